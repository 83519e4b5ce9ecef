import { keyFilter } from '../normalize/key-filter'
import { TOKEN_TYPES, type Token } from '../tokenize/tokenize'

/** What a match can start with: tokens of these keys, and tokens of these types whatever their key. */
export interface Starts {
  readonly keys: ReadonlySet<string>
  readonly types: ReadonlySet<number>
}

/** No token at all. */
export const NEVER: Starts = { keys: new Set(), types: new Set() }

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

/** Types of tokens as a number with a bit for each. */
export const bitsOf = (types: Iterable<number>): number => {
  let bits = 0
  for (const type of types) bits |= 1 << type
  return bits
}

/** Patterns by the token they can start with: an answer may hold some that do not match, in the order given. */
export interface StartIndex<T> {
  at(token: Token | undefined): readonly T[]
}

/** Indexes what has starts. */
export function indexByStart<T>(
  items: readonly T[],
  startsOf: (item: T, order: number) => Starts | null,
): StartIndex<T> {
  const all = items.map((item, order) => ({ item, order, starts: startsOf(item, order) }))
  const anywhere = all.filter(({ starts }) => starts === null)
  // Types that open the same items share one list.
  const lists: (typeof all)[] = []
  const listOf: number[] = []
  const typed = all.filter(({ starts }) => starts === null || starts.types.size > 0)
  if (typed.length === anywhere.length) lists.push(anywhere)
  for (let type = 0; type < TOKEN_TYPES && typed.length > anywhere.length; type++) {
    const here = typed.filter(({ starts }) => starts === null || starts.types.has(type))
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
  const merge = (own: typeof all): (readonly T[])[] =>
    lists.map((list) => {
      if (list.length === 0) return itemsOf(own)
      const together = [...list, ...own.filter((one) => !list.includes(one))]
      return itemsOf(together.sort((one, other) => one.order - other.order))
    })
  // What a key opens is put in order when a text has it.
  const byKey = new Map<string, readonly (readonly T[])[]>()
  const listsAt = (key: string): readonly (readonly T[])[] | undefined => {
    const held = byKey.get(key)
    const own = held === undefined ? keyed.get(key) : undefined
    if (own === undefined) return held
    const made = merge(own)
    byKey.set(key, made)
    return made
  }
  const byType = lists.map(itemsOf)
  const fallback = itemsOf(anywhere)
  const mayStart = keyFilter(keyed)
  return {
    at: (token) => {
      if (token === undefined) return fallback
      const here = (mayStart(token) ? listsAt(token.key) : undefined) ?? byType
      return here[listOf[token.type] ?? 0] ?? fallback
    },
  }
}
