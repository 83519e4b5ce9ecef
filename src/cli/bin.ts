#!/usr/bin/env node
import * as library from '../index'
import type { Engine } from './engine'
import { main } from './main'

const isEngine = (value: object): value is Engine => 'extractEvent' in value && 'analyze' in value
const missing = () => {
  throw new Error('the library does not extract yet')
}
const engine: Engine = isEngine(library) ? library : { extractEvent: missing, analyze: missing }

// A reader of standard error may be gone too: then nobody is left to tell.
process.stderr.on('error', () => {})
process.exit(await main(process.argv.slice(2), engine, process))
