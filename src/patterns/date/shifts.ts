import { daysBetween, daysInMonth, edtfOf, plusDays, plusMonths, weekdayOf } from '../../normalize/calendar'
import type { NthAtom, ShiftAtom, WeekdayAtom } from './atoms'
import type { Fields } from './figures'
import { looksAhead, type ResolveContext, type Stretch, stretch } from './stretch'

const DAY_MINUTES = 24 * 60

/** So many days, weeks, months from the anchor. */
export function shifted(atom: ShiftAtom, { anchor }: ResolveContext): Stretch | null {
  if (anchor === null) return null
  const { day, from: source } = anchor
  const known = { yearFrom: source, dayFrom: source }
  const monday = plusDays(day, 1 - weekdayOf(day))
  if (atom.exact && atom.unit === 'week') return stretch(plusDays(day, atom.from * 7), known)
  if (atom.exact && atom.unit === 'month') return stretch(plusMonths(day, atom.from), known)
  switch (atom.unit) {
    case 'day':
      return stretch(plusDays(day, atom.from), { ...known, to: plusDays(day, atom.to) })
    case 'week':
      return stretch(plusDays(monday, atom.from * 7), {
        ...known,
        to: plusDays(monday, atom.to * 7 + 6),
        grain: 'week',
      })
    case 'weekend':
      return stretch(plusDays(monday, atom.from * 7 + 5), {
        ...known,
        to: plusDays(monday, atom.to * 7 + 6),
        grain: 'weekend',
      })
    case 'month': {
      const from = plusMonths(day, atom.from)
      return stretch({ ...from, day: null }, { ...known, to: { ...plusMonths(day, atom.to), day: null } })
    }
    case 'quarter': {
      const first = { ...day, month: day.month - ((day.month - 1) % 3), day: 1 }
      const from = plusMonths(first, atom.from * 3)
      const to = plusMonths(first, atom.to * 3 + 2)
      const edtf = atom.from === atom.to ? edtfOf(from.year, 33 + (from.month - 1) / 3, null) : null
      return stretch({ ...from, day: null }, { ...known, to: { ...to, day: null }, edtf, grain: 'quarter' })
    }
    case 'year': {
      const at = (by: number): Fields => ({ year: day.year + by, month: null, day: null })
      return stretch(at(atom.from), { ...known, to: at(atom.to) })
    }
    default: {
      if (anchor.minutes === null) return atom.from === 0 ? stretch(day, known) : null
      const minutes = anchor.minutes + atom.from * (atom.unit === 'hour' ? 60 : 1)
      const days = Math.floor(minutes / DAY_MINUTES)
      const grain = atom.unit === 'hour' ? 'hour' : 'minute'
      return stretch(plusDays(day, days), { ...known, grain, minutes: minutes - days * DAY_MINUTES })
    }
  }
}

/** A weekday of the anchor's week, or of another. */
export function weekdayStretch(
  atom: WeekdayAtom,
  { anchor }: ResolveContext,
  before: Stretch | null = null,
): Stretch | null {
  if (anchor === null) return null
  const { day, from: source } = anchor
  const today = weekdayOf(day)
  const monday = plusDays(day, 1 - today)
  const inWeek = plusDays(monday, atom.weekday - 1 + 7 * (atom.week ?? 0))
  const ahead = daysBetween(day, inWeek)
  const near = looksAhead(anchor) ? (ahead > 0 ? 0 : 7) : ahead > 3 ? -7 : ahead < -3 ? 7 : 0
  const by =
    atom.week === null && atom.direction === null
      ? near
      : atom.week !== null || atom.direction === null
        ? 0
        : atom.direction > 0
          ? ahead > 0
            ? 0
            : 7
          : ahead < 0
            ? 0
            : -7
  const found = plusDays(inWeek, by)
  const start = before === null ? '' : edtfOf(before.from.year, before.from.month, before.from.day)
  // "từ thứ Sáu đến thứ Hai"
  const over = edtfOf(found.year, found.month, found.day) < start && before?.dayFrom === source
  return stretch(over ? plusDays(found, 7) : found, { yearFrom: source, dayFrom: source })
}

/** A day of the anchor's month or of one that is counted from it. */
export function nthDay({ nth, coming, monthShift }: NthAtom, { anchor }: ResolveContext): Stretch | null {
  if (anchor === null) return null
  const passed = coming && nth <= anchor.day.day ? 1 : 0
  const { year, month } = plusMonths({ ...anchor.day, day: 1 }, monthShift + passed)
  const known = { yearFrom: anchor.from, dayFrom: anchor.from }
  return nth > daysInMonth(year, month) ? null : stretch({ year, month, day: nth }, known)
}
