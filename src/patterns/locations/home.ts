import type { PlaceMatch } from '../../gazetteer/gazetteer'
import type { Document, Sentence } from '../../sections/document'
import type { LocationLexicon } from './lexicon'

/** The province that a report speaks from. */
export interface Home {
  /** The province where it stands named; null where no one province stands out. */
  readonly province: PlaceMatch | null
  /** Whether a province is named anywhere in the report. */
  names(province: string): boolean
}

/** First words of local bodies: "UBND tỉnh Bình Dương", "Tỉnh ủy Quảng Bình", "Sở Du lịch Ninh Bình". */
const BODIES: ReadonlySet<string> = new Set(
  'ubnd hđnd ubmttq mttq tỉnh thành công sở hội đảng đoàn cục chi ban lđlđ báo đài bộ ủy cảnh'.split(' '),
)
const MOST_BODY = 8
const FIRST = 6
const LEAST = 2
const CLEAR = 1.6

/** Finds the province whose bodies act in a report: by its headline, its first sentences, and how often. */
export function findHome(doc: Document, lexicon: LocationLexicon): Home {
  const scores = new Map<string, { score: number; match: PlaceMatch }>()
  let ordinal = 0
  for (const sentence of doc.sentences) {
    const kind = doc.kindAt(sentence.start)
    const own = kind === 'headline' || kind === 'lead' || kind === 'body' || kind === 'dateline'
    if (!own) continue
    const near = kind === 'headline' || ordinal < FIRST ? (ordinal < 2 ? 2 : 1) : 0.4
    if (kind === 'lead' || kind === 'body') ordinal++
    addSentence(doc, sentence, near, lexicon, scores)
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score)
  const best = ranked[0]
  const second = ranked[1]?.score ?? 0
  const clear = best !== undefined && best.score >= LEAST && best.score >= second * CLEAR
  return { province: clear ? best.match : null, names: (province) => scores.has(province) }
}

function addSentence(
  doc: Document,
  sentence: Sentence,
  near: number,
  lexicon: LocationLexicon,
  scores: Map<string, { score: number; match: PlaceMatch }>,
): void {
  for (let i = sentence.start; i < sentence.end; ) {
    const match = provinceAt(doc, i, lexicon)
    if (match === null) {
      i++
      continue
    }
    const unit = match.units[0]
    if (unit !== undefined) {
      const held = scores.get(unit.name)
      const score = near * worth(doc, sentence, match)
      if (held === undefined) scores.set(unit.name, { score, match })
      else held.score += score
    }
    i = match.end
  }
}

export function provinceAt(doc: Document, i: number, lexicon: LocationLexicon): PlaceMatch | null {
  if (doc.tokens[i]?.kind !== 'syllable') return null
  const match = lexicon.gazetteer.at(doc.tokens, i)[0]
  return match !== undefined && match.units[0]?.level === 'province' && !(match.type === null && match.weak)
    ? match
    : null
}

/** A province with its type, behind the word for a body, or at the head of the report says more than a mere name. */
function worth(doc: Document, sentence: Sentence, match: PlaceMatch): number {
  const before = doc.tokens[match.start - 1]?.key ?? ''
  const after = doc.tokens[match.end]
  if (match.start === sentence.start && (after?.text === ':' || after?.text === '-' || after?.text === '–')) return 3
  if (isOfBody(doc, sentence, match.start)) return 2
  if (before === '(') return 1.5
  if (before === ',' && match.type === null) return 0.5
  return match.type === null ? 0.6 : 1.6
}

function isOfBody(doc: Document, sentence: Sentence, start: number): boolean {
  for (let i = start - 1; i >= Math.max(sentence.start, start - MOST_BODY); i--) {
    const token = doc.tokens[i]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== '–')) return false
    if (token.shape !== 'lower' && BODIES.has(token.key)) return true
  }
  return false
}
