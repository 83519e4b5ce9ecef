import { type NormalizedText, normalize } from '../normalize/normalize'
import { splitSentences } from '../tokenize/sentences'
import { type Token, tokenize } from '../tokenize/tokenize'
import { unwrap } from '../tokenize/unwrap'
import type { Mention, SectionKind, Span } from '../types'
import { type Block, splitBlocks } from './blocks'

/** A sentence: a run of tokens inside one block. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly block: number
}

/** A report as the later stages see it: tokens, sentences, and what each line is. All ranges are token indexes. */
export interface Document {
  readonly source: NormalizedText
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  /** Index of the sentence that token `i` is in. */
  sentenceAt(i: number): Sentence | undefined
  /** What the line of token `i` is. */
  kindAt(i: number): SectionKind
}

/**
 * Reads a text up to its sections.
 *
 * @param cut a tokenizer that serves many texts
 */
export function readDocument(text: string, cut = tokenize): Document {
  const source = normalize(text)
  const tokens = unwrap(cut(source.text))
  const blocks = splitBlocks(tokens)
  const blockOf = new Uint32Array(tokens.length)
  for (const [index, block] of blocks.entries()) blockOf.fill(index, block.start, block.end)
  const sentences: Sentence[] = []
  const sentenceOf = new Uint32Array(tokens.length)
  for (const { start, end } of splitSentences(tokens)) {
    const index = sentences.length
    sentences.push({ index, start, end, block: blockOf[start] ?? 0 })
    sentenceOf.fill(index, start, end)
  }
  return {
    source,
    tokens,
    sentences,
    blocks,
    sentenceAt: (i) => sentences[sentenceOf[i] ?? -1],
    kindAt: (i) => blocks[blockOf[i] ?? -1]?.kind ?? 'body',
  }
}

/** The text of a token range, as normalized. */
export function textOf(doc: Document, start: number, end: number): string {
  return doc.source.text.slice(doc.tokens[start]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0)
}

/** Where a token range stands in the text as given. */
export function spanOf(doc: Document, start: number, end: number): Span {
  return doc.source.toOriginal(doc.tokens[start]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0)
}

/** Quotes a token range of the text as given. */
export function mentionOf(doc: Document, start: number, end: number, rule: string, confidence: number): Mention {
  const span = spanOf(doc, start, end)
  return { text: doc.source.original.slice(span.start, span.end), span, rule, confidence }
}
