import { describe, expect, it } from 'vitest'
import { createLunarCalendar, type LunarCalendar, placeInCycle } from './lunar'

/** Made anew by each test: the table is read when it is first asked. */
const toGregorian = (...day: Parameters<LunarCalendar['toGregorian']>) => createLunarCalendar().toGregorian(...day)
const daysIn = (...month: Parameters<LunarCalendar['daysIn']>) => createLunarCalendar().daysIn(...month)

describe('the lunar calendar', () => {
  it('has days from the first of a month to its last', () => {
    expect(toGregorian(2024, 1, 1)).toEqual({ year: 2024, month: 2, day: 10 })
    expect(toGregorian(2024, 12, 29)).toEqual({ year: 2025, month: 1, day: 28 })
    expect(toGregorian(2023, 12, 30)).toEqual({ year: 2024, month: 2, day: 9 })
    for (const [year, month, day] of [
      [2024, 1, 0],
      [2024, 12, 30],
      [2023, 12, 31],
      [2024, 0, 1],
      [2024, 13, 1],
      [2023, 13, 1],
    ] as const)
      expect([year, month, day, toGregorian(year, month, day)]).toEqual([year, month, day, null])
  })
  it('counts the months behind a leap month on', () => {
    // The second month of 2023 comes twice, the fourth of 2020 and the sixth of 2025.
    expect(toGregorian(2023, 1, 1)).toEqual({ year: 2023, month: 1, day: 22 })
    expect(toGregorian(2023, 2, 1)).toEqual({ year: 2023, month: 2, day: 20 })
    expect(toGregorian(2023, 2, 1, true)).toEqual({ year: 2023, month: 3, day: 22 })
    expect(toGregorian(2023, 3, 1)).toEqual({ year: 2023, month: 4, day: 20 })
    expect(toGregorian(2025, 6, 1)).toEqual({ year: 2025, month: 6, day: 25 })
    expect(toGregorian(2025, 6, 1, true)).toEqual({ year: 2025, month: 7, day: 25 })
    expect(toGregorian(2025, 7, 1)).toEqual({ year: 2025, month: 8, day: 23 })
    expect([toGregorian(2023, 1, 1, true), toGregorian(2024, 2, 1, true)]).toEqual([null, null])
  })
  it('says how long a month is', () => {
    expect([daysIn(2023, 2), daysIn(2023, 2, true), daysIn(2023, 12), daysIn(2024, 12)]).toEqual([30, 29, 30, 29])
    expect([daysIn(2023, 3, true), daysIn(2024, 0), daysIn(2024, 13), daysIn(1899, 1), daysIn(2101, 1)]).toEqual(
      Array(5).fill(0),
    )
  })
  it('reaches from 1900 to 2100', () => {
    expect(toGregorian(1900, 1, 1)).toEqual({ year: 1900, month: 1, day: 31 })
    expect(toGregorian(2100, 1, 1)).toEqual({ year: 2100, month: 2, day: 9 })
    expect([toGregorian(1899, 12, 1), toGregorian(2101, 1, 1)]).toEqual([null, null])
  })
  it('has a cycle of sixty years', () => {
    expect([1984, 1983, 2043, 2044, 2024, 1900, 1864, 1804].map(placeInCycle)).toEqual([0, 59, 59, 0, 40, 36, 0, 0])
  })
})
