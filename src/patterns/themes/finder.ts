import type { TopicTerm } from '../../lexicon/user-lexicon'
import type { Document } from '../../sections/document'
import { buildTriggerIndex, distinct, findQuoted } from './named'
import { buildTopicIndex, findTopics } from './topics'
import type { ThemeCandidates, ThemeContext } from './types'
import { buildHeadIndex, findUnquoted } from './unquoted'
import { zonesOf } from './zones'

export interface ThemeOptions {
  /** A user's own topic terms. */
  readonly topics?: readonly TopicTerm[]
  /** Ids of rules to leave out. */
  readonly disabled?: ReadonlySet<string>
}

/** Finds the named themes and the topics of one event. */
export type ThemeFinder = (doc: Document, ctx?: ThemeContext) => ThemeCandidates

/** Compiles the lexicons once; the finder it answers may be used on any number of reports. */
export function createThemeFinder(options: ThemeOptions = {}): ThemeFinder {
  const triggers = buildTriggerIndex()
  const heads = buildHeadIndex()
  const topics = buildTopicIndex(options.topics)
  const disabled = options.disabled ?? new Set<string>()
  return (doc, ctx = {}) => {
    const zones = zonesOf(doc, ctx)
    const named = [...findQuoted(doc, zones, triggers), ...findUnquoted(doc, zones, heads)]
    return {
      named: distinct(
        doc,
        named.filter(({ rule }) => !disabled.has(rule)),
      ),
      topics: findTopics(doc, zones, ctx, topics),
    }
  }
}
