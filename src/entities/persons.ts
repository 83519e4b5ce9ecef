import type { Document } from '../sections/document'
import type { Token } from '../tokenize/tokenize'
import { COLON, type Honorific, honorificsBefore, isMark, isOffice, type Office, SEMICOLON } from './chunk-marks'
import { type Chunk, chunk } from './chunks'
import type { EntityLexicon, HonorificKind } from './lexicon'
import { takePostfix, takePrefix } from './office-chains'
import type { OfficeRange } from './offices'
import { confer, type Draft, shareBackwards, shareForwards } from './sharing'

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
  for (const draft of drafts) persons.push(mentionOf(tokens, draft, sentence))
  chunks.forEach((piece, k) => {
    if (piece.type === 'office' && !used.has(k)) {
      titles.push({ start: piece.start, end: piece.end, headEnd: piece.headEnd, former: piece.former, sentence })
    }
  })
}

const mentionOf = (
  tokens: readonly Token[],
  { name, from, to, honorific, offices }: Draft,
  sentence: number,
): PersonMention => ({
  start: name.start,
  end: name.end,
  from,
  to,
  honorific: honorific === null ? null : ownHonorific(tokens, honorific),
  offices,
  full: name.full,
  sentence,
  bare: honorific === null && offices.length === 0 && !name.sure,
})

/** What makes one honorific of many: "các đồng chí: A, B" gives each "đồng chí". */
const COUNTS: ReadonlySet<string> = new Set(['các', 'hai', 'ba', 'bốn', 'năm', '2', '02', '3', '03', 'quý', 'những'])

/** The honorific of one person; "các đại biểu: A, B" says what they are there, no honorific. */
function ownHonorific(tokens: readonly Token[], { start, end, kind }: Honorific): PersonMention['honorific'] {
  const first = COUNTS.has(tokens[start]?.key ?? '') && start + 1 < end ? start + 1 : start
  const delegate = tokens[first]?.key === 'đại' && tokens[first + 1]?.key === 'biểu'
  return delegate ? null : { start: first, end, kind }
}

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
