import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { CliError, messageOf } from './engine'
import { decodeUtf8 } from './utf8'

/** A report to read, or why it cannot be read. `id` goes to the output as it is. */
export type Item =
  | { readonly id: unknown; readonly name: string; readonly text: string }
  | { readonly id: unknown; readonly name: string; readonly error: string }

/** A line of a stream of bytes, without its line feed. */
export interface Line {
  readonly bytes: Uint8Array
  /** Counted from 1. */
  readonly number: number
  /** Of its first byte, in the stream. */
  readonly offset: number
}

/** The name under which standard input is given and reported. */
export const STDIN = '-'

/** Reads each file as one report; a page, by its name or where all are pages, as the text of its article. */
export async function* readTexts(files: readonly string[], stdin: Readable, pages = false): AsyncGenerator<Item> {
  for (const file of files) {
    try {
      const text = decodeUtf8(await readAll(open(file, stdin)))
      yield { id: file, name: file, text: pages || isPage(file) ? await textOfPage(text) : text }
    } catch (error) {
      yield { id: file, name: file, error: explainFileError(error) }
    }
  }
}

/** Reads each line of each file as one report: a JSON object with the text under `field` and an `id` passed through. */
export async function* readRecords(files: readonly string[], field: string, stdin: Readable): AsyncGenerator<Item> {
  for (const file of files) {
    try {
      for await (const line of splitLines(open(file, stdin))) {
        if (!isBlank(line.bytes)) yield parseRecord(line, `${file}:${line.number}`, field)
      }
    } catch (error) {
      yield { id: file, name: file, error: explainFileError(error) }
    }
  }
}

const isPage = (file: string): boolean => /\.(?:html?|xhtml)$/iu.test(file)

/** Loaded late: most runs never ask. */
async function textOfPage(html: string): Promise<string> {
  const { fromHtml } = await import('../html/index')
  return fromHtml(html).text
}

function open(file: string, stdin: Readable): AsyncIterable<Uint8Array> {
  return file === STDIN ? stdin : createReadStream(file)
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

/** Cuts a stream at its line feeds; no more than one line and one chunk are held at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let number = 1
  let offset = 0
  const take = (last: Uint8Array): Line => {
    const bytes = held.length === 0 ? last : Buffer.concat([...held, last])
    const line = { bytes, number, offset }
    held = []
    number++
    offset += bytes.length + 1
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield take(chunk.subarray(start, end))
      start = end + 1
    }
    if (start < chunk.length) held.push(chunk.subarray(start))
  }
  if (held.length > 0) yield take(new Uint8Array())
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0d, 0x20])

export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANKS.has(byte))

function parseRecord({ bytes, offset }: Line, name: string, field: string): Item {
  let id: unknown = name
  try {
    const record = parseObject(decodeUtf8(bytes, offset))
    if (record.id !== undefined) id = record.id
    const text = record[field]
    if (typeof text === 'string') return { id, name, text }
    throw new CliError(text === undefined ? `has no field "${field}"` : `field "${field}" is not a string`)
  } catch (error) {
    return { id, name, error: messageOf(error) }
  }
}

/** A line that is a JSON object. */
export function parseObject(json: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new CliError(`not JSON: ${messageOf(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CliError('not a JSON object')
  return Object.fromEntries(Object.entries(value))
}

const FILE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EISDIR', 'is a folder, not a file'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['ENOSPC', 'no space left'],
])

/** Says in a few words why a file cannot be read or written. */
export function explainFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return (typeof code === 'string' ? FILE_ERRORS.get(code) : undefined) ?? messageOf(error)
}
