import type { EventDate, ExtractedEvent, Mention } from '../types'
import { matchLists, overlap, provinceKey, same, sameDay } from './compare'
import { type Counts, FIELDS, type Field, perField } from './counts'
import type { GoldDate, GoldEvent, GoldReport } from './gold'
import { compareOfficials } from './officials'
import {
  compareLists,
  comparePhrases,
  compareValues,
  type FieldError,
  type FoundValue,
  type Judgement,
  NOTHING,
  type Outcome,
} from './outcome'
import { countSpanViolations } from './spans'

/** What an extractor made of one report. */
export interface FoundReport {
  /** The text it was given. */
  readonly text: string
  readonly event: ExtractedEvent | null
  /** Message of what it threw, which a good extractor never does. */
  readonly thrown?: string
}

/** So many of so many. */
export interface Ratio {
  readonly right: number
  readonly of: number
}

/** How one report came out. Everything in it adds up over a corpus. */
export interface ReportEvaluation {
  readonly id: string
  readonly isEventReport: boolean
  readonly counts: Readonly<Record<Field, Counts>>
  /** Whether the mode is right. */
  readonly mode: Ratio
  /** Of the organizers found, how many have the right role. */
  readonly organizerRole: Ratio
  /** Quotes that are not what the text has at their span. */
  readonly spanViolations: number
  readonly thrown: boolean
  readonly errors: readonly FieldError[]
  readonly judgements: readonly Judgement[]
}

type Outcomes = Partial<Record<Field, Outcome>>

const ORGANIZER_LIKENESS = 0.8
const VENUE_LIKENESS = 0.7
const THEME_LIKENESS = 0.8
const GROUP_LIKENESS = 0.6

/** What stands for the record where no event was found. */
const NO_EVENT: NoEvent = {
  kind: null,
  name: null,
  date: null,
  organizers: [],
  officials: [],
  groups: [],
  locations: [],
  themes: { subject: null, named: [], topics: [] },
}
type Compared = 'kind' | 'name' | 'date' | 'organizers' | 'officials' | 'groups' | 'locations' | 'themes'
type NoEvent = { kind: null } & Omit<Pick<ExtractedEvent, Compared>, 'kind'>
type Found = ExtractedEvent | NoEvent

/**
 * Compares what was found in one report with its annotation. In a report without an event only the detection counts, and
 * every value found there is judged wrong.
 */
export function evaluateReport(gold: GoldReport, found: FoundReport): ReportEvaluation {
  const event = gold.event
  const outcomes: Outcomes =
    event === null
      ? outcomesWithoutEvent(found.event)
      : outcomesOfEvent(event, found.event ?? NO_EVENT, found.event !== null)
  const detection = outcomes.detection ?? NOTHING
  const all: Outcomes = {
    ...outcomes,
    detection:
      found.thrown === undefined
        ? detection
        : {
            ...detection,
            differences: [{ gold: null, found: `threw ${found.thrown}`, of: null }, ...detection.differences],
          },
  }
  return {
    id: gold.id,
    isEventReport: event !== null,
    counts: perField((field) => countsOf(all[field] ?? NOTHING)),
    mode: event === null ? { right: 0, of: 0 } : { right: found.event?.mode === event.mode ? 1 : 0, of: 1 },
    organizerRole: event === null ? { right: 0, of: 0 } : organizerRoles(event, found.event ?? NO_EVENT),
    spanViolations: countSpanViolations(found.event, found.text),
    thrown: found.thrown !== undefined,
    errors: FIELDS.flatMap((field) =>
      (all[field]?.differences ?? []).map((difference) => ({ report: gold.id, field, ...difference })),
    ),
    judgements: FIELDS.flatMap((field) => (all[field]?.judgements ?? []).map((judgement) => ({ field, ...judgement }))),
  }
}

const countsOf = ({ correct, spurious, missed }: Counts): Counts => ({ correct, spurious, missed })

function outcomesWithoutEvent(found: ExtractedEvent | null): Outcomes {
  if (found === null) return {}
  const onlyJudged = ({ judgements }: Outcome): Outcome => ({
    ...NOTHING,
    judgements: judgements.map(({ confidence }) => ({ confidence, right: false })),
  })
  const values = outcomesOfEvent(EMPTY_GOLD, found, true)
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, onlyJudged(values[field] ?? NOTHING)])),
    detection: compareValues(null, { text: found.kind, confidence: null }, false),
  }
}

const EMPTY_GOLD: GoldEvent = {
  kind: 'other',
  name: null,
  mode: 'in-person',
  date: null,
  publishedAt: null,
  organizers: [],
  officials: [],
  optionalPeople: [],
  groups: [],
  locations: [],
  themes: { subject: null, named: [], topics: [] },
}

function outcomesOfEvent(gold: GoldEvent, found: Found, detected: boolean): Outcomes {
  const venues = found.locations.flatMap(({ venue }) => quotes(venue))
  const goldVenues = gold.locations.flatMap(({ venue }) => (venue ? [venue] : []))
  const goldProvinces = gold.locations.flatMap(({ province }) => (province ? [provinceKey(province)] : []))
  const provinces = found.locations.flatMap(({ province }) => (province ? [provinceKey(province.name)] : []))
  const { subject, named, topics } = found.themes
  return {
    detection: compareValues(gold.kind, detected ? { text: found.kind ?? '', confidence: null } : null, detected),
    kind: compareValues(
      gold.kind,
      found.kind === null ? null : { text: found.kind, confidence: null },
      found.kind === gold.kind,
    ),
    ...compareDates(gold.date, found.date),
    organizers: compareLists(
      gold.organizers.map(({ name }) => name),
      found.organizers.map(({ name, confidence }) => ({ text: name, confidence })),
      overlap,
      ORGANIZER_LIKENESS,
    ),
    ...compareOfficials(gold, found.officials),
    venue: compareLists(goldVenues, venues, overlap, VENUE_LIKENESS),
    province: compareLists(unique(goldProvinces), unique(provinces).map(withoutConfidence), same, 1),
    name: comparePhrases(gold.name, quotes(found.name)[0] ?? null, overlap),
    subject: comparePhrases(gold.themes.subject, quotes(subject)[0] ?? null, overlap),
    named: compareLists(gold.themes.named, named.flatMap(quotes), overlap, THEME_LIKENESS),
    topics: compareLists(
      gold.themes.topics,
      topics.map(({ id, confidence }) => ({ text: id, confidence })),
      same,
      1,
    ),
    groups: compareLists(gold.groups, found.groups.flatMap(quotes), overlap, GROUP_LIKENESS),
  }
}

function compareDates(gold: GoldDate | null, found: EventDate | null): Outcomes {
  const date = gold !== null && gold.start === null && gold.end === null ? null : gold
  const right = date !== null && found !== null && sameDays(date, found)
  const goldPart = date?.partOfDay ?? null
  const foundPart = found?.partOfDay ?? null
  return {
    date: compareValues(
      date === null ? null : `${days(date.start, date.end)} "${date.text}"`,
      found === null ? null : { text: `${days(found.start, found.end)} "${found.text}"`, confidence: found.confidence },
      right,
    ),
    partOfDay: compareValues(
      goldPart,
      foundPart === null ? null : { text: foundPart, confidence: found?.confidence ?? null },
      goldPart === foundPart,
    ),
  }
}

function sameDays(gold: GoldDate, found: EventDate): boolean {
  if (!sameDay(gold.start, found.start)) return false
  if (gold.end !== null) return sameDay(gold.end, found.end)
  return found.end === null || found.end === found.start
}

const days = (start: string | null, end: string | null): string =>
  end === null ? (start ?? '') : `${start ?? ''}/${end}`

function organizerRoles(gold: GoldEvent, found: Found): Ratio {
  const { pairs } = matchLists(
    gold.organizers,
    [...found.organizers],
    (g, f) => overlap(g.name, f.name),
    ORGANIZER_LIKENESS,
  )
  return { right: pairs.filter(([g, f]) => g.role === f.role).length, of: pairs.length }
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]
const withoutConfidence = (text: string): FoundValue => ({ text, confidence: null })
const quotes = (mention: Mention | null): Mention[] => (mention === null ? [] : [mention])
