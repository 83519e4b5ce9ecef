import { expect, it } from 'vitest'
import { tokenize } from '../tokenize/tokenize'
import { pairSet } from './pair-set'

it('knows pairs of words by their keys', () => {
  const pairs = pairSet(['hội nghị', 'hội thảo'])
  const [a, b, c] = tokenize('Hội nghị thảo')
  expect(pairs.has(a, b)).toBe(true)
  expect(pairs.has(a, c)).toBe(true)
  expect(pairs.has(b, c)).toBe(false)
  expect(pairs.has(a, undefined)).toBe(false)
  expect(pairs.has(undefined, a)).toBe(false)
})
