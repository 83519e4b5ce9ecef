import type { Day } from '../../normalize/calendar'
import type { YearFrom } from '../../types'
import type { Fields } from './figures'
import type { LunarCalendar } from './lunar'
import type { Resolved } from './resolve'

export type Grain =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** Where a day comes from: it is written, or counted from the dateline or the reference. */
export type DayFrom = YearFrom

/** The day that relative expressions are counted from, and where it comes from. */
export interface Anchor {
  readonly day: Day
  /** Minutes since midnight, where known. */
  readonly minutes: number | null
  readonly from: 'dateline' | 'reference'
  /** Days behind and ahead that a day without a year may lie; left out in reports, which look back. */
  readonly window?: readonly [least: number, most: number]
}

/** Whether what is to come is meant where nothing says it. */
export const looksAhead = ({ window }: Anchor): boolean => window?.[0] === 0

export interface ResolveContext {
  readonly anchor: Anchor | null
  /** The day spoken of last, for "cùng ngày". */
  readonly last: Resolved | null
  /** Year of a feast that stands beside the day: "Nhân dịp Tết Đinh Dậu 2017, ngày 19/1". */
  readonly beside: number | null
  /** Year written elsewhere with the same day and month, by "month-day". */
  readonly years: ReadonlyMap<string, number>
  readonly lunar: LunarCalendar
}

/** A first and a last day, month or year. */
export interface Stretch {
  readonly from: Fields
  readonly to: Fields | null
  readonly edtf: string | null
  readonly grain: Grain
  readonly yearFrom: YearFrom
  readonly dayFrom: DayFrom
  readonly calendar: 'gregorian' | 'lunar'
  /** Minutes since midnight, where they were counted: "2 giờ nữa". */
  readonly minutes: number | null
  /** The same of the other end. */
  readonly endMinutes: number | null
}

export const stretch = (from: Fields, more: Partial<Stretch> = {}): Stretch => ({
  to: null,
  edtf: null,
  grain: from.day !== null ? 'day' : from.month !== null ? 'month' : 'year',
  yearFrom: from.year === null ? 'unknown' : 'text',
  dayFrom: 'text',
  calendar: 'gregorian',
  minutes: null,
  endMinutes: null,
  ...more,
  from,
})

/** A day that lies further ahead than this was the last such day, not the next: reports look back. */
export const MOST_DAYS_AHEAD = 120
