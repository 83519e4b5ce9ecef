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

/** Whether a character is kept as it is, unless it has to be composed. */
const isPlain = (code: number): boolean =>
  code < 0x7f
    ? code >= Char.Space || code === Char.LineFeed
    : !(isInvisible(code) || isOddSpace(code) || isOddSlash(code) || isCombining(code))

function isRegular(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isPlain(text.charCodeAt(i))) return false
  return text.normalize('NFC') === text
}

/** What a regular text was made from, stretch by stretch. */
class Origins {
  /** Where each stretch stands in the regular text, and the range of the original that it was made from. */
  readonly #at: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #length = 0

  /** The next `length` units were made from this range of the original; of one that stayed as it is each unit is its own. */
  add(length: number, start: number, end: number): void {
    this.#at.push(this.#length)
    this.#starts.push(start)
    this.#ends.push(end)
    this.#length += length
  }

  /** Of a stretch of several units made from fewer or more the last stands for what is left: no two places are the same. */
  unit(i: number): Span {
    let low = 0
    let high = this.#at.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#at[middle] ?? 0) <= i) low = middle
      else high = middle
    }
    const end = this.#ends[low] ?? 0
    const start = Math.min((this.#starts[low] ?? 0) + i - (this.#at[low] ?? 0), end - 1)
    const next = this.#at[low + 1] ?? this.#length
    return { start, end: i === next - 1 ? end : start + 1 }
  }
}

/**
 * Makes a text regular and keeps the way back to the offsets given.
 *
 * @param original any string, lone surrogates included
 */
export function normalize(original: string): NormalizedText {
  if (isRegular(original)) return { original, text: original, toOriginal: (start, end) => ({ start, end }) }
  const origins = new Origins()
  const parts: string[] = []
  const emit = (piece: string, start: number, end: number): void => {
    parts.push(piece)
    origins.add(piece.length, start, end)
  }
  let i = 0
  while (i < original.length) {
    const plain = plainEnd(original, i)
    if (plain > i) {
      emitPlain(original, i, plain, emit)
      i = plain
      continue
    }
    const code = original.charCodeAt(i)
    if (code === Char.CarriageReturn) {
      const end = original.charCodeAt(i + 1) === Char.LineFeed ? i + 2 : i + 1
      emit('\n', i, end)
      i = end
    } else if (isInvisible(code)) i++
    else if (isOddSlash(code)) emit('/', i, ++i)
    else if (isPlain(code) || isCombining(code)) {
      const end = clusterEnd(original, i)
      emit(original.slice(i, end).normalize('NFC'), i, end)
      i = end
    } else emit(code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ', i, ++i)
  }
  return {
    original,
    text: parts.join(''),
    toOriginal: (start, end) => ({ start: origins.unit(start).start, end: origins.unit(end - 1).end }),
  }
}

/** End of the run of plain characters at `i`, none of them followed by a combining mark. */
function plainEnd(text: string, i: number): number {
  let end = i
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  // What a mark follows is composed with it, a pair of surrogates as a whole.
  if (end > i && end < text.length && isCombining(text.charCodeAt(end))) {
    end--
    if (end > i && (text.codePointAt(end - 1) ?? 0) > 0xffff) end--
  }
  return end
}

/** A run that is composed already stays one piece; else its characters are made regular one by one. */
function emitPlain(
  text: string,
  start: number,
  end: number,
  emit: (piece: string, start: number, end: number) => void,
): void {
  const run = text.slice(start, end)
  const regular = run.normalize('NFC') === run
  if (regular) emit(run, start, end)
  let i = regular ? end : start
  while (i < end) {
    const next = clusterEnd(text, i)
    emit(text.slice(i, next).normalize('NFC'), i, next)
    i = next
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
