import { compileRules, type Found, type Rule } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'
import type { EventKind } from '../../types'
import type { LocationLexicon } from './lexicon'
import type { PlacePhrase } from './phrase'
import { type CuedPlaces, locationRules, type PlaceCue } from './rules'
import type { TokenRange } from './units'
import { type Tie, tieOf } from './weigh'

/** A place that a report speaks of, and how it is tied to the main event. Token range with its preposition. */
export interface LocationCandidate extends TokenRange {
  readonly place: PlacePhrase
  readonly cue: PlaceCue
  readonly tie: Tie
  readonly weight: number
  readonly rule: string
  readonly sentence: number
  /** Where the phrase opens that brings it in, with others of one list. */
  readonly opens: number
}

/** Where the event is named; `verbal`: by a verb ("đến thăm …"), that may bring in a place itself. */
export interface EventName extends TokenRange {
  readonly verbal: boolean
}

/** The main event, as far as its place depends on it. */
export interface LocationScope {
  readonly kind: EventKind
  /** Where it is named. */
  readonly names: readonly EventName[]
  /** Sentences that report it. */
  readonly anchors: readonly Sentence[]
  /** Phrases that name people: places inside them are of their offices. */
  readonly people: readonly TokenRange[]
}

/** Finds the places of a report, each with its tie to the main event, in reading order. */
export function createLocationFinder(
  lexicon: LocationLexicon,
  disabled: ReadonlySet<string> = new Set(),
  more?: readonly Rule<CuedPlaces>[],
): (doc: Document, scope: LocationScope) => LocationCandidate[] {
  const { rules, classes } = locationRules(lexicon)
  const compiled = compileRules(rules, classes, disabled, more)
  return (doc, scope) => {
    const blocked = new Uint8Array(doc.tokens.length)
    for (const { start, end } of scope.people) blocked.fill(1, start, end)
    const bound = scope.kind !== 'inauguration'
    for (const { start, end, verbal } of scope.names) if (!verbal && bound) blocked.fill(1, start, end)
    const found: LocationCandidate[] = []
    const ends = new Set(scope.names.map(({ end }) => end))
    for (const sentence of doc.sentences) {
      if (!isReport(doc, sentence)) continue
      for (let i = sentence.start; i < sentence.end; i++) {
        const match = longest(compiled.at(doc.tokens, i))
        if (match === undefined) continue
        if ((blocked[i] === 1 && !INSIDE.has(match.value.cue)) || isCounted(doc, match)) continue
        found.push(...candidatesOf(doc, sentence, match, ends))
        i = match.end - 1
      }
    }
    return found
  }
}

/** Cues that hold inside the name of an event. */
const INSIDE: ReadonlySet<PlaceCue> = new Set<PlaceCue>(['site', 'main', 'inside'])

/** "đến 65 điểm cầu Viện kiểm sát cấp cao": what they are, not which. */
function isCounted(doc: Document, { start, value: { cue, places } }: Found<CuedPlaces>): boolean {
  const [place] = places
  if (cue !== 'site' || place?.venue == null) return false
  if (isOfLevel(doc, place.venue)) return true
  const counted = doc.tokens[start - 1]?.kind === 'numeric'
  return counted && place.units.length === 0 && doc.tokens[place.end - 1]?.shape === 'lower'
}

/** "điểm cầu VKSND | cấp huyện" */
const isOfLevel = (doc: Document, { end }: TokenRange): boolean => doc.tokens[end - 2]?.key === 'cấp'

function longest(found: readonly Found<CuedPlaces>[]): Found<CuedPlaces> | undefined {
  let best: Found<CuedPlaces> | undefined
  for (const match of found) if (best === undefined || match.end > best.end) best = match
  return best
}

function candidatesOf(
  doc: Document,
  sentence: Sentence,
  match: Found<CuedPlaces>,
  ends: ReadonlySet<number>,
): LocationCandidate[] {
  // "buổi | làm việc tại trụ sở": of the talks themselves, no visit
  const sits = match.value.cue === 'visit' && doc.tokens[match.start - 1]?.key === 'buổi'
  const inside = AT.has(doc.tokens[(match.value.places[0]?.start ?? 0) - 1]?.key ?? '')
  const cue = sits && inside ? 'at' : match.value.cue
  const bare: PlacePhrase = { start: match.start, end: match.end, venue: null, units: [] }
  const places = match.value.places.length > 0 ? match.value.places : [bare]
  return places.map((place, k) => {
    const start = k > 0 ? place.start : sits && inside ? place.start - 1 : match.start
    const { tie, weight } = tieOf(
      doc,
      sentence,
      sits && inside ? place.start - 1 : match.start,
      places.at(-1) ?? place,
      cue,
      ends,
    )
    const { rule, start: opens } = match
    return { start, end: place.end, place, cue, tie, weight, rule, sentence: sentence.index, opens }
  })
}

const AT: ReadonlySet<string> = new Set(['tại', 'ở'])

function isReport(doc: Document, sentence: Sentence): boolean {
  const kind = doc.kindAt(sentence.start)
  return !isSpoken(doc, sentence) && (kind === 'headline' || kind === 'lead' || kind === 'body')
}

/** "“… khi tiếp xúc cử tri tại Cần Thơ …”": a sentence that somebody says, in quotation marks from end to end. */
const isSpoken = ({ tokens }: Document, { start, end }: Sentence): boolean =>
  OPENS.has(tokens[start]?.text ?? '') &&
  (CLOSES.has(tokens[end - 1]?.text ?? '') || CLOSES.has(tokens[end - 2]?.text ?? ''))
const OPENS: ReadonlySet<string> = new Set(['“', '"'])
const CLOSES: ReadonlySet<string> = new Set(['”', '"'])
