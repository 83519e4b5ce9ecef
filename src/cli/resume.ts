import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { CliError } from './engine'
import { explainFileError, type Item, splitLines } from './input'
import { decodeUtf8 } from './utf8'

/**
 * Leaves out the reports whose ids an output already holds, each as often as it is there. Ids in the order of the input
 * are compared as they come; only those in another order are kept in memory.
 */
export async function* withoutHeld(items: AsyncIterable<Item>, held: AsyncGenerator<string>): AsyncGenerator<Item> {
  const passed = new Map<string, number>()
  const wasPassed = (id: string): boolean => {
    const times = passed.get(id) ?? 0
    if (times > 1) passed.set(id, times - 1)
    else passed.delete(id)
    return times > 0
  }
  const comes = async (id: string): Promise<boolean> => {
    for (let next = await held.next(); next.done !== true; next = await held.next()) {
      if (next.value === id) return true
      passed.set(next.value, (passed.get(next.value) ?? 0) + 1)
    }
    return false
  }
  for await (const item of items) {
    const id = JSON.stringify(item.id)
    if (!wasPassed(id) && !(await comes(id))) yield item
  }
}

/** The ids of an output of records, as JSON. */
export async function* heldIds(file: string): AsyncGenerator<string> {
  for await (const { bytes, number } of splitLines(createReadStream(file))) {
    yield idOf(bytes) ?? refuse(`${file}:${number}`)
  }
}

function idOf(line: Uint8Array): string | null {
  try {
    const record: unknown = JSON.parse(decodeUtf8(line))
    return typeof record === 'object' && record !== null && 'id' in record ? JSON.stringify(record.id) : null
  } catch {
    return null
  }
}

function refuse(place: string): never {
  throw new CliError(`${place}: no record, and --resume goes on with records alone`)
}

/** Makes an output ready to be gone on with: there, and without the torn last line that a killed run may leave. */
export async function mendOutput(file: string): Promise<void> {
  const handle = await open(file, 'a+').catch((error) => {
    throw new CliError(`${file}: ${explainFileError(error)}`)
  })
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new CliError(`${file}: not a file, so it cannot be resumed`)
    const end = await endOfLines(handle, stats.size)
    if (end === stats.size) return
    if (!(await beginsRecord(handle, end))) refuse(`${file}, last line`)
    await handle.truncate(end)
  } finally {
    await handle.close()
  }
}

const BLOCK = 65_536

/** Offset behind the last line feed. */
async function endOfLines(handle: FileHandle, size: number): Promise<number> {
  for (let end = size; end > 0; end -= BLOCK) {
    const start = Math.max(0, end - BLOCK)
    const at = (await readAt(handle, start, end - start)).lastIndexOf(0x0a)
    if (at >= 0) return start + at + 1
  }
  return 0
}

const RECORD_START = '{"id":'

async function beginsRecord(handle: FileHandle, offset: number): Promise<boolean> {
  const start = (await readAt(handle, offset, RECORD_START.length)).toString('latin1')
  return RECORD_START.startsWith(start)
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset)
  return buffer.subarray(0, bytesRead)
}
