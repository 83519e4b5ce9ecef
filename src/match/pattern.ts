import { type KeyFilter, keyFilter } from '../normalize/key-filter'
import { isLetters, patternPieces, placeOfPiece, wordKeys } from '../tokenize/terms'
import { type Token, type TokenShape, tokenTypes } from '../tokenize/tokenize'

import type { TokenKind } from '../types'
import { bitsOf, indexByStart, type StartIndex, type Starts } from './starts'

/** A captured range of tokens, `end` exclusive. */
export interface Capture {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Matches at token `i` and answers the token after the match, or -1. `captures` grows on success; on failure the caller
 * cuts it back.
 */
export type Matcher = (tokens: readonly Token[], i: number, captures: Capture[]) => number

/** A compiled pattern. What it can start and go on with is found out when it is asked. */
export interface Pattern {
  match(tokens: readonly Token[], i: number, captures: Capture[]): number
  /** What a match can start with; null where that may be anything. */
  starts(): Starts | null
  readonly nullable: boolean
  /** Whether it can match a single token. */
  single(): boolean
  /** What the second token of a match can be; null where that may be anything. */
  next(): Starts | null
}

/**
 * A class of tokens; what it can start with lets rules be indexed, and is null where it is not known. `next` is the same
 * for the second token of a match.
 */
export interface TokenClass {
  readonly match: Matcher
  readonly starts: Starts | null
  readonly next?: () => Starts | null
}

/** Named token classes that patterns write as `<name>`. */
export type TokenClasses = Readonly<Record<string, Matcher | TokenClass>>

const NO_KEYS: ReadonlySet<string> = new Set()
const NO_TYPES: ReadonlySet<number> = new Set()

/**
 * A class that starts with tokens of these keys or of these types (`tokenTypes`).
 *
 * @param inside keys that the second token of a match can have; left out where that may be anything
 */
export const startingWith = (
  match: Matcher,
  keys: Iterable<string>,
  types: Iterable<number> = NO_TYPES,
  inside?: () => Iterable<string>,
): TokenClass => ({
  match,
  starts: { keys: new Set(keys), types: new Set(types) },
  next: inside === undefined ? () => null : () => ({ keys: new Set(inside()), types: NO_TYPES }),
})

const one = (test: (token: Token) => boolean, keys: Iterable<string>, types: Iterable<number> = NO_TYPES): TokenClass =>
  startingWith(
    (tokens, i) => {
      const token = tokens[i]
      return token !== undefined && test(token) ? i + 1 : -1
    },
    keys,
    types,
    () => NO_KEYS,
  )

/** A class of one token by its type. */
const typed = (kinds?: readonly TokenKind[], shapes?: readonly TokenShape[]): TokenClass => {
  const types = new Set(tokenTypes(kinds, shapes))
  const bits = bitsOf(types)
  return one((token) => ((bits >> token.type) & 1) === 1, NO_KEYS, types)
}

const keyed = (...keys: string[]): TokenClass => {
  const set = new Set(keys)
  return one((token) => set.has(token.key), set)
}

/** Classes every pattern may use. */
export const BASE_CLASSES: TokenClasses = {
  any: typed(),
  word: typed(['syllable']),
  lower: typed(undefined, ['lower']),
  cap: typed(['syllable'], ['capital', 'upper', 'mixed', 'none']),
  upper: typed(undefined, ['upper']),
  num: typed(['numeric']),
  clock: typed(['clock']),
  dash: keyed('-', '–', '—', '‑', '‐', '−'),
  open: keyed('(', '['),
  close: keyed(')', ']'),
}

/**
 * Compiles a pattern. It is a parsing expression: choices are tried in order, repetition takes all it can and gives
 * nothing back, so matching never backtracks over text.
 *
 * - `hội nghị` words, compared by key, tokenized as text is
 * - `(a | b c)` choice · `x?` `x*` `x+` repetition (64 times at the most) · `[name: x]` capture
 * - `<num>` a class of tokens · `!x` not followed by · `&x` followed by · `^` at the start of a line
 * - `'…'` quotes marks that the language itself uses
 *
 * @throws SyntaxError that shows the pattern and the place
 */
export function compilePattern(source: string, classes: TokenClasses = BASE_CLASSES): Pattern {
  return new Parser(source, patternPieces(source), classes, false).all()
}

/**
 * The same for a pattern that is known to be well formed, its words written as keys: what follows the token that it starts with is parsed when a
 * text has that token.
 */
export const compileLazily = (source: string, classes: TokenClasses = BASE_CLASSES): Pattern =>
  new Parser(source, patternPieces(source), classes, true).all()

/** What is said of the first or the second token of some patterns, put together. */
interface Said {
  readonly keys: Set<string>
  readonly types: Set<number>
}

function addTo(said: Said, { keys, types }: Starts): void {
  for (const key of keys) said.keys.add(key)
  for (const type of types) said.types.add(type)
}

/** A part of a pattern. Most are never matched, so each costs one small object. */
abstract class Part implements Pattern {
  constructor(readonly nullable: boolean) {}

  abstract match(tokens: readonly Token[], i: number, captures: Capture[]): number
  /** Adds what a match can start with; false where that may be anything. */
  abstract addStarts(said: Said): boolean

  single(): boolean {
    return true
  }

  /** Adds what the second token of a match can be; false where that may be anything. */
  addNext(_said: Said): boolean {
    return true
  }

  starts(): Starts | null {
    const said = { keys: new Set<string>(), types: new Set<number>() }
    return this.addStarts(said) ? said : null
  }

  next(): Starts | null {
    const said = { keys: new Set<string>(), types: new Set<number>() }
    return this.addNext(said) ? said : null
  }
}

/** Words, one after the other. */
class Words extends Part {
  constructor(readonly words: readonly string[]) {
    super(false)
  }

  match(tokens: readonly Token[], i: number): number {
    const { words } = this
    for (let k = 0; k < words.length; k++) if (tokens[i + k]?.key !== words[k]) return -1
    return i + words.length
  }

  override single(): boolean {
    return this.words.length === 1
  }

  addStarts(said: Said): boolean {
    said.keys.add(this.words[0] ?? '')
    return true
  }

  override addNext(said: Said): boolean {
    const next = this.words[1]
    if (next !== undefined) said.keys.add(next)
    return true
  }
}

/** A choice of single words: "(của | thuộc)". */
class OneOf extends Part {
  private readonly keys: ReadonlySet<string>
  private readonly mayHold: KeyFilter

  constructor(words: readonly string[]) {
    super(false)
    this.keys = new Set(words)
    this.mayHold = keyFilter(this.keys)
  }

  match(tokens: readonly Token[], i: number): number {
    const token = tokens[i]
    return token !== undefined && this.mayHold(token) && this.keys.has(token.key) ? i + 1 : -1
  }

  addStarts(said: Said): boolean {
    for (const key of this.keys) said.keys.add(key)
    return true
  }
}

/** What a class of tokens matches. */
class OfClass extends Part {
  readonly match: Matcher

  constructor(private readonly found: Matcher | TokenClass) {
    super(false)
    this.match = typeof found === 'function' ? found : found.match
  }

  addStarts(said: Said): boolean {
    const starts = typeof this.found === 'function' ? null : this.found.starts
    if (starts !== null) addTo(said, starts)
    return starts !== null
  }

  override addNext(said: Said): boolean {
    const next = typeof this.found === 'function' ? null : (this.found.next?.() ?? null)
    if (next !== null) addTo(said, next)
    return next !== null
  }
}

class Sequence extends Part {
  constructor(readonly parts: readonly Part[]) {
    super(parts.every((part) => part.nullable))
  }

  match(tokens: readonly Token[], i: number, captures: Capture[]): number {
    const { parts } = this
    let at = i
    for (let k = 0; k < parts.length; k++) {
      at = parts[k]?.match(tokens, at, captures) ?? -1
      if (at < 0) return -1
    }
    return at
  }

  /** Whether one of the parts can take a token and the others none. */
  override single(): boolean {
    let single = false
    let nullable = true
    for (const part of this.parts) {
      single = (single && part.nullable) || (nullable && part.single())
      nullable &&= part.nullable
      if (!single && !nullable) return false
    }
    return single
  }

  addStarts(said: Said): boolean {
    if (this.nullable) return false
    for (const part of this.parts) {
      if (!part.addStarts(said)) return false
      if (!part.nullable) break
    }
    return true
  }

  /** Within a part behind parts that take none, or the start of one behind a single token. */
  override addNext(said: Said): boolean {
    let single = false
    let nullable = true
    for (const part of this.parts) {
      if (single && !part.addStarts(said)) return false
      if (nullable && !part.addNext(said)) return false
      single = (single && part.nullable) || (nullable && part.single())
      nullable &&= part.nullable
      if (!single && !nullable) break
    }
    return true
  }
}

/** A sequence that is parsed as far as it says what it starts with; the rest is parsed when that was found. */
class LazySequence extends Part {
  private readonly head: Part
  private whole: Sequence | null

  constructor(
    leading: readonly Part[],
    private readonly parse: () => Part,
  ) {
    super(false)
    this.head = sequence(leading)
    this.whole = null
  }

  private all(): Sequence {
    this.whole ??= new Sequence([this.head, this.parse()])
    return this.whole
  }

  match(tokens: readonly Token[], i: number, captures: Capture[]): number {
    const at = this.head.match(tokens, i, captures)
    return at < 0 ? -1 : (this.all().parts[1]?.match(tokens, at, captures) ?? -1)
  }

  override single(): boolean {
    return this.head.single() && this.all().single()
  }

  addStarts(said: Said): boolean {
    return this.head.addStarts(said)
  }

  override addNext(said: Said): boolean {
    return (this.head.single() ? this.all() : this.head).addNext(said)
  }
}

class Choice extends Part {
  /** Most choices of a pattern are never asked for, so it is made when one first is. */
  private index: StartIndex<Part> | null

  constructor(private readonly parts: readonly Part[]) {
    super(parts.some((part) => part.nullable))
    this.index = null
  }

  match(tokens: readonly Token[], i: number, captures: Capture[]): number {
    // A part that matches nothing may do so at any token.
    this.index ??= indexByStart(this.parts, (part) => (part.nullable ? null : part.starts()))
    const kept = captures.length
    const here = this.index.at(tokens[i])
    for (let k = 0; k < here.length; k++) {
      const end = here[k]?.match(tokens, i, captures) ?? -1
      if (end >= 0) return end
      cutBack(captures, kept)
    }
    return -1
  }

  override single(): boolean {
    return this.parts.some((part) => part.single())
  }

  addStarts(said: Said): boolean {
    return this.parts.every((part) => part.addStarts(said))
  }

  override addNext(said: Said): boolean {
    return this.parts.every((part) => part.addNext(said))
  }
}

/** No phrase of a report repeats a piece more often; the bound keeps the cost of a pattern at one token constant. */
const MOST_REPEATS = 64

class Repeat extends Part {
  private readonly least: number
  private readonly most: number

  constructor(
    private readonly part: Part,
    mark: '?' | '*' | '+',
  ) {
    super(mark !== '+' || part.nullable)
    this.least = mark === '+' ? 1 : 0
    this.most = mark === '?' ? 1 : MOST_REPEATS
  }

  match(tokens: readonly Token[], i: number, captures: Capture[]): number {
    let at = i
    let count = 0
    while (count < this.most) {
      const kept = captures.length
      const end = this.part.match(tokens, at, captures)
      if (end <= at) {
        cutBack(captures, kept)
        break
      }
      at = end
      count++
    }
    return count >= this.least ? at : -1
  }

  override single(): boolean {
    return this.part.single()
  }

  addStarts(said: Said): boolean {
    return this.part.addStarts(said)
  }

  override addNext(said: Said): boolean {
    return this.part.addNext(said) && (this.most === 1 || !this.part.single() || this.part.addStarts(said))
  }
}

class Captured extends Part {
  constructor(
    readonly name: string,
    readonly part: Part,
  ) {
    super(part.nullable)
  }

  match(tokens: readonly Token[], i: number, captures: Capture[]): number {
    const end = this.part.match(tokens, i, captures)
    if (end >= 0) captures.push({ name: this.name, start: i, end })
    return end
  }

  override single(): boolean {
    return this.part.single()
  }

  addStarts(said: Said): boolean {
    return this.part.addStarts(said)
  }

  override addNext(said: Said): boolean {
    return this.part.addNext(said)
  }
}

/** What takes no token leaves the start to what follows it. */
abstract class TakesNone extends Part {
  constructor() {
    super(true)
  }

  override single(): boolean {
    return false
  }

  addStarts(): boolean {
    return true
  }
}

class Look extends TakesNone {
  constructor(
    readonly part: Part,
    readonly wanted: boolean,
  ) {
    super()
  }

  match(tokens: readonly Token[], i: number, captures: Capture[]): number {
    const kept = captures.length
    const found = this.part.match(tokens, i, captures) >= 0
    cutBack(captures, kept)
    return found === this.wanted ? i : -1
  }
}

class LineStart extends TakesNone {
  match(tokens: readonly Token[], i: number): number {
    return tokens[i]?.line === true ? i : -1
  }
}

/** Writing a length costs, even where it stays the same. */
const cutBack = (captures: Capture[], length: number): void => {
  if (captures.length > length) captures.length = length
}

function sequence(parts: readonly Part[]): Part {
  const only = parts[0]
  return parts.length === 1 && only !== undefined ? only : new Sequence(parts)
}

function choice(parts: readonly Part[]): Part {
  const only = parts[0]
  if (parts.length === 1 && only !== undefined) return only
  const words: string[] = []
  for (const part of parts) {
    if (!(part instanceof Words) || !part.single()) return new Choice(parts)
    words.push(...part.words)
  }
  return new OneOf(words)
}

/** A rest of so few pieces costs less to parse than to put off. */
const SHORT_REST = 4

const QUOTE = "'"
/** What a piece of a pattern that is no word begins with, by its code. */
const MARKS = [...`()[]<>|?*+!&^:${QUOTE}`].reduce((marks, mark) => {
  marks[mark.charCodeAt(0)] = 1
  return marks
}, new Uint8Array(0x80))

const isWord = (piece: string): boolean => piece !== '' && MARKS[piece.charCodeAt(0)] !== 1
const isRepeat = (piece: string | undefined): piece is '?' | '*' | '+' =>
  piece === '?' || piece === '*' || piece === '+'
const isEnd = (piece: string | undefined): boolean =>
  piece === undefined || piece === '|' || piece === ')' || piece === ']'

class Parser {
  constructor(
    private readonly source: string,
    private readonly pieces: readonly string[],
    private readonly classes: TokenClasses,
    private readonly lazy: boolean,
    private at = 0,
  ) {}

  all(): Part {
    const pattern = this.choice()
    if (this.at < this.pieces.length) this.fail('unexpected character')
    return pattern
  }

  private choice(): Part {
    const first = this.sequence()
    if (this.pieces[this.at] !== '|') return first
    const parts = [first]
    while (this.take('|')) parts.push(this.sequence())
    return choice(parts)
  }

  private sequence(): Part {
    // Most are words alone.
    const words = this.words()
    if (words !== null && isEnd(this.pieces[this.at])) return words
    const parts: Part[] = words === null ? [] : [words]
    for (;;) {
      if (this.lazy && parts[parts.length - 1]?.nullable === false) {
        const from = this.at
        this.skip()
        if (this.at - from > SHORT_REST) {
          const { source, pieces, classes } = this
          return new LazySequence(parts, () => new Parser(source, pieces, classes, true, from).sequence())
        }
        this.at = from
      }
      if (isEnd(this.pieces[this.at])) break
      parts.push(this.item())
    }
    if (parts.length === 0) this.fail('empty pattern')
    return sequence(parts)
  }

  /** Goes to where a sequence ends. */
  private skip(): void {
    let depth = 0
    for (; this.at < this.pieces.length; this.at++) {
      const piece = this.pieces[this.at]
      if (piece === '(' || piece === '[') depth++
      else if (piece === ')' || piece === ']') depth--
      if (depth < 0 || (piece === '|' && depth === 0)) return
    }
  }

  private quoted(piece: string): string {
    if (piece.length < 2 || !piece.endsWith(QUOTE)) this.fail('quote not closed', 1)
    this.at++
    return piece.slice(1, -1)
  }

  private item(): Part {
    const part = this.words() ?? this.atom()
    const mark = this.pieces[this.at]
    if (!isRepeat(mark)) return part
    this.at++
    return new Repeat(part, mark)
  }

  /** The words from here on to the last that is not repeated; null where there is none. */
  private words(): Words | null {
    const words: string[] = []
    let piece = this.pieces[this.at] ?? ''
    while (isWord(piece)) {
      const next = this.pieces[this.at + 1] ?? ''
      if (isRepeat(next)) break
      // Words that are known to be well formed are keys.
      if (this.lazy && isLetters(piece)) words.push(piece)
      else words.push(...wordKeys(piece))
      this.at++
      piece = next
    }
    return words.length === 0 ? null : new Words(words)
  }

  private atom(): Part {
    const mark = this.pieces[this.at] ?? ''
    if (isWord(mark)) return new Words(wordKeys(this.word()))
    if (mark.startsWith(QUOTE)) return new Words(wordKeys(this.quoted(mark)))
    this.at++
    switch (mark) {
      case '(':
        return this.closed(this.choice(), ')')
      case '[': {
        const name = this.word()
        if (!this.take(':')) this.fail('expected ":" after the capture name')
        return new Captured(name, this.closed(this.choice(), ']'))
      }
      case '<':
        return this.closed(this.named(this.word()), '>')
      case '!':
      case '&':
        return new Look(this.atom(), mark === '&')
      case '^':
        return new LineStart()
      default:
        this.at--
        return this.fail('expected a word')
    }
  }

  private named(name: string): Part {
    const found = this.classes[name] ?? BASE_CLASSES[name]
    return found === undefined ? this.fail(`unknown class <${name}>`) : new OfClass(found)
  }

  private closed(part: Part, mark: string): Part {
    if (!this.take(mark)) this.fail(`expected "${mark}"`)
    return part
  }

  private word(): string {
    const piece = this.pieces[this.at] ?? ''
    if (!isWord(piece)) this.fail('expected a word')
    this.at++
    return piece
  }

  private take(mark: string): boolean {
    if (this.pieces[this.at] !== mark) return false
    this.at++
    return true
  }

  private fail(why: string, more = 0): never {
    const at = placeOfPiece(this.source, this.at) + more
    throw new SyntaxError(`${why} at ${at} in pattern: ${this.source}`)
  }
}
