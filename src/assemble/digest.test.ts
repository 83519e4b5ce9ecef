import { describe, expect, it } from 'vitest'
import { gatheringAt } from '../../tests/support/ranges'
import type { Gathering } from '../patterns/event'
import { type Document, readDocument, textOf } from '../sections/document'
import type { EventDate, EventKind } from '../types'
import { type FurtherEvent, furtherEvents, sameDayAs } from './digest'
import type { MainEvent } from './main-event'

const HEAD = 'Tin huyện\n\nSáng 5/3, huyện mở hội nghị bàn việc trồng rừng.'

const mainOf = (gathering: Gathering): MainEvent => ({
  gathering,
  mentions: [gathering],
  others: [],
  anchors: [],
  mode: 'in-person',
  headline: null,
  score: 10,
})

interface Read {
  readonly doc: Document
  readonly found: FurtherEvent[]
}

/** The paragraphs behind a report's own that report further events: each has its event's name behind "|" and before "/". */
function read(paragraphs: readonly string[], kind: EventKind = 'festival', more: Partial<Gathering> = {}): Read {
  const names = paragraphs.flatMap((text) => /\|([^/]*)\//u.exec(text)?.[1] ?? [])
  const doc = readDocument([HEAD, ...paragraphs.map((text) => text.replaceAll(/[|/](?!\d)/gu, ''))].join('\n\n'))
  const main = gatheringAt(doc, 'hội nghị| bàn việc trồng rừng', 'conference')
  const gatherings = names.map((name) => gatheringAt(doc, name, kind, more))
  return { doc, found: furtherEvents(doc, mainOf(main), [main, ...gatherings]) }
}
const texts = (...args: Parameters<typeof read>): string[] => {
  const { doc, found } = read(...args)
  return found.map(({ start, end }) => textOf(doc, start, end))
}

describe('a paragraph that reports a further event', () => {
  it.each([
    'Chiều cùng ngày, xã tổ chức |hội thi nấu ăn/.',
    '* Chiều cùng ngày, xã tổ chức |hội thi nấu ăn/.',
    '- Chiều 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Trưa 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Tối 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Đêm 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Ngày 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Hôm 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Hôm nay, xã tổ chức |hội thi nấu ăn/.',
    'Sáng ngày 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Tại xã Gò Da, sáng 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Ngày 6/3, xã khai mạc |hội thi nấu ăn/.',
    'Ngày 6/3, xã bế mạc |hội thi nấu ăn/.',
    'Ngày 6/3, huyện tham dự |hội thi nấu ăn/.',
    'Ngày 6/3, huyện đến dự |hội thi nấu ăn/.',
    'Ngày 6/3, huyện chủ trì |hội thi nấu ăn/.',
    'Ngày 6/3, |lễ mừng ngôi đình/ diễn ra ở xã.',
    'Ngày 6/3, |lễ mừng ngôi đình/ a a a a a a a tổ chức ở xã.',
  ])('%s', (text) => {
    expect(texts([text])).toEqual([text.replace(/^[*-] /u, '').replaceAll(/[|/](?!\d)/gu, '')])
  })
  it.each([
    'Xã tổ chức |hội thi nấu ăn/.',
    'Ngày vui, xã tổ chức |hội thi nấu ăn/.',
    'Xã vui ngày 6/3 và tổ chức |hội thi nấu ăn/.',
    'Xã tổ chức, ngày 6/3, |hội thi nấu ăn/.',
    'Một hai ba bốn năm sáu bảy tám, ngày 6/3, xã tổ chức |hội thi nấu ăn/.',
    'Ngày 6/3, xã bàn |hội thi nấu ăn/.',
    'Ngày 6/3, xã vui. Xã tổ chức |hội thi nấu ăn/.',
    'Ngày 6/3, |lễ mừng ngôi đình/ a a a a a a a a tổ chức ở xã.',
  ])('not: %s', (text) => {
    expect(texts([text])).toEqual([])
  })

  it('begins behind an aside, unless that gives the day', () => {
    expect(texts(['Trước đó, ngày 3/3, xã tổ chức |hội thi nấu ăn/.'])).toEqual([
      'ngày 3/3, xã tổ chức hội thi nấu ăn.',
    ])
    expect(texts(['Sau đó ngày 6/3, xã tổ chức |hội thi nấu ăn/.'])).toEqual(['ngày 6/3, xã tổ chức hội thi nấu ăn.'])
    expect(texts(['Tiếp đó, xã tổ chức |hội thi nấu ăn/.'])).toEqual(['xã tổ chức hội thi nấu ăn.'])
    expect(texts(['Cũng trong ngày 6/3, xã tổ chức |hội thi nấu ăn/.'])).toEqual([
      'ngày 6/3, xã tổ chức hội thi nấu ăn.',
    ])
    expect(texts(['Cùng thời điểm, xã tổ chức |hội thi nấu ăn/.'])).toEqual(['điểm, xã tổ chức hội thi nấu ăn.'])
    expect(texts(['Cùng ngày, xã tổ chức |hội thi nấu ăn/.'])).toEqual(['Cùng ngày, xã tổ chức hội thi nấu ăn.'])
  })

  it('has an act of somebody as its event, too', () => {
    const act = (text: string) => texts([text], 'training').length
    expect(act('Ngày 6/3, Hội Nông dân Gò Da |tập huấn trồng rau/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân tỉnh |gặp mặt hội viên/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân huyện |đối thoại với dân/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân xã |họp mặt hội viên/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân phường |hội thảo với dân/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân ấy đã |tập huấn trồng rau/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân ấy vừa |tập huấn trồng rau/.')).toBe(1)
    expect(act('Ngày 6/3, Hội Nông dân thành phố |tập huấn trồng rau/.')).toBe(1)
    expect(act('Ngày 6/3, mọi người nghe |tập huấn trồng rau/.')).toBe(0)
    expect(act('Ngày 6/3, Hội Nông dân Gò Da |lễ hội trồng rau/.')).toBe(0)
    // A verb tells of a gathering where it has an object.
    const verbal = (headEnd: number) =>
      texts(['Ngày 6/3, đoàn |thăm trường học/.'], 'visit', { verbal: true, ...(headEnd > 0 ? { headEnd } : {}) })
        .length
    expect(verbal(0)).toBe(0)
    expect(verbal(1)).toBe(1)
  })

  it('is of another kind, or shares few words with the main event', () => {
    const count = (name: string, kind: EventKind, more?: Partial<Gathering>) =>
      texts([`Ngày 6/3, xã tổ chức |${name}/.`], kind, more).length
    expect(count('hội thi nấu ăn', 'contest')).toBe(1)
    expect(count('hội nghị bàn việc trồng rừng và vui', 'contest')).toBe(1)
    expect(count('hội nghị bàn việc trồng', 'contest')).toBe(0)
    expect(count('lễ mừng ngôi đình', 'conference')).toBe(0)
    expect(count('lễ mừng ngôi đình mới', 'conference')).toBe(1)
    expect(count('hội nghị bàn ngôi đình', 'conference')).toBe(0)
    expect(count('hội nghị mừng ngôi đình mới', 'conference')).toBe(1)
    expect(count('lễ mừng ngôi đình mới', 'conference', { inner: true })).toBe(0)
  })

  it('has the first event of its own first sentence', () => {
    expect(texts(['Ngày 6/3, xã tổ chức |hội thi nấu ăn/.', 'Ngày 7/3, xã tổ chức |lễ mừng đình/.'])).toHaveLength(2)
    const many = Array.from({ length: 15 }, (_, k) => `Ngày ${k + 6}/3, xã tổ chức |hội thi số ${k} ở đình/.`)
    expect(texts(many)).toHaveLength(12)
  })
})

describe('the day of a further event', () => {
  const main = (text: string): EventDate => ({
    text,
    span: { start: 0, end: text.length },
    rule: 'date/figures',
    confidence: 0.95,
    start: '2024-03-05',
    end: '2024-03-07',
    partOfDay: 'morning',
    time: '08:00',
    yearFrom: 'dateline',
  })
  const day = (opening: string) => {
    const { doc, found } = read([`${opening}, xã tổ chức |hội thi nấu ăn/.`])
    const [first] = found
    return first === undefined ? undefined : sameDayAs(doc, main('Sáng 5/3'), first)
  }
  it.each([
    ['Sáng cùng ngày', 'morning'],
    ['Trưa cùng ngày', 'noon'],
    ['Chiều cùng ngày', 'afternoon'],
    ['Tối cùng ngày', 'evening'],
    ['Đêm cùng ngày', 'night'],
    ['Cùng ngày', null],
  ])('is that of the main event: %s', (opening, partOfDay) => {
    expect(day(opening)).toMatchObject({
      text: opening,
      rule: 'date/same-day',
      confidence: 0.85,
      start: '2024-03-05',
      end: null,
      partOfDay,
      time: null,
      yearFrom: 'dateline',
    })
  })
  it('is its own where it says another, and unknown where the main one has none', () => {
    expect(day('Chiều 6/3')).toBeNull()
    const { doc, found } = read(['Cùng ngày, xã tổ chức |hội thi nấu ăn/.'])
    expect(found.map((further) => sameDayAs(doc, null, further))).toEqual([null])
  })
})
