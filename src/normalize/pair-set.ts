import { type KeyFilter, keyFilter } from './key-filter'
import type { Keyed } from './pair'

/** Pairs of words, looked up over tokens without joining their keys into a string. */
export interface PairSet {
  has(first: Keyed | undefined, second: Keyed | undefined): boolean
  /** Whether a token and the next make one of the pairs. */
  at(tokens: readonly Keyed[], i: number): boolean
}

interface Held {
  readonly mayStart: KeyFilter
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Makes a set of pairs written as keys; they are read when a token is first asked about.
 *
 * @example
 * pairSet(['hội nghị', 'hội thảo']).has(undefined, undefined) // => false
 */
export function pairSet(pairs: readonly string[]): PairSet {
  const held: { read?: Held } = {}
  const has = (first: Keyed | undefined, second: Keyed | undefined): boolean => {
    held.read ??= readPairs(pairs)
    const { mayStart, seconds } = held.read
    return first !== undefined && mayStart(first) && seconds.get(first.key)?.has(second?.key ?? '') === true
  }
  return { has, at: (tokens, i) => has(tokens[i], tokens[i + 1]) }
}

function readPairs(pairs: readonly string[]): Held {
  const seconds = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const space = pair.indexOf(' ')
    const [first, second] = [pair.slice(0, space), pair.slice(space + 1)]
    const known = seconds.get(first)
    if (known === undefined) seconds.set(first, new Set([second]))
    else known.add(second)
  }
  return { mayStart: keyFilter(seconds), seconds }
}
