import type { Span } from '../types'

/**
 * A text made regular for the stages that follow, with the way back: NFC, line ends as "\n", every other white space
 * as a plain space, every slash as "/", invisible characters (zero-width, soft hyphen, direction marks) gone.
 */
export interface NormalizedText {
  /** The text as given. */
  readonly original: string
  /** The regular text. Offsets of later stages point into it. */
  readonly text: string
  /** Turns a non-empty range of `text` into the range of `original` it was made from. */
  toOriginal(start: number, end: number): Span
}

const MAX_CLUSTER = 16

const Char = { Tab: 0x09, LineFeed: 0x0a, CarriageReturn: 0x0d, Space: 0x20, SoftHyphen: 0xad } as const

/** Invisible characters that carry no meaning in Vietnamese text. */
function isInvisible(code: number): boolean {
  return (
    code === Char.SoftHyphen ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x034f
  )
}

function isOddSpace(code: number): boolean {
  return (
    code === Char.Tab ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** "9⁄5": the slashes of fractions and of full width. */
const isOddSlash = (code: number): boolean => code === 0x2044 || code === 0x2215 || code === 0xff0f

/** Combining marks that NFD text sets after a vowel: U+0300 to U+036F covers every Vietnamese one. */
function isCombining(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f
}

function isRegular(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x7f) {
      if (code < Char.Space && code !== Char.LineFeed) return false
    } else if (isInvisible(code) || isOddSpace(code) || isOddSlash(code) || isCombining(code)) return false
  }
  return text.normalize('NFC') === text
}

/**
 * Makes a text regular and keeps the way back to the offsets given.
 *
 * @param original any string, lone surrogates included
 */
export function normalize(original: string): NormalizedText {
  if (isRegular(original)) return { original, text: original, toOriginal: (start, end) => ({ start, end }) }
  const starts = new Uint32Array(original.length * 3 + 1)
  const ends = new Uint32Array(original.length * 3 + 1)
  const parts: string[] = []
  let length = 0
  const emit = (piece: string, start: number, end: number): void => {
    parts.push(piece)
    // Of a piece of several units the last stands for what is left, so that no two places are the same.
    for (let k = 0; k < piece.length; k++) {
      const from = Math.min(start + k, end - 1)
      starts[length] = from
      ends[length] = k === piece.length - 1 ? end : from + 1
      length++
    }
  }
  let i = 0
  while (i < original.length) {
    const code = original.charCodeAt(i)
    if (code === Char.CarriageReturn) {
      const end = original.charCodeAt(i + 1) === Char.LineFeed ? i + 2 : i + 1
      emit('\n', i, end)
      i = end
    } else if (isInvisible(code)) i++
    else if (code !== Char.LineFeed && (code < Char.Space || isOddSpace(code))) {
      emit(code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ', i, i + 1)
      i++
    } else if (isOddSlash(code)) {
      emit('/', i, i + 1)
      i++
    } else {
      const end = clusterEnd(original, i)
      emit(end - i === 1 && code < 0x7f ? (original[i] ?? '') : original.slice(i, end).normalize('NFC'), i, end)
      i = end
    }
  }
  return {
    original,
    text: parts.join(''),
    toOriginal: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length }),
  }
}

/** End of the base character at `i` with the combining marks after it; floods of marks are cut into short clusters. */
function clusterEnd(text: string, i: number): number {
  const first = text.codePointAt(i) ?? 0
  let end = i + (first > 0xffff ? 2 : 1)
  const limit = Math.min(text.length, i + MAX_CLUSTER)
  while (end < limit && isCombining(text.charCodeAt(end))) end++
  return end
}
