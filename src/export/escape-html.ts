const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text as HTML, in an element or a quoted attribute. Control characters, which HTML forbids, become the sign for what cannot be shown. */
export function escapeHtml(text: string): string {
  let out = ''
  for (const char of text) {
    const shown = char >= ' ' || char === '\n' || char === '\t' || char === '\r' ? char : '\ufffd'
    out += ENTITIES.get(shown) ?? shown
  }
  return out
}
