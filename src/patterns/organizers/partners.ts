import { UNIT_WORDS } from '../../entities/body-words'
import type { Document } from '../../sections/document'
import { ADVERBS, LINKS } from './links'
import type { Piece } from './pieces'

/** Behind the quotation that a gap opens with; 0 where it opens with none. */
export function quoteClose(doc: Document, { start, end }: Piece): number {
  const open = doc.tokens[start]?.text
  if (open !== '“' && open !== '"') return 0
  for (let i = start + 1; i < end; i++) if (doc.tokens[i]?.text === (open === '“' ? '”' : '"')) return i + 1
  return 0
}

/** Index of the "phối hợp với" whose partners piece `i` stands among; -1 where it stands among none. */
export function withBefore(pieces: readonly Piece[], i: number): number {
  for (let k = i - 1; k >= 0 && k > i - MOST_AMONG; k--) {
    const piece = pieces[k]
    if (piece?.type === 'cue') return piece.found.value.kind === 'with' ? k : -1
    if (piece?.type !== 'body' && piece?.type !== 'gap' && piece?.type !== 'aside' && piece?.type !== 'person')
      return -1
  }
  return -1
}
const MOST_AMONG = 12
const MOST_REST = 12

/** The rest of a name that no list knows: small words, a quoted name, a comma within; `open`: any small words go on. */
export function isRest(doc: Document, piece: Piece, open: boolean): boolean {
  const { start, end } = piece
  const first = doc.tokens[start]?.text ?? ''
  const quoted = first === '“' || first === '"'
  if (end - start > MOST_REST) return false
  const last = open ? trimmed(doc, piece) : end
  for (let i = start; i < last; i++) {
    const token = doc.tokens[i]
    if (token?.line === true || token?.text === ';' || token?.text === ':') return false
    if (!quoted && OTHERS.has(token?.key ?? '')) return false
    if (!quoted && token?.shape !== 'lower' && token?.kind === 'syllable') return false
  }
  const unit = end - start > 2 && UNIT_WORDS.has(doc.tokens[end - 1]?.key ?? '')
  return quoted || unit || open || (first === ',' && doc.tokens[start + 1]?.shape === 'lower')
}

/** ", năng lượng con người và tâm linh": small words behind a comma, no clause. */
export function isLoose(doc: Document, { start, end }: Piece): boolean {
  if (end - start > MOST_REST) return false
  for (let i = start; i < end; i++) {
    const token = doc.tokens[i]
    if (token?.text === ',') continue
    if (token === undefined || token.line || token.shape !== 'lower' || token.kind !== 'syllable') return false
    if (token.key !== 'và' && OTHERS.has(token.key)) return false
  }
  return true
}

/** "…, các ngành liên quan", "… và đoàn thể": further partners, no part of a name. */
const OTHERS: ReadonlySet<string> = new Set('các nhiều một những cùng với và đã sẽ vừa đơn chính'.split(' '))

export function trimmed(doc: Document, { start, end }: Piece): number {
  let last = end
  while (last > start && (LINKS.has(doc.tokens[last - 1]?.key ?? '') || ADVERBS.has(doc.tokens[last - 1]?.key ?? ''))) {
    const mark = doc.tokens[last - 1]?.text
    if (mark === '”' || mark === '"') break
    last--
  }
  return last
}
