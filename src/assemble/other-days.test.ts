import { describe, expect, it } from 'vitest'
import { createDateReader } from '../patterns/date'
import type { Gathering } from '../patterns/event'
import { type Document, readDocument } from '../sections/document'
import type { EventKind } from '../types'
import type { MainEvent } from './main-event'
import { isProgrammeDay, otherDays } from './other-days'

const reader = createDateReader()
const datesOf = (doc: Document) => reader.value(doc.tokens, reader.find(doc.tokens), null)

/** Words of a text as a gathering. */
function gathering(doc: Document, words: string, kind: EventKind): Gathering {
  const at = doc.source.text.indexOf(words)
  const start = doc.tokens.findIndex((token) => token.start === at)
  const end = doc.tokens.findIndex((token) => token.end === at + words.length) + 1
  const sentence = doc.sentenceAt(start)?.index ?? -1
  return { start, end, headEnd: end, kind, sentence, rule: 'event/test', verbal: false, inner: false }
}

/** The days of a text that are those of other gatherings. */
function others(text: string, names: readonly (readonly [words: string, kind: EventKind])[]): string[] {
  const doc = readDocument(text)
  const main: MainEvent = {
    gathering: gathering(doc, 'lễ hội làng', 'festival'),
    mentions: [],
    others: names.map(([words, kind]) => gathering(doc, words, kind)),
    anchors: [],
    mode: 'in-person',
    headline: null,
    score: 1,
  }
  const isOther = otherDays(doc, main)
  return datesOf(doc)
    .filter(isOther)
    .map(({ value }) => value.start ?? '')
}

const HEAD = 'Xã mở lễ hội làng ngày 2/5. '

describe('the day of another gathering', () => {
  it.each([
    ['Trước đó, đoàn dự hội nghị ngày 28/6.', ['XXXX-06-28']],
    ['Trước đó, đoàn tham gia hội nghị ngày 28/6.', ['XXXX-06-28']],
    ['Trước đó, đoàn dự hội nghị ở huyện Tân Lập ngày 28/6.', ['XXXX-06-28']],
    ['Trước đó, đoàn dự hội nghị (HN) ngày 28/6.', ['XXXX-06-28']],
    ['Ngày 28/6, đoàn dự hội nghị.', []],
    ['Trước đó, đoàn dự hội nghị, ngày 28/6 mới về.', []],
    ['Trước đó, đoàn dự hội nghị. Ngày 28/6 mới về.', []],
    ['Trước đó, hội nghị ngày 28/6 đã bàn việc.', []],
    ['Trước đó, đoàn tham quan hội nghị ngày 28/6.', []],
    ['Trước đó, đoàn dự hội nghị của các hộ nghèo ở huyện Tân Lập, Phú Sơn ngày 28/6.', []],
    ['Trước đó, đoàn dự hội nghị bàn về việc nước sạch của các hộ dân trong xã ngày 28/6.', []],
  ])('%s', (text, days) => {
    expect(others(`${HEAD}${text}`, [['hội nghị', 'conference']])).toEqual(days)
  })
  it('is not that of one of the kind of the main event', () => {
    const text = `${HEAD}Trước đó, đoàn dự lễ hội đền ngày 28/6.`
    expect(others(text, [['lễ hội đền', 'festival']])).toEqual([])
    expect(others(text, [['lễ hội đền', 'conference']])).toEqual(['XXXX-06-28'])
  })
  it('is not in the sentence of the main event', () => {
    expect(others('Đoàn dự hội nghị ngày 28/6 rồi về lễ hội làng.', [['hội nghị', 'conference']])).toEqual([])
  })
  it('is told of several gatherings in any order', () => {
    const text = `${HEAD}Đoàn dự hội nghị ngày 28/6. Đoàn dự diễn đàn ngày 29/6.`
    const [first, second] = [
      ['hội nghị', 'conference'],
      ['diễn đàn', 'forum'],
    ] as const
    expect(others(text, [first, second])).toEqual(['XXXX-06-28', 'XXXX-06-29'])
    expect(others(text, [second, first])).toEqual(['XXXX-06-28', 'XXXX-06-29'])
  })
})

describe('the day of an entry of a programme', () => {
  const isEntry = (text: string) => {
    const doc = readDocument(text)
    return datesOf(doc).map((candidate) => isProgrammeDay(doc, candidate))
  }
  it.each(['', '- ', '– ', '— ', '+ ', '* ', '• ', '· ', '► '])('opens a line behind "%s"', (bullet) => {
    expect(isEntry(`Chương trình hội:\n${bullet}Ngày 21/2: Rước kiệu`)).toEqual([true])
  })
  it.each(['Rước kiệu ngày 21/2: rất đông', '- Rước kiệu ngày 21/2: rất đông', '- Ngày 21/2, rước kiệu', 'Ngày 21/2'])(
    'is not in "%s"',
    (text) => {
      expect(isEntry(`Chương trình hội:\n${text}`)).toEqual([false])
    },
  )
  it('is not behind a dash within the line', () => {
    expect(isEntry('Chương trình hội:\nRước kiệu - ngày 21/2: rất đông')).toEqual([false])
  })
})
