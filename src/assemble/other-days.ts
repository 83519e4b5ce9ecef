import { pairAt } from '../normalize/pair'
import type { DateCandidate } from '../patterns/date'
import type { Gathering } from '../patterns/event'
import type { Document } from '../sections/document'
import type { MainEvent } from './main-event'
import { firstFrom } from './news-days'

/** Tokens between a gathering and its day: "dự diễn đàn … | tại Bắc Kinh, vào các | ngày 26 - 27/4". */
const MOST_BETWEEN = 8

/** Says of a day whether it is that of another gathering: "sẽ sang Nhật Bản dự | hội nghị G20 | ngày 28/6". */
export function otherDays(doc: Document, main: MainEvent): (candidate: DateCandidate) => boolean {
  const ends = main.others
    .filter((other) => other.kind !== main.gathering.kind && isAttended(doc, other))
    .map(({ end }) => end)
    .sort((a, b) => a - b)
  return ({ start }) => {
    const sentence = doc.sentenceAt(start)
    if (sentence === undefined || sentence.index === main.gathering.sentence) return false
    const least = Math.max(sentence.start + 1, start - MOST_BETWEEN)
    const end = firstFrom(ends, least)
    return end !== undefined && end <= start && !stops(doc, end, start)
  }
}

/** "dự | hội nghị", "tham gia | hội chợ" */
const isAttended = (doc: Document, { start }: Gathering): boolean =>
  doc.tokens[start - 1]?.key === 'dự' || pairAt(doc.tokens, start - 2) === 'tham gia'

/** "Sáng kiến Vành đai và Con đường (BRI)": its short form may stand between. */
const BRACKETS: ReadonlySet<string> = new Set(['(', ')'])

function stops(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (doc.tokens[i]?.kind === 'mark' && !BRACKETS.has(doc.tokens[i]?.text ?? '')) return true
  return false
}

/** "- | Ngày 21/2 | : Rước kiệu": an entry of a programme, the day of one part of it. */
export const isProgrammeDay = (doc: Document, { start, end }: DateCandidate): boolean =>
  doc.tokens[end]?.text === ':' && (doc.tokens[start]?.line === true || isBullet(doc, start - 1))

const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '+', '*', '•', '·', '►'])

const isBullet = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.line === true && BULLETS.has(doc.tokens[i]?.text ?? '')
