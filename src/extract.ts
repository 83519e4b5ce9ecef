import { eventDate, publishedAt } from './assemble/date'
import { groupsOf } from './assemble/groups'
import { locationsOf } from './assemble/locations'
import { chooseMainEvent, type MainEvent } from './assemble/main-event'
import { officialOf } from './assemble/officials'
import { organizersOf } from './assemble/organizers'
import { resolvePeople } from './entities/coreference'
import { createEntityLexicon } from './entities/lexicon'
import { findPeople } from './entities/persons'
import type { CommuneData } from './gazetteer/communes'
import { createGazetteer } from './gazetteer/gazetteer'
import { type ReferenceDate, readReferenceDate } from './normalize/reference-date'
import { vietnameseShare } from './normalize/vietnamese-share'
import { createDateReader, findDateline } from './patterns/date'
import { createEventFinder } from './patterns/event'
import { createSubjectFinder } from './patterns/event/subject'
import { createGroupFinder } from './patterns/groups'
import { createLocationReader } from './patterns/locations'
import { createOfficialFinder } from './patterns/officials'
import { createOrganizerFinder } from './patterns/organizers'
import { createThemeFinder } from './patterns/themes'
import { type Document, mentionOf, readDocument, spanOf } from './sections/document'
import type { ExtractedEvent, Mention, TraceEntry } from './types'

/** Below this share of Vietnamese letters a text is taken for another language. */
const LEAST_VIETNAMESE = 0.06

export interface ExtractOptions {
  /** The day the report was written, for "hôm nay" and days without a year; the report's own dateline is used first. */
  referenceDate?: string | Date
}

export interface ExtractorOptions {
  /** Ids of rules to leave out. */
  disable?: readonly string[]
  /** All communes, `communes` of `sukien/communes`: gives communes their codes and tells places of one name apart. */
  communes?: CommuneData
}

/** What the pipeline saw. */
export interface AnalyzedDocument {
  document: Document
  events: ExtractedEvent[]
  trace: TraceEntry[]
}

export interface Extractor {
  extractEvent(text: string, options?: ExtractOptions): ExtractedEvent | null
  extractEvents(text: string, options?: ExtractOptions): ExtractedEvent[]
  analyze(text: string, options?: ExtractOptions): AnalyzedDocument
}

function createPipeline(options: ExtractorOptions) {
  const disabled = new Set(options.disable ?? [])
  const gazetteer = createGazetteer(options.communes ?? null)
  const lexicon = createEntityLexicon(gazetteer.isPlace)
  const dates = createDateReader(disabled)
  const findEvents = createEventFinder()
  const findSubject = createSubjectFinder()
  const findOfficials = createOfficialFinder(disabled)
  const findGroups = createGroupFinder(lexicon, disabled)
  const findOrganizers = createOrganizerFinder(lexicon, disabled)
  const readLocations = createLocationReader(gazetteer, lexicon.bodyPairs, disabled)
  const findThemes = createThemeFinder({ disabled })
  const record = (doc: Document, main: MainEvent, reference: ReferenceDate | null): ExtractedEvent => {
    const times = dates.find(doc.tokens)
    const dateline = findDateline(doc, times)
    const anchor = dateline?.anchor ?? dates.anchor(reference)
    const mentions = findPeople(doc, lexicon)
    const people = resolvePeople(doc, mentions)
    const reading = findOfficials(doc, people)
    const phrases = mentions.persons.map(({ from, to }) => ({ start: from, end: to }))
    const organizers = findOrganizers(doc, main.mentions, [...mentions.titles, ...phrases])
    const { gathering } = main
    const subject = findSubject(doc, gathering, main.anchors, main.mentions)
    const themes = findThemes(doc, {
      names: [gathering],
      subject,
      organizers,
      lead: main.anchors.slice(0, 2),
      aside: phrases,
      kind: gathering.kind,
    })
    const scope = { kind: gathering.kind, names: main.mentions, anchors: main.anchors, people: phrases }
    const quote = (range: { start: number; end: number } | null, rule: string, confidence: number): Mention | null =>
      range === null ? null : mentionOf(doc, range.start, range.end, rule, confidence)
    return {
      kind: gathering.kind,
      mode: main.mode,
      title: quote(main.headline, 'event/headline', 0.95),
      name: mentionOf(doc, gathering.start, gathering.end, gathering.rule, gathering.verbal ? 0.6 : 0.8),
      date: eventDate(doc, main, dates.value(doc.tokens, times, anchor)),
      publishedAt: publishedAt(doc, dateline),
      organizers: organizersOf(doc, organizers),
      officials: reading.officials.map((official) => officialOf(doc, official, null)),
      groups: groupsOf(
        doc,
        findGroups(doc, { people, lists: reading.lists, events: main.mentions, organizers, kind: gathering.kind }),
      ),
      locations: locationsOf(doc, readLocations(doc, scope, null)),
      themes: {
        subject: quote(subject, 'event/subject', 0.7),
        named: themes.named.map(({ start, end, rule, confidence, type }) => ({
          ...mentionOf(doc, start, end, rule, confidence),
          type,
        })),
        topics: themes.topics.map(({ id, confidence, evidence }) => ({
          id,
          confidence,
          evidence: evidence.map(({ start, end }) => spanOf(doc, start, end)),
        })),
      },
    }
  }
  return (text: string, reference: ReferenceDate | null): { document: Document; events: ExtractedEvent[] } => {
    const document = readDocument(text)
    if (vietnameseShare(text) < LEAST_VIETNAMESE) return { document, events: [] }
    const main = chooseMainEvent(document, findEvents(document))
    return { document, events: main === null ? [] : [record(document, main, reference)] }
  }
}

function assertString(text: unknown): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`expected the text of a report as a string, got ${text === null ? 'null' : typeof text}`)
}

/** Makes an extractor. Its lexicons are built at the first call and serve every further one. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const run = lazy(() => createPipeline(options))
  const analyze = (text: string, options?: ExtractOptions): AnalyzedDocument => {
    assertString(text)
    return { ...run()(text, readReferenceDate(options?.referenceDate)), trace: [] }
  }
  return {
    analyze,
    extractEvents: (text, options) => analyze(text, options).events,
    extractEvent: (text, options) => analyze(text, options).events[0] ?? null,
  }
}

function lazy<T>(make: () => T): () => T {
  const held: { value?: T } = {}
  return () => {
    held.value ??= make()
    return held.value
  }
}

const standard = createExtractor()

/** The report's main event; null where it reports none. */
export function extractEvent(text: string, options?: ExtractOptions): ExtractedEvent | null {
  return standard.extractEvent(text, options)
}

/** Every event reported, the main one first. */
export function extractEvents(text: string, options?: ExtractOptions): ExtractedEvent[] {
  return standard.extractEvents(text, options)
}

/** What the pipeline saw: sections, sentences, tokens, events. */
export function analyze(text: string, options?: ExtractOptions): AnalyzedDocument {
  return standard.analyze(text, options)
}
