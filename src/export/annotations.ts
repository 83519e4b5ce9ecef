import type { ExtractedEvent, Mention, Span } from '../types'
import type { Labels } from './labels'

/** What a highlighted or annotated stretch of the text is. */
export const ANNOTATION_LABELS = [
  'Headline',
  'Name',
  'Date',
  'Published',
  'Organizer',
  'Official',
  'Position',
  'Group',
  'Location',
  'Venue',
  'Subject',
  'Theme',
] as const
export type AnnotationLabel = (typeof ANNOTATION_LABELS)[number]

/** The key of its field among the labels. */
export const FIELD_KEYS: Record<AnnotationLabel, string> = {
  Headline: 'headline',
  Name: 'name',
  Date: 'date',
  Published: 'published',
  Organizer: 'organizers',
  Official: 'officials',
  Position: 'positions',
  Group: 'groups',
  Location: 'locations',
  Venue: 'venue',
  Subject: 'subject',
  Theme: 'named',
}

/** A value of a record as a stretch of the text, in UTF-16 offsets. */
export interface Annotation {
  readonly label: AnnotationLabel
  readonly text: string
  readonly span: Span
  readonly rule: string
  readonly confidence: number
  /** What the record says beside the quote: an EDTF date, a role, parts; null where nothing. */
  readonly detail: string | null
  /** Which annotation of the list it belongs to: the office to its holder, the venue to its location. */
  readonly of: number | null
}

/**
 * Every quote of a record in one list: the order is that of the fields, and an office stands behind its holder.
 *
 * @example
 * annotationsOf(extractEvent('Hội nghị tổng kết\nSáng 10/1/2019, UBND tỉnh Lào Cai tổ chức hội nghị tổng kết.')).some((a) => a.label === 'Name') // => true
 */
export function annotationsOf(event: ExtractedEvent | null): Annotation[] {
  const list: Annotation[] = []
  const add = (label: AnnotationLabel, mention: Mention | null, detail: string | null, of: number | null): number => {
    if (mention === null) return -1
    const { text, span, rule, confidence } = mention
    return list.push({ label, text, span, rule, confidence, detail, of }) - 1
  }
  if (event === null) return list
  add('Headline', event.title, null, null)
  add('Name', event.name, event.kind, null)
  add('Date', event.date, event.date === null ? null : edtfOf(event.date), null)
  add('Published', event.publishedAt, event.publishedAt?.iso ?? null, null)
  for (const organizer of event.organizers) add('Organizer', organizer, organizer.role, null)
  for (const official of event.officials) {
    const holder = add('Official', official, official.participation.join(' ') || null, null)
    for (const position of official.positions) add('Position', position, position.former ? 'former' : null, holder)
  }
  for (const group of event.groups) add('Group', group, group.site, null)
  for (const location of event.locations) {
    const place = add('Location', location, location.role, null)
    add('Venue', location.venue, null, place)
  }
  add('Subject', event.themes.subject, null, null)
  for (const theme of event.themes.named) add('Theme', theme, theme.type, null)
  return list
}

/** The detail of an annotation as a person says it; an EDTF date, a site's name and the like are their own. */
export function detailIn({ label, detail }: Annotation, labels: Labels): string | null {
  if (detail === null) return null
  switch (label) {
    case 'Name':
      return labels('kind', detail)
    case 'Organizer':
      return labels('organizer', detail)
    case 'Official':
      return detail
        .split(' ')
        .map((part) => labels('participation', part))
        .join(', ')
    case 'Position':
    case 'Location':
      return labels('field', detail)
    case 'Theme':
      return labels('theme', detail)
    default:
      return detail
  }
}

/** "2019-01-10", "2019-01-10/2019-01-12", "2019-01-10T08:30". */
function edtfOf({ start, end, time }: { start: string; end: string | null; time: string | null }): string {
  const day = time === null ? start : `${start}T${time}`
  return end === null || end === start ? day : `${day}/${end}`
}

/**
 * Turns UTF-16 offsets of a text into counts of Unicode code points, which Python tools and the W3C count in. Offsets are
 * asked for in rising order or not: each answer is one look-up.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    points[i] = count
    const unit = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    const pairs = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff
    if (!pairs) count++
  }
  points[text.length] = count
  return (offset) => points[Math.min(Math.max(offset, 0), text.length)] ?? count
}
