import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates'
import { createLunarCalendar } from '../../src/patterns/date/lunar'

interface Row {
  readonly text: string
  readonly reference: string
  readonly wanted: string
}

const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', reference = '', start = '', end = '', part = '', time = '', endTime = ''] = line.split('\t')
      return { text, reference, wanted: start === '-' ? '' : [start, end, part, time, endTime].join(' ').trimEnd() }
    })

const PREFERENCES = ['report', 'nearest', 'future'] as const
const isPreference = (name: string) => PREFERENCES.find((each) => each === name)

const said = ({ text, reference }: Row): string =>
  findDates(text, { referenceDate: reference })
    .map(({ start, end, partOfDay, time, endTime }) =>
      [start, end ?? '', partOfDay ?? '', time ?? '', endTime ?? ''].join(' ').trimEnd(),
    )
    .join(' + ')

describe('findDates', () => {
  it.each(['expressions.tsv', 'talk.tsv'])('reads every line of %s', (file) => {
    const wrong = rowsOf(file).filter((row) => said(row) !== row.wanted)
    expect(wrong.map((row) => `${row.text}: ${said(row)} for ${row.wanted}`)).toEqual([])
  })

  it.each([
    ['Sáng 10/1, xã họp.', 'XXXX-01-10'],
    ['Hồ sơ nhận trong tháng 3 năm 2019.', '2019-03'],
    ['Thu ngân sách quý I/2019 tăng.', '2019-33'],
    ['Phong trào lên cao những năm 1980.', '198X'],
    ['Kế hoạch giai đoạn 2016-2020 đã khép lại.', '2016/2020'],
    ['Đình dựng khoảng năm 1890.', '1890~'],
    ['Số thu 6 tháng đầu năm 2024 tăng.', '2024-40'],
    ['Chùa dựng từ thế kỷ XVIII.', '17XX'],
    ['Từ ngày 14/10 đến 20/10/2023, huyện mở hội.', '2023-10-14/2023-10-20'],
    ['Hôm qua, đoàn đến.', null],
    ['Lễ bắt đầu lúc 14h30.', null],
  ])('%s says %s', (text, edtf) => {
    expect(findDates(text).map((found) => found.edtf)).toEqual([edtf])
  })

  it('takes an open day for one to come, or for the nearest, where it is told to', () => {
    const start = (text: string, prefer?: 'report' | 'nearest' | 'future', referenceDate = '2013-02-12T10:00') =>
      findDates(text, prefer === undefined ? { referenceDate } : { referenceDate, prefer })[0]?.start
    expect(['report', 'nearest', 'future'].map((prefer) => start('Họp ngày 14/9.', isPreference(prefer)))).toEqual([
      '2012-09-14',
      '2012-09-14',
      '2013-09-14',
    ])
    expect(start('Xã đã họp ngày 20/7.')).toBe('2012-07-20')
    expect(start('Xã đã họp ngày 20/7.', 'nearest')).toBe('2013-07-20')
    // Nothing but a day is one of the reference's year.
    expect(start('14/9')).toBe('2013-09-14')
    expect(start('14/9', 'report')).toBe('2012-09-14')
    expect(['thứ hai', 'thứ ba', 'chủ nhật'].map((text) => start(text, 'future'))).toEqual([
      '2013-02-18',
      '2013-02-19',
      '2013-02-17',
    ])
    expect(
      ['tháng 1', 'tháng 2', 'tháng 12', 'Giáng sinh', 'Tết', 'ngày của mẹ'].map((t) => start(t, 'future')),
    ).toEqual(['2014-01', '2013-02', '2013-12', '2013-12-25', '2014-01-31', '2013-05-12'])
    // The month that we are in is one to come, its days that are over are not; what is said to be past stays so.
    expect(
      ['Họp ngày 5/2.', 'Họp ngày 12/2.', 'Họp ngày 20/2.', 'Họp ngày 14/9 vừa qua.', 'Họp tháng 9 tới.'].map((t) =>
        start(t, 'future'),
      ),
    ).toEqual(['2014-02-05', '2013-02-12', '2013-02-20', '2012-09-14', '2013-09'])
    expect([start('Lễ Noel vừa qua, xã vui.', 'future'), start('10 giờ sáng', 'future')]).toEqual([
      '2012-12-25',
      '2013-02-12',
    ])
    expect(
      ['Hội mở rằm tháng Giêng.', 'Hội mở rằm tháng Chạp.', 'Lễ Vu lan, xã vui.'].map((t) => start(t, 'future')),
    ).toEqual(['2013-02-24', '2014-01-15', '2013-08-21'])
    expect(start('Hội mở rằm tháng Chạp.', 'nearest')).toBe('2013-01-26')
    expect(start('Lễ Vu lan, xã vui.', 'future', '2013-09-12')).toBe('2014-08-10')
    expect([start('8 giờ sáng', 'future'), start('3 giờ chiều', 'future')]).toEqual(['2013-02-13', '2013-02-12'])
    expect(() => Reflect.apply(findDates, null, ['mai', { prefer: 'past' }])).toThrow(RangeError)
  })

  it('says where year and day come from', () => {
    const origin = (text: string, referenceDate?: string) =>
      findDates(text, referenceDate === undefined ? {} : { referenceDate }).map((found) => [
        found.yearFrom,
        found.dayFrom,
      ])
    expect(origin('ngày 10/1/2019')).toEqual([['text', 'text']])
    expect(origin('ngày 10/1')).toEqual([['unknown', 'text']])
    expect(origin('ngày 10/1', '2019-02-01')).toEqual([['reference', 'text']])
    expect(origin('hôm qua', '2019-02-01')).toEqual([['reference', 'reference']])
    expect(origin('hôm qua')).toEqual([['unknown', 'unknown']])
  })

  it('reports a weekday that is not that of the day', () => {
    const [right, wrong] = findDates('Thứ Năm, 10/1/2019. Thứ Hai, 10/1/2019.')
    expect([right?.problems, wrong?.problems]).toEqual([[], ['weekday']])
    expect(wrong?.confidence).toBeLessThan((right?.confidence ?? 0) * 0.6)
  })

  it('takes a reference date as text or Date, in the time of Vietnam', () => {
    const tomorrow = (referenceDate: string | Date) => findDates('ngày mai', { referenceDate })[0]?.start
    expect(tomorrow('2019-01-10')).toBe('2019-01-11')
    expect(tomorrow('2019-01-10T23:30')).toBe('2019-01-11')
    expect(tomorrow('2019-01-10T23:30Z')).toBe('2019-01-12')
    expect(tomorrow(new Date('2019-01-10T16:59:00Z'))).toBe('2019-01-11')
    expect(tomorrow(new Date('2019-01-10T17:00:00Z'))).toBe('2019-01-12')
    const [soon] = findDates('Xe chạy 2 giờ nữa.', { referenceDate: '2019-01-10T23:30' })
    expect([soon?.start, soon?.time]).toEqual(['2019-01-11', '01:30'])
  })

  it.each(['10/01/2019', '2019-02-30', '2019-13-01', 'hôm qua', '', '2019-01-10T25:00'])(
    'refuses the reference date %j',
    (referenceDate) => {
      expect(() => findDates('ngày mai', { referenceDate })).toThrow(RangeError)
    },
  )
  it('refuses what is no text and no date', () => {
    expect(() => findDates('ngày mai', { referenceDate: new Date('x') })).toThrow(RangeError)
    expect(() => Reflect.apply(findDates, null, ['ngày mai', { referenceDate: 2019 }])).toThrow(TypeError)
    expect(() => Reflect.apply(findDates, null, [null])).toThrow(TypeError)
  })
})

const PIECES = [
  ...[
    'sáng',
    'chiều',
    'ngày',
    'tháng',
    'năm',
    'thứ',
    'hai',
    'Tư',
    'tuần',
    'trước',
    'tới',
    'mùng',
    'Tết',
    'rằm',
    'Giáp',
  ],
  ...['Thìn', 'từ', 'đến', 'và', 'lúc', 'giờ', 'kém', 'rưỡi', 'hôm', 'nay', 'quý', 'đầu', 'cuối', 'âm', 'lịch', 'cùng'],
  ...['10/1', '26-7', '19.5', '8h30', '14h', '2019', '10/01/2019', '31/2', '11-12/3', '12', '3', '25h', '99/99/9999'],
  ...[' ', ', ', '\n', ' - ', '/', '(', ')', '.', '–', '’'],
]
const phrases = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' '))
const texts = fc.oneof(phrases, fc.string({ unit: 'binary' }), fc.string())
const EDTF_DAY = /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?$/u

describe('any text', () => {
  it('gives quotes, days of the calendar and times of the clock, and the same again', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2019-01-10', '2024-02-29T08:00', undefined), (text, referenceDate) => {
        const options = referenceDate === undefined ? {} : { referenceDate }
        const found = findDates(text, options)
        let last = 0
        for (const { span, text: quote, start, end, time, endTime, confidence } of found) {
          expect(text.slice(span.start, span.end)).toBe(quote)
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
          for (const day of [start, end]) if (day !== null) expect(day).toMatch(EDTF_DAY)
          for (const clock of [time, endTime]) if (clock !== null) expect(clock).toMatch(/^[0-2]\d:[0-5]\d$/u)
          expect(confidence > 0 && confidence <= 1).toBe(true)
        }
        expect(findDates(text, options)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })
  it('reads decomposed text as composed', () => {
    const values = (text: string) =>
      findDates(text, { referenceDate: '2019-01-10' }).map(({ edtf, time }) => [edtf, time])
    fc.assert(
      fc.property(phrases, (text) => {
        expect(values(text.normalize('NFD'))).toEqual(values(text.normalize('NFC')))
      }),
      { numRuns: 100 },
    )
  })
})

describe('the lunar calendar', () => {
  const lunar = createLunarCalendar()
  const iso = (year: number, month = 1, day = 1, leap = false) => {
    const found = lunar.toGregorian(year, month, day, leap)
    return found === null ? null : [found.year, found.month, found.day].join('-')
  }
  it.each([
    // Years in which Vietnam keeps Tết on another day than China: 1968, 1969, 1985, 2007, 2030.
    [1968, '1968-1-29'],
    [1969, '1969-2-16'],
    [1985, '1985-1-21'],
    [2007, '2007-2-17'],
    [2030, '2030-2-2'],
    // Years in which both keep the same.
    [1945, '1945-2-13'],
    [1976, '1976-1-31'],
    [2000, '2000-2-5'],
    [2019, '2019-2-5'],
    [2024, '2024-2-10'],
    [2025, '2025-1-29'],
    [2026, '2026-2-17'],
  ])('begins %i on %s', (year, day) => {
    expect(iso(year)).toBe(day)
  })
  it('knows leap months and short months', () => {
    expect(iso(2020, 4, 15, true)).toBe('2020-6-6')
    expect(iso(2023, 2, 1, true)).toBe('2023-3-22')
    expect(iso(2023, 3, 1, true)).toBeNull()
    expect(iso(2024, 12, 30)).toBeNull()
    expect(iso(1899)).toBeNull()
  })
  it('has months that follow each other without a gap', () => {
    let next: string | null = null
    for (let year = 1900; year <= 2100; year++) {
      if (next !== null) expect(iso(year)).toBe(next)
      const length = lunar.daysIn(year, 12)
      const last = lunar.toGregorian(year, 12, length)
      const after = last === null ? null : new Date(Date.UTC(last.year, last.month - 1, last.day + 1))
      next = after === null ? null : [after.getUTCFullYear(), after.getUTCMonth() + 1, after.getUTCDate()].join('-')
    }
  })
})
