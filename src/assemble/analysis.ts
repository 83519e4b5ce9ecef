import { type Document, mentionOf, spanOf } from '../sections/document'
import type {
  AnalyzedDocument,
  AnalyzedMention,
  ExtractedEvent,
  Mention,
  MentionField,
  Span,
  TraceEntry,
} from '../types'

/** A phrase that a rule took for something. Token range. */
export interface Candidate {
  readonly field: MentionField
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  /** Why no record would use it, where that is known of itself. */
  readonly lack?: string
}

/** What was seen of a report, in offsets of the text as given. */
export function analysisOf(
  doc: Document,
  candidates: readonly Candidate[],
  events: readonly ExtractedEvent[],
): AnalyzedDocument {
  const lacks = new Map<AnalyzedMention, string>()
  const mentions = candidates
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ field, start, end, rule, confidence, lack }) => {
      const mention = { field, ...mentionOf(doc, start, end, rule, confidence) }
      if (lack !== undefined) lacks.set(mention, lack)
      return mention
    })
  return {
    sections: doc.blocks.map(({ kind, start, end }) => ({ kind, span: spanOf(doc, start, end) })),
    sentences: doc.sentences.map(({ start, end }) => spanOf(doc, start, end)),
    tokens: doc.tokens.map(({ kind, index }) => {
      const span = spanOf(doc, index, index + 1)
      return { text: doc.source.original.slice(span.start, span.end), kind, span }
    }),
    mentions,
    events: [...events],
    trace: traceOf(mentions, lacks, events),
  }
}

/** Which mentions of a record are of a field. */
const USED: Readonly<Record<MentionField, (event: ExtractedEvent) => readonly (Mention | null)[]>> = {
  event: (event) => [event.name],
  date: (event) => [event.date, event.publishedAt],
  organizer: (event) => event.organizers,
  person: (event) => event.officials,
  office: (event) => event.officials.flatMap(({ positions }) => positions),
  group: (event) => event.groups,
  location: (event) => event.locations,
  theme: (event) => [...event.themes.named, event.themes.subject],
}

const REASONS: Readonly<Record<MentionField, string>> = {
  event: 'another gathering, or the same said again',
  date: 'not the day of the event',
  organizer: 'said again, or holds another event',
  person: 'takes no part that the report says, or has no office',
  office: 'a shorter form, or of a person who is not listed',
  group: 'said again',
  location: 'not where the event was',
  theme: 'said again',
}

function traceOf(
  mentions: readonly AnalyzedMention[],
  lacks: ReadonlyMap<AnalyzedMention, string>,
  events: readonly ExtractedEvent[],
): TraceEntry[] {
  const [main] = events
  const used = new Map<MentionField, { key: Set<string>; spans: Mention[]; first: Mention | null }>()
  for (const field of Object.keys(USED) as MentionField[]) {
    const spans = events.flatMap((event) => USED[field](event).flatMap((mention) => mention ?? []))
    spans.sort((a, b) => a.span.start - b.span.start)
    const first = main === undefined ? null : (USED[field](main)[0] ?? null)
    used.set(field, { key: new Set(spans.map(({ span }) => keyOf(span))), spans, first })
  }
  // People are shown once, where they are named in full; every other place that speaks of them is theirs, too.
  for (const event of events) {
    for (const { mentions: places } of event.officials)
      for (const span of places) used.get('person')?.key.add(keyOf(span))
  }
  return mentions.flatMap((mention): TraceEntry[] => {
    const own = used.get(mention.field)
    if (own === undefined || own.key.has(keyOf(mention.span))) return []
    const { rule, text, span } = mention
    const over = overlapping(own.spans, span)
    if (over !== null) return [{ rule, text, span, lostTo: over.text, reason: 'overlaps what was taken' }]
    const unique = mention.field === 'event' || mention.field === 'date'
    const lostTo = unique ? (own.first?.text ?? null) : null
    return [{ rule, text, span, lostTo, reason: lacks.get(mention) ?? REASONS[mention.field] }]
  })
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`

/** The last of some mentions in order that begins before a span ends, if it reaches into it. */
function overlapping(sorted: readonly Mention[], { start, end }: Span): Mention | null {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.span.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  const last = sorted[low - 1]
  return last !== undefined && last.span.end > start ? last : null
}
