import type { Token } from '../tokenize/tokenize'
import { APOSTROPHES, type Spelling } from './spelling'

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
  /** Names that go on from here and were not asked for yet. */
  names: (readonly [name: string, value: T])[] | null
}

/** A name found in a text: `end` is the token after its last one. */
export interface NameMatch<T> {
  readonly end: number
  readonly values: readonly T[]
}

/** So many words are held: most of those of one report. A power of two. */
const HELD = 1024

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
    child = { next: null, values: null, names: null }
    node.next.set(key, child)
  }
  return child
}

/** Names looked up over tokens, in whatever way they are spelled. */
export class NameTrie<T> {
  readonly #roots = new Map<string, Node<T>>()
  readonly #spelling: Spelling
  /** Words asked for before by the number of their key, and the nodes of the names that start with them, or null. */
  readonly #asked = new Array<string>(HELD).fill('')
  readonly #firsts = new Array<Node<T> | null>(HELD).fill(null)

  constructor(spelling: Spelling) {
    this.#spelling = spelling
  }

  add(name: string, value: T): void {
    for (const way of waysToWrite(name)) {
      const first = this.#spelling.firstKeyOf(way)
      const root = this.#roots.get(first)
      if (root === undefined) this.#roots.set(first, { next: null, values: null, names: [[way, value]] })
      else root.names?.push([way, value])
    }
  }

  /** Reads the names that start with a key, when a text has it. */
  #open(root: Node<T>, names: readonly (readonly [name: string, value: T])[]): void {
    root.names = null
    for (const [name, value] of names) {
      const [, ...more] = this.#spelling.keysOf(name)
      const node = more.reduce(childOf, root)
      if (node.values === null) node.values = [value]
      else if (!node.values.includes(value)) node.values.push(value)
    }
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
    const first = this.#roots.get(this.#spelling.keyOf(key)) ?? null
    if (first !== null && first.names !== null) this.#open(first, first.names)
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
