import type { Io } from './engine'

/** How text stands out on a terminal that shows colours. */
export type Style = 'plain' | 'strong' | 'dim' | 'label' | 'good' | 'fair' | 'bad' | 'accent'

export interface Segment {
  readonly text: string
  readonly style: Style
}

const CODES: Readonly<Record<Exclude<Style, 'plain'>, readonly [on: number, off: number]>> = {
  strong: [1, 22],
  dim: [2, 22],
  label: [36, 39],
  good: [32, 39],
  fair: [33, 39],
  bad: [31, 39],
  accent: [35, 39],
}

/** Text in a style. */
export const styled = (text: string, style: Style): Segment => ({ text, style })
export const plain = (text: string): Segment => ({ text, style: 'plain' })

/** A line as it goes to the terminal; the text of its segments must be visible already. */
export function paint(line: readonly Segment[], colour: boolean): string {
  return line
    .map(({ text, style }) => {
      if (!colour || style === 'plain' || text === '') return text
      const [on, off] = CODES[style]
      return `\u001b[${on}m${text}\u001b[${off}m`
    })
    .join('')
}

/** Whether to colour what goes to a stream. A flag decides first, then FORCE_COLOR, NO_COLOR, and what the stream is. */
export function wantsColour(stream: { isTTY?: boolean }, env: Io['env'], flag: boolean): boolean {
  if (!flag) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/**
 * Text of a report made safe to print: white space collapsed; control characters, which could drive the terminal, and
 * marks that change the direction of writing shown as pictures or escapes.
 */
export function visible(text: string): string {
  let result = ''
  let gap = false
  for (const char of text.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0
    if (isSpace(code)) gap = true
    else {
      result += gap && result !== '' ? ` ${visibleChar(char, code)}` : visibleChar(char, code)
      gap = false
    }
  }
  return result
}

function visibleChar(char: string, code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return isUnsafe(code) ? `\\u{${code.toString(16)}}` : char
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x85

/** C1 controls, direction marks and overrides, lone surrogates. */
const isUnsafe = (code: number): boolean =>
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x061c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xd800 && code <= 0xdfff)

/** JSON of a value, with what could drive a terminal escaped: the same value for any reader of JSON. */
export function safeJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent) ?? 'null'
  let result = ''
  let kept = 0
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i)
    if (code < 0x7f || code >= 0xd800 || !isUnsafe(code)) continue
    result += `${json.slice(kept, i)}\\u${code.toString(16).padStart(4, '0')}`
    kept = i + 1
  }
  return result + json.slice(kept)
}

/** Columns that a text takes: none for marks that stand on a letter, two for wide letters. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (isWide(code)) width += 2
    else if (!isZeroWidth(code)) width++
  }
  return width
}

const isZeroWidth = (code: number): boolean =>
  (code >= 0x0300 && code <= 0x036f) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200d) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd)

/** Breaks a line between words so that it takes no more columns than there are; longer words are cut. */
export function wrap(line: readonly Segment[], columns: number): Segment[][] {
  const lines: Segment[][] = [[]]
  const room = Math.max(columns, 8)
  let width = 0
  const breakLine = (): void => {
    lines.push([])
    width = 0
  }
  const add = (text: string, style: Style): void => {
    const current = lines[lines.length - 1] ?? []
    const last = current.pop()
    if (last !== undefined && last.style === style) current.push({ text: last.text + text, style })
    else current.push(...(last === undefined ? [] : [last]), { text, style })
    width += widthOf(text)
  }
  for (const word of wordsOf(line)) {
    const length = word.reduce((sum, { text }) => sum + widthOf(text), 0)
    if (width > 0 && width + 1 + length > room) breakLine()
    else if (width > 0) {
      const before = lines[lines.length - 1]?.at(-1)?.style
      add(' ', before !== undefined && before === word[0]?.style ? before : 'plain')
    }
    for (const { text, style } of word) {
      for (const piece of cut(text, room)) {
        if (width > 0 && width + widthOf(piece) > room) breakLine()
        add(piece, style)
      }
    }
  }
  return lines
}

/** Words of a line; a word may change its style inside ("Bộ Y tế," has a plain comma). */
function wordsOf(line: readonly Segment[]): Segment[][] {
  const words: Segment[][] = []
  let open = false
  for (const { text, style } of line) {
    text.split(' ').forEach((part, i) => {
      if (i > 0) open = false
      if (part === '') return
      if (open) words[words.length - 1]?.push({ text: part, style })
      else words.push([{ text: part, style }])
      open = true
    })
  }
  return words
}

function cut(text: string, columns: number): string[] {
  if (widthOf(text) <= columns) return [text]
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const char of text) {
    const charWidth = widthOf(char)
    if (width + charWidth > columns) {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += char
    width += charWidth
  }
  return [...pieces, piece]
}
