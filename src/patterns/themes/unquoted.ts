import { buildTermIndex, type TermIndex } from '../../lexicon/term-index'
import { wordKey } from '../../normalize/key'
import type { Document } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { NamedThemeType } from '../../types'
import { nameEnd, trimmed } from './shape'
import type { NamedThemeCandidate } from './types'
import type { Zone } from './zones'

/** After these alone a name may stand without quotes. */
const HEADS: readonly (readonly [term: string, type: NamedThemeType])[] = [
  ['phong trào', 'campaign'],
  ['phong trào thi đua', 'campaign'],
  ['cuộc vận động', 'campaign'],
  ['chủ đề', 'motto'],
  ['chương trình', 'programme'],
  ['cuộc thi', 'other'],
  ['cuộc thi viết', 'other'],
  ['giải thưởng', 'award'],
]

/** Bodies and levels, not names: "phong trào Đoàn", "chương trình Quốc gia", "cuộc thi Hội khỏe". */
const NO_NAME: ReadonlySet<string> = new Set(
  wordKey('đoàn hội đảng công quốc trung nhà chính bộ sở ubnd thủ đại ocop mtqg liên unesco undp tọa').split(' '),
)

const SHORTEST = 3
const LONGEST = 20

export function buildHeadIndex(): TermIndex<NamedThemeType> {
  return buildTermIndex(HEADS)
}

/** Names in Title Case after "phong trào", "cuộc vận động", "chủ đề", "chương trình", "cuộc thi", "giải thưởng". */
export function findUnquoted(
  doc: Document,
  zones: readonly Zone[],
  heads: TermIndex<NamedThemeType>,
): NamedThemeCandidate[] {
  const found: NamedThemeCandidate[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const match = heads.longest(doc.tokens, i)
    const type = match?.values[0]
    if (match === null || type === undefined) continue
    const zone = zones[i] ?? 'none'
    if (zone === 'none' || (zone === 'body' && type !== 'motto')) continue
    const range = nameAt(doc.tokens, match.end)
    if (range === null) continue
    found.push({ ...range, type, rule: 'theme/title-case', confidence: 0.7 })
    i = range.end - 1
  }
  return found
}

function nameAt(tokens: readonly Token[], start: number): { start: number; end: number } | null {
  const first = tokens[start]
  if (first === undefined || first.line || first.kind !== 'syllable' || first.shape === 'lower') return null
  // "Giải thưởng Hồ Chí Minh": the State's
  if (NO_NAME.has(first.key) || (first.key === 'hồ' && tokens[start + 1]?.key === 'chí')) return null
  const range = trimmed(tokens, { start, end: nameEnd(tokens, start, Math.min(tokens.length, start + LONGEST + 1)) })
  if (range === null || range.end - range.start > LONGEST) return null
  let words = 0
  for (let i = range.start; i < range.end; i++) if (tokens[i]?.kind === 'syllable') words++
  return words >= SHORTEST ? range : null
}
