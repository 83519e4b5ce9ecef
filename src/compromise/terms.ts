import { wordKey } from '../normalize/key'
import type { Document } from '../sections/document'
import { spanOf } from '../sections/document'
import type { Known, Sentences, Term } from './world'

/** Sentences of words, and where each token of the document stands in them. */
export interface Terms {
  readonly sentences: Sentences
  /** Sentence and word of a token; undefined for a mark. */
  placeOf(token: number): readonly [sentence: number, word: number] | undefined
}

const NOTHING: Known = { first: new Set(), rest: new Set() }

/**
 * Makes compromise's words of the tokens: a syllable, a number, a clock time or an address each; marks stand before and
 * after them, as compromise has it. All of `pre`, `text` and `post` make the text as given, so that offsets are its own.
 */
export function termsOf(doc: Document): Terms {
  const text = doc.source.original
  const sentences: Sentences = []
  const places: (readonly [number, number] | undefined)[] = new Array(doc.tokens.length)
  let last: Term | null = null
  let done = 0
  for (const sentence of doc.sentences) {
    const terms: Term[] = []
    for (let i = sentence.start; i < sentence.end; i++) {
      const token = doc.tokens[i]
      if (token === undefined || token.kind === 'mark') continue
      const span = spanOf(doc, i, i + 1)
      const between: readonly [string, string] =
        last === null ? ['', text.slice(0, span.start)] : parted(text.slice(done, span.start))
      if (last !== null) last.post = between[0]
      const term: Term = {
        text: text.slice(span.start, span.end),
        pre: between[1],
        post: '',
        normal: '',
        tags: new Set(),
        sukien: NOTHING,
      }
      term.normal = normalOf(term)
      places[i] = [sentences.length, terms.length]
      terms.push(term)
      last = term
      done = span.end
    }
    if (terms.length > 0) sentences.push(terms)
  }
  if (last !== null) last.post = text.slice(done)
  return { sentences, placeOf: (token) => places[token] }
}

/** A word as it is compared: lower case, NFC, one place of the tone mark, every letter kept. */
export const normalOf = ({ text }: Pick<Term, 'text'>): string => wordKey(text)

/** What stands between two words: the run of marks that touches the second one is its own. */
function parted(between: string): [post: string, pre: string] {
  let at = between.length
  while (at > 0 && between.charAt(at - 1).trim() !== '') at--
  return at === 0 ? [between, ''] : [between.slice(0, at), between.slice(at)]
}
