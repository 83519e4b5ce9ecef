import { describe, expect, it } from 'vitest'
import { corpusCases } from '../../../testing/corpus'
import { tokenize } from '../../../tokenize/tokenize'
import { createDateReader } from '../index'
import { createDateWords } from '../words'
import { talkRules } from './index'
import { TALK_EXAMPLES } from './talk.corpus'

const reader = createDateReader(new Set(), talkRules)
const read = (text: string) => {
  const tokens = tokenize(text)
  const anchor = reader.anchor({ year: 2024, month: 5, day: 15, minutes: 600 })
  return reader.value(tokens, reader.find(tokens), anchor).map(({ start, end, rule, value }) => ({
    rule,
    text: text.slice(tokens[start]?.start, tokens[end - 1]?.end),
    value: value.edtf ?? 'no day',
  }))
}

describe('rules of talk', () => {
  const corpus = TALK_EXAMPLES.flatMap(({ rule, text, edtf, not }) => [
    { text, values: [edtf], not: null },
    { text: not, values: [], not: rule },
  ])
  // What looks alike may be read by another rule.
  const readRow = (text: string, { not }: { readonly not: string | null }) =>
    read(text).filter(({ rule }) => not === null || rule === not)
  for (const { name, run } of corpusCases(corpus, readRow, { others: true })) it(name, run)
  it('have an example each', () => {
    const rules = talkRules(createDateWords()).map(({ id }) => id)
    expect(TALK_EXAMPLES.map(({ rule }) => rule)).toEqual(rules)
  })
})
