import wordsFile from '../../lexicon/data/date-words.tsv'
import { eachTerms } from '../../lexicon/term-file'
import { readTermClasses, type TermIndex } from '../../lexicon/term-index'
import { type Capture, type Matcher, startingWith, type TokenClass, type TokenClasses } from '../../match/pattern'
import { type Token, tokenTypes } from '../../tokenize/tokenize'
import { isYear, plainNumber, readColonClock, readDayFigures, readMonthFigures, readYearsFigures } from './figures'
import { createNumeralReader, type NumeralReader } from './numerals'

/** The words of dates, by class, and the token classes that patterns of dates use. */
export interface DateWords {
  readonly classes: TokenClasses
  readonly numeral: NumeralReader
  /** Value of the term of a class that a capture covers. */
  value(name: string, tokens: readonly Token[], capture: Capture | null): string | null
  /** The same as a number. */
  number(name: string, tokens: readonly Token[], capture: Capture | null): number | null
  /** Number written in a capture, in figures or words; null without one. */
  count(tokens: readonly Token[], capture: Capture | null): number | null
}

const MINUTE_MARKS: ReadonlySet<string> = new Set(['’', "'", '′', 'phút', 'ph'])
/** "T5", "T05", "T12". */
const SHORT_MONTHS: ReadonlySet<string> = new Set(
  Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) => [
    `t${month}`,
    `t${String(month).padStart(2, '0')}`,
  ]),
)

/** Reads the word list. Built once for each reader. */
export function createDateWords(): DateWords {
  const indexes = readTermClasses(wordsFile)
  const digits = new Map<string, number>()
  eachTerms(wordsFile, (word, _, [name, value]) => {
    if (name === 'digit') digits.set(word, Number(value))
  })
  const numeral = createNumeralReader(digits)
  const value: DateWords['value'] = (name, tokens, capture) =>
    capture === null ? null : (indexes.get(name)?.exact(tokens, capture.start, capture.end)?.[0] ?? null)
  return {
    classes: classesOf(indexes, numeral, [...digits.keys(), ...TENS]),
    numeral,
    value,
    number: (name, tokens, capture) => {
      const text = value(name, tokens, capture)
      return text === null ? null : Number(text)
    },
    count: (tokens, capture) => (capture === null ? null : (numeral(tokens, capture.start)?.value ?? null)),
  }
}

const NUMERIC = tokenTypes(['numeric'])

/** What a class of single tokens goes on with. */
const alone = (): readonly string[] => []

const figures = (fits: (text: string) => boolean): TokenClass =>
  startingWith(
    (tokens, i) => {
      const token = tokens[i]
      return token?.kind === 'numeric' && fits(token.text) ? i + 1 : -1
    },
    [],
    NUMERIC,
    alone,
  )

const single = (keys: ReadonlySet<string>): TokenClass =>
  startingWith((tokens, i) => (keys.has(tokens[i]?.key ?? '') ? i + 1 : -1), keys, [], alone)

/** Words that numbers start with beside the digits. */
const TENS = ['mười', 'hăm']
/** Words that numbers go on with beside the digits. */
const POWERS = ['mươi', 'trăm', 'nghìn', 'ngàn']

function classesOf(
  indexes: ReadonlyMap<string, TermIndex<string>>,
  numeral: NumeralReader,
  numeralKeys: readonly string[],
): TokenClasses {
  const counting = (match: Matcher, more: Iterable<string> = []): TokenClass =>
    startingWith(match, [...numeralKeys, ...more], NUMERIC, () => [...numeralKeys, ...POWERS])
  const between =
    (least: number, most: number): Matcher =>
    (tokens, i) => {
      const read = numeral(tokens, i)
      return read !== null && read.value >= least && read.value <= most ? read.end : -1
    }
  const number = (least: number, most: number): TokenClass => counting(between(least, most))
  const monthName = indexes.get('month-name')
  const month = between(1, 12)
  const classes: Record<string, TokenClass> = {
    n31: number(1, 31),
    n24: number(0, 24),
    n59: number(0, 59),
    n10: number(1, 10),
    n4: number(1, 4),
    count: number(1, 999),
    month: counting((tokens, i, captures) => {
      const named = monthName?.longest(tokens, i)
      return named?.end ?? month(tokens, i, captures)
    }, monthName?.firstKeys()),
    year: counting((tokens, i) => {
      const token = tokens[i]
      if (token?.kind === 'numeric') return isYear(plainNumber(token.text, 4, 4)) ? i + 1 : -1
      const read = numeral(tokens, i)
      return read !== null && isYear(read.value) ? read.end : -1
    }),
    days: figures((text) => readDayFigures(text) !== null),
    'month-year': figures((text) => readMonthFigures(text) !== null),
    years: figures((text) => readYearsFigures(text) !== null),
    'colon-clock': figures((text) => readColonClock(text) !== null),
    figure: figures((text) => !Number.isNaN(plainNumber(text))),
    'inline-word': startingWith(
      (tokens, i) => (tokens[i]?.kind === 'syllable' && tokens[i]?.line === false ? i + 1 : -1),
      [],
      tokenTypes(['syllable']),
      alone,
    ),
    'short-month': single(SHORT_MONTHS),
    'minute-mark': single(MINUTE_MARKS),
  }
  for (const [name, index] of indexes) {
    const match: Matcher = (tokens, i) => index.longest(tokens, i)?.end ?? -1
    classes[name] ??= startingWith(match, index.firstKeys(), [], index.secondKeys)
  }
  return classes
}
