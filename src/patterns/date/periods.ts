import type { Rule, RuleMatch } from '../../match/rules'
import { type Atom, dateAtom, type MonthsAtom } from './atoms'
import { cycleOf } from './days'
import { plainNumber, readMonthFigures, readYearsFigures } from './figures'
import type { DateWords } from './words'

const EDGE = '([about: vào khoảng | khoảng | chừng] | đầu | giữa | cuối | trong | hồi | cả | suốt | vào)'
const YEAR = "((','? năm | '/' | <dash> | của năm)? [year: <year>] | năm [years: <shift>])"
const SPAN_WORD =
  '(năm học | năm | niên khóa | niên học | giai đoạn | nhiệm kỳ | thời kỳ | khóa | các năm | những năm | từ năm | từ)'

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for months and longer. */
export function periodRules(words: DateWords): Rule<Atom>[] {
  const read = readerOf(words)
  const rows: Row[] = [
    [
      'month',
      'cuối tháng 5',
      `${EDGE}? tháng ([month-year: <month-year>] | [month: <month>] ${YEAR}? (năm [stem: <stem>] [branch: <branch>])?) [lunar: âm lịch | ÂL | '(' âm lịch ')']? !đầu !tuổi`,
      read.month,
    ],
    ['month-figures', 'từ 12/2016', '[month-year: <month-year>]', read.monthFigures],
    [
      'month-short',
      'T5/2019',
      '[month-short: <short-month>] ("/" | <dash>) [year: <year>]'.replaceAll('"', "'"),
      read.shortMonth,
    ],
    ['year', 'đầu năm 2020', `${EDGE}? năm [year: <year>] !'/' !<years>`, read.year],
    [
      'cycle-year',
      'năm Giáp Thìn',
      'năm [stem: <stem>] [branch: <branch>] ("(" [year: <year>] ")" | [year: <year>])?'.replaceAll('"', "'"),
      read.cycleYear,
    ],
    [
      'years',
      'giai đoạn 2016-2020',
      `${SPAN_WORD} ([years: <years>] | [from: <year>] (<dash> | '/' | đến năm | đến | tới | và) năm? [to: <year>])`,
      read.years,
    ],
    ['quarter', 'quý I/2019', `quý [quarter: <n4> | I | II | III | IV] ${YEAR}?`, read.quarter],
    ['quarter-glued', 'quý 1/2019', 'quý [month-year: <month-year>]', read.quarter],
    [
      'half',
      '6 tháng đầu năm 2024',
      `[count: <count>] tháng [edge: đầu | cuối] (của)? năm ([year: <year>] | [years: <shift>])?`,
      read.months,
    ],
    [
      'half-word',
      'nửa đầu năm 2019',
      'nửa [edge: đầu | cuối | sau] (của)? năm ([year: <year>] | [years: <shift>])',
      read.half,
    ],
    ['season', 'mùa hè năm 2019', `mùa [season: <season>] ([this: này | nay] | ${YEAR})`, read.season],
    [
      'decade',
      'những năm 1980',
      '(những năm | thập niên | thập kỷ | thập kỉ) [decade: <figure>] (thế kỷ [century: <any>])? (của thế kỷ (trước | [century: <any>]))?',
      read.decade,
    ],
    ['century', 'thế kỷ XX', '(thế kỷ | thế kỉ) thứ? [century: <word> | <figure>]', read.century],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** "XX" → 20; null where it is no Roman numeral up to 39. */
function romanNumber(text: string): number | null {
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? '']
    if (here === undefined || i > 6) return null
    const next = ROMAN[text[i + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return value > 0 ? value : null
}

function readerOf(words: DateWords) {
  const text = (match: RuleMatch, name: string): string => match.tokens[match.get(name)?.start ?? -1]?.text ?? ''
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const shift = (match: RuleMatch): number | null => words.number('shift', match.tokens, match.get('years'))
  const cycle = (match: RuleMatch): number | null => {
    const stem = words.number('stem', match.tokens, match.get('stem'))
    const branch = words.number('branch', match.tokens, match.get('branch'))
    return stem === null || branch === null ? null : cycleOf(stem, branch)
  }
  const about = (match: RuleMatch): boolean => match.get('about') !== null
  const afterNumber = (match: RuleMatch): boolean => {
    const before = match.tokens[match.start - 1]
    return (
      match.tokens[match.start]?.key === 'tháng' &&
      before?.kind === 'numeric' &&
      match.tokens[match.start]?.line !== true
    )
  }
  const months = (
    match: RuleMatch,
    code: number | null,
    first: number,
    last: number,
    grain: MonthsAtom['grain'],
  ): Atom => ({
    kind: 'months',
    code,
    first,
    last,
    grain,
    year: count(match, 'year'),
    yearShift: shift(match),
  })
  return {
    month: (match: RuleMatch): Atom | null => {
      if (afterNumber(match)) return null
      const named = words.number('month-name', match.tokens, match.get('month'))
      const place = cycle(match)
      const lunar = named !== null || place !== null || match.get('lunar') !== null
      const fields = readMonthFigures(text(match, 'month-year')) ?? {
        year: count(match, 'year'),
        month: named ?? count(match, 'month'),
        day: null,
      }
      return dateAtom(fields, {
        calendar: lunar ? 'lunar' : 'gregorian',
        cycle: place,
        yearShift: shift(match),
        about: about(match),
      })
    },
    monthFigures: (match: RuleMatch): Atom | null => {
      const fields = readMonthFigures(text(match, 'month-year'))
      return fields === null ? null : dateAtom(fields, { firm: 'bare' })
    },
    shortMonth: (match: RuleMatch): Atom | null => {
      const word = text(match, 'month-short')
      const month = word.startsWith('T') ? plainNumber(word.slice(1), 1, 2) : Number.NaN
      return month >= 1 && month <= 12 ? dateAtom({ year: count(match, 'year'), month, day: null }) : null
    },
    year: (match: RuleMatch): Atom =>
      dateAtom({ year: count(match, 'year'), month: null, day: null }, { about: about(match) }),
    cycleYear: (match: RuleMatch): Atom | null => {
      const place = cycle(match)
      const year = count(match, 'year')
      return place === null ? null : dateAtom({ year, month: null, day: null }, { calendar: 'lunar', cycle: place })
    },
    years: (match: RuleMatch): Atom | null => {
      const [from, to] = readYearsFigures(text(match, 'years')) ?? [count(match, 'from'), count(match, 'to')]
      if (from === null || to === null || from >= to) return null
      return dateAtom({ year: from, month: null, day: null }, { to: { year: to, month: null, day: null } })
    },
    quarter: (match: RuleMatch): Atom | null => {
      const glued = readMonthFigures(text(match, 'month-year'))
      const number = glued?.month ?? romanNumber(text(match, 'quarter')) ?? count(match, 'quarter')
      if (number === null || number > 4) return null
      const atom = months(match, 32 + number, number * 3 - 2, number * 3, 'quarter')
      return glued === null || atom.kind !== 'months' ? atom : { ...atom, year: glued.year }
    },
    months: (match: RuleMatch): Atom | null => {
      const number = count(match, 'count')
      if (number === null || number > 11) return null
      const early = text(match, 'edge').toLowerCase() === 'đầu'
      const code = number === 6 ? (early ? 40 : 41) : number === 3 ? (early ? 33 : 36) : null
      const grain = number === 6 ? 'half' : number === 3 ? 'quarter' : 'month'
      return months(match, code, early ? 1 : 13 - number, early ? number : 12, grain)
    },
    half: (match: RuleMatch): Atom => {
      const early = text(match, 'edge').toLowerCase() === 'đầu'
      return months(match, early ? 40 : 41, early ? 1 : 7, early ? 6 : 12, 'half')
    },
    season: (match: RuleMatch): Atom | null => {
      const number = words.number('season', match.tokens, match.get('season'))
      if (number === null) return null
      // Spring begins with the second month, as the lunar year does.
      return months(match, 20 + number, number * 3 - 1, number * 3 + 1, 'season')
    },
    decade: (match: RuleMatch): Atom | null => {
      const number = count(match, 'decade')
      if (number === null || number % 10 !== 0 || (number > 99 && number < 1000)) return null
      const said = text(match, 'century')
      const century = romanNumber(said) ?? (said === '' ? 20 : plainNumber(said, 1, 2))
      if (Number.isNaN(century) || century < 1) return null
      const from = number >= 1000 ? number : (century - 1) * 100 + number
      return { kind: 'era', edtf: `${String(from).padStart(4, '0').slice(0, 3)}X`, from, to: from + 9, grain: 'decade' }
    },
    century: (match: RuleMatch): Atom | null => {
      const number = romanNumber(text(match, 'century')) ?? count(match, 'century')
      if (number === null || number < 10 || number > 30) return null
      return { kind: 'era', edtf: `${number - 1}XX`, from: (number - 1) * 100 + 1, to: number * 100, grain: 'century' }
    },
  }
}
