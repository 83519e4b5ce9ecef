import { type Token, withoutLine } from './tokenize'

/** A line that was broken for its length has at least so many tokens. */
const WRAPPED = 9
const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', ';', '”', '"', ')', '/'])

/**
 * Joins lines that were broken for their length alone, as old pages and mails have them: a long line without an end,
 * followed by one that opens with a small letter. Tokens keep their places; only `line` is taken back.
 */
export function unwrap(tokens: readonly Token[]): readonly Token[] {
  const starts = lineStarts(tokens)
  const joined = new Uint8Array(tokens.length)
  const width = wrapWidth(tokens, starts)
  let some = false
  for (let k = 1; k < starts.length; k++) {
    const from = starts[k - 1] ?? 0
    const start = starts[k] ?? 0
    const joins = isWrapped(tokens, from, start, width) || isGoingOn(tokens, starts, k, joined)
    if (!joins) continue
    joined[start] = 1
    some = true
  }
  return some ? tokens.map((token, i) => (joined[i] === 1 ? withoutLine(token) : token)) : tokens
}

/** The first tokens of the lines. */
function lineStarts(tokens: readonly Token[]): Int32Array {
  let count = 0
  for (const token of tokens) if (token.line) count++
  const starts = new Int32Array(count)
  count = 0
  for (const token of tokens) if (token.line) starts[count++] = token.index
  return starts
}

/** A long line without an end is gone on with, by a small letter or by the rest of a name. */
function isGoingOn(tokens: readonly Token[], starts: Int32Array, k: number, joined: Uint8Array): boolean {
  const from = starts[k - 1] ?? 0
  const start = starts[k] ?? 0
  if (start - from < WRAPPED || CLOSERS.has(tokens[start - 1]?.text ?? '')) return false
  if (isSmallWord(tokens[start])) return true
  const next = starts[k + 1]
  // "… Bí thư Thành ủy Đinh La | Thăng tiếp ông Nam, Thống đốc và các doanh | nghiệp": a name broken in two
  const name =
    next !== undefined &&
    next - start >= WRAPPED &&
    tokens[start]?.shape === 'capital' &&
    tokens[start - 1]?.kind === 'syllable' &&
    !CLOSERS.has(tokens[next - 1]?.text ?? '') &&
    tokens[next]?.shape === 'lower'
  return name || runsOn(tokens, starts, k, joined)
}

/** "7h chiều" opens a line of its own. */
const isSmallWord = (token: Token | undefined): boolean => token?.kind === 'syllable' && token.shape === 'lower'

/** The line before goes on the one above it and is as wide: "… | công tác dân vận. … Tại điểm cầu | Bình Dương, …". */
function runsOn(tokens: readonly Token[], starts: Int32Array, k: number, joined: Uint8Array): boolean {
  const [above, from, start] = [starts[k - 2], starts[k - 1], starts[k]]
  if (above === undefined || from === undefined || start === undefined || joined[from] !== 1) return false
  const last = tokens[start - 1]
  const width = (last?.end ?? 0) - (tokens[from]?.start ?? 0)
  const over = (tokens[from - 1]?.end ?? 0) - (tokens[above]?.start ?? 0)
  return last?.kind === 'syllable' && width >= over * NEAR_WIDTH
}

/** So many lines go on with a small letter in a text that is broken throughout. */
const LEAST_WRAPPED = 3
const NEAR_WIDTH = 0.8

/** How wide the lines of a text are that was broken for its width; null where it was not. */
function wrapWidth(tokens: readonly Token[], starts: Int32Array): number | null {
  const widths = new Int32Array(starts.length)
  let count = 0
  for (let k = 1; k < starts.length; k++) {
    const start = starts[k] ?? 0
    if (!isSmallWord(tokens[start]) || CLOSERS.has(tokens[start - 1]?.text ?? '')) continue
    widths[count++] = (tokens[start - 1]?.end ?? 0) - (tokens[starts[k - 1] ?? 0]?.start ?? 0)
  }
  return count >= LEAST_WRAPPED ? (widths.subarray(0, count).sort()[count >> 1] ?? null) : null
}

/** "Dự lễ có Đại tá Lê Quyết | Thắng, Chính ủy": a mark follows the rest of the name. */
const splitsName = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.shape === 'capital' &&
  tokens[start - 1]?.shape === 'capital' &&
  tokens[start - 2]?.shape === 'capital' &&
  NAME_MARKS.has(tokens[start + 1]?.text ?? '')
const NAME_MARKS: ReadonlySet<string> = new Set([',', '-', '–'])

/** Whether the line that starts at token `start` goes on the one before it, in a text broken for its width. */
function isWrapped(tokens: readonly Token[], from: number, start: number, width: number | null): boolean {
  const first = tokens[start]
  if (width === null || first?.kind !== 'syllable' || CLOSERS.has(tokens[start - 1]?.text ?? '')) return false
  if (first.shape === 'lower' || splitsName(tokens, start)) return true
  return (tokens[start - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) >= width * NEAR_WIDTH
}
