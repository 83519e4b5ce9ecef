// The command line with an engine whose answers are known.
import { join } from 'node:path'
import { main } from '../../src/cli/main'
import { engine } from './stand-in-engine'

const worker = join(__dirname, 'stand-in-worker.cjs')
main(process.argv.slice(2), { ...engine, worker }, process).then((status) => process.exit(status))
