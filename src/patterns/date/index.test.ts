import { describe, expect, it } from 'vitest'
import { tokenize } from '../../tokenize/tokenize'
import { createDateReader } from './index'

const reader = createDateReader()
const read = (text: string, anchored = true) => {
  const tokens = tokenize(text)
  const anchor = reader.anchor(anchored ? { year: 2024, month: 5, day: 15, minutes: 600 } : null)
  return reader.value(tokens, reader.find(tokens), anchor)
}
const confidence = (text: string, anchored = true): number => read(text, anchored)[0]?.confidence ?? 0

describe('confidence', () => {
  it('is greater the more a wording says that it is a date', () => {
    const sure = confidence('Xã họp ngày 30/4.')
    const bare = confidence('Xã nghỉ lễ 30/4 rồi.')
    const loose = confidence('Xã nghỉ từ 30-4.')
    expect(sure).toBeGreaterThan(bare)
    expect(bare).toBeGreaterThan(loose)
    expect(loose).toBeGreaterThan(0.5)
    expect(confidence('Xã họp ngày 30/4/2023.')).toBeLessThan(1)
  })
  it('is greater where the year is written, and less where no day is known', () => {
    const written = confidence('Xã họp ngày 30/4/2023.')
    const reckoned = confidence('Xã họp ngày 30/4.')
    expect(written).toBeGreaterThan(reckoned)
    expect(confidence('Xã họp hôm qua.')).toBe(reckoned)
    expect(reckoned).toBeGreaterThan(confidence('Xã họp hôm qua.', false))
    expect(confidence('Xã họp hôm qua.', false)).toBeGreaterThan(0.5)
  })
  it('is half where the weekday is another', () => {
    expect(confidence('Thứ Hai, 10/1/2019, xã họp.')).toBeCloseTo(confidence('Thứ Năm, 10/1/2019, xã họp.') / 2, 1)
  })
})

describe('what is not resolved', () => {
  it('has the grain that is said', () => {
    expect(read('Tuần trước, xã họp.', false)[0]?.value).toMatchObject({
      start: null,
      grain: 'week',
      calendar: 'gregorian',
    })
    expect(read('Hôm qua, xã họp.', false)[0]?.value).toMatchObject({
      start: null,
      grain: 'day',
      calendar: 'gregorian',
    })
  })
})
