import { collapse } from '../normalize/key'
import type { EventKind, EventLocation, ExtractedEvent, Official, Organizer } from '../types'
import { type OfficeGlosser, officeGlosser } from './gloss-office'
import { labelsIn } from './labels'

export interface JsonLdOptions {
  /** Whether offices carry their English, where it is known, and keywords that of kind and topics; false by default. */
  readonly glosses?: boolean
}

/** A value of JSON-LD. */
export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[]
export interface JsonLdNode {
  readonly [name: string]: JsonLdValue
}

const TYPES: Partial<Record<EventKind, string>> = {
  exhibition: 'ExhibitionEvent',
  festival: 'Festival',
  training: 'EducationEvent',
}

const MODES = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const

/** Vietnam has one zone, without summer time. */
const OFFSET = '+07:00'

/**
 * A record as a schema.org `Event` (https://schema.org/Event). What the report does not say is left out; so is a day
 * without a year, which schema.org's dates cannot hold. Speakers are performers, everybody else attends.
 *
 * @example
 * toJsonLd(extractEvent('Hội nghị tổng kết\nSáng 10/1/2019, UBND tỉnh Lào Cai tổ chức hội nghị tổng kết.')).eventStatus // => 'https://schema.org/EventScheduled'
 */
export function toJsonLd(event: ExtractedEvent, options: JsonLdOptions = {}): JsonLdNode {
  const gloss = options.glosses === true ? officeGlosser() : null
  const personOf = (official: Official): JsonLdNode => person(official, gloss)
  const speakers = event.officials.filter(({ participation }) => participation.includes('speaker'))
  const others = event.officials.filter((official) => !speakers.includes(official))
  const sponsors = event.organizers.filter(({ role }) => role === 'sponsor')
  const holders = event.organizers.filter(({ role }) => role !== 'sponsor')
  return prune({
    '@context': 'https://schema.org',
    '@type': TYPES[event.kind] ?? 'Event',
    name: tidy(event.name?.text ?? event.title?.text),
    description: event.name === null ? undefined : tidy(event.title?.text),
    startDate: dateOf(event.date?.start, event.date?.time),
    endDate: dateOf(event.date?.end, null),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: MODES[event.mode],
    location: [
      ...(event.mode === 'in-person' ? [] : [{ '@type': 'VirtualLocation' }]),
      ...event.locations.map(placeOf),
    ],
    organizer: holders.map(organizationOf),
    sponsor: sponsors.map(organizationOf),
    performer: speakers.map(personOf),
    attendee: [...others.map(personOf), ...event.groups.map(({ text }) => named('Organization', text))],
    about: event.themes.subject === null ? undefined : named('Thing', event.themes.subject.text),
    keywords: [
      ...event.themes.topics.map(({ id }) => id),
      ...(gloss === null ? [] : keywordsInEnglish(event)),
      ...event.themes.named.map(({ text }) => tidy(text) ?? ''),
    ],
    inLanguage: 'vi',
  })
}

type Draft = Readonly<Record<string, JsonLdValue | undefined>>

/** A node without what is empty; a list of one is its member. */
function prune(draft: Draft): JsonLdNode {
  const node: Record<string, JsonLdValue> = {}
  for (const [name, value] of Object.entries(draft)) {
    if (value === undefined) continue
    if (!Array.isArray(value)) node[name] = value
    else if (value.length > 0) node[name] = value.length === 1 ? value[0] : value
  }
  return node
}

const tidy = (text: string | undefined): string | undefined => (text === undefined ? undefined : collapse(text))
const named = (type: string, text: string): JsonLdNode => prune({ '@type': type, name: tidy(text) })
const organizationOf = ({ name }: Organizer): JsonLdNode => named('Organization', name)

function dateOf(day: string | null | undefined, time: string | null | undefined): string | undefined {
  if (day === null || day === undefined || day.startsWith('X')) return undefined
  return time === null || time === undefined || day.length !== 'YYYY-MM-DD'.length ? day : `${day}T${time}:00${OFFSET}`
}

function keywordsInEnglish({ kind, themes }: ExtractedEvent): string[] {
  const labels = labelsIn('en')
  return [labels('kind', kind), ...themes.topics.map(({ id }) => labels('topic', id))]
}

function person({ name, honorific, positions }: Official, gloss: OfficeGlosser | null): JsonLdNode {
  const bodies = new Set(positions.flatMap(({ organization, former }) => (former ? [] : (organization ?? []))))
  return prune({
    '@type': 'Person',
    name,
    honorificPrefix: honorific ?? undefined,
    jobTitle: positions.map(({ text }) => jobTitleOf(collapse(text), gloss?.(text) ?? null)),
    worksFor: [...bodies].map((body) => named('Organization', body)),
  })
}

function jobTitleOf(office: string, english: string | null): JsonLdValue {
  return english === null ? office : { '@type': 'DefinedTerm', name: office, alternateName: english }
}

function placeOf(location: EventLocation): JsonLdNode {
  const { venue, commune, district, province, country, text } = location
  const locality = [commune, district]
    .flatMap((unit) => (unit === null ? [] : [`${unit.type} ${unit.name}`]))
    .join(', ')
  const address = prune({
    '@type': 'PostalAddress',
    addressLocality: locality === '' ? undefined : locality,
    addressRegion: province?.name,
    addressCountry: country ?? (province === null ? undefined : 'VN'),
  })
  const unit = commune ?? district ?? province
  return prune({
    '@type': 'Place',
    name: tidy(venue?.text ?? (unit === null ? text : `${unit.type} ${unit.name}`)),
    address: Object.keys(address).length === 1 ? undefined : address,
  })
}
