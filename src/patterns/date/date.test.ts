import { describe, expect, it } from 'vitest'
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
    edtf: value.edtf,
  }))
}

describe('rules of dates', () => {
  it.each(DATE_EXAMPLES)('$rule: $text', ({ rule, text, edtf }) => {
    const quote = text.slice(text.indexOf('[') + 1, text.indexOf(']'))
    expect(read(text.replace('[', '').replace(']', ''))).toContainEqual(expect.objectContaining({ text: quote, edtf }))
    expect(rules.has(rule)).toBe(true)
  })
  it.each(DATE_EXAMPLES)('$rule finds nothing in: $not', ({ rule, not }) => {
    expect(read(not).filter((found) => found.rule === rule)).toEqual([])
  })
  it('have an example each, but for the pieces that never stand alone', () => {
    const shown = new Set(DATE_EXAMPLES.map(({ rule }) => rule))
    expect([...rules].filter((rule) => !shown.has(rule))).toEqual(['date/part'])
  })
})

const rules = new Set(dateRules(createDateWords()).map(({ id }) => id))
