import { isCapitalised } from '../../entities/names'
import type { Token } from '../../tokenize/tokenize'
import type { LocationLexicon, UnitLevel } from './lexicon'

export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** A name of the gazetteer where it stands, without its type. */
export interface PlaceName {
  readonly end: number
  readonly level: 'province' | 'district' | 'country' | 'abroad'
  /** ISO 3166-1 alpha-2 of a country, or of the country that a town abroad is in. */
  readonly country: string | null
}

/** Names of places, looked up over tokens: every reading of the longest name that starts at token `i`. */
export type PlaceNames = (tokens: readonly Token[], i: number) => readonly PlaceName[]

/** "xã Ba Sao", "tỉnh Hà Nam", "Hà Nội", "huyện" (the report's own). Token ranges. */
export interface UnitPhrase extends TokenRange {
  readonly level: Exclude<UnitLevel, 'city'> | 'abroad'
  /** The name without its type; empty where only a type stands ("huyện"). */
  readonly name: TokenRange
  readonly country: string | null
}

const MOST_NAME = 5
const NUMBERED: ReadonlySet<UnitLevel> = new Set(['hamlet', 'commune', 'district'])

/** "TP." before a name: where the name starts. */
function pastStop(tokens: readonly Token[], at: number, type: Token | undefined): number {
  const stop = tokens[at]
  return stop?.text === '.' && !stop.space && type !== undefined && type.text.length <= 2 ? at + 1 : at
}

const isAcronym = (token: Token): boolean => token.shape === 'upper' && token.text.length > 2 && token.text !== 'HCM'

/** End of an unlisted name: capital syllables, tight hyphens, a figure at the end. */
function nameEnd(tokens: readonly Token[], start: number, limit: number, level: UnitLevel): number {
  const first = tokens[start]
  if (first === undefined || start >= limit) return start
  if (first.kind === 'numeric') return NUMBERED.has(level) && !first.text.includes('/') ? start + 1 : start
  if (!isCapitalised(first)) return start
  const loud = isAcronym(first)
  let end = start + 1
  while (end < limit && end - start < MOST_NAME) {
    const token = tokens[end]
    const next = tokens[end + 1]
    if (token === undefined || token.line) break
    if (isCapitalised(token) && (loud || !isAcronym(token))) end++
    else if (token.kind === 'numeric' && NUMBERED.has(level) && !token.text.includes('/') && token.space) {
      end++
      break
    } else if (isHyphen(token) && !token.space && next !== undefined && !next.space && isCapitalised(next)) end += 2
    else break
  }
  return end
}

export const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '–' || token?.text === '—'

/** The unit that starts at token `i`, by its type or by a name that the gazetteer has; null where none does. */
export function readUnit(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: LocationLexicon,
): UnitPhrase | null {
  const token = tokens[i]
  if (token?.kind !== 'syllable' || i >= limit) return null
  const type = lexicon.types.longest(tokens, i)
  if (type !== null && type.end <= limit) {
    const level = type.values[0] ?? 'hamlet'
    const at = pastStop(tokens, type.end, token)
    const unit = typedUnit(tokens, i, at, limit, level, lexicon)
    if (unit !== null) return unit
  }
  return bareUnit(tokens, i, limit, lexicon)
}

function typedUnit(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  level: UnitLevel,
  lexicon: LocationLexicon,
): UnitPhrase | null {
  const first = tokens[at]
  if (first === undefined || first.line || (!isCapitalised(first) && first.kind !== 'numeric')) return null
  const known = lexicon.names(tokens, at).filter((name) => name.end <= limit)
  const wanted = fit(known, level)
  if (wanted !== undefined) {
    const own = wanted.level === 'country' ? 'country' : wanted.level
    return { start, end: wanted.end, level: own, name: { start: at, end: wanted.end }, country: wanted.country }
  }
  if (level === 'country') return null
  const end = dashedEnd(tokens, nameEnd(tokens, at, limit, level), limit, level, lexicon)
  if (end <= at) return null
  return { start, end, level: level === 'city' ? 'district' : level, name: { start: at, end }, country: null }
}

/** The reading of a name that its type allows. */
function fit(known: readonly PlaceName[], level: UnitLevel): PlaceName | undefined {
  const find = (wanted: PlaceName['level']): PlaceName | undefined => known.find((name) => name.level === wanted)
  if (level === 'country') return find('country')
  if (level === 'province') return find('province')
  if (level === 'city') return find('province') ?? find('abroad') ?? find('district')
  return level === 'district' ? find('district') : undefined
}

/** "phường Xuân Hương – Đà Lạt": a spaced dash inside the name of a commune, unless a province follows it. */
function dashedEnd(
  tokens: readonly Token[],
  end: number,
  limit: number,
  level: UnitLevel,
  lexicon: LocationLexicon,
): number {
  if (level !== 'commune' || !isHyphen(tokens[end]) || end + 1 >= limit || !isCapitalised(tokens[end + 1])) return end
  const known = lexicon.names(tokens, end + 1)
  if (known.some((name) => name.level === 'province') || !known.some((name) => name.level === 'district')) return end
  return known.find((name) => name.level === 'district')?.end ?? end
}

function bareUnit(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: LocationLexicon,
): UnitPhrase | null {
  if (!isCapitalised(tokens[i])) return null
  const known = lexicon.names(tokens, i).filter((name) => name.end <= limit)
  const wanted =
    known.find((name) => name.level === 'province') ??
    known.find((name) => name.level === 'country') ??
    known.find((name) => name.level === 'abroad') ??
    known.find((name) => name.level === 'district')
  if (wanted === undefined || goesOn(tokens, wanted.end, limit)) return null
  const range = { start: i, end: wanted.end }
  return { ...range, level: wanted.level, name: range, country: wanted.country }
}

/** "Hà Nội Daewoo": the name is the beginning of a longer one. */
const goesOn = (tokens: readonly Token[], end: number, limit: number): boolean =>
  end < limit && isCapitalised(tokens[end]) && tokens[end]?.line === false && tokens[end - 1]?.shape !== 'upper'
