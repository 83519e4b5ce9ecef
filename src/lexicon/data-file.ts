/**
 * The built package packs data files. A line with one of these as its first cell gives the further cells of the entries
 * below it, which leave out the words, or the letters, that they begin with like the one before: the mark before an
 * entry says how many.
 */
export const WORDS_SHARED = '='
export const LETTERS_SHARED = ':'
export const SHARED_MARKS = '!%&*;<>?@^_|~'

/**
 * A file that has this as its first cell is a list of units by code: how many digits a code has and the types of units
 * follow, the most common first. Its rows are a name, how far the code is from the one before and a letter for the type,
 * the code of the parent, and what else there is; nothing where that is one, the first type, or the parent before.
 */
export const CODES = '+'
export const FIRST_TYPE = 0x41

/**
 * A file that has this as its first cell is a table of lunar years: the first year, then a number for each, to base 36: the
 * leap month, and 13 bits for the months.
 */
export const YEARS = '*'
export const BASE = 36
export const MONTHS = 13

/**
 * Rows of a data file: one entry a line, cells split at tabs; `#` starts a comment line.
 *
 * @example
 * dataRows('# Source\nhọp\tmeeting') // => [['họp', 'meeting']]
 * @example
 * dataRows('=\tmeeting\nhọp\n!báo') // => [['họp', 'meeting'], ['họp báo', 'meeting']]
 */
export function dataRows(file: string): string[][] {
  if (isCoded(file)) return codedLines(file).map((line) => line.split('\t'))
  if (file.startsWith(`${YEARS}\t`)) return yearRows(file)
  const rows: string[][] = []
  let further: readonly string[] = []
  let between: string | null = null
  let before = ''
  const lines = (file.includes('\r') ? file.replaceAll('\r', '') : file).split('\n')
  for (const entry of lines) {
    const mark = entry.charAt(0)
    if (mark === '' || mark === '#') continue
    if ((mark === WORDS_SHARED || mark === LETTERS_SHARED) && (entry.length === 1 || entry.charAt(1) === '\t')) {
      further = entry.split('\t').slice(1)
      between = mark === WORDS_SHARED ? ' ' : ''
      before = ''
    } else if (between === null) rows.push(entry.split('\t'))
    else {
      const shared = SHARED_MARKS.indexOf(mark) + 1
      before = shared === 0 ? entry : sharedPart(before, between, shared) + entry.slice(1)
      rows.push(further.length === 0 ? [before] : [before, ...further])
    }
  }
  return rows
}

const isCoded = (file: string): boolean => file.startsWith(`${CODES}\t`)

function codedLines(file: string): string[] {
  const [head = '', ...lines] = file.split('\n')
  const [, digits, ...types] = head.split('\t')
  let code = 0
  let parent = ''
  return lines.map((line) => {
    const [name = '', step = '', own = '', ...more] = line.split('\t')
    const letter = step.charCodeAt(step.length - 1)
    const type = letter >= FIRST_TYPE ? letter - FIRST_TYPE : 0
    code += Number.parseInt(step, 10) || 1
    parent = own || parent
    return [String(code).padStart(Number(digits), '0'), types[type], name, parent, ...more].join('\t')
  })
}

function yearRows(file: string): string[][] {
  const [, first, ...years] = file.split('\t')
  return years.map((year, at) => {
    const number = Number.parseInt(year, BASE)
    const leap = number >> MONTHS
    const months = (number & ((1 << MONTHS) - 1)).toString(2).padStart(leap > 0 ? MONTHS : MONTHS - 1, '0')
    return [String(Number(first) + at), String(leap), months]
  })
}

/** So many words of an entry with what stands after each, or so many letters. */
function sharedPart(entry: string, between: string, shared: number): string {
  if (between === '') return entry.slice(0, shared)
  let at = 0
  for (let k = 0; k < shared; k++) {
    const end = entry.indexOf(between, at)
    if (end < 0) return entry + between
    at = end + 1
  }
  return entry.slice(0, at)
}

/** Rows of a data file as lines, for those that are cut into cells only when they are asked for. */
export function dataLines(file: string): string[] {
  if (isCoded(file)) return codedLines(file)
  const packed = file.startsWith(WORDS_SHARED) || file.startsWith(LETTERS_SHARED)
  if (packed || file.includes('\r')) return dataRows(file).map((cells) => cells.join('\t'))
  return file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
