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

const READ_ON = { year: 2024, month: 5, day: 15, minutes: 600 }

/** The day of a report's event, read on 15 May 2024 or on no known day, where the report itself gives no day of its own. */
function dateOf(report: string, readOn: typeof READ_ON | null = READ_ON): EventDate | null {
  const doc = readDocument(report.replaceAll(' / ', '\n\n'))
  const main = chooseMainEvent(doc, findEvents(doc))
  const times = reader.find(doc.tokens)
  const anchor = findDateline(doc, times)?.anchor ?? reader.anchor(readOn)
  return main && eventDate(doc, main, reader.value(doc.tokens, times, anchor))
}

const said = (date: EventDate | null): string | null =>
  date && [date.start, date.end, date.partOfDay, date.time].filter((piece) => piece !== null).join(' ')

describe('the day of an event', () => {
  it.each(SHORT_REPORTS)('%s', (report, wanted) => {
    expect(said(dateOf(report))).toBe(wanted)
  })
  it.each([
    ['Tin huyện / Sáng nay, huyện mở hội nghị về rừng.', null],
    ['Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Hội nghị họp sáng 2/5.', 'XXXX-05-02 morning'],
    ['Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Hội nghị họp ngày 2/5.', 'XXXX-05-02'],
    ['Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Hội nghị họp chiều 2/5.', null],
    [
      'Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Hội nghị họp chiều 2/5 (giờ địa phương).',
      'XXXX-05-02 afternoon',
    ],
    ['Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Hội nghị họp chiều 2/5 (giờ Hà Nội).', null],
    ['Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Mây. Gió. Dân về đình ngày 2/5 rất vui.', null],
    [
      'Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Hội nghị họp sáng 2/5. Sáng 3/5, hội nghị bàn tiếp.',
      'XXXX-05-02 morning',
    ],
    [
      'Tin huyện / Sáng nay, huyện mở hội nghị về rừng. Ngày 2/5, hội nghị họp sớm. Ngày 3/5, hội nghị bàn tiếp.',
      'XXXX-05-02',
    ],
    ['Tin huyện / Chiều cùng ngày, huyện mở hội nghị về rừng. Ngày 2/5, dân vui.', 'XXXX-05-02'],
  ])('is not known by "this morning" on no known day: %s', (report, wanted) => {
    expect(said(dateOf(report, null))).toBe(wanted)
  })
  it.each([
    ['Ngày 2/5, huyện mở hội nghị về rừng. Mưa. Hội nghị họp sáng 2/5.', 'morning'],
    ['Ngày 2/5, huyện mở hội nghị về rừng. Mưa. Dân về đình tối 2/5.', 'evening'],
    ['Ngày 2/5, huyện mở hội nghị về rừng. / Mưa to cả ngày ở vùng này. / Dân về đình tối 2/5.', null],
    ['Từ ngày 2/5 đến 4/5, huyện mở hội nghị về rừng. Mưa. Hội nghị họp sáng 2/5.', null],
    ['Ngày 2/5, huyện mở hội nghị về rừng. / Dân tới dự hội nghị sáng 3-5. Ảnh: An', null],
  ])('takes its part from another sentence: %s', (report, partOfDay) => {
    expect(dateOf(`Tin huyện / ${report}`)?.partOfDay).toBe(partOfDay)
  })
  it.each([
    ['lễ hội làng', '2024-05-09'],
    ['triển lãm tranh', '2024-05-09'],
    ['hội thi nấu ăn', '2024-05-09'],
    ['lễ ký kết hợp tác', null],
    ['họp báo', null],
    ['lễ trao giải', null],
    ['lễ khánh thành cầu', null],
    ['lễ khai giảng', null],
    ['buổi đối thoại', null],
    ['lễ phát động', null],
    ['buổi tiếp xúc cử tri', null],
    ['buổi làm việc', null],
  ])('goes on for days by its kind: %s', (name, end) => {
    const report = `Tin huyện / Sáng 2/5, huyện tổ chức ${name}. Mưa. Nắng. Mây. Gió. Sấm. Từ ngày 2/5 đến 9/5 có chợ.`
    expect(dateOf(report)).toMatchObject({ start: '2024-05-02', end })
  })

  it('is surer where the sentence says it that names the event', () => {
    const [beside, elsewhere] = [
      'Tin huyện / Ngày 2/5/2024, huyện mở hội nghị về rừng.',
      'Tin huyện / Huyện mở hội nghị về rừng. Ngày 2/5/2024, dân đến đông.',
    ].map((report) => dateOf(report))
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
