import { termKeys } from '../tokenize/terms'
import type { Token } from '../tokenize/tokenize'
import { keyFilter } from './key-filter'
import { eachKey, eachTerms } from './term-file'

interface Packed<T> {
  readonly terms: string
  readonly value: T
}

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
  /** Terms that go on from here and were not asked for yet. */
  packed: Packed<T>[] | null
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
  firstKeys(): Iterable<string>
  /** Keys that terms go on with; every term is read for it. */
  secondKeys(): Iterable<string>
  /** The longest term that starts at token `i`. */
  longest(tokens: readonly Token[], i: number): TermMatch<T> | null
  /** Every term that starts at token `i`, shortest first. */
  all(tokens: readonly Token[], i: number): readonly TermMatch<T>[]
  /** The term that covers exactly these tokens. */
  exact(tokens: readonly Token[], start: number, end: number): readonly T[] | null
}

type Roots<T> = Map<string, Node<T>>

/** A term and its value. */
type Term<T> = readonly [term: string, value: T]

/** Builds an index of all terms. Terms must not hold line breaks. */
export function buildTermIndex<T>(terms: readonly Term<T>[]): TermIndex<T> {
  const roots: Roots<T> = new Map()
  addTerms(roots, terms)
  return indexOver(roots)
}

/**
 * Builds an index of the terms of a data file and of a user's own.
 *
 * @param meaning what the further cells of a term mean; undefined: the term is left out
 */
export function readTermIndex<T>(
  file: string,
  meaning: (cells: readonly string[]) => T | undefined,
  own: readonly Term<T>[] = [],
): TermIndex<T> {
  const roots: Roots<T> = new Map()
  eachTerms(file, (first, terms, cells) => {
    const value = meaning(cells)
    if (value !== undefined) add(roots, first, terms, value)
  })
  addTerms(roots, own)
  return indexOver(roots)
}

/** Builds an index for each class of the terms of a data file: their second cell; the value is the third. */
export function readTermClasses(file: string): Map<string, TermIndex<string>> {
  const classes = new Map<string, Roots<string>>()
  eachTerms(file, (first, terms, [name = '', value = '']) => {
    let roots = classes.get(name)
    if (roots === undefined) {
      roots = new Map()
      classes.set(name, roots)
    }
    add(roots, first, terms, value)
  })
  return new Map([...classes].map(([name, roots]) => [name, indexOver(roots)]))
}

function addTerms<T>(roots: Roots<T>, terms: readonly Term<T>[]): void {
  const cut = termKeys(terms.map(([term]) => term))
  for (const [at, [, value]] of terms.entries()) {
    const keys = cut[at] ?? []
    if (keys[0] !== undefined) add(roots, keys[0], keys.join(' '), value)
  }
}

function add<T>(roots: Roots<T>, first: string, terms: string, value: T): void {
  const known = roots.get(first)
  if (known === undefined) roots.set(first, { next: null, values: null, packed: [{ terms, value }] })
  else known.packed?.push({ terms, value })
}

/** Reads the terms that go on from a first key, when a text has it. */
function open<T>(root: Node<T>, packed: readonly Packed<T>[]): void {
  root.packed = null
  for (const { terms, value } of packed) {
    const path: Node<T>[] = [root]
    eachKey(terms, (key, before, last) => {
      const node = before === 0 ? root : child(path[before - 1] ?? root, key)
      path[before] = node
      if (!last) return
      if (node.values === null) node.values = [value]
      else node.values.push(value)
    })
  }
}

function child<T>(node: Node<T>, key: string): Node<T> {
  node.next ??= new Map()
  let next = node.next.get(key)
  if (next === undefined) {
    next = { next: null, values: null, packed: null }
    node.next.set(key, next)
  }
  return next
}

function indexOver<T>(roots: Roots<T>): TermIndex<T> {
  const mayStart = keyFilter(roots)
  const rootAt = (token: Token | undefined): Node<T> | undefined => {
    if (token === undefined || !mayStart(token)) return undefined
    const root = roots.get(token.key)
    if (root !== undefined && root.packed !== null) open(root, root.packed)
    return root
  }
  return {
    firstKeys: () => roots.keys(),
    secondKeys: () =>
      [...roots.values()].flatMap((root) => {
        if (root.packed !== null) open(root, root.packed)
        return [...(root.next?.keys() ?? [])]
      }),
    longest: (text, i) => {
      const node = rootAt(text[i])
      return node === undefined ? null : walk(node, text, i, text.length, null)
    },
    all: (text, i) => {
      const node = rootAt(text[i])
      if (node === undefined) return NOTHING
      const found: TermMatch<T>[] = []
      walk(node, text, i, text.length, found)
      return found
    },
    exact: (text, start, end) => {
      const node = start < end ? rootAt(text[start]) : undefined
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
