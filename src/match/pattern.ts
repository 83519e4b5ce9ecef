import { wordKeys } from '../tokenize/terms'
import { TOKEN_TYPES, type Token, type TokenShape, tokenTypes } from '../tokenize/tokenize'
import type { TokenKind } from '../types'

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

/** What a match can start with: tokens of these keys, and tokens of these types whatever their key. */
export interface Starts {
  readonly keys: ReadonlySet<string>
  readonly types: ReadonlySet<number>
}

/** A compiled pattern. `starts` is null where it can start with anything. */
export interface Pattern {
  readonly match: Matcher
  readonly starts: Starts | null
  readonly nullable: boolean
}

/** A class of tokens; what it can start with lets rules be indexed, and is null where it is not known. */
export interface TokenClass {
  readonly match: Matcher
  readonly starts: Starts | null
}

/** Named token classes that patterns write as `<name>`. */
export type TokenClasses = Readonly<Record<string, Matcher | TokenClass>>

const NO_KEYS: ReadonlySet<string> = new Set()
const NO_TYPES: ReadonlySet<number> = new Set()

/** A class that starts with tokens of these keys or of these types (`tokenTypes`). */
export const startingWith = (
  match: Matcher,
  keys: Iterable<string>,
  types: Iterable<number> = NO_TYPES,
): TokenClass => ({ match, starts: { keys: new Set(keys), types: new Set(types) } })

const one = (test: (token: Token) => boolean, keys: Iterable<string>, types: Iterable<number> = NO_TYPES): TokenClass =>
  startingWith(
    (tokens, i) => {
      const token = tokens[i]
      return token !== undefined && test(token) ? i + 1 : -1
    },
    keys,
    types,
  )

/** A class of one token by its type. */
const typed = (kinds?: readonly TokenKind[], shapes?: readonly TokenShape[]): TokenClass => {
  const types = new Set(tokenTypes(kinds, shapes))
  const bits = [...types].reduce((sum, type) => sum | (1 << type), 0)
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
  const parser = new Parser(source, classes)
  const pattern = parser.choice()
  parser.end()
  return pattern
}

/** Writing a length costs, even where it stays the same. */
const cutBack = (captures: Capture[], length: number): void => {
  if (captures.length > length) captures.length = length
}

const literal = (key: string): Pattern => ({
  match: (tokens, i) => (tokens[i]?.key === key ? i + 1 : -1),
  starts: { keys: new Set([key]), types: NO_TYPES },
  nullable: false,
})

const union = (parts: readonly Pattern[]): Starts | null =>
  parts.length === 1 ? (parts[0]?.starts ?? null) : unionOfStarts(parts.map(({ starts }) => starts))

/** What any of several patterns can start with. */
export function unionOfStarts(all: readonly (Starts | null)[]): Starts | null {
  const keys = new Set<string>()
  const types = new Set<number>()
  for (const starts of all) {
    if (starts === null) return null
    for (const key of starts.keys) keys.add(key)
    for (const type of starts.types) types.add(type)
  }
  return { keys, types }
}

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
    starts: nullable ? null : union(leading),
    nullable,
  }
}

/** Patterns by the token they can start with: an answer may hold some that do not match, in the order given. */
export interface StartIndex<T> {
  at(token: Token | undefined): readonly T[]
}

/** Indexes what has starts. */
export function indexByStart<T>(items: readonly T[], startsOf: (item: T) => Starts | null): StartIndex<T> {
  const all = items.map((item, order) => ({ item, order, starts: startsOf(item) }))
  const anywhere = all.filter(({ starts }) => starts === null)
  // Types that open the same items share one list.
  const lists: (typeof all)[] = []
  const listOf: number[] = []
  const typed = all.some(({ starts }) => starts !== null && starts.types.size > 0)
  if (!typed) lists.push(anywhere)
  for (let type = 0; type < TOKEN_TYPES && typed; type++) {
    const here = all.filter(({ starts }) => starts === null || starts.types.has(type))
    let at = lists.findIndex((list) => list.length === here.length && list.every((one, i) => one === here[i]))
    if (at < 0) at = lists.push(here) - 1
    listOf.push(at)
  }
  const keyed = new Map<string, typeof all>()
  for (const one of all) {
    for (const key of one.starts?.keys ?? []) {
      const known = keyed.get(key)
      if (known === undefined) keyed.set(key, [one])
      else known.push(one)
    }
  }
  const itemsOf = (some: typeof all): readonly T[] => some.map(({ item }) => item)
  const byKey = new Map<string, readonly (readonly T[])[]>()
  for (const [key, own] of keyed) {
    const merged = lists.map((list) => {
      if (list.length === 0) return itemsOf(own)
      const together = [...list, ...own.filter((one) => !list.includes(one))]
      return itemsOf(together.sort((one, other) => one.order - other.order))
    })
    byKey.set(key, merged)
  }
  const byType = lists.map(itemsOf)
  const fallback = itemsOf(anywhere)
  return {
    at: (token) =>
      token === undefined ? fallback : ((byKey.get(token.key) ?? byType)[listOf[token.type] ?? 0] ?? fallback),
  }
}

function choice(parts: readonly Pattern[]): Pattern {
  const only = parts[0]
  if (parts.length === 1 && only !== undefined) return only
  // A part that matches nothing may do so at any token.
  // Most choices of a pattern are never asked for, so it is indexed when it first is.
  const held: { index?: StartIndex<Pattern> } = {}
  return {
    match: (tokens, i, captures) => {
      held.index ??= indexByStart(parts, ({ starts, nullable }) => (nullable ? null : starts))
      const kept = captures.length
      const here = held.index.at(tokens[i])
      for (let k = 0; k < here.length; k++) {
        const end = here[k]?.match(tokens, i, captures) ?? -1
        if (end >= 0) return end
        cutBack(captures, kept)
      }
      return -1
    },
    starts: union(parts),
    nullable: parts.some((part) => part.nullable),
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
  }
}

const capture = (name: string, part: Pattern): Pattern => ({
  ...part,
  match: (tokens, i, captures) => {
    const end = part.match(tokens, i, captures)
    if (end >= 0) captures.push({ name, start: i, end })
    return end
  },
})

/** What takes no token leaves the start to what follows it. */
const NOTHING: Starts = { keys: NO_KEYS, types: NO_TYPES }

const look = (part: Pattern, wanted: boolean): Pattern => ({
  match: (tokens, i, captures) => {
    const kept = captures.length
    const found = part.match(tokens, i, captures) >= 0
    cutBack(captures, kept)
    return found === wanted ? i : -1
  },
  starts: NOTHING,
  nullable: true,
})

const SPECIAL = new Set("()[]<>|?*+!&^':".split(''))

class Parser {
  private at = 0
  constructor(
    private readonly source: string,
    private readonly classes: TokenClasses,
  ) {}

  choice(): Pattern {
    const parts = [this.sequence()]
    while (this.take('|')) parts.push(this.sequence())
    return choice(parts)
  }

  end(): void {
    this.space()
    if (this.at < this.source.length) this.fail('unexpected character')
  }

  private sequence(): Pattern {
    const parts: Pattern[] = []
    for (;;) {
      this.space()
      const c = this.source[this.at]
      if (c === undefined || c === ')' || c === ']' || c === '|') break
      parts.push(...this.item())
    }
    if (parts.length === 0) this.fail('empty pattern')
    return sequence(parts)
  }

  private item(): Pattern[] {
    const atoms = this.atom()
    const mark = this.source[this.at]
    if (mark !== '?' && mark !== '*' && mark !== '+') return atoms
    this.at++
    return [repeat(sequence(atoms), mark)]
  }

  private atom(): Pattern[] {
    if (this.take('(')) return [this.closed(this.choice(), ')')]
    if (this.take('[')) {
      const name = this.word()
      if (!this.take(':')) this.fail('expected ":" after the capture name')
      return [capture(name, this.closed(this.choice(), ']'))]
    }
    if (this.take('<')) {
      const name = this.word()
      const found = this.classes[name] ?? BASE_CLASSES[name]
      if (found === undefined) return this.fail(`unknown class <${name}>`)
      const { match, starts } = typeof found === 'function' ? { match: found, starts: null } : found
      return [this.closed({ match, starts, nullable: false }, '>')]
    }
    if (this.take('!')) return [look(sequence(this.atom()), false)]
    if (this.take('&')) return [look(sequence(this.atom()), true)]
    if (this.take('^')) {
      return [{ match: (tokens, i) => (tokens[i]?.line === true ? i : -1), starts: NOTHING, nullable: true }]
    }
    if (this.take("'")) {
      const close = this.source.indexOf("'", this.at)
      if (close < 0) this.fail('quote not closed')
      const text = this.source.slice(this.at, close)
      this.at = close + 1
      return wordKeys(text).map(literal)
    }
    return wordKeys(this.word()).map(literal)
  }

  private closed(pattern: Pattern, mark: string): Pattern {
    this.space()
    if (!this.take(mark)) this.fail(`expected "${mark}"`)
    return pattern
  }

  private word(): string {
    this.space()
    const start = this.at
    for (;;) {
      const c = this.source[this.at]
      if (c === undefined || c === ' ' || c === '\n' || SPECIAL.has(c)) break
      this.at++
    }
    if (this.at === start) this.fail('expected a word')
    return this.source.slice(start, this.at)
  }

  private take(mark: string): boolean {
    if (mark !== "'" && mark !== '?' && mark !== '*' && mark !== '+') this.space()
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
