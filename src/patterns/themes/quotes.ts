import type { Token } from '../../tokenize/tokenize'
import type { NamedThemeType } from '../../types'

/**
 * A quotation: `open` is its opening mark, `start` to `end` stands inside. `close` is the closing mark, -1 where the
 * text forgot it; `end` is then the end of the line.
 */
export interface Quotation {
  readonly open: number
  readonly start: number
  readonly end: number
  readonly close: number
}

type Side = 'open' | 'close' | 'either'

const FAMILIES: ReadonlyMap<string, readonly [family: string, side: Side]> = new Map([
  ['“', ['double', 'open']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'either']],
  ['”', ['double', 'close']],
  ['"', ['double', 'either']],
  ['″', ['double', 'either']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‘', ['single', 'open']],
  ['’', ['single', 'close']],
  ["'", ['single', 'either']],
])

/** Quotations nest two deep in reports; deeper piles are stray marks, and the bound keeps reading linear. */
const DEEPEST = 4

interface Opening {
  readonly index: number
  readonly family: string
}

const isWord = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'mark'

/** A mark that stands before "“…", as in "(“…", "–“…". */
const gluesToOpening = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && '([-–—:,;/'.includes(token.text)

/**
 * Reads the quotations of a token range line by line: “…”, "…", '…', «…», ‘…’, nested, ill-spaced (`" Khu phức hợp "`),
 * with the wrong mark (“…“), unclosed. None crosses a line end.
 */
export function readQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = []
  let open: Opening[] = []
  const endLine = (end: number): void => {
    for (const { index } of open) if (end > index + 1) found.push({ open: index, start: index + 1, end, close: -1 })
    open = []
  }
  tokens.forEach((token, i) => {
    if (token.line) endLine(i)
    const mark = FAMILIES.get(token.text)
    if (mark === undefined) return
    const [family, side] = mark
    const at = lastOf(open, family)
    if (opens(tokens, i, side, at >= 0)) {
      open = [...open.slice(open.length >= DEEPEST ? 1 : 0), { index: i, family }]
      return
    }
    const opening = open[at]
    if (opening === undefined) return
    for (const stray of open.slice(at + 1)) found.push({ open: stray.index, start: stray.index + 1, end: i, close: -1 })
    open = open.slice(0, at)
    if (i > opening.index + 1) found.push({ open: opening.index, start: opening.index + 1, end: i, close: i })
  })
  endLine(tokens.length)
  return found.sort((a, b) => a.open - b.open)
}

function lastOf(open: readonly Opening[], family: string): number {
  for (let k = open.length - 1; k >= 0; k--) if (open[k]?.family === family) return k
  return -1
}

/** Whether the mark at `i` opens: its own shape first, then the spaces around it, then whether one is open already. */
function opens(tokens: readonly Token[], i: number, side: Side, isOpen: boolean): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (token === undefined || after === undefined || after.line) return false
  const free =
    token.line || token.space || gluesToOpening(before) || (before !== undefined && FAMILIES.has(before.text))
  const glued =
    !after.space &&
    (isWord(after) || FAMILIES.has(after.text) || after.text === '(' || after.text === '…' || after.text === '#')
  if (side === 'open') return !isOpen || free || !(after.space || !glued)
  if (side === 'close') return !isOpen && free && glued
  if (free && glued) return true
  // `giá " 0 đồng ": spaces on both sides leave only the order
  return token.space && after.space && isWord(after) && !isOpen && !token.line ? true : token.line && isWord(after)
}

/** "“A”, “B” và “C”", "“A” (ông B); “C”", of works "“A” sôi động, “B” của Lê Tư": the list goes on. */
export function continues(
  tokens: readonly Token[],
  { close, verdict }: { close: number; verdict: { readonly type: NamedThemeType } },
  open: number,
): boolean {
  let i = close + 1
  if (verdict.type === 'work' && open - i < MOST_REMARK && JOINS.has(tokens[open - 1]?.key ?? ''))
    while (i < open - 1 && tokens[i]?.kind === 'syllable' && tokens[i]?.line === false) i++
  if (tokens[i]?.text === '(') {
    while (i < open && tokens[i]?.text !== ')') i++
    i++
  }
  if (tokens[i]?.key === 'của') i = pastAuthor(tokens, i, open)
  if (open - i < 1 || open - i > 2) return false
  for (; i < open; i++) {
    const token = tokens[i]
    if (token === undefined || token.line || !JOINS.has(token.key)) return false
  }
  return true
}
const JOINS: ReadonlySet<string> = new Set([',', ';', 'và', '&', 'hay'])
const MOST_REMARK = 8

const MOST_AUTHOR = 14

/** "“A” của họa sĩ X (Huế) | và “B”": behind whose work it is. */
function pastAuthor(tokens: readonly Token[], from: number, open: number): number {
  const last = tokens[open - 1]?.text ?? ''
  const mark = last === 'và' && tokens[open - 2]?.text === ',' ? open - 2 : open - 1
  if (open - from > MOST_AUTHOR || !LIST_JOINS.has(last)) return from
  for (let i = from; i < mark; i++)
    if (tokens[i]?.line === true || tokens[i]?.text === ';' || tokens[i]?.text === '.') return from
  return mark
}
const LIST_JOINS: ReadonlySet<string> = new Set([',', ';', 'và'])
