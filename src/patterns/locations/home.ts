import type { PlaceMatch } from '../../gazetteer/gazetteer'
import type { Document, Sentence } from '../../sections/document'
import type { LocationLexicon } from './lexicon'
import { unitsAt } from './units'

/** The province that a report speaks from. */
export interface Home {
  /** The province where it stands named; null where no one province stands out. */
  readonly province: PlaceMatch | null
  /** The district whose bodies act, where no province stands out. */
  readonly district: PlaceMatch | null
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
  const provinces: Scores = new Map()
  const districts: Scores = new Map()
  let ordinal = 0
  for (const sentence of doc.sentences) {
    const kind = doc.kindAt(sentence.start)
    const own = kind === 'headline' || kind === 'lead' || kind === 'body' || kind === 'dateline'
    if (!own) continue
    const near = kind === 'headline' || ordinal < FIRST ? (ordinal < 2 ? 2 : 1) : 0.4
    if (kind === 'lead' || kind === 'body') ordinal++
    addSentence(doc, sentence, near, lexicon, provinces, districts)
  }
  const province = outstanding(provinces)
  return {
    province,
    district: province === null ? outstanding(districts) : null,
    names: (name) => provinces.has(name),
  }
}

type Scores = Map<string, { score: number; match: PlaceMatch }>

/** The unit that is named with clearly more weight than any other. */
function outstanding(scores: Scores): PlaceMatch | null {
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score)
  const best = ranked[0]
  const second = ranked[1]?.score ?? 0
  return best !== undefined && best.score >= LEAST && best.score >= second * CLEAR ? best.match : null
}

function addSentence(
  doc: Document,
  sentence: Sentence,
  near: number,
  lexicon: LocationLexicon,
  provinces: Scores,
  districts: Scores,
): void {
  for (let i = sentence.start; i < sentence.end; ) {
    const matches = unitsAt(doc.tokens, i, lexicon)
    // "UBND thành phố Hải Phòng | Lê Văn A": a name follows without a mark
    const match = matches.find(({ type, units }) => type !== null && units[0]?.level === 'province') ?? matches[0]
    const unit = match?.units[0]
    if (
      match === undefined ||
      unit === undefined ||
      (match.type === null && (match.weak || unit.level !== 'province'))
    ) {
      i = match === undefined || match.type === null ? i + 1 : Math.max(i + 1, match.end)
      continue
    }
    const scores = unit.level === 'province' ? provinces : unit.level === 'district' && isOne(match) ? districts : null
    if (scores !== null) {
      const held = scores.get(unit.name)
      const score = near * worth(doc, sentence, match)
      if (held === undefined) scores.set(unit.name, { score, match })
      else held.score += score
    }
    i = Math.max(i + 1, match.end)
  }
}

/** No two provinces have a district of that name. */
const isOne = ({ units }: PlaceMatch): boolean => units.every(({ parent }) => parent?.name === units[0]?.parent?.name)

/** A province with its type, behind the word for a body, or at the head of the report says more than a mere name. */
function worth(doc: Document, sentence: Sentence, match: PlaceMatch): number {
  const before = doc.tokens[match.start - 1]?.key ?? ''
  const after = doc.tokens[match.end]
  if (match.start === sentence.start && (after?.text === ':' || after?.text === '-' || after?.text === '–')) return 3
  if (isOfOrigin(doc, sentence, match.start)) return 0.2
  if (isOfBody(doc, sentence, match.start)) return 2
  if (before === '(') return 1.5
  if (before === ',' && match.type === null) return 0.5
  return match.type === null ? 0.6 : 1.6
}

const ORIGINS: ReadonlySet<string> = new Set(['ngụ', 'quê', 'trú', 'sinh'])
const MOST_ORIGIN = 7

/** "ngụ quận 6, TP.HCM": where somebody is from. */
function isOfOrigin(doc: Document, sentence: Sentence, start: number): boolean {
  for (let i = start - 1; i >= Math.max(sentence.start, start - MOST_ORIGIN); i--)
    if (ORIGINS.has(doc.tokens[i]?.key ?? '')) return true
  return false
}

/** "UBND tỉnh Trà Vinh", also "UBND huyện Cầu Kè, tỉnh Trà Vinh". */
function isOfBody(doc: Document, sentence: Sentence, start: number): boolean {
  let comma = false
  for (let i = start - 1; i >= Math.max(sentence.start, start - MOST_BODY); i--) {
    const token = doc.tokens[i]
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '-' && token.text !== '–' && token.text !== ',')
    )
      return false
    if (token.text === ',' && (comma || i < start - 1)) return false
    comma = comma || token.text === ','
    if (token.shape !== 'lower' && BODIES.has(token.key)) return true
  }
  return false
}
