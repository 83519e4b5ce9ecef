import { analysisOf, type Candidate } from './assemble/analysis'
import { eventDate, publishedAt } from './assemble/date'
import { furtherEvents, sameDayAs } from './assemble/digest'
import { groupsOf } from './assemble/groups'
import { locationsOf } from './assemble/locations'
import { chooseMainEvent, type MainEvent } from './assemble/main-event'
import { officialOf } from './assemble/officials'
import { organizersOf } from './assemble/organizers'
import { siteAt, siteOfOfficial } from './assemble/sites'
import { resolvePeople } from './entities/coreference'
import { createEntityLexicon } from './entities/lexicon'
import type { OfficeRange } from './entities/offices'
import { findPeople } from './entities/persons'
import { createExtension, type Extend, type OwnValues } from './extend/extension'
import { checkRules, type UserRule } from './extend/user-rules'
import type { CommuneData } from './gazetteer/communes'
import { createGazetteer } from './gazetteer/gazetteer'
import { mergeLexicons, type UserLexicon } from './lexicon/user-lexicon'
import { type ReferenceDate, readReferenceDate } from './normalize/reference-date'
import { vietnameseShare } from './normalize/vietnamese-share'
import { createDateReader, findDateline } from './patterns/date'
import { createEventFinder, type Gathering, nameStart } from './patterns/event'
import { createNameReader } from './patterns/event/name'
import { createSubjectFinder } from './patterns/event/subject'
import { createGroupFinder } from './patterns/groups'
import { createLocationReader } from './patterns/locations'
import { createOfficialFinder } from './patterns/officials'
import { createOrganizerFinder } from './patterns/organizers'
import { createThemeFinder } from './patterns/themes'
import { type Document, mentionOf, readDocument, spanOf } from './sections/document'
import { createTokenizer } from './tokenize/tokenize'
import type { AnalyzedDocument, ExtractedEvent, Mention, MentionField } from './types'

/** Below this share of Vietnamese letters a text is taken for another language. */
const LEAST_VIETNAMESE = 0.06

export interface ExtractOptions {
  /** The day the report was written, for "hôm nay" and days without a year; the report's own dateline is used first. */
  referenceDate?: string | Date
  /** Words of your own for this call. To read many reports with them, give them to `createExtractor`, which reads them once. */
  lexicon?: UserLexicon
}

export interface ExtractorOptions {
  /** Words of your own: bodies, offices, venues, terms of topics. */
  lexicon?: UserLexicon
  /** Rules of your own, in the pattern language of the built-in ones. */
  rules?: readonly UserRule[]
  /** Ids of rules to leave out, built-in or your own. */
  disable?: readonly string[]
  /** All communes, `communes` of `sukien/communes`: gives communes their codes and tells places of one name apart. */
  communes?: CommuneData
}

export interface Extractor {
  extractEvent(text: string, options?: ExtractOptions): ExtractedEvent | null
  extractEvents(text: string, options?: ExtractOptions): ExtractedEvent[]
  analyze(text: string, options?: ExtractOptions): AnalyzedDocument
}

/** A candidate with the rule that found it. Token range. */
interface Seen {
  readonly start: number
  readonly end: number
  readonly rule: string
}

const officeSeen = ({ start, end }: OfficeRange): Seen => ({ start, end, rule: 'officials/office' })

interface Reading {
  readonly document: Document
  readonly seen: readonly Candidate[]
  readonly gatherings: readonly Gathering[]
  readonly main: MainEvent | null
  readonly first: ExtractedEvent | null
}

/** How an extractor is made; `extend` stands for the user's rules, so that a bundle that takes none has no part of them. */
interface Made extends Omit<ExtractorOptions, 'rules'> {
  readonly extend?: Extend
}

/** What was found, with a user's own values where there are rules of a user's. */
const withOwn = <T>(join: ((found: T) => T) | undefined, found: T): T => join?.(found) ?? found

function createPipeline(options: Made) {
  const disabled = new Set(options.disable ?? [])
  const own = mergeLexicons(options.lexicon)
  const cut = createTokenizer()
  const gazetteer = createGazetteer(options.communes ?? null)
  const lexicon = createEntityLexicon(gazetteer.isPlace, own)
  const more = options.extend?.({ lexicon, gazetteer, places: own.places, disabled })
  const dates = createDateReader(disabled, more?.dates)
  const nameEnd = createNameReader()
  const findEvents = createEventFinder(nameEnd)
  const findSubject = createSubjectFinder(nameEnd)
  const findOfficials = createOfficialFinder(disabled, more?.officials)
  const findGroups = createGroupFinder(lexicon, disabled, more?.groups)
  const findOrganizers = createOrganizerFinder(lexicon, disabled, more?.organizers)
  const readLocations = createLocationReader(gazetteer, lexicon.bodyPairs, disabled, own.places, more?.locations)
  const findThemes = createThemeFinder({ disabled, topics: own.topics })
  const record = (
    doc: Document,
    main: MainEvent,
    reference: ReferenceDate | null,
    seen: Candidate[],
    values?: OwnValues,
  ): ExtractedEvent => {
    const see = (field: MentionField, candidates: readonly Seen[], confidence: number): void => {
      for (const { start, end, rule } of candidates) seen.push({ field, start, end, rule, confidence })
    }
    const times = dates.find(doc.tokens)
    const dateline = findDateline(doc, times)
    const anchor = dateline?.anchor ?? dates.anchor(reference)
    const mentions = findPeople(doc, lexicon)
    const people = resolvePeople(doc, mentions)
    const reading = findOfficials(doc, people)
    const phrases = mentions.persons.map(({ from, to }) => ({ start: from, end: to }))
    const organizers = withOwn(values?.organizers, findOrganizers(doc, main.mentions, [...mentions.titles, ...phrases]))
    const { gathering } = main
    const subject = findSubject(doc, gathering, main.anchors, main.mentions)
    const { named, topics } = findThemes(doc, {
      names: [gathering],
      subject,
      organizers,
      lead: main.anchors.slice(0, 2),
      aside: phrases,
      kind: gathering.kind,
    })
    const namedThemes = withOwn(values?.themes, named)
    const scope = {
      kind: gathering.kind,
      names: main.mentions,
      anchors: main.anchors,
      people: [...phrases, ...organizers],
    }
    const days = dates.value(doc.tokens, times, anchor)
    const date = eventDate(doc, main, days)
    const published = publishedAt(doc, dateline)
    const attending = { people, lists: reading.lists, events: main.mentions, organizers, kind: gathering.kind }
    const groups = withOwn(values?.groups, findGroups(doc, attending))
    const day = date === null || date.start.startsWith('XXXX') ? (published?.iso ?? null) : date.start
    const places = readLocations(doc, scope, day)
    see('date', days, 0.5)
    see('organizer', organizers, 0.5)
    see('group', groups, 0.5)
    see('theme', namedThemes, 0.5)
    for (const { start, end, offices } of mentions.persons) {
      const lack = offices.length === 0 ? { lack: 'no office stands with the name' } : {}
      seen.push({ field: 'person', start, end, rule: 'officials/name', confidence: 0.5, ...lack })
      see('office', offices.map(officeSeen), 0.5)
    }
    see('office', mentions.titles.map(officeSeen), 0.5)
    see('location', places.candidates, 0.5)
    const quote = (range: { start: number; end: number } | null, rule: string, confidence: number): Mention | null =>
      range === null ? null : mentionOf(doc, range.start, range.end, rule, confidence)
    return {
      kind: gathering.kind,
      mode: main.mode,
      title: quote(main.headline, 'event/headline', 0.95),
      name: mentionOf(
        doc,
        nameStart(doc.tokens, gathering.start),
        gathering.end,
        gathering.rule,
        gathering.verbal ? 0.75 : 0.85,
      ),
      date,
      publishedAt: published,
      organizers: organizersOf(doc, organizers),
      officials: reading.officials.map((official) =>
        officialOf(doc, official, siteOfOfficial(places.sites, official), gathering.kind),
      ),
      groups: groupsOf(doc, groups, (i) => siteAt(places.sites, i)),
      locations: locationsOf(doc, places.locations),
      themes: {
        subject: quote(subject, 'event/subject', 0.75),
        named: namedThemes.map(({ start, end, rule, confidence, type }) => ({
          ...mentionOf(doc, start, end, rule, confidence),
          type,
        })),
        topics: topics.map(({ id, confidence, evidence }) => ({
          id,
          confidence,
          evidence: evidence.map(({ start, end }) => spanOf(doc, start, end)),
        })),
      },
    }
  }
  const read = (text: string, reference: ReferenceDate | null, part = false): Reading => {
    const document = readDocument(text, cut)
    const seen: Candidate[] = []
    if (vietnameseShare(text) < LEAST_VIETNAMESE) return { document, seen, gatherings: [], main: null, first: null }
    const values = more?.read(document)
    const gatherings = withOwn(values?.events, findEvents(document))
    for (const { start, end, rule } of gatherings) seen.push({ field: 'event', start, end, rule, confidence: 0.5 })
    const main = chooseMainEvent(document, gatherings, part)
    const first = main === null ? null : record(document, main, reference, seen, values)
    return { document, seen, gatherings, main, first }
  }
  return read
}

type Pipeline = ReturnType<typeof createPipeline>

/** The first event and the others; each further one is read from its own paragraph alone, at its own place in the text. */
function readEvents(read: Pipeline, text: string, reference: ReferenceDate | null): [Reading, ExtractedEvent[]] {
  const reading = read(text, reference)
  const { document, gatherings, main, first } = reading
  if (main === null || first === null) return [reading, []]
  const day = first.publishedAt === null ? reference : readReferenceDate(first.publishedAt.iso)
  const rest = furtherEvents(document, main, gatherings).flatMap((block) => {
    const { start, end } = spanOf(document, block.start, block.end)
    const event = read(`${'\n'.repeat(start)}${text.slice(start, end)}`, day, true).first
    return event === null ? [] : { ...event, date: event.date ?? sameDayAs(document, first.date, block) }
  })
  return [reading, [first, ...rest.map((event) => ({ ...event, title: null, publishedAt: first.publishedAt }))]]
}

function assertString(text: unknown): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`expected the text of a report as a string, got ${text === null ? 'null' : typeof text}`)
}

/** The pipeline of an extractor, made at the first call; one more where a call brings words of its own. */
function lazyPipeline(made: Made): (options: ExtractOptions | undefined) => Pipeline {
  const run = lazy(() => createPipeline(made))
  return (options) =>
    options?.lexicon === undefined
      ? run()
      : createPipeline({ ...made, lexicon: mergeLexicons(made.lexicon, options.lexicon) })
}

function lazy<T>(make: () => T): () => T {
  const held: { value?: T } = {}
  return () => {
    held.value ??= make()
    return held.value
  }
}

// Three functions, not three methods of one object: a bundle of `extractEvent` alone has no part of the others.
type Call<T> = (run: ReturnType<typeof lazyPipeline>, text: string, options: ExtractOptions | undefined) => T

const extractOne: Call<ExtractedEvent | null> = (run, text, options) => {
  assertString(text)
  const reference = readReferenceDate(options?.referenceDate)
  return run(options)(text, reference).first
}

const extractAll: Call<ExtractedEvent[]> = (run, text, options) => {
  assertString(text)
  const reference = readReferenceDate(options?.referenceDate)
  return readEvents(run(options), text, reference)[1]
}

const analyzeAll: Call<AnalyzedDocument> = (run, text, options) => {
  assertString(text)
  const reference = readReferenceDate(options?.referenceDate)
  const [{ document, seen }, events] = readEvents(run(options), text, reference)
  return analysisOf(document, seen, events)
}

/**
 * Makes an extractor. Its lexicons are built at the first call and serve every further one.
 *
 * @throws TypeError or SyntaxError that names a wrong entry of the lexicon or a wrong rule, and says why
 * @example
 * createExtractor({ disable: ['organizers/hold'] }).extractEvent('') // => null
 */
export function createExtractor({ rules = [], ...made }: ExtractorOptions = {}): Extractor {
  mergeLexicons(made.lexicon)
  const checked = checkRules(rules)
  const run = lazyPipeline(
    checked.length === 0 ? made : { ...made, extend: (context) => createExtension(checked, context) },
  )
  return {
    analyze: (text, options) => analyzeAll(run, text, options),
    extractEvents: (text, options) => extractAll(run, text, options),
    extractEvent: (text, options) => extractOne(run, text, options),
  }
}

const standard = lazyPipeline({})

/** The report's main event; null where it reports none. */
export function extractEvent(text: string, options?: ExtractOptions): ExtractedEvent | null {
  return extractOne(standard, text, options)
}

/** Every event reported, the main one first. */
export function extractEvents(text: string, options?: ExtractOptions): ExtractedEvent[] {
  return extractAll(standard, text, options)
}

/** What the pipeline saw: sections, sentences, tokens, events. */
export function analyze(text: string, options?: ExtractOptions): AnalyzedDocument {
  return analyzeAll(standard, text, options)
}
