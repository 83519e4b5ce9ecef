import { collapse } from '../normalize/key'
import type { ExtractedEvent, Span } from '../types'
import { annotationsOf, codePointOffsets } from './annotations'

/**
 * A record in brat standoff (https://brat.nlplab.org/standoff.html): `T` lines for quotes, `R` for an office and its
 * holder or a venue and its location, `A` for parts, roles and kinds, `#` notes for rule and confidence. Offsets are code
 * points of the text, as brat counts. A quote over several lines is a discontinuous one.
 *
 * @example
 * toBrat('Hội nghị', null) // => ''
 */
export function toBrat(text: string, event: ExtractedEvent | null): string {
  const at = codePointOffsets(text)
  const lines: string[] = []
  let attributes = 0
  annotationsOf(event).forEach(({ label, span, rule, confidence, detail, of }, i) => {
    const pieces = lineSpans(text, span)
    const places = pieces.map(({ start, end }) => `${at(start)} ${at(end)}`).join(';')
    const quote = pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
    lines.push(`T${i + 1}\t${label} ${places}\t${quote}`)
    if (of !== null) lines.push(`R${i + 1}\t${label}Of Arg1:T${i + 1} Arg2:T${of + 1}`)
    for (const value of detail === null ? [] : label === 'Official' ? detail.split(' ') : [detail]) {
      attributes++
      lines.push(`A${attributes}\t${label}Detail T${i + 1} ${collapse(value).replaceAll(' ', '_')}`)
    }
    lines.push(`#${i + 1}\tAnnotatorNotes T${i + 1}\t${rule} ${confidence.toFixed(2)}`)
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** A span without its line breaks: brat forbids them inside a quote. */
function lineSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    const breaks = i === end || text[i] === '\n' || text[i] === '\r' || text[i] === '\t'
    if (!breaks) continue
    if (i > from) spans.push({ start: from, end: i })
    from = i + 1
  }
  return spans
}
