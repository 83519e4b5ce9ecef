import type { Token } from '../tokenize/tokenize'
import { APOSTROPHES, type Spelling } from './spelling'

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
}

/** A name and what it means. */
export type Named<T> = readonly [name: string, value: T]

/** The names that start with a key, as far as it is that of their first words. */
export type NamesBy<T> = (first: string) => readonly Named<T>[]

/** A name found in a text: `end` is the token after its last one. */
export interface NameMatch<T> {
  readonly end: number
  readonly values: readonly T[]
}

/** So many words are held: most of those of some hundred reports. A power of two. */
const HELD = 4096

/** No name of a place has more tokens. */
const LONGEST_NAME = 16

/** "Ia H' Drai" and "Ia H'Drai": with a space after the apostrophe or without. */
function waysToWrite(name: string): string[] {
  if (!name.includes("'")) return [name]
  const together = name.replaceAll("' ", "'")
  return [together, together.replaceAll("'", "' ")]
}

function childOf<T>(node: Node<T>, key: string): Node<T> {
  node.next ??= new Map()
  let child = node.next.get(key)
  if (child === undefined) {
    child = { next: null, values: null }
    node.next.set(key, child)
  }
  return child
}

/**
 * Groups things by the first keys of their names, which two ways to write a name may differ in: "H' Leo", "H'Leo".
 */
export function groupByName<T>(
  spelling: Spelling,
  all: readonly T[],
  nameOf: (one: T) => string,
): (first: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  const add = (first: string, one: T): void => {
    const known = groups.get(first)
    if (known === undefined) groups.set(first, [one])
    else known.push(one)
  }
  for (const one of all) {
    const name = nameOf(one)
    const first = spelling.firstKeyOf(name)
    add(first, one)
    for (const way of name.includes("'") ? waysToWrite(name) : NOTHING) {
      const other = spelling.firstKeyOf(way)
      if (other !== first) add(other, one)
    }
  }
  return (first) => groups.get(first) ?? NOTHING
}

/** Names looked up over tokens, in whatever way they are spelled; they are read when a text has their first word. */
export class NameTrie<T> {
  readonly #spelling: Spelling
  readonly #namesBy: NamesBy<T>
  /** Words that names start with, of those asked for. */
  readonly #roots = new Map<string, Node<T>>()
  /** Words asked for before by the number of their key, and the nodes of the names that start with them, or null. */
  readonly #asked = new Array<string>(HELD).fill('')
  readonly #firsts = new Array<Node<T> | null>(HELD).fill(null)

  constructor(spelling: Spelling, namesBy: NamesBy<T>) {
    this.#spelling = spelling
    this.#namesBy = namesBy
  }

  /** Reads the names that start with a key. */
  #rootOf(first: string): Node<T> | null {
    const known = this.#roots.get(first)
    if (known !== undefined) return known
    const names = this.#namesBy(first)
    if (names.length === 0) return null
    const root: Node<T> = { next: null, values: null }
    this.#roots.set(first, root)
    for (const [name, value] of names)
      for (const way of waysToWrite(name)) {
        const [own, ...more] = this.#spelling.keysOf(way)
        if (own !== first) continue
        const node = more.reduce(childOf, root)
        if (node.values === null) node.values = [value]
        else if (!node.values.includes(value)) node.values.push(value)
      }
    return root
  }

  /** Every name that starts at token `i`, shortest first. */
  at(tokens: readonly Token[], i: number): readonly NameMatch<T>[] {
    const token = tokens[i]
    const first = token === undefined ? null : this.#first(token)
    if (first === null) return NOTHING
    const found: NameMatch<T>[] = []
    this.#walk(first, tokens, i, found)
    return found
  }

  #first({ key, number }: Token): Node<T> | null {
    const place = number & (HELD - 1)
    if (this.#asked[place] === key) return this.#firsts[place] ?? null
    const first = this.#rootOf(this.#spelling.keyOf(key))
    this.#asked[place] = key
    this.#firsts[place] = first
    return first
  }

  #walk(first: Node<T>, tokens: readonly Token[], i: number, found: NameMatch<T>[]): void {
    if (first.values !== null) found.push({ end: i + 1, values: first.values })
    let node: Node<T> | undefined = first
    const limit = Math.min(tokens.length, i + LONGEST_NAME)
    for (let k = i + 1; k < limit && node.next !== null; k++) {
      const token = tokens[k]
      if (token === undefined || token.line) return
      if (token.kind === 'mark' && APOSTROPHES.includes(token.text)) continue
      node = node.next.get(this.#spelling.keyOf(token.key))
      if (node === undefined) return
      if (node.values !== null) found.push({ end: k + 1, values: node.values })
    }
  }
}

const NOTHING: readonly never[] = []
