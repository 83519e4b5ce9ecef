import feastsFile from '../../../lexicon/data/date-feasts.tsv'
import { readTermClasses } from '../../../lexicon/term-index'
import { startingWith } from '../../../match/pattern'
import type { Rule, RuleMatch } from '../../../match/rules'
import { type Day, daysBetween, plusDays, weekdayOf } from '../../../normalize/calendar'
import { type Atom, dateAtom, type MonthsAtom, type ReckonedAtom } from '../atoms'
import { readDayFigures } from '../figures'
import { type Anchor, looksAhead, stretch } from '../stretch'
import type { DateWords } from '../words'
import { isWhole, keyAt, keyBefore } from './reckon'

const YEAR = '(của)? (năm? [year: <year>] | năm [years: <shift>])'
/** Before "Tết" where it is a day to count with; "đón Tết" speaks of the season. */
const BEFORE_TET: ReadonlySet<string> = new Set(['ngày', 'trước', 'sau', 'đến', 'vào', 'dịp'])

/** "một ngày của mẹ" is any. */
const NUMBERING: ReadonlySet<string> = new Set(['một', 'mỗi', 'những', 'các', 'mọi', 'nhiều', 'cả', 'từng'])

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for feasts that move, for seasons without a year, and for the century or decade that we are in. */
export function talkFeastRules(words: DateWords): Rule<Atom>[] {
  const year = (match: RuleMatch): number | null => words.count(match.tokens, match.get('year'))
  const years = (match: RuleMatch): number | null => words.number('shift', match.tokens, match.get('years'))
  const moving = (match: RuleMatch, dayOf: (year: number) => Day): ReckonedAtom | null => {
    if (NUMBERING.has(keyBefore(match))) return null
    return {
      kind: 'reckoned',
      reckon: ({ anchor }) => {
        const said = year(match)
        const here = said ?? (anchor === null ? null : anchor.day.year + (years(match) ?? 0))
        if (here === null) return null
        const over = said === null && anchor !== null && looksAhead(anchor) && daysBetween(anchor.day, dayOf(here)) < 0
        return stretch(dayOf(over ? here + 1 : here), {
          yearFrom: said === null ? (anchor?.from ?? 'unknown') : 'text',
        })
      },
    }
  }
  const feast = (match: RuleMatch, month: number, day: number, lunar: boolean): Atom =>
    dateAtom(
      { year: year(match), month, day },
      { calendar: lunar ? 'lunar' : 'gregorian', yearShift: years(match), feast: true },
    )
  const dayOfFeast = (match: RuleMatch): readonly number[] =>
    (words.value('holiday', match.tokens, match.get('holiday')) ?? '').split('-').map(Number)
  const feasts = readTermClasses(feastsFile)
  const classes = { ...words.classes }
  for (const [name, index] of feasts)
    classes[name] = startingWith((tokens, i) => index.longest(tokens, i)?.end ?? -1, index.firstKeys())
  const named = (match: RuleMatch): Atom | null => {
    const capture = match.get('feast') ?? match.get('lunar-feast')
    const name = match.get('feast') === null ? 'lunar-feast' : 'feast'
    const value = capture === null ? null : feasts.get(name)?.exact(match.tokens, capture.start, capture.end)?.[0]
    const [month = 0, day = 0] = (value ?? '').split('-').map(Number)
    return value == null ? null : feast(match, month, day, name === 'lunar-feast')
  }
  const rows: Row[] = [
    ['feast', 'ngày Quốc tế Hạnh phúc', `([feast: <feast>] | [lunar-feast: <lunar-feast>]) (${YEAR})?`, named],
    [
      'mothers-day',
      'ngày của mẹ',
      `ngày của mẹ (${YEAR})?`,
      (match) => moving(match, (of) => weekdayOfMonth(of, 5, 7, 2)),
    ],
    [
      'fathers-day',
      'ngày của cha',
      `ngày của (cha | bố | ba) (${YEAR})?`,
      (match) => moving(match, (of) => weekdayOfMonth(of, 6, 7, 3)),
    ],
    [
      'thanksgiving',
      'lễ tạ ơn',
      `(lễ | ngày | ngày lễ) tạ ơn (${YEAR})?`,
      (match) => moving(match, (of) => weekdayOfMonth(of, 11, 4, 4)),
    ],
    [
      'black-friday',
      'Black Friday',
      `(ngày)? black friday (${YEAR})?`,
      (match) => moving(match, (of) => plusDays(weekdayOfMonth(of, 11, 4, 4), 1)),
    ],
    [
      'easter',
      'lễ Phục sinh',
      `[feast: đại lễ | lễ | ngày lễ | chủ nhật]? phục sinh (${YEAR})?`,
      (match) => (keyAt(match, 'feast') === '' && !isWhole(match) ? null : moving(match, easter)),
    ],
    [
      'good-friday',
      'thứ sáu tuần thánh',
      `(thứ sáu tuần thánh | thứ sáu tốt lành) (${YEAR})?`,
      (match) => moving(match, (of) => plusDays(easter(of), -2)),
    ],
    [
      'lovers-day',
      'ngày lễ tình yêu',
      `(ngày lễ | ngày | lễ) (tình yêu | tình nhân) (${YEAR})?`,
      (match) => feast(match, 2, 14, false),
    ],
    [
      'new-year',
      'năm mới',
      `(ngày đầu)? năm mới ([year: <year>])?`,
      (match) => (isWhole(match) ? feast(match, 1, 1, false) : null),
    ],
    [
      'forebears',
      'giỗ tổ',
      `(lễ | ngày)? giỗ tổ (vua hùng)? (${YEAR})?`,
      (match) =>
        isWhole(match) || match.get('year') !== null || match.get('years') !== null ? feast(match, 3, 10, true) : null,
    ],
    [
      'tet',
      'Tết năm ngoái',
      `tết (${YEAR})?`,
      (match) => {
        const dated = match.get('year') !== null || match.get('years') !== null
        return dated || isWhole(match) || (BEFORE_TET.has(keyBefore(match)) && (match.start === 1 || isCounted(match)))
          ? feast(match, 1, 1, true)
          : null
      },
    ],
    [
      'feast-shift',
      'Giáng sinh vừa rồi',
      '[holiday: <holiday>] [shift: <shift>]',
      (match) => {
        const by = words.number('shift', match.tokens, match.get('shift')) ?? 0
        const [month = 0, day = 0] = dayOfFeast(match)
        return { ...dateAtom({ year: null, month, day }), feast: true, direction: by > 0 ? 1 : by < 0 ? -1 : null }
      },
    ],
    [
      'feast-figures',
      'Quốc khánh 2/9',
      '[holiday: <holiday>] [days: <days>]',
      (match) => {
        const said = readDayFigures(match.tokens[match.get('days')?.start ?? -1]?.text ?? '')
        const [month, day] = dayOfFeast(match)
        if (said === null || said.to !== null || said.from.month !== month || said.from.day !== day) return null
        return dateAtom(said.from, { feast: true })
      },
    ],
    [
      'season-alone',
      'mùa hè',
      `(đầu | giữa | cuối)? (mùa [season: <season>] | [bare: <season>]) (${YEAR} | [shift: <shift>])?`,
      (match) => {
        const bare = match.get('bare')
        const number = words.number('season', match.tokens, match.get('season') ?? bare)
        const by = years(match)
        const turn = words.number('shift', match.tokens, match.get('shift'))
        const dated = by !== null || turn !== null || year(match) !== null
        if (number === null || (!dated && (bare !== null || !isWhole(match)))) return null
        return turn === null || turn === 0 ? season(number, year(match), by ?? turn) : nextSeason(number, turn)
      },
    ],
    [
      'era-shift',
      'thế kỷ trước',
      '[unit: thế kỷ | thế kỉ | thập kỷ | thập kỉ | thập niên] [shift: <shift>]',
      (match) => {
        const by = words.number('shift', match.tokens, match.get('shift'))
        return by === null ? null : era(keyAt(match, 'unit').startsWith('thế'), by)
      },
    ],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, classes, produce }))
}

/** Spring begins with the second month, as the lunar year does. */
const season = (number: number, year: number | null, yearShift: number | null): MonthsAtom => ({
  kind: 'months',
  code: 20 + number,
  first: number * 3 - 1,
  last: number * 3 + 1,
  year,
  yearShift,
  grain: 'season',
})

function era(century: boolean, by: number): ReckonedAtom {
  return {
    kind: 'reckoned',
    reckon: ({ anchor }) => {
      if (anchor === null) return null
      const size = century ? 100 : 10
      const from = (Math.floor((anchor.day.year - (century ? 1 : 0)) / size) + by) * size + (century ? 1 : 0)
      const grain = century ? 'century' : 'decade'
      const digits = String(Math.floor(from / size))
      return stretch(
        { year: from, month: null, day: null },
        {
          to: { year: from + size - 1, month: null, day: null },
          edtf: digits + (century ? 'XX' : 'X'),
          grain,
          yearFrom: anchor.from,
          dayFrom: anchor.from,
        },
      )
    },
  }
}

function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): Day {
  const first = { year, month, day: 1 }
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const at = h + l - 7 * m + 114
  return { year, month: Math.floor(at / 31), day: (at % 31) + 1 }
}

/** "mùa hè tới" is the first that has not begun, "mùa hè vừa rồi" the last that has. */
const nextSeason = (number: number, turn: number): ReckonedAtom => ({
  kind: 'reckoned',
  reckon: ({ anchor }) => {
    if (anchor === null) return null
    const begun = begins(anchor, number)
    const year = anchor.day.year + (turn > 0 ? turn - (begun ? 0 : 1) : turn + (begun ? 1 : 0))
    const last = number * 3 + 1
    const to = { year: last > 12 ? year + 1 : year, month: last > 12 ? last - 12 : last, day: null }
    const from = { year, month: number * 3 - 1, day: null }
    return stretch(from, { to, edtf: `${year}-${20 + number}`, grain: 'season', yearFrom: anchor.from })
  },
})

const begins = ({ day }: Anchor, number: number): boolean => day.month >= number * 3 - 1

/** "hai ngày trước Tết" */
const isCounted = ({ tokens, start }: RuleMatch): boolean => COUNTED.has(tokens[start - 2]?.key ?? '')
const COUNTED: ReadonlySet<string> = new Set(['ngày', 'hôm', 'tuần', 'tháng'])
