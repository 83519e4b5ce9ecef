import type { Token } from '../../tokenize/tokenize'
import { plainNumber } from './figures'

/** A number and the token after it. */
export interface Numeral {
  readonly value: number
  readonly end: number
}

/** Reads numbers in figures ("15") and words ("mười lăm", "hai mươi mốt", "hai nghìn không trăm hai mươi"). */
export type NumeralReader = (tokens: readonly Token[], i: number) => Numeral | null

/** Values of digit words by key; "mốt", "lăm" and "tư" among them. */
export type Digits = ReadonlyMap<string, number>

const key = (tokens: readonly Token[], i: number): string => (tokens[i]?.line === true ? '' : (tokens[i]?.key ?? ''))

export function createNumeralReader(digits: Digits): NumeralReader {
  return (tokens, i) => {
    const token = tokens[i]
    if (token === undefined) return null
    if (token.kind === 'numeric') {
      const value = plainNumber(token.text)
      return Number.isNaN(value) ? null : { value, end: i + 1 }
    }
    if (token.kind !== 'syllable') return null
    return readThousands(tokens, i, digits)
  }
}

function readThousands(tokens: readonly Token[], i: number, digits: Digits): Numeral | null {
  const head = readHundreds(tokens, i, digits, true)
  if (head === null) return null
  const unit = key(tokens, head.end)
  if (unit !== 'nghìn' && unit !== 'ngàn') return head
  const rest = readHundreds(tokens, head.end + 1, digits, false)
  return { value: head.value * 1000 + (rest?.value ?? 0), end: rest?.end ?? head.end + 1 }
}

function readHundreds(tokens: readonly Token[], i: number, digits: Digits, first: boolean): Numeral | null {
  const digit = digits.get(first ? (tokens[i]?.key ?? '') : key(tokens, i))
  if (digit !== undefined && key(tokens, i + 1) === 'trăm') {
    const rest = readTens(tokens, i + 2, digits, false)
    return { value: digit * 100 + (rest?.value ?? 0), end: rest?.end ?? i + 2 }
  }
  return readTens(tokens, i, digits, first)
}

function readTens(tokens: readonly Token[], i: number, digits: Digits, first: boolean): Numeral | null {
  const word = first ? (tokens[i]?.key ?? '') : key(tokens, i)
  const next = unitAt(tokens, i + 1, digits)
  if (word === 'mười') return next === undefined ? { value: 10, end: i + 1 } : { value: 10 + next, end: i + 2 }
  if (word === 'hăm' && next !== undefined) return { value: 20 + next, end: i + 2 }
  if ((word === 'lẻ' || word === 'linh') && !first && next !== undefined) return { value: next, end: i + 2 }
  const digit = digits.get(word)
  if (digit === undefined) return null
  const after = key(tokens, i + 1)
  if (after !== 'mươi' && !(digit > 1 && (after === 'mốt' || after === 'lăm' || after === 'tư')))
    return { value: digit, end: i + 1 }
  const at = after === 'mươi' ? i + 2 : i + 1
  const unit = unitAt(tokens, at, digits)
  return unit === undefined ? { value: digit * 10, end: at } : { value: digit * 10 + unit, end: at + 1 }
}

/** The unit after "mười", "mươi", "lẻ": five is "lăm" there, so "mười năm" is ten years. */
function unitAt(tokens: readonly Token[], i: number, digits: Digits): number | undefined {
  const word = key(tokens, i)
  return word === 'năm' ? undefined : digits.get(word)
}
