import { isCapitalised } from '../../entities/names'
import { isVietnameseSyllable } from '../../entities/syllable'
import type { Token } from '../../tokenize/tokenize'
import type { LocationLexicon, VenueKind } from './lexicon'
import { isStop } from './stops'
import { isHyphen, opensUnit, readUnit, type TokenRange, type UnitPhrase } from './units'

/** "Nhà văn hóa trung tâm xã", "hội trường UBND xã Bom Bo", with the units that its name holds. Token range. */
export interface VenuePhrase extends TokenRange {
  readonly kind: VenueKind | 'proper'
  readonly units: readonly UnitPhrase[]
}

const MOST_VENUE = 22
const MOST_PROPER = 8
const MOST_LOWER = 9
const MOST_QUOTE = 8
/** Units that a word names without their own name: "hội trường huyện", "trụ sở Tỉnh ủy". */
const OWN_UNITS = new Map<string, UnitPhrase['level']>([
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
])
const OWN_PAIRS = new Map<string, UnitPhrase['level']>([
  ['thành phố', 'province'],
  ['thành ủy', 'province'],
  ['thành đoàn', 'province'],
  ['thị xã', 'district'],
  ['thị ủy', 'district'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
])
const QUOTES = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
])

/** The venue that starts at token `i`; null where none does. */
export function readVenue(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: LocationLexicon,
): VenuePhrase | null {
  const head = lexicon.heads.longest(tokens, i)
  const kind = head === null || head.end > limit ? undefined : head.values[0]
  if (head === null || kind === undefined)
    return readAddress(tokens, i, limit) ?? readProper(tokens, i, limit, lexicon) ?? readHouse(tokens, i, limit)
  if (kind === 'named' && !opensName(tokens[head.end])) return null
  if (kind === 'body' && tokens[i]?.shape === 'lower' && !isCapitalised(tokens[head.end])) return null
  const units: UnitPhrase[] = []
  const end = venueEnd(tokens, i, head.end, Math.min(limit, i + MOST_VENUE), lexicon, units)
  if (!says(tokens, i, head.end, end, kind, units) && !(kind === 'site' && isLocated(tokens, end, limit, lexicon)))
    return null
  return { start: i, end, kind, units }
}

/** Where an address ends whose number stands behind token `at`: "số | 12 đường 21 tháng 4". */
export function addressEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 2
  while (end < limit && end - at < 10) {
    const token = tokens[end]
    if (token === undefined || token.line) break
    const date = token.key === 'tháng' && tokens[end + 1]?.kind === 'numeric'
    if (!date && !isCapitalised(token) && !STREETS.has(token.key) && token.kind !== 'numeric') break
    end++
  }
  return end
}

/** "số 12 đường Lê Lợi", "số 3, phố Huế": a building known by its address alone. */
function readAddress(tokens: readonly Token[], i: number, limit: number): VenuePhrase | null {
  const next = tokens[i + 2]
  if (tokens[i]?.key !== 'số' || tokens[i + 1]?.kind !== 'numeric' || next === undefined || next.line) return null
  if (!isCapitalised(next) && !STREETS.has(next.key)) return null
  const end = addressEnd(tokens, i, limit)
  return end > i + 3 ? { start: i, end, kind: 'site', units: [] } : null
}

const opensName = (token: Token | undefined): boolean =>
  token !== undefined && !token.line && (isCapitalised(token) || token.kind === 'numeric' || QUOTES.has(token.text))

/** A place known by its name alone: "Văn Miếu - Quốc Tử Giám", "GEM Center", "Melia Hà Nội". */
function readProper(tokens: readonly Token[], i: number, limit: number, lexicon: LocationLexicon): VenuePhrase | null {
  if (!isCapitalised(tokens[i]) || lexicon.gatherings.longest(tokens, i) !== null) return null
  const units: UnitPhrase[] = []
  const most = Math.min(limit, i + MOST_PROPER)
  let end = i + 1
  while (end < most && tokens[end]?.line === false) {
    const token = tokens[end]
    const next = tokens[end + 1]
    const unit = readUnit(tokens, end, most, lexicon)
    if (unit !== null && !unit.typed && unit.level !== 'country') {
      units.push(unit)
      end = unit.end
      break
    }
    if (isCapitalised(token) || (token?.kind === 'numeric' && token.space && !token.text.includes('/'))) end++
    else if (isHyphen(token) && next?.line === false && isCapitalised(next)) end += 2
    else break
  }
  return end - i >= 2 ? { start: i, end: Math.min(end, most), kind: 'proper', units } : null
}

const MOST_STREET = 6

/** "29 Hàng Bài": the number of a house before the name of its street. */
function readHouse(tokens: readonly Token[], i: number, limit: number): VenuePhrase | null {
  if (tokens[i]?.kind !== 'numeric') return null
  let end = i + 1
  while (end < Math.min(limit, i + MOST_STREET) && isStreetSyllable(tokens[end])) end++
  return end - i >= 3 ? { start: i, end, kind: 'named', units: [] } : null
}

const isStreetSyllable = (token: Token | undefined): boolean =>
  token?.shape === 'capital' && !token.line && isVietnameseSyllable(token.key)

/** "nhà đa năng (ấp 3, xã Năm Căn)", "Quảng trường biển, thị xã Sầm Sơn": what follows says which one. */
function isLocated(tokens: readonly Token[], end: number, limit: number, lexicon: LocationLexicon): boolean {
  const mark = tokens[end]
  if (mark === undefined || mark.line || (mark.text !== '(' && mark.text !== ',')) return false
  // "Nhà Văn hóa Lao động (số 22 Trần Phú, Nha Trang)"
  if (mark.text === '(' && readAddress(tokens, end + 1, limit) !== null) return true
  const unit = readUnit(tokens, end + 1, limit, lexicon)
  return unit !== null && (unit.typed || mark.text === '(')
}

/** Whether a phrase says which place is meant: a bare "hội trường" does not. */
function says(
  tokens: readonly Token[],
  start: number,
  headEnd: number,
  end: number,
  kind: VenueKind,
  units: readonly UnitPhrase[],
): boolean {
  if (kind === 'name' || kind === 'body') return kind === 'name' || end - start >= 2 || isUnitBody(tokens[start])
  if (units.length > 0) return true
  for (let k = headEnd; k < end; k++) if (opensName(tokens[k])) return true
  return isCapitalised(tokens[start]) && end - start >= 4 && end > headEnd
}

const isUnitBody = (token: Token | undefined): boolean =>
  token !== undefined && (token.key === 'tỉnh' || token.key === 'huyện' || token.key === 'thành')

/** Where the name of a venue ends: at a mark, a verb, a preposition; `units` receives the units inside it. */
function venueEnd(
  tokens: readonly Token[],
  start: number,
  from: number,
  limit: number,
  lexicon: LocationLexicon,
  units: UnitPhrase[],
): number {
  addOwn(tokens, start, units)
  let end = from
  let lower = 0
  for (let k = from; k < limit; ) {
    const token = tokens[k]
    if (token === undefined || token.line) break
    const step = stepOver(tokens, k, start, limit, lexicon, units)
    if (step <= k) break
    const firm = step - k > 1 || token.kind === 'numeric' || isCapitalised(token) || OWN_UNITS.has(token.key)
    if (firm) lower = 0
    else if (token.kind === 'syllable') lower++
    if (lower > MOST_LOWER) return end
    if (token.kind !== 'mark' || step - k > 1) end = step
    k = step
  }
  return trimmed(tokens, from, end)
}

/** Small words that no name ends with. */
const NO_END: ReadonlySet<string> = new Set(['và', 'của', 'các', 'bên', 'cũ', 'chính', 'khu', 'mới'])

function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let last = end
  while (last > from) {
    const token = tokens[last - 1]
    if (token === undefined || (token.kind !== 'mark' && !(token.shape === 'lower' && NO_END.has(token.key)))) break
    if (token.text === '”' || token.text === '"' || token.text === '’') break
    last--
  }
  return last
}

/** The unit that a word names without its own name: "huyện", "Tỉnh ủy". */
export function ownUnit(tokens: readonly Token[], k: number): UnitPhrase | null {
  const token = tokens[k]
  if (token === undefined) return null
  const pair = OWN_PAIRS.get(`${token.key} ${tokens[k + 1]?.key ?? ''}`)
  const level = pair ?? OWN_UNITS.get(token.key)
  if (level === undefined) return null
  const end = pair === undefined ? k + 1 : k + 2
  return { start: k, end, level, typed: true, own: true, match: null, country: null }
}

function addOwn(tokens: readonly Token[], k: number, units: UnitPhrase[]): boolean {
  const unit = ownUnit(tokens, k)
  if (unit !== null) units.push(unit)
  return unit !== null
}

/** The token after one piece of a venue's name; `k` where the name has ended. */
function stepOver(
  tokens: readonly Token[],
  k: number,
  start: number,
  limit: number,
  lexicon: LocationLexicon,
  units: UnitPhrase[],
): number {
  const token = tokens[k]
  if (token === undefined) return k
  if (token.kind === 'mark') return overMark(tokens, k, start, limit, lexicon)
  if (token.kind === 'clock' || token.kind === 'url') return k
  if (token.kind === 'numeric') return overFigure(tokens, k, start)
  const unit = readUnit(tokens, k, limit, lexicon)
  if (unit !== null && isInside(tokens, unit)) {
    units.push(unit)
    return unit.end
  }
  if (token.shape !== 'lower') {
    addOwn(tokens, k, units)
    return k + 1
  }
  if (token.key === 'và') return joins(tokens, k, lexicon) || namesCentre(tokens, start, k, limit, lexicon) ? k + 1 : k
  if (addOwn(tokens, k, units)) return k + 1
  return isStop(tokens, k, lexicon) ? k : k + 1
}

const STREETS: ReadonlySet<string> = new Set(['đường', 'phố', 'chợ', 'cầu'])

/** "Tower Hà Nội", "Trung ương Huế", but not "Nguyễn Thái Bình", "phố Huế": a bare name of a place closes the venue's name, or a type says that it is one. */
function isInside(tokens: readonly Token[], unit: UnitPhrase): boolean {
  if (unit.typed) return unit.level !== 'country'
  // "Dinh Tổng thống Myanmar", "Văn phòng Thủ tướng Nhật Bản"
  if (unit.level === 'country') return unit.country !== null && STATE.has(tokens[unit.start - 1]?.key ?? '')
  if (unit.level !== 'province' || tokens[unit.start]?.key === 'hòa') return false
  // "Nhà thờ Giáo xứ Bình Thuận": a parish
  if (STREETS.has(tokens[unit.start - 1]?.key ?? '') || PARISHES.has(tokens[unit.start - 1]?.key ?? '')) return false
  const before = tokens[unit.start - 1]
  // "Nhà hát Lớn Hà Nội"
  if (before?.key === 'lớn') return true
  return !(isCapitalised(before) && isVietnameseSyllable(before?.key ?? '') && before?.shape !== 'upper')
}

const PARISHES: ReadonlySet<string> = new Set(['xứ', 'hạt', 'họ'])

/** Whose seat lies in the country named behind it: "Tổng thống", "Thủ tướng", "Quốc hội". */
const STATE: ReadonlySet<string> = new Set(['thống', 'tướng', 'hội', 'phủ', 'vương'])

const ROOM_WORDS: ReadonlySet<string> = new Set([
  'tầng',
  'lầu',
  'số',
  'nhà',
  'phòng',
  'khu',
  'vực',
  'km',
  'quảng',
  'ngõ',
])

/** "Quảng trường 2/4", "Hội trường 2-9", "số 8", "Trường THCS số 2", "Quảng trường 19 tháng 8". */
function overFigure(tokens: readonly Token[], k: number, start: number): number {
  const before = tokens[k - 1]
  const next = tokens[k + 1]
  const last = tokens[k + 2]
  if (next?.key === 'tháng' && last?.kind === 'numeric' && before?.kind === 'syllable' && before.key !== 'ngày')
    return k - start <= 3 ? k + 3 : k
  if (tokens[k]?.text.includes('/') !== true) return k + 1
  return k - start <= 3 || ROOM_WORDS.has(before?.key ?? '') ? k + 1 : k
}

function overMark(tokens: readonly Token[], k: number, start: number, limit: number, lexicon: LocationLexicon): number {
  const token = tokens[k]
  const next = tokens[k + 1]
  const before = tokens[k - 1]
  if (token === undefined || next === undefined || next.line || k + 1 >= limit) return k
  const close = QUOTES.get(token.text)
  if (close !== undefined) return overQuote(tokens, k, limit, close)
  if (token.text === '&' || token.text === '/' || token.text === "'") return k + 1
  if (token.text === '.') return !next.space && before?.shape !== 'lower' && opensName(next) ? k + 1 : k
  if (!isHyphen(token)) return k
  if (!token.space && !next.space) return k + 1
  if (isCapitalised(next)) {
    const unit = readUnit(tokens, k + 1, limit, lexicon)
    return unit !== null && unit.level === 'province' ? k : opensPerson(next) || k - start > 12 ? k : k + 1
  }
  if (next.kind !== 'syllable') return k
  // "Tầng 3 | - tòa nhà VTC"
  if (lexicon.heads.longest(tokens, k + 1) !== null)
    return before?.kind === 'numeric' && FLOORS.has(tokens[k - 2]?.key ?? '') ? k + 1 : k
  return isStop(tokens, k + 1, lexicon) ? k : k + 1
}

const FLOORS: ReadonlySet<string> = new Set(['tầng', 'lầu', 'phòng', 'số'])
const PERSONS: ReadonlySet<string> = new Set(['ông', 'bà', 'đồng', 'đ'])
const opensPerson = (token: Token): boolean => PERSONS.has(token.key)

function overQuote(tokens: readonly Token[], k: number, limit: number, close: string): number {
  for (let i = k + 1; i < Math.min(limit, k + MOST_QUOTE); i++) if (tokens[i]?.text === close) return i + 1
  return k
}

/** "Trung tâm lưu trữ và | trưng bày ảnh Việt Nam": small words lead on to a name. */
function namesCentre(
  tokens: readonly Token[],
  start: number,
  k: number,
  limit: number,
  lexicon: LocationLexicon,
): boolean {
  if (tokens[start]?.key !== 'trung' || tokens[k + 1]?.shape !== 'lower') return false
  for (let i = k + 1; i < Math.min(limit, k + MOST_LOWER); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'syllable' || token.line || isStop(tokens, i, lexicon)) return false
    if (isCapitalised(token)) return i > k + 2
  }
  return false
}

/** "Trung tâm Văn hóa và Thể thao" is one place, "Nhà văn hóa và Trường Tiểu học" are two. */
function joins(tokens: readonly Token[], k: number, lexicon: LocationLexicon): boolean {
  const next = tokens[k + 1]
  if (next === undefined || next.line) return false
  if (next.key === 'tổ' && tokens[k + 3]?.key === 'sự') return true
  // "trụ sở HĐND và UBND huyện"
  if (next.shape === 'upper' && tokens[k - 1]?.shape === 'upper') return true
  if (lexicon.heads.longest(tokens, k + 1) !== null) return false
  if (opensUnit(tokens, k + 1, lexicon)) return false
  if (isCapitalised(next)) return isCapitalised(tokens[k - 1]) || tokens[k - 1]?.shape === 'lower'
  const before = tokens[k - 1]
  return (
    next.shape === 'lower' &&
    !isStop(tokens, k + 1, lexicon) &&
    (lexicon.pairs.has(`và ${next.key}`) || lexicon.pairs.has(`${before?.key ?? ''} và`))
  )
}
