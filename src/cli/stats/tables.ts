import Papa from 'papaparse'
import { labelsIn } from '../../export/labels'
import { plain, type Segment, styled, visible, widthOf } from '../terminal'
import type { Statistics } from './statistics'

export interface Row {
  readonly name: string
  /** What stands behind the name: an office. */
  readonly note: string | null
  readonly events: number
}

/** A list of counts as every format shows it. */
export interface Table {
  /** Its name in CSV. */
  readonly id: 'month' | 'kind' | 'topic' | 'official' | 'organizer' | 'pair'
  readonly title: string
  readonly rows: readonly Row[]
}

/** The lists, in the order that they are shown in. */
export function tablesOf(statistics: Statistics): Table[] {
  const labels = labelsIn('en')
  const rows = (counts: Statistics['kinds'], nameOf = (name: string) => name): Row[] =>
    counts.map(({ name, events }) => ({ name: nameOf(name), note: null, events }))
  return [
    { id: 'month', title: 'Events a month', rows: rows(statistics.months) },
    { id: 'kind', title: 'Kinds', rows: rows(statistics.kinds, (kind) => labels('kind', kind)) },
    { id: 'topic', title: 'Topics', rows: rows(statistics.topics, (topic) => labels('topic', topic)) },
    {
      id: 'official',
      title: 'Officials',
      rows: statistics.officials.map(({ name, office, events }) => ({ name, note: office, events })),
    },
    { id: 'organizer', title: 'Organizers', rows: rows(statistics.organizers) },
    {
      id: 'pair',
      title: 'Who appears with whom',
      rows: statistics.pairs.map(({ names, events }) => ({ name: names.join(' + '), note: null, events })),
    },
  ]
}

/** "12 reports, 10 of them of events; the month of 2 is not known". */
export function summaryOf({ reports, events, undated }: Statistics): string {
  const unknown = undated === 0 ? '' : `; the month of ${undated} is not known`
  return `${reports} reports, ${events} of them of events${unknown}`
}

const COUNT_COLUMNS = 7
const BAR_COLUMNS = 24
const MOST_NAME_COLUMNS = 56

/** The lists for a terminal: names in a column, counts in another, and a bar. */
export function terminalTables(statistics: Statistics): Segment[][] {
  return [[plain(summaryOf(statistics))], ...tablesOf(statistics).flatMap(terminalTable)]
}

function terminalTable({ title, rows }: Table): Segment[][] {
  if (rows.length === 0) return []
  const names = rows.map(({ name, note }) => cut(visible(note === null ? name : `${name}, ${note}`)))
  const columns = Math.max(...names.map(widthOf))
  const most = Math.max(1, ...rows.map(({ events }) => events))
  const lines = rows.map(({ events }, i): Segment[] => {
    const name = names[i] ?? ''
    return [
      styled(`  ${name}${' '.repeat(columns - widthOf(name))}`, 'plain'),
      styled(String(events).padStart(COUNT_COLUMNS), 'strong'),
      styled(` ${'▇'.repeat(Math.round((events / most) * BAR_COLUMNS))}`, 'label'),
    ]
  })
  return [[], [styled(title, 'strong')], ...lines]
}

function cut(text: string): string {
  if (widthOf(text) <= MOST_NAME_COLUMNS) return text
  let out = ''
  for (const char of text) {
    if (widthOf(out) + widthOf(char) >= MOST_NAME_COLUMNS) break
    out += char
  }
  return `${out.trimEnd()}…`
}

/** All lists as one table: list, name, with whom or in which office, events. Kinds and topics go by their ids. */
export function toStatisticsCsv(statistics: Statistics): string {
  const counts = (id: string, list: Statistics['kinds']) =>
    list.map(({ name, events }) => [id, name, '', String(events)])
  const rows = [
    ['list', 'name', 'with', 'events'],
    ...counts('month', statistics.months),
    ...counts('kind', statistics.kinds),
    ...counts('topic', statistics.topics),
    ...statistics.officials.map(({ name, office, events }) => ['official', name, office ?? '', String(events)]),
    ...counts('organizer', statistics.organizers),
    ...statistics.pairs.map(({ names: [name, other], events }) => ['pair', name, other, String(events)]),
  ]
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
