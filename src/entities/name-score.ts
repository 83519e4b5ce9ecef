import type { Token } from '../tokenize/tokenize'
import { UNIT_WORDS } from './body-words'
import type { EntityLexicon } from './lexicon'
import { COMMON_MIDDLES, isAbbreviation } from './names'
import { isVietnameseSyllable } from './syllable'

/** With that of Hmong men, "Giàng A Páo": a name wherever it stands. */
const MIDDLES: ReadonlySet<string> = new Set([...COMMON_MIDDLES, 'a'])

const syllableKey = (token: Token | undefined): string => token?.key.replaceAll('’', "'") ?? ''

const isNamePart = (key: string, lexicon: EntityLexicon): boolean => COMMON_MIDDLES.has(key) || lexicon.given.has(key)

/**
 * How much a range looks like a Vietnamese name: family name by how common it is, known middle and given syllables,
 * length. 3 and more is a name wherever it stands; 0 none.
 */
export function nameScore(tokens: readonly Token[], start: number, end: number, lexicon: EntityLexicon): number {
  const length = end - start
  const head = tokens[start]
  if (head === undefined || length < 2 || length > 6 || isUncleHo(tokens, start)) return 0
  const key = syllableKey(head)
  if (HIGHLAND_PLACES.has(key)) return 0
  const apostrophe = key.startsWith("h'") || key.startsWith("k'")
  const tier = apostrophe ? 1 : lexicon.surnames.get(key)
  return tier === undefined ? 0 : syllableScore(tokens, start, end, lexicon, tier)
}

/** Family names that nobody listed count like this: nothing speaks for them but what follows. */
const UNLISTED = 4

/** "Thủ tướng | Khổ Hữu Loan": a family name that is not listed, with known middle and given syllables behind it. */
function unlistedScore(tokens: readonly Token[], start: number, end: number, lexicon: EntityLexicon): number {
  const key = tokens[start]?.key ?? ''
  const length = end - start
  if (length < 3 || length > 4 || lexicon.given.has(key) || !isVietnameseSyllable(key)) return 0
  for (let i = start + 1; i < end; i++) if (!isNamePart(syllableKey(tokens[i]), lexicon)) return 0
  return syllableScore(tokens, start, end, lexicon, UNLISTED)
}

function syllableScore(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: EntityLexicon,
  tier: number,
): number {
  const length = end - start
  const apostrophe = hasApostrophe(tokens[start])
  let score = UNLISTED - tier
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i]
    if (token === undefined) return 0
    const own = syllableKey(token)
    if (i === start + 1 && MIDDLES.has(own) && length > 2) score += 2
    else if (lexicon.given.has(own)) score += 0.7
    else if (isVietnameseSyllable(own)) score -= 0.4
    else score += tier === 3 || apostrophe || tokens[start]?.key === 'y' ? 0.5 : -1.2
  }
  if (length === 3) score += 1
  else if (length === 4) score += 0.6
  else if (length > 4) score -= 0.6
  return score
}

/** Strong enough to be a name with nothing around that says so. */
export const SURE_NAME = 3.3
/** Enough where an office or honorific stands before it. */
export const LIKELY_NAME = 2

/**
 * Where the name starts in a run of capitalised syllables that opens with the end of an office: "Hồng Dân | Danh Sà
 * Rương", "Thái Lan | Prayut Chan-o-cha". -1 where the run holds none; the name always reaches the end of the run. With
 * `listed` the family name has to be one of those that are known.
 */
export function splitName(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: EntityLexicon,
  { least, listed, own }: { readonly least: number; readonly listed: boolean; readonly own: boolean },
): number {
  if (end - start === 1 && hasApostrophe(tokens[start])) return start
  // "Tổng thống Nga | Putin"
  if (end - start >= 2 && isForeign(tokens[end - 1]) && lexicon.isPlace(tokens, start, end - 1)) return end - 1
  const unit = tokens[start - 1]?.key ?? ''
  // "xã Vạn Phúc | K’Mák"
  const lone = hasApostrophe(tokens[end - 1]) && !lexicon.surnames.has(syllableKey(tokens[end - 2]))
  if (lone && SMALL_UNITS.has(unit)) return end - 1
  let placeEnd = end - 1
  while (placeEnd > start && !lexicon.isPlace(tokens, start, placeEnd)) placeEnd--
  let best = -1
  let bestRank = Number.NEGATIVE_INFINITY
  for (let i = start; i < end - 1; i++) {
    let score = nameScore(tokens, i, end, lexicon)
    const place = i > start && i === placeEnd
    if (score === 0) score = foreignScore(tokens, start, i, end, lexicon, place)
    if (score === 0 && i === start && !listed && !UNIT_WORDS.has(unit)) score = unlistedScore(tokens, i, end, lexicon)
    if (score === 0) continue
    if (place) score += 2
    if (i === start) score += 0.5
    if (lexicon.isPlace(tokens, i, end)) score -= 3
    const rank = score + (place ? 2 : placeRank(tokens, start, i, end, own))
    if (score >= least && rank >= bestRank) {
      best = i
      bestRank = rank
    }
  }
  return best
}

/** What the name of a place stands behind, where it is named: "huyện Lý Nhân | Hà Ban", "Huyện ủy | Lò Văn Hùng". */
const PLACE_UNITS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'phố', 'ủy'])
/** Units that are too many to be known by name: "xã Kim Chung | La Thị Thúy". */
const SMALL_UNITS: ReadonlySet<string> = new Set('xã phường trấn ấp thôn xóm bản buôn khu'.split(' '))

/**
 * How likely what stands between a unit and the name that starts at `i` is the unit's own name. Places mostly have two
 * syllables, some three; names seldom more than four, and most of those of four a "Thị" or "Văn". Hospitals and companies
 * with a name of their `own` have it in the same way.
 */
function placeRank(tokens: readonly Token[], start: number, i: number, end: number, own: boolean): number {
  const unit = tokens[start - 1]?.key ?? ''
  const small = SMALL_UNITS.has(unit)
  if (!small && !PLACE_UNITS.has(unit) && !own) return 0
  const place = i - start
  if (place === 1 || place > 3) return -2.5
  if (place > 0) return 0
  if (end - start > 4) return -3
  return small && end - start === 4 && !MIDDLES.has(tokens[start + 1]?.key ?? '') ? -1.6 : 0
}

/** "K’Brẻo", "H'Lan": a name of one token. */
export const hasApostrophe = (token: Token | undefined): boolean => {
  const key = token === undefined ? '' : syllableKey(token)
  return key.startsWith("k'") || key.startsWith("h'") || key.startsWith("y'")
}

/** "Hồ Chí Minh" stands in names of bodies and places; he attends nothing, and no name goes on from his. */
export const isUncleHo = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.key === 'hồ' && tokens[start + 1]?.key === 'chí' && tokens[start + 2]?.key === 'minh'

const FOREIGN_NAME = 2.8

/** "xã Ea Kao", "xã Ia Dom": water, hill and village in names of places of the Central Highlands. */
const HIGHLAND_PLACES: ReadonlySet<string> = new Set(['ea', 'ia', 'đăk', 'đắk', 'chư', 'plei', 'kon'])

const isForeign = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'syllable' && !isAbbreviation(token) && !isVietnameseSyllable(token.key)

function foreignScore(
  tokens: readonly Token[],
  start: number,
  i: number,
  end: number,
  lexicon: EntityLexicon,
  place: boolean,
): number {
  if (lexicon.isPlace(tokens, start, end) || HIGHLAND_PLACES.has(tokens[i]?.key ?? '')) return 0
  if (place) return 3
  if (!isForeign(tokens[i])) return 0
  if (i > start && isForeign(tokens[i - 1])) return 0
  let count = 0
  for (let k = i; k < end; k++) if (isForeign(tokens[k])) count++
  return count >= 2 || (i > start && count >= 1) ? FOREIGN_NAME : 0
}
