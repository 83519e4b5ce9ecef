import { termKeys } from '../tokenize/terms'
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
  if (!file.startsWith(CLASS)) {
    const rows = dataRows(file)
    const keys = termKeys(rows.map(([term = '']) => term))
    for (const [at, [, ...cells]] of rows.entries()) eachOf(keys[at] ?? [], cells, each)
    return
  }
  let cells: readonly string[] = []
  for (const line of file.split('\n')) {
    if (line.startsWith(CLASS)) {
      cells = line.split('\t').slice(1)
      continue
    }
    const space = line.indexOf(' ')
    each(space < 0 ? line : line.slice(0, space), line, cells)
  }
}

function eachOf(keys: readonly string[], cells: readonly string[], each: EachTerms): void {
  const [first] = keys
  if (first !== undefined) each(first, keys.join(' '), cells)
}

/** Calls back with every key of packed terms: how many stand before it in its term, and whether the term ends there. */
export function eachKey(packed: string, each: (key: string, before: number, last: boolean) => void): void {
  let before = 0
  let start = 0
  for (let at = 0; at <= packed.length; at++) {
    const code = at < packed.length ? packed.charCodeAt(at) : ONE_SHARED
    const shared = code - ONE_SHARED
    const ends = shared >= 0 && shared < MOST_SHARED
    if (!ends && code !== 0x20) continue
    // A term of one key has a space before the next: "họp Abáo".
    const last = ends || isShared(packed, at + 1)
    if (at > start) each(packed.slice(start, at), before++, last)
    if (ends) before = shared + 1
    start = at + 1
  }
}

const isShared = (packed: string, at: number): boolean => {
  const shared = packed.charCodeAt(at) - ONE_SHARED
  return shared >= 0 && shared < MOST_SHARED
}
