import { pairAt } from '../../normalize/pair'
import type { Document } from '../../sections/document'
import type { EventKind } from '../../types'
import { distinct } from './distinct'
import type { LocationCandidate, LocationScope } from './finder'
import type { PlacePhrase } from './phrase'
import type { UnitPhrase } from './units'

/** A place of the main event, pieced together from what the report says of it. */
export interface ChosenLocation {
  readonly candidate: LocationCandidate
  readonly role: 'venue' | 'site'
  /** Units of every phrase that speaks of it, the smallest first. */
  readonly units: readonly UnitPhrase[]
}

/** Events of several stops: each is a location. */
const TOURS: ReadonlySet<EventKind> = new Set<EventKind>(['visit', 'inspection'])
const ASIDE: ReadonlySet<string> = new Set([
  'trước đó',
  'sau đó',
  'cùng ngày',
  'dịp này',
  'nhân dịp',
  'bên lề',
  'trước giờ',
  'theo kế',
  'theo dự',
  'dự kiến',
  'được biết',
  'cũng trong',
  'trước thềm',
  'tiếp đó',
  'ngoài ra',
])
/** Openings of what others did meanwhile, unless the delegation is named. */
const ELSEWHERE: ReadonlySet<string> = new Set(['cũng trong', 'cùng ngày', 'bên lề', 'ngoài ra'])
const DELEGATION: ReadonlySet<string> = new Set(['đoàn'])
const LEAST = 0.6
const FIRM = 0.9

/** Says which places of a report are the main event's. */
export function chooseLocations(
  doc: Document,
  candidates: readonly LocationCandidate[],
  scope: LocationScope,
): ChosenLocation[] {
  const sites = candidates.filter(({ cue }) => cue === 'site')
  const places = candidates.filter((candidate) => candidate.cue !== 'site' && isOfEvent(doc, candidate, scope))
  const stops = isTour(places, scope) ? tour(doc, places, scope) : []
  const one = stops.length > 0 ? stops : single(doc, places, scope)
  const others = (): ChosenLocation[] => [
    ...hosted(places, scope),
    ...standing(places, scope),
    ...headed(doc, places, scope),
  ]
  const venues = one.length > 0 ? one : others().slice(0, 1)
  return distinct(doc, [...venues, ...sites.map((site, k) => siteOf(doc, site, k === 0 && venues.length === 0))])
}

/** Events that the name of a temple gives a place: "Lễ hội đền A". */
const FEASTS: ReadonlySet<EventKind> = new Set<EventKind>(['festival', 'commemoration'])
const HOSTED: ReadonlySet<EventKind> = new Set<EventKind>(['reception', 'working-session'])

/** "tiếp đoàn đang thăm, làm việc tại TP.HCM": where the guests are. */
function hosted(places: readonly LocationCandidate[], scope: LocationScope): ChosenLocation[] {
  if (!HOSTED.has(scope.kind)) return []
  const anchors = new Set(scope.anchors.map(({ index }) => index))
  const found = places.find(
    ({ cue, place, sentence }) =>
      cue === 'visit' &&
      anchors.has(sentence) &&
      place.venue === null &&
      place.units.some(({ level }) => level === 'province'),
  )
  return found === undefined ? [] : [{ candidate: found, role: 'venue', units: found.place.units }]
}

/** "khánh thành 6 căn nhà trên địa bàn tỉnh A": where what is opened stands. */
function standing(places: readonly LocationCandidate[], { kind, anchors }: LocationScope): ChosenLocation[] {
  if (kind !== 'inauguration') return []
  const found = places.find(
    ({ cue, place, sentence }) =>
      (cue === 'at' || cue === 'ground') && sentence === anchors[0]?.index && place.units.some(({ own }) => !own),
  )
  return found === undefined ? [] : [{ candidate: found, role: 'venue', units: found.place.units }]
}

/** "Đoàn tỉnh bạn thăm và làm việc tại Quảng Nam": the headline alone says where. */
function headed(doc: Document, places: readonly LocationCandidate[], { kind }: LocationScope): ChosenLocation[] {
  if (!HOSTED.has(kind) && !TOURS.has(kind)) return []
  const found = places.find(
    ({ cue, start, place }) =>
      (cue === 'at' || (cue === 'visit' && AT.has(doc.tokens[place.start - 1]?.key ?? ''))) &&
      doc.kindAt(start) === 'headline' &&
      place.units.some(({ own, match, country }) => !own && (match !== null || country !== null)),
  )
  return found === undefined ? [] : [{ candidate: found, role: 'venue', units: found.place.units }]
}

const AT: ReadonlySet<string> = new Set(['tại', 'ở'])

/** A commemoration is a round where it is told as a visit: "dâng hương tại Nghĩa trang A và Đền B". */
function isTour(places: readonly LocationCandidate[], scope: LocationScope): boolean {
  if (scope.kind !== 'commemoration') return TOURS.has(scope.kind)
  const anchors = new Set(scope.anchors.map(({ index }) => index))
  return places.some(({ cue, sentence, place }) => cue === 'visit' && place.venue !== null && anchors.has(sentence))
}

const MOST_CHAIR = 6

/** "Chủ trì hội nghị tại điểm cầu UBND tỉnh": the main one, where no other place is. */
function siteOf(doc: Document, candidate: LocationCandidate, first: boolean): ChosenLocation {
  let role: ChosenLocation['role'] = 'site'
  for (let i = candidate.start - MOST_CHAIR; first && i < candidate.start; i++)
    if (doc.tokens[i]?.key === 'chủ' && doc.tokens[i + 1]?.key === 'trì') role = 'venue'
  return { candidate, role, units: candidate.place.units }
}

/** Viet Nam itself, a place with nothing said, and what stands in an aside are out. */
function isOfEvent(doc: Document, candidate: LocationCandidate, scope: LocationScope): boolean {
  const { place, cue } = candidate
  if (place.venue === null && place.units.length === 0) return false
  if (place.venue === null && place.units.every(({ level, country }) => level === 'country' && country === null))
    return false
  if (isUnknown(place) && (cue !== 'at' || candidate.weight < FIRM)) return false
  const sentence = doc.sentences[candidate.sentence]
  if (sentence === undefined) return false
  const opening = pairAt(doc.tokens, sentence.start)
  if (doc.tokens[sentence.start]?.text === '*') return false
  if (TOURS.has(scope.kind))
    return !ELSEWHERE.has(opening) || hasWord(doc, candidate.sentence, DELEGATION) || goesOn(doc, sentence.start + 2)
  return !ASIDE.has(opening) || (opening === 'nhân dịp' && doc.tokens[sentence.start + 2]?.key !== 'này')
}

/** "Cùng ngày, | đồng chí đã đến thăm …": who was named before. */
function goesOn(doc: Document, i: number): boolean {
  const at = doc.tokens[i]?.text === ',' ? i + 1 : i
  const verb = doc.tokens[doc.tokens[at + 1]?.key === 'chí' ? at + 2 : at + 1]?.key ?? ''
  return SHORT.has(doc.tokens[at]?.key ?? '') && MOVES.has(verb)
}
const SHORT: ReadonlySet<string> = new Set(['đồng', 'ông', 'bà'])
const MOVES: ReadonlySet<string> = new Set(['đã', 'cũng', 'đến', 'còn', 'tới'])

/** A name that neither a head word nor the gazetteer vouches for. */
const isUnknown = (place: PlacePhrase): boolean =>
  place.venue === null
    ? place.units.every(({ match, typed, level }) => match === null && !typed && level !== 'country')
    : place.venue.kind === 'proper'

function single(doc: Document, places: readonly LocationCandidate[], scope: LocationScope): ChosenLocation[] {
  const anchors = new Map(scope.anchors.map((sentence, rank) => [sentence.index, rank]))
  const first = firstSentence(doc)
  let best: LocationCandidate | null = null
  let bestScore = LEAST
  for (const candidate of places) {
    const score = scoreOf(doc, candidate, anchors, first, scope.kind)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best === null ? [] : [merged(doc, best, places, anchors), ...fellows(best, places)]
}

/** "tại Bãi A và Cảng B": the other places of the list that the best one opens. */
function fellows(best: LocationCandidate, places: readonly LocationCandidate[]): ChosenLocation[] {
  if (best.cue !== 'at') return []
  const others = places.filter(({ opens, start }) => opens === best.opens && start !== best.start)
  return others.map((candidate) => ({ candidate, role: 'venue', units: candidate.place.units }))
}

/** "trên địa bàn tỉnh" is sooner what an event is about. */
const isOwnGround = ({ cue, place }: LocationCandidate): boolean =>
  cue === 'ground' && place.venue === null && place.units.every(({ own }) => own)

const firstSentence = (doc: Document): number =>
  doc.sentences.find(({ start }) => doc.kindAt(start) === 'lead' || doc.kindAt(start) === 'body')?.index ?? 0

function scoreOf(
  doc: Document,
  candidate: LocationCandidate,
  anchors: ReadonlyMap<number, number>,
  first: number,
  kind: EventKind,
): number {
  if (candidate.cue === 'visit' || (isOwnGround(candidate) && candidate.tie !== 'held')) return 0
  if (candidate.cue === 'inside' && !FEASTS.has(kind)) return 0
  const rank = anchors.get(candidate.sentence)
  const lead = candidate.sentence - first
  const headline = doc.kindAt(candidate.start) === 'headline'
  if (rank === undefined && !headline && lead > (candidate.tie === 'held' ? 4 : 2) && candidate.cue !== 'main') return 0
  let score = candidate.weight
  if (isToCome(doc, candidate)) score -= 0.2
  if (candidate.cue === 'arrive' || candidate.cue === 'ground') score -= 0.25
  if (rank === undefined) score -= 0.2
  else score += rank === 0 ? 0.2 : 0
  if (headline) score -= 0.15
  if (candidate.cue === 'main') score += 0.2
  if (candidate.place.venue !== null) score += candidate.place.venue.kind === 'body' ? -0.1 : 0.05
  return score - Math.min(lead, 10) * 0.01
}

/** Fills the place from other phrases that are firmly the event's: "tại Hà Nội" and "tại Bảo tàng Hồ Chí Minh". */
function merged(
  doc: Document,
  best: LocationCandidate,
  places: readonly LocationCandidate[],
  anchors: ReadonlyMap<number, number>,
): ChosenLocation {
  let candidate = best
  const units = [...best.place.units]
  for (const other of places) {
    if (other === best || other.sentence === best.sentence || other.cue !== 'at') continue
    const firm = other.weight >= FIRM && (anchors.has(other.sentence) || doc.kindAt(other.start) === 'headline')
    if (!firm || clash(units, other.place.units) || (isToCome(doc, other) && !isToCome(doc, best))) continue
    if (other.place.venue === null) units.push(...other.place.units)
    else if (candidate.place.venue === null) {
      candidate = other
      units.unshift(...other.place.units)
    }
  }
  return { candidate, role: 'venue', units }
}

/** "Hội thi lần sau sẽ diễn ra tại …": told of what is to come. */
function isToCome(doc: Document, { sentence, start }: LocationCandidate): boolean {
  const from = doc.sentences[sentence]?.start ?? start
  for (let i = start - 1; i >= Math.max(from, start - MOST_TO_COME); i--)
    if (TO_COME.has(doc.tokens[i]?.key ?? '')) return true
  return false
}
const TO_COME: ReadonlySet<string> = new Set(['sẽ'])
const MOST_TO_COME = 16

/** They name different units of one level, or one lies abroad. */
function clash(some: readonly UnitPhrase[], others: readonly UnitPhrase[]): boolean {
  return some.some((a) =>
    others.some(
      (b) =>
        (a.country !== b.country && (a.level === b.level || isOfHome(a) || isOfHome(b))) ||
        (a.level === b.level && a.match !== null && b.match !== null && a.match.name !== b.match.name),
    ),
  )
}

const isOfHome = ({ level, country }: UnitPhrase): boolean => level !== 'country' && country === null

const STREETS: ReadonlySet<string> = new Set(['đường', 'phố', 'đại'])
const TOUR_WORDS: ReadonlySet<string> = new Set([
  'hương',
  'hoa',
  'đoàn',
  'thăm',
  'viếng',
  'khảo',
  'thị',
  'tặng',
  'trao',
  'kiểm',
  'giám',
  'đón',
  'tiếp',
  'đàm',
  'dừng',
])

/** The stops of a visit: what it is said to have visited, and where it did something. */
function tour(doc: Document, places: readonly LocationCandidate[], scope: LocationScope): ChosenLocation[] {
  const anchors = new Set(scope.anchors.map(({ index }) => index))
  const stops: ChosenLocation[] = []
  for (const candidate of places) {
    const { cue, weight, sentence, place } = candidate
    const moves = hasWord(doc, sentence, TOUR_WORDS)
    const here = anchors.has(sentence)
    const said =
      (cue === 'visit' && moves) ||
      (cue === 'at' && (moves || (here && weight >= LEAST))) ||
      (cue === 'ground' && here) ||
      (cue === 'arrive' &&
        ((moves && place.venue !== null && !STREETS.has(doc.tokens[place.venue.start]?.key ?? '')) ||
          (here && place.venue === null)))
    if (said && doc.kindAt(candidate.start) !== 'headline') stops.push({ candidate, role: 'venue', units: place.units })
  }
  const others = stops.filter(({ candidate }) => !isOwnGround(candidate))
  return others.length > 0 ? others : stops
}

function hasWord(doc: Document, index: number, words: ReadonlySet<string>): boolean {
  const sentence = doc.sentences[index]
  if (sentence === undefined) return false
  for (let i = sentence.start; i < sentence.end; i++) if (words.has(doc.tokens[i]?.key ?? '')) return true
  return false
}
