/** A half-open range of UTF-16 offsets into the text as given. */
export interface Span {
  /**
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * @asType integer
   * @minimum 0
   */
  end: number
}

/** A value quoted from the text: `input.slice(span.start, span.end) === text`. */
export interface Mention {
  text: string
  span: Span
  /** Id of the rule that found it, `field/shape`. */
  rule: string
  /**
   * 0..1
   *
   * @minimum 0
   * @maximum 1
   */
  confidence: number
}

export const EVENT_KINDS = [
  'conference',
  'seminar',
  'forum',
  'meeting',
  'assembly-session',
  'congress',
  'press-conference',
  'commemoration',
  'award-ceremony',
  'inauguration',
  'signing',
  'launch',
  'ceremony',
  'festival',
  'exhibition',
  'contest',
  'reception',
  'visit',
  'working-session',
  'voter-meeting',
  'dialogue',
  'inspection',
  'training',
  'performance',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const TOPIC_IDS = [
  'party-building',
  'mass-mobilization',
  'public-administration',
  'legislature-elections',
  'law-justice',
  'anti-corruption',
  'defence',
  'public-security',
  'foreign-affairs',
  'economy-finance',
  'business-investment',
  'industry-energy',
  'trade',
  'agriculture-rural',
  'construction-planning',
  'transport',
  'science-technology',
  'digital-ict',
  'education',
  'health',
  'culture-arts',
  'history-heritage',
  'tourism',
  'sport',
  'media-press',
  'labour-employment',
  'social-welfare',
  'youth-children',
  'women-family',
  'ethnic-religion',
  'environment-resources',
  'disaster-response',
  'emulation-rewards',
  'sea-islands',
] as const
export type TopicId = (typeof TOPIC_IDS)[number]

export type EventMode = 'in-person' | 'online' | 'hybrid'
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
export type YearFrom = 'text' | 'dateline' | 'reference' | 'unknown'

export const ORGANIZER_ROLES = ['organizer', 'co-organizer', 'host', 'sponsor', 'director'] as const
export type OrganizerRole = (typeof ORGANIZER_ROLES)[number]

/** In the order that a record gives them. */
export const PARTICIPATIONS = ['chair', 'speaker', 'signatory', 'presenter', 'honoree', 'attendee'] as const
export type Participation = (typeof PARTICIPATIONS)[number]

export const NAMED_THEME_TYPES = ['campaign', 'programme', 'motto', 'award', 'work', 'other'] as const
export type NamedThemeType = (typeof NAMED_THEME_TYPES)[number]

/** The main record: what a careful clerk would enter in a database of public events. */
export interface ExtractedEvent {
  kind: EventKind
  mode: EventMode
  title: Mention | null
  name: Mention | null
  date: EventDate | null
  publishedAt: PublishedAt | null
  organizers: Organizer[]
  officials: Official[]
  groups: Attendees[]
  locations: EventLocation[]
  themes: Themes
}

export interface PublishedAt extends Mention {
  /** @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ */
  iso: string
}

export interface EventDate extends Mention {
  /**
   * EDTF day: "2019-01-10"; "XXXX-01-10" where no year is known; "2019-01", "2019" where only that is said.
   *
   * @pattern ^([0-9]{4}|XXXX)(-[0-9]{2}(-[0-9]{2})?)?$
   */
  start: string
  /**
   * Last day of an event of several days, in the form of `start`.
   *
   * @pattern ^([0-9]{4}|XXXX)(-[0-9]{2}(-[0-9]{2})?)?$
   */
  end: string | null
  partOfDay: PartOfDay | null
  /**
   * "08:30"
   *
   * @pattern ^[0-2][0-9]:[0-5][0-9]$
   */
  time: string | null
  yearFrom: YearFrom
}

export interface Organizer extends Mention {
  name: string
  role: OrganizerRole
}

export interface Position extends Mention {
  title: string
  organization: string | null
  former: boolean
}

export interface Official extends Mention {
  name: string
  honorific: string | null
  positions: Position[]
  participation: Participation[]
  site: string | null
  mentions: Span[]
}

export interface Attendees extends Mention {
  site: string | null
}

export interface AdministrativeUnit {
  name: string
  type: string
  code: string | null
  successor: { code: string; name: string } | null
}

export interface EventLocation extends Mention {
  role: 'venue' | 'site'
  venue: Mention | null
  commune: AdministrativeUnit | null
  district: AdministrativeUnit | null
  province: AdministrativeUnit | null
  country: string | null
}

export interface NamedTheme extends Mention {
  type: NamedThemeType
}

export interface Topic {
  id: TopicId
  /**
   * @minimum 0
   * @maximum 1
   */
  confidence: number
  evidence: Span[]
}

export interface Themes {
  subject: Mention | null
  named: NamedTheme[]
  topics: Topic[]
}

/** A candidate that did not become a value: for `--explain`. */
export interface TraceEntry {
  /** Id of the rule that found it. */
  rule: string
  text: string
  span: Span
  /** Text of the value that was taken instead; null where it lost to none. */
  lostTo: string | null
  /** Why, in a few words: "overlaps a longer match", "another event". */
  reason: string
}

/** What a line of a report is. */
export type SectionKind = 'headline' | 'dateline' | 'lead' | 'body' | 'caption' | 'byline' | 'boilerplate' | 'related'

export interface Section {
  kind: SectionKind
  span: Span
}

/**
 * - `syllable`: letters: a Vietnamese syllable, an abbreviation, a foreign word
 * - `numeric`: figures with separators inside
 * - `clock`: "8h30", "19g"
 * - `url`
 * - `mark`: one punctuation mark or symbol
 */
export type TokenKind = 'syllable' | 'numeric' | 'clock' | 'url' | 'mark'

export interface AnalyzedToken {
  text: string
  kind: TokenKind
  span: Span
}

export type MentionField = 'event' | 'date' | 'organizer' | 'person' | 'office' | 'group' | 'location' | 'theme'

/** A phrase that a rule took for something, whether a record uses it or not. */
export interface AnalyzedMention extends Mention {
  field: MentionField
}

/** What the pipeline saw of a report. */
export interface AnalyzedDocument {
  sections: Section[]
  sentences: Span[]
  tokens: AnalyzedToken[]
  /** In the order of the text. */
  mentions: AnalyzedMention[]
  /** The records, the main event first. */
  events: ExtractedEvent[]
  /** The mentions that no record uses, and why. */
  trace: TraceEntry[]
}
