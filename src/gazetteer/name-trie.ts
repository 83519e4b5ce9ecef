import type { Token } from '../tokenize/tokenize'
import { APOSTROPHES, type Spelling } from './spelling'

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
}

/** A name found in a text: `end` is the token after its last one. */
export interface NameMatch<T> {
  readonly end: number
  readonly values: readonly T[]
}

/** No name of a place has more tokens. */
const LONGEST_NAME = 16

/** "Ia H' Drai" and "Ia H'Drai": with a space after the apostrophe or without. */
function waysToWrite(name: string): string[] {
  if (!name.includes("'")) return [name]
  const together = name.replaceAll("' ", "'")
  return [together, together.replaceAll("'", "' ")]
}

/** Names looked up over tokens, in whatever way they are spelled. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: null, values: null }
  readonly #spelling: Spelling

  constructor(spelling: Spelling) {
    this.#spelling = spelling
  }

  add(name: string, value: T): void {
    for (const way of waysToWrite(name)) this.#add(way, value)
  }

  #add(name: string, value: T): void {
    let node = this.#root
    for (const key of this.#spelling.keysOf(name)) {
      node.next ??= new Map()
      let child = node.next.get(key)
      if (child === undefined) {
        child = { next: null, values: null }
        node.next.set(key, child)
      }
      node = child
    }
    if (node.values === null) node.values = [value]
    else if (!node.values.includes(value)) node.values.push(value)
  }

  /** Every name that starts at token `i`, shortest first. */
  at(tokens: readonly Token[], i: number): NameMatch<T>[] {
    const found: NameMatch<T>[] = []
    let node: Node<T> | undefined = this.#root
    const limit = Math.min(tokens.length, i + LONGEST_NAME)
    for (let k = i; k < limit; k++) {
      const token = tokens[k]
      if (token === undefined || (k > i && token.line)) break
      if (k > i && token.kind === 'mark' && APOSTROPHES.includes(token.text)) continue
      node = node.next?.get(this.#spelling.keyOf(token.key))
      if (node === undefined) break
      if (node.values !== null) found.push({ end: k + 1, values: node.values })
    }
    return found
  }
}
