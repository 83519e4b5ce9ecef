import { type Evaluation, FIELDS, type Score } from '../../evaluate/index'
import { annotationsOf } from '../../export/annotations'
import { escapeHtml } from '../../export/escape-html'
import { segmentsOf } from '../../export/segments'
import type { FieldComparison, ReportComparison, State, Value } from './comparison'
import { SCRIPT, STYLE } from './evaluation-assets'
import { pageHead } from './head'

const ERRORS = ['missed', 'spurious', 'different'] as const satisfies readonly State[]

/** What an error is called in the margin of a value. */
const MARKS: Readonly<Record<State, string>> = {
  right: '',
  missed: 'missed',
  spurious: 'spurious',
  different: 'differs',
  uncounted: 'not counted',
}

/**
 * A page, whole in itself, from which rules are mended: the scores, and each report with gold and found side by side,
 * filtered by field and error. Nothing of a text is read as markup, and nothing but the page's own script runs.
 */
export function evaluationPage(title: string, evaluation: Evaluation, reports: readonly ReportComparison[]): string {
  const wrong = reports.filter(({ errors }) => errors > 0).length
  return [
    ...pageHead(`${title}: evaluation`, STYLE, SCRIPT),
    '<body>',
    '<a class="skip" href="#reports">To the reports</a>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${evaluation.reports} reports, ${evaluation.events} of them of events; ${wrong} with errors. Overall F1 <strong>${evaluation.overall.toFixed(4)}</strong>, mode ${evaluation.mode.right}/${evaluation.mode.of}.</p>`,
    scoreTable(evaluation),
    filters(),
    '</header>',
    '<main id="reports" tabindex="-1" aria-label="Reports">',
    ...reports.map(article),
    '<p id="none" hidden>No report has such values. Choose another field or error.</p>',
    '</main>',
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function scoreTable({ fields }: Evaluation): string {
  const heads = ['field', 'precision', 'recall', 'F1', 'correct', 'spurious', 'missed']
  const rows = FIELDS.map((field) => {
    const score = fields[field]
    const cells = numbersOf(score).map((number) => `<td>${number}</td>`)
    const name = `<th scope="row"><button type="button" data-field="${field}">${field}</button></th>`
    return `<tr>${name}${cells.join('')}<td class="bar"><span style="--f:${(100 * score.f1).toFixed(1)}%"></span></td></tr>`
  })
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('')
  return `<details open><summary>Scores</summary><div class="scroll" tabindex="0" role="group" aria-label="Scores by field"><table class="scores"><thead><tr>${head}<td></td></tr></thead><tbody>${rows.join('\n')}</tbody></table></div></details>`
}

function numbersOf({ precision, recall, f1, correct, spurious, missed }: Score): string[] {
  const count = (value: number): string => value.toFixed(Number.isInteger(value) ? 0 : 1)
  return [...[precision, recall, f1].map((value) => value.toFixed(3)), ...[correct, spurious, missed].map(count)]
}

function filters(): string {
  const option = (value: string, name = value): string => `<option value="${value}">${name}</option>`
  const fields = [option('', 'every field'), ...FIELDS.map((field) => option(field))]
  const errors = [
    option('', 'right and wrong'),
    option('any', 'any error'),
    ...ERRORS.map((error) => option(error, MARKS[error])),
  ]
  return [
    '<form id="filters" role="search" aria-label="Which reports to show" hidden>',
    `<label>Field <select name="field">${fields.join('')}</select></label>`,
    `<label>Error <select name="error">${errors.join('')}</select></label>`,
    '<label>Text <input type="search" name="text" placeholder="id or words"></label>',
    '<output aria-live="polite"></output>',
    '<span class="keys"><kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>t</kbd> its text, <kbd>/</kbd> search</span>',
    '</form>',
  ].join('')
}

function article(report: ReportComparison, i: number): string {
  const { id, fields, errors } = report
  const said = errors === 0 ? 'all right' : errors === 1 ? '1 error' : `${errors} errors`
  return [
    `<article id="r${i}" tabindex="-1" aria-labelledby="h${i}">`,
    `<h2 id="h${i}"><a href="#r${i}">${escapeHtml(id)}</a> <small class="${errors === 0 ? 'right' : 'wrong'}">${said}</small></h2>`,
    '<table class="compared"><thead><tr><th scope="col">Field</th><th scope="col">Gold</th><th scope="col">Found</th></tr></thead><tbody>',
    ...fields.map(row),
    '</tbody></table>',
    `<details class="source"><summary>Text</summary><div class="text" lang="vi" dir="auto">${markedText(report)}</div></details>`,
    '</article>',
  ].join('\n')
}

function row({ field, gold, found, errors }: FieldComparison): string {
  const state = errors.length === 0 ? 'right' : 'wrong'
  return `<tr class="${state}" data-field="${field}" data-errors="${errors.join(' ')}"><th scope="row">${field}</th>${cell(gold)}${cell(found)}</tr>`
}

function cell(values: readonly Value[]): string {
  if (values.length === 0) return '<td class="empty">–</td>'
  const items = values.map(({ text, state, rule }) => {
    const mark = MARKS[state] === '' ? '' : ` <b>${MARKS[state]}</b>`
    const source = rule === null ? '' : ` <code>${escapeHtml(rule)}</code>`
    return `<li class="${state}"><span lang="vi" dir="auto">${escapeHtml(text)}</span>${mark}${source}</li>`
  })
  return `<td><ul>${items.join('')}</ul></td>`
}

/** The text with what was found marked, and what was missed where its words stand. */
function markedText({ text, event, fields }: ReportComparison): string {
  const found = annotationsOf(event).map(({ label, rule, confidence, span }) => ({
    span,
    missed: false,
    tip: `${label} · ${rule} · ${confidence.toFixed(2)}`,
  }))
  const missed = fields.flatMap(({ field, gold }) =>
    gold.flatMap(({ text: said, state }) => {
      const quote = field === 'date' ? said.slice(said.indexOf('"') + 1, -1) : said.slice(said.indexOf(': ') + 1).trim()
      const start = state === 'missed' || state === 'different' ? text.indexOf(quote) : -1
      return start < 0 || quote === ''
        ? []
        : [{ span: { start, end: start + quote.length }, missed: true, tip: `missed ${field}` }]
    }),
  )
  const marks = [...found, ...missed]
  return segmentsOf(
    text.length,
    marks.map(({ span }) => span),
  )
    .map(({ start, end, open }) => {
      const piece = escapeHtml(text.slice(start, end))
      if (open.length === 0) return piece
      const over = open.flatMap((k) => marks[k] ?? [])
      const kinds = [over.some((m) => !m.missed) ? 'found' : '', over.some((m) => m.missed) ? 'missed' : '']
      const tip = over.map((mark) => mark.tip).join('\n')
      return `<mark class="${kinds.join(' ').trim()}" title="${escapeHtml(tip)}">${piece}</mark>`
    })
    .join('')
}
