import { describe, expect, it } from 'vitest'
import { gatheringAt } from '../../tests/support/ranges'
import type { Gathering } from '../patterns/event'
import { readDocument, textOf } from '../sections/document'
import type { EventKind } from '../types'
import { chooseMainEvent } from './main-event'

type Named = readonly [name: string, kind?: EventKind, more?: Partial<Gathering>]

/** The main event among gatherings of a report, the first of which is the one reported. */
function choose(text: string, names: readonly Named[], headline = 'Tin trong huyện') {
  const doc = readDocument(`${headline}\n\n${text}`)
  const gatherings = names.map(([name, kind = 'conference', more = {}]) => gatheringAt(doc, name, kind, more))
  const main = chooseMainEvent(doc, gatherings)
  const quote = ({ start, end }: { start: number; end: number }) => textOf(doc, start, end)
  return {
    name: main === null ? null : quote(main.gathering),
    mentions: main?.mentions.map(quote),
    others: main?.others.map(quote),
    anchors: main?.anchors.map(quote),
    headline: main?.headline == null ? null : quote(main.headline),
  }
}

const FIRST = 'Ngày 2/5, huyện tổ chức'
const name = (...args: Parameters<typeof choose>) => choose(...args).name

describe('the name of an event', () => {
  it('is the longest of those that share its words, in the first sentences', () => {
    const short: Named = ['hội nghị| trồng rừng']
    const long: Named = ['Hội nghị| trồng rừng ở vùng cao']
    const text = (count: number) =>
      `${FIRST} hội nghị trồng rừng. ${'Mưa to. '.repeat(count)}Hội nghị trồng rừng ở vùng cao vui.`
    expect(name(text(3), [short, long])).toBe('Hội nghị trồng rừng ở vùng cao')
    expect(name(text(4), [short, long])).toBe('hội nghị trồng rừng')
    expect(name(text(0), [short, [long[0], 'conference', { inner: true }]])).toBe('hội nghị trồng rừng')
    expect(name(text(0), [short, [long[0], 'seminar']])).toBe('hội nghị trồng rừng')
  })
  it('is none that shares too few words', () => {
    const short: Named = ['hội nghị| trồng rừng thông cao lớn']
    const text = (other: string) => `${FIRST} hội nghị trồng rừng thông cao lớn. Hội nghị ${other} vui.`
    const read = (other: string) => name(text(other), [short, [`Hội nghị| ${other}`]])
    expect(read('trồng rừng thông ở miền xa xôi')).toBe('Hội nghị trồng rừng thông ở miền xa xôi')
    expect(read('trồng rừng keo ở miền xa xôi')).toBe('hội nghị trồng rừng thông cao lớn')
    expect(read('trồng rừng thông xa xôi')).toBe('hội nghị trồng rừng thông cao lớn')
  })
  it('is that of the headline where it has nearly all words', () => {
    const short: Named = ['hội nghị| trồng rừng']
    const read = (headline: string) =>
      name(`${FIRST} hội nghị trồng rừng.`, [short, [headline]], headline.replace('|', ''))
    expect(read('Hội nghị| trồng rừng ở vùng cao')).toBe('Hội nghị trồng rừng ở vùng cao')
    expect(read('Hội nghị| trồng cây ở vùng cao')).toBe('hội nghị trồng rừng')
  })
  it('is any longer one where the first has none', () => {
    const text = `${FIRST} hội nghị. Hội nghị trồng rừng vui.`
    expect(name(text, [['hội nghị'], ['Hội nghị| trồng rừng']])).toBe('Hội nghị trồng rừng')
  })
  it('is a noun before a verb that reports it', () => {
    const verb: Named = ['tổng kết| việc trồng rừng', 'conference', { verbal: true }]
    const noun = (phrase: string): Named => [phrase]
    const read = (phrase: string) =>
      name(`Ngày 2/5, huyện họp tổng kết việc trồng rừng. ${phrase.replace('|', '')} vui.`, [verb, noun(phrase)])
    expect(read('Hội nghị tổng kết| việc trồng rừng')).toBe('Hội nghị tổng kết việc trồng rừng')
    expect(read('Hội nghị tổng kết| trồng rừng')).toBe('Hội nghị tổng kết trồng rừng')
    expect(read('Hội nghị tổng kết| rừng')).toBe('tổng kết việc trồng rừng')
  })
  it('is a verb with an object where the noun is bare and of its kind', () => {
    const text = 'Ngày 2/5, huyện họp bàn việc trồng rừng. Huyện tổ chức hội họp.'
    const noun: Named = ['hội họp', 'meeting']
    const verb = (kind: EventKind): Named => ['họp| bàn việc trồng rừng', kind, { verbal: true }]
    const strong = `${FIRST} hội họp. Huyện họp bàn việc trồng rừng.`
    expect(name(strong, [noun, verb('meeting')])).toBe('họp bàn việc trồng rừng')
    expect(name(strong, [noun, verb('conference')])).toBe('hội họp')
    expect(name(strong.replace('hội họp', 'hội họp dân'), [['hội họp| dân', 'meeting'], verb('meeting')])).toBe(
      'hội họp dân',
    )
    expect(name(text, [verb('meeting'), noun])).toBe('họp bàn việc trồng rừng')
  })
})

describe('what speaks of an event', () => {
  it('are its other names, and the sentences that have them', () => {
    const text = `${FIRST} hội nghị trồng rừng. Mưa to. Hội nghị họp ở đình. Lễ hội đông vui. Hội thảo bàn thêm.`
    const read = choose(text, [['hội nghị| trồng rừng'], ['Hội nghị'], ['Lễ hội', 'festival'], ['Hội thảo', 'seminar']])
    expect(read.mentions).toEqual(['hội nghị trồng rừng', 'Hội nghị'])
    expect(read.others).toEqual(['Lễ hội', 'Hội thảo'])
    expect(read.anchors).toEqual([`${FIRST} hội nghị trồng rừng.`, 'Hội nghị họp ở đình.'])
    expect(read.headline).toBe('Tin trong huyện')
  })
  it('has the naming one first, once', () => {
    const text = `${FIRST} hội nghị trồng rừng. Hội nghị trồng rừng ở vùng cao vui.`
    expect(choose(text, [['hội nghị| trồng rừng'], ['Hội nghị| trồng rừng ở vùng cao']]).mentions).toEqual([
      'Hội nghị trồng rừng ở vùng cao',
      'hội nghị trồng rừng',
    ])
  })
  it('is a verb of another kind where it shares a word', () => {
    const text = `${FIRST} hội nghị trồng rừng. Dân nghị bàn mãi.`
    const verb = (verbal: boolean): Named => ['nghị| bàn', 'meeting', { verbal }]
    expect(choose(text, [['hội nghị| trồng rừng'], verb(true)]).mentions).toEqual(['hội nghị trồng rừng', 'nghị bàn'])
    expect(choose(text, [['hội nghị| trồng rừng'], verb(false)]).others).toEqual(['nghị bàn'])
  })
  it('has eight sentences at the most', () => {
    const more = Array.from({ length: 12 }, (_, k) => `Hội nghị số ${k} họp.`)
    const names = more.map((sentence): Named => [sentence.replace(' họp.', '').replace(' số', '| số')])
    expect(
      choose(`${FIRST} hội nghị trồng rừng. ${more.join(' ')}`, [['hội nghị| trồng rừng'], ...names]).anchors,
    ).toHaveLength(8)
  })
  it('is of two alike the first', () => {
    const text = 'Ngày 2/5, huyện tổ chức hội nghị trồng rừng và tổ chức lễ hội trồng rừng.'
    expect(name(text, [['lễ hội| trồng rừng', 'festival'], ['hội nghị| trồng rừng']])).toBe('hội nghị trồng rừng')
  })
})
