// Compares the speed of the whole extraction with its own tokenizer and with peers, in one run; all but the table's
// ratios depends on the machine.
// npm run bench [-- DIR]; with --write the tables go into docs/performance.md.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import nlp from 'compromise/one'
import winkTokenizer from 'wink-tokenizer'
import { loadTokenizer } from './tokenizer.mjs'

const ROOT = new URL('../', import.meta.url)
const DOC = new URL('docs/performance.md', ROOT)
/** An archive is read by code that is compiled: rounds of the extraction get shorter for some thirty rounds. */
const WARM_UP = 40
const ROUNDS = 15
const STARTS = 20

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'fixtures/text'
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8').normalize('NFC'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
/** A round long enough to be measured. */
const REPEATS = Math.max(1, Math.round(300_000 / bytes))

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN

/** vntk brings native code that many machines cannot build; it is no dependency of the project. */
async function loadVntk() {
  try {
    const vntk = await import('vntk')
    const tagger = (vntk.default ?? vntk).ner()
    return (text) => tagger.tag(text)
  } catch {
    return null
  }
}

/** Milliseconds of processor time, of all threads, that a round of `run` over every text takes. */
function measure(run) {
  const before = process.cpuUsage()
  for (let k = 0; k < REPEATS; k++) for (const text of texts) run(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Turn by turn, so that what else the machine does falls on all alike; the median of the rounds. */
function race(runs) {
  const times = runs.map(() => [])
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [k, run] of runs.entries()) {
      const time = measure(run)
      if (round >= 0) times[k].push(time)
    }
  return times.map(median)
}

/** Milliseconds that a new Node process takes for a script, by the clock and of processor time, the median of all. */
function startUp(scripts) {
  const wall = scripts.map(() => [])
  const cpu = scripts.map(() => [])
  for (let round = 0; round < STARTS; round++)
    for (const [k, script] of scripts.entries()) {
      const tail = ';const {user,system}=process.cpuUsage();console.log((user+system)/1000)'
      const start = performance.now()
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script + tail], { encoding: 'utf8' })
      wall[k].push(performance.now() - start)
      cpu[k].push(Number(stdout))
    }
  return { wall: wall.map(median), cpu: cpu.map(median) }
}

const table = (head, rows) =>
  [head, head.map((_, k) => (k === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const tokenize = await loadTokenizer()
const entry = new URL('dist/index.js', ROOT).href
const { extractEvent } = await import(entry)
const vntk = await loadVntk()
const shipped = winkTokenizer()
const peers = [
  ['sukien, whole `extractEvent`', extractEvent],
  ['sukien, tokenizer stage alone', tokenize],
  ['compromise/one, tokenizing', (text) => nlp.tokenize(text)],
  ['chrono-node `vi`, dates', (text) => chrono.vi.parse(text)],
  ['wink-tokenizer as shipped', (text) => shipped.tokenize(text)],
  ...(vntk === null ? [] : [['vntk, names', vntk]]),
]
const times = race(peers.map(([, run]) => run))
const [own = Number.NaN, stage = Number.NaN, compromise = Number.NaN] = times
const sample = JSON.stringify(texts[0] ?? '')
const { wall, cpu } = startUp([
  '',
  `const {extractEvent}=await import(${JSON.stringify(entry)});extractEvent(${sample})`,
])

const speed = (ms) => ((bytes * REPEATS) / 1e6 / (ms / 1000)).toFixed(2)
const more = (pair) => (pair[1] - pair[0]).toFixed(0)
const report = [
  table(
    ['of one run', 'MB/s', 'time, extraction = 1'],
    [
      ...peers.map(([name], k) => [name, speed(times[k]), (times[k] / own).toFixed(2)]),
      ...(vntk === null ? [['vntk, names', 'does not install', '']] : []),
    ],
  ),
  table(
    ['ratio', 'now', 'aim'],
    [
      ['extraction / tokenizer stage alone', (own / stage).toFixed(1), '≤ 3'],
      ['extraction / compromise/one tokenizing', (own / compromise).toFixed(2), '≤ 0.5'],
      ['import and first extraction over an empty process, ms by the clock', more(wall), '≤ 60'],
      ['the same, ms of processor time', more(cpu), ''],
    ],
  ),
  `${texts.length} reports, ${bytes} bytes, Node ${process.versions.node}, ${cpus().length} cores.`,
].join('\n\n')

console.log(report)
if (args.includes('--write')) {
  const [before, , after] = readFileSync(DOC, 'utf8').split(/<!-- \/?bench -->/u)
  writeFileSync(DOC, `${before}<!-- bench -->\n\n${report}\n\n<!-- /bench -->${after}`)
}
