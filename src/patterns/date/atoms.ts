import type { PartOfDay } from '../../types'
import type { Clock, Fields } from './figures'
import type { ResolveContext, Stretch } from './stretch'

export type DateCalendar = 'gregorian' | 'lunar'

/** How sure the wording makes it that figures are a date: "ngày 10/1" is, "10/1" wants a word before it, "10 - 1" more. */
export type Firmness = 'sure' | 'bare' | 'loose'

export type ShiftUnit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'

/** A day, month or year as written, or a stretch of them. */
export interface DateAtom {
  readonly kind: 'date'
  readonly from: Fields
  readonly to: Fields | null
  readonly calendar: DateCalendar
  /** Place of a lunar year in the cycle of sixty, 0 for Giáp Tý. */
  readonly cycle: number | null
  readonly leap: boolean
  readonly firm: Firmness
  /** "năm nay", "năm ngoái" beside it: years from the reference. */
  readonly yearShift: number | null
  /** "tới" and "vừa qua" beside it: the next or the last such day. */
  readonly direction: 1 | -1 | null
  /** "khoảng năm 2019". */
  readonly about: boolean
  /** "đêm 30 rạng sáng 1/5". */
  readonly part: PartOfDay | null
  /** A feast of the year: mostly that of the anchor's year, be it over or to come. */
  readonly feast: boolean
}

/** Months of a year with an EDTF code of their own: quarters 33-36, halves 40-41, seasons 21-24. */
export interface MonthsAtom {
  readonly kind: 'months'
  readonly code: number | null
  readonly first: number
  readonly last: number
  readonly year: number | null
  readonly yearShift: number | null
  readonly grain: 'quarter' | 'half' | 'season' | 'month'
}

/** "những năm 1980", "thế kỷ XX". */
export interface EraAtom {
  readonly kind: 'era'
  readonly edtf: string
  readonly from: number
  readonly to: number
  readonly grain: 'decade' | 'century'
}

/** So many units from the reference: "hôm qua", "tuần tới", "3 ngày trước"; `from` and `to` differ in "2 tuần tới". */
export interface ShiftAtom {
  readonly kind: 'shift'
  readonly unit: ShiftUnit
  readonly from: number
  readonly to: number
  readonly part: PartOfDay | null
  /** Counted from the very day: "2 tuần trước" is a day, "tuần trước" a week. */
  readonly exact: boolean
}

/** A day of the anchor's month, or of one that is counted from it: "ngày 12 tháng này". */
export interface NthAtom {
  readonly kind: 'nth'
  readonly nth: number
  readonly monthShift: number
  /** "ngày 12 tới": of the next month where this month's has passed. */
  readonly coming: boolean
  readonly firm: Firmness
}

export interface WeekdayAtom {
  readonly kind: 'weekday'
  readonly weekday: number
  /** Weeks from the reference's; null where none is said. */
  readonly week: number | null
  readonly direction: 1 | -1 | null
  readonly firm: Firmness
}

/** "cùng ngày": the day spoken of last. */
export interface SameAtom {
  readonly kind: 'same'
  /** 1 in "hôm sau", -1 in "hôm trước". */
  readonly days: number
  readonly part: PartOfDay | null
}

export interface ClockAtom {
  readonly kind: 'clock'
  readonly from: Clock
  readonly to: Clock | null
  readonly firm: Firmness
  /** "nửa đêm" is a time and a part of the day. */
  readonly part: PartOfDay | null
}

export interface PartAtom {
  readonly kind: 'part'
  readonly part: PartOfDay
}

/** What has no shape of its own here: "tuần đầu tiên của tháng 10", "nửa năm nữa". */
export interface ReckonedAtom {
  readonly kind: 'reckoned'
  /** null where it cannot be told. */
  readonly reckon: (context: ResolveContext) => Stretch | null
}

/** A piece that says the day or what is coarser. */
export type DayAtom = DateAtom | MonthsAtom | EraAtom | NthAtom | ReckonedAtom

/** One piece of an expression of time. */
export type Atom = DayAtom | ShiftAtom | WeekdayAtom | SameAtom | ClockAtom | PartAtom

const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night']
export const partOf = (value: string | null): PartOfDay | null => PARTS.find((part) => part === value) ?? null

/** A date atom of which only what is given is said. */
export const dateAtom = (from: Fields, more: Partial<Omit<DateAtom, 'kind' | 'from'>> = {}): DateAtom => ({
  kind: 'date',
  to: null,
  calendar: 'gregorian',
  cycle: null,
  leap: false,
  firm: 'sure',
  yearShift: null,
  direction: null,
  about: false,
  part: null,
  feast: false,
  ...more,
  from,
})

/** So many units from the anchor; a stretch of them where `to` is another. */
export const shiftAtom = (unit: ShiftUnit, from: number, to = from): ShiftAtom => ({
  kind: 'shift',
  unit,
  from,
  to,
  part: null,
  exact: false,
})
