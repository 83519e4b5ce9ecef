import { describe, expect, it } from 'vitest'
import { gatheringAt } from '../../tests/support/ranges'
import type { Gathering } from '../patterns/event'
import { readDocument } from '../sections/document'
import type { EventKind } from '../types'
import { chooseMainEvent } from './main-event'

interface Told {
  readonly name?: string
  readonly kind?: EventKind
  readonly more?: Partial<Gathering>
  readonly headline?: string
  readonly inHeadline?: readonly [name: string, kind: EventKind]
  readonly further?: boolean
}

/** How strongly a text reports its one gathering; null where it is taken to report none. */
function score(text: string, told: Told = {}): number | null {
  const { name = 'hội nghị| về rừng', kind = 'conference', more = {}, headline = 'Tin trong huyện' } = told
  const doc = readDocument(`${headline}\n\n${text}`)
  const named = told.inHeadline === undefined ? [] : [gatheringAt(doc, ...told.inHeadline)]
  const main = chooseMainEvent(doc, [...named, gatheringAt(doc, name, kind, more)], told.further)
  return main === null ? null : Math.round(main.score * 10) / 10
}

const PLAIN = 'Ngày 2/5, huyện bàn hội nghị về rừng.'
/** First sentence, a day, a name of its own. */
const BASE = 5 + 2 + 1

/** What a text adds to the score of a plain one, under a headline that names a gathering of the kind. */
function lift(text: string, told: Told = {}): number {
  const kind = told.kind ?? 'conference'
  const under: Told = { ...told, headline: 'Hội nghị về đất', inHeadline: ['Hội nghị| về đất', kind] }
  const plain = score(PLAIN, { headline: 'Hội nghị về đất', inHeadline: ['Hội nghị| về đất', kind], kind }) ?? 0
  return Math.round(((score(text, under) ?? 0) - plain) * 10) / 10
}

// A name without the words of the headline lacks what they add, half a point each.
describe('how strongly a gathering is reported', () => {
  it('is said by its place, its day and its name', () => {
    expect(score(PLAIN)).toBe(BASE)
    expect(score('Huyện bàn hội nghị về rừng.', {})).toBe(BASE - 2)
    expect(score(PLAIN, { name: 'hội nghị' })).toBe(BASE - 1)
    expect(score('Ngày 2/5, huyện tổ chức hội nghị về rừng.', { name: 'hội nghị' })).toBe(BASE + 2 - 1)
    expect(score('Ngày 2/5, huyện tổ chức hội nghị về.', { name: 'hội nghị| về' })).toBe(BASE + 2 - 1)
  })
  it('is less the further the sentence stands from the head', () => {
    const from = (count: number) => score(`${'Rừng xanh. '.repeat(count)}Ngày 2/5, huyện tổ chức hội nghị về rừng.`)
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(from)).toEqual([10, 8.6, 7.6, 6.8, 6.2, 5.8, 5.4, 5.4])
    // The eighth sentence is the last whose day dates a report.
    expect(from(8)).toBeNull()
  })

  it.each([
    'tổ chức',
    'khai mạc',
    'đang diễn ra',
    'chủ trì',
    'phát động',
    'bế mạc',
    'dự',
    'họp',
    'trọng thể',
    'vừa chức',
    'đã trì',
    'vừa mạc',
  ])('%s before it holds it', (word) => {
    expect(lift(`Ngày 2/5, huyện ${word} hội nghị về rừng.`)).toBe(2)
  })
  it.each(['tổ chức', 'diễn ra', 'khai mạc'])('%s behind it holds it', (word) => {
    expect(lift(`Ngày 2/5, hội nghị về rừng đã ${word}.`)).toBe(2)
    expect(lift(`Ngày 2/5, hội nghị về rừng xong, xã ${word}.`)).toBe(0)
  })
  it('is held where somebody has a sitting', () => {
    expect(lift('Ngày 2/5, huyện có phiên họp về rừng.', { name: 'phiên họp| về rừng' })).toBe(2 - 1)
    expect(lift('Ngày 2/5, huyện tổ chức 5 hội nghị về rừng.')).toBe(-4)
    expect(lift('Ngày 2/5, huyện bàn việc tổ chức hội nghị về rừng.')).toBe(-4)
  })

  it.each([
    'trước đó',
    'sau đó',
    'cùng ngày',
    'dịp này',
    'bên lề',
    'trước giờ',
    'theo kế',
    'dự kiến',
    'được biết',
    'theo đó',
  ])('%s opens an aside', (words) => {
    const opening = words.slice(0, 1).toUpperCase() + words.slice(1)
    // "dự kiến" says that the gathering is to come, too.
    const told = words === 'dự kiến' ? -3 : 0
    const text = `${opening} vui như ngày 2/5, huyện bàn và quyết hội nghị về rừng.`
    if (told === 0) expect(lift(text)).toBe(-4)
    expect(lift(text, { further: true })).toBe(told)
  })
  it('is no aside that stands second where the first sentence is another', () => {
    const text = 'Rừng xanh. Sau đó ngày 2/5, huyện tổ chức hội nghị về rừng.'
    expect(score(text, { further: true })).toBe(4.6)
    expect(score(text)).toBe(4.6)
  })

  it('is said by the headline', () => {
    const headline = 'Hội nghị về đất'
    const inHeadline = (kind: EventKind): Told => ({ headline, inHeadline: ['Hội nghị| về đất', kind] })
    expect(score(PLAIN, inHeadline('conference'))).toBe(BASE + 1.5 + 0.5 + 0.5)
    expect(score(PLAIN, inHeadline('seminar'))).toBe(BASE + 0.5 + 0.5)
    expect(score(PLAIN, { headline: 'Lễ khai giảng', inHeadline: ['Lễ khai giảng', 'ceremony'] })).toBe(BASE)
    const general = { name: 'buổi lễ chương trình trực tuyến toàn quốc phiên cuộc', kind: 'ceremony' as const }
    const upper = general.name.toUpperCase()
    const text = `Ngày 2/5, huyện bàn ${general.name} rừng.`
    expect(score(text, { ...general, headline: `Vui ${upper}`, inHeadline: [upper, 'festival'] })).toBe(BASE - 1)
  })

  it('is less for a verb, an inner name, an occasion, what is told, denied, prepared or likened', () => {
    expect(lift(PLAIN, { more: { verbal: true } })).toBe(-1.2)
    expect(lift('Ngày 2/5, huyện tổ chức hội nghị về rừng.', { more: { inner: true } })).toBe(2 - 5)
    expect(lift('Ngày 2/5, hội nghị về rừng đã diễn ra và được tổ chức.', { more: { inner: true } })).toBe(-5)
    expect(lift('Ngày 2/5, huyện khai mạc, nhân hội nghị về rừng khai mạc.')).toBe(-6 + 2)
    expect(lift('Ngày 2/5, ông An cho biết huyện tổ chức hội nghị về rừng.')).toBe(2 - 3)
    expect(lift('Ngày 2/5, đây không phải huyện sẽ không dự hội nghị về rừng.')).toBe(2 - 5)
    expect(lift('Ngày 2/5, vui là hội nghị về rừng diễn ra.')).toBe(-4 + 2)
    expect(lift('Ngày 2/5, dân vui sau hội nghị về rừng.', { kind: 'congress' })).toBe(-4)
  })
  it.each(['tại', 'trong', 'sau'])('is less where something goes on %s it, far from the head', (word) => {
    const text = (count: number, end = '') =>
      `${'Rừng xanh. '.repeat(count)}Ngày 2/5, dân vui ${word} hội nghị về rừng${end}.`
    expect(score(text(1))).toBe(6.6)
    expect(score(text(2, ' diễn ra'))).toBe(7.6)
    expect(score(text(2))).toBeNull()
    const inHeadline = ['Hội nghị| về đất', 'conference'] as const
    expect(score(text(2), { headline: 'Hội nghị về đất', inHeadline })).toBe(8.1)
  })
  it.each([
    'lễ',
    'giải',
    'chương trình',
    'sự kiện',
    'tập huấn',
    'đối thoại',
    'hành trình',
    'giao lưu',
    'kỳ thi',
    'lớp học',
    'triển khai',
    'đón',
    'gặp',
    'họp',
    'tổng kết',
  ])('is less for the weak word %s', (word) => {
    expect(lift(`Ngày 2/5, huyện bàn ${word} trồng rừng.`, { name: `${word}| trồng rừng` })).toBe(-1.5 - 1)
  })
  it('is less for a committee or a hall', () => {
    expect(lift('Ngày 2/5, Ban tổ chức hội nghị về rừng họp.')).toBe(-4)
    expect(lift('Ngày 2/5, Ban tổ chức hội nghị về rừng tổ chức vui chơi.')).toBe(-4)
    expect(lift('Ngày 2/5, trung tâm hội nghị về rừng mở cửa.')).toBe(-4)
  })
  it('is more for a press conference that is held', () => {
    const press = { name: 'họp báo| về rừng', kind: 'press-conference' as const }
    expect(lift('Ngày 2/5, huyện tổ chức họp báo về rừng.', press)).toBe(2 + 1.5 - 1)
    expect(lift('Ngày 2/5, họp báo về rừng diễn ra.', press)).toBe(2 + 1.5 - 1)
    expect(lift('Ngày 2/5, huyện bàn họp báo về rừng.', press)).toBe(-1)
    expect(lift('Ngày 2/5, huyện tổ chức họp báo về rừng.', { ...press, more: { verbal: true } })).toBe(-0.2)
  })
})

describe('the least that is a report', () => {
  it('is more where no day is said at the head', () => {
    const weak = { more: { verbal: true } }
    expect(score('Huyện bàn hội nghị về rừng.', weak)).toBeNull()
    expect(score('Huyện bàn hội nghị về rừng. Ngày 2/5, dân vui.', weak)).toBe(4.8)
    expect(score('Huyện bàn hội nghị về rừng.', { ...weak, further: true })).toBe(4.8)
    expect(score('Huyện bàn hội nghị về rừng.', { ...weak, headline: 'Dân làng mở hội ngày 2/5' })).toBe(4.8)
    expect(score('17/4/2019\n\nHuyện bàn hội nghị về rừng.', weak)).toBe(4.8)
    expect(score(`Huyện bàn hội nghị về rừng. ${'Rừng xanh. '.repeat(6)}Ngày 2/5, dân vui.`, weak)).toBe(4.8)
    expect(score(`Huyện bàn hội nghị về rừng. ${'Rừng xanh. '.repeat(7)}Ngày 2/5, dân vui.`, weak)).toBeNull()
  })
  it('is not reached by a page that explains a word', () => {
    expect(score(PLAIN, { headline: 'Hội thảo là gì?' })).toBeNull()
    expect(score(PLAIN, { headline: 'Đây là hội thảo gì' })).toBe(BASE)
    expect(score(PLAIN, { headline: 'Dân gì cũng vui' })).toBe(BASE)
    expect(score('Rừng là gì? Ngày 2/5, huyện tổ chức hội nghị về rừng.')).toBe(8.6)
  })
})
