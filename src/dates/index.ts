import { normalize } from '../normalize/normalize'
import { readReferenceDate } from '../normalize/reference-date'
import { createDateReader, type DateReader, type DayFrom, type Grain } from '../patterns/date'
import { tokenize } from '../tokenize/tokenize'
import type { Mention, PartOfDay, YearFrom } from '../types'

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
}

function lazy<T>(make: () => T): () => T {
  const held: { value?: T } = {}
  return () => {
    held.value ??= make()
    return held.value
  }
}

const reader: () => DateReader = lazy(() => createDateReader())

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
  const tokens = tokenize(source.text)
  const { find, value, anchor } = reader()
  return value(tokens, find(tokens), anchor(reference)).map(({ start, end, rule, confidence, value: found }) => {
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
