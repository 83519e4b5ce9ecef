import type { Token } from '../tokenize/tokenize'
import { COMMA, type Honorific, honorificsBefore, isMark, isOffice } from './chunk-marks'
import type { Chunk } from './chunks'
import { isJoin } from './office-chains'
import type { OfficeRange } from './offices'

export interface Draft {
  readonly chunk: number
  readonly name: Extract<Chunk, { type: 'name' }>
  readonly from: number
  readonly to: number
  readonly honorific: Honorific | null
  readonly prefix: readonly OfficeRange[]
  readonly offices: OfficeRange[]
}

const DEPUTIES: ReadonlySet<string> = new Set(['phó', 'ủy', 'thành', 'đại', 'đồng'])
const ITEM_EDGES: ReadonlySet<string> = new Set([';', ':'])

/** "Phó Chủ tịch Hội A và B": the office before the first name is held by the second, too. */
export function shareForwards(tokens: readonly Token[], chunks: readonly Chunk[], drafts: readonly Draft[]): void {
  for (let d = 1; d < drafts.length; d++) {
    const draft = drafts[d]
    const earlier = drafts[d - 1]
    const office = earlier?.prefix[earlier.prefix.length - 1]
    if (draft === undefined || earlier === undefined || office === undefined) continue
    if (draft.offices.length > 0 || draft.honorific !== null || draft.chunk !== earlier.chunk + 2) continue
    const and = chunks[earlier.chunk + 1]
    if (and?.type === 'other' && tokens[and.start]?.key === 'và' && DEPUTIES.has(tokens[office.start]?.key ?? ''))
      draft.offices.push(office)
  }
}

/** "PGS.TS A, PGS.TS B - Phó Hiệu trưởng; …": the office that closes an item is held by both its names. */
export function shareBackwards(tokens: readonly Token[], chunks: readonly Chunk[], drafts: readonly Draft[]): void {
  for (let d = drafts.length - 1; d > 0; d--) {
    const draft = drafts[d]
    const earlier = drafts[d - 1]
    const [office] = draft?.offices ?? []
    if (draft === undefined || earlier === undefined || office === undefined || earlier.offices.length > 0) continue
    if (draft.prefix.length > 0 || earlier.honorific === null || !DEPUTIES.has(tokens[office.start]?.key ?? ''))
      continue
    const [mark] = chunks.slice(earlier.chunk + 1, earlier.chunk + 2)
    const edge = chunks[honorificsBefore(chunks, earlier.chunk).at]
    const key = edge === undefined ? '' : tokens[edge.start]?.key
    // "A - Chủ tịch Hội, | các đồng chí B, C - Phó Chủ tịch"
    const many = earlier.honorific.plural
    const behind = isMark(edge, COMMA) && (many || !isOffice(chunks[honorificsBefore(chunks, earlier.chunk).at - 1]))
    const opens =
      edge === undefined || behind || isMark(edge, ITEM_EDGES) || key === 'có' || key === 'các' || key === 'và'
    const near = draft.chunk - earlier.chunk <= 3 && (isMark(mark, COMMA) || isJoin(tokens, mark))
    if (opens && near) earlier.offices.push(office)
  }
}

const CONFERRING: ReadonlySet<string> = new Set(
  'bầu nhiệm động định nhận công cử chuẩn phong giữ nhiệm cử chức'.split(' '),
)
const MOST_CONFERRED = 40

/** "được bầu giữ chức Chủ tịch UBND tỉnh", "bổ nhiệm ông A làm Giám đốc Sở": an office being conferred. */
export function confer(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  drafts: readonly Draft[],
  used: Set<number>,
): void {
  let next = 0
  let last: Draft | undefined
  let conferred = -1
  for (let k = 0; k < chunks.length; k++) {
    while (next < drafts.length && (drafts[next]?.chunk ?? 0) < k) {
      last = drafts[next]
      next++
    }
    const office = chunks[k]
    if (!isOffice(office) || used.has(k) || last === undefined || office.former) continue
    // "giữ chức Bí thư Đảng ủy, | Chủ tịch HĐND phường"
    const further = conferred === k - 2 && (isMark(chunks[k - 1], COMMA) || isJoin(tokens, chunks[k - 1]))
    if (further ? chunks[k + 1]?.type === 'name' : office.start - last.to > MOST_CONFERRED) continue
    if (!further && !isConferred(tokens, last, office.start)) continue
    last.offices.push(office)
    used.add(k)
    conferred = k
  }
}

/** "từng giữ chức", "từ năm 2010 giữ chức": offices of a career. */
const CAREER: ReadonlySet<string> = new Set(['từng', 'từ', 'trước', 'năm', 'sau'])

const WINS: ReadonlySet<string> = new Set(['đắc', 'trúng', 'tái'])

function isConferred(tokens: readonly Token[], person: Draft, at: number): boolean {
  const before = tokens[at - 1]?.key
  const wider = tokens[at - 2]?.key
  for (let i = person.name.end; i < at; i++) if (CAREER.has(tokens[i]?.key ?? '')) return false
  if (before === 'chức' || ((before === 'vụ' || before === 'danh') && wider === 'chức')) return true
  // "tái đắc cử | Chủ tịch Công đoàn"
  if (before === 'cử' && WINS.has(wider ?? '')) return true
  if (before !== 'làm') return false
  for (let i = Math.max(0, person.from - 4); i < at; i++) if (CONFERRING.has(tokens[i]?.key ?? '')) return true
  return false
}
