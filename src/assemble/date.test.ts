import { describe, expect, it } from 'vitest'
import { createDateReader, findDateline } from '../patterns/date'
import { createEventFinder } from '../patterns/event'
import { readDocument } from '../sections/document'
import type { EventDate } from '../types'
import { eventDate, publishedAt } from './date'
import { SHORT_REPORTS } from './date.corpus'
import { chooseMainEvent } from './main-event'

const reader = createDateReader()
const findEvents = createEventFinder()

/** The day of a report's event, read on 15 May 2024, where the report itself gives no day of its own. */
function dateOf(report: string): EventDate | null {
  const doc = readDocument(report.replaceAll(' / ', '\n\n'))
  const main = chooseMainEvent(doc, findEvents(doc))
  const times = reader.find(doc.tokens)
  const anchor = findDateline(doc, times)?.anchor ?? reader.anchor({ year: 2024, month: 5, day: 15, minutes: 600 })
  return main && eventDate(doc, main, reader.value(doc.tokens, times, anchor))
}

describe('the day of an event', () => {
  it.each(SHORT_REPORTS)('%s', (report, wanted) => {
    const date = dateOf(report)
    const said = date && [date.start, date.end, date.partOfDay, date.time].filter((piece) => piece !== null).join(' ')
    expect(said).toBe(wanted)
  })

  it('is surer where the sentence says it that names the event', () => {
    const [beside, elsewhere] = [
      'Tin huyện / Ngày 2/5/2024, huyện mở hội nghị về rừng.',
      'Tin huyện / Huyện mở hội nghị về rừng. Ngày 2/5/2024, dân đến đông.',
    ].map(dateOf)
    expect(beside).toMatchObject({ text: 'Ngày 2/5/2024', rule: 'date/figures', confidence: 0.95, yearFrom: 'text' })
    expect(elsewhere).toMatchObject({ start: '2024-05-02', confidence: 0.85 })
  })
})

describe('the day of publication', () => {
  it('is quoted from the dateline', () => {
    const doc = readDocument('Tin huyện\n\nThứ Tư, 17/4/2019\n\nHuyện mở hội nghị về rừng.')
    expect(publishedAt(doc, findDateline(doc, reader.find(doc.tokens)))).toEqual({
      text: 'Thứ Tư, 17/4/2019',
      span: { start: 11, end: 28 },
      rule: 'date/dateline',
      confidence: 0.95,
      iso: '2019-04-17',
    })
    expect(publishedAt(doc, null)).toBeNull()
  })
})
