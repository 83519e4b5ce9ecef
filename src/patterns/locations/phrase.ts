import { isCapitalised } from '../../entities/names'
import { isVietnameseSyllable } from '../../entities/syllable'
import type { Token } from '../../tokenize/tokenize'
import type { LocationLexicon } from './lexicon'
import { isHyphen, opensUnit, readUnit, type TokenRange, type UnitPhrase } from './units'
import { addressEnd, readVenue, type VenuePhrase } from './venue'

/** "Trung tâm Hội nghị tỉnh (phường Hoa Lư)", "ấp 2, xã Phong Phú", "Hà Nội". Token range. */
export interface PlacePhrase extends TokenRange {
  readonly venue: VenuePhrase | null
  readonly units: readonly UnitPhrase[]
}

const MOST_BRACKET = 20
const MOST_LINKS = 8
const MOST_LIST = 12
const LINKS: ReadonlySet<string> = new Set(['ở', 'tại', 'thuộc', 'trên'])
const COUNTS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn', 'năm', 'các', 'những'])
/** Verbs of holding: a unit or a school before one acts, it is no place. */
const ACTS: ReadonlySet<string> = new Set([
  'tổ chức',
  'phối hợp',
  'khai mạc',
  'bế mạc',
  'long trọng',
  'trang trọng',
  'tiến hành',
  'ra quân',
  'phát động',
  'công bố',
  'tưng bừng',
  'họp phiên',
  'tổng kết',
  'sơ kết',
  'khởi công',
  'khánh thành',
  'đăng cai',
  'ra mắt',
  'tuyên dương',
  'triển khai',
  'kỷ niệm',
  'đồng loạt',
  'trọng thể',
  'chủ trì',
])

/** The place that starts at token `i`, behind a preposition; null where none does. */
export function readPlace(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: LocationLexicon,
): PlacePhrase | null {
  const start = pastCount(tokens, i, lexicon)
  const units: UnitPhrase[] = []
  let venue = firstVenue(tokens, start, limit, lexicon)
  let end: number
  if (venue !== null && isPlainName(tokens, venue)) {
    units.push({ ...venue, level: 'commune', typed: false, own: false, match: null, country: null })
    end = venue.end
    venue = null
  } else if (venue === null) {
    const unit = readUnit(tokens, start, limit, lexicon)
    if (unit === null) return null
    units.push(unit)
    end = start > i ? listEnd(tokens, unit.end, limit, lexicon) : unit.end
  } else {
    end = isStreet(tokens, venue) ? listEnd(tokens, venue.end, limit, lexicon) : venue.end
    venue = { ...venue, end }
    units.push(...venue.units)
  }
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = nextLink(tokens, end, limit, lexicon, units, venue)
    if (next === null) break
    end = next.end
    if (next.venue !== null && venue !== null)
      venue = { ...venue, end: next.venue.end, units: [...venue.units, ...next.venue.units] }
  }
  return { start: i, end, venue, units }
}

/** "Tiên Ngọc": two or three plain syllables are sooner a commune than a building. */
function isPlainName(tokens: readonly Token[], venue: VenuePhrase): boolean {
  if (venue.kind !== 'proper' || venue.units.length > 0 || venue.end - venue.start > 3) return false
  for (let i = venue.start; i < venue.end; i++) {
    const token = tokens[i]
    if (token?.shape !== 'capital' || !isVietnameseSyllable(token.key)) return false
  }
  return true
}

/** "trục đường A, B và C": streets are listed by their names. */
const isStreet = (tokens: readonly Token[], venue: VenuePhrase): boolean =>
  venue.kind !== 'proper' &&
  [0, 1, 2].some(
    (k) =>
      STREETS.has(tokens[venue.start + k]?.key ?? '') &&
      (k === 0 || BEFORE_STREETS.has(tokens[venue.start + k - 1]?.key ?? '')) &&
      isCapitalised(tokens[venue.start + k + 1]),
  )
/** "trục đường", not "lễ đường". */
const BEFORE_STREETS: ReadonlySet<string> = new Set(['trục', 'tuyến', 'con', 'đoạn', 'cung', 'các'])
const STREETS: ReadonlySet<string> = new Set(['đường', 'phố'])

/** "hai xã A và B", "4 xã", "các xã". */
function pastCount(tokens: readonly Token[], i: number, lexicon: LocationLexicon): number {
  const token = tokens[i]
  if (token === undefined || !(COUNTS.has(token.key) || token.kind === 'numeric')) return i
  return opensUnit(tokens, i + 1, lexicon) ? i + 1 : i
}

/** "hai xã Hòa Thịnh và Hòa Xuân": the further names of a list. */
function listEnd(tokens: readonly Token[], from: number, limit: number, lexicon: LocationLexicon): number {
  let end = from
  for (let names = 0; names < MOST_LIST; names++) {
    const join = tokens[end]
    if (join === undefined || (join.text !== ',' && join.key !== 'và') || !isCapitalised(tokens[end + 1])) break
    if (lexicon.heads.longest(tokens, end + 1) !== null) break
    let next = end + 1
    while (next < limit && next < end + 6 && isCapitalised(tokens[next]) && tokens[next]?.line !== true) next++
    if (acts(tokens, next, limit)) break
    end = next
    if (join.key === 'và') break
  }
  return end
}

/** A venue, where no unit is the better reading: "Hà Nội" alone, "xã Phong Phú". */
function firstVenue(tokens: readonly Token[], i: number, limit: number, lexicon: LocationLexicon): VenuePhrase | null {
  const venue = readVenue(tokens, i, limit, lexicon)
  if (venue === null) return null
  const unit = readUnit(tokens, i, limit, lexicon)
  if (unit === null) return venue
  return venue.kind === 'proper' || unit.end >= venue.end || unit.typed ? null : venue
}

interface Link {
  readonly end: number
  readonly venue: VenuePhrase | null
}

/** One more link of the chain: ", xã Ba Sao", "(Quảng Ninh)", "ở Bắc Kinh"; its units are added to `units`. */
function nextLink(
  tokens: readonly Token[],
  end: number,
  limit: number,
  lexicon: LocationLexicon,
  units: UnitPhrase[],
  venue: VenuePhrase | null,
): Link | null {
  const token = tokens[end]
  if (token === undefined || end >= limit || token.line) return null
  if (token.text === '(') return bracket(tokens, end, limit, lexicon, units)
  // "trụ sở Viện Triết học (…) | ở 59 Láng Hạ"
  if (LINKS.has(token.key) && tokens[end + 1]?.kind === 'numeric' && isCapitalised(tokens[end + 2]))
    return { end: addressEnd(tokens, end, limit), venue: null }
  const comma = token.text === ',' || token.text === ';' || isHyphen(token)
  const at = comma || LINKS.has(token.key) ? end + 1 : end
  const unit = readUnit(tokens, at, limit, lexicon)
  if (unit !== null) {
    const inAddress = unit.typed && units.some(({ typed, own }) => typed && !own)
    if ((comma && acts(tokens, unit.end, limit, inAddress)) || !nests(unit, units, venue)) return null
    if (at === end && !unit.typed) return null
    dropBare(units, unit, venue)
    units.push(unit)
    return { end: unit.end, venue: null }
  }
  if (!comma || isHyphen(token)) return null
  const unlisted = pastUnlisted(tokens, at, limit, lexicon, units)
  if (unlisted !== null) return unlisted
  if (venue === null || end > venue.end) return null
  return wider(tokens, at, limit, lexicon, units, venue)
}

const MOST_UNLISTED = 4

/** ", Linh Trung, Thủ Đức": a name that the gazetteer lacks before one that it has. */
function pastUnlisted(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: LocationLexicon,
  units: UnitPhrase[],
): Link | null {
  if (lexicon.heads.longest(tokens, at) !== null) return null
  let end = at
  while (end < limit && end - at <= MOST_UNLISTED && tokens[end]?.shape === 'capital' && tokens[end]?.line === false)
    end++
  if (end === at || end - at > MOST_UNLISTED || tokens[end]?.text !== ',') return null
  const unit = readUnit(tokens, end + 1, limit, lexicon)
  if (unit?.match == null || unit.level === 'commune' || acts(tokens, unit.end, limit)) return null
  units.push(unit)
  return { end: unit.end, venue: null }
}

/** "Hội trường lầu 6, Bệnh viện Bà Rịa", "Trường A, số 8 đường B": the building of a room, the address of a building. */
function wider(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: LocationLexicon,
  units: UnitPhrase[],
  venue: VenuePhrase,
): Link | null {
  const address = tokens[at]?.key === 'số' && tokens[at + 1]?.kind === 'numeric'
  // "trụ sở Sở Y tế, | 35 Trần Phú, Hà Nội"
  const bare = tokens[at]?.kind === 'numeric' && isCapitalised(tokens[at + 1])
  const next = readVenue(tokens, at, limit, lexicon)
  if (address || (bare && tokens[addressEnd(tokens, at - 1, limit)]?.text === ',')) {
    const end = addressEnd(tokens, address ? at : at - 1, limit)
    return { end, venue: venue.kind === 'hall' ? { ...venue, end, units: [] } : null }
  }
  if (next === null || next.kind === 'proper') return null
  if (next.kind === 'body' && !(venue.kind === 'hall' && closes(tokens, next.end, limit))) return null
  if (venue.kind !== 'hall' || followedByBody(tokens, next.end, limit)) {
    if (next.kind !== 'named' || venue.kind === 'hall') return null
  }
  if (acts(tokens, next.end, limit)) return null
  units.push(...next.units)
  return { end: next.end, venue: venue.kind === 'hall' ? next : null }
}

/** "tại phòng họp số 2, Huyện ủy Ba Sông | (tỉnh X), …": nothing acts behind the body. */
const closes = (tokens: readonly Token[], end: number, limit: number): boolean =>
  end >= limit || tokens[end]?.text === '(' || tokens[end]?.text === '.' || tokens[end]?.text === ';'

/** "…, Trường Đại học A - Đại học B phối hợp với": a body that acts. */
const followedByBody = (tokens: readonly Token[], end: number, limit: number): boolean => acts(tokens, end, limit)

/**
 * Whether what stands before acts: "…, huyện Quảng Xương tổ chức". "đã diễn ra" says nothing of it. `holding`: only a
 * verb of holding says so, "…, quận 10, TP.HCM đã quyên góp" ends an address.
 */
export function acts(tokens: readonly Token[], end: number, limit: number, holding = false): boolean {
  let at = end
  while (at < limit && at < end + 4 && ADVERBS.has(tokens[at]?.key ?? '')) at++
  if (at >= limit) return false
  const own = tokens[at]?.key ?? ''
  if (ACTS.has(`${own} ${tokens[at + 1]?.key ?? ''}`)) return true
  return !holding && at > end && own !== 'diễn' && !DAYS.has(own)
}

const ADVERBS: ReadonlySet<string> = new Set(['đã', 'vừa', 'sẽ', 'cũng', 'cùng'])
const DAYS: ReadonlySet<string> = new Set(['xảy', 'có', 'được'])

const RANK = { hamlet: 0, commune: 1, district: 2, province: 3, country: 4 } as const

/** Units of a chain grow: a commune stands before its district. */
function nests(unit: UnitPhrase, units: readonly UnitPhrase[], venue: VenuePhrase | null): boolean {
  const firm = units.filter(({ own, typed }) => !own && (typed || venue === null))
  return firm.every((inner) => RANK[inner.level] < RANK[unit.level] || sameLevelList(inner, unit))
}

/** "Nhà hát Thái Bình, TP. Hồ Chí Minh": what the chain says goes before a name inside the venue's. */
function dropBare(units: UnitPhrase[], unit: UnitPhrase, venue: VenuePhrase | null): void {
  if (venue === null || unit.level !== 'province') return
  const kept = units.filter(({ level, typed }) => level !== 'province' || typed)
  units.splice(0, units.length, ...kept)
}

const BRACKET_OPENS: ReadonlySet<string> = new Set(['(', ',', ';', '-', '–', 'thuộc', 'ở', 'tại', 'của', 'và'])

const sameLevelList = (inner: UnitPhrase, unit: UnitPhrase): boolean =>
  inner.level === unit.level && unit.level === 'hamlet'

function bracket(
  tokens: readonly Token[],
  open: number,
  limit: number,
  lexicon: LocationLexicon,
  units: UnitPhrase[],
): Link | null {
  const most = Math.min(limit, open + MOST_BRACKET)
  let close = open + 1
  while (close < most && tokens[close]?.text !== ')') close++
  if (close >= most) return null
  for (let i = open + 1; i < close; ) {
    const opens = BRACKET_OPENS.has(tokens[i - 1]?.key ?? '')
    const unit = opens || opensUnit(tokens, i, lexicon) ? readUnit(tokens, i, close, lexicon) : null
    if (unit === null) i++
    else {
      units.push(unit)
      i = unit.end
    }
  }
  return { end: close + 1, venue: null }
}
