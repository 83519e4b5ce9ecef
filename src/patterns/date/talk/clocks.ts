import type { Rule, RuleMatch } from '../../../match/rules'
import { plusDays } from '../../../normalize/calendar'
import { type Atom, type ClockAtom, partOf } from '../atoms'
import { type Clock, clockOf, plainNumber, readHourClock } from '../figures'
import { stretch } from '../stretch'
import type { DateWords } from '../words'
import { fromAnchor, isWhole, keyAt, keyBefore, known } from './reckon'

const AT = '(lúc | vào lúc | vào | khoảng | tầm | cỡ | độ | chừng | đúng | trước | sau | từ | đến)?'

/** Before "nửa đêm" at the end of a stretch. */
const ENDS_AT: ReadonlySet<string> = new Set(['đến', 'tới'])

const said = (from: Clock | null, part: ClockAtom['part'] = null): ClockAtom | null =>
  from === null ? null : { kind: 'clock', from, to: null, part, firm: 'sure' }

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for clock times as people type and speak them: "3h15p", "3h rưỡi chiều", "4 giờ chiều kém 15". */
export function talkClockRules(words: DateWords): Rule<Atom>[] {
  const count = (match: RuleMatch, name: string): number | null => words.count(match.tokens, match.get(name))
  const part = (match: RuleMatch): ClockAtom['part'] => partOf(words.value('part', match.tokens, match.get('part')))
  const text = (match: RuleMatch, name: string): string => match.tokens[match.get(name)?.start ?? -1]?.text ?? ''
  const rows: Row[] = [
    [
      'midnight',
      'nửa đêm',
      '[clock: <named-clock> | giữa đêm]',
      (match) => {
        if (!isWhole(match) && !ENDS_AT.has(keyBefore(match))) return null
        const [hour = '0', half = 'night'] = (
          words.value('named-clock', match.tokens, match.get('clock')) ?? '0 night'
        ).split(' ')
        return said(clockOf(Number(hour), 0), partOf(half))
      },
    ],
    [
      'hour-half',
      '3h rưỡi',
      `${AT} [hour: <clock>] rưỡi`,
      (match) => said(clockOf(readHourClock(text(match, 'hour'))?.hour ?? 99, 30)),
    ],
    [
      'hour-glued',
      '3h15p',
      `${AT} [hour: <n24>] [rest: <word>]`,
      (match) => glued(count(match, 'hour'), text(match, 'rest')),
    ],
    [
      'less-after-part',
      '4 giờ chiều kém 15',
      `${AT} ([hour: <n24>] giờ | [clock: <clock>]) [part: <part>] kém [less: <n59>] phút?`,
      (match) => {
        const [hour, less] = [
          count(match, 'hour') ?? readHourClock(text(match, 'clock'))?.hour ?? 99,
          count(match, 'less'),
        ]
        return less === null || less === 0 ? null : said(clockOf((hour + 23) % 24, 60 - less), part(match))
      },
    ],
    [
      'hour-less',
      '4h kém 15',
      `${AT} [clock: <clock>] kém [less: <n59>] phút?`,
      (match) => {
        const [hour, less] = [readHourClock(text(match, 'clock'))?.hour ?? 99, count(match, 'less')]
        return less === null || less === 0 ? null : said(clockOf((hour + 23) % 24, 60 - less))
      },
    ],
    [
      'hour-half-day',
      '3 giờ 30 pm',
      `${AT} ([hour: <n24>] giờ [minute: <n59>]? phút? | [clock: <clock>]) [half: AM | PM | SA | CH]`,
      (match) => {
        const clock = readHourClock(text(match, 'clock'))
        const hour = count(match, 'hour') ?? clock?.hour ?? 99
        const late = ['pm', 'ch'].includes(keyAt(match, 'half'))
        return hour > 12
          ? null
          : said(clockOf((hour % 12) + (late ? 12 : 0), count(match, 'minute') ?? clock?.minute ?? 0))
      },
    ],
    [
      'hour-spaced',
      '8 h 30',
      `${AT} [hour: <figure>] (h | g) [minute: <figure>]? phút? !nữa !trước`,
      (match) => {
        const minute = count(match, 'minute')
        const clock = said(clockOf(count(match, 'hour') ?? 99, minute))
        return clock === null ? null : { ...clock, firm: minute === null ? 'loose' : 'bare' }
      },
    ],
    [
      'hour-then-minutes',
      '15h 30',
      `${AT} [clock: <clock>] [minute: <n59>] ([sure: phút] !nữa !trước | [sure: &<part>])?`,
      (match) => {
        const clock = readHourClock(text(match, 'clock'))
        if (clock === null || clock.exact || !(isWhole(match) || match.get('sure') !== null)) return null
        return said(clockOf(clock.hour, count(match, 'minute')))
      },
    ],
    [
      'hour-bare',
      '8 tối nay',
      '[cue: lúc | vào lúc | khoảng | tầm]? [hour: <n24>] &<part>',
      (match) => {
        const hour = count(match, 'hour') ?? 99
        if (hour > 12 || (match.get('cue') === null && match.start > 0)) return null
        const clock = said(clockOf(hour, 0))
        return clock === null ? null : { ...clock, firm: 'loose' }
      },
    ],
    [
      'iso-clock',
      '2013-02-15T06:30',
      "[hour: <word>] ':' [rest: <num>] Z?",
      (match) => isoClock(text(match, 'hour'), text(match, 'rest'), match.tokens[match.start - 1]?.kind === 'numeric'),
    ],
    [
      'hours-between',
      'giữa 2 và 4 giờ chiều',
      'giữa [hour: <n24>] và [until: <n24>] giờ',
      (match) => {
        const [from, to] = [clockOf(count(match, 'hour') ?? 99, 0), clockOf(count(match, 'until') ?? 99, 0)]
        const clock = said(from)
        return clock === null || to === null || clock.from.hour >= to.hour ? null : { ...clock, to }
      },
    ],
    [
      'half-past',
      '3 rưỡi chiều',
      `${AT} [hour: <n24>] rưỡi [part: <part>]`,
      (match) => said(clockOf(count(match, 'hour') ?? 24, 30), part(match)),
    ],
    [
      'minutes-before',
      '15 phút trước 12 giờ trưa',
      '[less: <n59>] phút trước [hour: <n24>] giờ',
      (match) => {
        const [less, hour] = [count(match, 'less'), count(match, 'hour')]
        return less === null || less === 0 || hour === null ? null : said(clockOf((hour + 23) % 24, 60 - less))
      },
    ],
    [
      'with-seconds',
      '15 giờ 23 phút 24 giây',
      `${AT} [hour: <n24>] giờ [minute: <n59>] phút [second: <n59>] giây !nữa !trước`,
      (match) => said(clockOf(count(match, 'hour') ?? 99, count(match, 'minute'))),
    ],
    [
      'this-time',
      'giờ này ngày mai',
      '(vào)? giờ này (của)? (ngày hôm | hôm | ngày)? [shift: nay | qua | mai | kia | mốt]',
      (match) => {
        const by = words.number('part-shift', match.tokens, match.get('shift')) ?? -2
        return fromAnchor((anchor) => {
          const grain = anchor.minutes === null ? 'day' : 'minute'
          return stretch(plusDays(anchor.day, by), { ...known(anchor), minutes: anchor.minutes, grain })
        })
      },
    ],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

/** "3h15p", "3h15’": the tokenizer parts the figures from what follows. */
function glued(hour: number | null, rest: string): Atom | null {
  const low = rest.toLowerCase()
  if (hour === null || !(low.startsWith('h') || low.startsWith('g'))) return null
  const mark = ENDS.find((end) => low.endsWith(end)) ?? ''
  const digits = low.slice(1, low.length - mark.length)
  const minute = mark === '' ? Number.NaN : digits === '' && mark.endsWith('m') ? 0 : plainNumber(digits, 1, 2)
  if (Number.isNaN(minute)) return null
  const half = mark.endsWith('m') ? (hour % 12) + (mark === 'pm' ? 12 : 0) : hour
  return said(clockOf(half, minute))
}

const ENDS: readonly string[] = ['pm', 'am', 'ph', 'p']

/** "T06:30:00" after the day. */
function isoClock(head: string, rest: string, afterDay: boolean): Atom | null {
  if (!afterDay || !head.startsWith('T')) return null
  const [hour, minute] = [plainNumber(head.slice(1), 2, 2), plainNumber(rest.split(':')[0] ?? '', 2, 2)]
  return Number.isNaN(hour) || Number.isNaN(minute) ? null : said(clockOf(hour, minute))
}
