import type { Token } from './tokenize'

/** A run of tokens, `end` exclusive. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** After these a full stop belongs to the abbreviation: "TP. Hà Nội", "TS. Nguyễn Văn A", "v.v. và". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'tp tx tt p q h t x gs pgs ts ths th bs ks kts cn uv cki ckii bscki bsckii dscki ht đđ ns sc lm gm ngnd ngưt ttưt ttnd ll ncs nsnd nsưt nghs đ đc đ/c v st stt nt tr số ths.s ông no dr mr mrs ms prof hà tw'.split(
    ' ',
  ),
)

const CLOSERS: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')', ']', '»', '›'])
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/** Nobody writes a longer sentence; what goes on is cut there, so that no later stage looks over a whole text at once. */
const LONGEST_SENTENCE = 2000

/** Cuts tokens into sentences: at every line end, and at a stop that is followed by white space and no small letter. */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (i > start && (token.line || i - start >= LONGEST_SENTENCE)) {
      sentences.push({ start, end: i })
      start = i
    }
    if (!STOPS.has(token.text) || !endsSentence(tokens, i)) continue
    const end = pastClosers(tokens, i + 1)
    sentences.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length })
  return sentences
}

const isCloser = (token: Token | undefined): boolean =>
  token !== undefined && !token.space && !token.line && (CLOSERS.has(token.text) || STOPS.has(token.text))

/** So many marks close a sentence at the most: "…!”)". */
const MOST_CLOSERS = 16

/** The token after the marks that close a sentence. */
function pastClosers(tokens: readonly Token[], i: number): number {
  const limit = Math.min(tokens.length, i + MOST_CLOSERS)
  let end = i
  while (end < limit && isCloser(tokens[end])) end++
  return end
}

/** "… trên địa bàn tỉnh.Các đồng chí": the space after the stop was lost. */
function isGlued(tokens: readonly Token[], i: number, next: number): boolean {
  const before = tokens[i - 1]
  return (
    next === i + 1 &&
    tokens[i]?.text === '.' &&
    before?.kind === 'syllable' &&
    before.shape === 'lower' &&
    before.text.length > 1 &&
    before.space === true &&
    tokens[next]?.shape === 'capital' &&
    tokens[next + 1]?.space === true
  )
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const next = pastClosers(tokens, i + 1)
  const following = tokens[next]
  if (following === undefined || following.line) return true
  if (following.shape === 'lower') return false
  if (!following.space) return isGlued(tokens, i, next)
  if (tokens[i]?.text !== '.') return true
  const before = tokens[i - 1]
  if (before === undefined || before.space === false) {
    // "Th.S. Nguyễn", "PGS.TS. Trần", "v.v. Ngoài ra": the piece before the stop is glued to another stop
    if (before !== undefined && tokens[i - 2]?.text === '.' && before.kind === 'syllable' && before.text.length <= 3)
      return false
  }
  // "1. Ông Nông Đình Chuyên": a list number
  if (before?.kind === 'numeric' && before.line) return false
  if (before?.kind !== 'syllable' || tokens[i]?.space === true) return true
  if (before.shape === 'upper' && before.text.length === 1) return false
  return before.shape === 'lower' ? before.key !== 'đ' : !ABBREVIATIONS.has(before.key)
}
