#!/usr/bin/env node
import { analyze, extractEvent } from '../index'
import { main } from './main'

// A reader of standard error may be gone too: then nobody is left to tell.
process.stderr.on('error', () => {})
// A file of its own in dist.
const worker = new URL('./cli-worker.js', import.meta.url).href
process.exit(await main(process.argv.slice(2), { analyze, extractEvent, worker }, process))
