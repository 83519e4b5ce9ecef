import type { Document } from '../sections/document'
import type { Token } from '../tokenize/tokenize'
import { type Chunk, chunk } from './chunks'
import type { EntityLexicon, HonorificKind } from './lexicon'
import type { OfficeRange } from './offices'

/** A person where the report speaks of them; all ranges are token indexes. */
export interface PersonMention {
  /** The name: "Nguyễn Văn A", or the short form "Phúc". */
  readonly start: number
  readonly end: number
  /** The whole phrase with honorific and offices. */
  readonly from: number
  readonly to: number
  /** What stands directly before the name. */
  readonly honorific: { readonly start: number; readonly end: number; readonly kind: HonorificKind } | null
  readonly offices: readonly OfficeRange[]
  /** A full name, no short form. */
  readonly full: boolean
  readonly sentence: number
  /** Only its shape says it is a name: nothing stands around it. */
  readonly bare: boolean
}

/** An office that no name stands beside: "Chủ tịch UBND tỉnh yêu cầu …". */
export interface TitleMention extends OfficeRange {
  readonly sentence: number
}

export interface PeopleMentions {
  readonly persons: readonly PersonMention[]
  readonly titles: readonly TitleMention[]
}

/** Finds every person and title in a report, sentence by sentence. */
export function findPeople(doc: Document, lexicon: EntityLexicon): PeopleMentions {
  const persons: PersonMention[] = []
  const titles: TitleMention[] = []
  for (const sentence of doc.sentences) {
    const chunks = chunk(doc.tokens, sentence.start, sentence.end, lexicon)
    assemble(doc.tokens, chunks, sentence.index, persons, titles)
  }
  return { persons, titles }
}

type Honorific = Extract<Chunk, { type: 'honorific' }>
type Office = Extract<Chunk, { type: 'office' }>

/** An office that several names share, while its list goes on. */
interface Shared {
  readonly office: Office
  /** "các đồng chí Ủy viên Bộ Chính trị: …": held along with each one's own office. */
  readonly member: boolean
  /** A colon opened the list: it goes on over semicolons. */
  readonly listed: boolean
}

function assemble(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  sentence: number,
  persons: PersonMention[],
  titles: TitleMention[],
): void {
  const used = new Set<number>()
  const drafts: Draft[] = []
  let shared: Shared | null = null
  let plural: Honorific | null = null
  let prefixStyle = false
  for (let k = 0; k < chunks.length; k++) {
    const piece = chunks[k]
    if (piece === undefined) continue
    if (piece.type === 'honorific' && piece.plural) plural = piece
    if (piece.type === 'office' && piece.plural && !used.has(k)) {
      const opened = openShared(tokens, chunks, k)
      if (opened !== null) used.add(k)
      shared = opened ?? shared
    }
    if (isMark(piece, SEMICOLON) && shared?.listed === false) shared = null
    if (piece.type !== 'name') continue
    const { honorific, from, at } = honorificsBefore(chunks, k)
    const prefix = takePrefix(tokens, chunks, at, used, prefixStyle, honorific !== null)
    const postfix = takePostfix(tokens, chunks, k + 1, used, prefix.length > 0)
    const offices = [...prefix, ...postfix]
    if (shared !== null && (offices.length === 0 || shared.member)) offices.unshift(shared.office)
    else if (shared !== null && prefix.length > 0) shared = null
    prefixStyle = prefix.length > 0 && postfix.length === 0
    drafts.push({
      chunk: k,
      name: piece,
      from: Math.min(from, prefix[0]?.start ?? from),
      to: Math.max(piece.end, postfix[postfix.length - 1]?.end ?? 0),
      honorific: honorific ?? (plural !== null && inSameList(chunks, k) ? plural : null),
      prefix,
      offices,
    })
  }
  shareForwards(tokens, chunks, drafts)
  shareBackwards(tokens, chunks, drafts)
  confer(tokens, chunks, drafts, used)
  for (const draft of drafts) persons.push(mentionOf(draft, sentence))
  chunks.forEach((piece, k) => {
    if (piece.type === 'office' && !used.has(k)) {
      titles.push({ start: piece.start, end: piece.end, headEnd: piece.headEnd, former: piece.former, sentence })
    }
  })
}

interface Draft {
  readonly chunk: number
  readonly name: Extract<Chunk, { type: 'name' }>
  readonly from: number
  readonly to: number
  readonly honorific: Honorific | null
  readonly prefix: readonly OfficeRange[]
  readonly offices: OfficeRange[]
}

const mentionOf = ({ name, from, to, honorific, offices }: Draft, sentence: number): PersonMention => ({
  start: name.start,
  end: name.end,
  from,
  to,
  honorific: honorific === null ? null : { start: honorific.start, end: honorific.end, kind: honorific.kind },
  offices,
  full: name.full,
  sentence,
  bare: honorific === null && offices.length === 0 && !name.sure,
})

const CHAIN_MARKS: ReadonlySet<string> = new Set([',', '-', '–', '—'])
const COLON: ReadonlySet<string> = new Set([':'])
const SEMICOLON: ReadonlySet<string> = new Set([';'])
const APPOSITION: ReadonlySet<string> = new Set([':', '-', '–'])
const COMMA: ReadonlySet<string> = new Set([','])

const isOffice = (chunk: Chunk | undefined): chunk is Office => chunk?.type === 'office'
const isMark = (chunk: Chunk | undefined, texts: ReadonlySet<string>): boolean =>
  chunk?.type === 'mark' && texts.has(chunk.text)
const MEMBERS: ReadonlySet<string> = new Set(['ủy', 'thành', 'uv', 'uvtv', 'uvbtv'])

/** "các Phó Chủ tịch UBND tỉnh A, B", "các đồng chí Ủy viên Bộ Chính trị: A, B". */
function openShared(tokens: readonly Token[], chunks: readonly Chunk[], k: number): Shared | null {
  const office = chunks[k]
  const after = chunks[k + 1]
  if (!isOffice(office)) return null
  const listed = isMark(after, COLON)
  if (after?.type !== 'name' && after?.type !== 'honorific' && !listed) return null
  return { office, listed, member: listed && MEMBERS.has(tokens[office.start]?.key ?? '') }
}

/** What stands directly before a name: "Đại tá, TS.", "các đồng chí:". `at`: the chunk before it. */
function honorificsBefore(
  chunks: readonly Chunk[],
  k: number,
): { honorific: Honorific | null; from: number; at: number } {
  let h = k - 1
  if (isMark(chunks[h], COLON) && chunks[h - 1]?.type === 'honorific') h--
  let honorific: Honorific | null = null
  let from = chunks[k]?.start ?? 0
  let at = k - 1
  for (let found = chunks[h]; found?.type === 'honorific'; found = chunks[h]) {
    honorific ??= found
    from = found.start
    h--
    at = h
  }
  return { honorific, from, at }
}

/** Whether only names, marks, offices and "và" stand between the plural honorific and this name. */
function inSameList(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - MOST_LIST); i--) {
    const piece = chunks[i]
    if (piece?.type === 'honorific') return piece.plural
    if (piece?.type === 'other' && piece.end - piece.start > 1) return false
  }
  return false
}

const MOST_LIST = 200
/** An office after these is another's: "thay mặt lãnh đạo tỉnh, Phó Chủ tịch A", "thừa ủy quyền của Chủ tịch nước, …". */
const ON_BEHALF: ReadonlySet<string> = new Set(['mặt', 'của', 'diện', 'lời'])
/** "dưới sự chủ trì của Bí thư …", "với sự tham dự của …" */
const PRESENCE: ReadonlySet<string> = new Set(['trì', 'dự', 'gia', 'mặt', 'diện', 'hành', 'kiến', 'tọa'])

function isOthers(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.key ?? ''
  if (!ON_BEHALF.has(before)) return false
  return before !== 'của' || !PRESENCE.has(tokens[start - 2]?.key ?? '')
}

/** Offices directly before a name; further ones over commas where no earlier name lays claim to them. */
function takePrefix(
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
  else if (honoured && isMark(chunks[i], COMMA) && isOffice(chunks[i - 1]) && opensClause(tokens, chunks[i - 1])) i--
  while (isOffice(chunks[i]) && !used.has(i)) {
    const office = chunks[i]
    if (office?.type !== 'office' || office.plural) break
    offices.unshift(office)
    used.add(i)
    const mark = chunks[i - 1]
    const earlier = chunks[i - 2]
    const joined = isMark(mark, CHAIN_MARKS) || isJoin(tokens, mark)
    if (!joined || !isOffice(earlier) || isOthers(tokens, earlier.start)) break
    const claimed = claimedByName(chunks, i - 2)
    if (claimed && !style) break
    i -= 2
  }
  return offices
}

/** "Chủ tịch UBND xã, ông A cho biết": the office opens its clause. */
function opensClause(tokens: readonly Token[], office: Chunk | undefined): boolean {
  const before = tokens[(office?.start ?? 0) - 1]
  const first = tokens[office?.start ?? 0]
  return before === undefined || first?.line === true || before.kind === 'mark' || OPENS_CLAUSE.has(before.key)
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['có', 'là', 'theo', 'và', 'cùng'])
const JOINS: ReadonlySet<string> = new Set(['và', 'kiêm', 'đồng', 'thời', 'là', 'hiện'])
const isJoin = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
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

const OPENERS: ReadonlySet<string> = new Set([',', '-', '–', '—', ':', '('])

/**
 * Offices after a name: "A - Bí thư, Chủ tịch"; not the one that touches the next name, nor the chain that leads up to it
 * where offices stand before the names in this list ("Chủ tịch nước A, Bí thư, Chủ tịch B").
 */
function takePostfix(
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
    const opened = isMark(mark, OPENERS) || (offices.length > 0 ? isJoin(tokens, mark) : isCopula(tokens, mark))
    const at = opened ? i + 1 : i
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
  for (const at of taken) used.add(at)
  return offices
}

/** "… là Phó Chủ tịch UBND tỉnh" */
const isCopula = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.type === 'other' && tokens[chunk.start]?.key === 'là'

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
const DEPUTIES: ReadonlySet<string> = new Set(['phó', 'ủy', 'thành', 'đại', 'đồng'])
const ITEM_EDGES: ReadonlySet<string> = new Set([';', ':'])

/** "Phó Chủ tịch Hội A và B": the office before the first name is held by the second, too. */
function shareForwards(tokens: readonly Token[], chunks: readonly Chunk[], drafts: readonly Draft[]): void {
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
function shareBackwards(tokens: readonly Token[], chunks: readonly Chunk[], drafts: readonly Draft[]): void {
  for (let d = drafts.length - 1; d > 0; d--) {
    const draft = drafts[d]
    const earlier = drafts[d - 1]
    const [office] = draft?.offices ?? []
    if (draft === undefined || earlier === undefined || office === undefined || earlier.offices.length > 0) continue
    if (draft.prefix.length > 0 || earlier.honorific === null || !DEPUTIES.has(tokens[office.start]?.key ?? ''))
      continue
    const [mark] = chunks.slice(earlier.chunk + 1, earlier.chunk + 2)
    const edge = chunks[honorificsBefore(chunks, earlier.chunk).at]
    const opens = edge === undefined || isMark(edge, ITEM_EDGES) || tokens[edge.start]?.key === 'có'
    const near = draft.chunk - earlier.chunk <= 3 && (isMark(mark, COMMA) || isJoin(tokens, mark))
    if (opens && near) earlier.offices.push(office)
  }
}

const CONFERRING: ReadonlySet<string> = new Set(
  'bầu nhiệm động định nhận công cử chuẩn phong giữ nhiệm cử chức'.split(' '),
)
const MOST_CONFERRED = 40

/** "được bầu giữ chức Chủ tịch UBND tỉnh", "bổ nhiệm ông A làm Giám đốc Sở": an office being conferred. */
function confer(tokens: readonly Token[], chunks: readonly Chunk[], drafts: readonly Draft[], used: Set<number>): void {
  let next = 0
  let last: Draft | undefined
  for (let k = 0; k < chunks.length; k++) {
    while (next < drafts.length && (drafts[next]?.chunk ?? 0) < k) {
      last = drafts[next]
      next++
    }
    const office = chunks[k]
    if (!isOffice(office) || used.has(k) || last === undefined || office.former) continue
    if (office.start - last.to > MOST_CONFERRED || !isConferred(tokens, last, office.start)) continue
    last.offices.push(office)
    used.add(k)
  }
}

/** "từng giữ chức", "từ năm 2010 giữ chức": offices of a career. */
const CAREER: ReadonlySet<string> = new Set(['từng', 'từ', 'trước', 'năm', 'sau'])

function isConferred(tokens: readonly Token[], person: Draft, at: number): boolean {
  const before = tokens[at - 1]?.key
  const wider = tokens[at - 2]?.key
  for (let i = person.name.end; i < at; i++) if (CAREER.has(tokens[i]?.key ?? '')) return false
  if (before === 'chức' || ((before === 'vụ' || before === 'danh') && wider === 'chức')) return true
  if (before !== 'làm') return false
  for (let i = Math.max(0, person.from - 4); i < at; i++) if (CONFERRING.has(tokens[i]?.key ?? '')) return true
  return false
}
