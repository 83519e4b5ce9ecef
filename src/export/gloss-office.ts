import provincesFile from '../gazetteer/data/provinces.tsv'
import { dataRows } from '../lexicon/data-file'
import { collapse, wordKey } from '../normalize/key'
import { type Found, isLink, officeTerms, pastLinks, type Word } from './office-terms'

/** Offices are short: a longer text is none that can be composed. */
const MOST_WORDS = 48
const MOST_CHARACTERS = 600
const MOST_DEPTH = 4
const LONGEST_PLACE = 6

const FORMER: ReadonlySet<string> = new Set(['nguyên', 'cựu'])
const ACTING: ReadonlySet<string> = new Set(['quyền', 'q'])

/** The English of an office, null where it is not known. */
export type OfficeGlosser = (office: string) => string | null

/**
 * Reads the table of office terms, once for many offices: `glossOffice` reads it each time.
 *
 * @example
 * const gloss = officeGlosser()
 * gloss('nguyên Giám đốc Sở Y tế tỉnh Lào Cai') // => 'Former Director of the Department of Health of Lào Cai Province'
 */
export function officeGlosser(): OfficeGlosser {
  const terms = officeTerms()
  const provinces = new Set(dataRows(provincesFile).map(([name = '']) => wordKey(name)))
  return (office) => {
    if (office.length > MOST_CHARACTERS) return null
    const words = terms.words(collapse(office))
    return words.length > MOST_WORDS ? null : glossOf(words, { ...terms, provinces })
  }
}

/**
 * The English of an office, composed of its head, its body and their level; null where a part of it is not known. Names
 * keep their Vietnamese letters, and nobody's sex is guessed.
 *
 * @example
 * glossOffice('Phó Bí thư Thường trực Tỉnh ủy') // => 'Permanent Deputy Secretary of the Provincial Party Committee'
 * @example
 * glossOffice('Chủ tịch UBND huyện Mèo Vạc') // => "Chairperson of the People's Committee of Mèo Vạc District"
 * @example
 * glossOffice('ca sĩ') // => null
 */
export function glossOffice(office: string): string | null {
  return officeGlosser()(office)
}

interface Tables extends ReturnType<typeof officeTerms> {
  readonly provinces: ReadonlySet<string>
}

function glossOf(words: readonly Word[], tables: Tables): string | null {
  let i = 0
  const before: string[] = []
  const keyAt = (k: number): string => words[k]?.key ?? ''
  if (FORMER.has(keyAt(i))) {
    before.push('Former')
    i++
  }
  if (ACTING.has(keyAt(i))) {
    before.push('Acting')
    i++
  }
  const whole = tables.at('whole', words, i).find(({ end }) => end === words.length)
  if (whole !== undefined) return [...before, whole.english].join(' ')
  const minister = tables.at('minister', words, i)[0]
  const office = minister === undefined ? headed(words, i, tables) : ministerOf(minister, words, tables)
  return office === null ? null : [...before, office].join(' ')
}

/** "Bộ trưởng Bộ Y tế", "Bộ trưởng Y tế", "Thứ trưởng Ngoại giao Lào". */
function ministerOf(minister: Found, words: readonly Word[], tables: Tables): string | null {
  const from = words[minister.end]?.key === 'bộ' ? minister.end + 1 : minister.end
  if (minister.end === words.length) return minister.english
  const fields = tables.at('field', words, from)
  if (fields.length === 0) {
    const country = countryAt(words, from, tables)
    return country === null ? null : `${minister.english} of ${country}`
  }
  for (const { end, english } of fields) {
    if (end === words.length) return `${minister.english} of ${english}`
    const country = countryAt(words, end, tables)
    if (country !== null) return `${minister.english} of ${english} of ${country}`
  }
  return null
}

const countryAt = (words: readonly Word[], i: number, tables: Tables): string | null =>
  tables.at('country', words, pastLinks(words, i)).find(({ end }) => end === words.length)?.english ?? null

/** "[Phó] Chủ tịch [Thường trực] [UBND tỉnh]". */
function headed(words: readonly Word[], i: number, tables: Tables): string | null {
  const deputy = words[i]?.key === 'phó'
  for (const head of tables.at('head', words, deputy ? i + 1 : i)) {
    let at = head.end
    const ranks: string[] = []
    let behind = ''
    for (let rank = tables.at('rank', words, at)[0]; rank !== undefined; rank = tables.at('rank', words, at)[0]) {
      if (rank.more === '!') behind = ` ${rank.english}`
      else ranks.push(rank.english)
      at = rank.end
    }
    const title = (noun: string): string =>
      [...ranks, ...(deputy ? [head.more || 'Deputy'] : []), noun].join(' ') + behind
    if (at === words.length) return title(head.english)
    const abroad = abroadOf(words, at, tables)
    if (abroad !== null) return title(head.abroad || head.english) + abroad
    const body = bodyAt(words, at, tables, 0)
    if (body !== null) return `${title(head.english)} of ${body}`
  }
  return null
}

/** " of Thailand"; " of Japan to Viet Nam" of those sent there. */
function abroadOf(words: readonly Word[], i: number, tables: Tables): string | null {
  for (const { end, english } of tables.at('country', words, i)) {
    if (end === words.length) return ` of ${english}`
    const there = words[end]?.key === 'tại' ? countryAt(words, end + 1, tables) : null
    if (there !== null) return ` of ${english} to ${there}`
  }
  return null
}

/** A body in English, before it is known of which level or place. */
interface Noun {
  readonly end: number
  readonly text: string
  /** Stands without an article: "Military Region 7". */
  readonly bare?: boolean
  /** Says enough only within another body or at a level: "Ban Tổ chức". */
  readonly within: boolean
  /** The level that its name says: "Tỉnh ủy". */
  readonly level: Found | null
}

/** The body that the words from `i` to the last name, with its article; null where they name none. */
function bodyAt(words: readonly Word[], i: number, tables: Tables, depth: number): string | null {
  const start = pastLinks(words, i)
  if (start >= words.length || depth > MOST_DEPTH) return null
  for (const noun of nounsAt(words, start, tables)) {
    const found = placed(noun, words, tables, depth)
    if (found !== null) return found
  }
  return unitAt(words, start, tables)
}

function nounsAt(words: readonly Word[], i: number, tables: Tables): Noun[] {
  const levelOf = (name: string): Found | null => tables.at('level', tables.words(name), 0)[0] ?? null
  const named = tables.at('body', words, i).map(({ end, english, more }): Noun => {
    const within = more === 'within'
    return { end, text: english, within, level: more === '' || within ? null : levelOf(more) }
  })
  const numbered = tables.at('numbered', words, i).flatMap(({ end, english }): Noun[] => {
    const number = words[end]?.text ?? ''
    return isNumber(number)
      ? [{ end: end + 1, text: `${english} ${number}`, bare: true, within: false, level: null }]
      : []
  })
  const fielded = tables
    .at('unit', words, i)
    .flatMap(({ end, english }): Noun[] => [
      ...tables
        .at('field', words, end)
        .map(
          (field): Noun => ({ end: field.end, text: english.replace('*', field.english), within: false, level: null }),
        ),
      { end, text: english.replace(' of *', ''), within: false, level: null },
    ])
  return [...named, ...numbered, ...fielded]
}

/** A body with what follows it: a level, a place, the body that it is part of. */
function placed(noun: Noun, words: readonly Word[], tables: Tables, depth: number): string | null {
  const plain =
    noun.bare === true ? noun.text : noun.level === null ? `the ${noun.text}` : `the ${noun.level.english} ${noun.text}`
  if (isEnd(words, noun.end)) return noun.within ? null : plain
  const said = tables.at('level', words, noun.end)[0]
  const level = said ?? noun.level
  const from = said?.end ?? noun.end
  for (const { end, name } of placesAt(words, from)) {
    const known = level !== null ? level.more !== '' : tables.provinces.has(wordKey(name))
    if (!known) continue
    const own = `the ${noun.text} of ${level === null ? name : placeOf(name, level)}`
    const rest = isEnd(words, end) ? own : within(own, words, end, tables, depth)
    if (rest !== null) return rest
  }
  if (said !== undefined) {
    const own = `the ${said.english} ${noun.text}`
    const rest = isEnd(words, from) ? own : within(own, words, from, tables, depth)
    if (rest !== null) return rest
  }
  return within(plain, words, noun.end, tables, depth)
}

function within(own: string, words: readonly Word[], i: number, tables: Tables, depth: number): string | null {
  const parent = bodyAt(words, i, tables, depth + 1)
  if (parent === null) return null
  return parent.startsWith('the ') ? `${own} of ${parent}` : `${own}, ${parent}`
}

const isEnd = (words: readonly Word[], i: number): boolean => pastLinks(words, i) >= words.length

/** "tỉnh Điện Biên", "tỉnh". */
function unitAt(words: readonly Word[], i: number, tables: Tables): string | null {
  const level = tables.at('level', words, i)[0]
  if (level === undefined || level.more === '') return null
  if (isEnd(words, level.end)) return `the ${level.more}`
  const place = placesAt(words, level.end).find(({ end }) => isEnd(words, end))
  return place === undefined ? null : placeOf(place.name, level)
}

/** "Lào Cai Province", "Ward 5". */
const placeOf = (name: string, { more }: Found): string => (isNumber(name) ? `${more} ${name}` : `${name} ${more}`)

/** Names of places that may begin at a word, the longest first: capitals, with dashes between them, or a number. */
function placesAt(words: readonly Word[], i: number): { end: number; name: string }[] {
  const places: { end: number; name: string }[] = []
  const name: string[] = []
  for (let k = i; k < words.length && name.length < LONGEST_PLACE; k++) {
    const text = words[k]?.text ?? ''
    if (isLink(words[k])) {
      if (text !== '-' || name.length === 0) break
      name.push(text)
    } else if (isNumber(text) ? name.length > 0 : text.charAt(0) === text.charAt(0).toLowerCase()) break
    else {
      name.push(text)
      places.unshift({ end: k + 1, name: name.join(' ') })
      if (isNumber(text)) break
    }
  }
  return places
}

const isNumber = (text: string): boolean => text !== '' && [...text].every((char) => char >= '0' && char <= '9')
