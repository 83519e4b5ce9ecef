import type { Token } from '../tokenize/tokenize'
import { scanBody } from './bodies'
import type { EntityLexicon } from './lexicon'
import { officeHead } from './office-head'

/** An office: "nguyên Phó Chủ tịch Thường trực UBND tỉnh". */
export interface OfficeRange {
  readonly start: number
  readonly end: number
  /** End of its head: "Phó Chủ tịch Thường trực". */
  readonly headEnd: number
  /** "nguyên", "cựu" */
  readonly former: boolean
}

/** An office at `i` with the body it is held in, and the name that follows it without a mark. */
export interface OfficeScan extends OfficeRange {
  /** Its head takes no body: "Tỉnh ủy viên". */
  readonly complete: boolean
  readonly name: number
}

/** Reads an office that starts at `i`; null where none does. */
export function scanOffice(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: EntityLexicon,
  names: boolean,
): OfficeScan | null {
  const head = officeHead(tokens, i, lexicon)
  if (head === null || head.end > limit) return null
  if (isUncleHo(tokens, head.end)) return null
  // "huyện ủy viên | chủ tịch UBMTTQ huyện"
  if (head.complete && officeHead(tokens, head.end, lexicon) !== null)
    return { start: i, end: head.end, headEnd: head.end, former: head.former, complete: true, name: -1 }
  const opener = tokens[head.end - 1]?.key ?? ''
  const body = scanBody(tokens, head.end, limit, lexicon, { names, wider: true, head: opener, brackets: true })
  const end = Math.max(head.end, body.end)
  if (head.weak && tokens[i]?.shape === 'lower' && end === head.end && body.name < 0) return null
  return { start: i, end, headEnd: head.end, former: head.former, complete: head.complete, name: body.name }
}

/** "Chủ tịch Hồ Chí Minh" attends nothing, and no title stands for him. */
const isUncleHo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'hồ' && tokens[i + 1]?.key === 'chí' && tokens[i + 2]?.key === 'minh'
