import { pairAt } from '../../normalize/pair'
import { pairSet } from '../../normalize/pair-set'
import type { Document, Sentence } from '../../sections/document'
import type { ListRange } from './scopes'

/** The sentences that tell of the gathering itself. */
export function firstSentences(doc: Document): Sentence[] {
  const first = Math.max(
    doc.sentences.findIndex(({ start }) => isBody(doc, start)),
    0,
  )
  return doc.sentences
    .slice(first, first + MOST_FIRST)
    .filter(({ start }) => isBody(doc, start) && !isAside(doc, start))
}
const MOST_FIRST = 20
export const isAside = (doc: Document, start: number): boolean =>
  NEW_ITEM.has(doc.tokens[start]?.text ?? '') || ASIDE.at(doc.tokens, start)

/** "lễ", "hội nghị", "chương trình": the event once it is named. */
export const SHORT = pairSet([
  'hội nghị',
  'hội thảo',
  'chương trình',
  'sự kiện',
  'buổi lễ',
  'ngày hội',
  'lễ hội',
  'hội thi',
  'hội thao',
  'hội diễn',
  'liên hoan',
  'ngày thơ',
  'giỗ tổ',
  'lễ ký',
  'cuộc thi',
  'hội chợ',
  'lớp học',
  'lớp có',
  'lớp gồm',
  'lớp tập',
  'lớp bồi',
  'khóa học',
  'khóa tập',
  'khóa bồi',
  'diễn đàn',
  'tọa đàm',
  'đại hội',
  'kỳ họp',
  'phiên họp',
  'cuộc họp',
  'buổi gặp',
  'buổi họp',
  'buổi làm',
  'cuộc gặp',
  'điểm cầu',
  'trận đấu',
  'lễ viếng',
  'đầu cầu',
])
export const ASIDE = pairSet(['trước đó', 'sau đó', 'cùng ngày', 'trước đây', 'hàng năm', 'theo kế'])
const MOST_AFTER = 24

/** "Bí thư Huyện ủy A cùng đông đảo nhân dân | tham dự." */
function tellsWhoCame(doc: Document, { start, end }: Sentence): boolean {
  for (let i = Math.max(start, end - 4); i + 1 < end; i++) if (CAME.at(doc.tokens, i)) return true
  return false
}
/** "Đến giờ khai mạc có 64 cổ đông | tham dự, chiếm …": beside the sentence that names the event. */
function cameAnyhow(doc: Document, { start, end }: Sentence): boolean {
  for (let i = start; i + 1 < end; i++) if (CAME.at(doc.tokens, i)) return true
  return false
}
const MOST_OPENING = 4
const CAME = pairSet([
  'tham dự',
  'đến dự',
  'tới dự',
  'về dự',
  'cùng dự',
  'có mặt',
  'chung vui',
  'tranh tài',
  'dự tranh',
])

/** Sentences that speak of the main event, in the order of the report. */
export function eventSentences(doc: Document, events: readonly ListRange[]): Sentence[] {
  const near = new Set<number>()
  for (const { start } of events) near.add(doc.sentenceAt(start)?.index ?? -1)
  const first = doc.sentences.findIndex(({ start }) => isBody(doc, start))
  for (let index = Math.max(first, 0); index < Math.min(doc.sentences.length, first + MOST_AFTER); index++) {
    const sentence = doc.sentences[index]
    if (sentence === undefined) continue
    if (tellsWhoCame(doc, sentence) || (index < first + MOST_OPENING && cameAnyhow(doc, sentence))) near.add(index)
    for (let i = sentence.start; i + 1 < sentence.end; i++)
      if (SHORT.has(doc.tokens[i], doc.tokens[i + 1]) || isWitnessed(doc, i)) near.add(index)
  }
  return doc.sentences.filter(({ index, start }) => {
    if (!near.has(index) || !isBody(doc, start) || NEW_ITEM.has(doc.tokens[start]?.text ?? '')) return false
    return !ASIDE.at(doc.tokens, start)
  })
}

/** "ký kết trước | sự chứng kiến của …" */
const isWitnessed = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.key === 'sự' && pairAt(doc.tokens, i + 1) === 'chứng kiến' && doc.tokens[i + 3]?.key === 'của'

const NEW_ITEM: ReadonlySet<string> = new Set(['*', '+', '•'])
export const isBody = (doc: Document, start: number): boolean =>
  doc.kindAt(start) === 'body' || doc.kindAt(start) === 'lead'
