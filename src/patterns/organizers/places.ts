import { pairSet } from '../../normalize/pair-set'
import type { Document, Sentence } from '../../sections/document'
import type { EventKind } from '../../types'
import type { TokenRange } from './pieces'

/** A place where the main event is named. */
export interface EventPlace extends TokenRange {
  readonly headEnd: number
  readonly kind: EventKind
  readonly verbal: boolean
}

/** Short names of a gathering already named: "Chương trình do … tổ chức". */
const BACK_REFERENCES = pairSet([
  'chương trình',
  'hội nghị',
  'hội thảo',
  'sự kiện',
  'hoạt động',
  'buổi lễ',
  'ngày hội',
  'lễ hội',
  'hội thi',
  'cuộc thi',
  'hội chợ',
  'giải đấu',
  'giải chạy',
  'lớp học',
  'diễn đàn',
  'tọa đàm',
  'đại hội',
  'hội diễn',
  'triển lãm',
  'liên hoan',
  'giải thưởng',
  'lễ tang',
  'lễ trao',
])
const SHORT_NAMES: ReadonlySet<string> = new Set([
  'giải',
  'lễ',
  'buổi',
  'cuộc',
  'hội',
  'chương',
  'sự',
  'ngày',
  'lớp',
  'đợt',
  'chuỗi',
  'tuần',
  'đêm',
  'vở',
  'triển',
  'liên',
  'khóa',
  'diễn',
])
const MOST_SHORT = 10
/** "Mỗi giải trị giá … do Quỹ A tài trợ", "Kinh phí … do …": what is paid for. */
const EACH: ReadonlySet<string> = new Set(['mỗi', 'các', 'toàn', 'tổng'])
const PRIZES: ReadonlySet<string> = new Set(['kinh', 'phần', 'học', 'suất', 'bộ'])

/** "Giải thưởng | do …": where a sentence opens with the event in short and says who holds or pays for it; -1 elsewhere. */
function heldBy(doc: Document, { start, end }: Sentence): number {
  if (FUNDS.at(doc.tokens, start)) return byWhom(doc, start, Math.min(end, start + MOST_FUNDS))
  // "200 suất học bổng được trao cho … | do công ty A tài trợ"
  if (doc.tokens[start]?.kind === 'numeric' && PRIZES.has(doc.tokens[start + 1]?.key ?? ''))
    return byWhom(doc, start, Math.min(end, start + MOST_GIVEN))
  const opener = doc.tokens[EACH.has(doc.tokens[start]?.key ?? '') ? start + 1 : start]?.key ?? ''
  if (!SHORT_NAMES.has(opener) && !PRIZES.has(opener)) return -1
  return byWhom(doc, start, Math.min(end, start + MOST_SHORT))
}

function byWhom(doc: Document, start: number, limit: number): number {
  for (let i = start + 1; i < limit; i++) if (doc.tokens[i]?.key === 'do') return i
  return -1
}

/** "Kinh phí 480 triệu đồng | do ngân hàng A tài trợ": who pays for it. */
const FUNDS = pairSet(['kinh phí', 'tổng kinh', 'nguồn kinh', 'nguồn học'])
const MOST_FUNDS = 12
const MOST_GIVEN = 40

const MOST_AFTER = 8
/** "* Cùng ngày, …": another matter. */
const NEW_ITEM: ReadonlySet<string> = new Set(['*', '+', '•', 'Trước', 'Sau', 'Cùng', 'Cũng'])

/** Sentences that name the main event, or (soon after the first of them) speak of it in short. */
export function placesBySentence(doc: Document, events: readonly EventPlace[]): [Sentence, EventPlace[]][] {
  const places = new Map<number, EventPlace[]>()
  for (const event of events) {
    const sentence = doc.sentenceAt(event.start)
    if (sentence === undefined) continue
    const list = places.get(sentence.index)
    if (list === undefined) places.set(sentence.index, [event])
    else list.push(event)
  }
  const first =
    doc.sentences.find(({ start }) => doc.kindAt(start) === 'lead' || doc.kindAt(start) === 'body')?.index ?? 0
  const kind = events[0]?.kind ?? 'other'
  for (let index = first; index < Math.min(doc.sentences.length, first + MOST_AFTER); index++) {
    const sentence = doc.sentences[index]
    if (sentence === undefined || places.has(index)) continue
    const short: EventPlace[] = []
    for (let i = sentence.start; i + 1 < sentence.end; i++) {
      if (NEW_ITEM.has(doc.tokens[sentence.start]?.text ?? '')) break
      if (BACK_REFERENCES.has(doc.tokens[i], doc.tokens[i + 1]))
        short.push({ start: i, end: i + 2, headEnd: i + 2, kind, verbal: false })
    }
    if (short.length > 0) places.set(index, short)
  }
  for (const sentence of doc.sentences.slice(first)) {
    const by = places.has(sentence.index) ? -1 : heldBy(doc, sentence)
    if (by >= 0) places.set(sentence.index, [{ start: sentence.start, end: by, headEnd: by, kind, verbal: false }])
  }
  return [...places]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([index, here]): [Sentence, EventPlace[]][] => {
      const sentence = doc.sentences[index]
      return sentence === undefined ? [] : [[sentence, here]]
    })
}
