import type { Document, Sentence } from '../../sections/document'
import type { SectionKind } from '../../types'
import type { Range, ThemeContext } from './types'

/** Where in a report a word stands, as far as it tells what the event is about. */
export type Zone = 'name' | 'subject' | 'headline' | 'lead' | 'organizer' | 'body' | 'none'

const SILENT: ReadonlySet<SectionKind> = new Set<SectionKind>(['dateline', 'byline', 'boilerplate', 'related'])

/** "Dự hội nghị có …", "Chủ trì: …": these sentences tell who came, with the names of their offices. */
const ATTENDANCE: ReadonlySet<string> = new Set([
  'dự',
  'tham dự',
  'cùng dự',
  'đến dự',
  'tới dự',
  'về dự',
  'chủ trì',
  'tham gia',
  'cùng tham',
  'cùng đi',
  'có mặt',
  'về phía',
  'đồng chí',
  'các đồng',
])

/** Bylines, buttons, related news: no part of the report. */
export const isSilent = (doc: Document, i: number): boolean => SILENT.has(doc.kindAt(i))

const attends = (doc: Document, sentence: Sentence): boolean => {
  const first = doc.tokens[sentence.start]?.key ?? ''
  return ATTENDANCE.has(first) || ATTENDANCE.has(`${first} ${doc.tokens[sentence.start + 1]?.key ?? ''}`)
}

/**
 * The zone of every token. The narrowest wins: the event's name inside the lead is `name`. The lead is what
 * the context names and where the report's text begins.
 */
export function zonesOf(doc: Document, ctx: ThemeContext): Zone[] {
  const zones: Zone[] = []
  const fill = (range: Range, zone: Zone): void => {
    for (let i = Math.max(0, range.start); i < Math.min(range.end, doc.tokens.length); i++) zones[i] = zone
  }
  for (const block of doc.blocks) {
    fill(block, block.kind === 'headline' ? 'headline' : SILENT.has(block.kind) ? 'none' : 'body')
  }
  for (const range of leadOf(doc)) fill(range, 'lead')
  for (const range of ctx.lead ?? []) fill(range, 'lead')
  for (const sentence of doc.sentences) {
    if (zones[sentence.start] !== 'headline' && zones[sentence.start] !== 'none' && attends(doc, sentence))
      fill(sentence, 'none')
  }
  for (const range of ctx.organizers ?? []) fill(range, 'organizer')
  for (const block of doc.blocks) {
    const end = block.kind === 'headline' ? -1 : agencyEnd(doc, block.start, block.end)
    if (end > 0) fill({ start: block.start, end }, 'none')
  }
  for (const range of ctx.aside ?? []) fill(range, 'none')
  if (ctx.subject) fill(ctx.subject, 'subject')
  for (const range of ctx.names ?? []) fill(range, 'name')
  return zones
}

const LONGEST_AGENCY = 6
const LONGEST_SIGN = 3

/** "(TN&MT) - Sáng 4/4, …", "QĐND Online – …": the paper that reports is no matter. Past its dash, -1 where none stands. */
function agencyEnd(doc: Document, start: number, end: number): number {
  const bracketed = doc.tokens[start]?.text === '('
  if (!bracketed && doc.tokens[start]?.shape !== 'upper') return -1
  const last = Math.min(end, start + (bracketed ? LONGEST_AGENCY : LONGEST_SIGN) + 1)
  for (let i = start + 1; i < last; i++) {
    const token = doc.tokens[i]
    const dash = token?.text === '-' || token?.text === '–' || token?.text === '—'
    if (dash && token?.space === true && (!bracketed || doc.tokens[i - 1]?.text === ')')) return i + 1
    if (!bracketed && token?.kind === 'mark' && token.text !== '.' && token.text !== '&') return -1
  }
  return -1
}

/**
 * The first two sentences of the report's text, and the first of the paragraph after it: newspapers open with a summary
 * and name the event only then.
 */
function leadOf(doc: Document): Range[] {
  const paragraphs = doc.blocks.filter(
    (block) => (block.kind === 'lead' || block.kind === 'body') && block.end - block.start > 8,
  )
  return paragraphs
    .slice(0, 2)
    .flatMap((block, rank) =>
      doc.sentences.filter(({ start, end }) => start >= block.start && end <= block.end).slice(0, rank === 0 ? 2 : 1),
    )
}
