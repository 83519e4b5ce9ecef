import { keyFilter } from '../normalize/key-filter'
import type { Token } from '../tokenize/tokenize'
import { BASE_CLASSES, type Capture, compileLazily, compilePattern, type Pattern, type TokenClasses } from './pattern'
import { bitsOf, indexByStart, type Starts, unionOfStarts } from './starts'

/** What a rule's production sees: the tokens, the range matched, and the first capture of each name. */
export interface RuleMatch {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** The first range captured under this name. */
  get(name: string): Capture | null
  /** Every range captured under this name, in order. */
  all(name: string): readonly Capture[]
}

/** A rule is a row: id `field/shape`, a sample phrase, a token pattern, a production (null: the match is refused). */
export interface Rule<T> {
  readonly id: string
  readonly sample: string
  readonly pattern: string
  readonly produce: (match: RuleMatch) => T | null
  /** Classes of its own, beside those of its table. */
  readonly classes?: TokenClasses
}

/** A production with the rule and the range it came from. */
export interface Found<T> {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Says quickly that none of several rule sets has a rule that starts with a token. */
export type StartTest = (token: Token | undefined) => boolean

/** Rules compiled and indexed by the token they can start with. */
export interface RuleSet<T> {
  /** What its rules can start with; null where that may be anything. */
  readonly starts: Starts | null
  /** Every match of every rule, by start token, then in the order of the table. */
  run(tokens: readonly Token[], start?: number, end?: number): Found<T>[]
  /** Matches of every rule at token `i`. */
  at(tokens: readonly Token[], i: number): readonly Found<T>[]
}

const NOTHING: readonly never[] = []

class Matched implements RuleMatch {
  constructor(
    readonly tokens: readonly Token[],
    readonly start: number,
    readonly end: number,
    private readonly captures: readonly Capture[],
  ) {}

  get(name: string): Capture | null {
    for (const capture of this.captures) if (capture.name === name) return capture
    return null
  }

  all(name: string): readonly Capture[] {
    return this.captures.filter((capture) => capture.name === name)
  }
}

/** A rule with its pattern, and what the second token of a match can be: found out when it is first asked. */
class Row<T> {
  private asked = false
  private keys: ReadonlySet<string> | null = null
  private types = 0

  constructor(
    readonly rule: Rule<T>,
    readonly pattern: Pattern,
  ) {}

  /** Whether a match can go on with a token; most rules that start with a token are refused here. */
  goesOn(next: Token | undefined): boolean {
    if (!this.asked) this.ask()
    if (this.keys === null) return true
    return next !== undefined && (((this.types >> next.type) & 1) === 1 || this.keys.has(next.key))
  }

  private ask(): void {
    const { pattern } = this
    const next = pattern.single() ? null : pattern.next()
    this.keys = next?.keys ?? null
    this.types = bitsOf(next?.types ?? [])
    this.asked = true
  }
}

/**
 * @param disabled ids of rules to leave out
 * @param more rows that go before those of the table
 * @throws SyntaxError where a pattern is malformed, naming the rule; Error on a doubled id
 */
export function compileRules<T>(
  rules: readonly Rule<T>[],
  classes?: TokenClasses,
  disabled: ReadonlySet<string> = new Set(),
  more: readonly Rule<T>[] = [],
): RuleSet<T> {
  const seen = new Set<string>()
  const compiled: Row<T>[] = []
  const add = (rule: Rule<T>, compile: typeof compilePattern): void => {
    if (seen.has(rule.id)) throw new Error(`rule id ${rule.id} is used twice`)
    seen.add(rule.id)
    if (!disabled.has(rule.id)) compiled.push(new Row(rule, compileRule(rule, classes, compile)))
  }
  for (const rule of more) add(rule, compilePattern)
  for (const rule of rules) add(rule, compileLazily)
  const startsOf = compiled.map(({ pattern }) => pattern.starts())
  const index = indexByStart(compiled, (_, k) => startsOf[k] ?? null)
  const at = (tokens: readonly Token[], i: number): readonly Found<T>[] => {
    const token = tokens[i]
    if (token === undefined) return NOTHING
    const here = index.at(token)
    if (here.length === 0) return NOTHING
    const next = tokens[i + 1]
    let found: Found<T>[] | null = null
    let captures: Capture[] = []
    for (let k = 0; k < here.length; k++) {
      const row = here[k]
      if (row?.goesOn(next) !== true) continue
      const { rule, pattern } = row
      const end = pattern.match(tokens, i, captures)
      if (end > i) {
        const value = rule.produce(new Matched(tokens, i, end, captures))
        if (value !== null) {
          found ??= []
          found.push({ rule: rule.id, start: i, end, value })
        }
        captures = []
      } else if (captures.length > 0) captures = []
    }
    return found ?? NOTHING
  }
  return {
    get starts() {
      return unionOfStarts(startsOf)
    },
    at,
    run: (tokens, start = 0, end = tokens.length) => {
      const found: Found<T>[] = []
      for (let i = start; i < end; i++) for (const match of at(tokens, i)) if (match.end <= end) found.push(match)
      return found
    },
  }
}

/** One look-up in place of one for each of the sets. */
export function anyStarts(sets: readonly { readonly starts: Starts | null }[]): StartTest {
  const starts = unionOfStarts(sets.map((set) => set.starts))
  if (starts === null) return () => true
  const { keys } = starts
  const types = bitsOf(starts.types)
  const mayStart = keyFilter(keys)
  return (token) =>
    token !== undefined && (((types >> token.type) & 1) === 1 || (mayStart(token) && keys.has(token.key)))
}

function compileRule<T>(rule: Rule<T>, classes: TokenClasses = BASE_CLASSES, compile: typeof compilePattern): Pattern {
  try {
    return compile(rule.pattern, rule.classes === undefined ? classes : { ...classes, ...rule.classes })
  } catch (error) {
    throw new SyntaxError(`rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
