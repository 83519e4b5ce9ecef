import { isDay } from '../../normalize/calendar'

/** What of a day is written; null where it is not. */
export interface Fields {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** A day, month or year in figures, or a stretch of them. */
export interface Written {
  readonly from: Fields
  readonly to: Fields | null
}

/** Figures longer than this are no date. */
const LONGEST = 32

interface Figures {
  readonly numbers: readonly number[]
  /** How many digits each number is written with. */
  readonly sizes: readonly number[]
  /** The marks between them: "//" of "10/01/2019". */
  readonly marks: string
}

/** The numbers and marks of a token such as "10/01/2019"; null where there is anything but ASCII figures. */
function figuresOf(text: string): Figures | null {
  if (text.length > LONGEST) return null
  const numbers: number[] = []
  const sizes: number[] = []
  let marks = ''
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) continue
    if (i === start || i - start > 4) return null
    numbers.push(Number(text.slice(start, i)))
    sizes.push(i - start)
    if (i < text.length) marks += text[i]
    start = i + 1
  }
  return { numbers, sizes, marks }
}

/** The number of a token of plain figures of so many digits; NaN where it is none. */
export function plainNumber(text: string, least = 1, most = 4): number {
  const figures = figuresOf(text)
  const size = figures?.sizes[0] ?? 0
  return figures === null || figures.marks !== '' || size < least || size > most
    ? Number.NaN
    : (figures.numbers[0] ?? 0)
}

const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2999

export const isYear = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR

/** "2019", and "19" as the press shortens it: up to 49 in this century, from 50 in the last. */
function yearOf(number: number, size: number): number | null {
  if (size === 4) return isYear(number) ? number : null
  return size === 2 ? (number < 50 ? 2000 : 1900) + number : null
}

const JOINS: ReadonlySet<string> = new Set(['/', '-', '.'])

/** "10/1", "10/01/2019", "26-7", "19.5", "2019-01-10", out of the numbers from `at` on. */
function dayAt({ numbers, sizes, marks }: Figures, at: number, count: number): Fields | null {
  const [a = 0, b = 0, c = 0] = numbers.slice(at, at + count)
  const inner = marks.slice(at, at + count - 1)
  const [first = '', second = first] = inner
  const [one = 0, two = 0, three = 0] = sizes.slice(at, at + count)
  if (!JOINS.has(first) || !JOINS.has(second)) return null
  if (count === 2) return one <= 2 && two <= 2 && isDay(null, b, a) ? { year: null, month: b, day: a } : null
  if (one === 4) return isYear(a) && two <= 2 && three <= 2 && isDay(a, b, c) ? { year: a, month: b, day: c } : null
  const year = yearOf(c, three)
  return one <= 2 && two <= 2 && year !== null && isDay(year, b, a) ? { year, month: b, day: a } : null
}

/**
 * A day in the figures of one token, or the first and last of several: "10/1", "10/01/2019", "2019-01-10", "11-12/3",
 * "6,7/8/2025", "30/4-1/5", "14/10-20/10/2023".
 */
export function readDayFigures(text: string): Written | null {
  const figures = figuresOf(text)
  if (figures === null || figures.marks === '') return null
  const { numbers, marks } = figures
  if (numbers.length <= 3) {
    const day = dayAt(figures, 0, numbers.length)
    if (day !== null) return { from: day, to: null }
  }
  return daysOfMonth(figures) ?? (marks.includes('-') ? stretchOf(figures) : null)
}

const SEPARATORS: ReadonlySet<string> = new Set(['-', ','])

/** "11-12/3", "6,7,8/8/2023": days that share a month. */
function daysOfMonth(figures: Figures): Written | null {
  const { numbers, marks, sizes } = figures
  let last = 0
  while (SEPARATORS.has(marks[last] ?? '') && !(marks[last] === '-' && last > 0)) last++
  const rest = numbers.length - last
  if (last === 0 || rest < 2 || rest > 3) return null
  const to = dayAt(figures, last, rest)
  const first = numbers[0] ?? 0
  const ordered = numbers.slice(0, last).every((n, i) => n < (numbers[i + 1] ?? 0) && (sizes[i] ?? 3) <= 2)
  if (to === null || first < 1 || !ordered || (sizes[0] ?? 3) > 2) return null
  return { from: { ...to, day: first }, to }
}

/** "30/4-1/5", "14/10-20/10/2023". */
function stretchOf(figures: Figures): Written | null {
  const { numbers, marks } = figures
  for (const count of [2, 3]) {
    if (marks[count - 1] !== '-' || marks.slice(0, count - 1).includes('-')) continue
    const rest = numbers.length - count
    if (rest !== 2 && rest !== 3) continue
    const from = dayAt(figures, 0, count)
    const to = dayAt(figures, count, rest)
    if (from !== null && to !== null) return { from, to }
  }
  return null
}

/** "3/2019", "12-2020". */
export function readMonthFigures(text: string): Fields | null {
  const figures = figuresOf(text)
  if (figures === null || figures.numbers.length !== 2 || !JOINS.has(figures.marks)) return null
  const [month = 0, year = 0] = figures.numbers
  const fits = (figures.sizes[0] ?? 3) <= 2 && figures.sizes[1] === 4 && isYear(year) && month >= 1 && month <= 12
  return fits ? { year, month, day: null } : null
}

/** "2016-2020", "2016/2020": from one year to a later one. */
export function readYearsFigures(text: string): readonly [from: number, to: number] | null {
  const figures = figuresOf(text)
  if (figures === null || figures.numbers.length !== 2 || !(figures.marks === '-' || figures.marks === '/')) return null
  const [from = 0, to = 0] = figures.numbers
  const fits = figures.sizes[0] === 4 && figures.sizes[1] === 4 && isYear(from) && isYear(to) && from < to
  return fits ? [from, to] : null
}

/** A time of the day. `exact`: minutes are written. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly exact: boolean
}

export const clockOf = (hour: number, minute: number | null): Clock | null =>
  hour >= 0 && hour <= 24 && (minute ?? 0) >= 0 && (minute ?? 0) <= 59 && (hour < 24 || (minute ?? 0) === 0)
    ? { hour, minute: minute ?? 0, exact: minute !== null }
    : null

/** "18:47", "20:42:03", and a stretch "8:00-10:30". */
export function readColonClock(text: string): readonly [Clock, Clock | null] | null {
  const figures = figuresOf(text)
  if (figures === null || !figures.marks.startsWith(':')) return null
  const { numbers, sizes, marks } = figures
  if (sizes.some((size, i) => size > 2 || (marks[i - 1] === ':' && size !== 2))) return null
  const first = clockOf(numbers[0] ?? 99, numbers[1] ?? 99)
  if (first === null) return null
  if (marks === ':' || (marks === '::' && (numbers[2] ?? 99) < 60)) return [first, null]
  const second = marks === ':-:' ? clockOf(numbers[2] ?? 99, numbers[3] ?? 99) : null
  return second === null ? null : [first, second]
}

const HOUR_MARKS: ReadonlySet<string> = new Set(['h', 'H', 'g', 'G'])

/** "8h30", "14h", "19g". */
export function readHourClock(text: string): Clock | null {
  const at = HOUR_MARKS.has(text[1] ?? '') ? 1 : 2
  const hour = plainNumber(text.slice(0, at), 1, 2)
  const minute = text.length > at + 1 ? plainNumber(text.slice(at + 1), 2, 2) : null
  return clockOf(hour, minute)
}
