import { extractEvent } from 'sukien'
import { toHtml } from 'sukien/export'

/** Shows a report with its values marked, in a frame that runs no scripts. */
export function show(frame, text) {
  frame.setAttribute('sandbox', '')
  frame.srcdoc = toHtml(text, extractEvent(text), { locale: 'vi' })
}
