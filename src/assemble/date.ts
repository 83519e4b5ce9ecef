import type { DateCandidate, Dateline } from '../patterns/date'
import { type Document, mentionOf, type Sentence } from '../sections/document'
import type { EventDate, PublishedAt } from '../types'
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

interface Scored {
  readonly candidate: DateCandidate
  readonly score: number
}

/** The main event's date: the day that the sentences about it give. */
export function eventDate(doc: Document, main: MainEvent, candidates: readonly DateCandidate[]): EventDate | null {
  let best: Scored | null = null
  for (const candidate of candidates) {
    if (candidate.value.start === null) continue
    const score = scoreOf(doc, main, candidate)
    if (score > 0 && (best === null || score > best.score)) best = { candidate, score }
  }
  if (best === null) return null
  const { value, start, end, rule, confidence } = best.candidate
  return {
    ...mentionOf(doc, start, end, rule, confidence),
    start: value.start ?? '',
    end: value.end,
    partOfDay: value.partOfDay,
    time: value.time,
    yearFrom: value.yearFrom,
  }
}

function scoreOf(doc: Document, main: MainEvent, candidate: DateCandidate): number {
  const sentence = doc.sentenceAt(candidate.start)
  if (sentence === undefined) return 0
  const place = placeScore(doc, main, sentence)
  if (place === 0) return 0
  const { value, expression } = candidate
  let score = place
  if (DAY_GRAINS.has(value.grain)) score += 4
  else if (value.grain !== 'month' && value.grain !== 'weekend' && value.grain !== 'week') return 0
  else score -= 3
  if (expression.date === null && expression.shift === null && expression.weekday === null) return 0
  if (candidate.rule === 'date/holiday' || candidate.rule === 'date/lunar-holiday') score -= 4
  if (value.partOfDay !== null) score += 1.5
  if (opens(doc, sentence, candidate)) score += 2
  if (tiedElsewhere(doc, candidate)) score -= 5
  return Math.max(score, 0)
}

/** How near a sentence is to the report of the event: the naming one, the head of the report, others about it. */
function placeScore(doc: Document, main: MainEvent, sentence: Sentence): number {
  const kind = doc.kindAt(sentence.start)
  if (kind === 'related' || kind === 'caption' || kind === 'boilerplate' || kind === 'dateline') return 0
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
