import { type Token, withoutLine } from './tokenize'

/** A line that was broken for its length has at least so many tokens. */
const WRAPPED = 9
const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', ';', '”', '"', ')', '/'])

/**
 * Joins lines that were broken for their length alone, as old pages and mails have them: a long line without an end,
 * followed by one that opens with a small letter. Tokens keep their places; only `line` is taken back.
 */
export function unwrap(tokens: readonly Token[]): readonly Token[] {
  const starts: number[] = []
  tokens.forEach((token, i) => {
    if (token.line) starts.push(i)
  })
  const joined = new Set<number>()
  const width = wrapWidth(tokens, starts)
  starts.forEach((start, k) => {
    const from = starts[k - 1]
    if (from !== undefined && isWrapped(tokens, from, start, width)) joined.add(start)
    if (from === undefined || start - from < WRAPPED || CLOSERS.has(tokens[start - 1]?.text ?? '')) return
    const next = starts[k + 1]
    const goesOn = isSmallWord(tokens[start])
    // "… Bí thư Thành ủy Đinh La | Thăng tiếp ông Nam, Thống đốc và các doanh | nghiệp": a name broken in two
    const name =
      next !== undefined &&
      next - start >= WRAPPED &&
      tokens[start]?.shape === 'capital' &&
      tokens[start - 1]?.kind === 'syllable' &&
      !CLOSERS.has(tokens[next - 1]?.text ?? '') &&
      tokens[next]?.shape === 'lower'
    if (goesOn || name || runsOn(tokens, starts, k, joined)) joined.add(start)
  })
  return joined.size === 0 ? tokens : tokens.map((token, i) => (joined.has(i) ? withoutLine(token) : token))
}

/** "7h chiều" opens a line of its own. */
const isSmallWord = (token: Token | undefined): boolean => token?.kind === 'syllable' && token.shape === 'lower'

/** The line before goes on the one above it and is as wide: "… | công tác dân vận. … Tại điểm cầu | Bình Dương, …". */
function runsOn(tokens: readonly Token[], starts: readonly number[], k: number, joined: ReadonlySet<number>): boolean {
  const [above, from, start] = [starts[k - 2], starts[k - 1], starts[k]]
  if (above === undefined || from === undefined || start === undefined || !joined.has(from)) return false
  const last = tokens[start - 1]
  const width = (last?.end ?? 0) - (tokens[from]?.start ?? 0)
  const over = (tokens[from - 1]?.end ?? 0) - (tokens[above]?.start ?? 0)
  return last?.kind === 'syllable' && width >= over * NEAR_WIDTH
}

/** So many lines go on with a small letter in a text that is broken throughout. */
const LEAST_WRAPPED = 3
const NEAR_WIDTH = 0.8

/** How wide the lines of a text are that was broken for its width; null where it was not. */
function wrapWidth(tokens: readonly Token[], starts: readonly number[]): number | null {
  const widths: number[] = []
  starts.forEach((start, k) => {
    const from = starts[k - 1]
    if (from === undefined || !isSmallWord(tokens[start]) || CLOSERS.has(tokens[start - 1]?.text ?? '')) return
    widths.push((tokens[start - 1]?.end ?? 0) - (tokens[from]?.start ?? 0))
  })
  widths.sort((a, b) => a - b)
  return widths.length >= LEAST_WRAPPED ? (widths[widths.length >> 1] ?? null) : null
}

/** Whether the line that starts at token `start` goes on the one before it, in a text broken for its width. */
function isWrapped(tokens: readonly Token[], from: number, start: number, width: number | null): boolean {
  const first = tokens[start]
  if (width === null || first?.kind !== 'syllable' || CLOSERS.has(tokens[start - 1]?.text ?? '')) return false
  if (first.shape === 'lower') return true
  return (tokens[start - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) >= width * NEAR_WIDTH
}
