import { keyNumber } from '../normalize/key'
import type { Token } from '../tokenize/tokenize'

/** Says of most tokens whose key is not among some that it is not; of all others it says nothing. */
export type KeyFilter = (token: Token) => boolean

/** So many places for each key, so that few other keys share one. */
const ROOM = 8

/**
 * Makes a filter for keys: a look-up in a table of small numbers, where one in a map goes through the string.
 */
export function keyFilter(keys: Iterable<string>): KeyFilter {
  const all = [...keys]
  let size = 64
  while (size < all.length * ROOM) size *= 2
  const last = size - 1
  const taken = new Uint8Array(size)
  for (const key of all) taken[keyNumber(key) & last] = 1
  return (token) => taken[token.number & last] === 1
}
