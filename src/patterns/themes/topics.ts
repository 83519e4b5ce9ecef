import topicFile from '../../lexicon/data/topics.tsv'
import { readTermIndex, type TermIndex } from '../../lexicon/term-index'
import type { TopicTerm } from '../../lexicon/user-lexicon'
import type { Document } from '../../sections/document'
import { type Token, withKey } from '../../tokenize/tokenize'
import { TOPIC_IDS, type TopicId } from '../../types'
import type { ThemeContext, TopicCandidate } from './types'
import type { Zone } from './zones'

/** A topic a term speaks for; null: its words are no evidence ("Nhà Văn hóa" is a venue). */
interface Hint {
  readonly topic: TopicId | null
  readonly weight: number
}

const isTopic = (id: string): id is TopicId => (TOPIC_IDS as readonly string[]).includes(id)

/** Reads the topic lexicon, with a user's own terms after the built-in ones. */
export function buildTopicIndex(extra: readonly TopicTerm[] = []): TermIndex<Hint> {
  return readTermIndex(
    topicFile,
    ([topic = '', weight = '0']): Hint => ({ topic: isTopic(topic) ? topic : null, weight: Number(weight) }),
    extra.map(({ term, topic, weight }) => [term, { topic, weight }]),
  )
}

/** What a word is worth where it stands. */
const ZONE_WEIGHTS: Readonly<Record<Zone, number>> = {
  name: 3,
  subject: 3,
  headline: 2,
  lead: 1.2,
  organizer: 1.2,
  body: 0.2,
  none: 0,
}

/** A venue is told after "tại" up to the next comma: its words say little of the matter. */
const PLACE_FACTOR = 0.25
/** "Giám đốc Sở Y tế", "Chủ tịch HĐND": the body only tells who came. */
const OFFICES: ReadonlySet<string> = new Set(['đốc', 'tịch', 'trưởng', 'thư', 'nhiệm', 'chánh'])
const OFFICE_FACTOR = 0.35
/** A term said again, and a further term of the same topic, add less and less. */
const AGAIN: readonly number[] = [1, 0.25, 0.1]
const FURTHER: readonly number[] = [1, 0.6, 0.4, 0.3, 0.2]
/** Below this nothing is said. */
const LEAST = 1
/** Share of the first topic's score that a second and a third one need. */
const SECOND = 0.28
const THIRD = 0.35
const MOST = 3
/** A first topic named over and over does not make the others smaller. */
const PLENTY = 20

interface Tally {
  readonly first: number
  readonly terms: Map<string, number[]>
  readonly evidence: { start: number; end: number; score: number }[]
}

/** Weighs the terms of a report by where they stand, and answers its one to three topics. */
export function findTopics(
  doc: Document,
  zones: readonly Zone[],
  ctx: ThemeContext,
  index: TermIndex<Hint>,
): TopicCandidate[] {
  const tallies = tally(doc, zones, index)
  const scored = [...tallies].map(([id, t]) => ({ id, tally: t, score: scoreOf(t) + priorOf(id, ctx) }))
  scored.sort((a, b) => b.score - a.score || a.tally.first - b.tally.first)
  const top = scored[0]?.score ?? 0
  if (top < LEAST) return []
  const kept = scored
    .filter(({ score }, rank) => rank === 0 || score >= Math.min(top, PLENTY) * (rank === 1 ? SECOND : THIRD))
    .slice(0, MOST)
  return kept.map(({ id, tally: t, score }) => ({
    id,
    confidence: confidenceOf(score, top),
    evidence: strongest(t),
  }))
}

/** What a word at token `i` is worth: less where it belongs to a venue or to someone's office. */
function weightAt(tokens: readonly Token[], i: number, zone: Zone, inPlace: boolean): number {
  const weight = ZONE_WEIGHTS[zone]
  if (zone === 'name' || zone === 'subject' || zone === 'organizer') return weight
  if (inPlace && zone === 'lead') return weight * PLACE_FACTOR
  return OFFICES.has(tokens[i - 1]?.key ?? '') || OFFICES.has(tokens[i - 2]?.key ?? '')
    ? weight * OFFICE_FACTOR
    : weight
}

const isDash = (token: Token): boolean => token.text === '–' || token.text === '—'

/** Any dash reads as a hyphen: "Lao động – Thương binh và Xã hội". */
function plainDashes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isDash)) return tokens
  const all: Token[] = []
  for (const token of tokens) all.push(isDash(token) ? withKey(token, '-') : token)
  return all
}

function tally(doc: Document, zones: readonly Zone[], index: TermIndex<Hint>): Map<TopicId, Tally> {
  const tallies = new Map<TopicId, Tally>()
  const tokens = plainDashes(doc.tokens)
  let place = -1
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.key === 'tại') place = i
    else if (token.line || token.text === ',' || token.text === '.' || token.text === ';') place = -1
    const zone = zones[i] ?? 'none'
    const match = ZONE_WEIGHTS[zone] > 0 ? index.longest(tokens, i) : null
    if (match === null) {
      i++
      continue
    }
    const weight = weightAt(tokens, i, zone, place >= 0)
    for (const { topic, weight: own } of match.values)
      if (topic !== null) add(tallies, topic, doc, i, match.end, own * weight)
    i = match.end
  }
  return tallies
}

function add(
  tallies: Map<TopicId, Tally>,
  topic: TopicId,
  doc: Document,
  start: number,
  end: number,
  score: number,
): void {
  let own = tallies.get(topic)
  if (own === undefined) {
    own = { first: start, terms: new Map(), evidence: [] }
    tallies.set(topic, own)
  }
  const key = doc.tokens
    .slice(start, end)
    .map((token) => token.key)
    .join(' ')
  const scores = own.terms.get(key)
  if (scores === undefined) own.terms.set(key, [score])
  else scores.push(score)
  own.evidence.push({ start, end, score })
}

const falling = (scores: readonly number[], factors: readonly number[]): number =>
  [...scores].sort((a, b) => b - a).reduce((sum, score, rank) => sum + score * (factors[rank] ?? 0), 0)

const scoreOf = (own: Tally): number =>
  falling(
    [...own.terms.values()].map((scores) => falling(scores, AGAIN)),
    FURTHER,
  )

function priorOf(id: TopicId, ctx: ThemeContext): number {
  return id === 'legislature-elections' && (ctx.kind === 'assembly-session' || ctx.kind === 'voter-meeting') ? 6 : 0
}

const confidenceOf = (score: number, top: number): number =>
  Math.round(Math.min(0.98, (score / (score + 4)) * (0.6 + (0.4 * score) / top)) * 100) / 100

/** The three strongest places, in text order. */
const strongest = (own: Tally): { start: number; end: number }[] =>
  [...own.evidence]
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, 3)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }))
