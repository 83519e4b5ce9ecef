import { describe, expect, it } from 'vitest'
import { createExtractor, extractEvent } from '../src/index'

const TEXT = `Hội nghị tổng kết dự án

Sáng 10/1/2019, Hạt Giống Xanh tổ chức hội nghị tổng kết dự án tại Ánh Trăng Xưa. Dự hội nghị có ông Lê Văn An, Trưởng nhịp điều phối.`

const own = {
  organisations: ['Hạt Giống Xanh'],
  positions: [{ title: 'Trưởng nhịp điều phối', takesBody: false }],
  places: ['Ánh Trăng Xưa'],
  topics: [{ term: 'tổng kết dự án', topic: 'science-technology', weight: 5 }],
} as const

const read = (event: ReturnType<typeof extractEvent>) => ({
  offices: event?.officials.flatMap(({ positions }) => positions.map(({ text }) => text)),
  venues: event?.locations.flatMap(({ venue }) => venue?.text ?? []),
  topics: event?.themes.topics.map(({ id }) => id),
})

describe("a user's lexicon", () => {
  it('is read beside the built-in words, for one call', () => {
    const event = extractEvent(TEXT, { lexicon: own })
    expect(event?.organizers.map(({ name }) => name)).toEqual(['Hạt Giống Xanh'])
    expect(read(event)).toEqual({
      offices: ['Trưởng nhịp điều phối'],
      venues: ['Ánh Trăng Xưa'],
      topics: expect.arrayContaining(['science-technology']),
    })
  })

  it('changes nothing for other calls and other extractors', () => {
    const before = extractEvent(TEXT)
    createExtractor({ lexicon: own }).extractEvent(TEXT)
    extractEvent(TEXT, { lexicon: own })
    expect(extractEvent(TEXT)).toEqual(before)
    expect(read(before).offices).not.toContain('Trưởng nhịp điều phối')
    expect(read(before).topics).not.toContain('science-technology')
  })

  it('adds to the lexicon that the extractor was made with', () => {
    const extractor = createExtractor({ lexicon: { positions: own.positions } })
    const event = extractor.extractEvent(TEXT, { lexicon: { places: own.places } })
    expect(read(event)).toMatchObject({ offices: ['Trưởng nhịp điều phối'], venues: ['Ánh Trăng Xưa'] })
    expect(extractor.extractEvent(TEXT)).toEqual(
      createExtractor({ lexicon: { positions: own.positions } }).extractEvent(TEXT),
    )
  })

  it.each([
    [{ organisations: [''] }, 'lexicon.organisations[0]: expected words, got ""'],
    [{ places: ['a\nb'] }, 'lexicon.places[0]: expected words on one line, got "a\\nb"'],
    [
      { positions: [{ title: 'Trưởng', takesBody: 'yes' }] },
      'lexicon.positions[0].takesBody: expected true or false, got "yes"',
    ],
    [{ topics: [{ term: 'a', topic: 'party', weight: 1 }] }, 'lexicon.topics[0].topic: expected one of'],
    [
      { topics: [{ term: 'a', topic: 'health', weight: Number.NaN }] },
      'lexicon.topics[0].weight: expected a number, got null',
    ],
  ])('says what is wrong with %j', (lexicon, message) => {
    // @ts-expect-error: what a caller without types may pass
    expect(() => extractEvent(TEXT, { lexicon })).toThrow(message)
  })
})
