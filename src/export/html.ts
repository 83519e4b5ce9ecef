import { collapse } from '../normalize/key'
import type { ExtractedEvent } from '../types'
import {
  ANNOTATION_LABELS,
  type Annotation,
  type AnnotationLabel,
  annotationsOf,
  detailIn,
  FIELD_KEYS,
} from './annotations'
import { escapeHtml } from './escape-html'
import { type Labels, type Locale, labelsIn } from './labels'
import { segmentsOf } from './segments'

export interface HtmlOptions {
  /** Language of labels; Vietnamese by default. */
  readonly locale?: Locale
}

/** Hues of the fields, as far apart as twelve can be; lightness is the theme's. */
const HUES: Record<AnnotationLabel, number> = {
  Headline: 230,
  Name: 205,
  Date: 45,
  Published: 60,
  Organizer: 285,
  Official: 145,
  Position: 95,
  Group: 170,
  Location: 15,
  Venue: 350,
  Subject: 255,
  Theme: 320,
}

/**
 * A page, whole in itself, that shows the report with every value of its record where it stands: a colour a field, rule
 * and confidence on hover and focus, the record below with links to its places. Nothing of the text is read as markup.
 *
 * @param text the text that `event` was found in, as given
 * @example
 * toHtml('<script>', null).includes('<script>') // => false
 */
export function toHtml(text: string, event: ExtractedEvent | null, options: HtmlOptions = {}): string {
  const locale = options.locale ?? 'vi'
  const labels = labelsIn(locale)
  const annotations = annotationsOf(event)
  const heading = event?.name?.text ?? event?.title?.text ?? (event === null ? labels('field', 'no-event') : event.kind)
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(collapse(heading))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(collapse(heading))}</h1>`,
    event === null ? '' : factsOf(event, labels),
    `<div class="report" lang="vi" dir="auto">${markedText(text, annotations, labels)}</div>`,
    annotations.length === 0 ? '' : recordTable(annotations, labels),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Kind, form and topics have no place in the text. */
function factsOf(event: ExtractedEvent, labels: Labels): string {
  const topics = event.themes.topics.map(({ id }) => labels('topic', id)).join(', ')
  const facts = [
    [labels('field', 'kind'), labels('kind', event.kind)],
    [labels('field', 'mode'), labels('mode', event.mode)],
    ...(topics === '' ? [] : [[labels('field', 'topics'), topics]]),
  ]
  const rows = facts.map(
    ([name = '', value = '']) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  )
  return `<dl class="facts">${rows.join('')}</dl>`
}

function markedText(text: string, annotations: readonly Annotation[], labels: Labels): string {
  const begun = new Set<number>()
  return segmentsOf(
    text.length,
    annotations.map(({ span }) => span),
  )
    .map(({ start, end, open }) => {
      const piece = escapeHtml(text.slice(start, end))
      const inner = open[open.length - 1]
      if (inner === undefined) return piece
      const tip = open.map((i) => tipOf(annotations[i], labels)).join('\n')
      const fieldOf = (i: number | undefined) => FIELD_KEYS[annotations[i ?? -1]?.label ?? 'Name']
      const anchors = open
        .filter((i) => !begun.has(i))
        .map((i) => {
          begun.add(i)
          return `<span id="q${i}"></span>`
        })
      const focus = anchors.length > 0 ? ` tabindex="0" aria-describedby="${open.map((i) => `r${i}`).join(' ')}"` : ''
      // The fill is the innermost value's, the line below the one's around it.
      const outer = open.length > 1 ? ` nested o-${fieldOf(open[open.length - 2])}` : ''
      return `${anchors.join('')}<mark class="f-${fieldOf(inner)}${outer}" data-q="${open.join(' ')}" data-tip="${escapeHtml(tip)}"${focus}>${piece}</mark>`
    })
    .join('')
}

function tipOf(annotation: Annotation | undefined, labels: Labels): string {
  if (annotation === undefined) return ''
  const { label, rule, confidence } = annotation
  const detail = detailIn(annotation, labels)
  const said = detail === null ? '' : ` ${detail}`
  return `${labels('field', FIELD_KEYS[label])}${said} · ${rule} · ${confidence.toFixed(2)}`
}

function recordTable(annotations: readonly Annotation[], labels: Labels): string {
  const rows = annotations.map((annotation, i) => {
    const { label, text, rule, confidence } = annotation
    return [
      `<tr id="r${i}">`,
      `<th scope="row"><span class="key f-${FIELD_KEYS[label]}"></span>${escapeHtml(labels('field', FIELD_KEYS[label]))}</th>`,
      `<td lang="vi"><a href="#q${i}">${escapeHtml(collapse(text))}</a></td>`,
      `<td>${escapeHtml(detailIn(annotation, labels) ?? '')}</td>`,
      `<td><code>${escapeHtml(rule)}</code> ${confidence.toFixed(2)}</td>`,
      '</tr>',
    ].join('')
  })
  const head = ['field', 'value', 'detail', 'rule'].map(
    (name) => `<th scope="col">${escapeHtml(labels('column', name))}</th>`,
  )
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

const hueRules = ANNOTATION_LABELS.map(
  (label) => `.f-${FIELD_KEYS[label]}{--h:${HUES[label]}}.o-${FIELD_KEYS[label]}{--o:${HUES[label]}}`,
).join('')

const STYLE = `:root{color-scheme:light dark;--l:90%;--s:75%;--line:40%}
@media(prefers-color-scheme:dark){:root{--l:24%;--s:45%;--line:70%}}
body{margin:0;font:1rem/1.7 system-ui,sans-serif}main{max-width:52rem;margin:auto;padding:1rem}
h1{font-size:1.3rem;line-height:1.4}.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:0 0 1rem}
.facts div{display:flex;gap:.5rem}.facts dt{opacity:.8}.facts dd{margin:0;font-weight:600}
.report{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
mark{color:inherit;background:hsl(var(--h) var(--s) var(--l));border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.nested{box-shadow:0 2px 0 hsl(var(--o) 60% var(--line))}
mark:focus,mark:target,span:target+mark{outline:2px solid hsl(var(--h) 70% var(--line));outline-offset:1px}
mark:hover::after,mark:focus::after{content:attr(data-tip);position:fixed;left:1rem;right:1rem;bottom:1rem;z-index:1;width:fit-content;max-width:52rem;margin:auto;white-space:pre-wrap;font:.85rem/1.5 system-ui,sans-serif;padding:.4rem .8rem;border-radius:.4rem;background:CanvasText;color:Canvas;pointer-events:none}
mark:hover::after{z-index:2}
table{border-collapse:collapse;margin-top:1.5rem;font-size:.9rem;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-top:1px solid hsl(0 0% 50%/.4);overflow-wrap:anywhere}
thead th{border-top:0}tbody th{white-space:nowrap;font-weight:400}.key{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:.2em;background:hsl(var(--h) var(--s) var(--l));border:1px solid hsl(var(--h) 60% var(--line))}
@media(max-width:40rem){tbody th{white-space:normal}}
a{color:inherit}${hueRules}`
