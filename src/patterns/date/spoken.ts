import type { Rule, RuleMatch } from '../../match/rules'
import { type Atom, type NthAtom, partOf, type ShiftAtom } from './atoms'
import { clockOf, plainNumber } from './figures'
import type { DateWords } from './words'

const NTH = '([first: đầu tiên | thứ nhất] | [last: cuối cùng | cuối])'
const MONTH = '(của | trong)? (tháng [month: <month>] (năm? [year: <year>])? | tháng [shift: <shift>])'
const AT = '[cue: lúc | vào lúc | vào | đến | trước | sau | khoảng | từ]'

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for how people speak of time: counted days, midnight, "một tiếng rưỡi nữa". */
export function spokenRules(words: DateWords): Rule<Atom>[] {
  const read = readerOf(words)
  const rows: Row[] = [
    ['month-shift-day', 'ngày 12 tháng này', 'ngày? [day: <figure>] tháng [shift: <shift>]', read.dayOfMonth],
    ['nth-day', 'ngày cuối cùng của tháng 2', `ngày ${NTH} ${MONTH}`, read.nth],
    ['nth-weekday', 'thứ Hai đầu tiên của tháng 3', `(ngày)? [weekday: <weekday>] (tuần)? ${NTH} ${MONTH}`, read.nth],
    ['named-clock', 'lúc nửa đêm', `${AT}? [clock: <named-clock>]`, read.namedClock],
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
  return {
    dayOfMonth: (match: RuleMatch): NthAtom | null => {
      const day = plainNumber(key(match, 'day'), 1, 2)
      if (!(day >= 1 && day <= 31)) return null
      return { kind: 'nth', nth: day, weekday: null, month: null, monthShift: monthShift(match), year: null }
    },
    nth: (match: RuleMatch): NthAtom => ({
      kind: 'nth',
      nth: match.get('last') === null ? 1 : -1,
      weekday: words.number('weekday', match.tokens, match.get('weekday')),
      month: count(match, 'month'),
      monthShift: monthShift(match),
      year: count(match, 'year'),
    }),
    namedClock: (match: RuleMatch): Atom | null => {
      const [hour = '', part = ''] = (words.value('named-clock', match.tokens, match.get('clock')) ?? '').split(' ')
      const from = clockOf(Number(hour), null)
      if (from === null) return null
      return { kind: 'clock', from, to: null, part: partOf(part), firm: match.get('cue') === null ? 'loose' : 'sure' }
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
