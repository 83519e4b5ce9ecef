import { type Day, daysBetween, edtfOf, plusDays } from '../normalize/calendar'
import type { DateCandidate, Dateline } from '../patterns/date'
import { type Document, mentionOf, type Sentence } from '../sections/document'
import type { EventDate, PartOfDay, PublishedAt, SectionKind } from '../types'
import type { MainEvent } from './main-event'

/** Day-long grains: what an event can take place on. */
const DAY_GRAINS: ReadonlySet<string> = new Set(['day', 'hour', 'minute'])
/** Before a date these tie it to something else: "kỷ niệm ngày 3/2", "Nghị quyết … ngày 12/3/2019", "trước ngày 15/11". */
const OTHER_CUES: ReadonlySet<string> = new Set([
  'trước',
  'sinh',
  'niệm',
  'kể',
  'hạn',
  'ký',
  'hành',
  'cũ',
  'sau',
  'lập',
  'mất',
  'tới',
  'tức',
])
const DOCUMENTS: ReadonlySet<string> = new Set([
  'quyết',
  'thị',
  'luận',
  'định',
  'tư',
  'hoạch',
  'văn',
  'điện',
  'lệnh',
  'pháp',
  'số',
  'luật',
  'tw',
  'nq',
  'ttg',
  'qđ',
])

/** Between a date and the event these say that the date is that of the news: "Ngày 2/4, X cho biết sẽ gặp Y vào ngày 17/4". */
const TELLING: ReadonlySet<string> = new Set([
  'cho biết',
  'thông báo',
  'cho hay',
  'xác nhận',
  'công bố',
  'thông tin',
  'ý kiến',
  'họp báo',
  'loan báo',
])
/** Days on which an event of several days may still go on. */
const LONGEST_EVENT = 62

interface Scored {
  readonly candidate: DateCandidate
  readonly score: number
}

/** The main event's date: the day that the sentences about it give. */
export function eventDate(doc: Document, main: MainEvent, candidates: readonly DateCandidate[]): EventDate | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(doc, main, candidate) }))
    .filter(({ score }) => score > 0)
  const best = bestOf(scored)
  if (best === null) return null
  const { value, start, end, rule, confidence } = best.candidate
  const sameDay = scored.filter(({ candidate }) => candidate.value.start === value.start)
  return {
    ...mentionOf(doc, start, end, rule, confidence),
    start: value.start ?? '',
    end: value.end ?? lastDay(doc, main, best.candidate, candidates),
    partOfDay: value.partOfDay ?? (value.end === null ? partSaid(doc, main, best, sameDay) : null),
    time: value.time,
    yearFrom: value.yearFrom,
  }
}

/** The best candidate; where a "sáng nay" that nothing resolves is best, the day that others give for it, if any. */
function bestOf(scored: readonly Scored[]): Scored | null {
  let best: Scored | null = null
  for (const each of scored) if (best === null || each.score > best.score) best = each
  if (best === null || best.candidate.value.start !== null) return best
  const { partOfDay } = best.candidate.value
  let other: Scored | null = null
  for (const each of scored) {
    const { value } = each.candidate
    const agrees = value.partOfDay === partOfDay || value.partOfDay === null
    if (value.start !== null && agrees && each.score >= SURE_SCORE && (other === null || each.score > other.score))
      other = each
  }
  return other
}

/** Least score of a day that stands for the "hôm nay" of the lead. */
const SURE_SCORE = 8

/** "sáng" where another sentence about the event says it of the same day. */
function partSaid(doc: Document, main: MainEvent, best: Scored, others: readonly Scored[]): PartOfDay | null {
  for (const { candidate } of others) {
    const sentence = doc.sentenceAt(candidate.start)
    const { partOfDay } = candidate.value
    if (sentence === undefined || partOfDay === null || candidate.expression.shift?.kind === 'same') continue
    const near =
      sentence.index === main.gathering.sentence ||
      doc.kindAt(candidate.start) === 'lead' ||
      doc.kindAt(candidate.start) === 'headline'
    if (near && candidate !== best.candidate) return partOfDay
  }
  return null
}

/** The last day, said apart from the first: "kéo dài đến hết ngày 25/11", "dài 3 ngày", "(từ 13 đến 19-2)". */
function lastDay(
  doc: Document,
  main: MainEvent,
  best: DateCandidate,
  candidates: readonly DateCandidate[],
): string | null {
  const first = dayOf(best.value.start)
  if (first === null) return null
  for (const candidate of candidates) {
    const sentence = doc.sentenceAt(candidate.start)
    if (sentence === undefined || ASIDE_KINDS.has(doc.kindAt(candidate.start))) continue
    const { start, end } = candidate.value
    const near = placeScore(doc, main, sentence) > 0
    if (near && start === best.value.start && end !== null && end.length === start?.length) return end
    const last = dayOf(end ?? start)
    if (last === null || !lies(first, last)) continue
    if (start !== null && (closes(doc, candidate) || (near && isListed(doc, best, candidate)))) return end ?? start
  }
  const days = daysLong(doc, [...main.anchors, ...sentencesOf(doc, best, candidates)])
  return days === null ? null : edtfLike(best.value.start ?? '', plusDays(first, days - 1))
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
function daysLong(doc: Document, sentences: readonly Sentence[]): number | null {
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

const LASTING: ReadonlySet<string> = new Set(['kéo dài', 'diễn ra', 'bế mạc', 'kết thúc', 'cho đến', 'đến hết'])

/** "kéo dài đến hết ngày 25-11", "bế mạc vào 14/6". */
function closes(doc: Document, { start }: DateCandidate): boolean {
  let until = false
  for (let i = start - 1; i >= Math.max(0, start - 8); i--) {
    const token = doc.tokens[i]
    if (token === undefined || token.text === ';' || token.text === '.') return false
    const pair = `${token.key} ${doc.tokens[i + 1]?.key ?? ''}`
    if (pair === 'bế mạc' || pair === 'kết thúc') return true
    if (token.key === 'đến' || token.key === 'tới' || token.key === 'hết') until = true
    if (LASTING.has(pair) && until) return true
  }
  return false
}

function scoreOf(doc: Document, main: MainEvent, candidate: DateCandidate): number {
  const sentence = doc.sentenceAt(candidate.start)
  if (sentence === undefined) return 0
  const place = placeScore(doc, main, sentence)
  if (place === 0) return 0
  const { value, expression } = candidate
  if (expression.date === null && expression.shift === null && expression.weekday === null) return 0
  if (value.start === null && expression.shift?.kind !== 'shift') return 0
  let score = place
  if (DAY_GRAINS.has(value.grain)) score += 4
  else if (value.grain !== 'month' && value.grain !== 'weekend' && value.grain !== 'week') return 0
  else score -= 3
  if (value.end !== null && Math.abs(Number(value.end.slice(0, 4)) - Number(value.start?.slice(0, 4))) > 1) return 0
  if (expression.shift?.kind === 'same') score -= 3
  if (HOLIDAY_RULES.has(candidate.rule)) score -= 4
  if (value.partOfDay !== null || value.end !== null) score += 1.5
  if (opens(doc, sentence, candidate)) score += 2
  if (tiedElsewhere(doc, candidate)) score -= 5
  if (isNewsDay(doc, main, candidate)) score -= 4
  return Math.max(score, 0)
}

const HOLIDAY_RULES: ReadonlySet<string> = new Set(['date/holiday', 'date/lunar-holiday', 'date/tet-cycle'])

/** It is the day on which news of the event was given, not the event's. */
function isNewsDay(doc: Document, main: MainEvent, { end }: DateCandidate): boolean {
  const sentence = doc.sentenceAt(end)
  if (sentence === undefined) return false
  const gatherings = main.mentions.filter(({ sentence: index }) => index === sentence.index)
  for (let i = end; i < sentence.end; i++) {
    if (gatherings.some(({ start, verbal }) => start === i && !verbal)) return false
    if (!TELLING.has(pairAt(doc, i))) continue
    if (gatherings.some(({ start }) => start > i)) return true
    const from = i - end <= 4 ? sentence.start : i
    for (let k = from; k < sentence.end; k++)
      if (doc.tokens[k]?.key === 'sẽ' || pairAt(doc, k) === 'dự kiến') return true
    return false
  }
  return false
}

const pairAt = (doc: Document, i: number): string => `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`

const ASIDE_KINDS: ReadonlySet<SectionKind> = new Set(['related', 'caption', 'boilerplate', 'dateline', 'byline'])

/** How near a sentence is to the report of the event: the naming one, the head of the report, others about it. */
function placeScore(doc: Document, main: MainEvent, sentence: Sentence): number {
  const kind = doc.kindAt(sentence.start)
  if (ASIDE_KINDS.has(kind)) return 0
  if (sentence.index === main.gathering.sentence) return 6
  const anchor = main.anchors.findIndex(({ index }) => index === sentence.index)
  if (anchor >= 0) return Math.max(5 - anchor * 0.5, 3)
  const distance = Math.abs(sentence.index - main.gathering.sentence)
  if (kind === 'headline' || kind === 'lead') return 3
  return distance <= 3 ? 3 - distance * 0.5 : 0
}

/** It stands first in its sentence, perhaps behind a source: "(TTXVN) - Sáng 10/1, …". */
function opens(doc: Document, sentence: Sentence, { start }: DateCandidate): boolean {
  if (start - sentence.start <= 1) return true
  if (start - sentence.start > 10) return false
  const before = doc.tokens[start - 1]
  return before !== undefined && before.kind === 'mark' && before.text !== '(' && before.text !== ','
}

function tiedElsewhere(doc: Document, { start }: DateCandidate): boolean {
  const before = doc.tokens[start]?.line === true ? undefined : doc.tokens[start - 1]
  if (before === undefined) return false
  if (OTHER_CUES.has(before.key)) return true
  for (let i = start - 1; i >= Math.max(0, start - 5); i--) if (DOCUMENTS.has(doc.tokens[i]?.key ?? '')) return true
  return false
}

/** The day of publication that the report itself gives. */
export function publishedAt(doc: Document, dateline: Dateline | null): PublishedAt | null {
  if (dateline === null) return null
  const { start, end } = dateline.expression
  return { ...mentionOf(doc, start, end, 'date/dateline', 0.95), iso: dateline.iso }
}
