import Papa from 'papaparse'
import { collapse } from '../normalize/key'
import type { ExtractedEvent, Official } from '../types'

/** A record and the name it goes by in a table. */
export interface NamedRecord {
  readonly id: string
  readonly event: ExtractedEvent | null
}

export interface CsvOptions {
  /** One row an event, or one row an official. */
  readonly rows?: 'events' | 'officials'
  /** Whether the names of the columns come first; true by default. */
  readonly header?: boolean
}

type Column<T> = readonly [name: string, value: (row: T) => string]

const SEPARATOR = '; '
const list = (values: readonly string[]): string => values.join(SEPARATOR)

const EVENT_COLUMNS: readonly Column<{ id: string; event: ExtractedEvent }>[] = [
  ['id', ({ id }) => id],
  ['kind', ({ event }) => event.kind],
  ['mode', ({ event }) => event.mode],
  ['name', ({ event }) => event.name?.text ?? event.title?.text ?? ''],
  ['start', ({ event }) => event.date?.start ?? ''],
  ['end', ({ event }) => event.date?.end ?? ''],
  ['part_of_day', ({ event }) => event.date?.partOfDay ?? ''],
  ['time', ({ event }) => event.date?.time ?? ''],
  ['published', ({ event }) => event.publishedAt?.iso ?? ''],
]

const MORE_EVENT_COLUMNS: typeof EVENT_COLUMNS = [
  ['organizers', ({ event }) => list(event.organizers.map(({ name }) => name))],
  ['venues', ({ event }) => list(event.locations.flatMap(({ venue }) => (venue === null ? [] : [venue.text])))],
  ['provinces', ({ event }) => list(provincesOf(event, 'name'))],
  ['province_codes', ({ event }) => list(provincesOf(event, 'code'))],
  ['countries', ({ event }) => list([...new Set(event.locations.flatMap(({ country }) => country ?? []))])],
  ['officials', ({ event }) => list(event.officials.map(({ name }) => name))],
  ['groups', ({ event }) => list(event.groups.map(({ text }) => text))],
  ['subject', ({ event }) => event.themes.subject?.text ?? ''],
  ['named_themes', ({ event }) => list(event.themes.named.map(({ text }) => text))],
  ['topics', ({ event }) => list(event.themes.topics.map(({ id }) => id))],
]

const OFFICIAL_COLUMNS: readonly Column<Official>[] = [
  ['honorific', ({ honorific }) => honorific ?? ''],
  ['official', ({ name }) => name],
  ['positions', ({ positions }) => list(positions.map(({ text }) => text))],
  ['participation', ({ participation }) => list(participation)],
  ['site', ({ site }) => site ?? ''],
]

function provincesOf(event: ExtractedEvent, part: 'name' | 'code'): string[] {
  return [...new Set(event.locations.flatMap(({ province }) => province?.[part] ?? []))]
}

/**
 * Records as a table in CSV (RFC 4180: CRLF, quotes doubled), with a header; several values of a cell are joined by "; ".
 * Cells that a spreadsheet would run as a formula begin with an apostrophe. A report without an event has no row.
 *
 * @example
 * toCsv([]).split(',').slice(0, 3) // => ['id', 'kind', 'mode']
 */
export function toCsv(records: readonly NamedRecord[], options: CsvOptions = {}): string {
  const events = records.flatMap(({ id, event }) => (event === null ? [] : [{ id, event }]))
  const [columns, rows] = options.rows === 'officials' ? officialTable(events) : eventTable(events)
  const tidy = rows.map((row) => row.map(collapse))
  const table = options.header === false ? tidy : [columns, ...tidy]
  return table.length === 0 ? '' : `${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

type Table = [columns: string[], rows: string[][]]

function eventTable(events: readonly { id: string; event: ExtractedEvent }[]): Table {
  const columns = [...EVENT_COLUMNS, ...MORE_EVENT_COLUMNS]
  return [columns.map(([name]) => name), events.map((row) => columns.map(([, value]) => value(row)))]
}

function officialTable(events: readonly { id: string; event: ExtractedEvent }[]): Table {
  return [
    [...EVENT_COLUMNS, ...OFFICIAL_COLUMNS].map(([name]) => name),
    events.flatMap((row) =>
      row.event.officials.map((official) => [
        ...EVENT_COLUMNS.map(([, value]) => value(row)),
        ...OFFICIAL_COLUMNS.map(([, value]) => value(official)),
      ]),
    ),
  ]
}
