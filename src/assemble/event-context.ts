import { pairAt } from '../normalize/pair'
import { pairSet } from '../normalize/pair-set'
import type { Gathering } from '../patterns/event'
import type { Document, Sentence } from '../sections/document'

const OCCASIONS: ReadonlySet<string> = new Set([
  'trước giờ',
  'trước khi',
  'sau khi',
  'trước thềm',
  'bên lề',
  'khuôn khổ',
  'hướng tới',
  'hướng đến',
  'tiến tới',
  'chào mừng',
  'biểu dự',
  'trước ngày',
  'thời điểm',
  'không khí',
  'ngày đầu',
])
const DAY_WORDS: ReadonlySet<string> = new Set(['sáng', 'chiều', 'tối', 'ngày', 'trưa', 'đêm', 'hôm'])

/** "nhân | kỷ niệm …", "trước giờ khai mạc | phiên họp …", "bên lề | hội nghị …", "đại biểu dự | đại hội … đã …" */
export function isOccasion(doc: Document, { start }: Gathering): boolean {
  const before = doc.tokens[start - 1]?.key ?? ''
  if (before === 'nhân' || before === 'dịp' || before === 'mừng') return true
  for (let i = start - 4; i < start - 1; i++) {
    const pair = pairAt(doc.tokens, i)
    if (OCCASIONS.has(pair) && !stopsBetween(doc, i + 2, start)) return true
  }
  return false
}

function stopsBetween(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.tokens[i]?.kind === 'mark' || doc.tokens[i]?.line === true) return true
  return false
}

/** "tổ chức được 102 | phiên tòa …", "trong việc tổ chức | phiên tòa …": told as a number or a task. */
export function isCounted(doc: Document, { start }: Gathering): boolean {
  const before = doc.tokens[start - 1]
  if (before === undefined || doc.tokens[start]?.line === true) return false
  if (before.kind === 'numeric') return isCount(Number(before.text)) && !DATES.has(doc.tokens[start - 2]?.key ?? '')
  return before.key === 'chức' && TASKS.has(doc.tokens[start - 3]?.key ?? '')
}
/** "Long An 2019 | họp báo": the year of a name counts nothing. */
const isCount = (number: number): boolean => Number.isInteger(number) && (number < 1900 || number > 2100)
const DATES: ReadonlySet<string> = new Set(['ngày', 'tháng', 'năm', 'thứ', 'quý', 'số'])
const TASKS: ReadonlySet<string> = new Set(['việc', 'tác'])

/** "đây là | lần thứ hai …", "đó là | hội nghị do sở tổ chức": said of the gathering itself. */
const POINTING: ReadonlySet<string> = new Set(['đây', 'này'])

/** "… thực sự là | ngày hội của toàn dân"; not "đây là | lần …". */
export function isLikened(doc: Document, { start }: Gathering): boolean {
  if (doc.tokens[start - 1]?.key !== 'là' || doc.tokens[start - 2]?.key === 'đó') return false
  for (let i = start - 4; i < start - 1; i++) if (POINTING.has(doc.tokens[i]?.key ?? '')) return false
  return true
}

/** "Đó là yêu cầu của ông A trong | buổi làm việc …", "Thông tin trên được đưa ra tại | hội thảo …": what is reported was said there. */
export function isSource(doc: Document, { start }: Gathering, from: number): boolean {
  const before = doc.tokens[start - 1]?.key
  if (before !== 'tại' && before !== 'trong' && before !== 'ở') return false
  const said = doc.tokens[from]?.key === 'thông' && doc.tokens[from + 1]?.key === 'tin'
  return (
    said || ((doc.tokens[from]?.key === 'đây' || doc.tokens[from]?.key === 'đó') && doc.tokens[from + 1]?.key === 'là')
  )
}

/** "đã có | buổi làm việc với …" */
export const isHad = (doc: Document, { start }: Gathering): boolean =>
  doc.tokens[start - 1]?.key === 'có' &&
  doc.tokens[start - 2]?.key !== 'đang' &&
  PIECES.has(doc.tokens[start]?.key ?? '')
const PIECES: ReadonlySet<string> = new Set(['buổi', 'cuộc', 'chuyến', 'phiên'])

const PAPERS: ReadonlySet<string> = new Set(['hoạch', 'văn', 'dẫn', 'báo', 'định', 'lệ', 'chế', 'án', 'điện'])
const MOST_PAPER = 16

/** "ban hành Kế hoạch số 12 về | Đại hội …", "gửi Công văn về việc tổ chức | hội nghị": a paper is the news. */
export function isOrdered(doc: Document, { start }: Gathering, from: number): boolean {
  for (let i = start - 1; i > Math.max(from, start - MOST_PAPER); i--) {
    const token = doc.tokens[i]
    if (token?.text === ',' || token?.text === ';') return false
    if (PAPERS.has(token?.key ?? '') && pairAt(doc.tokens, i - 3) === 'ban hành') return true
  }
  return false
}

/** "các nội dung trình tại | kỳ họp …", "chuẩn bị cho | kỳ họp …", "tiếp xúc cử tri sau | kỳ họp …": what is still to come, or over. */
export function isPrepared(doc: Document, { start, kind }: Gathering): boolean {
  if (kind !== 'assembly-session' && kind !== 'congress') return false
  const before = doc.tokens[start - 1]?.key
  if (before === 'sau' || before === 'trước') return true
  for (let i = start - 4; i < start; i++)
    if (doc.tokens[i]?.key === 'trình' || pairAt(doc.tokens, i) === 'chuẩn bị') return true
  return false
}

/** "…, ông A cho biết, xã đã tổ chức cuộc họp": told of, not reported. */
const TELLING: ReadonlySet<string> = new Set([
  'cho biết',
  'cho hay',
  'thông tin',
  'thông báo',
  'khẳng định',
  'dự kiến',
  'trình bày',
])

/** "có thể không tham dự cuộc họp", "sẽ không tổ chức": no report of it. */
export function isDenied(doc: Document, gathering: Gathering, from: number): boolean {
  for (let i = Math.max(from, gathering.start - 8); i < gathering.start; i++) {
    const pair = pairAt(doc.tokens, i)
    if (
      pair === 'thể không' ||
      pair === 'sẽ không' ||
      pair === 'đã không' ||
      pair === 'hoãn tổ' ||
      pair === 'dừng tổ' ||
      pair === 'hủy bỏ'
    )
      return true
  }
  return false
}

export function isTold(doc: Document, gathering: Gathering, from: number): boolean {
  for (let i = Math.max(from, gathering.start - 40); i < gathering.start; i++) {
    const pair = pairAt(doc.tokens, i)
    if (TELLING.has(pair) && !(pair === 'thông tin' && i === from)) return true
  }
  return false
}

/** "Ban tổ chức | Festival …": who holds it. */
export const isCommittee = (doc: Document, { start }: Gathering): boolean =>
  doc.tokens[start - 1]?.key === 'chức' && doc.tokens[start - 3]?.key === 'ban'

const HELD_WITHIN = 16

/** "Lễ trao thưởng … đã được … tổ chức", "hội nghị … diễn ra": said behind the name. */
export function heldBehind(doc: Document, gathering: Gathering, limit: number): boolean {
  const end = Math.min(limit, gathering.end + HELD_WITHIN)
  for (let i = gathering.end; i < end; i++) {
    const pair = pairAt(doc.tokens, i)
    if (pair === 'tổ chức' || pair === 'diễn ra' || pair === 'khai mạc') return true
    if (doc.tokens[i]?.text === ',' || doc.tokens[i]?.text === ';') return false
  }
  return false
}

/** "Lễ trao giải | dự kiến diễn ra ngày 1-10": still to come. */
export const isPlanned = (doc: Document, { end }: Gathering): boolean => pairAt(doc.tokens, end) === 'dự kiến'

/** "UBND xã tổ chức | lễ trao quà" in the headline, where the report goes on without naming it again. */
export const isHeldInHeadline = (doc: Document, { start, verbal, inner }: Gathering): boolean =>
  !verbal && !inner && doc.kindAt(start) === 'headline' && pairAt(doc.tokens, start - 2) === 'tổ chức'

/** "tổ chức kỷ niệm …, đồng thời tổ chức | họp giao ban": what is held besides. */
export function isBesides(doc: Document, { start }: Gathering): boolean {
  for (let i = start - 4; i < start - 1; i++) if (pairAt(doc.tokens, i) === 'đồng thời') return true
  return false
}

/** "Đại hội … | là hoạt động chính trị có ý nghĩa": said of it in general. */
export const isExplained = (doc: Document, { end }: Gathering): boolean =>
  doc.tokens[end]?.key === 'là' && GENERALITIES.at(doc.tokens, end + 1)
const GENERALITIES = pairSet(['hoạt động', 'sự kiện', 'dịp để', 'đợt sinh', 'dấu mốc'])

/** Indexes of the sentences that speak of a day. */
export const datedSentences = (doc: Document): Set<number> =>
  new Set(doc.sentences.flatMap((sentence) => (hasDay(doc, sentence) ? [sentence.index] : [])))

function hasDay(doc: Document, sentence: Sentence): boolean {
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = doc.tokens[i]
    if (token === undefined) continue
    if (
      DAY_WORDS.has(token.key) &&
      (doc.tokens[i + 1]?.kind === 'numeric' ||
        doc.tokens[i + 1]?.key === 'nay' ||
        doc.tokens[i + 1]?.key === 'ngày' ||
        doc.tokens[i + 1]?.key === 'qua')
    )
      return true
    if (token.key === 'hôm' && (doc.tokens[i + 1]?.key === 'nay' || doc.tokens[i + 1]?.key === 'qua')) return true
  }
  return false
}
