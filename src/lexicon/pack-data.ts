import {
  BASE,
  CODES,
  dataRows,
  FIRST_TYPE,
  LETTERS_SHARED,
  MONTHS,
  SHARED_MARKS,
  WORDS_SHARED,
  YEARS,
} from './data-file'
import { CLASS, eachTerms, MOST_SHARED } from './term-file'

/** Files whose first cells are terms that are looked up over tokens: `readTermIndex` and `eachTerms` read these. */
const TERM_FILES: ReadonlySet<string> = new Set([
  'body-heads',
  'date-feasts',
  'date-unmarked',
  'date-words',
  'event-boundaries',
  'event-matters',
  'event-nouns',
  'event-verbs',
  'group-nouns',
  'hamlet-types',
  'honorifics',
  'organisations',
  'phrase-stops',
  'regions',
  'role-heads',
  'theme-triggers',
  'topics',
  'venue-heads',
  'venue-stops',
])

export const holdsTerms = (name: string): boolean => TERM_FILES.has(name)

/**
 * A file of terms as the built package has it: keys in place of words, grouped by their further cells, then by their
 * first key.
 *
 * @example
 * packTerms('Họp\tmeeting\nhọp báo\tmeeting') // => '>\tmeeting\nhọp Abáo'
 */
export function packTerms(file: string): string {
  const classes = new Map<string, Map<string, string[][]>>()
  eachTerms(file, (first, term, cells) => {
    if (first.startsWith(CLASS)) throw new Error(`a mark of packing begins "${first}"`)
    const key = [CLASS, ...cells].join('\t')
    const group = classes.get(key) ?? new Map<string, string[][]>()
    group.set(first, [...(group.get(first) ?? []), term.split(' ')])
    classes.set(key, group)
  })
  return [...classes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([head, group]) => [head, ...[...group.values()].map(packGroup).sort()])
    .join('\n')
}

/** Terms of one first key as a line. */
function packGroup(terms: readonly (readonly string[])[]): string {
  const sorted = [...new Set(terms.map((keys) => keys.join(' ')))].sort()
  const [first = '', ...more] = sorted
  let before = first.split(' ')
  let line = before.length === 1 && more.length > 0 ? `${first} ` : first
  for (const term of more) {
    const keys = term.split(' ')
    let shared = 0
    while (shared < Math.min(keys.length - 1, MOST_SHARED) && keys[shared] === before[shared]) shared++
    line += String.fromCharCode(0x40 + shared) + keys.slice(shared).join(' ')
    before = keys
  }
  return line
}

/**
 * Ways to write a data file for the built package, one of which is the smallest when compressed: without comments;
 * entries by their further cells, each entry without the words, or the letters, that it begins with like the one before.
 * Units by code and lunar years have a way of their own.
 *
 * @example
 * waysToPack('họp\tmeeting\nhọp báo\tmeeting')[1] // => '=\tmeeting\nhọp\n!báo'
 */
export function waysToPack(file: string): string[] {
  const rows = dataRows(file)
  const groups = new Map<string, string[]>()
  for (const [entry = '', ...cells] of rows) {
    const key = cells.map((cell) => `\t${cell}`).join('')
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const packed = (head: string, between: string): string =>
    [...groups].flatMap(([cells, entries]) => [head + cells, ...withoutShared(entries.sort(), between)]).join('\n')
  const plain = rows.map((cells) => cells.join('\t')).join('\n')
  // An empty entry would be no line.
  if (rows.some(([entry]) => entry === '')) return [plain]
  if (rows.every(([code, , , parent = '']) => Number(code) > 0 && parent !== '')) return [packCodes(rows)]
  if (rows.every(([, , months = '']) => months.length >= MONTHS - 1 && Number(months) >= 0)) return [packYears(rows)]
  return [plain, packed(WORDS_SHARED, ' '), packed(LETTERS_SHARED, '')]
}

/** A list of units by code, as `CODES` says. */
function packCodes(rows: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>()
  for (const [, type = ''] of rows) counts.set(type, (counts.get(type) ?? 0) + 1)
  const types = [...counts].sort(([, one], [, other]) => other - one).map(([type]) => type)
  let before = 0
  let parentBefore = ''
  const lines = rows.map(([code = '', type = '', name, parent = '', ...more]) => {
    const step = Number(code) - before
    const at = types.indexOf(type)
    const cells = [
      name,
      `${step === 1 ? '' : step}${at === 0 ? '' : String.fromCharCode(FIRST_TYPE + at)}`,
      parent === parentBefore ? '' : parent,
      ...more,
    ]
    before = Number(code)
    parentBefore = parent
    while (cells[cells.length - 1] === '') cells.pop()
    return cells.join('\t')
  })
  return [[CODES, rows[0]?.[0]?.length, ...types].join('\t'), ...lines].join('\n')
}

/** A table of lunar years, as `YEARS` says. */
function packYears(rows: readonly (readonly string[])[]): string {
  const numbers = rows.map(([, leap, months = '']) =>
    ((Number(leap) << MONTHS) | Number.parseInt(months, 2)).toString(BASE),
  )
  return [YEARS, rows[0]?.[0], ...numbers].join('\t')
}

function withoutShared(entries: readonly string[], between: string): string[] {
  let before: readonly string[] = []
  return entries.map((entry) => {
    if (SHARED_MARKS.includes(entry.charAt(0))) throw new Error(`a mark of packing begins "${entry}"`)
    const parts = entry.split(between)
    let shared = 0
    while (shared < Math.min(parts.length - 1, SHARED_MARKS.length) && parts[shared] === before[shared]) shared++
    before = parts
    return SHARED_MARKS.charAt(shared - 1) + parts.slice(shared).join(between)
  })
}
