import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'
import { scanBody } from './bodies'
import { UNIT_WORDS } from './body-words'
import type { EntityLexicon } from './lexicon'
import { isUncleHo } from './name-score'
import { isCapitalised, nameRunEnd } from './names'
import { officeHead } from './office-head'
import type { Ownership } from './settled'

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
  settled: Ownership = false,
): OfficeScan | null {
  const head = officeHead(tokens, i, lexicon)
  if (head === null || head.end > limit) return null
  if (isUncleHo(tokens, head.end)) return null
  // "huyện ủy viên | chủ tịch UBMTTQ huyện"
  if (head.complete && officeHead(tokens, head.end, lexicon) !== null)
    return { start: i, end: head.end, headEnd: head.end, former: head.former, complete: true, name: -1 }
  const opener = tokens[head.end - 1]?.key ?? ''
  const options = { names, settled, wider: true, head: opener, brackets: true }
  const from = behindInitials(tokens, head.end)
  const read = scanBody(tokens, from, limit, lexicon, options)
  // "lãnh đạo xã Hà Vân": a commune
  const place = read.name >= 0 && tokens[i]?.key === 'lãnh' && isShortName(tokens, read.name, limit)
  const body = place ? scanBody(tokens, from, limit, lexicon, { ...options, names: false }) : read
  let end = body.end > from ? body.end : head.end
  if (body.name < 0) end = Math.max(end, quotedUnit(tokens, end, limit))
  let { name } = body
  if (
    name < 0 &&
    end > head.end &&
    end + 2 <= limit &&
    AFTER_BODY.has(tokens[end], tokens[end + 1]) &&
    tokens[end]?.line === false
  ) {
    end += 2
    if (names && end < limit && nameRunEnd(tokens, end, limit) > end + 1) name = end
  }
  if (head.weak && tokens[i]?.shape === 'lower' && end === head.end && body.name < 0) return null
  return { start: i, end, headEnd: head.end, former: head.former, complete: head.complete, name }
}

/** "đại biểu Hội đồng nhân dân | (HĐND) huyện": its unit stands behind the initials. */
const behindInitials = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '(' && tokens[i + 1]?.shape === 'upper' && tokens[i + 2]?.text === ')' ? i + 3 : i

/** "Thành viên HĐQT | độc lập", "đại biểu Quốc hội | chuyên trách" */
const AFTER_BODY = pairSet(['độc lập', 'chuyên trách', 'dự khuyết'])

const NAMED_UNITS: ReadonlySet<string> = new Set('quỹ nhóm clb đội dự chương kênh hàng quán'.split(' '))
const MOST_QUOTED = 12

/** 'Trưởng nhóm | quỹ "Bàn tay ấm"', "Chủ nhiệm CLB | “Vì đàn em”": the unit is named in quotation marks. */
function quotedUnit(tokens: readonly Token[], end: number, limit: number): number {
  let open = end
  while (open < end + 3 && tokens[open]?.kind === 'syllable' && tokens[open]?.line === false) open++
  const mark = tokens[open]?.text
  let unit = NAMED_UNITS.has(tokens[end]?.key ?? '')
  if (open === end) unit = NAMED_UNITS.has(tokens[end - 1]?.key ?? '') || tokens[end - 2]?.key === 'lạc'
  if (!unit || (mark !== '“' && mark !== '"')) return end
  for (let i = open + 2; i < Math.min(limit, open + MOST_QUOTED); i++)
    if (tokens[i]?.text === '”' || tokens[i]?.text === '"') return i + 1
  return end
}

/** "ông A, Chính ủy, | Bộ Chỉ huy Quân sự tỉnh": the unit of an office behind a name stands after a comma. */
export function unitBehindComma(
  tokens: readonly Token[],
  { start, end, headEnd, complete, name }: OfficeScan,
  limit: number,
  lexicon: EntityLexicon,
): number {
  if (end > headEnd || complete || name >= 0 || tokens[end]?.text !== ',' || end + 1 >= limit) return end
  if (OF_THE_STATE.has(tokens[end - 1]?.key ?? '') && end - start > 1 && tokens[end - 1]?.key !== 'tịch') return end
  const unit = tokens[end + 1]
  if (!isCapitalised(unit) || lexicon.bodyHeads.longest(tokens, end + 1) === null) return end
  if (officeHead(tokens, end + 1, lexicon) !== null) return end
  const body = scanBody(tokens, end + 1, limit, lexicon, { names: true, wider: true, brackets: true })
  const after = tokens[body.end]
  const closed = body.end >= limit || after === undefined || after.kind === 'mark' || after.line
  return body.name < 0 && closed && body.end > end + 2 ? body.end : end
}

/** "Thủ tướng", "Chủ tịch nước", "ủy viên": heads that need no unit. */
const OF_THE_STATE: ReadonlySet<string> = new Set(['tướng', 'nước', 'thống', 'viên', 'sứ', 'phát'])

const isShortName = (tokens: readonly Token[], i: number, limit: number): boolean =>
  nameRunEnd(tokens, i, limit) - i < 3 && tokens[i - 1]?.shape === 'lower' && UNIT_WORDS.has(tokens[i - 1]?.key ?? '')
