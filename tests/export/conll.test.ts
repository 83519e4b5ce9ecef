import { describe, expect, it } from 'vitest'
import { toConll } from '../../src/export'
import { EVENT, TEXT } from './sample'

const tokens = [...TEXT.matchAll(/[\p{L}\p{N}]+|[^\s]/gu)].map((match) => ({
  text: match[0],
  span: { start: match.index, end: match.index + match[0].length },
}))
const lineEnd = TEXT.indexOf('\n')
const rows = toConll(tokens, [{ start: 0, end: lineEnd }], EVENT).split('\n')

/** Reads IOB2 back: the quotes of a column, as any reader of the format does. */
function quotesOf(column: number): string[] {
  const quotes: { label: string; words: string[] }[] = []
  for (const row of rows) {
    const cells = row.split('\t')
    const [tag = 'O', label = ''] = (cells[column] ?? 'O').split('-')
    if (tag === 'B') quotes.push({ label, words: [cells[0] ?? ''] })
    else if (tag === 'I') {
      const last = quotes.at(-1)
      expect(last?.label).toBe(label)
      last?.words.push(cells[0] ?? '')
    }
  }
  return quotes.map(({ label, words }) => `${label}: ${words.join(' ')}`)
}

describe('toConll', () => {
  it('has a row a token and a blank line behind a sentence', () => {
    expect(rows.filter((row) => row !== '').map((row) => row.split('\t')[0])).toEqual(tokens.map(({ text }) => text))
    expect(rows.filter((row) => row === '')).toHaveLength(2)
  })
  it('tags quotes that a reader finds again', () => {
    expect(quotesOf(1)).toEqual([
      'Date: Sáng 10 / 1 / 2019',
      'Organizer: = UBND tỉnh Hà Tiên',
      'Venue: Hội trường A',
      'Official: Lê Văn " An "',
      'Position: Chủ tịch UBND tỉnh',
      'Official: Trần Thị Bé',
      'Position: nguyên Bí thư',
      'Group: lãnh đạo các sở , ban',
    ])
    expect(quotesOf(2)).toHaveLength(3)
    expect(quotesOf(3)).toEqual(['Theme: tổng kết', 'Subject: năm 2018'])
  })
  it('tags nothing where there is no event', () => {
    expect(toConll(tokens.slice(0, 1), [], null)).toBe('𝒜\tO\tO\tO\n')
  })
})
