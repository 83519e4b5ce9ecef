// Compares sukien's date reader with chrono-node's Vietnamese locale, in one run: on the sentences of
// tests/dates/expressions.tsv and on the event dates of the annotated corpora at hand.
// npm run bench:dates [-- --errors]; with --write the figures go into docs/dates.md.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'chrono-node'
import { build } from 'tsup'

const ROOT = new URL('../', import.meta.url)
const CORPORA = ['fixtures', '../shared/corpus/portal', '../shared/corpus/news']
const args = process.argv.slice(2)

/** Our reader, built from the sources as the package is. */
async function loadFindDates() {
  const outDir = mkdtempSync(join(tmpdir(), 'sukien-'))
  await build({
    config: false,
    entry: { dates: 'src/dates/index.ts' },
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    loader: { '.tsv': 'text' },
    outDir,
    noExternal: [/./],
    silent: true,
  })
  const { findDates } = await import(pathToFileURL(join(outDir, 'dates.mjs')).href)
  rmSync(outDir, { recursive: true })
  return findDates
}

const two = (number) => String(number).padStart(2, '0')

/** Days and times that each reader finds: from, to, start, end, part, time, endTime. */
const readers = (findDates) => ({
  sukien: (text, reference) =>
    findDates(text, { referenceDate: reference }).map(({ span, start, end, partOfDay, time, endTime }) => ({
      ...{ from: span.start, to: span.end, start, end, part: partOfDay, time, endTime },
    })),
  'chrono-node vi': (text, reference) => chrono(vi.casual, text, reference),
  'chrono-node vi, strict': (text, reference) => chrono(vi.strict, text, reference),
})

function chrono(parser, text, reference) {
  const [year, month, day] = reference.split('-').map(Number)
  return parser.parse(text, new Date(year, month - 1, day, 9)).map((result) => {
    const at = (parts) => parts && `${parts.get('year')}-${two(parts.get('month'))}-${two(parts.get('day'))}`
    const clock = (parts) =>
      parts?.isCertain('hour') ? `${two(parts.get('hour'))}:${two(parts.get('minute') ?? 0)}` : null
    return {
      ...{ from: result.index, to: result.index + result.text.length },
      ...{ start: at(result.start), end: at(result.end), time: clock(result.start), endTime: clock(result.end) },
    }
  })
}

/** Whether a found day says what is expected; a reader that knows no months, only days, may give the first one. */
function agrees(found, { start, end, part, time, endTime }, ours) {
  const day = (value, wanted) => value === wanted || (!ours && value !== null && value?.startsWith(wanted))
  const last = end === '' ? found.end == null || found.end === found.start || !ours : day(found.end, end)
  if (!day(found.start, start) || !last) return false
  if (ours && (found.part ?? '') !== part) return false
  return (time === '' || found.time === time) && (endTime === '' || found.endTime === endTime)
}

function expressionRows() {
  const lines = readFileSync(new URL('tests/dates/expressions.tsv', ROOT), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text, reference, start, end = '', part = '', time = '', endTime = ''] = line.split('\t')
      return { text, reference, start, end, part, time, endTime }
    })
}

function scoreExpressions(read, rows, ours, errors) {
  const right = { dates: 0, none: 0 }
  for (const row of rows) {
    const found = read(row.text, row.reference)
    const known = found.filter(({ start }) => start !== null)
    const ok = row.start === '-' ? found.length === 0 : known.length === 1 && agrees(known[0], row, ours)
    if (ok) right[row.start === '-' ? 'none' : 'dates']++
    else if (errors)
      console.log(
        `${row.text}\n   wanted ${row.start} ${row.end} ${row.part} ${row.time}, got ${JSON.stringify(found)}`,
      )
  }
  return right
}

/** The lines of reports that say when the event takes place, with the day that the annotation gives. */
function corpusRows(folder) {
  const rows = []
  for (const file of readdirSync(new URL(`${folder}/gold/`, ROOT)).sort()) {
    const { event } = JSON.parse(readFileSync(new URL(`${folder}/gold/${file}`, ROOT), 'utf8'))
    const date = event?.date
    if (!date?.start || !date.text) continue
    const text = readFileSync(new URL(`${folder}/text/${file.replace('.json', '.txt')}`, ROOT), 'utf8').normalize('NFC')
    const at = text.indexOf(date.text.normalize('NFC'))
    if (at < 0) continue
    const from = text.lastIndexOf('\n', at) + 1
    const line = text.slice(from, text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at))
    const reference =
      event.publishedAt ??
      `${date.start.startsWith('X') ? '2018' : date.start.slice(0, 4)}${date.start.slice(4).padEnd(6, '-01')}`
    rows.push({ line, at: at - from, to: at - from + date.text.length, start: date.start, reference })
  }
  return rows
}

const sameDay = (found, wanted) =>
  found !== null &&
  found !== undefined &&
  (wanted.startsWith('X') ? found.slice(4) === wanted.slice(4) : found.startsWith(wanted))

const scoreCorpus = (read, rows) =>
  rows.filter(({ line, at, to, start, reference }) =>
    read(line, reference).some((found) => found.from < to && at < found.to && sameDay(found.start, start)),
  ).length

const share = (count, all) => `${count} of ${all} (${((100 * count) / all).toFixed(1)} %)`

const all = readers(await loadFindDates())
const rows = expressionRows()
const dates = rows.filter(({ start }) => start !== '-').length
const corpora = CORPORA.filter((folder) => existsSync(new URL(`${folder}/gold/`, ROOT))).map((folder) => [
  folder,
  corpusRows(folder),
])
const table = [`| | ${Object.keys(all).join(' | ')} |`, `| --- |${' --- |'.repeat(Object.keys(all).length)}`]
const scores = Object.entries(all).map(([name, read]) =>
  scoreExpressions(read, rows, name === 'sukien', name === 'sukien' && args.includes('--errors')),
)
table.push(
  `| sentences with a date, all values right | ${scores.map((score) => share(score.dates, dates)).join(' | ')} |`,
)
table.push(
  `| sentences without one, nothing found | ${scores.map((score) => share(score.none, rows.length - dates)).join(' | ')} |`,
)
table.push(`| all sentences | ${scores.map((score) => share(score.dates + score.none, rows.length)).join(' | ')} |`)
for (const [folder, reports] of corpora) {
  const name = folder.replace('../shared/corpus/', '')
  const right = Object.values(all).map((read) => share(scoreCorpus(read, reports), reports.length))
  table.push(`| day of the event, ${name} | ${right.join(' | ')} |`)
}
console.log(table.join('\n'))

if (args.includes('--write')) {
  const page = new URL('docs/dates.md', ROOT)
  const [before] = readFileSync(page, 'utf8').split('<!-- figures -->')
  writeFileSync(page, `${before}<!-- figures -->\n${table.join('\n')}\n`)
}
