import type {
  AdministrativeUnit,
  EventDate,
  EventLocation,
  ExtractedEvent,
  Mention,
  Official,
  Organizer,
  Position,
} from '../types'
import { sayDate } from './edtf'
import { plain, type Segment, type Style, styled, visible, wrap } from './terminal'

/** One line of text before it is wrapped; `indent` is deeper for what belongs to the line before. */
interface Entry {
  readonly line: readonly Segment[]
  readonly indent: number
}

interface Row {
  readonly label: string
  readonly entries: readonly Entry[]
}

const LABEL_COLUMNS = 12
/** Under this width labels stand on lines of their own. */
const NARROW = 56
const HANGING = 2

/** A record as a person would like to read it, in lines of at most `columns`. */
export function prettyEvent(event: ExtractedEvent, columns: number): Segment[][] {
  const rows = rowsOf(event).filter(({ entries }) => entries.length > 0)
  const mode = event.mode === 'in-person' ? [] : [styled(' · ', 'dim'), styled(event.mode, 'accent')]
  return [
    ...wrap(headingOf(event), columns),
    [styled(event.kind, 'accent'), ...mode],
    [],
    ...rows.flatMap((row) => layRow(row, columns)),
  ]
}

function headingOf(event: ExtractedEvent): Segment[] {
  const heading = event.name ?? event.title
  return heading === null ? [styled('(without a name)', 'dim')] : [styled(visible(heading.text), 'strong')]
}

function rowsOf(event: ExtractedEvent): Row[] {
  const { themes } = event
  return [
    { label: 'Headline', entries: event.name === null ? [] : quoteEntries(event.title) },
    { label: 'When', entries: event.date === null ? [] : dateEntries(event.date) },
    {
      label: 'Published',
      entries: event.publishedAt === null ? [] : [entry(plain(sayDate(event.publishedAt.iso)))],
    },
    { label: 'Where', entries: event.locations.map(locationEntry) },
    { label: 'Organizers', entries: event.organizers.map(organizerEntry) },
    { label: 'Officials', entries: event.officials.flatMap(officialEntries) },
    {
      label: 'Groups',
      entries: event.groups.map((group) => entry(plain(visible(group.text)), ...siteOf(group.site))),
    },
    { label: 'Subject', entries: quoteEntries(themes.subject) },
    {
      label: 'Themes',
      entries: themes.named.map(({ text, type }) =>
        entry(plain(visible(text)), ...aside(type === 'other' ? null : type)),
      ),
    },
    {
      label: 'Topics',
      entries: themes.topics.length === 0 ? [] : [entry(...join(themes.topics.map(({ id }) => [plain(id)])))],
    },
  ]
}

const entry = (...line: Segment[]): Entry => ({ line, indent: 0 })
const aside = (text: string | null): Segment[] => (text === null ? [] : [styled(` · ${visible(text)}`, 'dim')])
const siteOf = (site: string | null): Segment[] => aside(site === null ? null : `at ${site}`)
const quoteEntries = (quote: Mention | null): Entry[] => (quote === null ? [] : [entry(plain(visible(quote.text)))])

function join(parts: readonly (readonly Segment[])[]): Segment[] {
  return parts.flatMap((part, i) => (i === 0 ? [...part] : [plain(', '), ...part]))
}

function dateEntries(date: EventDate): Entry[] {
  const days = date.end === null ? sayDate(date.start) : `${sayDate(date.start)} – ${sayDate(date.end)}`
  const when = [days, date.partOfDay, date.time].filter((part) => part !== null).join(', ')
  const year =
    date.yearFrom === 'text' || date.yearFrom === 'unknown' ? null : `year from ${YEAR_SOURCES[date.yearFrom]}`
  return [entry(styled(when, 'strong'), ...aside(`“${date.text}”`), ...aside(year))]
}

const YEAR_SOURCES = { dateline: 'the dateline', reference: 'the reference date' } as const

function organizerEntry({ name, role }: Organizer): Entry {
  return entry(plain(visible(name)), ...aside(role === 'organizer' ? null : role))
}

function officialEntries({ honorific, name, participation, site, positions }: Official): Entry[] {
  const title = honorific === null ? [] : [plain(`${visible(honorific)} `)]
  return [
    entry(...title, styled(visible(name), 'strong'), ...aside(participation.join(', ') || null), ...siteOf(site)),
    ...positions.map((position) => ({ line: positionLine(position), indent: HANGING })),
  ]
}

function positionLine({ text, former }: Position): Segment[] {
  return [plain(visible(text)), ...aside(former ? 'former' : null)]
}

function locationEntry(location: EventLocation): Entry {
  const { venue, commune, district, province, country, role, text } = location
  const units = [unitName(commune), unitName(district), province?.name ?? null, country].filter((part) => part !== null)
  const parts: Segment[][] = [
    ...(venue === null ? [] : [[styled(visible(venue.text), 'strong')]]),
    ...units.map((unit) => [plain(visible(unit))]),
  ]
  const successor = province?.successor ?? null
  return entry(
    ...(parts.length === 0 ? [plain(visible(text))] : join(parts)),
    ...aside(role === 'site' ? 'site' : null),
    ...aside(successor === null || successor.name === province?.name ? null : `now ${successor.name}`),
  )
}

/** "xã Ba Sao", "thành phố Thủ Dầu Một". */
function unitName(unit: AdministrativeUnit | null): string | null {
  return unit === null ? null : `${unit.type} ${unit.name}`
}

function layRow({ label, entries }: Row, columns: number): Segment[][] {
  const narrow = columns < NARROW
  const margin = narrow ? HANGING : LABEL_COLUMNS
  const lines = entries.flatMap(({ line, indent }) =>
    wrap(line, columns - margin - indent - HANGING).map((part, i) => ({
      part,
      indent: margin + indent + (i === 0 ? 0 : HANGING),
    })),
  )
  const shifted = lines.map(({ part, indent }) => [plain(' '.repeat(indent)), ...part])
  if (narrow) return [[styled(label, 'label')], ...shifted]
  const [first, ...others] = lines
  if (first === undefined) return []
  return [[labelOf(label), ...first.part], ...others.map(({ part, indent }) => [plain(' '.repeat(indent)), ...part])]
}

const labelOf = (label: string): Segment => styled(label.padEnd(LABEL_COLUMNS), 'label')

/** A line across, with a name in it: stands over each of several records. */
export function rule(name: string, columns: number, style: Style = 'dim'): Segment[] {
  const title = `── ${visible(name)} `
  return [styled(title + '─'.repeat(Math.max(2, columns - title.length)), style)]
}
