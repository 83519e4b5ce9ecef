import syllableParts from '../lexicon/data/toneless-syllable-parts.tsv'
import { dataRows } from '../lexicon/data-file'

const LEAST_WORDS = 4
const LEAST_SHARE = 0.9

/**
 * Whether a text without any mark is Vietnamese all the same ("Hoi nghi tong ket cong tac dan van"): nearly every word is
 * one syllable of the shape that Vietnamese has.
 */
export function isTonelessVietnamese(text: string): boolean {
  const words = lowerCaseWords(text)
  if (words.length < LEAST_WORDS) return false
  const syllables = tonelessSyllables()
  const fitting = words.filter((word) => syllables.has(word)).length
  return fitting >= LEAST_SHARE * words.length
}

function tonelessSyllables(): Set<string> {
  const onsets = ['']
  const rimes: string[] = []
  for (const [part, letters = ''] of dataRows(syllableParts)) (part === 'onset' ? onsets : rimes).push(letters)
  return new Set(onsets.flatMap((onset) => rimes.map((rime) => onset + rime)))
}

/** Runs of ASCII letters, but for abbreviations in capitals: "UBND" says nothing about syllables. */
function lowerCaseWords(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (const char of `${text} `) {
    if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) word += char
    else if (word !== '') {
      if (word !== word.toUpperCase()) words.push(word.toLowerCase())
      word = ''
    }
  }
  return words
}
