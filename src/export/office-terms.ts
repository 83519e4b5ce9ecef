import { dataRows } from '../lexicon/data-file'
import { wordKey } from '../normalize/key'
import glossesFile from './data/office-glosses.tsv'

/** What a term does in an office: the first column of the table. */
export type Part = 'head' | 'minister' | 'whole' | 'rank' | 'unit' | 'field' | 'body' | 'level' | 'numbered' | 'country'

/** A word of an office, or a mark that links its parts. */
export interface Word {
  readonly key: string
  readonly text: string
}

/** A term found at a place of an office; `end` is the word behind it. */
export interface Found {
  readonly end: number
  readonly english: string
  /** The further cells of its row. */
  readonly more: string
  readonly abroad: string
}

export interface OfficeTerms {
  /** The words of an office, abbreviations written out. */
  words(office: string): Word[]
  /** Terms of a part that begin at a word, the longest first. */
  at(part: Part, words: readonly Word[], i: number): Found[]
}

/** Marks and words that link the parts of an office, or stand inside a part; a term is the same with and without them. */
const LINKS: ReadonlySet<string> = new Set([',', '-', '–', '&', '/', '(', ')', 'và', 'của', 'thuộc'])

export const isLink = (word: Word | undefined): boolean => word !== undefined && LINKS.has(word.key)

/** The first word from `i` on that is no link. */
export function pastLinks(words: readonly Word[], i: number): number {
  let at = i
  while (isLink(words[at])) at++
  return at
}

const wordsOf = (text: string): Word[] =>
  spaced(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ key: wordKey(word), text: word }))

/** Marks set apart, dots dropped. */
function spaced(text: string): string {
  let out = ''
  for (const char of text) out += char === '.' ? ' ' : LINKS.has(char) ? ` ${char} ` : char
  return out
}

/** Reads the table. */
export function officeTerms(): OfficeTerms {
  const terms = new Map<string, readonly string[]>()
  const shorts = new Map<string, string>()
  let longest = 0
  for (const row of dataRows(glossesFile)) {
    const [part = '', vietnamese = '', english = ''] = row
    if (part === 'short') shorts.set(vietnamese, english)
    else {
      const keys = wordsOf(vietnamese).flatMap((word) => (isLink(word) ? [] : [word.key]))
      terms.set(`${part}/${keys.join(' ')}`, row)
      longest = Math.max(longest, keys.length)
    }
  }
  const expanded = (chunk: string): string => shorts.get(chunk) ?? spaced(chunk).split(' ').map(inFull).join(' ')
  const inFull = (word: string): string => shorts.get(word) ?? word
  return {
    // «GD & ĐT» is the abbreviation «GD&ĐT».
    words: (office) => wordsOf(office.replaceAll(' & ', '&').split(' ').map(expanded).join(' ')),
    at(part, words, i) {
      const found: Found[] = []
      const keys: string[] = []
      for (let end = i; end < words.length && keys.length < longest; end++) {
        const word = words[end]
        if (word === undefined || (isLink(word) && keys.length === 0)) break
        if (isLink(word)) continue
        keys.push(word.key)
        const row = terms.get(`${part}/${keys.join(' ')}`)
        if (row !== undefined)
          found.unshift({ end: end + 1, english: row[2] ?? '', more: row[3] ?? '', abroad: row[4] ?? '' })
      }
      return found
    },
  }
}
