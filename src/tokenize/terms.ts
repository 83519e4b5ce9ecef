import { wordKey } from '../normalize/key'
import { tokenize } from './tokenize'

/**
 * Keys of the tokens of each term, as the tokenizer cuts them. Most terms are cut at their spaces, which costs little;
 * those with marks go through the tokenizer, all at once. Terms must not hold line breaks.
 *
 * @example
 * termKeys(['Hội nghị', 'PGS.TS']) // => [['hội', 'nghị'], ['pgs', '.', 'ts']]
 */
export function termKeys(terms: readonly string[]): string[][] {
  const marked = terms.filter((term) => term.trim() !== '' && !isPlain(term))
  const cut = marked.length === 0 ? [] : cutLines(marked)
  let at = 0
  return terms.map((term) => {
    if (term.trim() === '') return []
    return isPlain(term) ? wordKey(term).split(' ') : (cut[at++] ?? [])
  })
}

/**
 * Keys of the tokens of one word of a pattern, most of which are letters alone.
 *
 * @example
 * wordKeys('đ/c') // => ['đ', '/', 'c']
 */
export function wordKeys(word: string): readonly string[] {
  if (word.length > 1)
    for (let i = 0; i < word.length; i++) if (!isPlainLetter(word.charCodeAt(i))) return termKeys([word]).flat()
  return [wordKey(word)]
}

/** Words of letters and figures alone: each is one token. An engine takes a millisecond to read the expression, which most terms do without. */
function isPlain(term: string): boolean {
  for (let i = 0; i < term.length; i++) {
    const code = term.charCodeAt(i)
    if (isPlainLetter(code)) continue
    if (code === 0x20 && i > 0 && i < term.length - 1 && term.charCodeAt(i - 1) !== 0x20) continue
    // A mark of ASCII, or a space too many.
    if (code < 0x30 || (code > 0x39 && code < 0x80)) return false
    return /^(?:\p{L}[\p{L}\p{M}\p{N}]*|\p{Nd}+)(?: (?:\p{L}[\p{L}\p{M}\p{N}]*|\p{Nd}+))*$/u.test(term)
  }
  return true
}

/** Of the Latin alphabet, with its Vietnamese marks. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x1b0 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1ea0 && code <= 0x1eff)

function cutLines(terms: readonly string[]): string[][] {
  const lines: string[][] = []
  for (const { line, key } of tokenize(terms.join('\n')))
    if (line) lines.push([key])
    else lines.at(-1)?.push(key)
  return lines
}

/** Keys of packed terms, and the capitals between them. */
export const termPieces = (packed: string): readonly string[] => packed.match(/[A-Z]|[^A-Z ]+/gu) ?? []

/** A pattern's quotes, the marks of its language, and its words. */
const PIECES = /'[^']*'?|[()[\]<>|?*+!&^:]|[^ \n()[\]<>|?*+!&^:']+/gu

/**
 * Cuts a pattern of rules.
 *
 * @example
 * patternPieces("(hội nghị)? ':'") // => ['(', 'hội', 'nghị', ')', '?', "':'"]
 */
export const patternPieces = (source: string): readonly string[] => source.match(PIECES) ?? []

/** Whether a piece has letters alone. */
export const isLetters = (piece: string): boolean => /^[a-zà-öø-ưạ-ỹ]+$/u.test(piece)

/** Where a piece of a pattern begins; the end of the pattern where it has none. */
export const placeOfPiece = (source: string, piece: number): number =>
  [...source.matchAll(PIECES)][piece]?.index ?? source.length
