import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences'
import { tokenize } from './tokenize'

const sentences = (text: string) => {
  const tokens = tokenize(text)
  return splitSentences(tokens).map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end))
}

describe('splitSentences', () => {
  it('cuts after a small word and a stop', () => {
    expect(sentences('Ông chủ trì hội nghị. Tham dự có đại biểu các xã.')).toEqual([
      'Ông chủ trì hội nghị.',
      'Tham dự có đại biểu các xã.',
    ])
  })
  it('keeps abbreviations with what follows', () => {
    expect(sentences('Tại TP. Huế, PGS.TS. Lê An và đ. Bình dự.')).toEqual([
      'Tại TP. Huế, PGS.TS. Lê An và đ. Bình dự.',
    ])
  })
})
