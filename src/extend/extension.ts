import type { EntityLexicon } from '../entities/lexicon'
import { officeHead } from '../entities/office-head'
import { scanOrganisation } from '../entities/organisations'
import type { Gazetteer } from '../gazetteer/gazetteer'
import { BASE_CLASSES, type TokenClasses } from '../match/pattern'
import { compileRules, type Found, type Rule, type RuleMatch, type RuleSet } from '../match/rules'
import { wordKey } from '../normalize/key'
import { type Atom, dateAtom } from '../patterns/date/atoms'
import type { Gathering } from '../patterns/event'
import { createNameReader, type NameReader } from '../patterns/event/name'
import type { GroupCandidate } from '../patterns/groups'
import type { HeadKind } from '../patterns/groups/heads'
import { createLocationLexicon, type LocationLexicon } from '../patterns/locations/lexicon'
import { readPlace } from '../patterns/locations/phrase'
import type { CuedPlaces } from '../patterns/locations/rules'
import type { Cue, CueKind, CueTables } from '../patterns/officials/cues'
import type { OrganizerCandidate } from '../patterns/organizers'
import type { Cue as OrganizerCue } from '../patterns/organizers/rules'
import type { NamedThemeCandidate } from '../patterns/themes/types'
import { type Document, textOf } from '../sections/document'
import type { Token } from '../tokenize/tokenize'
import type { SectionKind } from '../types'
import {
  type EventRule,
  type GroupRule,
  type LocationRule,
  monthDay,
  type OrganizerRule,
  TARGETS,
  type ThemeRule,
  type UserRule,
} from './user-rules'

/** Puts the values that a user's rules name themselves among those found; theirs stand where both do. */
export interface OwnValues {
  events(found: readonly Gathering[]): readonly Gathering[]
  organizers(found: readonly OrganizerCandidate[]): readonly OrganizerCandidate[]
  groups(found: readonly GroupCandidate[]): readonly GroupCandidate[]
  themes(found: readonly NamedThemeCandidate[]): readonly NamedThemeCandidate[]
}

/** What a user's rules add to an extractor: rows for the tables of the fields, and values that they name themselves. */
export interface Extension {
  readonly organizers: readonly Rule<OrganizerCue>[]
  readonly groups: readonly Rule<HeadKind>[]
  readonly officials: CueTables
  readonly locations: readonly Rule<CuedPlaces>[]
  readonly dates: readonly Rule<Atom>[]
  read(doc: Document): OwnValues
}

/** What the rules of an extractor are compiled against. */
export interface ExtensionContext {
  readonly lexicon: EntityLexicon
  readonly gazetteer: Gazetteer
  readonly places: readonly string[]
  readonly disabled: ReadonlySet<string>
}

export type Extend = (context: ExtensionContext) => Extension

/** Rules whose values stand in their own patterns. */
type ValueRule = GroupRule | OrganizerRule | ThemeRule | EventRule

/** No phrase is longer. */
const MOST = 64

/** The table that a cue of each kind stands in. */
const TABLES: Readonly<Record<CueKind, keyof CueTables>> = {
  list: 'lists',
  agent: 'agents',
  opening: 'openings',
  subject: 'verbs',
  'subject-object': 'verbs',
  object: 'verbs',
  met: 'verbs',
}

/** Turns checked rules into rows of the tables that they belong to. */
export function createExtension(rules: readonly UserRule[], context: ExtensionContext): Extension {
  const { lexicon, gazetteer, places, disabled } = context
  const placeWords = createLocationLexicon(gazetteer, lexicon.bodyPairs, places)
  const classes = userClasses(lexicon, placeWords)
  const organizers: Rule<OrganizerCue>[] = []
  const groups: Rule<HeadKind>[] = []
  const officials: Record<keyof CueTables, Rule<Cue>[]> = { lists: [], agents: [], verbs: [], openings: [] }
  const locations: Rule<CuedPlaces>[] = []
  const dates: Rule<Atom>[] = []
  const values: Rule<Value>[] = []
  for (const rule of rules) {
    const { id, pattern, sample = '' } = rule
    const row = { id, pattern, sample, classes }
    if (rule.field === 'locations') locations.push({ ...row, produce: (match) => placesOf(rule, match, placeWords) })
    else if (rule.field === 'date') dates.push({ ...row, produce: () => dayOf(rule.day) })
    else if (rule.field === 'officials') {
      const { cue: kind, participation } = rule
      officials[TABLES[kind]].push({ ...row, produce: () => ({ kind, participation }) })
    } else if (rule.field === 'organizers' && rule.cue !== undefined) {
      const cue: OrganizerCue = { kind: rule.cue, role: rule.role }
      organizers.push({ ...row, produce: () => cue })
    } else if (rule.field === 'groups' && rule.cue !== undefined) groups.push({ ...row, produce: () => 'people' })
    else values.push({ ...row, produce: (match) => ({ rule, ...targetOf(rule, match) }) })
  }
  const compiled = compileRules([], BASE_CLASSES, disabled, values)
  const nameEnd = createNameReader()
  const read = (doc: Document): OwnValues => ownValues(doc, valuesOf(doc, compiled), nameEnd)
  return { organizers, groups, officials, locations, dates, read }
}

/** What each rule marks, wherever it stands: the rules alone, without a report around them. */
export function createRuleFinder(
  rules: readonly UserRule[],
  { lexicon, gazetteer, places, disabled }: ExtensionContext,
): (tokens: readonly Token[]) => Found<{ readonly start: number; readonly end: number }>[] {
  const classes = userClasses(lexicon, createLocationLexicon(gazetteer, lexicon.bodyPairs, places))
  const rows = rules.map((rule) => ({
    id: rule.id,
    pattern: rule.pattern,
    sample: rule.sample ?? '',
    produce: (match: RuleMatch) => targetOf(rule, match),
  }))
  const compiled = compileRules(rows, classes, disabled)
  return (tokens) => compiled.run(tokens)
}

/** `<organisation>`, `<place>` and `<office>`, as the built-in rules read them. */
function userClasses(lexicon: EntityLexicon, places: LocationLexicon): TokenClasses {
  return {
    organisation: (tokens, i) => scanOrganisation(tokens, i, i + MOST, lexicon)?.end ?? -1,
    place: (tokens, i) => readPlace(tokens, i, i + MOST, places)?.end ?? -1,
    office: (tokens, i) => officeHead(tokens, i, lexicon)?.end ?? -1,
  }
}

function dayOf(text: string): Atom | null {
  const found = monthDay(text)
  return found === null ? null : dateAtom({ year: null, ...found }, { feast: true })
}

function placesOf(rule: LocationRule, match: RuleMatch, lexicon: LocationLexicon): CuedPlaces {
  const { start, end } = targetOf(rule, match)
  const cue = rule.role === 'site' ? 'site' : 'at'
  const read = readPlace(match.tokens, start, start + MOST, lexicon)
  if (read !== null && read.end >= end) return { cue, places: [read] }
  return { cue, places: [{ start, end, venue: { start, end, kind: 'name', units: [] }, units: [] }] }
}

function targetOf(rule: UserRule, match: RuleMatch): { readonly start: number; readonly end: number } {
  const target = TARGETS[rule.field]
  const { start, end } = (target === null ? null : match.get(target)) ?? match
  return { start, end }
}

/** A value that a rule names itself. Token range. */
interface Value {
  readonly rule: ValueRule
  readonly start: number
  readonly end: number
}

const READ: ReadonlySet<SectionKind> = new Set(['headline', 'lead', 'body'])

/** What the rules name in the report itself, the rule that stands first before others. */
function valuesOf(doc: Document, rules: RuleSet<Value>): Value[] {
  const values: Value[] = []
  for (const sentence of doc.sentences) {
    if (!READ.has(doc.kindAt(sentence.start))) continue
    const free = new Map<string, number>()
    for (let i = sentence.start; i < sentence.end; i++) {
      for (const { value, end } of rules.at(doc.tokens, i)) {
        const { field } = value.rule
        if (end > sentence.end || value.start < (free.get(field) ?? 0)) continue
        values.push(value)
        free.set(field, value.end)
      }
    }
  }
  return values
}

/** The values of a document, and how they go with those that the built-in rules found. */
function ownValues(doc: Document, values: readonly Value[], nameEnd: NameReader): OwnValues {
  const events: Gathering[] = []
  const organizers: OrganizerCandidate[] = []
  const groups: GroupCandidate[] = []
  const themes = new Map<string, NamedThemeCandidate>()
  for (const { rule, start, end } of values) {
    const sentence = doc.sentenceAt(start)
    if (sentence === undefined) continue
    const range = { start, end, rule: rule.id }
    const headline = doc.kindAt(start) === 'headline'
    if (rule.field === 'event') {
      const { kind } = rule
      const whole = rule.cue === undefined ? end : nameEnd(doc, { start, end, kind, verbal: false }, sentence.end)
      const gathering = { kind, sentence: sentence.index, verbal: false, inner: false }
      events.push({ ...range, end: whole, headEnd: end, ...gathering })
    } else if (rule.field === 'themes') {
      const key = wordKey(textOf(doc, start, end))
      if (!themes.has(key)) themes.set(key, { ...range, type: rule.type, confidence: SURE })
    } else if (headline) continue
    else if (rule.field === 'organizers') organizers.push({ ...range, role: rule.role, sentence: sentence.index })
    else groups.push({ ...range, listed: false })
  }
  return {
    events: (found) => withEvents(found, events),
    organizers: (found) => [...organizers, ...without(found, organizers)],
    groups: (found) => inOrder(without(found, groups), groups),
    themes: (found) => {
      const other = without(found, [...themes.values()])
      return inOrder(
        other.filter(({ start, end }) => !themes.has(wordKey(textOf(doc, start, end)))),
        [...themes.values()],
      )
    },
  }
}

/** How sure a user's rule is taken to be. */
const SURE = 0.85

interface Range {
  readonly start: number
  readonly end: number
}

/** Those that share no token with the own ones. */
function without<T extends Range>(found: readonly T[], own: readonly Range[]): readonly T[] {
  if (own.length === 0) return found
  const taken = new Set<number>()
  for (const { start, end } of own) for (let i = start; i < end; i++) taken.add(i)
  return found.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken.has(i)) return false
    return true
  })
}

const inOrder = <T extends Range>(found: readonly T[], own: readonly T[]): readonly T[] =>
  own.length === 0 ? found : [...found, ...own].sort((a, b) => a.start - b.start)

/** A gathering inside the name of another is an inner one, be it the user's or not; where both begin alike, the user's stands. */
function withEvents(found: readonly Gathering[], own: readonly Gathering[]): readonly Gathering[] {
  if (own.length === 0) return found
  const starts = new Map(own.map((gathering) => [gathering.start, gathering]))
  const all = [...found.filter(({ start }) => !starts.has(start)), ...own].sort((a, b) => a.start - b.start)
  let covered = 0
  return all.map((gathering) => {
    const inner = gathering.inner || gathering.start < covered
    covered = Math.max(covered, gathering.end)
    return inner === gathering.inner ? gathering : { ...gathering, inner }
  })
}
