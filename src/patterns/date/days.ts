import type { Capture } from '../../match/pattern'
import type { Rule, RuleMatch } from '../../match/rules'
import { isDay } from '../../normalize/calendar'
import { type Atom, type DateAtom, dateAtom, type Firmness, partOf } from './atoms'
import { type Fields, readDayFigures, readMonthFigures } from './figures'
import type { DateWords } from './words'

/** After the day: "âm lịch", "(ÂL)", "tức âm lịch". */
const LUNAR = "[lunar: '('? (âm lịch | ÂL | AL) ')'?]?"
/** A year after "âm lịch". */
const LATER_YEAR = "(','? năm [year: <year>] | năm? [stem: <stem>] [branch: <branch>])?"
const CYCLE = 'năm? [stem: <stem>] [branch: <branch>]'
/** "năm nay", "năm ngoái", "năm sau" beside a day or month. */
const YEAR_SHIFT = 'năm [years: <shift>]'
const TET = `tết (cổ truyền | nguyên đán | âm lịch | ta)? (năm? [stem: <stem>] [branch: <branch>])? (năm? [year: <year>] | ${YEAR_SHIFT})?`
const DIRECTION = '([next: tới đây | tới !ngày !hết !<n31> !<days> | sắp tới] | [last: vừa qua | vừa rồi])'
const DAY_WORD = '[cue: ngày | hôm | mùng | mồng]'
const JOIN = "('/' | <dash> | '.')"
/** What stands between the days of a list or at both ends of a stretch. */
const AND = "(',' và | ',' | và | <dash> | cho đến hết | cho đến | cho tới | đến hết | đến | tới hết | tới | sang)"
const HALF_DAY = '(sáng | trưa | chiều | tối | đêm)'

/** A piece, repeated so many times at the most. */
const upTo = (times: number, piece: string): string =>
  times === 1 ? `(${piece})?` : `(${piece} ${upTo(times - 1, piece)})?`

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => DateAtom | null]

/** Rules for days as they are written out. */
export function dayRules(words: DateWords): Rule<Atom>[] {
  const reader = readerOf(words)
  const rows: Row[] = [
    [
      'day-month-words',
      'ngày 03 tháng 02 năm 2025',
      `${DAY_WORD}* [day: <n31>] ','? tháng ([month-year: <month-year>] | [month: <month>] [leap: nhuận | '(' nhuận ')']? (',' [year: <year>] !<inline-word> | ','? năm? [year: <year>] | ('/' | <dash>) [year: <year>] | ${YEAR_SHIFT} | ${CYCLE} [year: <year>]?)?) ${LUNAR} ${LATER_YEAR} ${DIRECTION}? !ngày !tuần`,
      reader.inWords,
    ],
    [
      'figures',
      'ngày 26-7',
      `${DAY_WORD}* [days: <days>] (('/' | '.') [year: <year>] | ','? năm [year: <year>] | ','? ${YEAR_SHIFT} | ','? năm [stem: <stem>] [branch: <branch>])? ${LUNAR} ${LATER_YEAR} ${DIRECTION}? !'/' !'%'`,
      reader.inFigures,
    ],
    [
      'spaced-figures',
      'ngày 19 - 12',
      `${DAY_WORD}? [day: <figure>] [join: ${JOIN}] ([month-year: <month-year>] | [month: <figure>] (${JOIN} [year: <year>] | năm [year: <year>])?) ${LUNAR} !'/' !tháng !'%' !(${JOIN} <figure>)`,
      reader.spaced,
    ],
    [
      'day-list',
      'trong 2 ngày 6 và 7/8',
      `((trong)? [cue: <count> ngày đêm? | các ngày | những ngày | ngày] | [cue: từ] ${HALF_DAY}?)? '('? (từ ${HALF_DAY}?)? [cue: ngày | mùng | mồng]? [day: <n31>] ${upTo(5, `${AND} ${HALF_DAY}? (ngày | mùng | mồng)? [more: <n31> !'/' !'.']`)} (${AND} ${HALF_DAY}? (ngày | mùng | mồng)? [days: <days>] ('/' [year: <year>])? | ','? tháng ([month-year: <month-year>] | [month: <month>])) (','? năm [year: <year>] | ${YEAR_SHIFT} | ${CYCLE})? ${LUNAR} ${DIRECTION}? !'/' !'%'`,
      reader.list,
    ],
    [
      'overnight',
      'đêm 30 rạng sáng 1/5',
      "[part: <part>] ngày? [day: <n31>] (',' | và | đến)? (rạng ngày | <part> ngày? | rạng) [days: <days>]",
      reader.overnight,
    ],
    ['tet-day', 'mùng 3 Tết', `[early: mùng | mồng | ngày mùng | ngày mồng] [day: <n10>] ${TET}`, reader.tet],
    ['tet-eve', 'ngày 28 Tết', `ngày? [day: <n31>] ${TET}`, reader.tet],
    [
      'full-moon',
      'rằm tháng Bảy',
      `ngày? rằm tháng [month: <month>] [leap: nhuận]? ${LUNAR} (${CYCLE} | năm [year: <year>] | ${YEAR_SHIFT})?`,
      (match) => reader.lunarDay(match, 15),
    ],
    [
      'lunar-holiday',
      'Tết Nguyên đán Giáp Thìn',
      `[lunar-holiday: <lunar-holiday>] (${CYCLE} [year: <year>]? | năm? [year: <year>] | ${YEAR_SHIFT})?`,
      reader.holiday,
    ],
    [
      'tet-cycle',
      'Tết Mậu Tuất 2018',
      'tết [stem: <stem>] [branch: <branch>] [year: <year>]?',
      (match) => reader.lunarDay(match, 1, 1),
    ],
    [
      'holiday',
      'Quốc khánh năm 2024',
      `[holiday: <holiday>] ('(' <days> ')')? (năm? [year: <year>] | ${YEAR_SHIFT})?`,
      reader.holiday,
    ],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

/** Place in the cycle of sixty of a stem and a branch; null where they never meet. */
export function cycleOf(stem: number, branch: number): number | null {
  if (stem % 2 !== branch % 2) return null
  for (let place = stem; place < 60; place += 10) if (place % 12 === branch) return place
  return null
}

const FEAST_CUES: ReadonlySet<string> = new Set(['dịp', 'mừng', 'lễ', 'ngày', 'nghỉ', 'tết'])

/** "Quốc Khánh" is a name of people, too, where no feast is spoken of. */
function isName({ tokens, start, end }: RuleMatch): boolean {
  const cap = (i: number): boolean => tokens[i]?.kind === 'syllable' && tokens[i]?.shape !== 'lower'
  const first = tokens[start]
  if (first?.key !== 'quốc' || !cap(start) || !cap(start + 1) || FEAST_CUES.has(first.key) || end - start > 2)
    return false
  return !FEAST_CUES.has(tokens[start - 1]?.key ?? '')
}

function readerOf(words: DateWords) {
  const text = (match: RuleMatch, capture: Capture | null): string => match.tokens[capture?.start ?? -1]?.text ?? ''
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const monthOf = (match: RuleMatch): number | null =>
    words.number('month-name', match.tokens, match.get('month')) ?? count(match, 'month')

  /** Year, calendar and direction said after the day. */
  const around = (match: RuleMatch): Partial<Omit<DateAtom, 'kind' | 'from'>> | null => {
    const stem = words.number('stem', match.tokens, match.get('stem'))
    const branch = words.number('branch', match.tokens, match.get('branch'))
    const cycle = stem === null || branch === null ? null : cycleOf(stem, branch)
    if (stem !== null && cycle === null) return null
    const named = words.number('month-name', match.tokens, match.get('month')) !== null
    const lunar = match.get('lunar') !== null || cycle !== null || named
    const leap = match.get('leap') !== null
    return {
      calendar: lunar || leap ? 'lunar' : 'gregorian',
      leap,
      cycle,
      yearShift: words.number('shift', match.tokens, match.get('years')),
      direction: match.get('next') !== null ? 1 : match.get('last') !== null ? -1 : null,
    }
  }
  const fits = ({ year, month, day }: Fields, lunar: boolean): boolean =>
    day === null || month === null || (lunar ? day <= 30 && month <= 12 : isDay(year, month, day))
  const made = (match: RuleMatch, from: Fields, to: Fields | null, firm: Firmness): DateAtom | null => {
    const more = around(match)
    if (more === null) return null
    const lunar = more.calendar === 'lunar'
    return fits(from, lunar) && (to === null || fits(to, lunar)) ? dateAtom(from, { ...more, to, firm }) : null
  }
  const monthYear = (match: RuleMatch): { month: number | null; year: number | null } => {
    const glued = match.get('month-year')
    const fields = glued === null ? null : readMonthFigures(text(match, glued))
    return fields ?? { month: monthOf(match), year: count(match, 'year') }
  }
  return {
    inWords: (match: RuleMatch): DateAtom | null => {
      const { month, year } = monthYear(match)
      const inFigures = match.tokens[match.get('day')?.start ?? -1]?.kind === 'numeric'
      if (match.get('cue') === null && !inFigures) return null
      return made(match, { year, month, day: count(match, 'day') }, null, 'sure')
    },
    inFigures: (match: RuleMatch): DateAtom | null => {
      const written = readDayFigures(text(match, match.get('days')))
      if (written === null) return null
      const year = count(match, 'year')
      const last = written.to ?? written.from
      if (last.year !== null && year !== null) return null
      const known = last.year ?? year
      const more =
        match.get('cue') !== null || match.get('lunar') !== null || known !== null || match.get('years') !== null
      const firm = more ? 'sure' : text(match, match.get('days')).includes('/') ? 'bare' : 'loose'
      const from = { ...written.from, year: written.from.year ?? (written.to === null ? known : null) }
      return made(match, from, written.to === null ? null : { ...written.to, year: known }, firm)
    },
    spaced: (match: RuleMatch): DateAtom | null => {
      const { month, year } = monthYear(match)
      const day = count(match, 'day')
      if (month === null || day === null || day > 31 || month > 12) return null
      const slash = text(match, match.get('join')) === '/'
      const firm = match.get('cue') !== null || year !== null ? 'sure' : slash ? 'bare' : 'loose'
      return made(match, { year, month, day }, null, firm)
    },
    list: (match: RuleMatch): DateAtom | null => {
      const days = [count(match, 'day'), ...match.all('more').map((capture) => words.count(match.tokens, capture))]
      const figures = match.get('days')
      const last = figures === null ? null : readDayFigures(text(match, figures))
      if (figures !== null && (last === null || last.to !== null)) return null
      const { month, year } = monthYear(match)
      const to = last?.from ?? { year, month, day: days.pop() ?? null }
      const from = days[0] ?? null
      if (from === null || to.day === null || to.month === null) return null
      const known = to.year ?? year
      const earlier = from < to.day ? to.month : to.month === 1 ? 12 : to.month - 1
      if (from === to.day || (from > to.day && days.length > 1)) return null
      const firm = match.get('cue') !== null || known !== null || figures === null ? 'sure' : 'bare'
      const fromYear = known !== null && earlier > to.month ? known - 1 : known
      return made(match, { year: fromYear, month: earlier, day: from }, { ...to, year: known }, firm)
    },
    overnight: (match: RuleMatch): DateAtom | null => {
      const written = readDayFigures(text(match, match.get('days')))
      const day = count(match, 'day')
      if (written === null || written.to !== null || day === null) return null
      const to = written.from
      const month = day < (to.day ?? 0) ? to.month : to.month === 1 ? 12 : (to.month ?? 2) - 1
      const year = to.year !== null && month === 12 && to.month === 1 ? to.year - 1 : to.year
      const part = partOf(words.value('part', match.tokens, match.get('part')))
      const atom = made(match, { year, month, day }, to, 'sure')
      return atom === null ? null : { ...atom, part }
    },
    tet: (match: RuleMatch): DateAtom | null => {
      const day = count(match, 'day')
      const early = match.get('early') !== null
      if (day === null || (!early && (day < 20 || day > 30))) return null
      const more = around(match)
      if (more === null) return null
      // Of a Tết's year is also the end of the year before: "28 Tết Giáp Thìn" is the last month of Quý Mão.
      const year = count(match, 'year')
      const cycle = more.cycle ?? null
      const before = early ? 0 : 1
      return dateAtom(
        { year: year === null ? null : year - before, month: early ? 1 : 12, day },
        { ...more, cycle: cycle === null ? null : (cycle + 60 - before) % 60, calendar: 'lunar' },
      )
    },
    lunarDay: (match: RuleMatch, day: number, month = monthOf(match)): DateAtom | null => {
      const more = around(match)
      if (more === null || month === null) return null
      return dateAtom({ year: count(match, 'year'), month, day }, { ...more, calendar: 'lunar' })
    },
    holiday: (match: RuleMatch): DateAtom | null => {
      const lunar = match.get('lunar-holiday') !== null
      const name = lunar ? 'lunar-holiday' : 'holiday'
      if (isName(match)) return null
      const [month = '', day = ''] = (words.value(name, match.tokens, match.get(name)) ?? '').split('-')
      const more = around(match)
      if (more === null) return null
      const calendar = lunar ? 'lunar' : 'gregorian'
      // The eve of 2014 is in the lunar year before.
      const before = lunar && month === '12' ? 1 : 0
      const year = count(match, 'year')
      const cycle = more.cycle == null ? null : (more.cycle + 60 - before) % 60
      return dateAtom(
        { year: year === null ? null : year - before, month: Number(month), day: Number(day) },
        { ...more, cycle, calendar, feast: true, part: match.tokens[match.start]?.key === 'đêm' ? 'night' : null },
      )
    },
  }
}
