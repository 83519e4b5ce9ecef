import { describe, expect, it } from 'vitest'
import { analyze } from '../src/index'
import { readCorpus } from './support/corpus'

const TEXT = `Hội nghị tổng kết công tác dân vận

10/01/2019

Sáng 10/1, UBND tỉnh Lào Cai tổ chức hội nghị tổng kết công tác dân vận năm 2018. Dự có ông Giàng A Chứ, Phó Chủ tịch UBND tỉnh. Trước đó, ngày 5/1, ông Lý Văn Páo đã dự lễ khai giảng.

Hồng Hạnh`

describe('analyze', () => {
  const seen = analyze(TEXT)
  const quote = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

  it('cuts the report into sections, sentences and tokens', () => {
    expect(seen.sections.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'lead', 'byline'])
    expect(seen.sentences.map(quote)[3]).toBe('Dự có ông Giàng A Chứ, Phó Chủ tịch UBND tỉnh.')
    expect(seen.tokens.slice(-2)).toEqual([
      { text: 'Hồng', kind: 'syllable', span: { start: TEXT.length - 9, end: TEXT.length - 5 } },
      { text: 'Hạnh', kind: 'syllable', span: { start: TEXT.length - 4, end: TEXT.length } },
    ])
  })

  it('lists what rules found, used or not', () => {
    const found = seen.mentions.map(({ field, text }) => `${field}: ${text}`)
    for (const mention of [
      'date: Sáng 10/1',
      'date: ngày 5/1',
      'organizer: UBND tỉnh Lào Cai',
      'person: Giàng A Chứ',
      'person: Lý Văn Páo',
      'office: Phó Chủ tịch UBND tỉnh',
    ]) {
      expect(found).toContain(mention)
    }
  })

  it('says of each mention that no record uses what it lost to, and why', () => {
    const lost = new Map(seen.trace.map((entry) => [entry.text, entry]))
    expect(lost.get('ngày 5/1')).toMatchObject({ lostTo: 'Sáng 10/1', reason: 'not the day of the event' })
    expect(lost.get('Lý Văn Páo')).toMatchObject({ lostTo: null, reason: 'no office stands with the name' })
    expect([...lost.keys()].find((text) => text.startsWith('lễ khai giảng'))).toBeDefined()
    for (const used of ['Sáng 10/1', 'UBND tỉnh Lào Cai', 'Giàng A Chứ', 'Phó Chủ tịch UBND tỉnh']) {
      expect(lost.has(used)).toBe(false)
    }
  })

  it('gives the events that extractEvents gives, and data that JSON can hold', () => {
    expect(seen.events[0]?.kind).toBe('conference')
    expect(JSON.parse(JSON.stringify(seen))).toEqual(seen)
  })

  it('quotes the fixtures as given, in the order of the text', () => {
    for (const { text } of readCorpus('fixtures')) {
      for (const source of [text, text.normalize('NFD')]) {
        const { tokens, mentions, trace } = analyze(source)
        const wrong = [...tokens, ...mentions, ...trace].filter(
          (m) => source.slice(m.span.start, m.span.end) !== m.text,
        )
        expect(wrong).toEqual([])
        expect(mentions.every((m, i) => i === 0 || (mentions[i - 1]?.span.start ?? 0) <= m.span.start)).toBe(true)
      }
    }
  })

  it('sees nothing in an empty text', () => {
    expect(analyze('')).toEqual({ sections: [], sentences: [], tokens: [], mentions: [], events: [], trace: [] })
  })
})
