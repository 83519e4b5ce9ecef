import { compileRules, type Rule } from '../../match/rules'
import type { ReferenceDate } from '../../normalize/reference-date'
import type { Token } from '../../tokenize/tokenize'
import type { Atom } from './atoms'
import { atomReader, type Expression, readExpressions } from './compose'
import { dayRules } from './days'
import { createLunarCalendar, type LunarCalendar } from './lunar'
import { momentRules } from './moments'
import { periodRules } from './periods'
import { type Resolved, resolve } from './resolve'
import { spokenRules } from './spoken'
import type { Anchor } from './stretch'
import { createDateWords, type DateWords } from './words'

export type { Expression } from './compose'
export { type Dateline, findDateline } from './dateline'
export type { Resolved } from './resolve'
export type { Anchor, DayFrom, Grain } from './stretch'

/** An expression of time with its value. Token range. */
export interface DateCandidate {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly expression: Expression
  readonly value: Resolved
}

/** Finds expressions of time in tokens; `value` puts them into numbers. */
export interface DateReader {
  find(tokens: readonly Token[]): Expression[]
  /** What a caller's reference date gives to count from. */
  anchor(reference: ReferenceDate | null, window?: Anchor['window']): Anchor | null
  /** Values of the expressions of one text, in order. */
  value(tokens: readonly Token[], expressions: readonly Expression[], anchor: Anchor | null): DateCandidate[]
}

/** Every rule of the date reader. */
export const dateRules = (words: DateWords): Rule<Atom>[] => [
  ...dayRules(words),
  ...periodRules(words),
  ...momentRules(words),
  ...spokenRules(words),
]

/** Makes a reader. Its word list is read once, here. */
export function createDateReader(
  disabled: ReadonlySet<string> = new Set(),
  more?: readonly Rule<Atom>[] | ((words: DateWords) => readonly Rule<Atom>[]),
): DateReader {
  const words = createDateWords()
  const rules = typeof more === 'function' ? more(words) : more
  const lunar = createLunarCalendar()
  const atoms = atomReader(compileRules(dateRules(words), words.classes, disabled, rules))
  return {
    find: (tokens) => readExpressions(atoms, tokens),
    anchor: (reference, window) =>
      reference === null ? null : { ...anchorOf(reference), ...(window === undefined ? {} : { window }) },
    value: (tokens, expressions, anchor) => valuesOf(tokens, expressions, anchor, lunar),
  }
}

function valuesOf(
  tokens: readonly Token[],
  expressions: readonly Expression[],
  anchor: Anchor | null,
  lunar: LunarCalendar,
): DateCandidate[] {
  const years = yearsOf(expressions)
  const found: DateCandidate[] = []
  let last: Resolved | null = null
  for (const expression of expressions) {
    const beside = yearBeside(tokens, found.at(-1), expression)
    const value: Resolved = resolve(expression, { anchor, last, years, beside, lunar })
    if (value.start !== null && DAY_GRAINS.has(value.grain)) last = value
    const { start, end, rule } = expression
    found.push({ start, end, rule, confidence: confidenceOf(expression, value), expression, value })
  }
  return found
}

const DAY_GRAINS: ReadonlySet<string> = new Set(['day', 'hour', 'minute'])

/** The year of "Tết Đinh Dậu 2017" or "năm 2017" right before a day: "Nhân dịp Tết Đinh Dậu 2017, sáng 19/1". */
function yearBeside(tokens: readonly Token[], before: DateCandidate | undefined, { start }: Expression): number | null {
  if (before === undefined || start - before.end > 2 || tokens[before.end]?.text !== ',') return null
  if (tokens[start]?.line === true) return null
  const { date } = before.expression
  return date?.kind === 'date' && date.to === null && before.rule !== 'date/figures' ? date.from.year : null
}

/** Years that stand with a day, for the same day where it stands without; none where two years do. */
function yearsOf(expressions: readonly Expression[]): Map<string, number> {
  const years = new Map<string, number>()
  const doubtful = new Set<string>()
  // "(2/9/1945 - 2/9/2023)": the last day is an expression of its own
  const each = expressions.flatMap(({ date, until }) => [date, until?.date ?? null])
  for (const date of each) {
    if (date?.kind !== 'date' || date.calendar === 'lunar') continue
    for (const fields of [date.from, date.to]) {
      if (fields === null || fields.year === null || fields.month === null || fields.day === null) continue
      const key = `${fields.month}-${fields.day}`
      if (years.has(key) && years.get(key) !== fields.year) doubtful.add(key)
      years.set(key, fields.year)
    }
  }
  for (const key of doubtful) years.delete(key)
  return years
}

function confidenceOf({ firm }: Expression, value: Resolved): number {
  const sure = firm === 'sure' ? 0.95 : firm === 'bare' ? 0.8 : 0.65
  const known = value.start === null ? 0.8 : value.yearFrom === 'text' ? 1 : 0.95
  return Math.round(sure * known * (value.weekdayWrong ? 0.5 : 1) * 100) / 100
}

const anchorOf = ({ year, month, day, minutes }: ReferenceDate): Anchor => ({
  day: { year, month, day },
  minutes,
  from: 'reference',
})
