import { type Day, daysBetween } from '../../normalize/calendar'
import type { DateAtom } from './atoms'
import type { Fields } from './figures'
import { type LunarCalendar, placeInCycle } from './lunar'
import { looksAhead, MOST_DAYS_AHEAD, type ResolveContext, type Stretch, stretch } from './stretch'

/** Years of this cycle are meant where nothing says which: 1984 to 2043. */
const CYCLE = 60
const CYCLE_START = 1984

/** The lunar year that an atom names by number or by its place in the cycle of sixty. */
function lunarYear(atom: DateAtom, { anchor }: ResolveContext): number | null {
  const { year } = atom.to ?? atom.from
  if (year !== null) return year
  if (anchor !== null && atom.yearShift !== null) return anchor.day.year + atom.yearShift
  if (atom.cycle === null) return null
  if (anchor === null) return CYCLE_START + atom.cycle
  const behind = (placeInCycle(anchor.day.year) - atom.cycle + CYCLE) % CYCLE
  return anchor.day.year - (behind > CYCLE - 10 ? behind - CYCLE : behind)
}

/** The Gregorian year in which a lunar day falls. */
export function yearOfLunar(atom: DateAtom, context: ResolveContext): number | null {
  const year = lunarYear(atom, context)
  const { month, day } = atom.from
  if (year === null || month === null || day === null) return null
  return context.lunar.toGregorian(year, month, day, atom.leap)?.year ?? null
}

const FARTHEST_FEAST = 320

/** A lunar day, month or year in the Gregorian calendar. */
export function lunarStretch(atom: DateAtom, context: ResolveContext): Stretch | null {
  const { lunar, anchor } = context
  const { month } = atom.from
  const year = lunarYear(atom, context)
  if (month === null) return year === null ? null : stretch({ year, month: null, day: null }, { calendar: 'lunar' })
  const inYear = (each: number): [Day, Day] | null => daysOf(atom, each, lunar)
  const source = { calendar: 'lunar', grain: atom.from.day === null ? 'month' : 'day' } as const
  if (year !== null) {
    const days = inYear(year)
    const yearFrom = atom.yearShift !== null && anchor !== null ? anchor.from : 'text'
    return days === null ? null : stretch(days[0], { ...source, to: days[1], yearFrom })
  }
  if (anchor === null) return null
  const far = (days: [Day, Day] | null): boolean =>
    days === null || Math.abs(daysBetween(anchor.day, days[0])) > FARTHEST_FEAST
  if (atom.feast) {
    const fits = (days: [Day, Day] | null): boolean =>
      looksAhead(anchor) ? days !== null && daysBetween(anchor.day, days[1]) >= 0 : !far(days)
    const near = [anchor.day.year, anchor.day.year + 1, anchor.day.year - 1].map(inYear).find(fits)
    return near == null ? null : stretch(near[0], { ...source, to: near[1], yearFrom: anchor.from })
  }
  const most = atom.direction === 1 ? 400 : atom.direction === -1 ? 0 : (anchor.window?.[1] ?? MOST_DAYS_AHEAD)
  for (const each of [anchor.day.year + 1, anchor.day.year, anchor.day.year - 1]) {
    const days = inYear(each)
    if (days !== null && daysBetween(anchor.day, days[0]) <= most)
      return stretch(days[0], { ...source, to: days[1], yearFrom: anchor.from })
  }
  return null
}

/** First and last Gregorian day of a lunar day, of several, or of a month. */
function daysOf(atom: DateAtom, year: number, lunar: LunarCalendar): [Day, Day] | null {
  const at = ({ month, day }: Fields, last: boolean): Day | null => {
    if (month === null) return null
    const length = lunar.daysIn(year, month, atom.leap)
    // "30 Tết" is said of the last day of the year, also where that is the 29th.
    const eve = day === 30 && month === 12 ? length : day
    return lunar.toGregorian(year, month, eve ?? (last ? length : 1), atom.leap)
  }
  const from = at(atom.from, false)
  const to = at(atom.to ?? atom.from, true)
  return from === null || to === null ? null : [from, to]
}
