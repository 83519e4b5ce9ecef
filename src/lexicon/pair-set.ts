import type { Token } from '../tokenize/tokenize'
import { keyFilter } from './key-filter'

/** Pairs of words, looked up over tokens without joining their keys into a string. */
export interface PairSet {
  has(first: Token | undefined, second: Token | undefined): boolean
}

/**
 * Makes a set of pairs written as keys.
 *
 * @example
 * pairSet(['hội nghị', 'hội thảo']).has(undefined, undefined) // => false
 */
export function pairSet(pairs: readonly string[]): PairSet {
  const seconds = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const space = pair.indexOf(' ')
    const [first, second] = [pair.slice(0, space), pair.slice(space + 1)]
    const known = seconds.get(first)
    if (known === undefined) seconds.set(first, new Set([second]))
    else known.add(second)
  }
  const mayStart = keyFilter(seconds)
  return {
    has: (first, second) =>
      first !== undefined && mayStart(first) && seconds.get(first.key)?.has(second?.key ?? '') === true,
  }
}
