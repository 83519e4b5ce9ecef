import { collapse } from '../normalize/key'
import type { EventDate, EventLocation, ExtractedEvent, Official } from '../types'
import { type OfficeGlosser, officeGlosser } from './gloss-office'
import { type Labels, type Locale, labelsIn } from './labels'
import { placeLine } from './place-line'

export interface MarkdownOptions {
  /** Language of labels and closed lists; the values stay as the report has them. Vietnamese by default. */
  readonly locale?: Locale
  /** Whether the English of an office stands behind it, where it is known; false by default. */
  readonly glosses?: boolean
}

/**
 * A record as a person would write it down, in Markdown (CommonMark). Text of the report is escaped: none of it is read
 * as markup.
 *
 * @example
 * toMarkdown(extractEvent('Hội nghị tổng kết\nSáng 10/1/2019, UBND tỉnh Lào Cai tổ chức hội nghị tổng kết.'), { locale: 'en' }).includes('conference') // => true
 */
export function toMarkdown(event: ExtractedEvent, options: MarkdownOptions = {}): string {
  const locale = options.locale ?? 'vi'
  const labels = labelsIn(locale)
  const gloss = options.glosses === true ? officeGlosser() : () => null
  const heading = event.name ?? event.title
  const fields: [string, string[]][] = [
    ['kind', [labels('kind', event.kind)]],
    ['mode', [labels('mode', event.mode)]],
    ['headline', event.name === null || event.title === null ? [] : [escaped(event.title.text)]],
    ['date', event.date === null ? [] : [sayDate(event.date, labels, locale)]],
    ['published', event.publishedAt === null ? [] : [sayDay(event.publishedAt.iso, locale)]],
    ['locations', event.locations.map((location) => sayPlace(location, labels))],
    [
      'organizers',
      event.organizers.map(({ name, role }) =>
        role === 'organizer' ? escaped(name) : `${escaped(name)} (${labels('organizer', role)})`,
      ),
    ],
    ['officials', event.officials.map((official) => sayOfficial(official, labels, gloss))],
    ['groups', event.groups.map(({ text }) => escaped(text))],
    ['subject', event.themes.subject === null ? [] : [escaped(event.themes.subject.text)]],
    ['named', event.themes.named.map(({ text }) => escaped(text))],
    ['topics', event.themes.topics.map(({ id }) => labels('topic', id))],
  ]
  const lines = fields.flatMap(([name, values]) => sayField(labels('field', name), values))
  return [`## ${escaped(heading?.text ?? labels('kind', event.kind))}`, '', ...lines, ''].join('\n')
}

function sayField(label: string, values: readonly string[]): string[] {
  const [only, ...others] = values
  if (only === undefined) return []
  if (others.length === 0) return [`- **${label}:** ${only}`]
  return [`- **${label}:**`, ...values.map((value) => `  - ${value}`)]
}

function sayDate(date: EventDate, labels: Labels, locale: Locale): string {
  const days = [date.start, ...(date.end === null || date.end === date.start ? [] : [date.end])]
  const part = date.partOfDay === null ? [] : [labels('part-of-day', date.partOfDay)]
  return [days.map((day) => sayDay(day, locale)).join(' – '), ...part, ...(date.time === null ? [] : [date.time])].join(
    ', ',
  )
}

/** "10/1/2019" in Vietnamese; EDTF as it is in English, where 10/1 would be October. */
function sayDay(edtf: string, locale: Locale): string {
  if (locale === 'en') return edtf
  const [year = '', month, day] = edtf.split('-')
  const parts = [day, month].flatMap((part) => (part === undefined ? [] : [String(Number(part))]))
  return [...parts, ...(year === 'XXXX' ? [] : [year])].join('/')
}

function sayPlace(location: EventLocation, labels: Labels): string {
  const place = escaped(placeLine(location))
  return location.role === 'site' ? `${place} (${labels('field', 'site').toLowerCase()})` : place
}

function sayOfficial(official: Official, labels: Labels, gloss: OfficeGlosser): string {
  const { honorific, name, positions, participation, site } = official
  const who = honorific === null ? `**${escaped(name)}**` : `${escaped(honorific)} **${escaped(name)}**`
  const offices = positions.map(({ text }) => `, ${escaped(text)}${inEnglish(gloss(text))}`).join('')
  const parts = participation.map((part) => labels('participation', part)).join(', ')
  const where = site === null ? '' : `; ${labels('field', 'site').toLowerCase()} ${escaped(site)}`
  return `${who}${offices} (${parts}${where})`
}

const inEnglish = (gloss: string | null): string => (gloss === null ? '' : ` (*${escaped(gloss)}*)`)

const MARKUP: ReadonlySet<string> = new Set('\\`*_[]<>#|~&'.split(''))

/** Text on one line, with a backslash before every mark that Markdown may read. */
function escaped(text: string): string {
  let out = ''
  for (const char of collapse(text)) out += MARKUP.has(char) ? `\\${char}` : char
  return out
}
