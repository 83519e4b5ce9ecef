import { termKeys, termPieces } from '../tokenize/terms'
import { dataRows } from './data-file'

/**
 * The built package packs files of terms, so that nothing of a term is read before a text has its first word. A line
 * with this as its first cell gives the further cells of the terms below it. Each other line holds terms that begin with
 * one key: the first as its keys, those after it without the keys that they share with the one before, which a capital
 * counts: "an ninhAbiên giớiAcơ sở".
 */
export const CLASS = '>'
const ONE_SHARED = 0x41
/** What a capital can count. */
export const MOST_SHARED = 26

/** Terms that begin with the key `first`, packed; all have the same further cells. */
export type EachTerms = (first: string, packed: string, cells: readonly string[]) => void

/**
 * Goes over the terms of a data file, plain or packed.
 *
 * @example
 * const seen: string[] = []
 * eachTerms('họp báo\tmeeting', (first, packed, cells) => seen.push(first, packed, ...cells))
 * seen // => ['họp', 'họp báo', 'meeting']
 */
export function eachTerms(file: string, each: EachTerms): void {
  eachClass(file, (cells) => (first, packed) => each(first, packed, cells))
}

/**
 * Goes over the terms of a data file by their further cells.
 *
 * @param ofClass what is done with the terms that have these cells; undefined: they are passed over
 */
export function eachClass(
  file: string,
  ofClass: (cells: readonly string[]) => ((first: string, packed: string) => void) | undefined,
): void {
  if (!file.startsWith(CLASS)) {
    const rows = dataRows(file)
    const keys = termKeys(rows.map(([term = '']) => term))
    for (const [at, [, ...cells]] of rows.entries()) {
      const [first, ...more] = keys[at] ?? []
      if (first !== undefined) ofClass(cells)?.(first, [first, ...more].join(' '))
    }
    return
  }
  let each: ReturnType<typeof ofClass>
  for (const line of file.split('\n')) {
    if (line.charAt(0) === CLASS) each = ofClass(line.split('\t').slice(1))
    else if (each !== undefined) {
      const space = line.indexOf(' ')
      each(space < 0 ? line : line.slice(0, space), line)
    }
  }
}

/** Calls back with every key of packed terms: how many stand before it in its term, and whether the term ends there. */
export function eachKey(packed: string, each: (key: string, before: number, last: boolean) => void): void {
  const pieces = termPieces(packed)
  let before = 0
  for (let k = 0; k < pieces.length; k++) {
    const piece = pieces[k] ?? ''
    const shared = sharedBy(piece)
    if (shared > 0) before = shared
    else each(piece, before++, k + 1 === pieces.length || sharedBy(pieces[k + 1] ?? '') > 0)
  }
}

/** Whether the first of packed terms is one key that ends at a place, others behind it: "họp Abáo". */
export const endsAt = (packed: string, at: number): boolean =>
  packed.charAt(at) === ' ' && sharedBy(packed.charAt(at + 1)) > 0

/** What a capital counts; no key begins with one. */
function sharedBy(piece: string): number {
  const shared = piece.charCodeAt(0) - ONE_SHARED + 1
  return shared > 0 && shared <= MOST_SHARED ? shared : 0
}
