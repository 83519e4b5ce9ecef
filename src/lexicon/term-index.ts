import { termKeys } from '../tokenize/terms'
import type { Token } from '../tokenize/tokenize'

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
}

/** A term found in a text: `end` is the token after its last one; several values where it is ambiguous. */
export interface TermMatch<T> {
  readonly end: number
  readonly values: readonly T[]
}

/**
 * Terms (one or more tokens) looked up over tokens: a trie of token keys. Terms pass through the same tokenizer as the
 * text, so case, tone placement and abbreviation dots ("PGS.TS") need no care.
 */
export interface TermIndex<T> {
  /** Keys that terms start with. */
  readonly firstKeys: ReadonlySet<string>
  /** The longest term that starts at token `i`. */
  longest(tokens: readonly Token[], i: number): TermMatch<T> | null
  /** Every term that starts at token `i`, shortest first. */
  all(tokens: readonly Token[], i: number): readonly TermMatch<T>[]
  /** The term that covers exactly these tokens. */
  exact(tokens: readonly Token[], start: number, end: number): readonly T[] | null
}

/** Builds an index of all terms. Terms must not hold line breaks. */
export function buildTermIndex<T>(terms: readonly (readonly [term: string, value: T])[]): TermIndex<T> {
  const root: Node<T> = { next: null, values: null }
  const cut = termKeys(terms.map(([term]) => term))
  for (const [at, [, value]] of terms.entries()) {
    let node = root
    for (const key of cut[at] ?? []) {
      node.next ??= new Map()
      let child = node.next.get(key)
      if (child === undefined) {
        child = { next: null, values: null }
        node.next.set(key, child)
      }
      node = child
    }
    if (node === root) continue
    if (node.values === null) node.values = [value]
    else node.values.push(value)
  }
  const first: ReadonlyMap<string, Node<T>> = root.next ?? new Map()
  return {
    firstKeys: new Set(first.keys()),
    longest: (text, i) => {
      const node = first.get(text[i]?.key ?? '')
      return node === undefined ? null : walk(node, text, i, text.length, null)
    },
    all: (text, i) => {
      const node = first.get(text[i]?.key ?? '')
      if (node === undefined) return NOTHING
      const found: TermMatch<T>[] = []
      walk(node, text, i, text.length, found)
      return found
    },
    exact: (text, start, end) => {
      const node = start < end ? first.get(text[start]?.key ?? '') : undefined
      const match = node === undefined ? null : walk(node, text, start, end, null)
      return match !== null && match.end === end ? match.values : null
    },
  }
}

const NOTHING: readonly never[] = []

/** Goes on from the node of the term's first token, which stands at `start`. */
function walk<T>(
  first: Node<T>,
  tokens: readonly Token[],
  start: number,
  limit: number,
  found: TermMatch<T>[] | null,
): TermMatch<T> | null {
  let node: Node<T> | undefined = first
  let last: TermMatch<T> | null = null
  for (let end = start + 1; ; end++) {
    if (node.values !== null) {
      last = { end, values: node.values }
      found?.push(last)
    }
    const token = tokens[end]
    if (node.next === null || end >= limit || token === undefined || token.line) return last
    node = node.next.get(token.key)
    if (node === undefined) return last
  }
}
