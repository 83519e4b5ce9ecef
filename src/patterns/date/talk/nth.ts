import type { Rule, RuleMatch } from '../../../match/rules'
import { type Day, plusDays, plusMonths, weekdayOf } from '../../../normalize/calendar'
import type { Atom, MonthsAtom } from '../atoms'
import { readMonthFigures } from '../figures'
import { type ResolveContext, type Stretch, stretch } from '../stretch'
import type { DateWords } from '../words'
import { isWhole, known } from './reckon'

const NTH = '([first: đầu tiên | đầu | thứ nhất] | [last: cuối cùng | cuối] | thứ [nth: <n31>])'
const MONTH =
  "(của | trong)? tháng ([month-year: <month-year>] | [shift: <shift>] | [month: <month>] (','? năm? [year: <year>] | năm [years: <shift>])? | !<count>)"
const YEAR = '(của | trong)? năm ([year: <year>] | [years: <shift>] | !<count>)'

const HALF_MONTH = 15

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

interface Span {
  /** First days of the stretch and of what comes after it. */
  readonly from: Day
  readonly after: Day
  readonly origin: Pick<Stretch, 'yearFrom' | 'dayFrom'>
}

type SpanOf = (context: ResolveContext) => Span | null

/** Rules for what is counted in a month or year: "tuần đầu tiên của tháng 10", "quý cuối năm". */
export function nthRules(words: DateWords): Rule<Atom>[] {
  const { week, month, year, nth } = spansOf(words)
  const weekday = (match: RuleMatch): number | null => words.number('weekday', match.tokens, match.get('weekday'))
  const reckoned = (spanOf: SpanOf | null, day: (span: Span) => Stretch | null): Atom | null =>
    spanOf === null
      ? null
      : {
          kind: 'reckoned',
          reckon: (context) => {
            const span = spanOf(context)
            return span === null ? null : day(span)
          },
        }
  const half = (match: RuleMatch): Atom | null =>
    reckoned(month(match), ({ from, after, origin }) => {
      const end = plusDays(after, -1)
      const to = match.get('early') === null ? end : { ...from, day: HALF_MONTH }
      return stretch(match.get('early') === null ? { ...from, day: HALF_MONTH + 1 } : from, { ...origin, to })
    })
  const days = (match: RuleMatch): Atom | null => {
    const number = words.count(match.tokens, match.get('count')) ?? 99
    if (number > 28) return null
    return reckoned(month(match), ({ from, after, origin }) =>
      match.get('early') === null
        ? stretch(plusDays(after, -number), { ...origin, to: plusDays(after, -1) })
        : stretch(from, { ...origin, to: plusDays(from, number - 1) }),
    )
  }
  const monthIn = (match: RuleMatch, place: number, size: 1 | 3): Atom | null => {
    const number = place < 0 ? 12 / size : place
    if (number > 12 / size) return null
    const last = number * size
    const atom: MonthsAtom = {
      kind: 'months',
      code: size === 3 ? 32 + number : number,
      first: last - size + 1,
      last,
      year: words.count(match.tokens, match.get('year')),
      yearShift: words.number('shift', match.tokens, match.get('years')),
      grain: size === 3 ? 'quarter' : 'month',
    }
    return atom
  }
  const rows: Row[] = [
    ['half-month', 'nửa đầu tháng 3', `nửa ([early: đầu] | cuối | sau) ${MONTH}`, half],
    [
      'days-of-month',
      '10 ngày đầu tháng 3',
      `[count: <n31>] ngày ([early: đầu tiên | đầu] | cuối cùng | cuối) ${MONTH}`,
      days,
    ],
    [
      'nth-week-of-year',
      'tuần đầu tiên của năm 2014',
      `(trong)? tuần ${NTH} ${YEAR} !học`,
      (match) => reckoned(year(match), (span) => weekIn(span, nth(match))),
    ],
    [
      'nth-day-of-week',
      'ngày cuối cùng của tuần',
      `ngày ${NTH} (của | trong)? tuần ([shift: <shift>])?`,
      (match) =>
        counted(match) || isWeekend(match) || nth(match) > 7
          ? null
          : reckoned(week(match), (span) => dayIn(span, nth(match))),
    ],
    [
      'nth-week',
      'tuần đầu tiên của tháng 10',
      `(trong)? tuần ${NTH} ${MONTH}`,
      (match) => reckoned(month(match), (span) => weekIn(span, nth(match))),
    ],
    [
      'nth-weekday-of',
      'thứ ba tuần thứ hai của tháng 3',
      `(ngày)? [weekday: <weekday>] (của)? tuần? ${NTH} ${MONTH}`,
      (match) => {
        const day = weekday(match)
        return day === null || counted(match)
          ? null
          : reckoned(month(match), (span) => weekdayIn(span, day, nth(match)))
      },
    ],
    [
      'nth-day-of-month',
      'ngày cuối cùng của tháng',
      `ngày ${NTH} ${MONTH} !đầu`,
      (match) => (counted(match) || says(match) ? null : reckoned(month(match), (span) => dayIn(span, nth(match)))),
    ],
    [
      'nth-day-of-year',
      'ngày cuối cùng của năm',
      `ngày ${NTH} ${YEAR} !học`,
      (match) => (counted(match) ? null : reckoned(year(match), (span) => dayIn(span, nth(match)))),
    ],
    [
      'nth-month',
      'tháng cuối năm',
      `tháng ${NTH} ${YEAR} !học`,
      (match) => (counted(match) ? null : monthIn(match, nth(match), 1)),
    ],
    ['nth-quarter', 'quý cuối năm', `quý ${NTH} ${YEAR}`, (match) => monthIn(match, nth(match), 3)],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

/** "3 ngày cuối tháng" */
const counted = ({ tokens, start }: RuleMatch): boolean =>
  tokens[start]?.line !== true && (tokens[start - 1]?.kind === 'numeric' || NUMBERING.has(tokens[start - 1]?.key ?? ''))
const NUMBERING: ReadonlySet<string> = new Set(['những', 'các', 'mấy', 'hai', 'ba', 'vài', 'mọi', 'nhiều'])

/** "ngày cuối tháng", "ngày đầu tháng" in a sentence speak of several days. */
const says = (match: RuleMatch): boolean =>
  !isWhole(match) && match.tokens[match.end - 1]?.key === 'tháng' && match.end - match.start === 3

function spansOf(words: DateWords) {
  const number = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const shift = (match: RuleMatch, name: string): number | null => words.number('shift', match.tokens, match.get(name))
  return {
    nth: (match: RuleMatch): number => (match.get('last') !== null ? -1 : (number(match, 'nth') ?? 1)),
    month: (match: RuleMatch): SpanOf | null => {
      const glued = match.get('month-year')
      const written = glued === null ? null : readMonthFigures(match.tokens[glued.start]?.text ?? '')
      const month = written?.month ?? number(match, 'month')
      const year = written?.year ?? number(match, 'year')
      const by = shift(match, 'years')
      return (context) => {
        const { anchor } = context
        const here = anchor === null ? null : plusMonths({ ...anchor.day, day: 1 }, shift(match, 'shift') ?? 0)
        const of = year ?? (month === null ? here?.year : anchor === null ? null : anchor.day.year + (by ?? 0)) ?? null
        const number = month ?? here?.month ?? null
        if (of === null || number === null) return null
        const from = { year: of, month: number, day: 1 }
        return { from, after: plusMonths(from, 1), origin: originOf(year, context) }
      }
    },
    week: (match: RuleMatch): SpanOf => {
      const by = shift(match, 'shift') ?? 0
      return (context) => {
        if (context.anchor === null) return null
        const { day } = context.anchor
        const from = plusDays(day, 1 - weekdayOf(day) + 7 * by)
        return { from, after: plusDays(from, 7), origin: known(context.anchor) }
      }
    },
    year: (match: RuleMatch): SpanOf => {
      const year = number(match, 'year')
      const by = shift(match, 'years') ?? 0
      return (context) => {
        const of = year ?? (context.anchor === null ? null : context.anchor.day.year + by)
        if (of === null) return null
        return {
          from: { year: of, month: 1, day: 1 },
          after: { year: of + 1, month: 1, day: 1 },
          origin: originOf(year, context),
        }
      }
    },
  }
}

const originOf = (year: number | null, { anchor }: ResolveContext): Span['origin'] => ({
  yearFrom: year !== null ? 'text' : (anchor?.from ?? 'unknown'),
  dayFrom: 'text',
})

const key = ({ year, month, day }: Day): number => (year * 100 + month) * 100 + day

/** A week from Monday to Sunday that lies in the stretch. */
function weekIn({ from, after, origin }: Span, nth: number): Stretch | null {
  const first = plusDays(from, (8 - weekdayOf(from)) % 7)
  const sunday = plusDays(after, -1 - (weekdayOf(plusDays(after, -1)) % 7))
  const monday = nth < 0 ? plusDays(sunday, -6) : plusDays(first, (nth - 1) * 7)
  if (key(monday) >= key(after) || nth > 5) return null
  return stretch(monday, { ...origin, to: plusDays(monday, 6), grain: 'week' })
}

function weekdayIn({ from, after, origin }: Span, weekday: number, nth: number): Stretch | null {
  if (nth > 5) return null
  const first = plusDays(from, (weekday - weekdayOf(from) + 7) % 7)
  const last = plusDays(after, -1)
  const day = nth < 0 ? plusDays(last, -((weekdayOf(last) - weekday + 7) % 7)) : plusDays(first, (nth - 1) * 7)
  return key(day) < key(after) ? stretch(day, origin) : null
}

function dayIn({ from, after, origin }: Span, nth: number): Stretch | null {
  const day = nth < 0 ? plusDays(after, -1) : plusDays(from, nth - 1)
  return key(day) < key(after) ? stretch(day, origin) : null
}

/** "ngày cuối tuần" is a day of the weekend. */
const isWeekend = ({ tokens, start }: RuleMatch): boolean =>
  tokens[start + 1]?.key === 'cuối' && tokens[start + 2]?.key === 'tuần'
