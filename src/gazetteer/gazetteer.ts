import { dataRows } from '../lexicon/data-file'
import type { Token } from '../tokenize/tokenize'
import type { CommuneData } from './communes'
import aliasesFile from './data/aliases.tsv'
import countriesFile from './data/countries.tsv'
import citiesFile from './data/foreign-cities.tsv'
import typeWordsFile from './data/type-words.tsv'
import { groupByName, type Named, type NameMatch, NameTrie } from './name-trie'
import { createSpelling, type Spelling } from './spelling'
import {
  type Districts,
  districtName,
  type Provinces,
  readCommunes,
  readDistricts,
  readProvinces,
  type Unit,
  type UnitLevel,
} from './units'

/** A name of a unit that starts at a token, with or without its type word. */
export interface PlaceMatch {
  /** First token: of the type word where there is one. */
  readonly start: number
  /** First token of the name. */
  readonly nameStart: number
  readonly end: number
  /** The name as it stands, without the type word. */
  readonly name: string
  /** The type word in full: "thành phố" for "TP."; null where none stands before the name. */
  readonly type: string | null
  /** The levels that the type word leaves open; all of `units` without one. */
  readonly levels: readonly UnitLevel[]
  /** What it may be: of all times, those of another type ("huyện Việt Yên", a town since) last. [] where the type word alone says that it is a unit. */
  readonly units: readonly Unit[]
  /** It says too little alone: "Sài Gòn", "HN" may be something else. Never with a type word. */
  readonly weak: boolean
  /** No capitalised word follows or, without a type word, stands before: it is no part of a longer name. */
  readonly bounded: boolean
}

export interface CountryMatch {
  readonly end: number
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly kind: 'country' | 'city'
  /** The word has other meanings or is a person's name too: "Mỹ", "Nga", "Anh". */
  readonly weak: boolean
  readonly bounded: boolean
}

/**
 * The map of units, looked up over tokens. Matches are looked up at one token each in bounded time.
 *
 * - `at(tokens, i)`: units whose name or type word starts at token `i`: typed before bare, the longest first; a name that
 *   goes on in capitals beyond a known one stands before it
 * - `countryAt(tokens, i)`: the longest name of a country or of a city abroad that starts there
 * - `isPlace(tokens, start, end)`: the range is exactly the bare name of a province, district or country
 *
 * What the matches of one chain ("xã A, huyện B, tỉnh C") mean is said by `resolveChain` of `./resolve`.
 */
export interface Gazetteer {
  readonly provinces: Provinces
  readonly hasCommunes: boolean
  at(tokens: readonly Token[], i: number): readonly PlaceMatch[]
  countryAt(tokens: readonly Token[], i: number): CountryMatch | null
  isPlace(tokens: readonly Token[], start: number, end: number): boolean
}

interface NamedUnit {
  readonly unit: Unit
  readonly weak: boolean
}

interface TypeWord {
  readonly type: string
  readonly levels: readonly UnitLevel[]
}

interface Foreign {
  readonly code: string
  readonly kind: 'country' | 'city'
  readonly weak: boolean
}

const NOTHING: readonly never[] = []

const LEVELS: ReadonlyMap<string, UnitLevel> = new Map([
  ['p', 'province'],
  ['d', 'district'],
  ['c', 'commune'],
])

/** "quận 6", "phường 12": units of other types bear no number; "các huyện, thành phố | 6 tháng đầu năm". */
const NUMBERED: ReadonlySet<string> = new Set(['quận', 'phường'])

/** Units of a commune's rank bear no more words than this. */
const LONGEST_UNKNOWN = 5

const isNumber = (name: string): boolean => name !== '' && name.charCodeAt(0) >= 0x30 && name.charCodeAt(0) <= 0x39

const isWeak = (unit: Unit): boolean => unit.level === 'commune' || isNumber(unit.name) || unit.name === 'Hồ Chí Minh'

/** Units by name; communes where they are given. */
function readNames(
  spelling: Spelling,
  provinces: Provinces,
  districts: Districts,
  communes: readonly Unit[],
): NameTrie<NamedUnit> {
  const provincesBy = groupByName(spelling, provinces.all, ({ name }) => name)
  const districtsBy = groupByName(spelling, districts.lines, districtName)
  const communesBy = groupByName(spelling, communes, ({ name }) => name)
  const aliasesBy = rowsByName(spelling, aliasesFile)
  // An alias is one of the old unit with that code and of its namesakes of other times.
  const aliased = (code: string): readonly Unit[] => {
    const coded = [...provinces.all.filter((unit) => unit.code === code), ...districts.withCode(code)]
    const old = coded.find((unit) => unit.validUntil !== null) ?? coded[0]
    if (old === undefined) return NOTHING
    const first = spelling.firstKeyOf(old.name)
    const all = old.level === 'province' ? provincesBy(first) : districtsBy(first).map(districts.unitOf)
    return all.filter(({ name }) => name === old.name)
  }
  const named = (unit: Unit): Named<NamedUnit> => [unit.name, { unit, weak: isWeak(unit) }]
  return new NameTrie(spelling, (first) => [
    ...provincesBy(first).map(named),
    ...districtsBy(first).map((line) => named(districts.unitOf(line))),
    ...communesBy(first).map(named),
    ...aliasesBy(first).flatMap(([alias = '', code = '', flag]) =>
      aliased(code).map((unit): Named<NamedUnit> => [alias, { unit, weak: flag === 'w' }]),
    ),
  ])
}

type Row = readonly string[]

/** The rows of a data file by the first key of their first cell. */
const rowsByName = (spelling: Spelling, file: string): ((first: string) => readonly Row[]) =>
  groupByName(spelling, dataRows(file), ([name = '']) => name)

function readTypeWords(spelling: Spelling): NameTrie<TypeWord> {
  const wordsBy = rowsByName(spelling, typeWordsFile)
  const typed = ([word = '', type = '', levels = '']: Row): Named<TypeWord> => [
    word,
    { type, levels: [...levels].flatMap((letter) => LEVELS.get(letter) ?? []) },
  ]
  return new NameTrie(spelling, (first) => wordsBy(first).map(typed))
}

function readForeign(spelling: Spelling): NameTrie<Foreign> {
  const countriesBy = rowsByName(spelling, countriesFile)
  const citiesBy = rowsByName(spelling, citiesFile)
  const foreign =
    (kind: Foreign['kind']) =>
    ([name = '', code = '', flag]: Row): Named<Foreign> => [name, { code, kind, weak: flag === 'w' }]
  return new NameTrie(spelling, (first) => [
    ...countriesBy(first).map(foreign('country')),
    ...citiesBy(first).map(foreign('city')),
  ])
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'syllable' && token.shape !== 'lower' && token.shape !== 'none'

/** Whether each word of a name but the marks between is written as a name. */
function isWrittenAsName(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token?.kind === 'syllable' && !isCapital(token)) return false
  }
  return true
}

function nameText(tokens: readonly Token[], start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token !== undefined) text += (i > start && token.space ? ' ' : '') + token.text
  }
  return text
}

const isBoundedRight = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end]
  return next === undefined || next.line || !isCapital(next)
}
const isBoundedLeft = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.line === true || !isCapital(tokens[start - 1])

/** End of a run of capitalised words, a number at its end included: "Hải Châu 2". */
function runEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.kind === 'numeric') return start + 1
  let i = start
  while (i < tokens.length && i - start < LONGEST_UNKNOWN && isCapital(tokens[i]) && !(i > start && tokens[i]?.line))
    i++
  const next = tokens[i]
  return i > start && next?.kind === 'numeric' && next.space && !next.line && next.text.length <= 2 ? i + 1 : i
}

const NO_NAME: NameMatch<NamedUnit> = { end: 0, values: NOTHING }

/** Units that a type word may stand before, those of its very type first. */
function unitsOfType(values: readonly NamedUnit[], { type, levels }: TypeWord): Unit[] {
  const exact: Unit[] = []
  const other: Unit[] = []
  for (const { unit } of values) {
    if (!levels.includes(unit.level)) continue
    if (unit.type === type) exact.push(unit)
    else if (unit.level !== 'province') other.push(unit)
  }
  return other.length === 0 ? exact : [...exact, ...other]
}

/** Reads the map; its names are indexed once. Communes are known where they are given: `communes` of `./communes`. */
export function createGazetteer(communes: CommuneData | null = null): Gazetteer {
  const spelling = createSpelling()
  const provinces = readProvinces()
  const districts = readDistricts(provinces)
  const known = communes === null ? [] : readCommunes(communes, provinces, districts.all())
  const names = readNames(spelling, provinces, districts, known)
  const typeWords = readTypeWords(spelling)
  const foreign = readForeign(spelling)

  const typed = (tokens: readonly Token[], start: number, nameStart: number, word: TypeWord): PlaceMatch[] => {
    const first = tokens[nameStart]
    if (first === undefined || first.line || !(isCapital(first) || first.kind === 'numeric')) return []
    const { type, levels } = word
    if (first.kind === 'numeric' && !NUMBERED.has(type)) return []
    const match = (end: number, units: readonly Unit[]): PlaceMatch => {
      const name = nameText(tokens, nameStart, end)
      return { start, nameStart, end, name, type, levels, units, weak: false, bounded: isBoundedRight(tokens, end) }
    }
    const known: PlaceMatch[] = []
    const found = names.at(tokens, nameStart)
    for (let k = found.length - 1; k >= 0; k--) {
      const { end, values } = found[k] ?? NO_NAME
      const units = unitsOfType(values, word)
      if (units.length > 0) known.push(match(end, units))
    }
    const end = runEnd(tokens, nameStart)
    if (end === nameStart || known.some((one) => one.end >= end)) return known
    const run = match(end, NOTHING)
    if (known.length === 0) return [run]
    return [...known.filter(({ bounded }) => bounded), run, ...known.filter(({ bounded }) => !bounded)]
  }

  const bare = (tokens: readonly Token[], start: number): readonly PlaceMatch[] => {
    if (!isCapital(tokens[start])) return NOTHING
    const matches = names.at(tokens, start)
    if (matches.length === 0) return NOTHING
    return matches
      .filter(({ end }) => isWrittenAsName(tokens, start, end))
      .map(({ end, values }) => ({
        start,
        nameStart: start,
        end,
        name: nameText(tokens, start, end),
        type: null,
        levels: [...new Set(values.map(({ unit }) => unit.level))],
        units: values.map(({ unit }) => unit),
        weak: values.every(({ weak }) => weak),
        bounded: isBoundedLeft(tokens, start) && isBoundedRight(tokens, end),
      }))
      .reverse()
  }

  const countryAt = (tokens: readonly Token[], i: number): CountryMatch | null => {
    if (!isCapital(tokens[i])) return null
    const matches = foreign.at(tokens, i)
    const match = matches[matches.length - 1]
    const value = match?.values[0]
    if (match === undefined || value === undefined) return null
    const { code, kind, weak } = value
    const { end } = match
    return { end, code, kind, weak, bounded: isBoundedLeft(tokens, i) && isBoundedRight(tokens, end) }
  }

  return {
    provinces,
    hasCommunes: communes !== null,
    at(tokens, i) {
      const words = typeWords.at(tokens, i)
      const word = words[words.length - 1]
      const value = word?.values[0]
      const untyped = bare(tokens, i)
      return word === undefined || value === undefined ? untyped : [...typed(tokens, i, word.end, value), ...untyped]
    },
    countryAt,
    isPlace(tokens, start, end) {
      if (!isCapital(tokens[start])) return false
      for (const match of names.at(tokens, start))
        if (match.end === end && isWrittenAsName(tokens, start, end) && !match.values.every(({ weak }) => weak))
          return true
      const country = countryAt(tokens, start)
      return country !== null && country.end === end && !country.weak
    },
  }
}
