import type { Document, Sentence } from '../../../sections/document'
import type { Token } from '../../../tokenize/tokenize'
import type { MatterReader } from './matter'
import type { Named, Range } from './words'

/** Words that a session stands behind: "trước", "sau", "chuẩn bị (cho)", "trước thềm", "trước và sau". */
const BEFORE_SESSION: ReadonlySet<string> = new Set(['trước', 'sau', 'bị', 'cho', 'thềm'])
const MOST_ANCHORS = 4

/** "tiếp xúc cử tri xã A trước | Kỳ họp thứ 9": what voters are met about, in the name or in a sentence that reports it. */
export function mandateOf(
  matter: MatterReader,
  doc: Document,
  named: Named,
  anchors: readonly Sentence[],
): Range | null {
  const { tokens } = doc
  for (let i = named.headEnd; i < named.end - 2; i++)
    if (tokens[i]?.key === 'về' && tokens[i + 1]?.shape === 'lower')
      return matter.cut(tokens, matter.skipActs(tokens, i, named.end), named)
  const related = relatedTo(matter, doc, named)
  if (related !== null) return related
  const ranges = [{ start: named.headEnd, end: named.end }, ...anchors.slice(0, MOST_ANCHORS)]
  for (const { start, end } of ranges)
    for (let i = start; i < end - 2; i++)
      if (isSession(tokens, i)) {
        // Read from its second word on: behind "trước", "sau" a comma would end it.
        const last = matter.whole(doc, i + 1, end)
        return end === named.end ? { start: i, end } : last && { start: i, end: last.end }
      }
  return null
}

const isSession = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'kỳ' && tokens[i + 1]?.key === 'họp' && BEFORE_SESSION.has(tokens[i - 1]?.key ?? '')

/** "tiếp xúc cử tri chuyên đề liên quan đến việc | …": the matter behind the name, whole as it stands. */
function relatedTo(matter: MatterReader, doc: Document, { end, sentence }: Named): Range | null {
  const { tokens } = doc
  const limit = doc.sentences[sentence]?.end ?? 0
  if (tokens[end]?.key !== 'liên' || tokens[end + 1]?.key !== 'quan' || end + 4 >= limit) return null
  return matter.whole(doc, tokens[end + 3]?.key === 'việc' ? end + 4 : end + 3, limit)
}
