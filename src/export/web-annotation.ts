import type { ExtractedEvent } from '../types'
import { annotationsOf, codePointOffsets } from './annotations'

const CONTEXT_LENGTH = 32

/** An annotation of the W3C model, as far as a record needs it. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'tagging'
  readonly body: readonly { readonly type: 'TextualBody'; readonly purpose: string; readonly value: string }[]
  readonly target: {
    readonly source: string
    readonly selector: readonly (
      | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
      | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
    )[]
  }
}

/**
 * A record as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a quote. Positions are code points, as
 * the model wants them.
 *
 * @param source address of the text
 * @example
 * toWebAnnotations('Hội nghị', null, 'urn:report:1') // => []
 */
export function toWebAnnotations(text: string, event: ExtractedEvent | null, source: string): WebAnnotation[] {
  const at = codePointOffsets(text)
  return annotationsOf(event).map(({ label, span, detail }, i) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotation-${i + 1}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: label },
      ...(detail === null ? [] : [{ type: 'TextualBody' as const, purpose: 'describing', value: detail }]),
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start: at(span.start), end: at(span.end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(span.start, span.end),
          prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
          suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
        },
      ],
    },
  }))
}
