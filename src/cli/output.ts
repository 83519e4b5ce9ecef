import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { CliError } from './engine'
import { explainReadError } from './input'

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
  const write = writerTo(stream, 'standard output')
  return { write, close: () => write('') }
}

/** Output to a new file. */
export function fileOutput(file: string): Output {
  const stream = createWriteStream(file)
  const write = writerTo(stream, file)
  return {
    write,
    async close() {
      await write('')
      await new Promise<void>((resolve) => stream.end(resolve))
    },
  }
}

function writerTo(stream: Writable, name: string): (text: string) => Promise<void> {
  let failure: Error | null = null
  stream.on('error', (error) => {
    failure = error
  })
  return (text) =>
    new Promise((resolve, reject) => {
      const settle = (error: Error | null | undefined): void => {
        const reason = error ?? failure
        if (!reason) resolve()
        else if ('code' in reason && reason.code === 'EPIPE') reject(new ReaderGone())
        else reject(new CliError(`${name}: ${explainReadError(reason)}`))
      }
      if (failure) settle(failure)
      else stream.write(text, settle)
    })
}
