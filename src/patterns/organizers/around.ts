import type { OrganisationMention } from '../../entities/organisations'
import type { Document, Sentence } from '../../sections/document'
import type { Piece, PieceContext } from './pieces'
import { wholeName } from './whole'

/** The "do" behind which an earlier verb of holding has its bodies; -1 where none stands near. */
export function agentBefore(pieces: readonly Piece[], cue: number): number {
  for (let i = cue - 1; i >= 0 && i > cue - MOST_AGENT; i--) {
    if (pieces[i]?.type === 'by') return i
    if (pieces[i]?.type !== 'body' && pieces[i]?.type !== 'gap') return -1
  }
  return -1
}
const MOST_AGENT = 8

/** "tại phòng họp số 2, | Huyện ủy Ba Sông | (tỉnh X), Sở A tổ chức": whose room it is. */
export const isSeat = (doc: Document, pieces: readonly Piece[], i: number): boolean =>
  pieces[i + 1]?.type === 'aside' &&
  pieces[i - 2]?.type === 'place' &&
  doc.tokens[pieces[i - 1]?.start ?? -1]?.text === ',' &&
  (pieces[i - 1]?.end ?? 0) - (pieces[i - 1]?.start ?? 0) === 1

/** The body or name that stands before the "gồm" of piece `i`; a delegation is no such body. */
export function wholeOf(
  context: PieceContext,
  sentence: Sentence,
  pieces: readonly Piece[],
  i: number,
): OrganisationMention | null {
  const parts = pieces[i]?.start ?? 0
  const before = pieces[i - 2]
  if (before?.type === 'body' && before.end === parts - 1) return before.body.territory ? null : before.body
  return wholeName(context, sentence, parts - 1)
}
