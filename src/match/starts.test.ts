import { describe, expect, it } from 'vitest'
import { type Token, tokenize, tokenTypes } from '../tokenize/tokenize'
import { bitsOf, indexByStart, NEVER, type Starts, unionOfStarts } from './starts'

const starts = (keys: readonly string[], types: readonly number[] = []): Starts => ({
  keys: new Set(keys),
  types: new Set(types),
})
const FIGURES = tokenTypes(['numeric'])
const LOWER = tokenTypes(undefined, ['lower'])
const token = (text: string): Token | undefined => tokenize(text)[0]

describe('unionOfStarts', () => {
  it('joins keys and types', () => {
    expect(unionOfStarts([starts(['hội'], [1]), starts(['lễ', 'hội'], [2])])).toEqual(starts(['hội', 'lễ'], [1, 2]))
    expect(unionOfStarts([])).toEqual(NEVER)
    expect(NEVER).toEqual(starts([]))
  })
  it('may be anything where one of them may', () => {
    expect(unionOfStarts([starts(['hội']), null, starts(['lễ'])])).toBeNull()
  })
})

describe('bitsOf', () => {
  it('has a bit for each type', () => {
    expect(bitsOf([0, 3, 3])).toBe(0b1001)
    expect(bitsOf([])).toBe(0)
  })
})

describe('indexByStart', () => {
  const index = (items: Readonly<Record<string, Starts | null>>) => {
    const { at } = indexByStart(Object.keys(items), (item) => items[item] ?? null)
    return (text: string | null) => at(text === null ? undefined : token(text))
  }

  it('answers by key, in the order given', () => {
    const at = index({ first: starts(['lễ', 'hội']), second: starts(['hội']), third: starts(['giải']) })
    expect(at('hội')).toEqual(['first', 'second'])
    expect(at('Lễ')).toEqual(['first'])
    expect(at('giải')).toEqual(['third'])
    expect(at('người')).toEqual([])
    expect(at(null)).toEqual([])
    // The same again, from what was put in order the first time.
    expect(at('hội')).toEqual(['first', 'second'])
  })
  it('answers by type, whatever the key', () => {
    const at = index({ figure: starts([], FIGURES), small: starts([], LOWER), word: starts(['hội']) })
    expect(at('12')).toEqual(['figure'])
    expect(at('người')).toEqual(['small'])
    expect(at('Người')).toEqual([])
    expect(at('Hội')).toEqual(['word'])
    expect(at('hội')).toEqual(['small', 'word'])
    expect(at(null)).toEqual([])
  })
  it('has what may start anywhere at every token, and once, in its place', () => {
    const at = index({ late: starts(['hội']), any: null, both: starts(['hội'], LOWER), word: starts(['hội']) })
    expect(at('hội')).toEqual(['late', 'any', 'both', 'word'])
    expect(at('Hội')).toEqual(['late', 'any', 'both', 'word'])
    expect(at('người')).toEqual(['any', 'both'])
    expect(at('12')).toEqual(['any'])
    expect(at(null)).toEqual(['any'])
  })
  it('tells types apart that open as many items', () => {
    const at = index({ figure: starts(['hội'], FIGURES), small: starts(['hội'], LOWER) })
    expect(at('12')).toEqual(['figure'])
    expect(at('người')).toEqual(['small'])
    expect(at('Hội')).toEqual(['figure', 'small'])
  })
  it('holds what is given with its order', () => {
    const { at } = indexByStart(['a', 'b'], (_, order) => (order === 1 ? starts(['hội']) : starts(['lễ'])))
    expect(at(token('hội'))).toEqual(['b'])
    expect(at(token('lễ'))).toEqual(['a'])
  })
})
