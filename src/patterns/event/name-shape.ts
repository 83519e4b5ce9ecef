import { opensAttendees, PAIRED_WORDS } from '../../entities/body-words'
import { pairAt } from '../../normalize/pair'
import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { EventKind } from '../../types'
import type { NameHead } from './name'

export const OPEN_QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
])
const TRAILING_MARKS: ReadonlySet<string> = new Set(
  ', ; . … và với của - – — các về trong : để cho đến ( cũng theo'.split(' '),
)
/** Adverbs of the verb that follows: "hội nghị … long trọng | khai mạc". */
const TRAILING_PAIRS: ReadonlySet<string> = new Set([
  'long trọng',
  'trọng thể',
  'chính thức',
  'nhân dịp',
  'gắn với',
  'đối với',
])
export const UNITS: ReadonlySet<string> = new Set(
  'xã huyện tỉnh phường quận thôn ấp bản tp tx thị thành đường khu đặc tổ khối buôn làng'.split(' '),
)
const AFTER_DAY_PART: ReadonlySet<string> = new Set(['ngày', 'nay', 'qua', 'mai', 'hôm', 'cùng', 'mùng'])
const REACHED: ReadonlySet<string> = new Set(['điểm', 'cơ', 'bộ', 'chi', 'đảng', 'địa', 'cả'])
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

const LONGEST_MATTER = 26
/** "chung kết … “Tiếng hát quê hương” 2011 – | cuộc thi dành cho thanh niên": what the event is, said in an aside. */
export const opensAside = (tokens: readonly Token[], dash: number): boolean =>
  DASHES.has(tokens[dash]?.text ?? '') &&
  tokens[dash]?.space === true &&
  tokens[dash + 1]?.shape === 'lower' &&
  ASIDES.at(tokens, dash + 1)

const ASIDES = pairSet(['cuộc thi', 'chương trình', 'sự kiện', 'sân chơi', 'hoạt động'])

/** "…, văn hóa, thể thao": the member is followed by another one at once. */
export function listsOn(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) if (tokens[k]?.text === ',' || tokens[k]?.key === 'và') return true
  return false
}

/** A comma that stands inside one idea: "phòng, chống", "an ninh, trật tự". */
export const isPaired = (tokens: readonly Token[], comma: number): boolean =>
  PAIRED_WORDS.has(`${tokens[comma - 1]?.key ?? ''}, ${tokens[comma + 1]?.key ?? ''}`)

/** "ngài Kim Do-hyon, | Đại sứ" */
export const endsInName = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.shape !== 'lower' || tokens[comma - 2]?.text === '-'

export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'numeric' || (token?.kind === 'syllable' && token.shape !== 'lower')

/** "hội nghị … lần thứ 42 | thông qua dự thảo …": what a sitting does is none of its name. */
export function afterEdition(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.shape === 'lower' && tokens[i - 2]?.key === 'thứ' && tokens[i - 3]?.key === 'lần'
}

/** "làm việc với huyện … | về tình hình … và …": a long matter stands for itself (corpus decision 14). */
export function withoutLongMatter(tokens: readonly Token[], head: NameHead, end: number): number {
  for (let i = head.end; i < end - LONGEST_MATTER; i++)
    if (tokens[i]?.key === 'để' || (tokens[i]?.key === 'về' && head.kind === 'working-session')) return i
  return end
}

/** In small letters, or inside a line of capitals: no word of a title. */
export function isPlain(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'syllable') return true
  if (token.shape === 'lower') return true
  const loud =
    tokens[i - 1]?.shape === 'upper' || (tokens[i - 1]?.kind === 'numeric' && tokens[i + 1]?.shape === 'upper')
  return token.shape === 'upper' && token.text.length > 1 && loud
}

/** "ngày 5/4", "sáng nay", "từ ngày 3"; not "ngày thành lập", "sáng tạo", "từ năm 2020". */
export function opensDay(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (next.kind === 'clock') return true
  if (tokens[i]?.key === 'từ') return (next.key === 'ngày' && tokens[i + 2]?.kind === 'numeric') || isDay(next)
  if (isDay(next)) return true
  return tokens[i]?.key !== 'ngày' && AFTER_DAY_PART.has(next.key)
}

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'numeric' &&
  (token.text.includes('/') ||
    (token.text.includes('-') && token.text.length < 9) ||
    (token.text.includes('.') && token.text.split('.')[1]?.length !== 3) ||
    Number(token.text) <= 31)

/** "Quy chế số 01 | ngày 22/10/2021 | giữa …": the day of a paper. */
export function dates(tokens: readonly Token[], day: number): boolean {
  if (tokens[day + 1]?.kind !== 'numeric') return false
  for (let i = day - 1; i > day - 8; i--) {
    const token = tokens[i]
    if (token?.key === 'số') return i < day - 1
    if (token === undefined || token.line || token.text === ',' || token.shape === 'lower') return false
  }
  return false
}

/** "trực tuyến đến | 11 xã, thị trấn", "… tới | 120 điểm cầu": to whom it is sent. */
export function isReach(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [tokens[i], tokens[i + 1]]
  if (first?.kind === 'numeric') return !isDay(first) || UNITS.has(second?.key ?? '') || REACHED.has(second?.key ?? '')
  const many = first?.key === 'các' || first?.key === 'toàn' || first?.key === 'tất' || first?.key === 'từng'
  return many && (UNITS.has(second?.key ?? '') || REACHED.has(second?.key ?? ''))
}

/** "trao tặng 20 suất quà": an act that the gathering goes on with, no part of its name. */
export function givesCount(tokens: readonly Token[], i: number): boolean {
  const counted = tokens[i + 1]
  return tokens[i]?.kind === 'numeric' && counted?.kind === 'syllable' && counted.key !== 'năm' && !isDay(counted)
}

export function closing(tokens: readonly Token[], from: number, limit: number, close: string): number {
  for (let i = from; i < limit; i++)
    if (tokens[i]?.text === close || tokens[i]?.text === '”' || tokens[i]?.text === '″') return i
  return -1
}

/** "TP. Huế", "Q. 8", "Antony J. Blinken". */
export const abbreviates = (token: Token | undefined): boolean =>
  (token?.text.length === 1 && token.shape === 'upper') ||
  token?.key === 'tp' ||
  token?.key === 'tx' ||
  token?.key === 'q' ||
  token?.key === 'p'

/** "hội thảo “…” | tổ chức sáng nay"; not "công tác tổ chức". */
const isHeld = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'tổ' && tokens[i + 1]?.key === 'chức' && !NOUNS.has(tokens[i - 1]?.key ?? '')
const NOUNS: ReadonlySet<string> = new Set(
  'tác máy ban các và , nghề nhiều những số có vụ ngành hoạch việc gian bị định phương để về kiện đề'.split(' '),
)

/** "Festival Huế | tổ chức họp báo": the name is whose gathering it is. */
export const holdsAnother = (tokens: readonly Token[], i: number): boolean =>
  isHeld(tokens, i) && HELD.has(tokens[i + 2]?.key ?? '')
const HELD: ReadonlySet<string> = new Set(['họp', 'buổi', 'lễ', 'cuộc'])

export function trim(tokens: readonly Token[], least: number, end: number): number {
  let last = end
  while (last > least) {
    const key = tokens[last - 1]?.key ?? ''
    if (TRAILING_PAIRS.has(`${tokens[last - 2]?.key ?? ''} ${key}`) || isHeld(tokens, last - 2)) last -= 2
    else if (TRAILING_MARKS.has(key) && !(key === 'theo' && tokens[last - 2]?.key === 'tiếp')) last--
    else break
  }
  return Math.max(last, least)
}

/** "lễ hội | kéo dài ba ngày"; not "các dự án tồn đọng kéo dài". */
export function lasts(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token?.kind === 'numeric' || (token?.line !== true && LASTING.has(token?.key ?? ''))
}
const LASTING: ReadonlySet<string> = new Set(
  'trong từ đến tới hơn gần khoảng suốt một hai ba bốn năm sáu bảy tám chín mười sang'.split(' '),
)

/** What a sitting does, behind its name: "phiên họp thường kỳ tháng 9, | xem xét …". */
const DELIBERATES = pairSet([
  'xem xét',
  'cho ý',
  'thảo luận',
  'thông qua',
  'lấy ý',
  'nghe báo',
  'tập trung',
  'thẩm tra',
])
const SITTINGS: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'assembly-session', 'conference'])

/** "Phiên họp | thống nhất phân công …" opens a sentence of the text: there it is the subject of a verb. */
export function tellsDeed(doc: Document, { start, end, kind, verbal }: NameHead): boolean {
  if (
    verbal ||
    end - start > 2 ||
    !SITTINGS.has(kind) ||
    doc.sentenceAt(start)?.start !== start ||
    doc.kindAt(start) === 'headline'
  )
    return false
  return DEEDS.at(doc.tokens, end)
}
const DEEDS = pairSet(['thống nhất', 'thảo luận', 'xem xét', 'thông qua', 'tập trung', 'nghe báo'])

/** "hội nghị | để thảo luận và cho ý kiến …": what it is for belongs to the name. */
export function tellsPurpose(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.key === 'để' || tokens[i]?.key === 'về') return true
  return false
}

/** A sitting that is named by its turn or its body, not by an act: "họp nghe báo cáo, cho ý kiến về …" is one name. */
export function deliberates(tokens: readonly Token[], head: NameHead, i: number): boolean {
  if (!SITTINGS.has(head.kind) || !DELIBERATES.at(tokens, i)) return false
  const first = tokens[head.end]
  if (head.end === i - 1) return !head.verbal
  return first?.shape !== 'lower' || TURNS.has(first.key)
}
const TURNS: ReadonlySet<string> = new Set('lần thứ thường định của tháng quý kỳ'.split(' '))

/** "tại hội nghị tổng kết công tác năm 2018, | triển khai nhiệm vụ năm 2019" */
export const isNextTask = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 2]?.key === 'nhiệm' && tokens[i]?.key === 'triển' && tokens[i + 1]?.key === 'khai'

/** Where the name itself begins: "đến | thăm …", "họp | phiên thứ 8", "tổ chức | trao học bổng …". */
export function nameStart(tokens: readonly Token[], start: number): number {
  const [first, second] = [tokens[start]?.key ?? '', tokens[start + 1]?.key]
  const goes = second === 'thăm' && (first === 'đến' || first === 'đi' || first === 'tới')
  if (first === 'tổ' && second === 'chức') return start + 2
  return goes || (first === 'họp' && second === 'phiên') ? start + 1 : start
}

/** "tại hội thảo về hóa đơn, dịch vụ, | do hội tổ chức, ông A", "tại lễ hội trái cây ngon, sạch | diễn ra ở Gò Da": the name was no clause of its own. */
export const isHeldBehind = (tokens: readonly Token[], i: number): boolean =>
  pairAt(tokens, i) === 'diễn ra' || pairAt(tokens, i) === 'được tổ' || tokens[i]?.key === 'do'

/** "Lễ ký kết giữa trường A | với 7 doanh nghiệp": the other side, no crowd. */
export function isBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - MOST_SIDE); i < to; i++) if (tokens[i]?.key === 'giữa') return true
  return false
}
const MOST_SIDE = 16

export const EDITIONS: ReadonlySet<string> = new Set('năm lần nhiệm khóa kỳ niên tháng mùa giai đợt'.split(' '))

/** "tiếp xúc cử tri xã A, | thông báo kết quả kỳ họp": what is done there is none of its name. */
export const tellsResult = (next: Token, { kind, verbal }: NameHead): boolean =>
  kind === 'voter-meeting' && verbal && next.shape === 'lower' && !UNITS.has(next.key) && !EDITIONS.has(next.key)

/** "giao ban Bí thư, | Chủ tịch UBND các xã": those who meet, by their offices. */
export const listsTitles = (tokens: readonly Token[], comma: number): boolean =>
  TITLE_ENDS.has(tokens[comma - 1]?.key ?? '') &&
  tokens[comma - 2]?.shape === 'capital' &&
  TITLES.has(tokens[comma + 1]?.key ?? '') &&
  tokens[comma + 1]?.shape === 'capital'
const TITLE_ENDS: ReadonlySet<string> = new Set(['tịch', 'trưởng', 'thư', 'đốc'])
const TITLES: ReadonlySet<string> = new Set(['chủ', 'phó', 'bí', 'trưởng', 'giám'])

/** "Tham gia hội thao | lực lượng dân quân của 5 xã" */
export const isAttended = (tokens: readonly Token[], { start, end }: NameHead): boolean =>
  (tokens[start - 1]?.key === 'dự' || tokens[start - 1]?.key === 'gia') && opensAttendees(tokens, end)

const MOST_PARTNER = 4

/** "Diễn đàn Môi trường ASEAN - | Nhật Bản lần thứ 2": the edition is of both. */
export function endsInEdition(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (i < from + MOST_PARTNER && tokens[i]?.shape === 'capital') i++
  return tokens[i]?.key === 'lần' && tokens[i + 1]?.key === 'thứ'
}
