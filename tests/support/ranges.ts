import type { Gathering } from '../../src/patterns/event'
import { type Document, textOf } from '../../src/sections/document'
import type { EventKind } from '../../src/types'

interface TokenRange {
  readonly start: number
  readonly end: number
}

/** Where a phrase stands in a document, for the `nth` time. */
export function rangeOf(doc: Document, phrase: string, nth = 1): TokenRange {
  let left = nth
  for (let start = 0; start < doc.tokens.length; start++)
    for (let end = start + 1; end <= doc.tokens.length; end++) {
      const text = textOf(doc, start, end)
      if (text.length > phrase.length) break
      if (text === phrase && --left === 0) return { start, end }
    }
  throw new Error(`no ${phrase} in ${doc.source.text}`)
}

/** A phrase of a document as the name of an event: "hội nghị| tổng kết" has its noun before the stroke. */
export function gatheringAt(doc: Document, phrase: string, kind: EventKind, more: Partial<Gathering> = {}): Gathering {
  const [head = '', rest = ''] = phrase.split('|')
  const { start, end } = rangeOf(doc, head + rest)
  const sentence = doc.sentenceAt(start)?.index ?? 0
  const first = rangeOf(doc, head)
  const headEnd = start + first.end - first.start
  return { start, end, headEnd, kind, sentence, rule: 'event/noun', verbal: false, inner: false, ...more }
}
