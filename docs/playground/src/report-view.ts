import { segmentsOf } from '../../../src/export/segments'
import type { Section, Span } from '../../../src/types'
import { h } from './dom'
import type { Value } from './values'
import type { Words } from './words'

interface Place {
  readonly value: number
  readonly span: Span
  /** Where the value itself is quoted, not only spoken of. */
  readonly own: boolean
}

/** The lines of a report with its values marked. Crossing values are cut where they cross, never nested. */
export function reportLines(
  text: string,
  sections: readonly Section[],
  values: readonly Value[],
  words: Words,
): DocumentFragment {
  const places = values.flatMap(({ span, also }, value): Place[] => [
    ...(span === null ? [] : [{ value, span, own: true }]),
    ...also.map((other) => ({ value, span: other, own: false })),
  ])
  const segments = segmentsOf(
    text.length,
    places.map(({ span }) => span),
  )
  const begun = new Set<number>()
  const lines = document.createDocumentFragment()
  let section = 0
  let segment = 0
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    while (section < sections.length - 1 && (sections[section + 1]?.span.start ?? 0) < Math.max(end, start + 1))
      section++
    const line = h('p', { class: lineClass(text, start, end, sections[section]) })
    while (segment < segments.length) {
      const piece = segments[segment]
      if (piece === undefined || piece.start >= end) break
      const from = Math.max(start, piece.start)
      const to = Math.min(end, piece.end)
      if (from < to) line.append(pieceOf(text.slice(from, to), piece.open, places, values, begun, words))
      if (piece.end > end) break
      segment++
    }
    lines.append(line)
    if (feed < 0) break
    start = feed + 1
  }
  return lines
}

function lineClass(text: string, start: number, end: number, section: Section | undefined): string {
  if (text.slice(start, end).trim() === '') return 'blank'
  return section !== undefined && section.span.end > start ? section.kind : 'body'
}

function pieceOf(
  text: string,
  open: readonly number[],
  places: readonly Place[],
  values: readonly Value[],
  begun: Set<number>,
  words: Words,
): Node {
  // A place that is only spoken of colours nothing that is a value's own.
  const inner = places[open.findLast((i) => places[i]?.own) ?? open[open.length - 1] ?? -1]
  if (inner === undefined) return document.createTextNode(text)
  const field = values[inner.value]?.field ?? ''
  const around = open.filter((i) => places[i] !== inner).map((i) => values[places[i]?.value ?? -1]?.field)
  const outer = around.length === 0 ? [] : ['nested', `o-${around.at(-1)}`]
  const classes = [`f-${field}`, ...(inner.own ? [] : ['also']), ...outer]
  // The fill is the innermost value's, the line below the one's around it.
  const shown = [...new Set(open.map((i) => places[i]?.value))].join(' ')
  const mark = h('mark', { class: classes.join(' '), 'data-q': shown, 'data-value': inner.value }, text)
  if (!inner.own || begun.has(inner.value)) return mark
  // A value that others cut into pieces is one button: its first piece.
  begun.add(inner.value)
  const whole = values[inner.value]?.text ?? text
  mark.setAttribute('role', 'button')
  mark.setAttribute('tabindex', '-1')
  mark.setAttribute('aria-label', `${whole} (${words.labels('field', field)})`)
  return mark
}
