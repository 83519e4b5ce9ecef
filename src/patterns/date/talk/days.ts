import { startingWith } from '../../../match/pattern'
import type { Rule, RuleMatch } from '../../../match/rules'
import { daysInMonth, plusDays, plusMonths, weekdayOf } from '../../../normalize/calendar'
import { tokenTypes } from '../../../tokenize/tokenize'
import { type Atom, dateAtom, partOf, type ShiftUnit, shiftAtom } from '../atoms'
import { type Fields, plainNumber, readDayFigures } from '../figures'
import { stretch } from '../stretch'
import type { DateWords } from '../words'
import { fromAnchor, isWhole, keyAt, keyBefore, known } from './reckon'

const UNITS: Readonly<Record<string, ShiftUnit>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
}
const UNIT = '[unit: tuần | tháng | quý | năm]'
/** Before "mai": "9h mai", "8 giờ tối mai", "trước mai", "hẹn mai". */
const BEFORE_MAI: ReadonlySet<string> = new Set([
  ...['giờ', 'rưỡi', 'phút', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'trước', 'đến', 'hẹn', 'để'],
])
/** After "mai": "mai lúc 9h", but not "mai một", "mai sau". */
const AFTER_MAI: ReadonlySet<string> = new Set(['lúc', 'vào', 'đến', 'là', 'này', 'nhé', 'nha'])
/** Before a day in words. */
const SAYS_DAY: ReadonlySet<string> = new Set([
  'vào',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'đến',
  'từ',
  'trước',
  'sau',
])
/** "3 ngày cuối tháng", "những tháng cuối năm": a length of time, or more than the edge. */
const NO_EDGE: ReadonlySet<string> = new Set(['ngày', 'tháng', 'tuần', 'quý', 'những', 'các', 'kỳ', 'lần', 'nửa'])

const unitShift = (match: RuleMatch, by: number): Atom | null => {
  const unit = UNITS[keyAt(match, 'unit')]
  return unit === undefined ? null : shiftAtom(unit, by)
}

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for days as people speak of them: "mai", "sang tuần", "cuối tháng", "thứ Sáu ngày 13". */
export function talkDayRules(words: DateWords): Rule<Atom>[] {
  const number = (name: string, match: RuleMatch, capture: string): number | null =>
    words.number(name, match.tokens, match.get(capture))
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const rows: Row[] = [
    [
      'tomorrow',
      'mai',
      '[day: mai | mốt]',
      (match) => (speaksOfTomorrow(match) ? shiftAtom('day', keyAt(match, 'day') === 'mai' ? 1 : 2) : null),
    ],
    ['third-day', 'ngày kìa', 'ngày kìa', () => shiftAtom('day', 3)],
    [
      'morning-day',
      'sáng ngày kia',
      '(buổi)? [part: sáng] [day: <relative-day>]',
      (match) => ({ ...shiftAtom('day', number('relative-day', match, 'day') ?? 0), part: partOf('morning') }),
    ],
    [
      'present',
      'hiện tại',
      'hiện tại | hiện giờ | hiện nay | ngay lập tức | ngay tức thì | ngay và luôn | luôn bây giờ | ngay',
      (match) => (isWhole(match) ? { ...shiftAtom('minute', 0), exact: true } : null),
    ],
    ['now', 'ngay bây giờ', '(ngay)? (bây giờ | lúc này)', () => ({ ...shiftAtom('minute', 0), exact: true })],
    [
      'next-unit',
      'sang tuần',
      `(qua | sang) ${UNIT} !<count> !<year> !<shift> !<stem>`,
      (match) => unitShift(match, 1),
    ],
    ['unit-now', 'tuần hiện tại', `(trong)? ${UNIT} hiện tại`, (match) => unitShift(match, 0)],
    [
      'edge',
      'cuối tháng',
      `(vào)? (dịp | khoảng)? (đầu | giữa | cuối) ${UNIT} !<count> !<year> !<shift> !<stem> !<month-year> !<years> !học !âm !một`,
      (match) => (NO_EDGE.has(keyBefore(match)) || counted(match) || isWeekend(match) ? null : unitShift(match, 0)),
    ],
    [
      'this-weekday',
      'thứ hai này',
      '(ngày)? [weekday: <weekday>] này !là',
      (match) => {
        const weekday = number('weekday', match, 'weekday')
        return weekday === null
          ? null
          : fromAnchor((anchor) =>
              stretch(plusDays(anchor.day, (weekday - weekdayOf(anchor.day) + 7) % 7), known(anchor)),
            )
      },
    ],
    [
      'weekday-of-month',
      'thứ sáu ngày 13',
      "[weekday: <weekday>] ','? (ngày | mùng | mồng) [day: <n31>] !tháng !'/' !<dash> !<count>",
      (match) => {
        const [weekday, day] = [number('weekday', match, 'weekday'), count(match, 'day')]
        return weekday === null || day === null ? null : nearestSuch(weekday, day)
      },
    ],
    [
      'from-now',
      'từ nay',
      '(kể từ | từ) (nay | bây giờ | giờ) &(cho? (đến | tới) hết? (ngày | tháng | năm | tuần | quý | mai | cuối | giữa | đầu | <weekday> | <days> | <relative-day>))',
      () => shiftAtom('day', 0),
    ],
    [
      'until-now',
      'từ năm 2010 đến nay',
      '(hôm)? nay | bây giờ',
      (match) => (endsSince(match) ? shiftAtom('day', 0) : null),
    ],
    [
      'capital-day',
      'Sáng Mai',
      '[part: <part>] [shift: mai | qua]',
      (match) => {
        const by = number('part-shift', match, 'shift')
        const part = partOf(words.value('part', match.tokens, match.get('part')))
        return by === null || !isWhole(match) ? null : { ...shiftAtom('day', by), part }
      },
    ],
    ['day-end', 'cuối ngày', 'cuối ngày', (match) => (isWhole(match) ? shiftAtom('day', 0) : null)],
    [
      'day-end-of',
      'cuối ngày mai',
      'cuối [day: <relative-day>]',
      (match) => shiftAtom('day', number('relative-day', match, 'day') ?? 0),
    ],
    [
      'day-after',
      'ngày kế tiếp',
      'ngày (kế tiếp | tiếp theo)',
      (match) => (isWhole(match) ? shiftAtom('day', 1) : null),
    ],
    [
      'month-shift',
      'tháng 9 vừa rồi',
      'tháng [month: <month>] [shift: <shift>] !<count>',
      (match) => {
        const by = number('shift', match, 'shift') ?? 0
        const month = count(match, 'month')
        if (month === null || by === 0) return null
        return dateAtom({ year: null, month, day: null }, { direction: by > 0 ? 1 : -1 })
      },
    ],
    [
      'figures-this',
      '30/4 này',
      '[cue: ngày]? [days: <days>] này',
      (match) => {
        const read = readDayFigures(match.tokens[match.get('days')?.start ?? -1]?.text ?? '')
        return read === null || read.from.year !== null
          ? null
          : dateAtom(read.from, { to: read.to, firm: match.get('cue') === null ? 'bare' : 'sure' })
      },
    ],
    [
      'month-pair',
      'tháng 3-5 năm 2014',
      "(từ)? tháng [pair: <figure-pair>] (','? năm? [year: <year>] | '/' [year: <year>] | năm [years: <shift>])?",
      (match) => {
        const [from = 0, to = 99] = pairOf(match.tokens[match.get('pair')?.start ?? -1]?.text ?? '') ?? []
        if (to > 12) return null
        const at = (month: number): Fields => ({ year: count(match, 'year'), month, day: null })
        return dateAtom(at(from), { to: at(to), yearShift: number('shift', match, 'years') })
      },
    ],
    [
      'same-day-of',
      'ngày này năm ngoái',
      '(ngày này | hôm nay | ngày hôm nay) [unit: tuần | tháng | năm] [shift: <shift>]',
      (match) => {
        const unit = UNITS[keyAt(match, 'unit')]
        const by = number('shift', match, 'shift') ?? 0
        if (unit === undefined || by === 0) return null
        if (unit === 'week') return { ...shiftAtom('day', by * 7), exact: true }
        return fromAnchor((anchor) => stretch(plusMonths(anchor.day, unit === 'year' ? by * 12 : by), known(anchor)))
      },
    ],
    [
      'day-pair',
      '13-15 tháng 7',
      "(từ)? (ngày)? [pair: <figure-pair>] tháng [month: <month>] (','? năm? [year: <year>])?",
      (match) => {
        const [from = 0, to = 0] = pairOf(match.tokens[match.get('pair')?.start ?? -1]?.text ?? '') ?? []
        const [month, year] = [count(match, 'month'), count(match, 'year')]
        if (month === null || to > daysInMonth(year, month)) return null
        return dateAtom({ year, month, day: from }, { to: { year, month, day: to } })
      },
    ],
    [
      'day-in-words',
      'mười lăm tháng hai',
      "[day: <n31>] tháng [month: <month>] (','? năm? [year: <year>])? !ngày !tuần !tuổi",
      (match) => {
        const [day, month, year] = [count(match, 'day'), count(match, 'month'), count(match, 'year')]
        const said = isWhole(match) || SAYS_DAY.has(keyBefore(match))
        if (!said || day === null || month === null || day > daysInMonth(year, month)) return null
        return dateAtom({ year, month, day })
      },
    ],
  ]
  const classes = {
    ...words.classes,
    'figure-pair': startingWith(
      (tokens, i) => (pairOf(tokens[i]?.text ?? '') === null ? -1 : i + 1),
      [],
      tokenTypes(['numeric']),
    ),
  }
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, classes, produce }))
}

/** "13-15": two days of a month. */
function pairOf(text: string): readonly [number, number] | null {
  const [one = '', two = '', more] = text.split('-')
  const [from, to] = [plainNumber(one, 1, 2), plainNumber(two, 1, 2)]
  return more === undefined && from >= 1 && from < to && to <= 31 ? [from, to] : null
}

const counted = ({ tokens, start }: RuleMatch): boolean =>
  tokens[start]?.line !== true && tokens[start - 1]?.kind === 'numeric'

/** "mai" is a tree and a name, too. */
function speaksOfTomorrow(match: RuleMatch): boolean {
  if (isWhole(match)) return true
  const { tokens, start, end } = match
  const word = tokens[start]
  const [before, after] = [word?.line === true ? undefined : tokens[start - 1], tokens[end]]
  if (word?.shape !== 'lower' && start > 0) return false
  if (before !== undefined && (before.kind === 'clock' || BEFORE_MAI.has(before.key))) return true
  const goesOn = after?.kind === 'clock' || AFTER_MAI.has(after?.key ?? '') || tokens[end + 1]?.key === 'giờ'
  return before === undefined && word?.shape === 'lower' ? goesOn || after?.kind === 'mark' : start === 0 && goesOn
}

/** The month nearest to the anchor in which that day is that weekday. */
function nearestSuch(weekday: number, day: number): Atom {
  return fromAnchor((anchor) => {
    for (const by of [0, 1, -1, 2, -2, 3, -3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const { year, month } = plusMonths({ ...anchor.day, day: 1 }, by)
      const found = { year, month, day }
      if (day <= daysInMonth(year, month) && weekdayOf(found) === weekday) return stretch(found, known(anchor))
    }
    return null
  })
}

const isWeekend = ({ tokens, end }: RuleMatch): boolean =>
  tokens[end - 1]?.key === 'tuần' && tokens[end - 2]?.key === 'cuối'

/** Before "đến nay" where a stretch begins: "từ năm 2010 đến nay", but not "từ đó đến nay". */
const DATE_ENDS: ReadonlySet<string> = new Set(['năm', 'tháng', 'tuần', 'ngoái', 'qua', 'rồi'])
const UNIT_WORDS: ReadonlySet<string> = new Set(['năm', 'tháng', 'ngày', 'mùng', 'mồng'])
const MOST_BACK = 10

function endsSince({ tokens, start }: RuleMatch): boolean {
  const to = tokens[start - 1]?.key
  if (to !== 'đến' && to !== 'tới') return false
  const at = tokens[start - 2]?.key === 'cho' ? start - 3 : start - 2
  const last = tokens[at]
  const dated = last?.kind === 'numeric' && (last.text.includes('/') || UNIT_WORDS.has(tokens[at - 1]?.key ?? ''))
  if (last === undefined || (!dated && !DATE_ENDS.has(last.key))) return false
  return tokens.slice(Math.max(0, at - MOST_BACK), at).some(({ key }) => key === 'từ')
}
