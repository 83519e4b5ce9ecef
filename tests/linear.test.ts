import { describe, expect, it } from 'vitest'
import { CASES } from '../scripts/adversarial.mjs'
import { extractEvents } from '../src/index'

/** What was costly once, and reports. `npm run bench:adversarial -- --check` holds all of them, at greater lengths. */
const NAMES = [
  'nothing but hội nghị',
  'hội nghị ',
  'different days',
  'different gatherings',
  'awards',
  'speakers',
  'from … to',
  'dots, then a letter',
  'fixtures, one sentence',
]
const SHORT = 10_000
const TIMES = 8
/** Quadratic cost gives `TIMES`. */
const MOST = 4
const TRIES = 5

/** CPU time of this process, so that a busy machine counts little; the least of two. */
function cost(text: string): number {
  const once = (): number => {
    const before = process.cpuUsage()
    extractEvents(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  return Math.min(once(), once())
}

describe('the cost of a text grows with its length alone', () => {
  it.each(NAMES)('%s', (name) => {
    const make = CASES.get(name)
    if (make === undefined) throw new Error('no such text')
    extractEvents(make(SHORT))
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < TRIES && least > MOST; i++)
      least = Math.min(least, cost(make(SHORT * TIMES)) / cost(make(SHORT)) / TIMES)
    expect(least).toBeLessThanOrEqual(MOST)
  })
})
