import type { Rule, RuleMatch } from '../../../match/rules'
import { plusDays } from '../../../normalize/calendar'
import { type Atom, type ClockAtom, partOf } from '../atoms'
import { type Clock, clockOf, plainNumber, readHourClock } from '../figures'
import { stretch } from '../stretch'
import type { DateWords } from '../words'
import { fromAnchor, isWhole, keyAt, known } from './reckon'

const AT = '(lúc | vào lúc | vào | khoảng | tầm | cỡ | độ | chừng | đúng | trước | sau | từ | đến)?'

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
        if (!isWhole(match)) return null
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
  const end = low.endsWith('ph') ? low.length - 2 : low.endsWith('p') ? low.length - 1 : 0
  const minute = end > 1 ? plainNumber(low.slice(1, end), 1, 2) : Number.NaN
  return Number.isNaN(minute) ? null : said(clockOf(hour, minute))
}
