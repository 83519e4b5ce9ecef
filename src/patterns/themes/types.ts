import type { EventKind, NamedThemeType, TopicId } from '../../types'

/** A run of tokens, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What the other fields have found of the main event; every part may be missing. All ranges are token indexes. */
export interface ThemeContext {
  /** The event's name as it stands in the text; several where it stands in several places. */
  readonly names?: readonly Range[]
  /** The phrase that says what the event is about. */
  readonly subject?: Range | null
  readonly organizers?: readonly Range[]
  /** Sentences that report the event: its day, its name, who holds it. Found by position where left out. */
  readonly lead?: readonly Range[]
  /** Who takes part and where: names, offices, groups, venues. They are no evidence of a topic. */
  readonly aside?: readonly Range[]
  readonly kind?: EventKind
}

/** A named theme: the range stands inside the quotes. */
export interface NamedThemeCandidate extends Range {
  readonly type: NamedThemeType
  readonly rule: string
  readonly confidence: number
}

/** A topic with the terms that speak for it, in text order. */
export interface TopicCandidate {
  readonly id: TopicId
  readonly confidence: number
  readonly evidence: readonly Range[]
}

/** The themes of one event. */
export interface ThemeCandidates {
  readonly named: readonly NamedThemeCandidate[]
  /** One to three, the most important first; none where nothing speaks for any. */
  readonly topics: readonly TopicCandidate[]
}
