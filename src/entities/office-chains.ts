import { pairAt } from '../normalize/pair'
import type { Token } from '../tokenize/tokenize'
import { APPOSITION, CHAIN_MARKS, COMMA, isMark, isOffice } from './chunk-marks'
import type { Chunk } from './chunks'
import type { OfficeRange } from './offices'

/** An office after these is another's: "thay mặt lãnh đạo tỉnh, Phó Chủ tịch A", "thừa ủy quyền của Chủ tịch nước, …". */
const ON_BEHALF: ReadonlySet<string> = new Set(['mặt', 'của', 'diện', 'lời'])
/** "dưới sự chủ trì của Bí thư …", "với sự tham dự của …" */
const PRESENCE: ReadonlySet<string> = new Set(['trì', 'dự', 'gia', 'mặt', 'diện', 'hành', 'kiến', 'tọa'])

function isOthers(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.key ?? ''
  if (isReportedTo(tokens, start - 1)) return true
  if (!ON_BEHALF.has(before) || tokens[start - 2]?.key === 'có') return false
  return before !== 'của' || !PRESENCE.has(tokens[start - 2]?.key ?? '')
}

/** "Báo cáo với Bộ trưởng, Chủ tịch UBND tỉnh A cho biết": who is reported to opens the sentence. */
function isReportedTo(tokens: readonly Token[], last: number): boolean {
  const at = TO.has(tokens[last]?.key ?? '') ? last - 1 : last
  return pairAt(tokens, at - 1) === 'báo cáo' && tokens[at - 1]?.shape === 'capital'
}

const TO: ReadonlySet<string> = new Set(['với', 'trước', 'tới'])

/** Offices directly before a name; further ones over commas where no earlier name lays claim to them. */
export function takePrefix(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  used: Set<number>,
  style: boolean,
  honoured: boolean,
): OfficeRange[] {
  const offices: OfficeRange[] = []
  let i = at
  if (isMark(chunks[i], APPOSITION) && isOffice(chunks[i - 1])) i--
  else if (
    honoured &&
    isMark(chunks[i], COMMA) &&
    isOffice(chunks[i - 1]) &&
    (opensClause(tokens, chunks[i - 1]) || isSir(tokens, chunks[i + 1]))
  )
    i--
  else if (!honoured) i = beforeBracket(chunks, i)
  while (isOffice(chunks[i]) && !used.has(i)) {
    const office = chunks[i]
    if (office?.type !== 'office' || office.plural) break
    offices.unshift(office)
    used.add(i)
    const mark = chunks[i - 1]
    // "Phó Thủ tướng | Bộ trưởng Ngoại giao A": the comma left out
    if (isOffice(mark) && tokens[office.start]?.shape === 'capital' && tokens[mark.start]?.shape === 'capital') {
      i--
      continue
    }
    const earlier = chunks[i - 2]
    const joined = isMark(mark, CHAIN_MARKS) || isJoin(tokens, mark)
    if (!joined || !isOffice(earlier) || isOthers(tokens, earlier.start)) break
    const claimed = claimedByName(chunks, i - 2)
    if (claimed && !style) break
    i -= 2
  }
  return offices
}

/** "Chủ tịch UBND xã A | (huyện B) | Nguyễn Văn C": the office before a bracket that says where it is. */
function beforeBracket(chunks: readonly Chunk[], i: number): number {
  if (!isMark(chunks[i], CLOSE)) return i
  for (let k = i - 1; k >= Math.max(1, i - MOST_BRACKET); k--)
    if (isMark(chunks[k], BRACKET)) return isOffice(chunks[k - 1]) ? k - 1 : i
  return i
}
const CLOSE: ReadonlySet<string> = new Set([')'])
const MOST_BRACKET = 6

/** "Chủ tịch UBND xã, ông A cho biết": the office opens its clause. */
function opensClause(tokens: readonly Token[], office: Chunk | undefined): boolean {
  const before = tokens[(office?.start ?? 0) - 1]
  const first = tokens[office?.start ?? 0]
  return before === undefined || first?.line === true || before.kind === 'mark' || OPENS_CLAUSE.has(before.key)
}

/** "theo lời mời của Chủ tịch Hạ viện, | ngài A" */
const isSir = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.type === 'honorific' && tokens[chunk.start]?.key === 'ngài'

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['có', 'là', 'theo', 'và', 'cùng', 'tiếp', 'đón', 'gặp', 'với'])
const JOINS: ReadonlySet<string> = new Set(['và', 'kiêm', 'đồng', 'thời', 'là', 'hiện'])
export const isJoin = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.type === 'other' && chunk.end - chunk.start === 1 && JOINS.has(tokens[chunk.start]?.key ?? '')

/** Whether a chain of offices that ends at `i` opens after a name and a mark: "A, Chủ tịch, Bí thư". */
function claimedByName(chunks: readonly Chunk[], i: number): boolean {
  let k = i
  while (isOffice(chunks[k]) && isMark(chunks[k - 1], CHAIN_MARKS)) {
    if (chunks[k - 2]?.type === 'name') return true
    if (!isOffice(chunks[k - 2])) return false
    k -= 2
  }
  return false
}

const OPENERS: ReadonlySet<string> = new Set([...CHAIN_MARKS, ':', '('])

/**
 * Offices after a name: "A - Bí thư, Chủ tịch"; not the one that touches the next name, nor the chain that leads up to it
 * where offices stand before the names in this list ("Chủ tịch nước A, Bí thư, Chủ tịch B").
 */
export function takePostfix(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  from: number,
  used: Set<number>,
  prefixed: boolean,
): OfficeRange[] {
  const offices: OfficeRange[] = []
  const taken: number[] = []
  let i = passAside(tokens, chunks, from)
  while (i < chunks.length) {
    const mark = chunks[i]
    const opened =
      isMark(mark, OPENERS) ||
      (offices.length > 0 ? isJoin(tokens, mark) : isCopula(tokens, mark) && !isCareer(tokens, chunks))
    const at = opened ? passHolding(tokens, chunks, i + 1) : i
    const office = chunks[at]
    if (!isOffice(office) || used.has(at) || (prefixed && tokens[office.start]?.key === 'lãnh')) break
    if (leadsToName(chunks, at, prefixed) && !office.plural) {
      if (prefixed) return []
      break
    }
    offices.push(office)
    taken.push(at)
    i = at + 1
  }
  // "Tiếp đại sứ A, | Chủ tịch nước nhấn mạnh": the subject of the clause
  const after = chunks[i]
  const [opening] = chunks
  const verb = after?.type === 'other' && tokens[after.start]?.shape === 'lower' && !isJoin(tokens, after)
  if (prefixed && verb && opening !== undefined && RECEIVING.has(tokens[opening.start]?.key ?? '')) return []
  for (const at of taken) used.add(at)
  return offices
}

const HOLDING: ReadonlySet<string> = new Set(['kiêm', 'đồng', 'thời', 'là', 'hiện'])

/** ", kiêm | Giám đốc", ", đồng thời là | Chủ tịch": behind the mark the offices of the same person go on. */
function passHolding(tokens: readonly Token[], chunks: readonly Chunk[], from: number): number {
  // "ông A –, Phó Chủ tịch": one mark too many
  let i = isMark(chunks[from], COMMA) ? from + 1 : from
  while (i < from + 3 && chunks[i]?.type === 'other' && HOLDING.has(tokens[chunks[i]?.start ?? -1]?.key ?? '')) i++
  return isOffice(chunks[i]) ? i : from
}

/** "… là Phó Chủ tịch UBND tỉnh" */
const isCopula = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.type === 'other' && tokens[chunk.start]?.key === 'là'

/** "Trước khi về đây, bà Nga là …" */
const isCareer = (tokens: readonly Token[], [first]: readonly Chunk[]): boolean =>
  tokens[first?.start ?? -1]?.key === 'trước' && BEFORE_NOW.has(tokens[(first?.start ?? -1) + 1]?.key ?? '')
const BEFORE_NOW: ReadonlySet<string> = new Set(['khi', 'đó', 'đây'])

const RECEIVING: ReadonlySet<string> = new Set(['tiếp', 'đón', 'gặp', 'cảm', 'chúc', 'thăm', 'đáp', 'trả'])

/** Whether the office at `k` belongs to the name after it. */
function leadsToName(chunks: readonly Chunk[], k: number, prefixed: boolean): boolean {
  const after = chunks[k + 1]
  if (after?.type === 'name' || (after?.type === 'honorific' && after.kind !== 'comrade')) return true
  if (!prefixed || !isMark(after, APPOSITION)) return false
  return chunks[k + 2]?.type === 'name' || chunks[k + 2]?.type === 'honorific'
}

const MOST_ASIDE = 24

/** Passes over "(SN 1972, quê Hà Nội)", "(giữa)", ", 55 tuổi" behind a name. */
function passAside(tokens: readonly Token[], chunks: readonly Chunk[], from: number): number {
  const open = chunks[from]
  if (open === undefined) return from
  if (isMark(open, BRACKET) && !isOffice(chunks[from + 1])) {
    for (let i = from + 1; i < Math.min(chunks.length, from + MOST_ASIDE); i++)
      if (isMark(chunks[i], CLOSING)) return i + 1
    return from
  }
  const age = tokens[(chunks[from + 1]?.start ?? 0) + 1]?.key === 'tuổi'
  return isMark(open, COMMA) && age && isMark(chunks[from + 3], COMMA) ? from + 3 : from
}

const BRACKET: ReadonlySet<string> = new Set(['('])
const CLOSING: ReadonlySet<string> = new Set([')'])
