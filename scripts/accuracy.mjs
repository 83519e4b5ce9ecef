// Prints how right the built extractor is on the corpora at hand, by field, and how sure it was: `npm run accuracy`.
// With --write the tables go into docs/accuracy.md.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)
const CORPORA = [
  ['fixtures', 'fixtures'],
  ['portal', '../shared/corpus/portal'],
  ['news', '../shared/corpus/news'],
]

const evaluate = (folder) =>
  JSON.parse(
    execFileSync(process.execPath, ['dist/cli.js', 'evaluate', folder, '--format', 'json', '--calibration'], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
    }),
  )

const found = CORPORA.filter(([, folder]) => existsSync(fileURLToPath(new URL(`${folder}/gold`, ROOT)))).map(
  ([name, folder]) => ({ name, result: evaluate(folder) }),
)
const row = (cells) => `| ${cells.join(' | ')} |`
const rule = row(['---', ...found.map(() => '---')])
const fields = Object.keys(found[0].result.fields)
const figure = (value) => value.toFixed(3)
const share = (buckets) => {
  const right = buckets.reduce((sum, bucket) => sum + bucket.right, 0)
  const values = buckets.reduce((sum, bucket) => sum + bucket.right + bucket.wrong, 0)
  return values === 0 ? '–' : `${((100 * right) / values).toFixed(1)} % of ${values}`
}

const accuracy = [
  row(['F1', ...found.map(({ name, result }) => `${name} (${result.reports})`)]),
  rule,
  ...fields.map((field) => row([field, ...found.map(({ result }) => figure(result.fields[field].f1))])),
  row(['**overall**', ...found.map(({ result }) => `**${figure(result.overall)}**`)]),
]
const LEVELS = [
  ['0.9 and more', (from) => from >= 0.9],
  ['0.7 – 0.9', (from) => from >= 0.7 && from < 0.9],
  ['below 0.7', (from) => from < 0.7],
]
const calibration = [
  row(['confidence', ...found.map(({ name }) => name)]),
  rule,
  ...LEVELS.map(([level, holds]) =>
    row([level, ...found.map(({ result }) => share(result.calibration.all.buckets.filter(({ from }) => holds(from))))]),
  ),
]
const tables = `${accuracy.join('\n')}\n\nOf the values of each confidence, so many were right:\n\n${calibration.join('\n')}\n`
console.log(tables)
if (process.argv.includes('--write')) {
  const page = new URL('docs/accuracy.md', ROOT)
  const [before, , after] = readFileSync(page, 'utf8').split(/<!-- (?:figures|end) -->\n/u)
  writeFileSync(page, `${before}<!-- figures -->\n${tables}<!-- end -->\n${after}`)
}
