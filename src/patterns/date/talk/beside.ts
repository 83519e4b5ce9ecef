import type { Capture, Matcher } from '../../../match/pattern'
import type { Rule, RuleMatch, RuleSet } from '../../../match/rules'
import type { Token } from '../../../tokenize/tokenize'
import type { Atom, ReckonedAtom } from '../atoms'
import { atomReader, type Expression, readOne } from '../compose'
import { clockTimes, stretchOf } from '../resolve'
import { type Anchor, stretch } from '../stretch'
import type { DateWords } from '../words'
import { createLengthReader, lengthClass } from './lengths'
import { keyAt, type Length, moved } from './reckon'

const DAY: Length = { months: 0, days: 1, minutes: 0, plain: ['day', 1], about: false }

/** Rules for what is counted from another time: "3 ngày sau Giáng sinh". `base` reads that. */
export function besideRules(words: DateWords, base: RuleSet<Atom>): Rule<Atom>[] {
  const read = createLengthReader(words.numeral)
  const atoms = atomReader(base)
  const moment = (tokens: readonly Token[], i: number): Expression | null => {
    const found = tokens[i]?.line === true ? null : readOne(atoms, tokens, i)
    return found === null || !isMoment(found) ? null : found
  }
  const match: Matcher = (tokens, i) => moment(tokens, i)?.end ?? -1
  const classes = {
    ...words.classes,
    length: lengthClass(read, words.classes.count),
    moment: match,
    feast: (tokens: readonly Token[], i: number, _: Capture[]) => {
      const found = moment(tokens, i)
      return found?.date?.kind === 'date' && found.date.feast ? found.end : -1
    },
  }
  const from = (match: RuleMatch): Expression | null => moment(match.tokens, match.get('base')?.start ?? -1)
  const rows: [id: string, sample: string, pattern: string, lengthOf: (match: RuleMatch) => Length | null][] = [
    [
      'length-beside',
      '3 ngày sau Giáng sinh',
      '[length: <length>] [way: kể từ | trước | sau | tính từ] [base: <moment>]',
      (match) => read(match.tokens, match.get('length')?.start ?? -1)?.length ?? null,
    ],
    ['day-beside', 'ngày trước Giáng sinh', '(ngày | hôm) [way: trước | sau] [base: <feast>]', () => DAY],
  ]
  return rows.map(([id, sample, pattern, lengthOf]) => ({
    id: `date/${id}`,
    sample,
    pattern,
    classes,
    produce: (match) => {
      const [expression, length] = [from(match), lengthOf(match)]
      return expression === null || length === null
        ? null
        : beside(expression, length, keyAt(match, 'way') === 'trước' ? -1 : 1)
    },
  }))
}

/** Whether an expression says a day or a clock time to count from, in so many words. */
const isMoment = ({ date, shift, weekday, clock, firm }: Expression): boolean =>
  (date?.kind === 'date' ? date.from.day !== null && date.to === null : date !== null) ||
  (shift?.kind === 'shift' && shift.unit === 'day') ||
  (weekday !== null && firm !== 'loose') ||
  (clock !== null && clock.to === null)

const beside = (expression: Expression, length: Length, way: 1 | -1): ReckonedAtom => ({
  kind: 'reckoned',
  reckon: (context) => {
    const from = stretchOf(expression, context)
    if (from === null) return null
    const { year, month, day } = from.from
    if (year === null || month === null || day === null) return null
    const [hour, minute] = (clockTimes(expression).time ?? '').split(':').map(Number)
    const minutes = minute === undefined ? from.minutes : (hour ?? 0) * 60 + minute
    const anchor: Anchor = { day: { year, month, day }, minutes, from: 'reference' }
    const to = moved(anchor, length, way)
    if (to === null) return null
    const grain = to.minutes === null ? 'day' : 'minute'
    return stretch(to.day, { yearFrom: from.yearFrom, dayFrom: from.dayFrom, minutes: to.minutes ?? minutes, grain })
  },
})
