import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** So much more than in proportion to the length may a longer text cost. Quadratic cost gives the ratio of the lengths. */
const MOST = 1.5
const SHORT = 5_000
const TIMES = 8

// Compiled code would leave out the calls that it inlines.
setFlagsFromString('--no-opt')
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How often the functions of the library's own code are called, and the blocks of those that are loaded after this module: V8
 * counts them exactly, so the figure is the same on every run and says nothing of time.
 */
export function workOf(run: () => unknown): number {
  run() // what is made once is not counted
  takeCount()
  run()
  return takeCount()
}

function takeCount(): number {
  let calls = 0
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error
    for (const { url, functions } of result)
      if (/\/(?:src|dist)\//.test(url) && !url.includes('node_modules'))
        for (const { ranges } of functions) for (const { count } of ranges) calls += count
  })
  return calls
}

/** Work for a character of a long text ÷ work for a character of a short one; about 1 where the cost is linear. */
export function growth(make: (length: number) => string, read: (text: string) => () => unknown): number {
  const cost = (length: number): number => {
    const text = make(length)
    return workOf(read(text)) / text.length
  }
  const short = cost(SHORT)
  if (short === 0) throw new Error('nothing was counted')
  return cost(SHORT * TIMES) / short
}

export const LINEAR = MOST

/** A text of about a length that repeats a phrase. */
export const repeated =
  (phrase: string) =>
  (length: number): string =>
    phrase.repeat(Math.ceil(length / phrase.length))

/** Reads a text for {@link growth} in two steps, the first of which is not counted. */
export const prepared =
  <Ready>(prepare: (text: string) => Ready, read: (ready: Ready) => unknown) =>
  (text: string): (() => unknown) => {
    const ready = prepare(text)
    return () => read(ready)
  }
