import { keyFilter } from '../normalize/key-filter'
import { termKeys } from '../tokenize/terms'
import type { Token } from '../tokenize/tokenize'
import { eachClass, eachKey, endsAt } from './term-file'

/** Terms that begin with one key and were not asked for yet. */
interface Packed<T> {
  readonly terms: string
  readonly value: T
  /** Those of another value. */
  also: Packed<T> | null
  /** How often a text had the key without any of them. */
  refused: number
}

/** A key that texts have so often is worth reading the terms that begin with it. */
const MOST_REFUSED = 8

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

type Roots<T> = Map<string, Packed<T>>

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
  eachClass(file, (cells) => {
    const value = meaning(cells)
    return value === undefined ? undefined : (first, terms) => add(roots, first, terms, value)
  })
  addTerms(roots, own)
  return indexOver(roots)
}

/** Builds an index for each class of the terms of a data file: their second cell; the value is the third. */
export function readTermClasses(file: string): Map<string, TermIndex<string>> {
  const classes = new Map<string, Roots<string>>()
  eachClass(file, ([name = '', value = '']) => {
    const roots: Roots<string> = classes.get(name) ?? new Map()
    classes.set(name, roots)
    return (first, terms) => add(roots, first, terms, value)
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
  const packed = { terms, value, also: null, refused: 0 }
  let known = roots.get(first)
  if (known === undefined) roots.set(first, packed)
  else {
    while (known.also !== null) known = known.also
    known.also = packed
  }
}

/** Whether some of the terms may be a key and the next one: most keys of a text begin none of their terms. */
function mayBe<T>(packed: Packed<T>, { length }: string, next: Token | undefined): boolean {
  for (let one: Packed<T> | null = packed; one !== null; one = one.also) {
    const { terms } = one
    // The key alone, or the key and its end: "họp Abáo".
    if (terms.length === length || endsAt(terms, length) || (next !== undefined && terms.includes(next.key)))
      return true
  }
  return false
}

/** Reads the terms that go on from a first key, when a text has it. */
function open<T>(packed: Packed<T>): Node<T> {
  const root: Node<T> = { next: null, values: null }
  for (let one: Packed<T> | null = packed; one !== null; one = one.also) {
    const { value } = one
    const path: Node<T>[] = [root]
    eachKey(one.terms, (key, before, last) => {
      const node = before === 0 ? root : child(path[before - 1] ?? root, key)
      path[before] = node
      if (!last) return
      if (node.values === null) node.values = [value]
      else node.values.push(value)
    })
  }
  return root
}

function child<T>(node: Node<T>, key: string): Node<T> {
  node.next ??= new Map()
  let next = node.next.get(key)
  if (next === undefined) {
    next = { next: null, values: null }
    node.next.set(key, next)
  }
  return next
}

function indexOver<T>(roots: Roots<T>): TermIndex<T> {
  const mayStart = keyFilter(roots)
  const opened = new Map<string, Node<T>>()
  const rootOf = (key: string): Node<T> | undefined => {
    const known = opened.get(key)
    if (known !== undefined) return known
    const packed = roots.get(key)
    if (packed === undefined) return undefined
    const root = open(packed)
    opened.set(key, root)
    return root
  }
  const rootAt = (text: readonly Token[], i: number): Node<T> | undefined => {
    const token = text[i]
    if (token === undefined || !mayStart(token)) return undefined
    const { key } = token
    const known = opened.get(key)
    if (known !== undefined) return known
    const packed = roots.get(key)
    if (packed === undefined) return undefined
    const refused = packed.refused++ < MOST_REFUSED && !mayBe(packed, key, text[i + 1])
    return refused ? undefined : rootOf(key)
  }
  return {
    firstKeys: () => roots.keys(),
    secondKeys: () => [...roots.keys()].flatMap((key) => [...(rootOf(key)?.next?.keys() ?? [])]),
    longest: (text, i) => {
      const node = rootAt(text, i)
      return node === undefined ? null : walk(node, text, i, text.length, null)
    },
    all: (text, i) => {
      const node = rootAt(text, i)
      if (node === undefined) return NOTHING
      const found: TermMatch<T>[] = []
      walk(node, text, i, text.length, found)
      return found
    },
    exact: (text, start, end) => {
      const node = start < end ? rootAt(text, start) : undefined
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
