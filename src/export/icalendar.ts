import ICAL from 'ical.js'
import { collapse } from '../normalize/key'
import type { ExtractedEvent, Official } from '../types'
import type { NamedRecord } from './csv'
import { placeLine } from './place-line'

export interface ICalendarOptions {
  /** When the calendar is made, ISO in UTC, "2019-01-10T00:00:00Z": DTSTAMP. By default the first moment of the event's day. */
  readonly stamp?: string
}

const ZONE = 'Asia/Ho_Chi_Minh'
const ROLES: Partial<Record<Official['participation'][number], string>> = { chair: 'CHAIR' }

/** RFC 5545 wants an address for each person, and reports give none: a name under `.invalid` reaches nobody (RFC 2606). */
const addressOf = (kind: string, n: number): string => `mailto:${kind}-${n}@sukien.invalid`

/**
 * Records as an iCalendar file (RFC 5545): events of a day or several as all-day ones, those with a clock time in
 * Asia/Ho_Chi_Minh. A record without a whole day (no year, a month alone) cannot stand in a calendar and is left out.
 *
 * @throws RangeError where `stamp` is no such moment
 * @example
 * toICalendar([]).startsWith('BEGIN:VCALENDAR') // => true
 */
export function toICalendar(records: readonly NamedRecord[], options: ICalendarOptions = {}): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//sukien//sukien//VI')
  calendar.addSubcomponent(zone())
  for (const { id, event } of records) {
    if (event === null || !isWholeDay(event.date?.start)) continue
    calendar.addSubcomponent(entryOf(id, event, options))
  }
  return `${calendar.toString()}\r\n`
}

const isWholeDay = (day: string | undefined): day is string =>
  day !== undefined && day.length === 'YYYY-MM-DD'.length && !day.startsWith('X')

/** Vietnam keeps UTC+7 since 1975, without summer time. */
function zone(): ICAL.Component {
  const standard = new ICAL.Component('standard')
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1975-06-13T00:00:00'))
  standard.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString('+08:00'))
  standard.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString('+07:00'))
  standard.addPropertyWithValue('tzname', '+07')
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', ZONE)
  component.addSubcomponent(standard)
  return component
}

function entryOf(id: string, event: ExtractedEvent, options: ICalendarOptions): ICAL.Component {
  const entry = new ICAL.Component('vevent')
  const text = (name: string, value: string): void => {
    if (value !== '') entry.addPropertyWithValue(name, value)
  }
  const day = event.date?.start ?? ''
  text('uid', `${id}@sukien.invalid`)
  entry.addPropertyWithValue('dtstamp', momentOf(options.stamp ?? `${day}T00:00:00Z`))
  addTimes(entry, event)
  text('summary', tidy(event.name?.text ?? event.title?.text ?? event.kind))
  text('location', event.locations.map((location) => tidy(placeLine(location))).join('; '))
  text('description', descriptionOf(event))
  const topics = event.themes.topics.map(({ id: topic }) => topic)
  if (topics.length > 0) {
    const categories = new ICAL.Property('categories')
    categories.setValues(topics)
    entry.addProperty(categories)
  }
  const [holder] = event.organizers
  if (holder !== undefined) person(entry, 'organizer', holder.name, addressOf('organizer', 1))
  event.officials.forEach((official, i) => {
    const attendee = person(entry, 'attendee', official.name, addressOf('official', i + 1))
    const role = official.participation.map((part) => ROLES[part]).find((found) => found !== undefined)
    attendee.setParameter('role', role ?? 'REQ-PARTICIPANT')
    attendee.setParameter('cutype', 'INDIVIDUAL')
  })
  return entry
}

function addTimes(entry: ICAL.Component, { date }: ExtractedEvent): void {
  const start = date?.start ?? ''
  const last = isWholeDay(date?.end ?? undefined) ? (date?.end ?? start) : start
  if (date?.time !== null && date?.time !== undefined) {
    const property = entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(`${start}T${date.time}:00`))
    property.setParameter('tzid', ZONE)
    if (last === start) return
    const until = entry.addPropertyWithValue('dtend', ICAL.Time.fromDateTimeString(`${last}T23:59:59`))
    until.setParameter('tzid', ZONE)
    return
  }
  entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start))
  // The end of an all-day event is the day after its last (RFC 5545, 3.6.1).
  const after = ICAL.Time.fromDateString(last)
  after.adjust(1, 0, 0, 0)
  entry.addPropertyWithValue('dtend', after)
}

function momentOf(stamp: string): ICAL.Time {
  if (stamp.length !== '2019-01-10T00:00:00Z'.length || !stamp.endsWith('Z') || Number.isNaN(Date.parse(stamp))) {
    throw new RangeError(`stamp: expected a moment in UTC such as 2019-01-10T00:00:00Z, got "${stamp}"`)
  }
  return ICAL.Time.fromDateTimeString(stamp)
}

function person(entry: ICAL.Component, property: string, name: string, address: string): ICAL.Property {
  const added = entry.addPropertyWithValue(property, address)
  added.setParameter('cn', tidy(name).replaceAll('"', "'"))
  return added
}

function descriptionOf(event: ExtractedEvent): string {
  const people = event.officials.map(({ honorific, name, positions }) =>
    [honorific, name]
      .filter((part) => part !== null)
      .join(' ')
      .concat(positions.map(({ text }) => `, ${tidy(text)}`).join('')),
  )
  const organizers = event.organizers.map(({ name }) => name).join('; ')
  return [event.themes.subject?.text ?? '', organizers, ...people]
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n')
}

/** On one line, without control characters: RFC 5545 allows none. */
const tidy = (text: string): string => collapse([...text].filter((char) => char >= ' ' || char === '\n').join(''))
