import { createEntityLexicon } from '../entities/lexicon'
import { createRuleFinder } from '../extend/extension'
import { checkRules, type UserRule, type UserRuleField } from '../extend/user-rules'
import type { ExtractOptions, Extractor } from '../extract'
import { createGazetteer } from '../gazetteer/gazetteer'
import { mergeLexicons, type UserLexicon } from '../lexicon/user-lexicon'
import { readDocument, textOf } from '../sections/document'
import type { ExtractedEvent, Mention, MentionField } from '../types'
import type { CorpusReader, Finding } from './corpus'

export interface FieldReaderOptions extends ExtractOptions {
  /**
   * What stands before the sentence in its report. Where nothing is given: a headline, and for groups, officials and themes
   * a lead that reports a meeting, which they can be of.
   */
  readonly before?: string
}

const HEADLINE = 'Tin trong ngày\n\n'
const LEAD = 'Sáng 5/3/2024, UBND xã Lâm Khê tổ chức hội nghị tổng kết công tác năm tại nhà văn hóa xã.\n'

interface FieldView {
  readonly before: string
  readonly mentions: readonly MentionField[]
  read(event: ExtractedEvent): readonly (readonly [mention: Mention | null, value?: string])[]
}

const FIELDS: Readonly<Record<UserRuleField, FieldView>> = {
  groups: { before: HEADLINE + LEAD, mentions: ['group'], read: ({ groups }) => groups.map((group) => [group]) },
  organizers: {
    before: HEADLINE,
    mentions: ['organizer'],
    read: ({ organizers }) => organizers.map((organizer) => [organizer, organizer.role]),
  },
  officials: {
    before: HEADLINE + LEAD,
    mentions: ['person', 'office'],
    read: ({ officials }) => officials.map((official) => [official, official.participation.join(', ')]),
  },
  locations: {
    before: HEADLINE,
    mentions: ['location'],
    read: ({ locations }) => locations.map((location) => [location.venue ?? location, location.role]),
  },
  themes: {
    before: HEADLINE + LEAD,
    mentions: ['theme'],
    read: ({ themes }) => themes.named.map((theme) => [theme, theme.type]),
  },
  event: { before: HEADLINE, mentions: ['event'], read: ({ name, kind }) => [[name, kind]] },
  date: { before: HEADLINE, mentions: ['date'], read: ({ date }) => [[date, date?.start ?? '']] },
}

/**
 * Reads one field of the events of a sentence by an extractor. A row's `values` are, by field: an organizer's role, an
 * official's participation ("chair, speaker"), a location's role, a theme's type, the kind of the event, the first day.
 *
 * @example
 * import { checkCorpus } from 'sukien/testing'
 * const read = readField(createExtractor(), 'organizers')
 * const row = { text: 'Sáng 5/3, [UBND xã Lâm Khê] tổ chức hội nghị giao ban.', values: ['organizer'] }
 * checkCorpus({ positives: [row] }, read)[0].state // => 'passed'
 */
export function readField(
  extractor: Extractor,
  field: UserRuleField,
  { before, ...options }: FieldReaderOptions = {},
): CorpusReader {
  const view = FIELDS[field]
  const head = before ?? view.before
  return (text) => {
    const { events, mentions, trace } = extractor.analyze(head + text, options)
    const found: Finding[] = []
    for (const [mention, value] of events.flatMap(view.read)) {
      if (mention === null || mention.span.start < head.length) continue
      const finding = { text: mention.text, start: mention.span.start - head.length, rule: mention.rule }
      found.push(value === undefined ? finding : { ...finding, value })
    }
    const lost = new Map(trace.map(({ span, rule, reason }) => [`${span.start} ${span.end} ${rule}`, reason]))
    const derivation = mentions
      .filter((mention) => view.mentions.includes(mention.field) && mention.span.start >= head.length)
      .map(({ text: said, rule, span }) => {
        const reason = lost.get(`${span.start} ${span.end} ${rule}`)
        return `${said}  (${rule})${reason === undefined ? '' : `: ${reason}`}`
      })
    const none = events.length === 0 ? ['no event in the report'] : []
    return { found: found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)), derivation: [...none, ...derivation] }
  }
}

/**
 * Reads what the patterns of a table mark, each by itself: no report needs to stand around them, and nothing else takes
 * their values from them.
 *
 * @example
 * import { checkCorpus } from 'sukien/testing'
 * const rules = [{ id: 'groups/guests', field: 'groups', pattern: 'có [group: khách thập phương]' }]
 * const corpus = { positives: [{ text: 'Hội có [khách thập phương].' }], negatives: [{ text: 'Khách thập phương ra về.' }] }
 * checkCorpus(corpus, readRules(rules)).map(({ state }) => state) // => ['passed', 'passed']
 */
export function readRules(
  rules: readonly UserRule[],
  { lexicon }: { readonly lexicon?: UserLexicon } = {},
): CorpusReader {
  const own = mergeLexicons(lexicon)
  const gazetteer = createGazetteer(null)
  const find = createRuleFinder(checkRules(rules), {
    lexicon: createEntityLexicon(gazetteer.isPlace, own),
    gazetteer,
    places: own.places,
    disabled: new Set(),
  })
  return (text) => {
    const doc = readDocument(text)
    return find(doc.tokens).map(({ rule, value: { start, end } }) => ({
      text: textOf(doc, start, end),
      start: doc.source.toOriginal(doc.tokens[start]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0).start,
      rule,
    }))
  }
}
