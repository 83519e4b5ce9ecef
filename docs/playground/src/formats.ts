import type { Locale } from '../../../src/export/labels'
import type { ExtractedEvent } from '../../../src/types'

export const FORMATS = ['json', 'jsonld', 'ics', 'csv', 'html'] as const
export type Format = (typeof FORMATS)[number]

export const isFormat = (name: string): name is Format => FORMATS.some((format) => format === name)

/** A record in a format; the writers are loaded when they are asked for. Null where the format cannot say it. */
export async function write(
  format: Format,
  event: ExtractedEvent,
  text: string,
  locale: Locale,
): Promise<string | null> {
  const record = { id: 'report', event }
  switch (format) {
    case 'json':
      return JSON.stringify(event, null, 2)
    case 'jsonld': {
      const { toJsonLd } = await import('../../../src/export/json-ld')
      return JSON.stringify(toJsonLd(event), null, 2)
    }
    case 'ics': {
      const { toICalendar } = await import('../../../src/export/icalendar')
      const calendar = toICalendar([record])
      return calendar.includes('BEGIN:VEVENT') ? calendar : null
    }
    case 'csv': {
      const { toCsv } = await import('../../../src/export/csv')
      return toCsv([record])
    }
    case 'html': {
      const { toHtml } = await import('../../../src/export/html')
      return toHtml(text, event, { locale })
    }
  }
}
