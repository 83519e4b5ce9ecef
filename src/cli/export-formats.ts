import type { Locale, NamedRecord } from '../export/index'
import type { Item } from './input'
import type { Renderer, Result } from './render'
import { safeJson } from './terminal'

/** Formats of `sukien/export`. A report that cannot be read is left out of them: stderr and the exit status tell. */
export const EXPORT_FORMATS = ['jsonld', 'ics', 'csv', 'csv-officials', 'markdown', 'html', 'brat', 'doccano'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const isExportFormat = (format: string): format is ExportFormat => EXPORT_FORMATS.some((name) => name === format)

/** What the formats for people take. */
export interface ExportOptions {
  readonly locale: Locale
  /** Whether offices carry their English. */
  readonly glosses: boolean
}

/** Loaded late: most runs never ask. */
export async function createExportRenderer(
  format: ExportFormat,
  batch: boolean,
  options: ExportOptions,
): Promise<Renderer> {
  const exporters = await import('../export/index')
  const one = (write: (result: Result, text: string) => string): Renderer => ({
    open: '',
    result: (result) => ('text' in result.item && result.error === null ? write(result, result.item.text) : ''),
    close: () => '',
  })
  switch (format) {
    case 'jsonld':
      return one(({ event }) =>
        event === null ? '' : `${safeJson(exporters.toJsonLd(event, options), batch ? undefined : 2)}\n`,
      )
    case 'markdown':
      return one(({ event }) => (event === null ? '' : `${exporters.toMarkdown(event, options)}\n`))
    case 'html':
      return one(({ event }, text) => exporters.toHtml(text, event, options))
    case 'brat':
      return one(({ event }, text) => exporters.toBrat(text, event))
    case 'doccano':
      return one(({ event }, text) => exporters.toDoccano(text, event))
    case 'csv':
    case 'csv-officials':
      return csvRenderer(format === 'csv' ? 'events' : 'officials', exporters)
    case 'ics':
      return calendarRenderer(exporters)
  }
}

type Exporters = typeof import('../export/index')

const recordOf = ({ item, event }: Result): NamedRecord => ({ id: idOf(item), event })
const idOf = ({ id, name }: Item): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : name)

/** A row as soon as it is there, under one header. */
function csvRenderer(rows: 'events' | 'officials', { toCsv }: Exporters): Renderer {
  return {
    open: toCsv([], { rows }),
    result: (result) => toCsv([recordOf(result)], { rows, header: false }),
    close: () => '',
  }
}

/** One calendar of all: written at the end. */
function calendarRenderer({ toICalendar }: Exporters): Renderer {
  const records: NamedRecord[] = []
  return {
    open: '',
    result(result) {
      records.push(recordOf(result))
      return ''
    },
    close: () => toICalendar(records),
  }
}
