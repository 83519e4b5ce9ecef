import { describe, expect, it } from 'vitest'
import { analyze } from '../src/index'

/** Texts that `npm run fuzz` found to break a promise once. */
describe('texts that were read wrongly once', () => {
  it.each([
    ['two marks without a letter', '\u0301\u0301'],
    ['a mark on a figure, twice', '1\u0301\u0301'],
    ['a mark on a letter that has one, twice', 'e\u0302\u0301\u0301'],
    ['marks that composing reorders', '1\u0301\u0323 (\u0301\u0323)'],
    ['a mark that composing parts', '1\u0344 \u0344\u0344'],
    ['signs that composing makes longer', '\u{1d15e}\u{1d15e} \u{1d15e}\u0301 \u2adc\u0301'],
    ['a flood of marks', `e${'\u0301'.repeat(50)}`],
  ])('%s: tokens stand one behind another and quote the text', (_, text) => {
    let last = 0
    for (const { span, text: quote } of analyze(text).tokens) {
      expect(span.start).toBeGreaterThanOrEqual(last)
      expect(span.end).toBeGreaterThan(span.start)
      expect(text.slice(span.start, span.end)).toBe(quote)
      last = span.end
    }
  })
})
