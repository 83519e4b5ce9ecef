import winkTokenizer from 'wink-tokenizer'
import { keyNumber, wordKey } from '../normalize/key'
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
  /** `keyNumber` of the key. */
  readonly number: number
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly space: boolean
  /** It is the first of its line. */
  readonly line: boolean
}

type Patterns = readonly (readonly [TokenKind, RegExp])[]

// Tried from the top: what an earlier one takes, a later one never sees.
const LATIN_PATTERNS: Patterns = [
  ['url', /(?:https?:\/\/|www\.)[^\s<>"“”]+/gu],
  ['clock', /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9])[0-9]{1,2}[hHgG](?:[0-9]{2})?(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9])/gu],
  ['numeric', /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9])[0-9]+(?:[./,:-][0-9]+)*/gu],
  ['syllable', /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9]*(?:['’][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9]*)*/gu],
  ['mark', /[^\s]/gu],
]

/** Some character is no Latin letter, no figure, and no mark of those that most texts have. */
const RARE = /[^\0-©«»À-ɏḀ-ỿ‐-‰]/u

/** The same for all scripts. They are read when a text asks for them: an engine takes milliseconds for letters by property. */
const allPatterns = (): Patterns => [
  ['url', /(?:https?:\/\/|www\.)[^\s<>"“”]+/gu],
  ['clock', /(?<![\p{L}\p{M}\p{N}])\p{Nd}{1,2}[hHgG](?:\p{Nd}{2})?(?![\p{L}\p{N}])/gu],
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

type Wink = ReturnType<typeof winkTokenizer>

function createWink(patterns: Patterns): Wink {
  const wink = winkTokenizer()
  wink.defineConfig(WINK_OFF)
  // wink tries the pattern added last first.
  for (const [kind, pattern] of [...patterns].reverse()) wink.addRegex(pattern, kind, kind[0] ?? kind)
  return wink
}

const KINDS: ReadonlySet<string> = new Set(LATIN_PATTERNS.map(([kind]) => kind))
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

/** One class, so that all tokens have one hidden shape whatever stage made them. */
class TextToken implements Token {
  constructor(
    readonly index: number,
    readonly kind: TokenKind,
    readonly shape: TokenShape,
    readonly type: number,
    readonly text: string,
    readonly key: string,
    readonly number: number,
    readonly start: number,
    readonly end: number,
    readonly space: boolean,
    readonly line: boolean,
  ) {}
}

/** The same token where its line goes on the one before. */
export const withoutLine = ({ index, kind, shape, type, text, key, number, start, end }: Token): Token =>
  new TextToken(index, kind, shape, type, text, key, number, start, end, true, false)

/** The same token with another key. */
export const withKey = ({ index, kind, shape, type, text, start, end, space, line }: Token, key: string): Token =>
  new TextToken(index, kind, shape, type, text, key, keyNumber(key), start, end, space, line)

/** What a word has wherever it stands. */
type Form = Pick<Token, 'kind' | 'shape' | 'type' | 'text' | 'key' | 'number'>

function formOf(text: string, kind: TokenKind): Form {
  const shape = shapeOf(text)
  const key = wordKey(text)
  return { kind, shape, type: typeOf(kind, shape), text, key, number: keyNumber(key) }
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff))

/** How a run of characters without white space is cut. */
interface Cut {
  forms: readonly Form[]
}

/** The runs of a text between its white space, in arrays without an object for each. */
interface Stretches {
  /** How each is cut. */
  readonly cuts: readonly Cut[]
  /** Twice where each starts, and one more where it opens a line. */
  readonly places: Int32Array
  /** The different ones that were not held. */
  readonly missing: ReadonlyMap<string, Cut>
}

function cutAtSpaces(text: string, held: ReadonlyMap<string, Cut>): Stretches {
  const cuts: Cut[] = []
  const missing = new Map<string, Cut>()
  const places = new Int32Array((text.length + 1) >> 1)
  let line = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a) line = 1
    if (isSpace(code)) continue
    const start = i
    while (i + 1 < text.length && !isSpace(text.charCodeAt(i + 1))) i++
    const chunk = text.slice(start, i + 1)
    let cut = held.get(chunk) ?? missing.get(chunk)
    if (cut === undefined) {
      cut = { forms: NO_FORMS }
      missing.set(chunk, cut)
    }
    places[cuts.length] = start * 2 + line
    cuts.push(cut)
    line = 0
  }
  return { cuts, places, missing }
}

const NO_FORMS: readonly never[] = []

/** Cuts runs without white space. */
function cutChunks(winkFor: (rare: boolean) => Wink, missing: ReadonlyMap<string, Cut>): void {
  const chunks = [...missing]
  const known = new Map<string, Form>()
  let next = 0
  let forms: Form[] = []
  let left = 0
  const joined = [...missing.keys()].join(' ')
  for (const { value, tag } of winkFor(RARE.test(joined)).tokenize(joined)) {
    if (value === '') continue
    if (left === 0) {
      const [chunk = '', cut] = chunks[next++] ?? []
      left = chunk.length
      forms = []
      if (cut !== undefined) cut.forms = forms
    }
    const kind = isKind(tag) ? tag : 'mark'
    let form = known.get(value)
    if (form?.kind !== kind) {
      form = formOf(value, kind)
      known.set(value, form)
    }
    forms.push(form)
    left -= value.length
  }
}

/** So many runs are held: those of some hundred reports. */
const MOST_HELD = 16_384
/** Of a run of more letters the engine keeps the whole text that it was cut from. */
const LONGEST_HELD = 12

/**
 * Makes a tokenizer that holds how the runs of earlier texts were cut, a bounded number of them: most words of a report
 * stand in the one before as well.
 */
export function createTokenizer(): (text: string) => Token[] {
  const winks: { latin?: Wink; all?: Wink } = {}
  const winkFor = (rare: boolean): Wink => {
    if (rare) {
      winks.all ??= createWink(allPatterns())
      return winks.all
    }
    winks.latin ??= createWink(LATIN_PATTERNS)
    return winks.latin
  }
  const held = new Map<string, Cut>()
  return (text) => {
    const { cuts, places, missing } = cutAtSpaces(text, held)
    if (missing.size > 0) cutChunks(winkFor, missing)
    if (held.size + missing.size > MOST_HELD) held.clear()
    for (const [chunk, cut] of missing) if (chunk.length <= LONGEST_HELD && held.size < MOST_HELD) held.set(chunk, cut)
    return tokensOf(cuts, places)
  }
}

function tokensOf(cuts: readonly Cut[], places: Int32Array): Token[] {
  const tokens: Token[] = []
  for (let k = 0; k < cuts.length; k++) {
    const place = places[k] ?? 0
    const start = place >> 1
    let at = start
    for (const { kind, shape, type, text: own, key, number } of cuts[k]?.forms ?? NO_FORMS) {
      const end = at + own.length
      const first = at === start
      const line = first && (place & 1) === 1
      tokens.push(new TextToken(tokens.length, kind, shape, type, own, key, number, at, end, first, line))
      at = end
    }
  }
  return tokens
}

/**
 * Cuts a normalized text into tokens. No character but white space is left out. No pattern takes white space or looks
 * past it, so that a run without any is cut once, however often it stands in the text.
 */
export const tokenize = (text: string): Token[] => createTokenizer()(text)
