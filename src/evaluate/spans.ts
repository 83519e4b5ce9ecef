/**
 * Counts the quotes in a value, however deep, that are not what the text has at their span:
 * `text.slice(span.start, span.end) === quote.text`.
 */
export function countSpanViolations(value: unknown, text: string): number {
  let violations = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const part = open.pop()
    if (typeof part !== 'object' || part === null) continue
    if (isQuote(part) && text.slice(part.span.start, part.span.end) !== part.text) violations++
    open.push(...Object.values(part))
  }
  return violations
}

interface Quote {
  text: string
  span: { start: number; end: number }
}

function isQuote(value: object): value is Quote {
  if (!('text' in value && 'span' in value) || typeof value.text !== 'string') return false
  const { span } = value
  return typeof span === 'object' && span !== null && 'start' in span && typeof span.start === 'number'
}
