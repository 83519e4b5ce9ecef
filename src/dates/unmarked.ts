import unmarkedFile from '../lexicon/data/date-unmarked.tsv'
import { eachTerms } from '../lexicon/term-file'
import { keyNumber } from '../normalize/key'
import type { Token } from '../tokenize/tokenize'

/** Gives tokens of a text that was typed without marks ("8h toi mai") the keys of what they stand for. */
export type Marker = (tokens: readonly Token[]) => readonly Token[]

const LONGEST = 3
/** After these "toi" is "tới" and "nay" is "này". */
const UNITS: ReadonlySet<string> = new Set(['tuần', 'tháng', 'quý', 'nhật'])
/** After these "toi" is "tới", too; after hours it is "tối". */
const COUNTED: ReadonlySet<string> = new Set(['ngày', 'năm', 'sắp'])
/** Before these "toi" is "tối" all the same. */
const AFTER_EVENING: ReadonlySet<string> = new Set(['mai', 'nay', 'qua', 'hom', 'thu', 'ngay', 'chu'])
/** Before these "sau" is "sáu". */
const AFTER_SIX: ReadonlySet<string> = new Set(['gio', 'phut', 'ngay', 'tuan', 'tieng'])

/** Makes a marker. Its word list is read once, here. */
export function createMarker(): Marker {
  const words = new Map<string, string>()
  eachTerms(unmarkedFile, (_, term, [marked = '']) => {
    words.set(term, marked)
  })
  return (tokens) => (isUnmarked(tokens) ? marked(tokens, words) : tokens)
}

/** Whether all letters are ASCII. */
const isUnmarked = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === 'syllable') && tokens.every(({ key }) => isAscii(key))

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

function marked(tokens: readonly Token[], words: ReadonlyMap<string, string>): Token[] {
  const keys: string[] = []
  while (keys.length < tokens.length) {
    const at = keys.length
    const [length, phrase] = longest(tokens, at, words)
    if (length > 1) keys.push(...phrase.split(' '))
    else keys.push(inContext(tokens, at, keys) ?? phrase)
  }
  return tokens.map((token, i) => {
    const key = keys[i] ?? token.key
    return key === token.key ? token : { ...token, key, number: keyNumber(key) }
  })
}

function longest(tokens: readonly Token[], at: number, words: ReadonlyMap<string, string>): [number, string] {
  const parts = tokens.slice(at, at + LONGEST).map(({ key }) => key)
  for (let length = parts.length; length > 0; length--) {
    const found = words.get(parts.slice(0, length).join(' '))
    if (found !== undefined) return [length, found]
  }
  return [1, parts[0] ?? '']
}

/** What a word that has two readings is where it stands; null where it has but one. */
function inContext(tokens: readonly Token[], at: number, keys: readonly string[]): string | null {
  const before = keys[at - 1] ?? ''
  const after = tokens[at + 1]?.key ?? ''
  const weekday = keys[at - 2] === 'thứ'
  const unit = UNITS.has(before) || weekday
  switch (tokens[at]?.key) {
    case 'toi':
      return !AFTER_EVENING.has(after) && (unit || COUNTED.has(before)) ? 'tới' : null
    case 'nay':
      return unit ? 'này' : null
    case 'sau':
      return AFTER_SIX.has(after) && !unit ? 'sáu' : null
    case 'tu':
      return before === 'tháng' ? 'tư' : null
    default:
      return null
  }
}
