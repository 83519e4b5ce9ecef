import winkTokenizer from 'wink-tokenizer'
import { wordKey } from '../normalize/key'
import type { TokenKind } from '../types'

/** `lower` "hội", `capital` "Hội", `upper` "UBND" and one-letter capitals, `mixed` "ThS", `none` without letters. */
export type TokenShape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'

/** A token of a normalized text; offsets are UTF-16 units of that text. */
export interface Token {
  readonly index: number
  readonly kind: TokenKind
  readonly shape: TokenShape
  /** Kind and shape in one number, below `TOKEN_TYPES`: what rules are indexed by. */
  readonly type: number
  readonly text: string
  /** Lower case, one tone placement: what lexicons and patterns compare. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly space: boolean
  /** It is the first of its line. */
  readonly line: boolean
}

// Tried from the top: what an earlier one takes, a later one never sees.
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['url', /(?:https?:\/\/|www\.)[^\s<>"“”]+/gu],
  ['clock', /(?<![\p{L}\p{N}])\p{Nd}{1,2}[hHgG](?:\p{Nd}{2})?(?![\p{L}\p{N}])/gu],
  ['numeric', /(?<![\p{L}\p{M}\p{Nd}])\p{Nd}+(?:[./,:-]\p{Nd}+)*/gu],
  ['syllable', /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*/gu],
  ['mark', /[^\s]\p{M}{0,16}/gu],
]

const WINK_OFF = {
  currency: false,
  email: false,
  emoji: false,
  emoticon: false,
  hashtag: false,
  mention: false,
  number: false,
  ordinal: false,
  punctuation: false,
  quoted_phrase: false,
  symbol: false,
  time: false,
  url: false,
  word: false,
}

function createWink(): ReturnType<typeof winkTokenizer> {
  const wink = winkTokenizer()
  wink.defineConfig(WINK_OFF)
  // wink tries the pattern added last first.
  for (const [kind, pattern] of [...PATTERNS].reverse()) wink.addRegex(pattern, kind, kind[0] ?? kind)
  return wink
}

const KINDS: ReadonlySet<string> = new Set(PATTERNS.map(([kind]) => kind))
const isKind = (tag: string): tag is TokenKind => KINDS.has(tag)

function shapeOf(text: string): TokenShape {
  const lower = text.toLowerCase()
  const upper = text.toUpperCase()
  if (lower === upper) return 'none'
  if (text === lower) return 'lower'
  if (text === upper) return 'upper'
  const first = text.codePointAt(0)
  const head = first === undefined ? '' : String.fromCodePoint(first)
  return head === head.toUpperCase() && text.slice(head.length) === text.slice(head.length).toLowerCase()
    ? 'capital'
    : 'mixed'
}

interface Form {
  readonly key: string
  readonly shape: TokenShape
}

const KIND_ORDER: readonly TokenKind[] = ['syllable', 'numeric', 'clock', 'url', 'mark']
const SHAPE_ORDER: readonly TokenShape[] = ['lower', 'capital', 'upper', 'mixed', 'none']
export const TOKEN_TYPES = KIND_ORDER.length * SHAPE_ORDER.length

/**
 * The types of tokens that have one of these kinds and one of these shapes; all kinds, all shapes where left out.
 *
 * @example
 * tokenTypes(['syllable'], ['lower']).length // => 1
 */
export function tokenTypes(
  kinds: readonly TokenKind[] = KIND_ORDER,
  shapes: readonly TokenShape[] = SHAPE_ORDER,
): number[] {
  return kinds.flatMap((kind) => shapes.map((shape) => typeOf(kind, shape)))
}

const typeOf = (kind: TokenKind, shape: TokenShape): number =>
  KIND_ORDER.indexOf(kind) * SHAPE_ORDER.length + SHAPE_ORDER.indexOf(shape)

/**
 * Cuts a normalized text into tokens. No character but white space is left out: each token is found again by one forward
 * scan over the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const forms = new Map<string, Form>()
  let cursor = 0
  for (const { value, tag } of createWink().tokenize(text)) {
    if (value === '') continue
    const start = text.indexOf(value, cursor)
    let line = cursor === 0
    for (let i = cursor; i < start; i++) if (text.charCodeAt(i) === 0x0a) line = true
    let form = forms.get(value)
    if (form === undefined) {
      form = { key: wordKey(value), shape: shapeOf(value) }
      forms.set(value, form)
    }
    const end = start + value.length
    const kind = isKind(tag) ? tag : 'mark'
    tokens.push({
      index: tokens.length,
      kind,
      shape: form.shape,
      type: typeOf(kind, form.shape),
      text: value,
      key: form.key,
      start,
      end,
      space: start > cursor || cursor === 0,
      line,
    })
    cursor = end
  }
  return tokens
}
