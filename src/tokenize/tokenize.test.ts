import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTokenizer, tokenize } from './tokenize'

const texts = (text: string) => tokenize(text).map((token) => token.text)
const kinds = (text: string) => tokenize(text).map((token) => `${token.text}:${token.kind}`)

describe('tokenize', () => {
  it('keeps Vietnamese syllables whole', () => {
    expect(texts('Sự kiện thứ tường, Nguyễn Xuân Phúc')).toEqual([
      'Sự',
      'kiện',
      'thứ',
      'tường',
      ',',
      'Nguyễn',
      'Xuân',
      'Phúc',
    ])
  })
  it('keeps figures with separators together', () => {
    expect(kinds('ngày 10/01/2019, 26-7, 1.084, 17/20, 8,5.')).toEqual([
      'ngày:syllable',
      '10/01/2019:numeric',
      ',:mark',
      '26-7:numeric',
      ',:mark',
      '1.084:numeric',
      ',:mark',
      '17/20:numeric',
      ',:mark',
      '8,5:numeric',
      '.:mark',
    ])
  })
  it('reads clock times', () => {
    expect(kinds('8h30, 14h, 19g, 30ha, 5km')).toEqual([
      '8h30:clock',
      ',:mark',
      '14h:clock',
      ',:mark',
      '19g:clock',
      ',:mark',
      '30:numeric',
      'ha:syllable',
      ',:mark',
      '5:numeric',
      'km:syllable',
    ])
  })
  it('keeps names with an apostrophe and abbreviations with figures', () => {
    expect(texts("K’Brẻo, H'Lim Niê, QH14, 'chạy'")).toEqual([
      'K’Brẻo',
      ',',
      "H'Lim",
      'Niê',
      ',',
      'QH14',
      ',',
      "'",
      'chạy',
      "'",
    ])
  })
  it('says where lines and spaces are', () => {
    const [a, b, c] = tokenize('A\n B-')
    expect([a?.line, a?.space, b?.line, b?.space, c?.line, c?.space]).toEqual([true, true, true, true, false, false])
  })
  it('gives two spellings of a syllable one key', () => {
    expect(tokenize('Uỷ ban hoà bình').map((token) => token.key)).toEqual(
      tokenize('Ủy ban hòa bình').map((token) => token.key),
    )
  })
  it('knows shapes', () => {
    expect(tokenize('hội Hội UBND ThS Y 12').map((token) => token.shape)).toEqual([
      'lower',
      'capital',
      'upper',
      'mixed',
      'upper',
      'none',
    ])
  })

  describe('cuts texts of Latin letters as it cuts all', () => {
    // A letter of another script, apart: the text is cut by the patterns that know every script.
    const asAll = (text: string) => kinds(`${text} 字`).slice(0, -1)
    const latin = Array.from({ length: 0x2031 }, (_, code) => code)
      .filter(
        (code) =>
          code < 0xaa ||
          code === 0xab ||
          code === 0xbb ||
          (code >= 0xc0 && code < 0x250) ||
          (code >= 0x1e00 && code < 0x1f00) ||
          code >= 0x2010,
      )
      .map((code) => String.fromCharCode(code))

    it('at each of them', () => {
      for (const letter of latin)
        for (const text of [letter, `a${letter}1`, `1${letter}a`, `8h${letter}30`, `${letter}8h`, `www.a${letter}b`])
          expect(kinds(text)).toEqual(asAll(text))
    })
    it('however they stand together', () => {
      const letters = fc.constantFrom(...latin, ...'hHgG8123 .,:/-\'’"ạĐ', 'http://a', 'www.')
      fc.assert(
        fc.property(fc.array(letters), (parts) => {
          expect(kinds(parts.join(''))).toEqual(asAll(parts.join('')))
        }),
      )
    })
    it.each(['m²', 'Ia Lốp\u0301', 'Kʼrông', '８h', '字', '😀', '\ud800'])('and %s beside them', (text) => {
      expect(kinds(`hội ${text} 8h`)).toEqual(['hội:syllable', ...kinds(text), '8h:clock'])
    })
  })
})

describe('createTokenizer', () => {
  it('cuts a text as if it were the first', () => {
    const cut = createTokenizer()
    const given = [
      'Sáng 10/1, UBND tỉnh họp.',
      'họp. Họp, 10/1',
      '\nUBND\n10/1,họp',
      '',
      'tỉnh-tỉnh Hội-nghị-trực-tuyến họp.',
    ]
    for (const text of [...given, ...given]) expect(cut(text)).toEqual(tokenize(text))
  })
  it('forgets words where there are too many', () => {
    const cut = createTokenizer()
    const many = (from: number) => Array.from({ length: 20_000 }, (_, i) => `chữ${from + i},`).join(' ')
    for (const text of [many(0), many(10_000), 'chữ1, chữ29999,']) expect(cut(text)).toEqual(tokenize(text))
  })
})
