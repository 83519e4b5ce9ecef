import { describe, expect, it } from 'vitest'
import { readDocument } from '../../sections/document'
import { findDateline } from './dateline'
import { createDateReader } from './index'

const reader = createDateReader()
const dateline = (text: string) => {
  const doc = readDocument(text)
  return findDateline(doc, reader.find(doc.tokens))
}
const iso = (text: string) => dateline(text)?.iso ?? null

describe('the day of publication', () => {
  it('is a line of its own with a full date', () => {
    expect(dateline('Xã Tân Lập mở hội làng\n27/04/2014\nHội mở ở đình.')).toMatchObject({
      anchor: { day: { year: 2014, month: 4, day: 27 }, minutes: null, from: 'dateline' },
      iso: '2014-04-27',
    })
  })
  it.each([
    ...[
      'Đăng',
      'Đăng ngày',
      'Ngày',
      'Cập nhật',
      'Cập nhật lúc',
      'Đăng vào',
      'Ngày tải',
      'Ngày gửi',
      'Ngày tạo',
      'Viết',
    ],
    ...['Xuất bản', 'Phát hành', 'Update', 'Date', 'Thời gian', 'Posted on', 'Ngày đăng :', '|', '–', '•', '(', '['],
    ...['Lúc', 'Vào', 'Xã hội |', 'Xã hội -', 'Xã hội –', 'Xã hội •', 'Tân Lập,', 'Báo Tân Lập - Đăng ngày'],
    'Văn hóa | Xã hội | Đăng lúc:',
  ])('may stand behind "%s"', (before) => {
    expect(iso(`${before} 27/04/2014`)).toBe('2014-04-27')
  })
  it.each([
    'Xã hội 27/04/2014',
    'Đăng ở Tân Lập 27/04/2014',
    'Xã hội | Hội mở 27/04/2014',
    'Công văn số 12, 27/04/2014',
    '> Lễ hội làng | 27/04/2014',
    '- Ngày 27/04/2014',
    'Người dân ở các thôn xóm trong xã cùng về dự lễ hội, 27/04/2014',
  ])('is not the day in "%s"', (text) => {
    expect(iso(text)).toBeNull()
  })
  it.each([
    '27/04/2014.',
    '27/04/2014 | In bài',
    '27/04/2014, Ban biên tập',
    '27/04/2014 Gửi bài viết cho bạn bè In trang Lưu tin',
  ])('may have a button or a name behind it: "%s"', (text) => {
    expect(iso(text)).toBe('2014-04-27')
  })
  it.each(['27/04/2014, đoàn về xã', 'Ngày 27/04/2014 xã Tân Lập mở hội.'])(
    'is not that of the sentence "%s"',
    (text) => {
      expect(iso(text)).toBeNull()
    },
  )
  it.each([
    '27/04',
    '04/2014',
    'Năm 2014',
    '10/3/2014 âm lịch',
    '26-27/04/2014',
    'Từ 26/04/2014 đến 27/04/2014',
    'Sáng 27/04/2014',
    'Hôm nay, 27/04/2014',
    'Hôm nay',
    '8h30',
  ])('is one day, and all of it written: not "%s"', (text) => {
    expect(iso(text)).toBeNull()
  })
  it('is the first there is, wherever the line stands', () => {
    expect(iso('Đăng ngày 27/04/2014\nCập nhật 28/04/2014')).toBe('2014-04-27')
    expect(iso('Ngày 1/5, xã họp. Ngày 2/5, xã nghỉ.\nTừ 3/5 đến 5/5, xã lại họp.\nCập nhật 28/04/2014')).toBe(
      '2014-04-28',
    )
    expect(iso('Hôm nay | Thứ Ba tới | Cập nhật: 28/04/2014')).toBe('2014-04-28')
    expect(iso('Xã họp.')).toBeNull()
    expect(iso('')).toBeNull()
  })
  it('is not in a paragraph', () => {
    const buttons = (count: number) => `27/04/2014${' In trang'.repeat(count)}`
    expect(iso(buttons(17))).toBe('2014-04-27')
    expect(iso(buttons(18))).toBeNull()
    const name = (count: number) => `${'Xã '.repeat(count)}| 27/04/2014`
    expect(iso(name(9))).toBe('2014-04-27')
    expect(iso(name(10))).toBeNull()
  })
})
