import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { collapse } from '../../normalize/key'
import type { Statistics } from './statistics'
import type { Row, Table } from './tables'

const WIDTH = 760
const ROW_HEIGHT = 22
const NAME_COLUMNS = 44
const COLOUR = '#3b76c4'

/** What is needed of an element. */
interface Drawing {
  readonly outerHTML: string
  setAttribute(name: string, value: string): void
}

const blankDocument = () => parseHTML('<!doctype html><html><body></body></html>').document

/** A list of counts as SVG, of the reader's own text colour. */
export function plotOf(table: Table): string {
  return drawn(table.id === 'month' ? monthPlot(table.rows) : barPlot(table.rows), table.title)
}

function monthPlot(rows: readonly Row[]) {
  const data = rows.map(({ name, events }) => ({ date: new Date(`${name}-01T00:00:00Z`), events }))
  return Plot.plot({
    document: blankDocument(),
    width: WIDTH,
    height: 220,
    x: { type: 'utc', label: null },
    y: { grid: true, label: 'events', tickFormat: 'd', ticks: wholeTicks(rows) },
    marks: [Plot.rectY(data, { x: 'date', y: 'events', interval: 'month', fill: COLOUR }), Plot.ruleY([0])],
  })
}

function barPlot(rows: readonly Row[]) {
  const names = rows.map(({ name }) => cut(name))
  const data = rows.map(({ events }, at) => ({ at, events }))
  return Plot.plot({
    document: blankDocument(),
    width: WIDTH,
    height: rows.length * ROW_HEIGHT + 40,
    marginLeft: marginFor(names),
    marginRight: 40,
    x: { grid: true, label: null, tickFormat: 'd', ticks: wholeTicks(rows) },
    y: named(names),
    marks: [
      Plot.barX(data, { y: 'at', x: 'events', fill: COLOUR, insetTop: 3, insetBottom: 3 }),
      Plot.text(data, { y: 'at', x: 'events', text: 'events', dx: 6, textAnchor: 'start' }),
      Plot.ruleX([0]),
    ],
  })
}

const marginFor = (names: readonly string[]): number => 20 + Math.max(1, ...names.map(({ length }) => length)) * 7

/** Rows go by their number, since names that are cut may be the same. */
const named = (names: readonly string[]) => ({
  domain: names.map((_, at) => at),
  tickFormat: (at: number) => names[at] ?? '',
  label: null,
  tickSize: 0,
})

/** Counts have no halves. */
const wholeTicks = (rows: readonly Row[]): number => Math.min(8, Math.max(1, ...rows.map(({ events }) => events)))

/** How often each of the people of the pairs appears with each other. */
export function pairPlot({ pairs }: Statistics): string {
  const people = [...new Set(pairs.flatMap((pair) => pair.names))]
  const at = new Map(people.map((name, i) => [name, i]))
  const cells = pairs.flatMap(({ names: [one, other], events }) => {
    const [a, b] = [at.get(one) ?? 0, at.get(other) ?? 0]
    return [
      { a, b, events },
      { a: b, b: a, events },
    ]
  })
  const names = people.map(cut)
  const margin = marginFor(names)
  const side = names.length * ROW_HEIGHT
  return drawn(
    Plot.plot({
      document: blankDocument(),
      width: margin + side + 20,
      height: margin + side + 20,
      marginLeft: margin,
      marginTop: margin,
      marginBottom: 10,
      marginRight: 10,
      x: { ...named(names), axis: 'top', tickRotate: -90 },
      y: named(names),
      opacity: { range: [0.15, 0.6] },
      marks: [
        Plot.cell(cells, { x: 'a', y: 'b', fill: COLOUR, fillOpacity: 'events', inset: 1 }),
        Plot.text(cells, { x: 'a', y: 'b', text: 'events', fontWeight: 600 }),
      ],
    }),
    'Who appears with whom',
  )
}

/** The drawing, with a name for those who do not see it. */
function drawn(figure: Drawing, title: string): string {
  figure.setAttribute('role', 'img')
  figure.setAttribute('aria-label', title)
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return figure.outerHTML
}

function cut(text: string): string {
  const chars = [...collapse(text)]
  return chars.length <= NAME_COLUMNS ? chars.join('') : `${chars.slice(0, NAME_COLUMNS - 1).join('')}…`
}
