/** A word of compromise, with the marks and spaces around it. */
export interface Term {
  text: string
  pre: string
  post: string
  normal: string
  tags: Set<string>
  id?: string
  /** What sukien knows of the word; only words of Vietnamese text have it. */
  sukien?: Known
}

/** Entities that begin at a word, and those that go on over it, by tag. */
export interface Known {
  readonly first: ReadonlySet<string>
  readonly rest: ReadonlySet<string>
}

export type Sentences = Term[][]

/** Sentence, first word, word behind the last. */
export type Pointer = (number | string | undefined)[]

/** A token of compromise's match syntax, parsed. */
export type Reg = Readonly<Record<string, unknown>>

/** A parsed pattern. `sukien`: the same pattern with its letters left whole. */
export interface Regs extends Array<Reg> {
  sukien?: Regs
}

export interface Todo {
  readonly regs: Regs
  readonly group?: string | number
  readonly justOne?: boolean
  readonly notIf?: Regs
}

export interface MatchResult {
  ptrs: Pointer[]
  byGroup: Record<string, Pointer[]>
}

/** What of a View is used here. */
export interface View {
  readonly document: Sentences
  readonly docs: Sentences
  readonly world: World
  update(pointer: readonly Pointer[]): View
  intersection(view: View): View
  match(pattern: string): View
  none(): View
  fullPointer: readonly Pointer[]
}

export type Compute = (view: View) => void

/** What of compromise's innards is used here: the same since version 14.0. */
export interface World {
  readonly methods: {
    readonly one: {
      killUnicode: (text: string, world: World) => string
      parseMatch: (pattern: string, options: unknown, world: World) => Regs
      match: (docs: Sentences, todo: Todo, cache?: unknown) => MatchResult
      readonly tokenize: { fromString: (text: string, world: World) => Sentences }
    }
  }
  readonly compute: Record<string, Compute>
  readonly model: Record<string, unknown>
}

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
    value,
  )

const NEEDED = [['killUnicode'], ['parseMatch'], ['match'], ['tokenize', 'fromString']] as const

/**
 * Sees that what `mutate` was given is a compromise that the plugin knows.
 *
 * @throws TypeError that says what it lacks
 */
export function assertWorld(world: unknown): asserts world is World {
  for (const path of NEEDED)
    if (typeof at(world, 'methods', 'one', ...path) !== 'function')
      throw new TypeError(`expected compromise 14: its world has no methods.one.${path.join('.')}`)
  if (typeof at(world, 'compute') !== 'object' || typeof at(world, 'model') !== 'object')
    throw new TypeError('expected compromise 14: its world has no compute or no model')
}

/** Whether every word of a sentence came from Vietnamese text. */
export const isVietnameseSentence = (terms: readonly Term[]): boolean => terms[0]?.sukien !== undefined
