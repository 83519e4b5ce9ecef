import { daysBetween } from '../normalize/calendar'
import { normalize } from '../normalize/normalize'
import { type ReferenceDate, readReferenceDate } from '../normalize/reference-date'
import { createDateReader, type DateReader, type DayFrom, type Expression, type Grain } from '../patterns/date'
import { talkRules } from '../patterns/date/talk'
import { type Token, tokenize } from '../tokenize/tokenize'
import type { Mention, PartOfDay, YearFrom } from '../types'
import { createMarker, type Marker } from './unmarked'

/** An expression of time: where it stands and what it says. */
export interface DateMention extends Mention {
  /**
   * EDTF (ISO 8601-2): "2019-01-10", "XXXX-01-10" where no year is known, "2019-03", "2019-33" for the first quarter,
   * "198X", "2016/2020", "2019~". Null where only a clock time is said, or a day that nothing resolves.
   */
  edtf: string | null
  /** First day, month or year, EDTF. */
  start: string | null
  /** Last day, month or year of a stretch. */
  end: string | null
  grain: Grain
  partOfDay: PartOfDay | null
  /** "08:30" */
  time: string | null
  /** "11:00" of "từ 8h30 đến 11h" */
  endTime: string | null
  /** The calendar that it is said in; `start` and `end` are Gregorian always. */
  calendar: 'gregorian' | 'lunar'
  yearFrom: YearFrom
  dayFrom: DayFrom
  /** What is wrong with it: a weekday that is not the day's. */
  problems: DateProblem[]
}

export type DateProblem = 'weekday'

export interface FindDatesOptions {
  /** The day (and the time) that "hôm qua", "tuần tới" and days without a year are counted from; never the clock. */
  referenceDate?: string | Date
  /**
   * Which day a weekday, or a day or month without a year, means where its words leave it open. `report`, the default: the
   * nearest weekday, and the last such day or one that lies close ahead. `future`: the next one. `nearest`: that.
   */
  prefer?: 'report' | 'nearest' | 'future'
}

function lazy<T>(make: () => T): () => T {
  const held: { value?: T } = {}
  return () => {
    held.value ??= make()
    return held.value
  }
}

const NEAREST = [-182, 183] as const
const FUTURE = [0, 364] as const
const MOST_BEFORE = 1

/** How many days behind and ahead a day without a year may lie; undefined: as in reports. */
function windowOf(
  prefer: FindDatesOptions['prefer'],
  reference: ReferenceDate | null,
  only: boolean,
): readonly [least: number, most: number] | undefined {
  if (prefer === 'future') return FUTURE
  if (prefer === 'nearest') return NEAREST
  if (prefer !== undefined && prefer !== 'report')
    throw new RangeError(`prefer must be "report", "nearest" or "future", got "${String(prefer)}"`)
  if (!only || prefer === 'report' || reference === null) return undefined
  // Nothing but a day is no report: it is one of this year.
  const { year, month, day } = reference
  return [
    daysBetween({ year, month, day }, { year, month: 1, day: 1 }),
    daysBetween({ year, month, day }, { year, month: 12, day: 31 }),
  ]
}

/** Whether a text holds one expression and nothing else, but for a word before it: "lễ 2/9". */
function isOnly(tokens: readonly Token[], [only, more]: readonly Expression[]): boolean {
  if (only === undefined || more !== undefined || only.start > MOST_BEFORE) return false
  return tokens.slice(only.end).every(({ kind }) => kind === 'mark')
}

const marker: () => Marker = lazy(createMarker)
const reader: () => DateReader = lazy(() => createDateReader(new Set(), talkRules))

/**
 * Finds dates and times in Vietnamese text, in the order of the text.
 *
 * @throws TypeError where the text is no string; TypeError or RangeError where the reference date is none
 * @example
 * findDates('Sáng 10/1/2019, hội nghị khai mạc.')[0]?.start // => '2019-01-10'
 * @example
 * findDates('Chiều qua mưa to.', { referenceDate: '2019-01-10' })[0]?.start // => '2019-01-09'
 */
export function findDates(text: string, options?: FindDatesOptions): DateMention[] {
  if (typeof text !== 'string') throw new TypeError(`expected a text, got ${text === null ? 'null' : typeof text}`)
  const reference = readReferenceDate(options?.referenceDate)
  const source = normalize(text)
  const tokens = marker()(tokenize(source.text))
  const { find, value, anchor } = reader()
  const found = find(tokens)
  const window = windowOf(options?.prefer, reference, isOnly(tokens, found))
  return value(tokens, found, anchor(reference, window)).map(({ start, end, rule, confidence, value: found }) => {
    const span = source.toOriginal(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    const { weekdayWrong, ...said } = found
    return {
      text: text.slice(span.start, span.end),
      span,
      rule,
      confidence,
      ...said,
      problems: weekdayWrong ? (['weekday'] satisfies DateProblem[]) : [],
    }
  })
}
