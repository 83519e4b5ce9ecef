import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from './normalize'

/** What each unit of the regular text was made from. */
const origins = (original: string): string[] => {
  const { text, toOriginal } = normalize(original)
  return Array.from({ length: text.length }, (_, i) => {
    const { start, end } = toOriginal(i, i + 1)
    return original.slice(start, end)
  })
}

const ODD = [
  'a',
  'ộ',
  'o',
  '\u0302',
  '\u0323',
  '\r',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u2044',
  '\u2028',
  '😀',
  '\ud83d',
]
// A singleton, two that compose without a mark between them, two that come apart.
const RARE = ['\u212b', '\u1100', '\u1161', '\u0344', '\u0958', '\ufb1d']

describe('normalize', () => {
  it('leaves a regular text as it is', () => {
    const { text, toOriginal } = normalize('Hội nghị\nSáng 5/3')
    expect(text).toBe('Hội nghị\nSáng 5/3')
    expect(toOriginal(4, 8)).toEqual({ start: 4, end: 8 })
  })

  it.each([
    ['Ho\u0323\u0302i nghi\u0323', 'Hội nghị', ['H', 'o\u0323\u0302', 'i', ' ', 'n', 'g', 'h', 'i\u0323']],
    ['a\r\nb\rc', 'a\nb\nc', ['a', '\r\n', 'b', '\r', 'c']],
    ['a\u00a0\tb', 'a  b', ['a', '\u00a0', '\t', 'b']],
    ['ủy\u00adban', 'ủyban', ['ủ', 'y', 'b', 'a', 'n']],
    ['5\u20446', '5/6', ['5', '\u2044', '6']],
    ['\n\u0301\ta', '\n\u0301 a', ['\n', '\u0301', '\t', 'a']],
    ['x\u0344y', '\u1e8d\u0301y', ['x', '\u0344', 'y']],
    ['\u1100\u1161 \u212b', '\u1100\u1161 Å', ['\u1100', '\u1161', ' ', '\u212b']],
    ['😀\u0301\t😀', '😀\u0301 😀', ['\ud83d', '\ude00', '\u0301', '\t', '\ud83d', '\ude00']],
  ])('makes %j %j', (original, text, from) => {
    expect(normalize(original).text).toBe(text)
    expect(origins(original)).toEqual(from)
  })

  it('goes through a text from left to right and comes back to it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...ODD, ...RARE), fc.string({ unit: 'binary' }))), (parts) => {
        const original = parts.join('')
        const { text, toOriginal } = normalize(original)
        let before = { start: -1, end: 0 }
        for (let i = 0; i < text.length; i++) {
          const span = toOriginal(i, i + 1)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.start).toBeGreaterThanOrEqual(before.start)
          expect(span.end).toBeGreaterThanOrEqual(before.end)
          before = span
        }
        expect(before.end).toBeLessThanOrEqual(original.length)
        expect(normalize(text.normalize('NFC')).text).toBe(text.normalize('NFC'))
      }),
    )
  })
})
