import type { ExtractedEvent, Span } from '../types'
import { type AnnotationLabel, annotationsOf } from './annotations'

/** What a token needs for this format: `analyze(text)` gives such tokens. */
export interface ConllToken {
  readonly text: string
  readonly span: Span
}

/** Labels of one column do not overlap: the quotes of a name hold whole other quotes, so names have a column of theirs. */
const COLUMNS: readonly ReadonlySet<AnnotationLabel>[] = [
  new Set<AnnotationLabel>(['Date', 'Published', 'Organizer', 'Official', 'Position', 'Group', 'Venue']),
  new Set<AnnotationLabel>(['Headline', 'Name', 'Location']),
  new Set<AnnotationLabel>(['Subject', 'Theme']),
]

/**
 * A record as CoNLL columns with IOB2 tags: token, entities, names and places, themes; a blank line at every line end of
 * the text. Where two quotes of a column overlap, the one that begins first, then the longer, is kept.
 *
 * @param sentences where a blank line goes: behind each of these spans
 * @example
 * toConll([{ text: 'Hội', span: { start: 0, end: 3 } }], [], null) // => 'Hội\tO\tO\tO\n'
 */
export function toConll(
  tokens: readonly ConllToken[],
  sentences: readonly Span[],
  event: ExtractedEvent | null,
): string {
  const tags = COLUMNS.map((labels) => tagsOf(tokens, event, labels))
  const ends = new Set(sentences.map(({ end }) => end))
  const lines = tokens.flatMap(({ text, span }, i) => {
    const row = [text, ...tags.map((column) => column[i] ?? 'O')].join('\t')
    return ends.has(span.end) && i + 1 < tokens.length ? [row, ''] : [row]
  })
  return lines.map((line) => `${line}\n`).join('')
}

function tagsOf(
  tokens: readonly ConllToken[],
  event: ExtractedEvent | null,
  labels: ReadonlySet<AnnotationLabel>,
): string[] {
  const spans = annotationsOf(event)
    .filter(({ label }) => labels.has(label))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const tags: string[] = []
  let k = 0
  let begun = -1
  for (const { span } of tokens) {
    while (k < spans.length && (spans[k]?.span.end ?? 0) <= span.start) k++
    const current = spans[k]
    const inside = current !== undefined && span.start >= current.span.start && span.end <= current.span.end
    tags.push(inside ? `${begun === k ? 'I' : 'B'}-${current.label}` : 'O')
    if (inside) begun = k
  }
  return tags
}
