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

function foldOne(key: string): string {
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

/** What ends a word of a name. */
const BETWEEN: ReadonlySet<string> = new Set([' ', '-', '.'])

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
  const keyOf = (key: string): string => {
    const held = folds.get(key)
    if (held !== undefined) return held
    const folded = foldOne(key)
    const made = standard.get(folded) ?? folded
    if (folds.size >= MOST_HELD) folds.clear()
    folds.set(key, made)
    return made
  }
  const keyOfPart = (part: string): string => {
    let key = known.get(part)
    if (key === undefined) {
      key = keyOf(wordKey(part))
      known.set(part, key)
    }
    return key
  }
  return {
    keyOf,
    keysOf: (name) => partsOf(name).map(keyOfPart),
    firstKeyOf: (name) => {
      let end = 0
      while (end < name.length && !BETWEEN.has(name.charAt(end))) end++
      return keyOfPart(name.slice(0, Math.max(end, 1)))
    },
  }
}
