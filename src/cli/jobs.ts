import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { Piscina } from 'piscina'
import { CliError, type Engine, messageOf } from './engine'
import type { Item } from './input'
import { failed, type Outcome, type Reading, read } from './reading'
import type { Result } from './render'

/** Reports that go to a worker together: one message for each would cost more. */
interface Batch {
  readonly items: readonly Item[]
  readonly reading: Reading
}

const MOST_REPORTS = 16
const MOST_CHARACTERS = 100_000
/** A batch that is not full waits so long for more. */
const PATIENCE_MS = 20

/** What a worker thread does with a batch. */
export function workerOf(engine: Engine): (batch: Batch) => Promise<Outcome[]> {
  return async ({ items, reading }) => {
    const outcomes: Outcome[] = []
    for (const item of items) outcomes.push(await read(item, reading, engine))
    return outcomes
  }
}

/**
 * Reads reports in worker threads, in order. No more than a few batches a thread are held, however slowly the results
 * are taken.
 *
 * @param worker the file that a thread runs: its default export is made by `workerOf`
 */
export async function* readInParallel(
  items: AsyncIterable<Item>,
  reading: Reading,
  jobs: number,
  worker: string,
): AsyncGenerator<Result> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({ filename: worker, minThreads: jobs, maxThreads: jobs })
  const abort = new AbortController()
  // A thread that fails without a task is one that cannot start.
  pool.on('error', (error) => abort.abort(error))
  const { signal } = abort
  try {
    const concurrency = 2 * jobs
    const batches = Readable.from(inBatches(items, reading))
    for await (const results of batches.map((batch) => readBatch(batch, pool), { concurrency, signal })) yield* results
  } catch (error) {
    throw signal.aborted ? new CliError(`a worker thread failed: ${messageOf(signal.reason)}`) : error
  } finally {
    await pool.destroy()
  }
}

async function readBatch(batch: Batch, pool: Piscina): Promise<Result[]> {
  const { items, reading } = batch
  try {
    const outcomes: readonly Outcome[] = await pool.run(batch)
    return items.map((item, i) => ({ item, ...(outcomes[i] ?? failed('not read')) }))
  } catch (error) {
    // The thread died. The pool starts another; one by one, the reports show which of them it was.
    if (items.length === 1) return items.map((item) => ({ item, ...failed(`worker thread: ${messageOf(error)}`) }))
    const results: Result[] = []
    for (const item of items) results.push(...(await readBatch({ items: [item], reading }, pool)))
    return results
  }
}

async function* inBatches(items: AsyncIterable<Item>, reading: Reading): AsyncGenerator<Batch> {
  const source = items[Symbol.asyncIterator]()
  let next = source.next()
  for (let head = await next; head.done !== true; head = await next) {
    const batch: Item[] = []
    const pause = setTimeout(PATIENCE_MS, undefined)
    let characters = 0
    let result: IteratorResult<Item> | undefined = head
    while (result !== undefined && result.done !== true) {
      batch.push(result.value)
      if ('text' in result.value) characters += result.value.text.length
      next = source.next()
      // It is awaited later: until then a failure is not unheard.
      next.catch(() => {})
      if (batch.length === MOST_REPORTS || characters >= MOST_CHARACTERS) break
      result = await Promise.race([next, pause])
    }
    yield { items: batch, reading }
  }
}
