import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDateReader } from '../../src/patterns/date'
import { tokenize } from '../../src/tokenize/tokenize'

const rows = readFileSync(new URL('pieces.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const reader = createDateReader()

/** A line of pieces.tsv as it is read: its expressions in braces, then what each says. */
function said(line: string): string {
  const [sentence = ''] = line.split('\t')
  const text = sentence.replaceAll(/[{}]/gu, '').replaceAll('⏎', '\n')
  const tokens = tokenize(text)
  const anchor = reader.anchor({ year: 2024, month: 5, day: 15, minutes: 600 })
  const values: string[] = []
  let marked = ''
  let last = 0
  const found = reader.find(tokens)
  const alone = reader.value(tokens, found, null)
  for (const [k, { start, end, rule, expression, value }] of reader.value(tokens, found, anchor).entries()) {
    const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0]
    marked += `${text.slice(last, from)}{${text.slice(from, to)}}`
    last = to
    const { edtf, partOfDay, time, endTime, calendar, weekdayWrong, grain, yearFrom, dayFrom } = value
    const clock = endTime === null ? time : `${time ?? ''}-${endTime}`
    const more = [calendar === 'lunar' ? 'lunar' : null, weekdayWrong ? 'another weekday' : null]
    const all = [edtf ?? '-', partOfDay, clock, ...more, rule.replace('date/', ''), expression.firm]
    const origin = [grain, `${yearFrom}-${dayFrom}`, alone[k]?.value.edtf ?? '-']
    values.push([...all.filter((piece) => piece !== null), '|', ...origin].join(' '))
  }
  return [(marked + text.slice(last)).replaceAll('\n', '⏎'), ...values].join('\t')
}

describe('pieces of a date, put together', () => {
  it.each(rows)('%s', (row) => {
    expect(said(row)).toBe(row)
  })
})
