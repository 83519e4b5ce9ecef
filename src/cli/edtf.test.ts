import { describe, expect, it } from 'vitest'
import { isCalendarDay, sayDate } from './edtf'

describe('sayDate', () => {
  it.each([
    ['2019-01-10', 'Thursday 10 January 2019'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['XXXX-11-09', '9 November (year not said)'],
    ['2019-01', 'January 2019'],
    ['XXXX-05', 'May (year not said)'],
    ['2019', '2019'],
    ['2019-33', '2019-33'],
    ['2016/2020', '2016/2020'],
    ['2019-01-XX', '2019-01-XX'],
    ['', ''],
  ])('says %s', (edtf, said) => {
    expect(sayDate(edtf)).toBe(said)
  })
})

describe('isCalendarDay', () => {
  it.each(['2019-01-10', '2024-02-29', '2000-12-31'])('takes %s', (text) => {
    expect(isCalendarDay(text)).toBe(true)
  })

  it.each([
    '2019-02-29',
    '2019-13-01',
    '2019-1-1',
    '10/01/2019',
    '2019-01',
    '2019-01-10T00:00',
    ' 2019-01-10',
    '',
    '2019-01-1x',
  ])('refuses %j', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })
})
