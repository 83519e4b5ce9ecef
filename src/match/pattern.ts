import { wordKey } from '../normalize/key'
import { type Token, tokenize } from '../tokenize/tokenize'

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

/** A compiled pattern. `first`: keys it can start with, null where it can start with anything. */
export interface Pattern {
  readonly match: Matcher
  readonly first: ReadonlySet<string> | null
  readonly nullable: boolean
}

/** Named token classes that patterns write as `<name>`. */
export type TokenClasses = Readonly<Record<string, Matcher>>

const one =
  (test: (token: Token) => boolean): Matcher =>
  (tokens, i) => {
    const token = tokens[i]
    return token !== undefined && test(token) ? i + 1 : -1
  }

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '‐', '−'])

/** Classes every pattern may use. */
export const BASE_CLASSES: TokenClasses = {
  any: one(() => true),
  word: one((t) => t.kind === 'syllable'),
  lower: one((t) => t.shape === 'lower'),
  cap: one((t) => t.kind === 'syllable' && t.shape !== 'lower'),
  upper: one((t) => t.shape === 'upper'),
  num: one((t) => t.kind === 'numeric'),
  clock: one((t) => t.kind === 'clock'),
  dash: one((t) => DASHES.has(t.text)),
  open: one((t) => t.text === '(' || t.text === '['),
  close: one((t) => t.text === ')' || t.text === ']'),
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

const literal = (key: string): Pattern => ({
  match: (tokens, i) => (tokens[i]?.key === key ? i + 1 : -1),
  first: new Set([key]),
  nullable: false,
})

const union = (parts: readonly Pattern[]): ReadonlySet<string> | null => {
  const all = new Set<string>()
  for (const part of parts) {
    if (part.first === null) return null
    for (const key of part.first) all.add(key)
  }
  return all
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
      for (const match of matchers) {
        at = match(tokens, at, captures)
        if (at < 0) return -1
      }
      return at
    },
    first: nullable ? null : union(leading),
    nullable,
  }
}

function choice(parts: readonly Pattern[]): Pattern {
  const only = parts[0]
  if (parts.length === 1 && only !== undefined) return only
  return {
    match: (tokens, i, captures) => {
      const kept = captures.length
      for (const part of parts) {
        const key = tokens[i]?.key
        if (part.first !== null && (key === undefined || !part.first.has(key))) continue
        const end = part.match(tokens, i, captures)
        if (end >= 0) return end
        captures.length = kept
      }
      return -1
    },
    first: union(parts),
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
          captures.length = kept
          break
        }
        at = end
        count++
      }
      return count >= least ? at : -1
    },
    first: part.first,
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

const look = (part: Pattern, wanted: boolean): Pattern => ({
  match: (tokens, i, captures) => {
    const kept = captures.length
    const found = part.match(tokens, i, captures) >= 0
    captures.length = kept
    return found === wanted ? i : -1
  },
  first: null,
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
      const match = this.classes[name] ?? BASE_CLASSES[name]
      if (match === undefined) return this.fail(`unknown class <${name}>`)
      return [this.closed({ match, first: null, nullable: false }, '>')]
    }
    if (this.take('!')) return [look(sequence(this.atom()), false)]
    if (this.take('&')) return [look(sequence(this.atom()), true)]
    if (this.take('^')) {
      return [{ match: (tokens, i) => (tokens[i]?.line === true ? i : -1), first: null, nullable: true }]
    }
    if (this.take("'")) {
      const close = this.source.indexOf("'", this.at)
      if (close < 0) this.fail('quote not closed')
      const text = this.source.slice(this.at, close)
      this.at = close + 1
      return tokenize(text).map((token) => literal(token.key))
    }
    return tokenize(this.word()).map((token) => literal(wordKey(token.text)))
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
