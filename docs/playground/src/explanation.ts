import type { EventDate, TraceEntry } from '../../../src/types'
import { h } from './dom'
import type { Value } from './values'
import type { Words } from './words'

/** More are never looked at. */
const MOST_LOST = 12
const MOST_LOST_OF_ALL = 200

/** Why a value was found: the phrase, the rule, how sure it is, and what lost against it. */
export function explanationOf(
  value: Value,
  date: EventDate | null,
  trace: readonly TraceEntry[],
  words: Words,
): Node[] {
  const { labels, word } = words
  const { field, text, span, rule, confidence, detail, also } = value
  const shown = field === 'topics' ? labels('topic', text) : text
  const row = (name: string, content: Node | string): Node[] => [h('dt', {}, name), h('dd', {}, content)]
  const places = [...(span === null ? [] : [span]), ...also].map(({ start, end }) => `${start}–${end}`)
  return [
    h(
      'p',
      { class: 'quote', lang: 'vi' },
      h('b', { class: `chip f-${field}` }, labels('field', field)),
      ` ${shown.replace(/\s+/gu, ' ')}`,
    ),
    h(
      'dl',
      {},
      ...row(word('rule'), rule === null ? word('no-rule') : h('code', {}, rule)),
      ...row(word('confidence'), confidenceOf(confidence, word('confidence'))),
      ...(detail === null ? [] : row(word('detail'), detail)),
      ...(date !== null && date.span === span ? row(word('year'), word(`year/${date.yearFrom}`)) : []),
      ...row(word(field === 'topics' ? 'evidence' : 'place'), places.slice(0, 8).join(', ') || '–'),
    ),
    ...lostOf(value, trace, words),
  ]
}

function confidenceOf(confidence: number, name: string): Node {
  const meter = h('meter', { min: 0, max: 1, value: confidence, 'aria-label': name })
  return h('span', { class: 'confidence' }, meter, ` ${Math.round(confidence * 100)} %`)
}

/** Candidates that lost to a value, or overlap it. */
function lostOf({ text, span }: Value, trace: readonly TraceEntry[], words: Words): Node[] {
  const { word } = words
  const overlaps = (entry: TraceEntry) => span !== null && entry.span.start < span.end && entry.span.end > span.start
  const lost = trace.filter((entry) => entry.lostTo === text || overlaps(entry)).slice(0, MOST_LOST)
  if (lost.length === 0) return [h('p', { class: 'none' }, word('lost-none'))]
  return [h('h3', {}, word('lost')), listOf(lost, words)]
}

/** Every candidate that lost. */
export function allLost(trace: readonly TraceEntry[], words: Words): Node[] {
  if (trace.length === 0) return []
  const name = `${words.word('lost-all')} (${trace.length})`
  return [h('details', {}, h('summary', {}, name), listOf(trace.slice(0, MOST_LOST_OF_ALL), words))]
}

function listOf(entries: readonly TraceEntry[], words: Words): Node {
  return h(
    'ul',
    { class: 'lost' },
    ...entries.map(({ text, rule, reason, lostTo }) => {
      const winner = lostTo === null ? '' : `, ${words.word('lost-to')} “${shorten(lostTo)}”`
      return h(
        'li',
        {},
        h('q', { lang: 'vi' }, shorten(text)),
        ' ',
        h('code', {}, rule),
        ` ${words.reason(reason)}${winner}`,
      )
    }),
  )
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 90 ? `${line.slice(0, 88)}…` : line
}
