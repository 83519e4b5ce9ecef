import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../tests/support/built-in-rules'
import { isLetters, patternPieces, wordKeys } from '../tokenize/terms'
import { compilePattern } from './pattern'

/** Every name is that of a class: which of them a table has is said where it is compiled. */
const classes = new Proxy({}, { get: () => ({ match: () => -1, starts: null }) })

describe('the rules that are built in', () => {
  it.each(builtInRules().map((rule) => [rule.id, rule] as const))('%s is well formed', (_, { pattern }) => {
    expect(() => compilePattern(pattern, classes)).not.toThrow()
  })
  it('have their words as keys', () => {
    const pieces = builtInRules().flatMap(({ pattern }) => patternPieces(pattern))
    expect(pieces.filter((piece) => isLetters(piece) && wordKeys(piece).join(' ') !== piece)).toEqual([])
  })
})
