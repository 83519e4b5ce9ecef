import { annotationsOf, detailIn, FIELD_KEYS } from '../../../src/export/annotations'
import type { Labels } from '../../../src/export/labels'
import type { ExtractedEvent, Span } from '../../../src/types'

/** A value of the record as the page shows it: in the text, in the record, and why. */
export interface Value {
  /** Key of the field among the labels, and of its colour. */
  readonly field: string
  readonly text: string
  readonly span: Span | null
  /** Other places that speak of it: short names of a person, evidence of a topic. */
  readonly also: readonly Span[]
  readonly rule: string | null
  readonly confidence: number
  readonly detail: string | null
}

export interface Values {
  readonly list: readonly Value[]
  /** Which value a span of the record is. */
  indexOf(span: Span): number
  indexOfTopic(id: string): number
}

export function valuesOf(event: ExtractedEvent | null, labels: Labels): Values {
  const annotations = annotationsOf(event)
  const shortForms = new Map(event?.officials.map(({ span, mentions }) => [span, mentions]))
  const found = annotations.map((annotation): Value => {
    const { label, text, span, rule, confidence } = annotation
    const also = (shortForms.get(span) ?? []).filter(({ start, end }) => start !== span.start || end !== span.end)
    return { field: FIELD_KEYS[label], text, span, also, rule, confidence, detail: detailIn(annotation, labels) }
  })
  const topics = (event?.themes.topics ?? []).map(({ id, confidence, evidence }): Value => {
    return { field: 'topics', text: id, span: null, also: evidence, rule: null, confidence, detail: null }
  })
  const spans = new Map(annotations.map(({ span }, i) => [span, i]))
  const ids = new Map(topics.map(({ text }, i) => [text, found.length + i]))
  return {
    list: [...found, ...topics],
    indexOf: (span) => spans.get(span) ?? -1,
    indexOfTopic: (id) => ids.get(id) ?? -1,
  }
}
