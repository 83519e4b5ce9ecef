import type { Rule, RuleMatch } from '../../match/rules'
import { type Atom, type Firmness, type NthAtom, partOf, type ShiftAtom } from './atoms'
import { clockOf, plainNumber } from './figures'
import type { DateWords } from './words'

const NTH = '([first: đầu tiên | thứ nhất] | [last: cuối cùng | cuối])'
const MONTH = '(của | trong)? (tháng [month: <month>] (năm? [year: <year>])? | tháng [shift: <shift>])'
const AT = '[cue: lúc | vào lúc | vào | đến | trước | sau | khoảng | từ]'
const DAY_WORD = '(ngày mùng | ngày mồng | ngày | mùng | mồng)'

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for how people speak of time: counted days, midnight, "một tiếng rưỡi nữa". */
export function spokenRules(words: DateWords): Rule<Atom>[] {
  const read = readerOf(words)
  const rows: Row[] = [
    ['month-shift-day', 'ngày 12 tháng này', `${DAY_WORD}? [day: <n31>] tháng [shift: <shift>]`, read.dayOfMonth],
    [
      'day-alone',
      'ngày 12 tới',
      `${DAY_WORD} [day: <n31>] ([next: tới đây | tới | sắp tới])? !<count> !'/' !tháng`,
      read.dayAlone,
    ],
    ['nth-day', 'ngày cuối cùng của tháng 2', `ngày ${NTH} ${MONTH}`, read.nth],
    ['nth-weekday', 'thứ Hai đầu tiên của tháng 3', `(ngày)? [weekday: <weekday>] (tuần)? ${NTH} ${MONTH}`, read.nth],
    ['named-clock', 'lúc nửa đêm', `${AT}? [clock: <named-clock>]`, read.namedClock],
    ['half-past', '3 rưỡi chiều', `${AT}? [hour: <n24>] rưỡi [part: <part>]`, read.halfPast],
    ['minutes-before', '15 phút trước 12 giờ trưa', '[less: <n59>] phút trước [hour: <n24>] giờ', read.minutesBefore],
    ['half-day-clock', '8 PM', `${AT}? [hour: <figure>] [half: AM | PM | SA | CH]`, read.halfDay],
    ['hours-to', 'từ 3 đến 5 giờ chiều', `từ? [hour: <n24>] (đến | <dash> | tới) [to: <n24>] giờ`, read.hoursTo],
    ['now', 'ngay bây giờ', '(ngay)? (bây giờ | lúc này)', () => SHIFT_NOW],
    ['next-day', 'ngày hôm sau', '[part: <part>]? (ngày hôm | hôm) [way: sau | trước] !nữa', read.nextDay],
    ['half-hours', 'nửa tiếng nữa', 'nửa (tiếng | giờ) (đồng hồ)? [way: nữa | trước]', read.halfHours],
    ['hours-and-half', 'một tiếng rưỡi nữa', '[count: <count>] (tiếng | giờ) rưỡi [way: nữa | trước]', read.halfHours],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

const minutes = (by: number): ShiftAtom => ({
  kind: 'shift',
  unit: 'minute',
  from: by,
  to: by,
  part: null,
  exact: true,
})

const SHIFT_NOW = minutes(0)

function readerOf(words: DateWords) {
  const key = (match: RuleMatch, name: string): string => match.tokens[match.get(name)?.start ?? -1]?.key ?? ''
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const monthShift = (match: RuleMatch): number => words.number('shift', match.tokens, match.get('shift')) ?? 0
  const dayOf = (match: RuleMatch, firm: Firmness): NthAtom | null => {
    const day = count(match, 'day')
    if (day === null) return null
    const month = { month: null, monthShift: monthShift(match), year: null }
    return { kind: 'nth', firm, coming: false, nth: day, weekday: null, ...month }
  }
  const counted = ({ tokens, start }: RuleMatch): boolean =>
    tokens[start]?.line !== true && tokens[start - 1]?.kind === 'numeric'
  return {
    dayOfMonth: (match: RuleMatch): NthAtom | null => dayOf(match, 'sure'),
    dayAlone: (match: RuleMatch): NthAtom | null => {
      const day = dayOf(match, match.get('next') === null ? 'loose' : 'sure')
      return day === null || match.get('next') === null ? day : { ...day, coming: true }
    },
    // "3 ngày cuối tháng": a length of time
    nth: (match: RuleMatch): NthAtom | null =>
      counted(match)
        ? null
        : {
            kind: 'nth',
            firm: 'sure',
            coming: false,
            nth: match.get('last') === null ? 1 : -1,
            weekday: words.number('weekday', match.tokens, match.get('weekday')),
            month: count(match, 'month'),
            monthShift: monthShift(match),
            year: count(match, 'year'),
          },
    namedClock: (match: RuleMatch): Atom | null => {
      const [hour = '', part = ''] = (words.value('named-clock', match.tokens, match.get('clock')) ?? '').split(' ')
      const from = clockOf(Number(hour), null)
      if (from === null) return null
      return { kind: 'clock', from, to: null, part: partOf(part), firm: match.get('cue') === null ? 'loose' : 'sure' }
    },
    halfPast: (match: RuleMatch): Atom | null => {
      const from = clockOf(count(match, 'hour') ?? 24, 30)
      const part = partOf(words.value('part', match.tokens, match.get('part')))
      return from === null ? null : { kind: 'clock', from, to: null, part, firm: 'sure' }
    },
    minutesBefore: (match: RuleMatch): Atom | null => {
      const [less, hour] = [count(match, 'less'), count(match, 'hour')]
      const from = less === null || hour === null ? null : clockOf((hour + 23) % 24, 60 - less)
      return from === null ? null : { kind: 'clock', from, to: null, part: null, firm: 'sure' }
    },
    halfDay: (match: RuleMatch): Atom | null => {
      const hour = plainNumber(key(match, 'hour'), 1, 2)
      const half = key(match, 'half')
      if (!(hour >= 1 && hour <= 12)) return null
      const late = half === 'pm' || half === 'ch'
      const from = clockOf((hour % 12) + (late ? 12 : 0), null)
      return from === null ? null : { kind: 'clock', from, to: null, part: null, firm: 'sure' }
    },
    hoursTo: (match: RuleMatch): Atom | null => {
      const [hour, until] = [count(match, 'hour'), count(match, 'to')]
      if (hour === null || until === null || hour >= until) return null
      const [from, to] = [clockOf(hour, null), clockOf(until, null)]
      return from === null || to === null ? null : { kind: 'clock', from, to, part: null, firm: 'sure' }
    },
    nextDay: (match: RuleMatch): Atom => ({
      kind: 'same',
      days: key(match, 'way') === 'sau' ? 1 : -1,
      part: partOf(words.value('part', match.tokens, match.get('part'))),
    }),
    halfHours: (match: RuleMatch): Atom => {
      const by = (count(match, 'count') ?? 0) * 60 + 30
      return minutes(key(match, 'way') === 'trước' ? -by : by)
    },
  }
}
