import { nameKey, provinceKey } from '../../evaluate/compare'
import { type CorpusReport, FIELDS, type Field, type FieldError, type GoldEvent } from '../../evaluate/index'
import type { ExtractedEvent, Mention } from '../../types'

/** How a value came out; `uncounted`: of a person who counts neither right nor wrong, or of a report without an event. */
export type State = 'right' | 'missed' | 'spurious' | 'different' | 'uncounted'

export interface Value {
  readonly text: string
  readonly state: State
  /** Rule and confidence of what was found. */
  readonly rule: string | null
}

/** The values of a field, gold beside found. */
export interface FieldComparison {
  readonly field: Field
  readonly gold: readonly Value[]
  readonly found: readonly Value[]
  /** The kinds of error in it, none twice. */
  readonly errors: readonly State[]
}

export interface ReportComparison {
  readonly id: string
  readonly text: string
  readonly event: ExtractedEvent | null
  readonly fields: readonly FieldComparison[]
  readonly errors: number
}

/** A value before its errors are known. */
interface Said {
  readonly text: string
  /** Whose value it is. */
  readonly of?: string
  /** As errors have it, where that is not its text. */
  readonly as?: string
  readonly mention?: Mention
}

type Sides = Partial<Readonly<Record<Field, readonly Said[]>>>

/** One report with its errors, field by field; fields of which neither side says anything are left out. */
export function compareReport(
  { gold, text }: CorpusReport,
  event: ExtractedEvent | null,
  errors: readonly FieldError[],
): ReportComparison {
  const left = goldSide(gold.event)
  const right = foundSide(event)
  const fields = FIELDS.flatMap((field) => {
    const own = errors.filter((error) => error.field === field)
    const sides = [left[field] ?? [], right[field] ?? []] as const
    return sides[0].length + sides[1].length + own.length === 0 ? [] : [compareField(field, sides, own, gold.event)]
  })
  return { id: gold.id, text, event, fields, errors: errors.length }
}

function compareField(
  field: Field,
  [left, right]: readonly [readonly Said[], readonly Said[]],
  errors: readonly FieldError[],
  event: GoldEvent | null,
): FieldComparison {
  const stateOf = (said: Said, side: 'gold' | 'found'): State => {
    const error = errors.find((e) => (e.of === null || e.of === said.of) && e[side] === (said.as ?? said.text))
    if (error !== undefined) return kindOf(error)
    return field === 'detection' || isCounted(said.of ?? said.text, field, event) ? 'right' : 'uncounted'
  }
  const valueAt = (said: Said, side: 'gold' | 'found'): Value => ({
    text: said.of === undefined ? said.text : `${said.of}: ${said.text}`,
    state: stateOf(said, side),
    rule: said.mention === undefined ? null : `${said.mention.rule} ${said.mention.confidence.toFixed(2)}`,
  })
  const thrown = errors.filter(({ found }) => field === 'detection' && found?.startsWith('threw ') === true)
  return {
    field,
    gold: left.map((said) => valueAt(said, 'gold')),
    found: [
      ...right.map((said) => valueAt(said, 'found')),
      ...thrown.map(({ found }): Value => ({ text: found ?? '', state: 'spurious', rule: null })),
    ],
    errors: [...new Set(errors.map(kindOf))],
  }
}

const PEOPLE: ReadonlySet<Field> = new Set<Field>(['officials', 'positions', 'participation'])

/** Whether a value counts: not in a report without an event, nor of people that may be left out. */
function isCounted(value: string, field: Field, event: GoldEvent | null): boolean {
  if (event === null || !PEOPLE.has(field)) return event !== null
  return event.officials.some(({ name }) => nameKey(name) === nameKey(value))
}

function kindOf({ gold, found }: FieldError): 'missed' | 'spurious' | 'different' {
  if (gold !== null && found !== null) return 'different'
  return gold !== null ? 'missed' : 'spurious'
}

const one = (text: string | null | undefined): Said[] => (text === null || text === undefined ? [] : [{ text }])
const quoted = (mention: Mention | null): Said[] => (mention === null ? [] : [{ text: mention.text, mention }])

function goldSide(event: GoldEvent | null): Sides {
  if (event === null) return { detection: [{ text: 'no event' }] }
  const { date, officials, locations, themes } = event
  const dated = date !== null && (date.start !== null || date.end !== null)
  return {
    detection: [{ text: 'event', as: event.kind }],
    kind: one(event.kind),
    date: dated ? one(sayDays(date.start, date.end, date.text)) : [],
    partOfDay: dated ? one(date.partOfDay) : [],
    organizers: event.organizers.map(({ name }) => ({ text: name })),
    officials: officials.map(({ name }) => ({ text: name })),
    positions: officials.flatMap(({ name, positions }) => positions.map((text) => ({ text, of: name }))),
    participation: officials.map(({ name, participation }) => ({ text: participation.join(', '), of: name })),
    venue: locations.flatMap(({ venue }) => one(venue || null)),
    province: locations.flatMap(({ province }) => sayProvince(province)),
    name: one(event.name),
    subject: one(themes.subject),
    named: themes.named.map((text) => ({ text })),
    topics: themes.topics.map((text) => ({ text })),
    groups: event.groups.map((text) => ({ text })),
  }
}

function foundSide(event: ExtractedEvent | null): Sides {
  if (event === null) return { detection: [{ text: 'no event' }] }
  const { date, officials, locations, themes } = event
  return {
    detection: [{ text: 'event', as: event.kind }],
    kind: one(event.kind),
    date: date === null ? [] : [{ text: sayDays(date.start, date.end, date.text), mention: date }],
    partOfDay: one(date?.partOfDay),
    organizers: event.organizers.map((mention) => ({ text: mention.name, mention })),
    officials: officials.map((mention) => ({ text: mention.name, mention })),
    positions: officials.flatMap(({ name, positions }) =>
      positions.map((mention) => ({ text: mention.text, of: name, mention })),
    ),
    participation: officials.map(({ name, participation }) => ({ text: participation.join(', '), of: name })),
    venue: locations.flatMap(({ venue }) => quoted(venue)),
    province: locations.flatMap(({ province }) => sayProvince(province?.name ?? null)),
    name: quoted(event.name),
    subject: quoted(themes.subject),
    named: themes.named.flatMap(quoted),
    topics: themes.topics.map(({ id }) => ({ text: id })),
    groups: event.groups.flatMap(quoted),
  }
}

/** As the errors of the field have it. */
function sayDays(start: string | null, end: string | null, text: string | null): string {
  return `${start ?? ''}${end === null ? '' : `/${end}`} "${text}"`
}

const sayProvince = (name: string | null): Said[] =>
  name === null || name === '' ? [] : [{ text: name, as: provinceKey(name) }]
