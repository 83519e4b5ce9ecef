import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { CliError } from './engine'
import { explainFileError } from './input'

/** Nobody reads what is written any more, as under `| head -1`. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** Writes text in order, no faster than it is taken. */
export interface Output {
  write(text: string): Promise<void>
  /** Resolves when all is written. */
  close(): Promise<void>
}

/** Output to a stream that stays open, such as standard output. */
export function streamOutput(stream: Writable): Output {
  return outputTo(stream, 'standard output', (done) => stream.write('', done))
}

/** Output to a file: a new one, or on at the end of what is there. */
export function fileOutput(file: string, append: boolean): Output {
  const stream = createWriteStream(file, { flags: append ? 'a' : 'w' })
  return outputTo(stream, file, (done) => stream.end(done))
}

function outputTo(stream: Writable, name: string, finish: (done: (error?: Error | null) => void) => void): Output {
  let failure: Error | null = null
  stream.on('error', (error) => {
    failure = error
  })
  const check = (): void => {
    if (failure !== null) throw explain(failure, name)
  }
  return {
    async write(text) {
      check()
      if (stream.write(text)) return
      // An error while waiting is noted above.
      await once(stream, 'drain').catch(() => {})
      check()
    },
    async close() {
      check()
      await new Promise<void>((resolve, reject) => {
        stream.once('error', reject)
        finish((error) => (error ? reject(error) : resolve()))
      }).catch((error) => {
        throw explain(error, name)
      })
    },
  }
}

function explain(error: unknown, name: string): Error {
  const readerGone = error instanceof Error && 'code' in error && error.code === 'EPIPE'
  return readerGone ? new ReaderGone() : new CliError(`${name}: ${explainFileError(error)}`)
}
