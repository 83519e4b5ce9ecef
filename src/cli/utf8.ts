import { CliError } from './engine'

/**
 * Decodes UTF-8 and drops a byte order mark.
 *
 * @param offset where the bytes start in their file, for the message
 * @throws CliError naming the first byte that is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, offset = 0): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError(describeInvalid(bytes, offset))
  }
}

function describeInvalid(bytes: Uint8Array, offset: number): string {
  if (offset === 0 && (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))) {
    return 'not UTF-8 but UTF-16: convert it first'
  }
  const at = firstInvalidByte(bytes)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return `not UTF-8: invalid byte 0x${byte} at offset ${offset + at}`
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second

/** Index of the byte that begins the first sequence which is not UTF-8; the length where all is well. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return i
}

/** Length of the valid sequence at `i`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let k = 1; k < length; k++) {
    const byte = bytes[i + k] ?? 0
    const [least, most] = k === 1 ? secondByteRange(lead) : [0x80, 0xbf]
    if (byte < least || byte > most) return 0
  }
  return length
}

/** Leaves out overlong forms, surrogates, and what lies past U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}
