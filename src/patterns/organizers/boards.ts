import type { Document } from '../../sections/document'
import type { TokenRange } from './pieces'

const BOARDS: ReadonlySet<string> = new Set(['hđnd', 'ubnd', 'mttq', 'ubmttq', 'ubmttqvn', 'mặt trận', 'ủy ban'])
const COMMITTEES: ReadonlySet<string> = new Set(['đảng ủy', 'huyện ủy', 'tỉnh ủy', 'thành ủy', 'quận ủy', 'thị ủy'])

function isBoard(doc: Document, i: number): boolean {
  const first = doc.tokens[i]?.key ?? ''
  const pair = `${first} ${doc.tokens[i + 1]?.key ?? ''}`
  if (pair === 'thường trực') return isBoard(doc, i + 2)
  return BOARDS.has(first) || BOARDS.has(pair) || COMMITTEES.has(pair)
}

/** "Huyện ủy - HĐND - UBND huyện": three bodies. */
export function splitBoards(doc: Document, range: TokenRange): TokenRange[] {
  if (!isBoard(doc, range.start)) return [range]
  const parts: TokenRange[] = []
  let start = range.start
  for (let i = range.start + 1; i < range.end; i++) {
    const mark = doc.tokens[i]?.text
    if ((mark !== '-' && mark !== '–') || !isBoard(doc, i + 1)) continue
    parts.push({ start, end: i })
    start = i + 1
  }
  return [...parts, { start, end: range.end }]
}
