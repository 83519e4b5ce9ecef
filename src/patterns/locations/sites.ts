import { collapse } from '../../normalize/key'
import { pairAt } from '../../normalize/pair'
import { type Document, type Sentence, textOf } from '../../sections/document'
import type { ChosenLocation } from './choose'
import type { LocationCandidate } from './finder'
import type { TokenRange } from './units'

/** Who is named in these tokens sat at this điểm cầu; `name` null: at the main one. */
export interface SiteScope extends TokenRange {
  readonly name: string | null
}

const BULLETS: ReadonlySet<string> = new Set(['-', '–', '+', '*', '•'])

/** Says over which tokens each điểm cầu holds: from its mention to the next one or the end of the list that it opens. */
export function siteScopes(
  doc: Document,
  candidates: readonly LocationCandidate[],
  chosen: readonly ChosenLocation[],
  people: readonly TokenRange[],
): SiteScope[] {
  const named = new Set(people.map(({ start }) => start))
  const names = new Map<LocationCandidate, string | null>()
  const mains = new Set(chosen.filter(({ role }) => role === 'venue').map(({ candidate }) => placeText(doc, candidate)))
  const national = candidates.some(
    (candidate) => (candidate.cue === 'site' || candidate.cue === 'main') && isNational(doc, candidate),
  )
  for (const candidate of candidates) {
    if (candidate.cue !== 'site' && candidate.cue !== 'main') continue
    const name = placeText(doc, candidate)
    names.set(candidate, isMain(candidate, national) || mains.has(name) ? null : name)
  }
  const marks = [...names.keys()]
  return marks.map((candidate, k) => {
    const next = marks[k + 1]
    return { ...scopeOf(doc, candidate, marks[k - 1], next, named), name: names.get(candidate) ?? null }
  })
}

const NATIONAL: ReadonlySet<string> = new Set(['chính phủ', 'trung ương', 'quốc hội', 'trụ sở', 'hà nội'])

/** "điểm cầu Chính phủ", "điểm cầu Trung ương", "điểm cầu Hà Nội". */
function isNational(doc: Document, { place }: LocationCandidate): boolean {
  const at = (k: number): string => pairAt(doc.tokens, k)
  return NATIONAL.has(at(place.start)) || NATIONAL.has(at(place.start + 2))
}

/** "điểm cầu chính"; the province's own, where none is above it. */
const isMain = ({ cue, place }: LocationCandidate, national: boolean): boolean =>
  cue === 'main' ||
  (!national && place.venue === null && place.units[0]?.own === true && place.units[0].level === 'province')

/** "Khu di tích Bạch Đằng Giang", "TX.Giá Rai", "Bình Dương". */
function placeText(doc: Document, { place }: LocationCandidate): string {
  const unit = place.units[0]
  const { start, end } = place.venue ?? (unit !== undefined && unit.end <= place.end ? unit : place)
  return collapse(textOf(doc, start, end))
}

function scopeOf(
  doc: Document,
  candidate: LocationCandidate,
  before: LocationCandidate | undefined,
  next: LocationCandidate | undefined,
  named: ReadonlySet<number>,
): TokenRange {
  const sentence = doc.sentences[candidate.sentence]
  if (sentence === undefined) return candidate
  if (looksBack(doc, candidate, sentence)) {
    const earlier = before !== undefined && before.sentence === candidate.sentence ? before.end : sentence.start
    const start = Math.max(earlier, itemStart(doc, candidate.start, sentence))
    for (let i = start; i < candidate.start; i++) if (named.has(i)) return { start, end: candidate.end }
    if (!attends(doc, start, candidate.start)) return { start, end: candidate.end }
    return { start, end: Math.max(candidate.end, Math.min(next?.start ?? doc.tokens.length, blockEnd(doc, sentence))) }
  }
  const end = listEnd(doc, sentence, next?.start ?? doc.tokens.length)
  const limit = next !== undefined && next.start < end ? nextStart(doc, next, candidate.end) : end
  return { start: candidate.start, end: Math.max(candidate.end, limit) }
}

const ATTENDING: ReadonlySet<string> = new Set(['dự', 'gia'])

/** "… đã tham dự tại điểm cầu huyện A." */
function attends(doc: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (ATTENDING.has(doc.tokens[i]?.key ?? '')) return true
  return false
}

/** Nobody is named yet: whoever the paragraph names then sat there. */
const blockEnd = (doc: Document, sentence: Sentence): number => doc.blocks[sentence.block]?.end ?? sentence.end

/** A điểm cầu that looks back to a person gives them back: "…; bà B (điểm cầu huyện C)". */
function nextStart(doc: Document, next: LocationCandidate, least: number): number {
  const sentence = doc.sentences[next.sentence]
  if (sentence === undefined || !looksBack(doc, next, sentence)) return next.start
  return Math.max(least, itemStart(doc, next.start, sentence))
}

/** "ông A (điểm cầu huyện B)", "ông A dự tại điểm cầu huyện B.": it closes what it speaks of. */
function looksBack(doc: Document, candidate: LocationCandidate, sentence: Sentence): boolean {
  const opener = doc.tokens[candidate.start - 1]
  if (opener?.text === '(') return true
  const after = doc.tokens[candidate.end]
  const closes = candidate.end >= sentence.end || after?.text === '.' || after?.text === ';'
  return closes && candidate.start - sentence.start > 3
}

/** Where the item of a list that holds token `i` begins. */
function itemStart(doc: Document, i: number, sentence: Sentence): number {
  for (let k = i - 1; k > sentence.start; k--) {
    const text = doc.tokens[k]?.text
    if (text === ';' || text === ':') return k + 1
  }
  return sentence.start
}

/** The sentence, and the lines of the list that it opens. */
function listEnd(doc: Document, sentence: Sentence, limit: number): number {
  const last = doc.tokens[sentence.end - 1]
  if (last?.text !== ':' && last?.text !== ';') return sentence.end
  let end = sentence.end
  for (let index = sentence.index + 1; ; index++) {
    const line = doc.sentences[index]
    const first = line === undefined ? undefined : doc.tokens[line.start]
    if (line === undefined || first === undefined || end >= limit) return end
    const closing = doc.tokens[end - 1]?.text
    if (!BULLETS.has(first.text) && first.kind !== 'numeric' && closing !== ';' && closing !== ':') return end
    end = line.end
  }
}
