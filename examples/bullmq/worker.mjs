// Reads reports from the queue. Start one for each core, on as many machines as there are.
import { Worker } from 'bullmq'
import { extractEvent } from 'sukien'
import { connect, jobIdOf, QUEUE, RECORDS } from './queue.mjs'

const connection = connect()

function read({ id, text }) {
  try {
    return { id, event: extractEvent(text) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

const worker = new Worker(
  QUEUE,
  // Written under the report's id: whatever is done twice is written twice to the same place.
  async ({ data }) => {
    await connection.hset(RECORDS, jobIdOf(data.id), JSON.stringify(read(data)))
  },
  {
    connection,
    // Some jobs wait for Redis while one is read.
    concurrency: 4,
    // A job whose worker died is given to another after 10 to 15 seconds.
    lockDuration: 10_000,
    stalledInterval: 5_000,
    maxStalledCount: 5,
  },
)
worker.on('error', (error) => console.error(error.message))

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await worker.close()
    await connection.quit()
  })
}
