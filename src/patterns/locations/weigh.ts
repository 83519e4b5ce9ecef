import type { Document, Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { PlacePhrase } from './phrase'
import type { PlaceCue } from './rules'

/** How a place is tied to the event: by position before the clause, a verb of holding, the event's name, or little. */
export type Tie = 'clause' | 'held' | 'named' | 'near' | 'loose'

export interface Tied {
  readonly tie: Tie
  readonly weight: number
}

const WEIGHT: Readonly<Record<Tie, number>> = { clause: 1, held: 0.95, named: 0.9, near: 0.6, loose: 0.25 }
const MOST_NEAR = 14
const MOST_DATE = 26

/** Words of a date or of manner between a verb and its place: "diễn ra vào sáng 3/5 tại". */
const BETWEEN: ReadonlySet<string> = new Set(
  'vào lúc ngay ngày sáng chiều tối trưa đêm hôm nay qua mai tháng năm thứ tuần từ đến hết cuối đầu giữa giờ phút g h và trong suốt dịp này vừa đã sẽ đang được chính thức long trọng trang trọng thể thành công sôi nổi ấm cúng nghiêm túc hoành tráng tưng bừng trực tuyến song trực tiếp cùng đúng khoảng hai ba bốn nhật cn buổi rạng kéo dài địa phương việt nam theo không khí đầm ấm vui tươi phấn khởi thân mật cởi mở đoàn kết nghiêm rất bầu cách đây ít'.split(
    ' ',
  ),
)
const MARKS_BETWEEN: ReadonlySet<string> = new Set([',', '(', ')', '-', '–', '/', '.'])
/** Last words of the verbs that say where an event is held. */
const HELD: ReadonlySet<string> = new Set([
  'diễn ra',
  'tổ chức',
  'khai mạc',
  'khởi tranh',
  'bế mạc',
  'đặt',
  'đóng',
  'ra mắt',
  'phát hành',
  'thực hiện',
  'bắt đầu',
  'cử hành',
  'họp',
  'ra quân',
  'tiến hành',
  'công bố',
  'phát động',
  'khởi công',
  'động thổ',
  'khánh thành',
  'khai trương',
  'ký kết',
  'gặp gỡ',
  'hội đàm',
  'quy tụ',
  'tụ họp',
  'hội kiến',
  'chủ trì',
  'đưa ra',
  'tập trung',
])

const SITTINGS: ReadonlySet<string> = new Set(['buổi', 'cuộc', 'phiên'])

const isDateToken = (token: Token): boolean =>
  token.kind === 'numeric' ||
  token.kind === 'clock' ||
  MARKS_BETWEEN.has(token.text) ||
  (token.kind === 'syllable' && BETWEEN.has(token.key))

/** Says how the place that `start` opens is tied to the event; the event's names end at `nameEnds`. */
export function tieOf(
  doc: Document,
  sentence: Sentence,
  start: number,
  place: PlacePhrase,
  cue: PlaceCue,
  nameEnds: ReadonlySet<number>,
): Tied {
  if (cue === 'gather') return { tie: 'named', weight: WEIGHT.named }
  if (cue === 'inside') return { tie: 'near', weight: WEIGHT.near }
  const tie = tieAt(doc, sentence, start, place, cue, nameEnds)
  return { tie, weight: WEIGHT[tie] }
}

function tieAt(
  doc: Document,
  sentence: Sentence,
  start: number,
  place: PlacePhrase,
  cue: PlaceCue,
  nameEnds: ReadonlySet<number>,
): Tie {
  if (cue === 'main') return 'held'
  if (isOfEarlier(doc, sentence, start)) return 'loose'
  if (cue === 'at' && opensClause(doc, sentence, start, place.end)) return 'clause'
  let at = start - 1
  let dated = false
  const least = Math.max(sentence.start, start - MOST_DATE)
  for (; at >= least; at--) {
    if (nameEnds.has(at + 1)) return 'named'
    if (isHeld(doc, at)) return 'held'
    const token = doc.tokens[at]
    if (token === undefined || !isDateToken(token)) break
    if (token.kind === 'numeric' || token.kind === 'clock') dated = true
  }
  if (dated && cue === 'at') return 'near'
  for (at = start - 1; at > Math.max(sentence.start, start - MOST_NEAR); at--) {
    if (nameEnds.has(at)) return 'near'
    const text = doc.tokens[at]?.text
    if (text === ',' || text === ';') break
  }
  return 'loose'
}

const MOST_EARLIER = 10

/** "ngay sau lễ đón | tại Phủ Chủ tịch, …": where something else was. */
function isOfEarlier(doc: Document, sentence: Sentence, start: number): boolean {
  for (let i = start - 1; i >= Math.max(sentence.start, start - MOST_EARLIER); i--) {
    if (doc.tokens[i]?.text === ',') return false
    if (doc.tokens[i]?.key === 'sau') return EARLIER.has(doc.tokens[i + 1]?.key ?? '')
  }
  return false
}
const EARLIER: ReadonlySet<string> = new Set(['lễ', 'buổi', 'cuộc', 'khi', 'phiên'])

const isHeld = (doc: Document, at: number): boolean => {
  const own = doc.tokens[at]?.key ?? ''
  // "đã có buổi làm việc | tại trụ sở"
  if (own === 'việc' && doc.tokens[at - 1]?.key === 'làm') return SITTINGS.has(doc.tokens[at - 2]?.key ?? '')
  return HELD.has(own) || HELD.has(`${doc.tokens[at - 1]?.key ?? ''} ${own}`)
}

/** "Sáng 3/5, tại Nhà văn hóa xã, …": the place stands between marks, before what is told. */
function opensClause(doc: Document, sentence: Sentence, start: number, end: number): boolean {
  const after = doc.tokens[end]
  const closed =
    after !== undefined &&
    end < sentence.end &&
    (after.text === ',' || after.text === ':' || after.key === 'đã' || after.key === 'diễn')
  if (start === sentence.start) return end < sentence.end
  if (!closed) return false
  const before = doc.tokens[start - 1]
  if (before === undefined) return false
  return before.kind === 'mark' ? before.text !== '“' && before.text !== '"' : isDateToken(before)
}
