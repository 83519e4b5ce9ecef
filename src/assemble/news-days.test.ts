import { describe, expect, it } from 'vitest'
import { gatheringAt } from '../../tests/support/ranges'
import { createDateReader } from '../patterns/date'
import type { Gathering } from '../patterns/event'
import { type Document, readDocument } from '../sections/document'
import type { EventKind } from '../types'
import { newsDays } from './news-days'

const reader = createDateReader()

interface Event {
  readonly name: string
  readonly kind?: EventKind
  readonly verbal?: boolean
}

/** Whether each day of a text is one on which news of an event was given. */
function read(text: string, ...events: readonly Event[]): boolean[] {
  const doc: Document = readDocument(`Tin huyện\n\n${text}`)
  const mentions = events.map(
    ({ name, kind = 'festival', verbal = false }): Gathering => gatheringAt(doc, name, kind, { verbal }),
  )
  const [gathering = gatheringAt(doc, 'Tin', 'other')] = mentions
  const main = { gathering, mentions, others: [], anchors: [], mode: 'in-person' as const, headline: null, score: 10 }
  return reader.value(doc.tokens, reader.find(doc.tokens), null).map(newsDays(doc, main))
}
const FESTIVAL = { name: 'lễ hội làng Gò' }

describe('the day on which news was given', () => {
  it.each([
    'cho biết',
    'thông báo',
    'cho hay',
    'xác nhận',
    'công bố',
    'thông tin',
    'nêu ý kiến',
    'họp báo',
    'loan báo',
  ])('stands before "%s" and the name of the event', (telling) => {
    expect(read(`Ngày 2/4, huyện ${telling} về lễ hội làng Gò.`, FESTIVAL)).toEqual([true])
  })
  it('is no day before other words, nor one behind them', () => {
    expect(read('Ngày 2/4, huyện vui về lễ hội làng Gò.', FESTIVAL)).toEqual([false])
    expect(read('Huyện cho biết về lễ hội làng Gò ngày 2/4.', FESTIVAL)).toEqual([false])
    expect(read('Ngày 2/4, huyện cho biết tin vui.', { name: 'tin vui', verbal: true })).toEqual([true])
    expect(read('Ngày 2/4, huyện mở lễ hội làng Gò, ông An cho biết.', FESTIVAL)).toEqual([false])
  })
  it('stands in the sentence that tells', () => {
    expect(read('Ngày 2/4, xã vui. Huyện cho biết về lễ hội làng Gò.', FESTIVAL)).toEqual([false])
    expect(read('Ngày 2/4, huyện cho biết tin vui. Xã mở lễ hội làng Gò.', FESTIVAL)).toEqual([false])
    expect(read('Ngày 2/4, huyện cho biết ngày 7/4 mở lễ hội làng Gò.', FESTIVAL)).toEqual([true, false])
    expect(read('Ngày 2/4, huyện cho biết lễ hội làng Gò mở ngày 7/4, xã thông báo.', FESTIVAL)).toEqual([true, false])
  })
  it('is that of a press conference about another event', () => {
    const press: Event = { name: 'họp báo', kind: 'press-conference' }
    expect(read('Ngày 2/4, huyện mở họp báo.', { name: 'huyện', verbal: true })).toEqual([true])
    expect(read('Ngày 2/4, huyện mở họp báo.', press)).toEqual([false])
  })
  it('is one behind which a plan is told', () => {
    const verb: Event = { name: 'Huyện', verbal: true }
    expect(read('Huyện ngày 2/4 cho biết sẽ vui.', verb)).toEqual([true])
    expect(read('Huyện ngày 2/4 cho biết dự kiến vui.', verb)).toEqual([true])
    expect(read('Huyện ngày 2/4 cho biết đã vui.', verb)).toEqual([false])
    expect(read('Huyện sẽ vui ngày 2/4, cho biết thêm.', verb)).toEqual([true])
    expect(read('Huyện sẽ vui ngày 2/4, ông An ở xã cho biết thêm.', verb)).toEqual([false])
  })
  it('is found among several that speak of the event', () => {
    const text =
      'Ngày 1/4, xã mở lễ hội. Ngày 2/4, lễ hội làng Gò vui, huyện cho biết về hội làng. Ngày 3/4, huyện cho hay về hội xuân.'
    const events = ['lễ hội', 'lễ hội làng Gò', 'hội làng', 'hội xuân'].map((name) => ({ name }))
    expect(read(text, ...events)).toEqual([false, false, true])
    expect(read(text, ...events.toReversed())).toEqual([false, false, true])
  })
})
