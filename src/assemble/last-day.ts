import { type Day, daysBetween, edtfOf, plusDays } from '../normalize/calendar'
import type { DateCandidate } from '../patterns/date'

import type { Document, Sentence } from '../sections/document'
import type { SectionKind } from '../types'

/** Days on which an event of several days may still go on. */
const LONGEST_EVENT = 62
const NEVER: ReadonlySet<SectionKind> = new Set(['related', 'caption', 'boilerplate', 'dateline', 'byline'])

/** A sitting takes a day; a show goes on for days, wherever the report says so. */
export type EventLength = 'sitting' | 'days' | 'show'

/** The last day, said apart from the first: "kéo dài đến hết ngày 25/11", "dài 3 ngày", "(từ 13 đến 19-2)". */
export function lastDay(
  doc: Document,
  best: DateCandidate,
  candidates: readonly DateCandidate[],
  about: readonly Sentence[],
  isNear: (sentence: Sentence) => boolean,
  length: EventLength,
): string | null {
  const first = dayOf(best.value.start)
  if (first === null) return null
  for (const candidate of candidates) {
    const sentence = doc.sentenceAt(candidate.start)
    if (sentence === undefined || NEVER.has(doc.kindAt(candidate.start))) continue
    const [start, end] = [
      likeYear(candidate, candidate.value.start, first),
      likeYear(candidate, candidate.value.end, first),
    ]
    const near = isNear(sentence)
    if (
      length !== 'sitting' &&
      (near || length === 'show') &&
      start === best.value.start &&
      end !== null &&
      spans(first, end)
    )
      return end
    const last = dayOf(end ?? start)
    if (last === null || !lies(first, last)) continue
    if (
      start !== null &&
      ((length !== 'sitting' && closes(doc, candidate)) || (near && isListed(doc, best, candidate)))
    )
      return end ?? start
  }
  const days = daysLong(doc, new Set([...about, ...sentencesOf(doc, best, candidates)]))
  return days === null ? null : edtfLike(best.value.start ?? '', plusDays(first, days - 1))
}

/** "đến hết ngày 25-8" under "Chiều 15-8-2019": a day without a year is of the first one's. */
const likeYear = ({ value }: DateCandidate, edtf: string | null, { year }: Day): string | null =>
  edtf?.length === 10 && UNSAID.has(value.yearFrom) && year !== ANY_YEAR ? `${year}${edtf.slice(4)}` : edtf
const UNSAID: ReadonlySet<string> = new Set(['unknown', 'reference'])

function spans(first: Day, end: string): boolean {
  const last = dayOf(end)
  return last !== null && lies(first, last)
}

const ANY_YEAR = 2001

/** A day of an EDTF text; without a year, of any. */
function dayOf(edtf: string | null): Day | null {
  if (edtf === null || edtf.length !== 10) return null
  const year = edtf.startsWith('X') ? ANY_YEAR : Number(edtf.slice(0, 4))
  return { year, month: Number(edtf.slice(5, 7)), day: Number(edtf.slice(8, 10)) }
}

const edtfLike = (like: string, { year, month, day }: Day): string =>
  edtfOf(like.startsWith('X') ? null : year, month, day)

/** Whether the second day may be the last of an event that begins on the first. */
function lies(first: Day, last: Day): boolean {
  const days = daysBetween(first, last)
  return days > 0 && days <= LONGEST_EVENT
}

/** "thứ Ba (23/1) và thứ Năm (25/1)". */
function isListed(doc: Document, best: DateCandidate, { start }: DateCandidate): boolean {
  const and = doc.tokens[start - 1]
  return and?.key === 'và' && (start - 1 === best.end || start - 2 === best.end)
}

const MOST_DAYS_LONG = 31

/** Sentences that give the same day. */
function sentencesOf(doc: Document, best: DateCandidate, candidates: readonly DateCandidate[]): Sentence[] {
  return candidates
    .filter(({ value }) => value.start === best.value.start)
    .flatMap(({ start }) => doc.sentenceAt(start) ?? [])
}

/** "kéo dài 5 ngày", "diễn ra trong 3 ngày": how many days, said of the event. */
function daysLong(doc: Document, sentences: Iterable<Sentence>): number | null {
  for (const { start, end } of sentences) {
    for (let i = start; i + 2 < end; i++) {
      if (
        doc.tokens[i + 1]?.key !== 'ngày' ||
        doc.tokens[i + 2]?.kind === 'numeric' ||
        (doc.tokens[i]?.key !== 'dài' && !isLength(doc, i))
      )
        continue
      const days = NUMBERS.get(doc.tokens[i]?.key ?? '') ?? Number(doc.tokens[i]?.text)
      if (Number.isInteger(days) && days > 1 && days <= MOST_DAYS_LONG) return days
    }
  }
  return null
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
])

/** "dài 5", "diễn ra trong 3": the number at `i` is the length of the event. */
function isLength(doc: Document, i: number): boolean {
  const [a, b, c] = [doc.tokens[i - 3]?.key, doc.tokens[i - 2]?.key, doc.tokens[i - 1]?.key]
  return c === 'dài' || (a === 'diễn' && b === 'ra' && c === 'trong') || (a === 'kéo' && b === 'dài' && c === 'trong')
}

const LASTING: ReadonlySet<string> = new Set(['kéo dài', 'diễn ra', 'mở cửa'])

/** "kéo dài đến hết ngày 25-11", "bế mạc vào 14/6". */
function closes(doc: Document, { start }: DateCandidate): boolean {
  let until = false
  for (let i = start - 1; i >= Math.max(0, start - 9); i--) {
    const token = doc.tokens[i]
    if (token === undefined || token.text === ';' || token.text === '.') return false
    const pair = `${token.key} ${doc.tokens[i + 1]?.key ?? ''}`
    if (pair === 'bế mạc' || pair === 'kết thúc') return true
    if (token.key === 'đến' || token.key === 'tới' || token.key === 'hết') until = true
    if (LASTING.has(pair) && until) return true
  }
  return false
}
