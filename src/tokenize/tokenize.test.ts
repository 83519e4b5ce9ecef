import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize'

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
})
