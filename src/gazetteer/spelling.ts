import { dataRows } from '../lexicon/data-file'
import { wordKey } from '../normalize/key'
import spellingsFile from './data/spellings.tsv'

/** Keys of names of places: one for all ways to spell a syllable. */
export interface Spelling {
  /** Key of one token: "mĩ" and "mỹ", "H’Leo" and "Hleo", "Đăk" and "Đắc", "–" and "-", "01" and "1". */
  keyOf(key: string): string
  /** Keys of the tokens of a name. */
  keysOf(name: string): string[]
  /** The first of them. */
  firstKeyOf(name: string): string
}

export const APOSTROPHES = "'’ʼ‘`"
const DASHES = '–—‑−'
const CONSONANTS = 'bcdđghklmnpqrstvx'
const Y_TO_I = new Map([
  ['y', 'i'],
  ['ỳ', 'ì'],
  ['ý', 'í'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
])
/** "quý", now and then written "qúy", is "quí". */
const AFTER_Q = new Map([
  ['uy', 'ui'],
  ['uỳ', 'uì'],
  ['uý', 'uí'],
  ['uỷ', 'uỉ'],
  ['uỹ', 'uĩ'],
  ['uỵ', 'uị'],
  ['ùy', 'uì'],
  ['úy', 'uí'],
  ['ủy', 'uỉ'],
  ['ũy', 'uĩ'],
  ['ụy', 'uị'],
])

const DIGITS = '0123456789'

function withoutApostrophes(key: string): string {
  let at = 0
  while (at < key.length && !APOSTROPHES.includes(key.charAt(at))) at++
  if (at === key.length) return key
  let rest = key.slice(0, at)
  for (; at < key.length; at++) if (!APOSTROPHES.includes(key.charAt(at))) rest += key[at]
  return rest
}

/** Letters that no rule below asks for: most words are of these and end on none of "y". */
function isPlain(key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code < 0x61 || code === 0x2bc || (code >= 0x2000 && code < 0x2300)) return false
  }
  return !Y_TO_I.has(key.charAt(key.length - 1))
}

function foldOne(key: string): string {
  if (isPlain(key)) return key
  const folded = withoutApostrophes(key)
  if (folded === '') return key
  if (DASHES.includes(folded)) return '-'
  if (folded.length === 2 && folded[0] === '0' && DIGITS.includes(folded[1] ?? ' ')) return folded[1] ?? folded
  const last = folded[folded.length - 1] ?? ''
  const i = Y_TO_I.get(last)
  if (i === undefined) return folded
  const before = folded.slice(0, -1)
  if (before === '') return folded
  if (before.length === 2 && before[0] === 'q') return `q${AFTER_Q.get(folded.slice(1)) ?? folded.slice(1)}`
  return CONSONANTS.includes(before.at(-1) ?? ' ') ? before + i : folded
}

/** The words and marks of a name, as the tokenizer cuts them. */
function partsOf(name: string): string[] {
  const parts: string[] = []
  for (const word of name.split(' ')) {
    if (!word.includes('-') && !word.includes('.')) {
      parts.push(word)
      continue
    }
    let part = ''
    for (const letter of word) {
      if (letter === '-' || letter === '.') {
        if (part !== '') parts.push(part)
        parts.push(letter)
        part = ''
      } else part += letter
    }
    if (part !== '') parts.push(part)
  }
  return parts
}

/** So many words are held with their keys: those of some reports, whatever the length of a text. */
const MOST_HELD = 4096

export function createSpelling(): Spelling {
  const standard = new Map<string, string>()
  for (const [variant, usual] of dataRows(spellingsFile)) standard.set(wordKey(variant ?? ''), wordKey(usual ?? ''))
  const known = new Map<string, string>()
  const folds = new Map<string, string>()
  const usualOf = (key: string): string => {
    const folded = foldOne(key)
    return standard.get(folded) ?? folded
  }
  const keyOf = (key: string): string => {
    const held = folds.get(key)
    if (held !== undefined) return held
    const made = usualOf(key)
    if (folds.size >= MOST_HELD) folds.clear()
    folds.set(key, made)
    return made
  }
  const keyOfPart = (part: string): string => {
    let key = known.get(part)
    if (key === undefined) {
      key = usualOf(wordKey(part))
      known.set(part, key)
    }
    return key
  }
  return {
    keyOf,
    keysOf: (name) => (name.includes('-') || name.includes('.') ? partsOf(name) : name.split(' ')).map(keyOfPart),
    firstKeyOf: (name) => {
      const space = name.indexOf(' ')
      const word = space < 0 ? name : name.slice(0, space)
      return keyOfPart(word.includes('-') || word.includes('.') ? (partsOf(word)[0] ?? word) : word)
    },
  }
}
