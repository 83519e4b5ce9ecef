// Sends reports, a JSON object {"id", "text"} a line on standard input, to the queue.
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { connect, jobIdOf, QUEUE } from './queue.mjs'

const BATCH = 500
/** So many reports at most wait in Redis, which holds them in memory. */
const MOST_WAITING = 50_000
/** A report that is sent again while its job is remembered is not read again. */
const MOST_REMEMBERED = 100_000

const connection = connect()
const queue = new Queue(QUEUE, { connection })
let batch = []

async function send() {
  while ((await queue.getWaitingCount()) > MOST_WAITING) await setTimeout(200)
  await queue.addBulk(batch)
  batch = []
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  batch.push({
    name: 'report',
    data: { id, text },
    opts: { jobId: jobIdOf(id), removeOnComplete: { count: MOST_REMEMBERED } },
  })
  if (batch.length === BATCH) await send()
}
if (batch.length > 0) await send()
await queue.close()
await connection.quit()
