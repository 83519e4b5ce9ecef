import { escapeHtml } from '../../export/escape-html'
import { pageHead } from '../page/head'
import { pairPlot, plotOf } from './plots'
import type { Statistics } from './statistics'
import { summaryOf, type Table, tablesOf } from './tables'

/** A plot and the name of its file. */
export interface Figure {
  readonly name: string
  readonly svg: string
}

/** The lists that have rows, as plots. */
export function figuresOf(statistics: Statistics): Figure[] {
  return tablesOf(statistics)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ name: table.id, svg: table.id === 'pair' ? pairPlot(statistics) : plotOf(table) }))
}

/** A page, whole in itself, of plots and the tables behind them. */
export function statisticsPage(title: string, statistics: Statistics): string {
  const figures = new Map(figuresOf(statistics).map(({ name, svg }) => [name, svg]))
  return [
    ...pageHead(`${title}: events`, STYLE),
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${summaryOf(statistics)}.</p>`,
    ...tablesOf(statistics).map((table) => section(table, figures.get(table.id))),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function section({ title, rows }: Table, svg: string | undefined): string {
  if (svg === undefined) return ''
  const noted = rows.some(({ note }) => note !== null)
  const lines = rows.map(
    ({ name, note, events }) =>
      `<tr><th scope="row" lang="vi">${escapeHtml(name)}</th>${noted ? `<td lang="vi">${escapeHtml(note ?? '')}</td>` : ''}<td>${events}</td></tr>`,
  )
  const head = `<tr><th scope="col">Name</th>${noted ? '<th scope="col">Office</th>' : ''}<th scope="col">Events</th></tr>`
  return [
    `<section><h2>${title}</h2>`,
    `<div class="plot" tabindex="0" role="group" aria-label="${title}, plot">${svg}</div>`,
    `<details><summary>Table</summary><table><thead>${head}</thead><tbody>${lines.join('\n')}</tbody></table></details></section>`,
  ].join('\n')
}

const STYLE = `:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#59636e;--line:#d1d9e0}
@media(prefers-color-scheme:dark){:root{--bg:#0f1216;--fg:#e6e9ed;--dim:#9aa4ae;--line:#343b43}}
body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.55 system-ui,sans-serif}main{max-width:56rem;margin:auto;padding:1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}.plot{overflow-x:auto}.plot svg{font-size:12px;--plot-background:var(--bg)}
summary{cursor:pointer;color:var(--dim);width:max-content}:focus-visible{outline:2px solid #3b76c4;outline-offset:2px}
table{border-collapse:collapse;margin:.5rem 0;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.2rem 1rem .2rem 0;border-top:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{border-top:0;color:var(--dim)}td:last-child{text-align:right;font-variant-numeric:tabular-nums}`
