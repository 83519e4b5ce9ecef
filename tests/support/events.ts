import type { GoldEvent } from '../../src/evaluate'
import {
  EVENT_KINDS,
  type EventKind,
  type EventMode,
  type ExtractedEvent,
  type Mention,
  type OrganizerRole,
  type Participation,
  type PartOfDay,
  TOPIC_IDS,
  type TopicId,
} from '../../src/types'

/** A quote whose span is right wherever the text has it. */
export function quote(input: string, text: string, confidence = 0.9): Mention {
  const start = input.indexOf(text)
  if (start >= 0) return { text, span: { start, end: start + text.length }, rule: 'test/quote', confidence }
  return { text: '', span: { start: 0, end: 0 }, rule: 'test/quote', confidence }
}

const mention = (text: string, confidence: number): Mention => ({
  text,
  span: { start: 0, end: 0 },
  rule: 'test/gold',
  confidence,
})

const EMPTY: ExtractedEvent = {
  kind: 'other',
  mode: 'in-person',
  title: null,
  name: null,
  date: null,
  publishedAt: null,
  organizers: [],
  officials: [],
  groups: [],
  locations: [],
  themes: { subject: null, named: [], topics: [] },
}

/** An event with nothing in it but the parts given. */
export const eventOf = (parts: Partial<ExtractedEvent>): ExtractedEvent => ({ ...EMPTY, ...parts })

const unit = (name: string, type: string) => ({ name, type, code: null, successor: null })

/** The event that an extractor would give that makes no error; its quotes have no spans. */
export function eventFromGold(gold: GoldEvent, confidence = 0.9): ExtractedEvent {
  const quoted = (text: string | null): Mention | null => (text === null ? null : mention(text, confidence))
  return {
    ...EMPTY,
    kind: gold.kind as EventKind,
    mode: gold.mode as EventMode,
    name: quoted(gold.name),
    date: gold.date?.start
      ? {
          ...mention(gold.date.text ?? '', confidence),
          start: gold.date.start,
          end: gold.date.end,
          partOfDay: gold.date.partOfDay as PartOfDay | null,
          time: gold.date.time,
          yearFrom: 'text',
        }
      : null,
    organizers: gold.organizers.map(({ name, role }) => ({
      ...mention(name, confidence),
      name,
      role: role as OrganizerRole,
    })),
    officials: gold.officials.map(({ name, honorific, positions, participation, site }) => ({
      ...mention(name, confidence),
      name,
      honorific,
      positions: positions.map((title) => ({
        ...mention(title, confidence),
        title,
        organization: null,
        former: false,
      })),
      participation: participation as Participation[],
      site,
      mentions: [],
    })),
    groups: gold.groups.map((text) => ({ ...mention(text, confidence), site: null })),
    locations: gold.locations.map(({ text, venue, province, role }) => ({
      ...mention(text ?? '', confidence),
      role: role === 'site' ? 'site' : 'venue',
      venue: quoted(venue),
      commune: null,
      district: null,
      province: province === null ? null : unit(province, 'province'),
      country: null,
    })),
    themes: {
      subject: quoted(gold.themes.subject),
      named: gold.themes.named.map((text) => ({ ...mention(text, confidence), type: 'other' })),
      topics: gold.themes.topics.map((id) => ({ id: id as TopicId, confidence, evidence: [] })),
    },
  }
}

/** Numbers in [0, 1) that are the same on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Makes the errors that extractors make: leaves out, cuts, adds, confuses. */
export function withErrors(event: ExtractedEvent, random: () => number): ExtractedEvent | null {
  if (random() < 0.1) return null
  const pick = <T>(values: readonly T[], otherwise: T): T => values[Math.floor(random() * values.length)] ?? otherwise
  const cut = (text: string): string => (random() < 0.25 ? text.split(' ').slice(0, -1).join(' ') : text)
  const some = <T>(values: readonly T[]): T[] =>
    values.flatMap((value) => (random() < 0.15 ? [] : random() < 0.1 ? [value, value] : [value]))
  const cutMention = <T extends Mention>(value: T): T => ({ ...value, text: cut(value.text), confidence: random() })
  const maybe = <T extends Mention>(value: T | null): T | null =>
    value === null || random() < 0.15 ? null : cutMention(value)
  return {
    ...event,
    kind: random() < 0.2 ? pick(EVENT_KINDS, 'other') : event.kind,
    mode: random() < 0.2 ? 'online' : event.mode,
    name: maybe(event.name),
    date:
      event.date === null || random() < 0.2
        ? null
        : {
            ...event.date,
            start: random() < 0.2 ? `2019${event.date.start.slice(4)}` : event.date.start,
            end: random() < 0.2 ? event.date.start : event.date.end,
            partOfDay: random() < 0.2 ? 'evening' : event.date.partOfDay,
          },
    organizers: some(event.organizers).map((organizer) => ({ ...organizer, name: cut(organizer.name) })),
    officials: some(event.officials).map((official) => ({
      ...official,
      name: cut(official.name),
      positions: some(official.positions).map(cutMention),
      participation: [...new Set([...some(official.participation), pick(['chair', 'speaker'] as const, 'chair')])],
    })),
    groups: some(event.groups).map(cutMention),
    locations: some(event.locations).map((location) => ({ ...location, venue: maybe(location.venue) })),
    themes: {
      subject: maybe(event.themes.subject),
      named: some(event.themes.named).map(cutMention),
      topics: [...some(event.themes.topics), { id: pick(TOPIC_IDS, 'health'), confidence: random(), evidence: [] }],
    },
  }
}
