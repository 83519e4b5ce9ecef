// What a kilobyte costs in texts that are meant to be costly, at three lengths: npm run build && npm run bench:adversarial
// [-- --only NAME] [--size CHARACTERS …] [--lib FILE]. With --write the
// table goes into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CASES } from './adversarial.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    size: { type: 'string', multiple: true },
    lib: { type: 'string', default: new URL('../dist/index.js', import.meta.url).href },
  },
})
const { extractEvents } = await import(values.lib)

/** CPU time of the work in microseconds a kilobyte: the least of some runs. */
function cost(work, length, runs) {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / (length / 1000))
  }
  return least
}

const ratioOf = (costs) => costs.at(-1) / costs[0]
const sizes = (values.size ?? [100_000, 400_000, 1_000_000]).map(Number)
extractEvents(CASES.get('fixtures')(300_000))
const table = []
const print = (line) => {
  table.push(line)
  console.log(line)
}
print(`| text | ${sizes.map((size) => `${size / 1000} kB`).join(' | ')} | largest : smallest |`)
print(`| --- |${' ---: |'.repeat(sizes.length + 1)}`)
for (const [name, make] of CASES) {
  if (values.only.length > 0 && !values.only.includes(name)) continue
  const costs = sizes.map((size, k) => cost(() => extractEvents(make(size)), size, k === 0 ? 3 : 1))
  print(`| ${name} | ${costs.map((each) => each.toFixed(0)).join(' | ')} | ${ratioOf(costs).toFixed(2)} |`)
}

if (values.write) {
  const page = new URL('../docs/performance.md', import.meta.url)
  const [before, after = ''] = readFileSync(page, 'utf8').split(/<!-- adversarial -->.*<!-- \/adversarial -->/su)
  writeFileSync(page, `${before}<!-- adversarial -->\n\n${table.join('\n')}\n\n<!-- /adversarial -->${after}`)
}
