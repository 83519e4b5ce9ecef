import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getISODay } from 'date-fns/getISODay'

/** A day of the Gregorian calendar, without clock or zone. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** date-fns reckons on dates of the local zone; these know none. */
const dateOf = ({ year, month, day }: Day): Date => new UTCDateMini(year, month - 1, day)

const dayOf = (date: Date): Day => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })

const LEAP_YEAR = 2000
const DAYS_OF_MONTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** A report has a day in every line: no `Date` is made for it. */

export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && isLeapYear(year ?? LEAP_YEAR) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 31)

/** Whether the calendar has the day; without a year, whether some year has it. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

export const plusDays = (day: Day, days: number): Day => dayOf(addDays(dateOf(day), days))

/** The same day of another month, or that month's last. */
export const plusMonths = (day: Day, months: number): Day => dayOf(addMonths(dateOf(day), months))

/** Days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(dateOf(to), dateOf(from))

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => getISODay(dateOf(day))

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/** "2019-01-10", "XXXX-01-10", "2019-01", "2019": EDTF of what is known. */
export function edtfOf(year: number | null, month: number | null, day: number | null): string {
  let text = year === null ? 'XXXX' : year < 0 ? `-${digits(-year, 4)}` : digits(year, 4)
  if (month === null) return text
  text += `-${digits(month, 2)}`
  return day === null ? text : `${text}-${digits(day, 2)}`
}
