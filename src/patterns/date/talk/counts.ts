import type { Rule, RuleMatch } from '../../../match/rules'
import { plusDays, plusMonths } from '../../../normalize/calendar'
import type { Atom } from '../atoms'
import { stretch } from '../stretch'
import type { DateWords } from '../words'
import { createLengthReader, lengthClass } from './lengths'
import { endsClause, fromAnchor, isWhole, keyAt, keyBefore, known, type Length, moved, shiftBy } from './reckon'

const ABOUT = '(khoảng | chừng | độ | tầm | gần | hơn)?'
const PAST: ReadonlySet<string> = new Set(['trước', 'trước đây', 'về trước', 'qua'])
const STRETCH: ReadonlySet<string> = new Set(['qua', 'tới'])
const AHEAD: ReadonlySet<string> = new Set(['nữa', 'tới', 'sắp tới'])
/** "trong 2 giờ nữa" is one with it. */
const LEADING: ReadonlySet<string> = new Set(['trong', 'sau', 'vòng'])

/** Rules for lengths of time that are counted from the reference: "1 giờ 30 phút nữa", "trong vòng 3 ngày". */
export function countRules(words: DateWords): Rule<Atom>[] {
  const read = createLengthReader(words.numeral)
  const classes = { ...words.classes, length: lengthClass(read, words.classes.count) }
  const lengthOf = (match: RuleMatch): Length | null => {
    const at = match.get('length')
    return at === null ? null : (read(match.tokens, at.start)?.length ?? null)
  }
  const rows: [
    id: string,
    sample: string,
    pattern: string,
    produce: (match: RuleMatch, length: Length) => Atom | null,
  ][] = [
    [
      'length-shift',
      '1 giờ 30 phút nữa',
      `(trong | sau)? ${ABOUT} [length: <length>] [way: nữa | trước đây | về trước | trước] !đó !khi`,
      (match, length) => {
        if (length.plain !== null && LEADING.has(keyBefore(match))) return null
        return shiftBy(length, PAST.has(keyAt(match, 'way')) ? -1 : 1)
      },
    ],
    [
      'length-ago',
      'cách nay 3 năm',
      `cách (đây | nay) ${ABOUT} [length: <length>]`,
      (_, length) => shiftBy(length, -1),
    ],
    [
      'length-after',
      'sau 15 phút',
      `sau ${ABOUT} [length: <length>]`,
      (match, length) => (isWhole(match) || (length.minutes > 0 && endsClause(match)) ? shiftBy(length, 1) : null),
    ],
    [
      'length-stretch',
      '2 giờ qua',
      `(trong)? (suốt)? [length: <length>] [way: vừa qua | vừa rồi | gần đây | qua | sắp tới | tới] !<count> !đó`,
      (match, length) => (length.minutes > 0 || length.about ? within(match, length) : null),
    ],
    [
      'length-within',
      'trong vòng 3 ngày tới',
      `trong (vòng | khoảng)? ${ABOUT} [length: <length>] [way: nữa | tới | sắp tới | qua | vừa qua]?`,
      (match, length) => within(match, length),
    ],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({
    id: `date/${id}`,
    sample,
    pattern,
    classes,
    produce: (match) => {
      const length = lengthOf(match)
      return length === null ? null : produce(match, length)
    },
  }))
}

/** "trong vòng 3 ngày": today up to the third day from it. */
function within(match: RuleMatch, length: Length): Atom | null {
  const way = keyAt(match, 'way')
  if (way === '' && !isWhole(match)) return null
  const past = way !== '' && !AHEAD.has(way)
  if (length.minutes > 0)
    return fromAnchor((anchor) => {
      const to = moved(anchor, length, past ? -1 : 1)
      if (to === null || anchor.minutes === null || to.minutes === null) return null
      const [from, until] = past ? [to, anchor] : [anchor, to]
      return stretch(from.day, {
        ...known(anchor),
        to: until.day,
        grain: 'minute',
        minutes: from.minutes,
        endMinutes: until.minutes,
      })
    })
  if (length.plain !== null && STRETCH.has(way.split(' ').at(-1) ?? '')) {
    const [unit, count] = length.plain
    const [from, to] = past ? [-count, -1] : [1, count]
    return { kind: 'shift', unit, from, to, part: null, exact: false }
  }
  return fromAnchor((anchor) => {
    const at = plusDays(
      plusMonths(anchor.day, past ? -length.months : length.months),
      past ? -length.days : length.days,
    )
    return stretch(past ? at : anchor.day, { ...known(anchor), to: past ? anchor.day : at })
  })
}
