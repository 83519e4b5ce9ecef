// Writes the records there are, a line of JSON each, in no order.
import { once } from 'node:events'
import { connect, RECORDS } from './queue.mjs'

const connection = connect()
// A scan may show a field twice.
const seen = new Set()
for await (const fields of connection.hscanStream(RECORDS, { count: 1000 })) {
  for (let i = 0; i < fields.length; i += 2) {
    if (seen.has(fields[i])) continue
    seen.add(fields[i])
    if (!process.stdout.write(`${fields[i + 1]}\n`)) await once(process.stdout, 'drain')
  }
}
await connection.quit()
