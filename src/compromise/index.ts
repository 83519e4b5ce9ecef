import { createEntityLexicon } from '../entities/lexicon'
import { createExtractor, type Extractor, type ExtractorOptions } from '../extract'
import { createGazetteer } from '../gazetteer/gazetteer'
import { mergeLexicons } from '../lexicon/user-lexicon'
import { isPlainlyVietnamese } from '../normalize/vietnamese-share'
import { createDateReader } from '../patterns/date'
import { createLocationLexicon } from '../patterns/locations/lexicon'
import { type Document, readDocument } from '../sections/document'
import type { ExtractedEvent, Span } from '../types'
import { vietnameseTodo } from './match'
import { type EntityReaders, tagTerms } from './tags'
import { normalOf, type Terms, termsOf } from './terms'
import {
  assertWorld,
  type Compute,
  isVietnameseSentence,
  type MatchResult,
  type Pointer,
  type Sentences,
  type View,
  type World,
} from './world'

/** What a View has besides, once the plugin is in. `V` is the View of the compromise that you use. */
export interface SukienMethods<V> {
  /** Who takes part in the events that the text reports, by their names. */
  officials(): V
  organizations(): V
  places(): V
  /** Expressions of time. */
  dates(): V
  /** The names of the events that the text reports, the main one first. */
  events(): V
  /** The records of the events that the text reports: what `extractEvents` of `sukien` answers. */
  records(): ExtractedEvent[]
}

/** A plugin of compromise 14. */
export interface CompromisePlugin {
  readonly tags: object
  readonly compute: object
  readonly hooks: string[]
  api(view: unknown): void
  mutate(world: unknown): void
}

/** What the plugin does with a text; it is built at the first Vietnamese one. */
interface Engine {
  readonly extractor: Extractor
  readonly readers: EntityReaders
}

function createEngine(options: ExtractorOptions): Engine {
  const own = mergeLexicons(options.lexicon)
  const gazetteer = createGazetteer(options.communes ?? null)
  const lexicon = createEntityLexicon(gazetteer.isPlace, own)
  const places = createLocationLexicon(gazetteer, lexicon.bodyPairs, own.places)
  const dates = createDateReader(new Set(options.disable ?? []))
  return { extractor: createExtractor(options), readers: { lexicon, places, dates } }
}

/** What was read of a text, on its way from the tokenizer to the hook that tags its words. */
type Reads = WeakMap<Sentences, { readonly doc: Document; readonly terms: Terms }>

/** Stages of compromise that read English: Vietnamese text passes them by. */
const ENGLISH = [
  ...['contractions', 'alias', 'machine', 'typeahead', 'lexicon', 'preTagger', 'root', 'penn', 'contractionTwo'],
  ...['postTagger', 'tagger', 'chunks', 'coreference'],
]

/** Under this name of `world.model` it says that the plugin is in. */
const MENDED = 'sukien'

/**
 * A plugin for compromise 14 with words or rules of your own; `sukien` is one without. English and other text is read as
 * before: the plugin looks at Vietnamese alone.
 *
 * @example
 * createCompromisePlugin({ lexicon: { places: ['Nhà Cổ'] } }).hooks // => ['sukien']
 */
export function createCompromisePlugin(options: ExtractorOptions = {}): CompromisePlugin {
  const held: { engine?: Engine } = {}
  const engine = (): Engine => {
    held.engine ??= createEngine(options)
    return held.engine
  }
  const reads: Reads = new WeakMap()
  return {
    tags: { PersonName: { is: 'Person' }, Office: {} },
    compute: { sukien: (view: View) => tagView(view, engine(), reads) },
    hooks: ['sukien'],
    api: (view) => addMethods(view, engine),
    mutate: (world) => {
      assertWorld(world)
      if (MENDED in world.model) return
      world.model[MENDED] = {}
      mend(world, reads)
    },
  }
}

/** The plugin without words of your own: `nlp.plugin(sukien)`. */
export const sukien: CompromisePlugin = createCompromisePlugin()

const textOf = (sentences: Sentences): string =>
  sentences.map((terms) => terms.map(({ pre, text, post }) => pre + text + post).join('')).join('')

/** Makes the words of Vietnamese text, and reads patterns over them; all else goes the way that it went. */
function mend(world: World, reads: Reads): void {
  const { one } = world.methods
  const { killUnicode, parseMatch, match } = one
  const { fromString } = one.tokenize
  one.tokenize.fromString = (text, inside) => {
    if (typeof text !== 'string' || !isPlainlyVietnamese(text)) return fromString(text, inside)
    const doc = readDocument(text)
    const terms = termsOf(doc)
    reads.set(terms.sentences, { doc, terms })
    return terms.sentences
  }
  // compromise takes the marks off a pattern's letters before it parses it: the pattern as it was is parsed, too.
  const pattern = { killed: '', whole: '' }
  one.killUnicode = (text, inside) => {
    pattern.whole = text
    pattern.killed = killUnicode(text, inside)
    return pattern.killed
  }
  one.parseMatch = (text, given, inside) => {
    const regs = parseMatch(text, given, inside)
    if (text !== pattern.killed || pattern.whole === pattern.killed || typeof text !== 'string') return regs
    regs.sukien = parseMatch(pattern.whole.normalize('NFC'), given, inside)
    return regs
  }
  one.match = (docs, todo, cache) => {
    const ours = docs.filter(isVietnameseSentence).length
    if (ours === 0) return match(docs, todo, cache)
    const vietnamese = match(ours === docs.length ? docs : only(docs, true), vietnameseTodo(todo))
    return ours === docs.length ? vietnamese : joined(vietnamese, match(only(docs, false), todo), todo.justOne === true)
  }
  for (const name of ENGLISH) {
    const stage = world.compute[name]
    if (stage !== undefined) world.compute[name] = besides(stage)
  }
  const { normal } = world.compute
  if (normal !== undefined) {
    const rest = besides(normal)
    world.compute.normal = (view) => {
      rest(view)
      for (const terms of view.docs.filter(isVietnameseSentence)) for (const term of terms) term.normal = normalOf(term)
    }
  }
}

/** A stage that leaves Vietnamese sentences alone. */
const besides =
  (stage: Compute): Compute =>
  (view) => {
    const ours = view.docs.filter(isVietnameseSentence).length
    if (ours === 0) stage(view)
    else if (ours < view.docs.length)
      stage(view.update(view.fullPointer.filter((_, n) => !isVietnameseSentence(view.docs[n] ?? []))))
  }

const only = (docs: Sentences, vietnamese: boolean): Sentences =>
  docs.map((terms) => (isVietnameseSentence(terms) === vietnamese ? terms : []))

function joined(one: MatchResult, other: MatchResult, justOne: boolean): MatchResult {
  const order = (a: Pointer, b: Pointer): number => Number(a[0]) - Number(b[0])
  const byGroup: Record<string, Pointer[]> = { ...one.byGroup }
  for (const [name, ptrs] of Object.entries(other.byGroup))
    byGroup[name] = [...(byGroup[name] ?? []), ...ptrs].sort(order)
  const ptrs = [...one.ptrs, ...other.ptrs].sort(order)
  return { ptrs: justOne ? ptrs.slice(0, 1) : ptrs, byGroup }
}

/** The hook: tags the words of a Vietnamese document. */
function tagView({ document }: View, { readers }: Engine, reads: Reads): void {
  if (!isOurs(document)) return
  const known = reads.get(document)
  const doc = known?.doc ?? readDocument(textOf(document))
  const { placeOf } = known?.terms ?? termsOf(doc)
  reads.delete(document)
  tagTerms(doc, { sentences: document, placeOf }, readers)
}

const isOurs = (document: Sentences): boolean => document.length > 0 && document.every(isVietnameseSentence)

/** Where spans of the text stand in its sentences. */
function pointersOf(document: Sentences, spans: readonly Span[]): Pointer[] {
  const firstAt = new Map<number, [sentence: number, word: number]>()
  const lastAt = new Map<number, [sentence: number, word: number]>()
  let at = 0
  for (const [n, terms] of document.entries())
    for (const [k, { pre, text, post }] of terms.entries()) {
      const start = at + pre.length
      at = start + text.length + post.length
      firstAt.set(start, [n, k])
      lastAt.set(start + text.length, [n, k])
    }
  return spans.flatMap(({ start, end }) => {
    const first = nearest(firstAt, start, end, 1)
    const last = nearest(lastAt, end, start, -1)
    return first === null || last === null || first[0] !== last[0] ? [] : [[first[0], first[1], last[1] + 1]]
  })
}

/** What stands at a place, or at the next one on the way to another: a value may begin or end with a mark. */
function nearest<T>(places: ReadonlyMap<number, T>, from: number, to: number, step: 1 | -1): T | null {
  for (let i = from; i !== to; i += step) {
    const found = places.get(i)
    if (found !== undefined) return found
  }
  return null
}

/** Puts the methods on the View; where the text is not Vietnamese, those that were there before them answer. */
function addMethods(view: unknown, engine: () => Engine): void {
  if (typeof view !== 'function') throw new TypeError('expected compromise 14: its plugins are given a View')
  const prototype: Record<string, unknown> = view.prototype
  const records = (doc: View): ExtractedEvent[] => engine().extractor.extractEvents(textOf(doc.document))
  const add = (name: string, find: (doc: View) => View): void => {
    const before = prototype[name]
    prototype[name] = function (this: View, ...args: unknown[]): unknown {
      if (isOurs(this.document)) return find(this)
      return typeof before === 'function' ? before.apply(this, args) : this.none()
    }
  }
  const standing = (doc: View, spans: readonly Span[]): View =>
    doc.intersection(doc.update(pointersOf(doc.document, spans)))
  add('organizations', (doc) => doc.match('#Organization'))
  add('places', (doc) => doc.match('#Place'))
  add('dates', (doc) => doc.match('#Date'))
  add('officials', (doc) =>
    standing(
      doc,
      records(doc).flatMap(({ officials }) => officials.map(({ span }) => span)),
    ),
  )
  add('events', (doc) =>
    standing(
      doc,
      records(doc).flatMap(({ name }) => name?.span ?? []),
    ),
  )
  prototype.records = function (this: View): ExtractedEvent[] {
    return isOurs(this.document) ? records(this) : []
  }
}
