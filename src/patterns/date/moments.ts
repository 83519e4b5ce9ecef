import type { Rule, RuleMatch } from '../../match/rules'
import type { PartOfDay } from '../../types'
import { type Atom, type ClockAtom, partOf, type ShiftUnit, shiftAtom, type WeekdayAtom } from './atoms'
import { type Clock, clockOf, readColonClock, readHourClock } from './figures'
import type { DateWords } from './words'

const MINUTE_MARK = '<minute-mark>'
const BETWEEN = '(<dash> | đến | tới | cho đến)'
const AT = '[cue: lúc | vào lúc | vào hồi | hồi | đúng | từ | khoảng | tầm | trước | sau]'
const UNITS = '(giây | phút | giờ | tiếng | ngày | hôm | tuần lễ | tuần | tháng | quý | năm)'

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for clock times, parts of the day, weekdays and relative expressions. */
export function momentRules(words: DateWords): Rule<Atom>[] {
  const read = readerOf(words)
  const rows: Row[] = [
    [
      'hour-clock',
      '8h30',
      `${AT}? [from: <clock>] ${MINUTE_MARK}? (${BETWEEN} ([to: <clock>] ${MINUTE_MARK}? | [to-hour: <n24>] giờ ([to-minute: <n59>] phút?)?))?`,
      read.hours,
    ],
    ['hour-bare-to', '8 - 10h', `${AT}? [from-hour: <n24>] ${BETWEEN} [to: <clock>]`, read.hours],
    [
      'colon-clock',
      '18:47',
      `${AT}? [clock: <colon-clock>] ${MINUTE_MARK}? giờ? (${BETWEEN} [to-clock: <colon-clock>])? [half: AM | PM | SA | CH]?`,
      read.colons,
    ],
    [
      'clock-words',
      '14 giờ 30 phút',
      `${AT}? [hour: <n24>] giờ ([half: rưỡi] | kém [less: <n59>] phút? | đúng | [minute: <n59>] phút?)? (${BETWEEN} ([to: <clock>] | [to-hour: <n24>] giờ ([to-minute: <n59>] phút?)?))? !đồng !nữa`,
      read.inWords,
    ],
    ['part-shift', 'sáng nay', '(vào)? [part: <part>] (ngày)? [shift: <part-shift>]', read.partShift],
    ['part', 'chiều', '[part: <part>]', read.part],
    ['relative-day', 'hôm qua', '[day: <relative-day>]', read.relativeDay],
    ['same-day', 'chiều cùng ngày', '[part: <part>]? cùng ngày', read.same],
    ['that-day', 'hôm đó', '[part: <part>]? (hôm | ngày hôm) (đó | ấy)', read.same],
    ['weekend', 'cuối tuần', '(dịp | ngày)? cuối tuần ([shift: <shift>])?', read.weekend],
    [
      'shift-unit',
      'tuần tới',
      `(cuối | đầu | giữa | trong)? [unit: tuần lễ | tuần | tháng | quý | năm] [shift: <shift>]`,
      read.shiftUnit,
    ],
    [
      'shift-count',
      '3 ngày trước',
      `[count: <count>] [unit: ${UNITS}] [way: trước | nữa | sau | tới | sắp tới | qua | vừa qua | vừa rồi | gần đây] !đó !khi`,
      read.shiftCount,
    ],
    ['ago', 'cách đây 3 ngày', `cách đây [count: <count>] [unit: ${UNITS}]`, read.shiftCount],
    ['within', 'trong 2 giờ nữa', `(trong | sau) [count: <count>] [unit: ${UNITS}] [way: nữa | tới]`, read.shiftCount],
    [
      'weekday',
      'thứ Bảy tuần trước',
      '(ngày)? [weekday: <weekday>] ((đầu | cuối) tuần [shift: <shift>] | [edge: đầu tuần] | [edge: cuối tuần]? (của)? tuần [shift: <shift>] | [edge: cuối tuần] | [shift: <shift>] !<weekday>)?',
      read.weekday,
    ],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

const UNIT_OF: Readonly<Record<string, ShiftUnit>> = {
  phút: 'minute',
  giờ: 'hour',
  tiếng: 'hour',
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
}
const PAST: ReadonlySet<string> = new Set(['trước', 'qua', 'vừa qua', 'vừa rồi', 'gần đây'])
const STRETCH: ReadonlySet<string> = new Set(['tới', 'sắp tới', 'qua', 'vừa qua', 'vừa rồi', 'gần đây'])

function readerOf(words: DateWords) {
  const key = (match: RuleMatch, name: string): string => {
    const capture = match.get(name)
    if (capture === null) return ''
    return match.tokens
      .slice(capture.start, capture.end)
      .map((token) => token.key)
      .join(' ')
  }
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const shiftOf = (match: RuleMatch): number | null => words.number('shift', match.tokens, match.get('shift'))
  const part = (match: RuleMatch): PartOfDay | null => partOf(words.value('part', match.tokens, match.get('part')))
  const clock = (from: Clock | null, to: Clock | null, sure: boolean): ClockAtom | null =>
    from === null
      ? null
      : { kind: 'clock', from, to, part: null, firm: sure || to !== null ? 'sure' : from.exact ? 'bare' : 'loose' }
  const text = (match: RuleMatch, name: string): string => match.tokens[match.get(name)?.start ?? -1]?.text ?? ''
  return {
    hours: (match: RuleMatch): Atom | null => {
      const words = count(match, 'to-hour')
      const until = words === null ? null : clockOf(words, count(match, 'to-minute'))
      const to = match.get('to') === null ? until : readHourClock(text(match, 'to'))
      if ((match.get('to') !== null || words !== null) && to === null) return null
      const hour = count(match, 'from-hour')
      const from = hour === null ? readHourClock(text(match, 'from')) : clockOf(hour, null)
      return clock(from, to, match.get('cue') !== null)
    },
    colons: (match: RuleMatch): Atom | null => {
      const read = readColonClock(text(match, 'clock'))
      if (read === null) return null
      const to = match.get('to-clock') === null ? read[1] : (readColonClock(text(match, 'to-clock'))?.[0] ?? null)
      const half = key(match, 'half')
      const late = (half === 'pm' || half === 'ch') && read[0].hour < 12
      return clock(
        late ? { ...read[0], hour: read[0].hour + 12 } : read[0],
        to,
        match.get('cue') !== null || half !== '',
      )
    },
    inWords: (match: RuleMatch): Atom | null => {
      const hour = count(match, 'hour')
      if (hour === null) return null
      const less = count(match, 'less')
      const minute = match.get('half') !== null ? 30 : less === null ? count(match, 'minute') : (60 - less) % 60
      const from = clockOf(less === null || less === 0 ? hour : (hour + 23) % 24, minute)
      const until = count(match, 'to-hour')
      const glued = match.get('to') === null ? null : readHourClock(text(match, 'to'))
      return clock(from, until === null ? glued : clockOf(until, count(match, 'to-minute')), match.get('cue') !== null)
    },
    partShift: (match: RuleMatch): Atom | null => {
      const days = words.number('part-shift', match.tokens, match.get('shift'))
      const last = match.tokens[match.end - 1]
      const named = last?.shape === 'capital' && last.key !== 'nay'
      if (days === null || (named && match.tokens[match.start]?.shape !== 'upper')) return null
      return { ...shiftAtom('day', days), part: part(match) }
    },
    part: (match: RuleMatch): Atom | null => {
      const said = part(match)
      return said === null ? null : { kind: 'part', part: said }
    },
    relativeDay: (match: RuleMatch): Atom | null => {
      const days = words.number('relative-day', match.tokens, match.get('day'))
      return days === null ? null : shiftAtom('day', days)
    },
    same: (match: RuleMatch): Atom => ({ kind: 'same', part: part(match), days: 0 }),
    shiftUnit: (match: RuleMatch): Atom | null => {
      const unit = UNIT_OF[key(match, 'unit')]
      const by = shiftOf(match)
      return unit === undefined || by === null ? null : shiftAtom(unit, by)
    },
    weekend: (match: RuleMatch): Atom | null => shiftAtom('weekend', shiftOf(match) ?? 0),
    shiftCount: (match: RuleMatch): Atom | null => {
      const unit = UNIT_OF[key(match, 'unit')]
      const number = count(match, 'count')
      if (unit === undefined || number === null) return null
      const way = match.get('way') === null ? 'trước' : key(match, 'way')
      if (STRETCH.has(way) && unit !== 'hour' && unit !== 'minute')
        return PAST.has(way) ? shiftAtom(unit, -number, -1) : shiftAtom(unit, 1, number)
      return { ...shiftAtom(unit, PAST.has(way) ? -number : number), exact: true }
    },
    weekday: (match: RuleMatch): WeekdayAtom | null => {
      const weekday = words.number('weekday', match.tokens, match.get('weekday'))
      if (weekday === null) return null
      const by = shiftOf(match)
      const inWeek = by !== null && match.tokens.slice(match.start, match.end).some((token) => token.key === 'tuần')
      const edge = match.get('edge') !== null
      return {
        kind: 'weekday',
        weekday,
        week: inWeek ? by : edge || by === 0 ? 0 : null,
        direction: by === null || inWeek ? null : by > 0 ? 1 : by < 0 ? -1 : null,
        firm: by !== null || edge ? 'sure' : firmness(match),
      }
    },
  }
}

/** "thứ Tư" with a capital is a weekday; "thứ tư" may count, "chủ nhật" may not. */
function firmness(match: RuleMatch): WeekdayAtom['firm'] {
  const last = match.tokens[match.end - 1]
  const first = match.tokens[match.start]
  // "CN", "T7": short for other words, too
  if (first !== undefined && (first.key === 'cn' || (first.key.length === 2 && first.key.startsWith('t'))))
    return 'loose'
  if (last?.key === 'nhật' || first?.key === 'ngày') return 'bare'
  return last?.kind === 'syllable' && last.shape !== 'lower' ? 'bare' : 'loose'
}
