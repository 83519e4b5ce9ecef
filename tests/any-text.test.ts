import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, safeJson, visible, widthOf, wrap } from '../src/cli/terminal'
import { decodeUtf8, firstInvalidByte } from '../src/cli/utf8'
import { detectLanguage } from '../src/language'
import { splitToneMarks } from '../src/language/tone-marks'
import { countLetters, vietnameseShare } from '../src/normalize/vietnamese-share'

/** Any string: lone surrogates, controls, marks without letters, and Vietnamese among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...'aăâbcdđeêghi ế\u0301\u0323\u031bơưộ\u001b\u009b\u202e\u2028\ud83c\udf89会\n.'),
    maxLength: 300,
  }),
)

describe('on any text', () => {
  it('counts of letters add up', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { letters, vietnamese, own } = countLetters(text)
        expect(own).toBeLessThanOrEqual(vietnamese)
        expect(vietnamese).toBeLessThanOrEqual(letters)
        expect(letters).toBeLessThanOrEqual(text.normalize('NFC').length)
        expect(vietnameseShare(text.normalize('NFD'))).toBe(vietnameseShare(text.normalize('NFC')))
      }),
    )
  })

  it('languages are found without a throw, the same for NFC and NFD', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitToneMarks(text.normalize('NFD'))).toBe(splitToneMarks(text.normalize('NFC')))
        expect(detectLanguage(text)).toEqual(detectLanguage(text))
        expect(detectLanguage(text).language).toHaveLength(3)
      }),
    )
  })

  it('nothing reaches a terminal that it would obey', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const shown of [visible(text), safeJson(text)]) {
          expect([...shown].filter((char) => char < ' ' || (char >= '\u007f' && char <= '\u009f'))).toEqual([])
          expect([...shown].filter((char) => char >= '\u2028' && char <= '\u202e')).toEqual([])
        }
        expect(JSON.parse(safeJson(text))).toBe(text)
      }),
    )
  })

  it('lines keep to their width and lose nothing', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 60 }), (text, columns) => {
        const lines = wrap([plain(visible(text))], columns).map((line) => line.map((part) => part.text).join(''))
        expect(lines.filter((line) => widthOf(line) > columns)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(visible(text).replaceAll(' ', ''))
      }),
    )
  })

  it('bytes are text or name their first bad one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const at = firstInvalidByte(bytes)
        if (at === bytes.length) expect(typeof decodeUtf8(bytes)).toBe('string')
        else expect(() => decodeUtf8(bytes)).toThrow(/not UTF-8/u)
        expect(typeof decodeUtf8(bytes.subarray(0, at))).toBe('string')
      }),
    )
  })
})
