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

/** Tết of the first year of the table. */
const FIRST: Day = { year: 1900, month: 1, day: 31 }

function readYears(): Map<number, LunarYear> {
  const years = new Map<number, LunarYear>()
  let first = FIRST
  for (const [year = '', leap = '', long = ''] of dataRows(yearsFile)) {
    const lengths = [...long].map((mark) => (mark === '1' ? 30 : 29))
    years.set(Number(year), { first, leap: Number(leap), lengths })
    first = plusDays(
      first,
      lengths.reduce((sum, length) => sum + length, 0),
    )
  }
  return years
}

/** The table of lunar years, read when a date of that calendar is first asked for. */
export function createLunarCalendar(): LunarCalendar {
  const held: { years?: Map<number, LunarYear> } = {}
  const yearOf = (year: number): LunarYear | undefined => {
    held.years ??= readYears()
    return held.years.get(year)
  }
  const place = ({ leap }: LunarYear, month: number, inLeap: boolean): number => {
    if (month < 1 || month > 12 || (inLeap && month !== leap)) return -1
    return month - 1 + (leap > 0 && (month > leap || inLeap) ? 1 : 0)
  }
  const daysIn: LunarCalendar['daysIn'] = (year, month, leap = false) => {
    const known = yearOf(year)
    return known === undefined ? 0 : (known.lengths[place(known, month, leap)] ?? 0)
  }
  return {
    daysIn,
    toGregorian: (year, month, day, leap = false) => {
      const known = yearOf(year)
      if (known === undefined || day < 1 || day > daysIn(year, month, leap)) return null
      let days = day - 1
      for (const length of known.lengths.slice(0, place(known, month, leap))) days += length
      return plusDays(known.first, days)
    },
  }
}

/** Place of a year in the cycle of sixty: 0 for Giáp Tý (1984). */
export const placeInCycle = (year: number): number => (((year - 1984) % 60) + 60) % 60
