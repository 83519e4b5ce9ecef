import { keyNumber } from './key'
import type { Keyed } from './pair'

/** Says of most tokens whose key is not among some that it is not; of all others it says nothing. */
export type KeyFilter = (token: Keyed) => boolean

/** What a set and a map of keys have in common. */
interface Keys {
  readonly size: number
  has(key: string): boolean
  keys(): Iterable<string>
}

/** So many places for each key, so that few other keys share one. */
const ROOM = 8

/** So many questions a key, and so many more, and the table has paid for itself. */
const ASKED = 64
const ASKED_FIRST = 2048

/**
 * Makes a filter for keys: a look-up in a table of small numbers, where one in a map goes through the string. The table is
 * made when many tokens were asked for; until then the keys are asked.
 */
export function keyFilter(keys: Keys): KeyFilter {
  let left = ASKED_FIRST + ASKED * keys.size
  let taken: Uint8Array | null = null
  let last = 0
  return (token) => {
    if (taken !== null) return taken[token.number & last] === 1
    if (left-- > 0) return keys.has(token.key)
    taken = tableOf(keys)
    last = taken.length - 1
    return taken[token.number & last] === 1
  }
}

function tableOf(keys: Keys): Uint8Array {
  let size = 64
  while (size < keys.size * ROOM) size *= 2
  const taken = new Uint8Array(size)
  for (const key of keys.keys()) taken[keyNumber(key) & (size - 1)] = 1
  return taken
}
