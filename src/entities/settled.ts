import type { Token } from '../tokenize/tokenize'
import type { Chunk } from './chunks'

const ITEM_OPENERS: ReadonlySet<string> = new Set([':', ';', '-', '–', '+', '•', '*', 'có', 'gồm'])

/** A name of any spelling may open an item of a list: "- Sồng A Dế, Tỉnh ủy viên". */
export const opensItem = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.line === true || ITEM_OPENERS.has(tokens[i - 1]?.key ?? '')

/** "giữ chức | vụ trưởng thôn" holds no "vụ trưởng", "đoàn | đại biểu Quốc hội" names a body. */
export const isPartOfWord = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.key ?? ''
  if (tokens[i]?.key === 'đại') return BEFORE_DELEGATES.has(before)
  // "Ban | Giám đốc": a board
  if (before === 'phủ' && SEATS.has(tokens[i]?.key ?? '')) return true
  if (before === 'ban' && tokens[i - 1]?.line !== true && BOARDS.has(tokens[i]?.key ?? '')) return true
  // "tại Phủ | Chủ tịch, Đại sứ A": a house
  if (before === 'phủ' && tokens[i - 1]?.shape === 'capital' && tokens[i]?.line === false) return true
  return tokens[i]?.key === 'vụ' && tokens[i]?.shape === 'lower' && BEFORE_POST.has(before)
}
/** "Phủ | Chủ tịch", "Phủ | Tổng thống" */
const SEATS: ReadonlySet<string> = new Set(['chủ', 'tổng', 'thủ'])
const BOARDS: ReadonlySet<string> = new Set(['giám', 'tổng', 'chủ', 'thư'])
const BEFORE_DELEGATES: ReadonlySet<string> = new Set(['đoàn', 'tổ'])
const BEFORE_POST: ReadonlySet<string> = new Set(['chức', 'nhiệm', 'phục'])

/** Whether an office is of the person named before it. */
export type Ownership = boolean | 'further'

/** Whether an item of a list has named the person before the office that stands next: "ông A, Giám đốc | Công ty B". */
export class Settled {
  private named = false
  private marked = false
  private held = false
  constructor(private readonly tokens: readonly Token[]) {}

  /** "đồng chí", not "các đồng chí". */
  private isOne({ start, plural }: Extract<Chunk, { type: 'honorific' }>): boolean {
    return !plural || (this.tokens[start]?.key === 'đồng' && !MANY.has(this.tokens[start - 1]?.key ?? ''))
  }

  /** `further`: one office was said already, the next may lead to another name. */
  get owned(): Ownership {
    return this.named && this.marked && (this.held ? 'further' : true)
  }

  add(piece: Chunk, before: Chunk | undefined): void {
    this.marked = piece.type === 'mark' && CHAINS.has(piece.text)
    this.held = piece.type === 'office' || (this.held && this.marked)
    if (piece.type === 'name')
      this.named = (before?.type === 'honorific' && this.isOne(before)) || opensItem(this.tokens, piece.start)
    else if (piece.type === 'mark' ? !CHAINS.has(piece.text) : piece.type !== 'office') this.named = false
  }
}
const MANY: ReadonlySet<string> = new Set(['các', 'hai', 'ba', 'bốn', 'năm', 'những', '2', '3'])
const CHAINS: ReadonlySet<string> = new Set([',', '-', '–', '—'])
