import type { Rule, RuleMatch } from '../../match/rules'
import { type Atom, type Firmness, type NthAtom, partOf } from './atoms'
import { clockOf, plainNumber } from './figures'
import type { DateWords } from './words'

const AT = '[cue: lúc | vào lúc | vào | đến | trước | sau | khoảng | từ]'
const DAY_WORD = '(ngày mùng | ngày mồng | ngày | mùng | mồng)'

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for how people speak of time: counted days, midnight, the day after. */
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
    ['named-clock', 'lúc nửa đêm', `${AT}? [clock: <named-clock>]`, read.namedClock],
    ['half-day-clock', '8 PM', `${AT}? [hour: <figure>] [half: AM | PM | SA | CH]`, read.halfDay],
    ['hours-to', 'từ 3 đến 5 giờ chiều', `từ? [hour: <n24>] (đến | <dash> | tới) [to: <n24>] giờ`, read.hoursTo],
    ['next-day', 'ngày hôm sau', '[part: <part>]? (ngày hôm | hôm) [way: sau | trước] !nữa', read.nextDay],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

function readerOf(words: DateWords) {
  const key = (match: RuleMatch, name: string): string => match.tokens[match.get(name)?.start ?? -1]?.key ?? ''
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const monthShift = (match: RuleMatch): number => words.number('shift', match.tokens, match.get('shift')) ?? 0
  const dayOf = (match: RuleMatch, firm: Firmness): NthAtom | null => {
    const day = count(match, 'day')
    if (day === null) return null
    return { kind: 'nth', firm, coming: false, nth: day, monthShift: monthShift(match) }
  }
  return {
    dayOfMonth: (match: RuleMatch): NthAtom | null => dayOf(match, 'sure'),
    dayAlone: (match: RuleMatch): NthAtom | null => {
      const day = dayOf(match, match.get('next') === null ? 'loose' : 'sure')
      return day === null || match.get('next') === null ? day : { ...day, coming: true }
    },
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
  }
}
