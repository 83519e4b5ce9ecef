import { describe, expect, it } from 'vitest'
import { tokenize } from '../../tokenize/tokenize'
import { createDateReader } from './index'

const reader = createDateReader()

/** The expressions of time that a text is read to have. */
const read = (text: string): string[] => {
  const tokens = tokenize(text)
  return reader.find(tokens).map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end))
}
const has = (text: string): boolean => read(text).length > 0
const words = (text: string): string[] => text.split(' ')

describe('figures without a word of the day', () => {
  it.each(words('lễ dịp từ đến vào nay qua mai tết hết niệm mừng khánh trước sau tới nghỉ kể khóa và mùng rằm'))(
    'are a day behind "%s"',
    (cue) => {
      expect(has(`Cả xã vui ${cue} 30/4 rồi về.`)).toBe(true)
    },
  )
  it.each(words('xã số lệ điểm quyết định đường nhà tổ thửa'))('are none behind "%s"', (cue) => {
    expect(has(`Cả xã vui ${cue} 30/4 rồi về.`)).toBe(false)
  })
  it.each(words('từ đến vào hết tới trước sau'))(
    'are a day behind "%s" also with a hyphen, where a mark follows',
    (cue) => {
      expect(has(`Cả xã vui ${cue} 30-4, rồi về.`)).toBe(true)
      expect(has(`Cả xã vui ${cue} 30-4`)).toBe(true)
      expect(has(`Cả xã vui ${cue} 30-4 rồi về.`)).toBe(false)
    },
  )
  it('are none with a hyphen behind other words', () => {
    for (const cue of words('lễ dịp nghỉ mừng xã')) expect(has(`Cả xã vui ${cue} 30-4, rồi về.`)).toBe(false)
  })
  it('are a day that stands alone, in brackets or before a comma at the head of a line', () => {
    for (const text of [
      '30/4',
      '(30/4)',
      'Cả xã vui (30/4) rồi về',
      'Cả xã vui (30/4, ở đình)',
      '30/4, cả xã vui',
      'Xã vui:\n30/4\nXã về',
      '30-4',
      '(30-4)',
    ])
      expect([text, has(text)]).toEqual([text, true])
    for (const text of [
      '30/4 cả xã vui',
      'Cả xã vui (30/4 hộ)',
      '30-4, cả xã vui',
      'Cả xã vui (30-4, ở đình)',
      'Cả xã vui 30/4',
      'Xã vui lễ\n30/4 hộ',
    ])
      expect([text, has(text)]).toEqual([text, false])
  })
})

describe('a weekday in small letters', () => {
  it.each(words('vào từ đến tới sáng chiều tối trưa đêm hôm trước sau và'))('is one behind "%s"', (cue) => {
    expect(has(`Cả xã vui ${cue} thứ hai rồi về.`)).toBe(true)
  })
  it('is one that stands alone on its line', () => {
    expect(has('thứ hai')).toBe(true)
    for (const text of ['(thứ hai)', 'thứ hai vui', 'Cả xã vui thứ hai.'])
      expect([text, has(text)]).toEqual([text, false])
  })
  it('is none in the name of a movement', () => {
    for (const text of ['Cả xã vui vào thứ hai xanh.', 'Thứ Bảy xanh đã đến.', 'Chủ nhật đỏ đã đến.'])
      expect([text, has(text)]).toEqual([text, false])
  })
})

describe('a weekday with a capital', () => {
  it.each([
    ...words('lần người hạng đứng bên lớp đời kỳ xếp giải thế hệ tập phần con năm chương bài vị trí bàn đại hội khóa'),
    ...words('vòng trận là nhất nhì tháng'),
  ])('counts behind "%s"', (cue) => {
    expect(has(`Cả xã vui ${cue} Thứ Hai, ai cũng về.`)).toBe(false)
  })
  it('is one elsewhere', () => {
    expect(has('Cả xã vui Thứ Hai, ai cũng về.')).toBe(true)
    expect(has('Thứ Hai cả xã vui.')).toBe(true)
    expect(read('Cả xã vui ngày Thứ Hai, ai cũng về.')).toEqual(['ngày Thứ Hai'])
  })
})

describe('a time of the day without "lúc"', () => {
  it.each([
    ...words(
      'số lệ điểm điều khoản quyết định tỷ hơn gần trong suốt mỗi được mất ql đường lộ nhà hẻm ngõ lô chiếm đạt kém',
    ),
    ...words('thắng thua hòa phòng tờ'),
  ])('counts behind "%s"', (cue) => {
    expect(has(`Cả đội ${cue} 8h30.`)).toBe(false)
  })
  it('is one elsewhere, where minutes are said', () => {
    expect(has('Cả đội về 8h30.')).toBe(true)
    expect(has('8h30 cả đội về.')).toBe(true)
    expect(has('Cả đội về 8h.')).toBe(false)
    expect(has('Cả đội về lúc 8h.')).toBe(true)
  })
  it('is one at the head of a line or in brackets without minutes', () => {
    for (const text of ['8h', '8h, cả đội về', '8h: cả đội về', 'Cả đội về (8h)'])
      expect([text, has(text)]).toEqual([text, true])
    for (const text of ['8h cả đội về', 'Cả đội về (8h làm)', 'Cả đội về 8h)', '8h.'])
      expect([text, has(text)]).toEqual([text, false])
  })
  it('is no hour that the day has not', () => {
    expect(has('Cả đội về lúc 24h.')).toBe(false)
    expect(has('Cả đội về lúc 23h.')).toBe(true)
  })
})

describe('a part of the day alone', () => {
  it('is an expression on a line of its own', () => {
    expect(read('Chương trình:\nSáng\nHọp')).toEqual(['Sáng'])
    for (const text of ['Sáng họp', 'Họp sáng', 'Họp\nbuổi sáng vui']) expect([text, has(text)]).toEqual([text, false])
  })
})
