// What a kilobyte costs in texts that are meant to be costly, at three lengths: npm run build && npm run bench:adversarial
// [-- --only NAME] [--size BYTES …] [--lib FILE]
import { parseArgs } from 'node:util'
import { CASES } from './adversarial.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', multiple: true, default: ['100000', '400000', '1000000'] },
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

const sizes = values.size.map(Number)
extractEvents(CASES.get('fixtures')(300_000))
console.log(`| text | ${sizes.map((size) => `${size / 1000} kB`).join(' | ')} | largest : smallest |`)
console.log(`| --- |${' ---: |'.repeat(sizes.length + 1)}`)
for (const [name, make] of CASES) {
  if (values.only.length > 0 && !values.only.includes(name)) continue
  const costs = sizes.map((size, k) => cost(() => extractEvents(make(size)), size, k === 0 ? 3 : 1))
  const ratio = costs.at(-1) / costs[0]
  console.log(`| ${name} | ${costs.map((each) => each.toFixed(0)).join(' | ')} | ${ratio.toFixed(2)} |`)
}
