import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractEvent, extractEvents } from '../src/index'
import type { ExtractedEvent } from '../src/types'
import { readCorpus } from './support/corpus'

const fixtures = readCorpus('fixtures')
const portal = '../shared/corpus/portal'

/** Every quote of a record, wherever it stands. */
function quotesOf(value: unknown): { text: string; span: { start: number; end: number } }[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'text' in value && 'span' in value && typeof value.text === 'string'
      ? [value as ReturnType<typeof quotesOf>[0]]
      : []
  return [...own, ...Object.values(value).flatMap(quotesOf)]
}

const wrongQuotes = (text: string) =>
  extractEvents(text)
    .flatMap(quotesOf)
    .filter((quote) => text.slice(quote.span.start, quote.span.end) !== quote.text)

/** The values of a record, without their places: what two spellings of a text must share. */
const valuesOf = (events: readonly ExtractedEvent[]): unknown =>
  JSON.parse(
    JSON.stringify(events, (name, value) => {
      if (name === 'span' || name === 'mentions' || name === 'evidence') return undefined
      return typeof value === 'string' ? value.normalize('NFC').split(/\s+/u).join(' ') : value
    }),
  )

/** Words that reports are made of, with marks that hurt: what a grammar trips over. */
const PIECES = [
  ...[
    'Sáng 10/1, ',
    'UBND tỉnh ',
    'tổ chức ',
    'Hội nghị ',
    'tổng kết ',
    'Dự có các đồng chí: ',
    'Nguyễn Văn An',
    ' - ',
  ],
  ...[
    'Bí thư Tỉnh ủy',
    '; ',
    ', ',
    'lãnh đạo các sở',
    'Tại điểm cầu ',
    'Bình Dương',
    '. ',
    '\n',
    '\r\n',
    ' \u00a0',
    '\t',
  ],
  ...[
    '“',
    '”',
    '(',
    ')',
    '"',
    'ông ',
    'phát biểu',
    'do ',
    'phối hợp với ',
    'chủ đề ',
    '31/2',
    '8h30',
    'và ',
    'e\u0301',
  ],
  ...[
    '\u200b',
    '\ud800',
    '\u202e',
    '…',
    '- ',
    '• ',
    '1. ',
    'TP. ',
    'đ/c ',
    'hôm nay',
    'ngày 30 tháng 2',
    '𝒜',
    '\u0301',
  ],
]
const reportLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), reportLike)

/** A fixture with a part cut out, doubled or put elsewhere. */
const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(4000), fc.nat(600), fc.nat(4000), fc.boolean())
  .map(([{ text }, from, length, to, keep]) => {
    const part = text.slice(from, from + length)
    const rest = keep ? text : text.slice(0, from) + text.slice(from + length)
    return rest.slice(0, to) + part + rest.slice(to)
  })

describe('extractEvent', () => {
  it.each([
    ['an empty string', ''],
    ['blanks', ' \n\t\u00a0 '],
    ['English', 'The city council held a conference on Monday to review the budget of last year.'],
    ['a recipe', 'Cách nấu phở bò\nRửa sạch xương, chần qua nước sôi rồi ninh nhỏ lửa trong tám giờ.'],
  ])('gives null for %s', (_, text) => {
    expect(extractEvent(text)).toBeNull()
    expect(extractEvents(text)).toEqual([])
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [['Hội nghị'], 'object'],
  ])('refuses %j, naming what it got', (value, name) => {
    // @ts-expect-error: what a caller without types may pass
    expect(() => extractEvent(value)).toThrow(new RegExp(`^expected .* string, got ${name}`, 'u'))
    // @ts-expect-error: as above
    expect(() => extractEvent(value)).toThrow(TypeError)
  })

  it('quotes the text at every span, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated), (text) => {
        expect(wrongQuotes(text)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('quotes texts as given: decomposed, with CRLF, no-break spaces and soft hyphens', () => {
    for (const { text } of fixtures) {
      for (const twin of [
        text.normalize('NFD'),
        text.replaceAll(/\r?\n/gu, '\r\n'),
        text.replaceAll(' ', '\u00a0'),
        text.replaceAll('ng ', 'ng\u00ad '),
      ]) {
        expect(wrongQuotes(twin)).toEqual([])
      }
    }
  })

  it.each(fixtures.map(({ gold, text }) => [gold.id, text] as const))('reads %s alike in NFC and NFD', (_, text) => {
    const composed = valuesOf(extractEvents(text.normalize('NFC')))
    expect(valuesOf(extractEvents(text.normalize('NFD')))).toEqual(composed)
  })

  it('reads any text alike in NFC and NFD', () => {
    fc.assert(
      fc.property(fc.oneof(reportLike, mutated), (text) => {
        const composed = valuesOf(extractEvents(text.normalize('NFC')))
        expect(valuesOf(extractEvents(text.normalize('NFD')))).toEqual(composed)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same record each time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated), (text) => {
        expect(extractEvents(text)).toEqual(extractEvents(text))
      }),
      { numRuns: 100 },
    )
  })
})

describe.runIf(existsSync(portal))('the report that the project started from', () => {
  const seed = readCorpus(portal).find(({ gold }) => gold.id === 'seed')
  it('gives the record of its gold', () => {
    const event = extractEvent(seed?.text ?? '')
    const { optionalPeople: _, themes, officials, ...rest } = seed?.gold.event ?? {}
    expect(event).not.toBeNull()
    expect({
      kind: event?.kind,
      mode: event?.mode,
      name: event?.name?.text,
      date: event?.date && {
        start: event.date.start,
        end: event.date.end,
        partOfDay: event.date.partOfDay,
        time: event.date.time,
        text: event.date.text,
      },
      publishedAt: event?.publishedAt?.iso,
      organizers: event?.organizers.map(({ name, role }) => ({ name, role })),
      officials: event?.officials.map(({ name, honorific, positions, participation, site }) => ({
        name,
        honorific,
        positions: positions.map(({ text }) => text),
        participation: [...participation].sort(),
        site,
      })),
      groups: event?.groups.map(({ text }) => text),
      locations: event?.locations.map(({ text, venue, commune, district, province, country, role }) => ({
        text,
        venue: venue?.text ?? null,
        commune: commune?.name ?? null,
        district: district?.name ?? null,
        province: province?.name ?? null,
        country,
        role,
      })),
      subject: event?.themes.subject?.text,
      named: event?.themes.named.map(({ text }) => text),
      topics: event?.themes.topics.map(({ id }) => id),
    }).toEqual({
      ...rest,
      officials: officials?.map((official) => ({ ...official, participation: [...official.participation].sort() })),
      ...themes,
    })
  })
})
