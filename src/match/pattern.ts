import { keyFilter } from '../lexicon/key-filter'
import { wordKeys } from '../tokenize/terms'
import { type Token, type TokenShape, tokenTypes } from '../tokenize/tokenize'

import type { TokenKind } from '../types'
import { bitsOf, indexByStart, NEVER, type StartIndex, type Starts, unionOfStarts } from './starts'

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
  readonly match: Matcher
  /** What a match can start with; null where that may be anything. */
  starts(): Starts | null
  readonly nullable: boolean
  /** It matches one token of one of these keys, and nothing else. */
  readonly keys?: readonly string[] | undefined
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

const anything = (): null => null
const yes = (): boolean => true
const no = (): boolean => false
const never = (): Starts => NEVER

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
  next: inside === undefined ? anything : () => ({ keys: new Set(inside()), types: NO_TYPES }),
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
  return new Parser(source, classes, false).all()
}

/**
 * The same for a pattern that is known to be well formed: what follows the token that it starts with is parsed when a
 * text has that token.
 */
export const compileLazily = (source: string, classes: TokenClasses = BASE_CLASSES): Pattern =>
  new Parser(source, classes, true).all()

/** A sequence that is parsed as far as it says what it starts with; the rest is parsed when that was found. */
function lazySequence(leading: readonly Pattern[], parse: () => Pattern): Pattern {
  const held: { rest?: Pattern } = {}
  const rest = (): Pattern => {
    held.rest ??= parse()
    return held.rest
  }
  const head = sequence(leading)
  return {
    match: (tokens, i, captures) => {
      const at = head.match(tokens, i, captures)
      return at < 0 ? -1 : rest().match(tokens, at, captures)
    },
    starts: head.starts,
    nullable: false,
    single: () => head.single() && rest().nullable,
    next: () => (head.single() ? nextOf([...leading, rest()]) : head.next()),
  }
}

/** A rest of so few letters costs less to parse than to put off. */
const SHORT_REST = 20

/** Writing a length costs, even where it stays the same. */
const cutBack = (captures: Capture[], length: number): void => {
  if (captures.length > length) captures.length = length
}

const literal = (key: string): Pattern => ({
  match: (tokens, i) => (tokens[i]?.key === key ? i + 1 : -1),
  starts: () => ({ keys: new Set([key]), types: NO_TYPES }),
  nullable: false,
  keys: [key],
  single: yes,
  next: never,
})

/** A choice of words: "(của | thuộc)". */
function oneOf(words: readonly string[]): Pattern {
  const keys = new Set(words)
  const mayHold = keyFilter(keys)
  return {
    match: (tokens, i) => {
      const token = tokens[i]
      return token !== undefined && mayHold(token) && keys.has(token.key) ? i + 1 : -1
    },
    starts: () => ({ keys, types: NO_TYPES }),
    nullable: false,
    keys: words,
    single: yes,
    next: never,
  }
}

const union = (parts: readonly Pattern[]): Starts | null =>
  parts.length === 1 ? (parts[0]?.starts() ?? null) : unionOfStarts(parts.map((part) => part.starts()))

function sequence(parts: readonly Pattern[]): Pattern {
  const only = parts[0]
  if (parts.length === 1 && only !== undefined) return only
  const matchers = parts.map((part) => part.match)
  const leading: Pattern[] = []
  for (const part of parts) {
    leading.push(part)
    if (!part.nullable) break
  }
  const nullable = parts.every((part) => part.nullable)
  return {
    match: (tokens, i, captures) => {
      let at = i
      for (let k = 0; k < matchers.length; k++) {
        at = matchers[k]?.(tokens, at, captures) ?? -1
        if (at < 0) return -1
      }
      return at
    },
    starts: () => (nullable ? null : union(leading)),
    nullable,
    single: () => isSingle(parts),
    next: () => nextOf(parts),
  }
}

/** Whether one of the parts can take a token and the others none. */
function isSingle(parts: readonly Pattern[]): boolean {
  let single = false
  let nullable = true
  for (const part of parts) {
    single = (single && part.nullable) || (nullable && part.single())
    nullable &&= part.nullable
    if (!single && !nullable) return false
  }
  return single
}

/** What the second token of a sequence can be: within a part behind parts that take none, or the start of one behind a single token. */
function nextOf(parts: readonly Pattern[]): Starts | null {
  const all: (Starts | null)[] = []
  let single = false
  let nullable = true
  for (const part of parts) {
    if (single) all.push(part.starts())
    if (nullable) all.push(part.next())
    single = (single && part.nullable) || (nullable && part.single())
    nullable &&= part.nullable
    if (!single && !nullable) break
  }
  return unionOfStarts(all)
}

function choice(parts: readonly Pattern[]): Pattern {
  const only = parts[0]
  if (parts.length === 1 && only !== undefined) return only
  const words = parts.flatMap(({ keys = [] }) => keys)
  if (parts.every(({ keys }) => keys !== undefined)) return oneOf(words)
  // A part that matches nothing may do so at any token.
  // Most choices of a pattern are never asked for, so it is indexed when it first is.
  const held: { index?: StartIndex<Pattern> } = {}
  return {
    match: (tokens, i, captures) => {
      held.index ??= indexByStart(parts, (part) => (part.nullable ? null : part.starts()))
      const kept = captures.length
      const here = held.index.at(tokens[i])
      for (let k = 0; k < here.length; k++) {
        const end = here[k]?.match(tokens, i, captures) ?? -1
        if (end >= 0) return end
        cutBack(captures, kept)
      }
      return -1
    },
    starts: () => union(parts),
    nullable: parts.some((part) => part.nullable),
    single: () => parts.some((part) => part.single()),
    next: () => unionOfStarts(parts.map((part) => part.next())),
  }
}

/** No phrase of a report repeats a piece more often; the bound keeps the cost of a pattern at one token constant. */
const MOST_REPEATS = 64

function repeat(part: Pattern, mark: '?' | '*' | '+'): Pattern {
  const least = mark === '+' ? 1 : 0
  const most = mark === '?' ? 1 : MOST_REPEATS
  return {
    match: (tokens, i, captures) => {
      let at = i
      let count = 0
      while (count < most) {
        const kept = captures.length
        const end = part.match(tokens, at, captures)
        if (end <= at) {
          cutBack(captures, kept)
          break
        }
        at = end
        count++
      }
      return count >= least ? at : -1
    },
    starts: part.starts,
    nullable: least === 0 || part.nullable,
    single: part.single,
    next: () => (most > 1 && part.single() ? unionOfStarts([part.next(), part.starts()]) : part.next()),
  }
}

const capture = (name: string, part: Pattern): Pattern => ({
  ...part,
  keys: undefined,
  match: (tokens, i, captures) => {
    const end = part.match(tokens, i, captures)
    if (end >= 0) captures.push({ name, start: i, end })
    return end
  },
})

/** What takes no token leaves the start to what follows it. */
const TAKES_NONE = { starts: never, nullable: true, single: no, next: never }

const look = (part: Pattern, wanted: boolean): Pattern => ({
  match: (tokens, i, captures) => {
    const kept = captures.length
    const found = part.match(tokens, i, captures) >= 0
    cutBack(captures, kept)
    return found === wanted ? i : -1
  },
  ...TAKES_NONE,
})

const QUOTE = "'"
/** What ends a word of a pattern, by its code. */
const ENDS = [...` \n()[]<>|?*+!&^':`].reduce((ends, mark) => {
  ends[mark.charCodeAt(0)] = 1
  return ends
}, new Uint8Array(0x80))

class Parser {
  private at = 0
  constructor(
    private readonly source: string,
    private readonly classes: TokenClasses,
    private readonly lazy: boolean,
  ) {}

  all(): Pattern {
    const pattern = this.choice()
    this.space()
    if (this.at < this.source.length) this.fail('unexpected character')
    return pattern
  }

  private choice(): Pattern {
    const parts = [this.sequence()]
    while (this.take('|')) parts.push(this.sequence())
    return choice(parts)
  }

  private sequence(): Pattern {
    const parts: Pattern[] = []
    for (;;) {
      this.space()
      const c = this.source[this.at]
      if (c === undefined || c === ')' || c === ']' || c === '|') break
      parts.push(...this.item())
      if (this.lazy && parts[parts.length - 1]?.nullable === false) {
        const from = this.at
        this.skip()
        const rest = this.source.slice(from, this.at)
        if (rest.length > SHORT_REST) return lazySequence(parts, () => new Parser(rest, this.classes, true).all())
        this.at = from
      }
    }
    if (parts.length === 0) this.fail('empty pattern')
    return sequence(parts)
  }

  /** Goes to where a sequence ends. */
  private skip(): void {
    let depth = 0
    for (; this.at < this.source.length; this.at++) {
      const c = this.source[this.at]
      if (c === QUOTE) this.at = this.quoteEnd(this.at + 1)
      else if (c === '(' || c === '[') depth++
      else if (c === ')' || c === ']') depth--
      if (depth < 0 || (c === '|' && depth === 0)) return
    }
  }

  private quoteEnd(from: number): number {
    const close = this.source.indexOf(QUOTE, from)
    return close < 0 ? this.fail('quote not closed') : close
  }

  private item(): Pattern[] {
    const atoms = this.atom()
    const mark = this.source[this.at]
    if (mark !== '?' && mark !== '*' && mark !== '+') return atoms
    this.at++
    return [repeat(sequence(atoms), mark)]
  }

  private atom(): Pattern[] {
    this.space()
    const mark = this.source[this.at++]
    switch (mark) {
      case '(':
        return [this.closed(this.choice(), ')')]
      case '[': {
        const name = this.word()
        if (!this.take(':')) this.fail('expected ":" after the capture name')
        return [capture(name, this.closed(this.choice(), ']'))]
      }
      case '<':
        return [this.closed(this.named(this.word()), '>')]
      case '!':
      case '&':
        return [look(sequence(this.atom()), mark === '&')]
      case '^':
        return [{ match: (tokens, i) => (tokens[i]?.line === true ? i : -1), ...TAKES_NONE }]
      case QUOTE: {
        const text = this.source.slice(this.at, this.quoteEnd(this.at))
        this.at += text.length + 1
        return wordKeys(text).map(literal)
      }
      default:
        this.at--
        return wordKeys(this.word()).map(literal)
    }
  }

  private named(name: string): Pattern {
    const found = this.classes[name] ?? BASE_CLASSES[name]
    if (found === undefined) return this.fail(`unknown class <${name}>`)
    const { match, starts, next = anything } = typeof found === 'function' ? { match: found, starts: null } : found
    return { match, starts: () => starts, nullable: false, single: yes, next }
  }

  private closed(pattern: Pattern, mark: string): Pattern {
    this.space()
    if (!this.take(mark)) this.fail(`expected "${mark}"`)
    return pattern
  }

  private word(): string {
    this.space()
    const start = this.at
    while (this.at < this.source.length && ENDS[this.source.charCodeAt(this.at)] !== 1) this.at++
    if (this.at === start) this.fail('expected a word')
    return this.source.slice(start, this.at)
  }

  private take(mark: string): boolean {
    this.space()
    if (this.source[this.at] !== mark) return false
    this.at++
    return true
  }

  private space(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\n') this.at++
  }

  private fail(why: string): never {
    throw new SyntaxError(`${why} at ${this.at} in pattern: ${this.source}`)
  }
}
