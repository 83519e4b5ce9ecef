import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { extractEvent } from 'sukien'

for (const file of argv.slice(2)) {
  const event = extractEvent(readFileSync(file, 'utf8'))
  console.log(file, event?.kind ?? 'no event', event?.date?.start ?? '-')
}
