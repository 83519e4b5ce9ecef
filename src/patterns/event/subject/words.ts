import type { Token } from '../../../tokenize/tokenize'
import type { EventKind } from '../../../types'

export interface Range {
  readonly start: number
  readonly end: number
}

/** The named gathering whose matter is asked for. Token ranges. */
export interface Named extends Range {
  readonly headEnd: number
  readonly kind: EventKind
  readonly verbal: boolean
  readonly sentence: number
}

export const OPEN_QUOTES: ReadonlySet<string> = new Set(['“', '"', '«', '‘', "'"])
export const CLOSE_QUOTES: ReadonlySet<string> = new Set(['”', '″', '"', '»', '’', "'"])
export const LONGEST_QUOTE = 50
/** Words that a name goes on with and that say who or whose: the matter stands behind the next "về". */
export const PARTIES: ReadonlySet<string> = new Set(['của', 'với', 'giữa', 'do', 'cho', 'tại'])
const MOST_BEFORE_TITLE = 9

/** "phong trào | “Ngày Chủ nhật xanh”", "tiếng hát thiếu nhi | “Búp măng xanh”": the title that its sort stands before. */
export function titleIn(tokens: readonly Token[], start: number, end: number): Range | null {
  if (tokens[start]?.shape !== 'lower') return null
  for (let i = start + 1; i < Math.min(end, start + MOST_BEFORE_TITLE); i++) {
    const token = tokens[i]
    if (token === undefined || PARTIES.has(token.key) || token.key === 'về' || token.key === 'và' || token.text === ',')
      return null
    if (!OPEN_QUOTES.has(token.text)) continue
    const close = closing(tokens, i + 1, end)
    // "nhà “Đại đoàn kết” cho hộ …": what sort of thing, no title.
    if (close + 1 < end && tokens[close + 1]?.key === 'cho') return null
    return close > i + 2 && tokens[i + 1]?.shape !== 'lower' ? { start: i + 1, end: close } : null
  }
  return null
}

/** The inside of a quotation that opens in the range. */
export function quoteWithin(tokens: readonly Token[], from: number, limit: number): Range | null {
  let open = from
  while (open < limit && !OPEN_QUOTES.has(tokens[open]?.text ?? '')) open++
  if (open >= limit) return null
  const close = closing(tokens, open + 1, open + LONGEST_QUOTE)
  return close > open + 2 ? { start: open + 1, end: close } : null
}

export function closing(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (CLOSE_QUOTES.has(tokens[i]?.text ?? '')) return i
  return -1
}
