import type { ExtractedEvent } from '../types'
import { annotationsOf, codePointOffsets } from './annotations'

/**
 * A record as a line of doccano's JSONL for sequence labelling with relations: `{text, entities, relations}`. Offsets are
 * code points of the text, as doccano counts.
 *
 * @example
 * toDoccano('Hội nghị', null) // => '{"text":"Hội nghị","entities":[],"relations":[]}\n'
 */
export function toDoccano(text: string, event: ExtractedEvent | null): string {
  const at = codePointOffsets(text)
  const annotations = annotationsOf(event)
  const entities = annotations.map(({ label, span }, id) => ({
    id,
    label,
    start_offset: at(span.start),
    end_offset: at(span.end),
  }))
  const relations = annotations.flatMap(({ label, of }, id) =>
    of === null ? [] : [{ id, from_id: id, to_id: of, type: `${label}Of` }],
  )
  return `${JSON.stringify({ text, entities, relations })}\n`
}
