// How fast many reports are read, how that grows with threads, and how much memory it takes.
// npm run bench:scale [-- DIR]; with --write the figures go into docs/scale.md.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const ROOT = new URL('../', import.meta.url)
const ROUNDS = 3
const REPORTS = 10_000
const STREAM = 100_000
const ARCHIVE = 100_000_000
const MACHINES = 10
const CORES = 16
const SAMPLE_MS = 50
/** Characters of a report of the long stream: what is measured there is memory, and most of the time is reading. */
const BRIEF = 200

const args = process.argv.slice(2)
const folder = new URL(`${args.find((arg) => !arg.startsWith('--')) ?? 'fixtures'}/text/`, ROOT)
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
const cores = availableParallelism()

/** The process tells its memory and its processor time as it goes, all threads together. */
const SAMPLER = `data:text/javascript,import{isMainThread}from'node:worker_threads';
const say=()=>{const{user,system}=process.cpuUsage();process.stderr.write(process.memoryUsage.rss()+','+(user+system)+' ')};
if(isMainThread){setInterval(say,${SAMPLE_MS}).unref();process.on('exit',say)}`

function* lines(count, from) {
  for (let i = 0; i < count; i++) yield `${JSON.stringify({ id: i, text: from[i % from.length] })}\n`
}

/**
 * Runs the command over so many reports: peaks of memory in both halves of the stream; of the second half, when all
 * threads have warmed up, seconds on the clock and of the processors.
 */
async function run(count, jobs, from = texts) {
  const command = ['--import', SAMPLER, 'dist/cli.js', 'extract', '--input', 'ndjson', '--jobs', `${jobs}`]
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: 'pipe' })
  const halves = [
    { peak: 0, cpu: 0, end: 0 },
    { peak: 0, cpu: 0, end: 0 },
  ]
  let records = 0
  const half = () => halves[records < count / 2 ? 0 : 1]
  child.stderr.setEncoding('latin1').on('data', (text) => {
    for (const [, memory, cpu] of text.matchAll(/(\d+),(\d+) /gu)) {
      half().peak = Math.max(half().peak, Number(memory))
      half().cpu = Number(cpu) / 1e6
    }
  })
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 0x0a) records++
    half().end = performance.now() / 1000
  })
  feed(child.stdin, lines(count, from))
  const [status] = await once(child, 'close')
  if (status !== 0 || records !== count) throw new Error(`status ${status} after ${records} of ${count} records`)
  const [early, late] = halves
  return { seconds: late.end - early.end, cpu: late.cpu - early.cpu, peaks: [early.peak, late.peak] }
}

async function feed(stdin, lines) {
  for (const line of lines) if (!stdin.write(line)) await once(stdin, 'drain')
  stdin.end()
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const thousands = (value) => Math.round(value).toLocaleString('en')
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`

/** Runs by number of threads, turn by turn, so that a busy machine is busy for all. */
async function race(threads) {
  const runs = new Map(threads.map((jobs) => [jobs, []]))
  for (let round = 0; round < ROUNDS; round++) for (const jobs of threads) runs.get(jobs).push(await run(REPORTS, jobs))
  return runs
}

const threads = [1, ...(cores > 2 ? [2] : []), ...(cores > 1 ? [cores] : [])]
const memory = []
for (const jobs of threads) {
  const brief = texts.map((text) => text.slice(0, BRIEF))
  memory.push([jobs, (await run(STREAM, jobs, brief)).peaks])
}
const runs = await race(threads)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length
const rate = (jobs) => REPORTS / 2 / median(runs.get(jobs).map(({ seconds }) => seconds))
const milliseconds = (jobs) => (median(runs.get(jobs).map(({ cpu }) => cpu)) * 1000) / (REPORTS / 2)
const speedUp = (jobs) => median(runs.get(jobs).map(({ seconds }, round) => runs.get(1)[round].seconds / seconds))

const table = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
const days = (ARCHIVE * milliseconds(1)) / 1000 / 86_400
const [, [, alone]] = memory[0]
const [most, [, together]] = memory.at(-1)
const figures = [
  table([
    ['`--jobs`', 'reports a second', 'MB a second', 'against one', 'processor time a report'],
    ['---', '---', '---', '---', '---'],
    ...threads.map((jobs) => [
      jobs,
      thousands(rate(jobs)),
      ((rate(jobs) * bytes) / 1e6).toFixed(2),
      `${speedUp(jobs).toFixed(2)} ×`,
      `${milliseconds(jobs).toFixed(1)} ms`,
    ]),
  ]),
  table([
    ['`--jobs`', `peak memory, first half of ${thousands(STREAM)} reports`, 'second half', 'ratio'],
    ['---', '---', '---', '---'],
    ...memory.map(([jobs, [early, late]]) => [jobs, megabytes(early), megabytes(late), (late / early).toFixed(2)]),
  ]),
  `${thousands(REPORTS)} reports of ${thousands(bytes)} bytes on average, ${ROUNDS} rounds turn by turn, medians, of the second half of each run, when its threads are warm; the long stream has reports of ${BRIEF} characters. Node ${process.versions.node.split('.')[0]}, ${cores} cores.`,
  table([
    [`${thousands(ARCHIVE)} reports`, ''],
    ['---', '---'],
    ['text', `${thousands(ARCHIVE)} × ${thousands(bytes)} bytes = ${thousands((ARCHIVE * bytes) / 1e9)} GB`],
    ['one core', `${thousands(ARCHIVE)} × ${milliseconds(1).toFixed(1)} ms = ${days.toFixed(1)} days`],
    [
      `${MACHINES} machines of ${CORES} cores`,
      `${days.toFixed(1)} days ÷ ${MACHINES * CORES} = ${((days * 24) / (MACHINES * CORES)).toFixed(1)} hours`,
    ],
    ...(most === 1
      ? []
      : [
          [
            `memory of such a machine, \`--jobs ${CORES}\``,
            `${megabytes(alone)} + ${CORES - 1} × ${megabytes((together - alone) / (most - 1))} = ${megabytes(alone + ((CORES - 1) * (together - alone)) / (most - 1))}`,
          ],
        ]),
  ]),
].join('\n\n')
console.log(figures)

if (args.includes('--write')) {
  const page = new URL('docs/scale.md', ROOT)
  const [before, , after] = readFileSync(page, 'utf8').split(/<!-- (?:figures|end) -->\n/u)
  writeFileSync(page, `${before}<!-- figures -->\n${figures}\n<!-- end -->\n${after}`)
}
