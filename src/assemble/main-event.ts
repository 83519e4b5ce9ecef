import { pairSet } from '../normalize/pair-set'
import type { Gathering } from '../patterns/event'
import type { Document, Sentence } from '../sections/document'
import type { EventMode } from '../types'
import {
  datedSentences,
  heldBehind,
  isBesides,
  isCommittee,
  isCounted,
  isDenied,
  isExplained,
  isHad,
  isHeldInHeadline,
  isLikened,
  isOccasion,
  isOrdered,
  isPlanned,
  isPrepared,
  isSource,
  isTold,
} from './event-context'

import { kindFor } from './event-kind'
import { modeOf } from './mode'
import { isSame, telling } from './same-event'

/** The gathering that the report is about. Token ranges. */
export interface MainEvent {
  readonly gathering: Gathering
  /** Every place that speaks of it, the naming one first. */
  readonly mentions: readonly Gathering[]
  /** Gatherings that the report names beside it, in order. */
  readonly others: readonly Gathering[]
  /** Sentences that report it, best first: where its day, organizer and place stand. */
  readonly anchors: readonly Sentence[]
  readonly mode: EventMode
  readonly headline: { readonly start: number; readonly end: number } | null
  /** How strongly the report reports it. */
  readonly score: number
}

const ASIDE = pairSet([
  'trước đó',
  'sau đó',
  'cùng ngày',
  'dịp này',
  'bên lề',
  'trước giờ',
  'theo kế',
  'dự kiến',
  'được biết',
  'theo đó',
])
/** Before a name, whole or the last syllable of "tổ chức", "khai mạc", "bế mạc", "chủ trì". */
const HOLDING: ReadonlySet<string> = new Set([
  'diễn ra',
  'phát động',
  'mở đầu',
  'mở màn',
  'dự',
  'họp',
  'trọng thể',
  'mạc',
  'chức',
  'trì',
])
const WEAK_HEADS: ReadonlySet<string> = new Set([
  'lễ',
  'giải',
  'chương trình',
  'sự kiện',
  'tập huấn',
  'đối thoại',
  'hành trình',
  'giao lưu',
  'kỳ thi',
  'lớp học',
  'triển khai',
  'đón',
  'gặp',
  'họp',
  'tổng kết',
])
const LEAD_WEIGHTS = [5, 3.6, 2.6, 1.8, 1.2, 0.8]

interface Scored {
  readonly gathering: Gathering
  readonly score: number
}

/** Says which gathering the report is about; null where it reports none. `further`: its day may stand before the text. */
export function chooseMainEvent(doc: Document, gatherings: readonly Gathering[], further = false): MainEvent | null {
  if (explains(doc)) return null
  const ordinals = leadOrdinals(doc)
  const heads = headlineKeys(doc, gatherings)
  const dated = datedSentences(doc)
  const scored: Scored[] = []
  for (const gathering of gatherings) {
    const own = further && ordinals.get(gathering.sentence) === 0 && opensAside(doc, gathering)
    const score = scoreOf(doc, gathering, ordinals, heads, dated) + (own ? ASIDE_COST : 0)
    if (score > 0) scored.push({ gathering, score })
  }
  scored.sort((a, b) => b.score - a.score || a.gathering.start - b.gathering.start)
  const day = further || isDated(doc, ordinals, dated)
  const [first] = scored
  const told = first !== undefined && first.score >= (day ? LEAST_SCORE : LEAST_UNDATED)
  const headed = told || !day ? undefined : gatherings.find((gathering) => isHeldInHeadline(doc, gathering))
  const best = told ? first : headed && { gathering: headed, score: LEAST_SCORE }
  if (best === undefined) return null
  const same: Gathering[] = []
  const others: Gathering[] = []
  for (const other of gatherings) (isSame(doc, best.gathering, other) ? same : others).push(other)
  const longest = longestName(doc, best, same, ordinals)
  const naming = { ...longest, kind: kindFor(doc, longest, gatherings) }
  const anchors = anchorsOf(doc, best.gathering, same)
  return {
    gathering: naming,
    mentions: [naming, ...same.filter((g) => g !== longest)],
    others,
    anchors,
    mode: modeOf(doc, naming, anchors),
    headline: headlineOf(doc),
    score: best.score,
  }
}

/** "Lễ khởi công là gì? …": a page that explains a word. */
function explains(doc: Document): boolean {
  const headline = headlineOf(doc)
  if (headline === null) return false
  for (let i = headline.start; i < headline.end - 1; i++)
    if (doc.tokens[i]?.key === 'là' && doc.tokens[i + 1]?.key === 'gì') return true
  return false
}

const LEAST_SCORE = 4.5
/** A report that says no day at its head seldom reports a gathering. */
const LEAST_UNDATED = 5.5
const HEAD_SENTENCES = 8

function isDated(doc: Document, ordinals: ReadonlyMap<number, number>, dated: ReadonlySet<number>): boolean {
  for (const sentence of doc.sentences) {
    const kind = doc.kindAt(sentence.start)
    if (kind === 'dateline') return true
    if (kind === 'headline' || (ordinals.get(sentence.index) ?? HEAD_SENTENCES) < HEAD_SENTENCES)
      if (dated.has(sentence.index)) return true
  }
  return false
}

const ASIDE_COST = 4

/** "Cùng ngày, …", "Trước đó, …" */
function opensAside(doc: Document, gathering: Gathering): boolean {
  const start = doc.sentences[gathering.sentence]?.start ?? 0
  if (ASIDE.at(doc.tokens, start)) return true
  // "chuyến thăm được thực hiện khi trước đó ông B đã | sang thăm"
  for (let i = Math.max(start, gathering.start - NEAR_ASIDE); i < gathering.start; i++)
    if (EARLIER.has(doc.tokens[i], doc.tokens[i + 1])) return true
  return false
}
const EARLIER = pairSet(['trước đó'])
const NEAR_ASIDE = 60

/** How far each body sentence stands from the head of the report: 0 is the first. */
function leadOrdinals(doc: Document): Map<number, number> {
  const ordinals = new Map<number, number>()
  let next = 0
  for (const sentence of doc.sentences) {
    const kind = doc.kindAt(sentence.start)
    if (kind === 'body' || kind === 'lead') {
      ordinals.set(sentence.index, next)
      next++
    }
  }
  return ordinals
}

const headKey = (doc: Document, gathering: Gathering): string => {
  let key = ''
  for (let i = gathering.start; i < gathering.headEnd; i++) key += `${key === '' ? '' : ' '}${doc.tokens[i]?.key ?? ''}`
  return key
}

function headlineKeys(doc: Document, gatherings: readonly Gathering[]): { kinds: Set<string>; words: Set<string> } {
  const kinds = new Set<string>()
  const words = new Set<string>()
  for (const gathering of gatherings) {
    if (doc.kindAt(gathering.start) !== 'headline') continue
    kinds.add(gathering.kind)
    for (const word of telling(doc, gathering)) words.add(word)
  }
  return { kinds, words }
}

function scoreOf(
  doc: Document,
  gathering: Gathering,
  ordinals: ReadonlyMap<number, number>,
  heads: { kinds: Set<string>; words: Set<string> },
  dated: ReadonlySet<number>,
): number {
  const ordinal = ordinals.get(gathering.sentence)
  const sentence = doc.sentences[gathering.sentence]
  if (ordinal === undefined || sentence === undefined) return 0
  let score = LEAD_WEIGHTS[ordinal] ?? 0.4
  const before = doc.tokens[gathering.start - 1]?.key ?? ''
  const pair = `${doc.tokens[gathering.start - 2]?.key ?? ''} ${before}`
  const committee = isCommittee(doc, gathering)
  const held = !committee && (HOLDING.has(pair) || HOLDING.has(before) || isHad(doc, gathering))
  if (held && !isCounted(doc, gathering)) score += 2
  if (dated.has(sentence.index)) score += 2
  if (gathering.end > gathering.headEnd + 1) score += 1
  if (heads.kinds.has(gathering.kind)) score += 1.5
  for (const word of telling(doc, gathering)) if (heads.words.has(word)) score += 0.5
  if (opensAside(doc, gathering)) score -= ASIDE_COST
  if (gathering.verbal) score -= 1.2
  const adverbial = before === 'tại' || before === 'trong' || before === 'sau'
  const said = !committee && heldBehind(doc, gathering, sentence.end)
  const source = isSource(doc, gathering, sentence.start)
  if (source) score += 3
  if (adverbial && !said && !source && ordinal >= 2 && !heads.kinds.has(gathering.kind)) score -= 1.5
  if (isOccasion(doc, gathering)) score -= 6
  // "mở màn cho những | ngày hội"
  if (before === 'những') score -= 4
  if (isLikened(doc, gathering) || isCounted(doc, gathering)) score -= 4
  if (isPrepared(doc, gathering)) score -= 4
  if (isOrdered(doc, gathering, sentence.start)) score -= 8
  if (isBesides(doc, gathering) || isExplained(doc, gathering)) score -= 3
  if (isDenied(doc, gathering, sentence.start)) score -= 5
  if (isTold(doc, gathering, sentence.start)) score -= 3
  if (gathering.inner) score -= 5
  else if (said) score += isPlanned(doc, gathering) && ordinal > 0 ? -2 : 2
  if (WEAK_HEADS.has(headKey(doc, gathering))) score -= 1.5
  if (committee || before === 'tâm') score -= 4
  if (gathering.kind === 'press-conference' && !gathering.verbal && (held || said)) score += 1.5
  return score
}

/** The longest form of the name among the mentions that share its words, in the headline or the first sentences. */
function longestName(
  doc: Document,
  best: Scored,
  same: readonly Gathering[],
  ordinals: ReadonlyMap<number, number>,
): Gathering {
  let naming = best.gathering
  const content = new Set(doc.tokens.slice(naming.headEnd, naming.end).map((t) => t.key))
  const generic = telling(doc, naming).size === 0
  for (const other of same) {
    const bare = naming.end <= naming.headEnd && other.end > other.headEnd + 1
    if (other.inner || (other.verbal && !naming.verbal && !(bare && other.kind === naming.kind))) continue
    const headline = doc.kindAt(other.start) === 'headline'
    if (!headline && (ordinals.get(other.sentence) ?? 99) > 4) continue
    let shared = 0
    for (const key of keysOf(doc, other)) if (content.has(key)) shared++
    // A noun names the event better than the verb that reports it: "tổng kết …" and "hội nghị tổng kết …"
    const nominal = naming.verbal && !other.verbal && shared >= Math.max(2, content.size * 0.5)
    if (!nominal && other.end - other.headEnd <= naming.end - naming.headEnd) continue
    const enough =
      (headline && generic) ||
      (headline ? shared >= content.size * 0.9 : content.size === 0 || shared >= content.size * 0.6)
    if (nominal || enough) naming = other
  }
  return naming
}

const keysOf = (doc: Document, gathering: Gathering): Set<string> => {
  const keys = new Set<string>()
  for (let i = gathering.headEnd; i < gathering.end; i++) keys.add(doc.tokens[i]?.key ?? '')
  return keys
}

const MOST_ANCHORS = 8

function anchorsOf(doc: Document, gathering: Gathering, same: readonly Gathering[]): Sentence[] {
  const anchors: Sentence[] = []
  const add = (index: number): void => {
    const sentence = doc.sentences[index]
    if (sentence !== undefined && anchors.length < MOST_ANCHORS && !anchors.includes(sentence)) anchors.push(sentence)
  }
  add(gathering.sentence)
  for (const other of same)
    if (doc.kindAt(other.start) !== 'related' && doc.kindAt(other.start) !== 'caption') add(other.sentence)
  return anchors
}

function headlineOf(doc: Document): { start: number; end: number } | null {
  const block = doc.blocks.find(({ kind }) => kind === 'headline')
  return block === undefined ? null : { start: block.start, end: block.end }
}
