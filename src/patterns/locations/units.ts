import { isCapitalised } from '../../entities/names'
import type { PlaceMatch } from '../../gazetteer/gazetteer'
import type { Token } from '../../tokenize/tokenize'
import type { LocationLexicon } from './lexicon'

export interface TokenRange {
  readonly start: number
  readonly end: number
}

export type UnitLevel = 'hamlet' | 'commune' | 'district' | 'province' | 'country'

/** "xã Ba Sao", "tỉnh Hà Nam", "Hà Nội", "Bangkok", "huyện" (the report's own). Token range. */
export interface UnitPhrase extends TokenRange {
  readonly level: UnitLevel
  /** A type word stands before the name. */
  readonly typed: boolean
  /** Only a type stands: "huyện", "Tỉnh ủy". */
  readonly own: boolean
  /** Of the gazetteer; null for a hamlet, a place abroad, or where only a type stands. */
  readonly match: PlaceMatch | null
  /** ISO 3166-1 alpha-2, abroad. */
  readonly country: string | null
}

export const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '–' || token?.text === '—'

/** No capitalised word follows: the name is no beginning of a longer one. */
const endsName = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end]
  return next === undefined || next.line || !isCapitalised(next)
}

const LEVELS = ['commune', 'district', 'province'] as const
const HOME = 'VN'
/** "Anh hùng", "Anh em": no England. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['hùng', 'em', 'chị', 'trai', 'lâm'])

/** The unit that starts at token `i`, by its type or by a name that the gazetteer has; null where none does. */
export function readUnit(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: LocationLexicon,
): UnitPhrase | null {
  if (tokens[i]?.kind !== 'syllable' || i >= limit) return null
  const matches = unitsAt(tokens, i, lexicon).filter(({ end }) => end <= limit)
  const typed = matches.find(({ type }) => type !== null)
  // "thị xã A-nu-vông": a name of another language, of which no part is a unit
  if (typed !== undefined && isCut(tokens, typed.end)) return null
  if (typed !== undefined && !isForeign(tokens, typed, lexicon)) return fromMatch(tokens, typed, limit, lexicon)
  const hamlet = readHamlet(tokens, i, limit, lexicon)
  if (hamlet !== null) return hamlet
  const bare = matches.find(({ type, end, weak }) => type === null && !weak && endsName(tokens, end))
  if (bare !== undefined) return fromMatch(tokens, bare, limit, lexicon)
  return readCountry(tokens, i, limit, lexicon, typed)
}

const isCut = (tokens: readonly Token[], end: number): boolean =>
  isHyphen(tokens[end]) &&
  tokens[end]?.space === false &&
  tokens[end + 1]?.space === false &&
  tokens[end + 1]?.shape === 'lower'

/** Reports are of these years: no "tỉnh Biên Hòa" of 1975. */
const OLDEST = '2000-01-01'

/** The units that the gazetteer has at a token, but those that had ended before there were reports. */
export function unitsAt(tokens: readonly Token[], i: number, lexicon: LocationLexicon): readonly PlaceMatch[] {
  const matches = lexicon.gazetteer.at(tokens, i)
  if (matches.length === 0) return matches
  const found: PlaceMatch[] = []
  for (const match of matches) {
    const units = match.units.filter(({ validUntil }) => validUntil === null || validUntil >= OLDEST)
    if (units.length === match.units.length) found.push(match)
    else if (units.length > 0 || match.type !== null) found.push({ ...match, units })
  }
  return found
}

/** "thủ đô La Habana", "thành phố cảng Thiên Tân": a town abroad, though a type stands before it. */
const isForeign = (tokens: readonly Token[], match: PlaceMatch, lexicon: LocationLexicon): boolean =>
  match.units.length === 0 && (lexicon.gazetteer.countryAt(tokens, match.nameStart)?.end ?? -1) >= match.end

function fromMatch(
  tokens: readonly Token[],
  match: PlaceMatch,
  limit: number,
  lexicon: LocationLexicon,
): UnitPhrase | null {
  const level = match.units[0]?.level ?? LEVELS.find((each) => match.levels.includes(each))
  if (level === undefined) return null
  const longer = match.type !== null && level === 'commune' ? dashed(tokens, match, limit, lexicon) : match
  return {
    start: match.start,
    end: longer.end,
    level,
    typed: match.type !== null,
    own: false,
    match: longer,
    country: null,
  }
}

/** "phường Xuân Hương – Đà Lạt": a spaced dash inside the name of a commune, unless a province follows it. */
function dashed(tokens: readonly Token[], match: PlaceMatch, limit: number, lexicon: LocationLexicon): PlaceMatch {
  if (!isHyphen(tokens[match.end]) || match.end + 1 >= limit || match.units.length > 0) return match
  const next = lexicon.gazetteer.at(tokens, match.end + 1).find(({ type }) => type === null)
  if (next === undefined || next.end > limit || next.units[0]?.level !== 'district') return match
  return { ...match, end: next.end, name: `${match.name} - ${next.name}` }
}

const MOST_NAME = 4

/** "ấp 2", "bản Thẳm", "tổ dân phố số 5". */
function readHamlet(tokens: readonly Token[], i: number, limit: number, lexicon: LocationLexicon): UnitPhrase | null {
  const type = lexicon.hamlets.longest(tokens, i)
  if (type === null) return null
  let end = tokens[type.end]?.key === 'số' ? type.end + 1 : type.end
  const first = tokens[end]
  if (first === undefined || first.line || end >= limit) return null
  if (first.kind === 'numeric') end++
  else {
    while (end < limit && end - type.end < MOST_NAME && isCapitalised(tokens[end]) && tokens[end]?.line === false) end++
    if (tokens[end]?.kind === 'numeric' && tokens[end]?.space === true && end > type.end && end < limit) end++
  }
  if (end === type.end) return null
  return { start: i, end, level: 'hamlet', typed: true, own: false, match: null, country: null }
}

/** "Singapore", "Bangkok", "thủ đô La Habana"; Viet Nam itself is no place of an event. */
function readCountry(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: LocationLexicon,
  typed: PlaceMatch | undefined,
): UnitPhrase | null {
  const at = typed?.nameStart ?? i
  if (tokens[at]?.key === 'việt' && tokens[at + 1]?.key === 'nam' && at + 2 <= limit && isCapitalised(tokens[at]))
    return { start: i, end: at + 2, level: 'country', typed: false, own: false, match: null, country: null }
  const found = lexicon.gazetteer.countryAt(tokens, at)
  if (found === null || found.end > limit || !endsName(tokens, found.end)) return null
  if (found.weak && NO_COUNTRY.has(tokens[found.end]?.key ?? '')) return null
  return {
    start: i,
    end: found.end,
    level: 'country',
    typed: typed !== undefined,
    own: false,
    match: null,
    country: found.code === HOME ? null : found.code,
  }
}

/** A type of unit with a name stands there. */
export const opensUnit = (tokens: readonly Token[], i: number, lexicon: LocationLexicon): boolean =>
  lexicon.gazetteer.at(tokens, i).some(({ type }) => type !== null) || lexicon.hamlets.longest(tokens, i) !== null
