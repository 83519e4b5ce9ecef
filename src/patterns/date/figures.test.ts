import { describe, expect, it } from 'vitest'
import {
  clockOf,
  isYear,
  plainNumber,
  readColonClock,
  readDayFigures,
  readHourClock,
  readMonthFigures,
  readYearsFigures,
} from './figures'

const day = (fields: { year: number | null; month: number | null; day: number | null } | null | undefined) =>
  fields == null ? null : [fields.year ?? 'X', fields.month ?? 'X', fields.day ?? 'X'].join('-')

describe('figures of days', () => {
  it.each([
    ['10/1', 'X-1-10'],
    ['26-7', 'X-7-26'],
    ['19.5', 'X-5-19'],
    ['10/01/2019', '2019-1-10'],
    ['10/01/19', '2019-1-10'],
    ['10/01/49', '2049-1-10'],
    ['10/01/50', '1950-1-10'],
    ['2019-01-10', '2019-1-10'],
    ['29/2', 'X-2-29'],
    ['29/2/2024', '2024-2-29'],
    ['11-12/3', 'X-3-11 X-3-12'],
    ['11-12/3/2019', '2019-3-11 2019-3-12'],
    ['6,7/8/2025', '2025-8-6 2025-8-7'],
    ['6,7,8/8/2023', '2023-8-6 2023-8-8'],
    ['30/4-1/5', 'X-4-30 X-5-1'],
    ['30/4-1/5/2019', 'X-4-30 2019-5-1'],
    ['14/10-20/10/2023', 'X-10-14 2023-10-20'],
    ['14/10/2022-20/10/2023', '2022-10-14 2023-10-20'],
    ['14.10.2022-20.10', '2022-10-14 X-10-20'],
  ])('%s', (text, wanted) => {
    const read = readDayFigures(text)
    expect([day(read?.from), day(read?.to)].filter((each) => each !== null).join(' ')).toBe(wanted)
  })
  it.each([
    '',
    '12',
    '31/4',
    '29/2/2023',
    '10/13',
    '0/1',
    '100/1',
    '10/100',
    '10,1',
    '10:1',
    '10/1/2',
    '10/1/201',
    '10/1/0999',
    '10/1/3000',
    '3000-01-10',
    '2019-001-10',
    '2019-1-100',
    '2019-13-10',
    '100/1/2019',
    '10/100/2019',
    '12-11/3',
    '12-12/3',
    '0-12/3',
    '001-12/3',
    '11-12-13/3',
    '6,7-8/8',
    '6,7',
    '6-7-8-9/3',
    '30/4-1/13',
    '30/2-1/3',
    '30/4,1/5',
    '1/2/3/4',
    '10/١',
    '10/a',
    '10//1',
    '/10/1',
    '10/1/',
    '00000000000000000000000000000010/1',
    '10/12345',
  ])('not: %s', (text) => {
    expect(readDayFigures(text)).toBeNull()
  })
})

describe('figures of months and years', () => {
  it('are a month with a year', () => {
    expect(['3/2019', '03/2019', '12-2020', '1.1000', '1/2999'].map((text) => day(readMonthFigures(text)))).toEqual([
      '2019-3-X',
      '2019-3-X',
      '2020-12-X',
      '1000-1-X',
      '2999-1-X',
    ])
    for (const text of [
      '13/2019',
      '0/2019',
      '003/2019',
      '3/19',
      '3/999',
      '3/3000',
      '3,2019',
      '3/1/2019',
      '2019',
      'a/2019',
    ])
      expect([text, readMonthFigures(text)]).toEqual([text, null])
  })
  it('are a stretch of years', () => {
    expect(readYearsFigures('2016-2020')).toEqual([2016, 2020])
    expect(readYearsFigures('2016/2020')).toEqual([2016, 2020])
    for (const text of [
      '2020-2016',
      '2016-2016',
      '2016.2020',
      '2016-20',
      '16-2020',
      '0999-2020',
      '2016-3000',
      '2016',
      'x',
      '2016-2018-2020',
    ])
      expect([text, readYearsFigures(text)]).toEqual([text, null])
  })
  it('are a year', () => {
    expect([999, 1000, 2999, 3000].map(isYear)).toEqual([false, true, true, false])
  })
  it('are a plain number of so many digits', () => {
    expect(['7', '07', '2019', '0'].map((text) => plainNumber(text))).toEqual([7, 7, 2019, 0])
    expect(['', '12345', '1/2', 'x', '1x'].map((text) => plainNumber(text))).toEqual(Array(5).fill(Number.NaN))
    expect([plainNumber('7', 2, 2), plainNumber('07', 2, 2), plainNumber('123', 1, 2)]).toEqual([
      Number.NaN,
      7,
      Number.NaN,
    ])
  })
})

describe('figures of clocks', () => {
  const clock = (hour: number, minute: number, exact = true) => ({ hour, minute, exact })

  it('are a time of the day', () => {
    expect(clockOf(0, null)).toEqual(clock(0, 0, false))
    expect(clockOf(24, null)).toEqual(clock(24, 0, false))
    expect(clockOf(24, 0)).toEqual(clock(24, 0))
    expect(clockOf(23, 59)).toEqual(clock(23, 59))
    expect(clockOf(8, 0)).toEqual(clock(8, 0))
    expect([clockOf(24, 1), clockOf(25, null), clockOf(-1, 0), clockOf(8, 60), clockOf(8, -1)]).toEqual(
      Array(5).fill(null),
    )
  })
  it('have colons', () => {
    expect(readColonClock('18:47')).toEqual([clock(18, 47), null])
    expect(readColonClock('8:47')).toEqual([clock(8, 47), null])
    expect(readColonClock('20:42:03')).toEqual([clock(20, 42), null])
    expect(readColonClock('20:42:59')).toEqual([clock(20, 42), null])
    expect(readColonClock('8:00-10:30')).toEqual([clock(8, 0), clock(10, 30)])
    for (const text of [
      '18:97',
      '25:00',
      '18:4',
      '118:47',
      '18/47',
      '18',
      '20:42:60',
      '8:00-10',
      '8:00-25:00',
      '8:00:10:30',
      '8:00-10:3',
      '8:00/10:30',
      'x',
    ])
      expect([text, readColonClock(text)]).toEqual([text, null])
  })
  it('have an hour mark', () => {
    expect(readHourClock('8h30')).toEqual(clock(8, 30))
    expect(readHourClock('08H30')).toEqual(clock(8, 30))
    expect(readHourClock('14h')).toEqual(clock(14, 0, false))
    expect(readHourClock('9g')).toEqual(clock(9, 0, false))
    expect(readHourClock('9G15')).toEqual(clock(9, 15))
    expect(readHourClock('19g05')).toEqual(clock(19, 5))
    expect([
      readHourClock('25h'),
      readHourClock('8h60'),
      readHourClock('8h5'),
      readHourClock('h30'),
      readHourClock(''),
    ]).toEqual(Array(5).fill(null))
  })
})
