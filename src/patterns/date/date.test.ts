import { describe, expect, it } from 'vitest'
import { corpusCases } from '../../testing/corpus'
import { tokenize } from '../../tokenize/tokenize'
import { DATE_EXAMPLES } from './date.corpus'
import { createDateReader, dateRules } from './index'
import { createDateWords } from './words'

const reader = createDateReader()
const read = (text: string) => {
  const tokens = tokenize(text)
  const anchor = reader.anchor({ year: 2024, month: 5, day: 15, minutes: 600 })
  return reader.value(tokens, reader.find(tokens), anchor).map(({ start, end, rule, value }) => ({
    rule,
    text: text.slice(tokens[start]?.start, tokens[end - 1]?.end),
    value: value.edtf ?? 'no day',
  }))
}

describe('rules of dates', () => {
  const corpus = DATE_EXAMPLES.flatMap(({ rule, text, edtf, not }) => [
    { text, values: [edtf], not: null },
    { text: not, values: [], not: rule },
  ])
  // What looks alike may be read by another rule.
  const readRow = (text: string, { not }: { readonly not: string | null }) =>
    read(text).filter(({ rule }) => not === null || rule === not)
  for (const { name, run } of corpusCases(corpus, readRow, { others: true })) it(name, run)
  it('have an example each, but for the pieces that never stand alone', () => {
    const shown = new Set(DATE_EXAMPLES.map(({ rule }) => rule))
    expect([...rules].filter((rule) => !shown.has(rule))).toEqual(['date/part'])
    expect([...shown].filter((rule) => !rules.has(rule))).toEqual([])
  })
})

const rules = new Set(dateRules(createDateWords()).map(({ id }) => id))
