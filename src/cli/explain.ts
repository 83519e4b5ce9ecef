import type { ExtractedEvent, Mention, Span, Topic, TraceEntry } from '../types'
import { plain, type Segment, styled, visible, wrap } from './terminal'

/** A value of a record and where it comes from. */
interface Source {
  readonly field: string
  readonly mention: Mention
}

const FIELD_COLUMNS = 14

/** A line with a word in its margin. */
interface Entry {
  readonly margin: Segment
  readonly line: readonly Segment[]
}

/** Which rule found each value, and which candidates lost and why. */
export function explainEvent(event: ExtractedEvent | null, trace: readonly TraceEntry[], columns: number): Segment[][] {
  const found = event === null ? [] : [...sourcesOf(event).map(sourceEntry), ...event.themes.topics.map(topicEntry)]
  return [
    ...section('Found', found, columns),
    ...section('Lost', trace.map(traceEntry), columns),
    ...(found.length + trace.length === 0 ? [[styled('No candidates.', 'dim')]] : []),
  ]
}

function section(title: string, entries: readonly Entry[], columns: number): Segment[][] {
  if (entries.length === 0) return []
  const lines = entries.flatMap(({ margin, line }) =>
    wrap(line, columns - FIELD_COLUMNS).map((part, i) => [
      i === 0 ? margin : plain(' '.repeat(FIELD_COLUMNS)),
      ...part,
    ]),
  )
  return [[], [styled(title, 'strong')], ...lines]
}

function sourcesOf(event: ExtractedEvent): Source[] {
  const one = (field: string, mention: Mention | null): Source[] => (mention === null ? [] : [{ field, mention }])
  const all = (field: string, mentions: readonly Mention[]): Source[] => mentions.map((mention) => ({ field, mention }))
  return [
    ...one('title', event.title),
    ...one('name', event.name),
    ...one('date', event.date),
    ...one('publishedAt', event.publishedAt),
    ...event.locations.flatMap((location) => [...one('location', location), ...one('venue', location.venue)]),
    ...all('organizer', event.organizers),
    ...event.officials.flatMap((official) => [...one('official', official), ...all('position', official.positions)]),
    ...all('group', event.groups),
    ...one('subject', event.themes.subject),
    ...all('theme', event.themes.named),
  ]
}

const marginOf = (name: string): Segment => styled(name.padEnd(FIELD_COLUMNS), 'label')
const at = ({ start, end }: Span): string => `${start}–${end}`
const quoted = (text: string): Segment => plain(`“${visible(text)}”`)

/** “Sáng 10/1” 120–129 by date/part-day-month, 0.97 */
function sourceEntry({ field, mention }: Source): Entry {
  const { text, span, rule, confidence } = mention
  return {
    margin: marginOf(field),
    line: [
      quoted(text),
      styled(` ${at(span)} by `, 'dim'),
      styled(visible(rule), 'accent'),
      styled(`, ${confidence.toFixed(2)}`, 'dim'),
    ],
  }
}

function topicEntry({ id, confidence, evidence }: Topic): Entry {
  const where = evidence.map(at).join(', ') || 'no quote'
  return { margin: marginOf('topic'), line: [plain(id), styled(` by ${where}, ${confidence.toFixed(2)}`, 'dim')] }
}

function traceEntry({ rule, text, span, lostTo, reason }: TraceEntry): Entry {
  const winner = lostTo === null ? ': ' : ` to “${visible(lostTo)}”: `
  return {
    margin: marginOf(rule.split('/')[0] ?? ''),
    line: [
      quoted(text),
      styled(` ${at(span)} by `, 'dim'),
      styled(visible(rule), 'accent'),
      styled(' lost', 'bad'),
      styled(`${winner}${visible(reason)}`, 'dim'),
    ],
  }
}
