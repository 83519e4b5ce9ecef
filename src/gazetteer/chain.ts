import type { Token } from '../tokenize/tokenize'
import type { CountryMatch, Gazetteer, PlaceMatch } from './gazetteer'
import type { UnitLevel } from './units'

/** Units named one after the other, the smallest first, and the country abroad that they lie in. */
export interface PlaceChain {
  readonly start: number
  readonly end: number
  readonly matches: readonly PlaceMatch[]
  readonly country: CountryMatch | null
}

const RANK: Readonly<Record<UnitLevel, number>> = { commune: 0, district: 1, province: 2 }
const lowest = (match: PlaceMatch): number => Math.min(...match.levels.map((level) => RANK[level]), 3)
const highest = (match: PlaceMatch): number => Math.max(...match.levels.map((level) => RANK[level]), -1)

/** No chain has more links: commune, district, province, country. */
const LONGEST_CHAIN = 4

/** Words that may stand between the links: "xã A thuộc huyện B", "A của tỉnh B". */
const LINKS: ReadonlySet<string> = new Set(['thuộc', 'của', 'ở', 'tại'])
const MARKS: ReadonlySet<string> = new Set([',', '(', '-', '–', '—', '/'])

/** Where the next link may start: after ",", "(", "-", "thuộc", or at once. */
function linkStart(tokens: readonly Token[], end: number): number {
  const token = tokens[end]
  if (token === undefined || token.line) return -1
  if (MARKS.has(token.text) || LINKS.has(token.key)) return end + 1
  return end
}

/** The country that a typed name abroad lies in: "thủ đô La Habana", "tỉnh Chăm-pa-sắc". */
function abroad(gazetteer: Gazetteer, tokens: readonly Token[], match: PlaceMatch): CountryMatch | null {
  if (match.type === null || match.units.length > 0) return null
  return gazetteer.countryAt(tokens, match.nameStart)
}

/** The match to take at a token, if any: after others only one of a higher level. */
function pick(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  at: number,
  before: PlaceMatch | undefined,
): PlaceMatch | undefined {
  return gazetteer.at(tokens, at).find((match) => before === undefined || highest(match) > lowest(before))
}

/**
 * Reads the chain of places that starts at a token: "xã A, huyện B, tỉnh C", "huyện B (C)", "Seoul, Hàn Quốc". Bare
 * names are taken whatever they are: it is for phrases that are known to be places.
 */
export function readChain(gazetteer: Gazetteer, tokens: readonly Token[], start: number): PlaceChain | null {
  const matches: PlaceMatch[] = []
  let country: CountryMatch | null = null
  let end = start
  let at = start
  while (at >= 0 && matches.length < LONGEST_CHAIN) {
    const match = pick(gazetteer, tokens, at, matches.at(-1))
    const foreign = gazetteer.countryAt(tokens, at)
    if (foreign !== null && (match === undefined || foreign.end > match.end)) {
      country = foreign
      end = foreign.end
      if (foreign.kind === 'country') break
    } else if (match !== undefined) {
      country ??= abroad(gazetteer, tokens, match)
      matches.push(match)
      end = match.end
    } else break
    at = linkStart(tokens, end)
  }
  if (matches.length === 0 && country === null) return null
  return { start, end, matches, country }
}
