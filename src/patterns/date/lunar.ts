import yearsFile from '../../lexicon/data/lunar-years.tsv'
import { dataRows } from '../../lexicon/data-file'
import { type Day, plusDays } from '../../normalize/calendar'

/** The Vietnamese lunar calendar from 1900 to 2100. */
export interface LunarCalendar {
  /** The Gregorian day; null where the calendar has none such. Without `day`, the first of the month. */
  toGregorian(year: number, month: number, day: number, leap?: boolean): Day | null
  /** How many days the month has; 0 where there is none such. */
  daysIn(year: number, month: number, leap?: boolean): number
}

interface LunarYear {
  readonly first: Day
  readonly leap: number
  readonly lengths: readonly number[]
}

/** Reads the table of lunar years. */
export function createLunarCalendar(): LunarCalendar {
  const years = new Map<number, LunarYear>()
  for (const [year = '', first = '', leap = '', lengths = ''] of dataRows(yearsFile)) {
    years.set(Number(year), {
      first: { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)), day: Number(first.slice(8, 10)) },
      leap: Number(leap),
      lengths: [...lengths].map((long) => (long === '1' ? 30 : 29)),
    })
  }
  const place = ({ leap }: LunarYear, month: number, inLeap: boolean): number => {
    if (month < 1 || month > 12 || (inLeap && month !== leap)) return -1
    return month - 1 + (leap > 0 && (month > leap || inLeap) ? 1 : 0)
  }
  const daysIn: LunarCalendar['daysIn'] = (year, month, leap = false) => {
    const known = years.get(year)
    return known === undefined ? 0 : (known.lengths[place(known, month, leap)] ?? 0)
  }
  return {
    daysIn,
    toGregorian: (year, month, day, leap = false) => {
      const known = years.get(year)
      if (known === undefined || day < 1 || day > daysIn(year, month, leap)) return null
      let days = day - 1
      for (const length of known.lengths.slice(0, place(known, month, leap))) days += length
      return plusDays(known.first, days)
    },
  }
}

/** Place of a year in the cycle of sixty: 0 for Giáp Tý (1984). */
export const placeInCycle = (year: number): number => (((year - 1984) % 60) + 60) % 60
