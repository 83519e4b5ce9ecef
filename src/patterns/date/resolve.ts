import { daysBetween, daysInMonth, edtfOf, isDay, plusDays, weekdayOf } from '../../normalize/calendar'
import type { PartOfDay, YearFrom } from '../../types'
import type { DateAtom, MonthsAtom } from './atoms'
import type { Expression } from './compose'
import type { Clock, Fields } from './figures'
import { lunarStretch, yearOfLunar } from './lunar-days'
import { nthDay, shifted, weekdayStretch } from './shifts'
import {
  type DayFrom,
  type Grain,
  looksAhead,
  MOST_DAYS_AHEAD,
  type ResolveContext,
  type Stretch,
  stretch,
} from './stretch'

/** An expression in numbers. Days and coarser are EDTF; null where nothing resolves them. */
export interface Resolved {
  readonly edtf: string | null
  readonly start: string | null
  readonly end: string | null
  readonly grain: Grain
  readonly partOfDay: PartOfDay | null
  readonly time: string | null
  readonly endTime: string | null
  readonly calendar: 'gregorian' | 'lunar'
  readonly yearFrom: YearFrom
  readonly dayFrom: DayFrom
  /** The weekday said is not that of the day. */
  readonly weekdayWrong: boolean
}

/** Puts an expression into numbers. */
export function resolve(expression: Expression, context: ResolveContext): Resolved {
  const own = stretchOf(expression, context)
  const other = expression.until === null ? null : stretchOf(expression.until, context, own)
  const whole = own === null || other === null ? own : spanning(own, other)
  const clock = clockTimes(expression)
  const time = clock.time ?? timeOf(own?.minutes ?? null)
  const weekdayWrong =
    (own !== null && contradicts(expression, own.from)) ||
    (other !== null && expression.until !== null && contradicts(expression.until, other.from))
  const start = whole === null ? null : edtfOf(whole.from.year, whole.from.month, whole.from.day)
  const end = whole === null || whole.to === null ? null : edtfOf(whole.to.year, whole.to.month, whole.to.day)
  const unresolved = expression.shift?.kind === 'shift' ? expression.shift.unit : 'day'
  const coarse = whole?.grain ?? unresolved
  const grain = coarse === 'day' ? clockGrain(expression, coarse) : coarse
  return {
    start,
    end: end === start ? null : end,
    edtf: whole?.edtf ?? (end === null || end === start ? start : `${start}/${end}`),
    grain,
    partOfDay: expression.part,
    time,
    endTime: clock.endTime ?? timeOf(whole?.endMinutes ?? null),
    calendar: whole?.calendar ?? 'gregorian',
    yearFrom: whole?.yearFrom ?? 'unknown',
    dayFrom: whole?.dayFrom ?? 'unknown',
    weekdayWrong,
  }
}

const clockGrain = ({ clock }: Expression, grain: Grain): Grain =>
  clock === null ? grain : clock.from.exact ? 'minute' : 'hour'

function spanning(own: Stretch, other: Stretch): Stretch {
  // "14/10 đến 20/10/2023", "25/12 đến 5/1/2024": the year of the last day is that of the first, or the one after
  let from = own.from
  const last = other.to ?? other.from
  let { yearFrom } = own
  if (other.yearFrom === 'text' && own.yearFrom !== 'text' && last.year !== null) {
    from = { ...from, year: (from.month ?? 0) > (last.month ?? 0) ? last.year - 1 : last.year }
    yearFrom = 'text'
  }
  return { ...own, from, to: last, edtf: null, yearFrom }
}

export function stretchOf(
  expression: Expression,
  context: ResolveContext,
  before: Stretch | null = null,
): Stretch | null {
  const { date, shift, weekday, clock, part } = expression
  if (date?.kind === 'date' && date.calendar === 'lunar') return lunarStretch(date, context)
  if (date?.kind === 'date') {
    const beside = expression.lunar === null ? null : yearOfLunar(expression.lunar, context)
    return written(date, shift, beside === null ? context : { ...context, beside }, before)
  }
  if (date?.kind === 'months') return months(date, context)
  if (date?.kind === 'nth') return nthDay(date, context)
  if (date?.kind === 'reckoned') return date.reckon(context)
  if (date?.kind === 'era') {
    const from = { year: date.from, month: null, day: null }
    return stretch(from, { to: { year: date.to, month: null, day: null }, edtf: date.edtf, grain: date.grain })
  }
  if (shift?.kind === 'shift')
    return weekday !== null && shift.unit === 'week'
      ? weekdayStretch({ ...weekday, week: shift.from }, context)
      : shifted(shift, context)
  if (shift?.kind === 'same') return sameDay(shift.days, context)
  if (weekday !== null) return weekdayStretch(weekday, context, before)
  if (context.anchor === null || (clock === null && part === null)) return null
  const { anchor } = context
  const at = clock === null ? null : said(clock.from, part)
  const over = at !== null && looksAhead(anchor) && at < (timeOf(anchor.minutes) ?? '')
  return stretch(plusDays(anchor.day, over ? 1 : 0), { yearFrom: anchor.from, dayFrom: anchor.from })
}

/** "cùng ngày", "hôm sau": counted from the day spoken of last, or else from the anchor. */
function sameDay(days: number, { last, anchor }: ResolveContext): Stretch | null {
  const known = last?.end ?? last?.start ?? null
  if (last === null || known === null) {
    if (anchor === null || days === 0) return null
    return stretch(plusDays(anchor.day, days), { yearFrom: anchor.from, dayFrom: anchor.from })
  }
  const [year = '', month = '', day = ''] = known.split('-')
  const number = (text: string): number | null => (text === '' || text.startsWith('X') ? null : Number(text))
  const from = { year: number(year), month: number(month), day: number(day) }
  const origin = { yearFrom: last.yearFrom, dayFrom: last.dayFrom }
  if (days === 0 || from.month === null || from.day === null) return stretch(from, origin)
  const moved = plusDays({ year: from.year ?? LEAP_YEAR, month: from.month, day: from.day }, days)
  return stretch({ ...moved, year: from.year === null ? null : moved.year }, origin)
}

const LEAP_YEAR = 2000

/** A feast this far from the anchor is that of the year before or after. */
const FARTHEST_FEAST = 320

/** A month without a year may lie further ahead. */
const MONTH_DAYS_AHEAD = 240

/** The year of a day that is written without one. */
function yearOf(
  fields: Fields,
  atom: DateAtom,
  shift: Expression['shift'],
  context: ResolveContext,
): [number | null, YearFrom] {
  const { anchor } = context
  const { month, day } = fields
  if (fields.year !== null) return [fields.year, 'text']
  if (anchor !== null && atom.yearShift !== null) return [anchor.day.year + atom.yearShift, anchor.from]
  if (context.beside !== null) return [context.beside, 'text']
  const written = month === null || day === null ? undefined : context.years.get(`${month}-${day}`)
  const elsewhere = written !== undefined && (anchor === null || Math.abs(written - anchor.day.year) <= 1)
  if (written !== undefined && elsewhere) return [written, 'text']
  if (anchor === null || month === null) return [null, 'unknown']
  const ahead = (year: number): number =>
    daysBetween(anchor.day, { year, month, day: Math.min(day ?? 1, daysInMonth(year, month)) })
  const exists = (year: number): boolean => day === null || isDay(year, month, day)
  const here = anchor.day.year
  if (atom.feast && atom.direction === null && anchor.window === undefined) {
    const near = [here, here + 1, here - 1].find((year) => Math.abs(ahead(year)) <= FARTHEST_FEAST)
    return [near ?? here, anchor.from]
  }
  if (shift?.kind === 'shift' && shift.unit === 'day') {
    const near = [here, here - 1, here + 1].filter(exists).sort((a, b) => Math.abs(ahead(a)) - Math.abs(ahead(b)))
    return [near[0] ?? null, anchor.from]
  }
  const limit = day === null ? MONTH_DAYS_AHEAD : MOST_DAYS_AHEAD
  const [earliest, latest] = anchor.window ?? [-Infinity, limit]
  const most = atom.direction === 1 ? 366 : atom.direction === -1 ? 0 : latest
  // A month is not over before its last day.
  const least =
    atom.direction === 1
      ? 0
      : atom.direction === -1
        ? -Infinity
        : day === null
          ? earliest + 1 - anchor.day.day
          : earliest
  const fits = [here + 1, here, here - 1].filter((year) => exists(year) && ahead(year) <= most && ahead(year) >= least)
  // The 29th of February: the last leap year.
  const year =
    atom.direction === 1 || looksAhead(anchor) ? fits.at(-1) : (fits[0] ?? [here - 2, here - 3, here - 4].find(exists))
  return [year ?? null, anchor.from]
}

function written(
  atom: DateAtom,
  shift: Expression['shift'],
  context: ResolveContext,
  before: Stretch | null,
): Stretch | null {
  const last = atom.to ?? atom.from
  const [year, yearFrom] =
    last.year === null && before !== null && before.from.year !== null && before.yearFrom !== 'unknown'
      ? [before.from.year + ((last.month ?? 12) < (before.from.month ?? 1) ? 1 : 0), before.yearFrom]
      : yearOf(last, atom, shift, context)
  if (last.month === null)
    return stretch(atom.from, { to: atom.to, edtf: atom.about ? `${edtfOf(last.year, null, null)}~` : null })
  if (year !== null && last.day !== null && !isDay(year, last.month, last.day)) return null
  const to = { ...last, year }
  if (atom.to === null) return stretch(to, { yearFrom, edtf: atom.about ? `${edtfOf(year, to.month, to.day)}~` : null })
  const fromYear = year !== null && (atom.from.month ?? 0) > last.month ? year - 1 : year
  return stretch({ ...atom.from, year: atom.from.year ?? fromYear }, { to, yearFrom })
}

function months(atom: MonthsAtom, { anchor }: ResolveContext): Stretch {
  const shifted = anchor !== null && atom.yearShift !== null ? anchor.day.year + atom.yearShift : null
  const year = atom.year ?? shifted ?? anchor?.day.year ?? null
  const yearFrom = atom.year !== null ? 'text' : (anchor?.from ?? 'unknown')
  const from = { year, month: atom.first, day: null }
  const over = atom.last > 12
  const to = { year: year !== null && over ? year + 1 : year, month: over ? atom.last - 12 : atom.last, day: null }
  return stretch(from, {
    to,
    edtf: atom.code === null ? null : edtfOf(year, atom.code, null),
    grain: atom.grain,
    yearFrom,
  })
}

function contradicts({ weekday, date }: Expression, { year, month, day }: Fields): boolean {
  if (weekday === null || date === null || year === null || month === null || day === null) return false
  return weekdayOf({ year, month, day }) !== weekday.weekday
}

/** The clock as the part of the day makes it: "7h tối" is 19:00. */
export function clockTimes({ clock, part, until }: Expression): { time: string | null; endTime: string | null } {
  if (clock === null) return { time: null, endTime: until?.clock == null ? null : said(until.clock.from, until.part) }
  const to = clock.to ?? until?.clock?.from ?? null
  return { time: said(clock.from, part), endTime: to === null ? null : said(to, until?.part ?? part) }
}

function said({ hour, minute }: Clock, part: PartOfDay | null): string {
  const late = (part === 'afternoon' || part === 'evening') && hour < 12
  const noon = part === 'noon' && hour < 4
  const night = part === 'night' && hour >= 6 && hour < 12
  const midnight = part === 'night' && hour === 12
  const value = midnight ? 0 : late || noon || night ? hour + 12 : hour
  return `${two(value)}:${two(minute)}`
}

const two = (value: number): string => String(value).padStart(2, '0')

const timeOf = (minutes: number | null): string | null =>
  minutes === null ? null : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
