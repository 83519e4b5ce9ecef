import { pairAt } from '../../normalize/pair'
import type { Document } from '../../sections/document'
import type { Piece } from './pieces'

const MOST_PIECES = 30

/** "do đồng chí A làm trưởng đoàn", "gồm các đại biểu: A; B": index of the piece before it; -1 where there is none. */
export function beforeLeaders(doc: Document, pieces: readonly Piece[], from: number): number {
  let people = 0
  let led = false
  for (let i = from; i >= 0 && i > from - MOST_PIECES; i--) {
    const piece = pieces[i]
    if (piece === undefined || piece.type === 'event' || piece.type === 'place') return -1
    if (piece.type === 'person') people++
    if (piece.type === 'person' && LED.has(pairAt(doc.tokens, piece.start))) led = true
    if (piece.type === 'by') return people > 0 && led ? i - 1 : -1
    if (piece.type !== 'gap') continue
    for (let t = piece.start; t < piece.end; t++) {
      const key = doc.tokens[t]?.key ?? ''
      if (key === 'gồm' && people > 0) return i - 1
      if (LED.has(`${key} ${doc.tokens[t + 1]?.key ?? ''}`)) led = true
    }
  }
  return -1
}

const LED: ReadonlySet<string> = new Set(['trưởng đoàn', 'dẫn đầu', 'đoàn trưởng'])
/** A delegation's leaders, or the words that say so, stand there. */
export function endsLeaders(doc: Document, piece: Piece | undefined): boolean {
  if (piece?.type === 'person') return true
  if (piece?.type !== 'gap') return false
  for (let t = piece.start; t + 1 < piece.end; t++) if (LED.has(pairAt(doc.tokens, t))) return true
  return false
}
