import { pairAt } from '../normalize/pair'
import type { DateCandidate, Dateline } from '../patterns/date'
import { type Document, mentionOf, type Sentence } from '../sections/document'
import type { EventDate, EventKind, PartOfDay, PublishedAt, SectionKind } from '../types'
import { type EventLength, lastDay } from './last-day'
import type { MainEvent } from './main-event'
import { newsDays } from './news-days'
import { isProgrammeDay, otherDays } from './other-days'

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

/** How sure a day is at the most that stands in another sentence than the event's name. */
const ELSEWHERE = 0.85

/** They take a day or part of one; a range that begins on that day is the visit's, or the festival's. */
const ONE_SITTING: ReadonlySet<EventKind> = new Set<EventKind>([
  'reception',
  'signing',
  'press-conference',
  'award-ceremony',
  'inauguration',
  'ceremony',
  'working-session',
  'dialogue',
  'launch',
  'voter-meeting',
])

/** They go on for days, wherever the report says so. */
const SHOWS: ReadonlySet<EventKind> = new Set<EventKind>(['festival', 'exhibition', 'contest'])

const lengthOf = ({ gathering: { kind } }: MainEvent): EventLength =>
  ONE_SITTING.has(kind) ? 'sitting' : SHOWS.has(kind) ? 'show' : 'days'

interface Scored {
  readonly candidate: DateCandidate
  readonly score: number
}

/** The main event's date: the day that the sentences about it give. */
export function eventDate(doc: Document, main: MainEvent, candidates: readonly DateCandidate[]): EventDate | null {
  const isNews = newsDays(doc, main)
  const isOther = otherDays(doc, main)
  const asideCost: Cost = (candidate) => (isOther(candidate) ? 6 : isNews(candidate) ? 4 : 0)
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(doc, main, candidate, asideCost) }))
    .filter(({ score }) => score > 0)
  const best = bestOf(doc, scored)
  if (best === null) return null
  const { value, start, end, rule, confidence } = best.candidate
  const sameDay = scored.filter(({ candidate }) => candidate.value.start === value.start)
  const named = doc.sentenceAt(start)?.index === main.gathering.sentence
  return {
    ...mentionOf(doc, start, end, rule, named ? confidence : Math.min(confidence, ELSEWHERE)),
    start: value.start ?? '',
    end:
      value.end ??
      lastDay(
        doc,
        best.candidate,
        candidates,
        main.anchors,
        (sentence) => placeScore(doc, main, sentence) > 0,
        lengthOf(main),
      ),
    partOfDay:
      value.partOfDay ??
      (value.end === null ? (partSaid(doc, main, best, sameDay) ?? partInCaption(doc, candidates, value.start)) : null),
    time: value.time,
    yearFrom: value.yearFrom,
  }
}

/** The best candidate; where a "sáng nay" that nothing resolves is best, the day that others give for it, if any. */
function bestOf(doc: Document, scored: readonly Scored[]): Scored | null {
  let best: Scored | null = null
  for (const each of scored) if (best === null || each.score > best.score) best = each
  if (best === null) return null
  if (best.candidate.value.start !== null) return firstOf(best, scored)
  const { partOfDay } = best.candidate.value
  let other: Scored | null = null
  for (const each of scored) {
    const { value } = each.candidate
    const agrees = value.partOfDay === partOfDay || value.partOfDay === null || isLocalTime(doc, each.candidate)
    if (value.start !== null && agrees && each.score >= SURE_SCORE && (other === null || each.score > other.score))
      other = each
  }
  return other
}

/** "chiều 29-3 (giờ địa phương, tức sáng 30-3, giờ Hà Nội)": the clocks differ, the event is one. */
const isLocalTime = (doc: Document, { end }: DateCandidate): boolean =>
  doc.tokens[end]?.text === '(' && pairAt(doc.tokens, end + 1) === 'giờ địa' && doc.tokens[end + 3]?.key === 'phương'

/** "Chiều cùng ngày" continues a report, "(từ 13 đến 19-2)" completes it: the day is that of the sentence before. */
function firstOf(best: Scored, scored: readonly Scored[]): Scored {
  const { start, end } = best.candidate.value
  const same = scored.filter(({ candidate }) => candidate.value.start === start)
  if (best.candidate.expression.shift?.kind === 'same')
    return same.find(({ candidate }) => candidate.expression.shift === null) ?? best
  if (end === null) return best
  const earlier = same.find(({ candidate }) => candidate.value.partOfDay !== null)
  return earlier !== undefined && earlier.candidate.start < best.candidate.start ? earlier : best
}

/** Least score of a day that stands for the "hôm nay" of the lead. */
const SURE_SCORE = 8

/** "sáng" where another sentence about the event says it of the same day. */
function partSaid(doc: Document, main: MainEvent, best: Scored, others: readonly Scored[]): PartOfDay | null {
  for (const { candidate } of others) {
    const sentence = doc.sentenceAt(candidate.start)
    const { partOfDay } = candidate.value
    if (sentence === undefined || partOfDay === null || candidate.expression.shift?.kind === 'same') continue
    const kind = doc.kindAt(candidate.start)
    const near = main.anchors.some(({ index }) => index === sentence.index) || kind === 'lead' || kind === 'headline'
    if (near && candidate !== best.candidate) return partOfDay
  }
  return null
}

/** "Đại hội tổ chức sáng 12-4. Ảnh: …": a caption that gives the same day with its part. */
function partInCaption(doc: Document, candidates: readonly DateCandidate[], day: string | null): PartOfDay | null {
  const said = candidates.find(
    ({ start, value }) => value.start === day && value.partOfDay !== null && doc.kindAt(start) === 'caption',
  )
  return said?.value.partOfDay ?? null
}

/** What a day loses that is that of another gathering, or of the news. */
type Cost = (candidate: DateCandidate) => number

function scoreOf(doc: Document, main: MainEvent, candidate: DateCandidate, asideCost: Cost): number {
  const sentence = doc.sentenceAt(candidate.start)
  if (sentence === undefined) return 0
  const place = placeScore(doc, main, sentence)
  if (place === 0) return 0
  const { value, expression } = candidate
  if (expression.date === null && expression.shift === null && expression.weekday === null) return 0
  if (value.start === null && expression.shift?.kind !== 'shift') return 0
  if (isLast(doc, candidate)) return 0
  // No press conference lasts for days: they are those of what is announced.
  if (value.end !== null && main.gathering.kind === 'press-conference') return 0
  let score = place
  if (DAY_GRAINS.has(value.grain)) score += 4
  else if (value.grain !== 'month' && value.grain !== 'weekend' && value.grain !== 'week') return 0
  else score -= 3
  if (value.end !== null && Math.abs(Number(value.end.slice(0, 4)) - Number(value.start?.slice(0, 4))) > 1) return 0
  if (expression.shift?.kind === 'same') score -= 3
  if (HOLIDAY_RULES.has(candidate.rule)) score -= 4
  if (value.partOfDay !== null || (value.end !== null && !isBracketed(doc, candidate))) score += 1.5
  if (isProgrammeDay(doc, candidate)) score -= 2
  else if (opens(doc, sentence, candidate)) score += 2
  if (numbersPaper(doc, candidate.start) || isAnniversary(doc, candidate)) return 0
  const tied = tiedElsewhere(doc, candidate)
  // "Nhân kỷ niệm | Ngày Nhà giáo Việt Nam 20/11": the day of what is celebrated
  if (tied && HOLIDAY_RULES.has(candidate.rule)) return 0
  if (tied) score -= 5
  score -= asideCost(candidate)
  if (attached(doc, main, candidate)) score += 3
  return Math.max(score, 0)
}

/** "APEC (diễn ra từ ngày 6 đến 11/11)", but not "Trong 2 ngày (11-12/3)". */
function isBracketed(doc: Document, { start }: DateCandidate): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 4); i--)
    if (doc.tokens[i]?.text === '(') return doc.tokens[i - 1]?.key !== 'ngày'
  return false
}

/** "mở cửa đến hết ngày 6-11", "sẽ kết thúc vào ngày 25-8": a last day, said alone. */
function isLast(doc: Document, { start }: DateCandidate): boolean {
  if (doc.tokens[start - 1]?.key === 'hết' && UNTIL.has(doc.tokens[start - 2]?.key ?? '')) return true
  for (let i = start - 3; i < start; i++)
    if (pairAt(doc.tokens, i) === 'kết thúc' && !doc.tokens[i]?.line) return i > start - 4
  return false
}
const UNTIL: ReadonlySet<string> = new Set(['đến', 'tới'])

const MOST_ATTACHED = 8

/** "lễ khởi công … | dự kiến diễn ra vào | sáng 23/12": nothing but words of holding stands between the name and the day. */
function attached(doc: Document, main: MainEvent, { start }: DateCandidate): boolean {
  for (const { start: from, end } of main.mentions) {
    if (end > start || start - end > MOST_ATTACHED || from > start) continue
    let holds = true
    for (let i = end; i < start && holds; i++)
      holds = HOLDS.has(doc.tokens[i]?.key ?? '') && doc.tokens[i]?.line !== true
    if (holds && doc.tokens[start]?.line !== true) return true
  }
  return false
}
const HOLDS: ReadonlySet<string> = new Set(
  'được sẽ dự kiến diễn ra tổ chức khai mạc vào trong từ ngày đã chính thức bắt đầu lúc hôm'.split(' '),
)

const HOLIDAY_RULES: ReadonlySet<string> = new Set(['date/holiday', 'date/lunar-holiday', 'date/tet-cycle'])

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
  const first = doc.sentenceAt(start)?.start ?? 0
  for (let i = start - 1; i >= Math.max(first, start - 5); i--) if (DOCUMENTS.has(doc.tokens[i]?.key ?? '')) return true
  return false
}

/** "80 năm ngày thành lập (22/12/1944 – 22/12/2024)", over two lines: the same day of two years, a dash between. */
function isAnniversary({ tokens }: Document, { start, end, value }: DateCandidate): boolean {
  const [year, month, day] = value.start?.split('-').map(Number) ?? []
  return [
    [start - 1, start - 2],
    [end, end + 1],
  ].some(([dash = 0, other = 0]) => {
    if (tokens[dash]?.text !== '-' && tokens[dash]?.text !== '–') return false
    const [d, m, y] = tokens[other]?.text.split('/').map(Number) ?? []
    return d === day && m === month && y !== undefined && y !== year
  })
}

const LONGEST_NUMBER = 14

/** "Hướng dẫn số 136/HD-TANDTC | ngày 30/3/2017": the number of a paper stands before its day. */
function numbersPaper(doc: Document, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - LONGEST_NUMBER); i--) {
    const token = doc.tokens[i]
    if (token === undefined || doc.tokens[i + 1]?.line === true || (token.text === ',' && i < start - 1)) return false
    if (token.key === 'số') return doc.tokens[i + 1]?.kind === 'numeric'
    if (token.shape === 'lower' && token.key !== 'ngày') return false
  }
  return false
}

/** The day of publication that the report itself gives. */
export function publishedAt(doc: Document, dateline: Dateline | null): PublishedAt | null {
  if (dateline === null) return null
  const { start, end } = dateline.expression
  return { ...mentionOf(doc, start, end, 'date/dateline', 0.95), iso: dateline.iso }
}
