import type { Document } from '../sections/document'
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
    assemble(chunks, sentence.index, persons, titles)
  }
  return { persons, titles }
}

const CHAIN_MARKS: ReadonlySet<string> = new Set([',', '-', '–', '—'])

const isOffice = (chunk: Chunk | undefined): chunk is Extract<Chunk, { type: 'office' }> => chunk?.type === 'office'
const isMark = (chunk: Chunk | undefined, texts: ReadonlySet<string>): boolean =>
  chunk?.type === 'mark' && texts.has(chunk.text)

function assemble(chunks: readonly Chunk[], sentence: number, persons: PersonMention[], titles: TitleMention[]): void {
  const used = new Set<number>()
  let shared: OfficeRange | null = null
  let pluralHonorific: Extract<Chunk, { type: 'honorific' }> | null = null
  let prefixStyle = false
  for (let k = 0; k < chunks.length; k++) {
    const piece = chunks[k]
    if (piece === undefined) continue
    if (piece.type === 'honorific' && piece.plural) pluralHonorific = piece
    if (piece.type === 'office' && piece.plural && !used.has(k)) {
      const after = chunks[k + 1]
      shared = after?.type === 'name' || isMark(after, new Set([':'])) || after?.type === 'honorific' ? piece : shared
      if (shared === piece) used.add(k)
    }
    if (piece.type === 'mark' && (piece.text === ';' || piece.text === '.')) shared = piece.text === ';' ? null : shared
    if (piece.type !== 'name') continue
    let h = k - 1
    while (isMark(chunks[h], new Set([':'])) && chunks[h - 1]?.type === 'honorific') h--
    let honorific: Extract<Chunk, { type: 'honorific' }> | null = null
    let from = piece.start
    let at = k - 1
    for (let p = h; chunks[p]?.type === 'honorific'; p--) {
      const found = chunks[p]
      if (found?.type !== 'honorific') break
      honorific ??= found
      from = found.start
      at = p - 1
    }
    const prefix = takePrefix(chunks, at, used, prefixStyle)
    const postfix: OfficeRange[] = takePostfix(chunks, k + 1, used, prefix.length > 0)
    const offices = [...prefix, ...postfix]
    if (offices.length === 0 && shared !== null) offices.push(shared)
    prefixStyle = prefix.length > 0 && postfix.length === 0
    const first = prefix[0]
    const last = postfix[postfix.length - 1]
    honorific ??= pluralHonorific !== null && inSameList(chunks, k) ? pluralHonorific : null
    persons.push({
      start: piece.start,
      end: piece.end,
      from: Math.min(from, first?.start ?? from),
      to: Math.max(piece.end, last?.end ?? 0),
      honorific: honorific === null ? null : { start: honorific.start, end: honorific.end, kind: honorific.kind },
      offices,
      full: piece.full,
      sentence,
      bare: honorific === null && offices.length === 0 && !piece.sure,
    })
  }
  chunks.forEach((piece, k) => {
    if (piece.type === 'office' && !used.has(k)) {
      titles.push({ start: piece.start, end: piece.end, headEnd: piece.headEnd, former: piece.former, sentence })
    }
  })
}

/** Whether only names, marks, offices and "và" stand between the plural honorific and this name. */
function inSameList(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k - 1; i >= 0; i--) {
    const piece = chunks[i]
    if (piece?.type === 'honorific') return piece.plural
    if (piece?.type === 'other' && piece.end - piece.start > 1) return false
  }
  return false
}

/** Offices directly before a name; further ones over commas where no earlier name lays claim to them. */
function takePrefix(chunks: readonly Chunk[], at: number, used: Set<number>, style: boolean): OfficeRange[] {
  const offices: OfficeRange[] = []
  let i = at
  if (isMark(chunks[i], new Set([':', '-', '–'])) && isOffice(chunks[i - 1])) i--
  while (isOffice(chunks[i]) && !used.has(i)) {
    const office = chunks[i]
    if (office?.type !== 'office' || office.plural) break
    offices.unshift(office)
    used.add(i)
    const mark = chunks[i - 1]
    const earlier = chunks[i - 2]
    const joined = isMark(mark, CHAIN_MARKS) || isJoin(mark)
    if (!joined || !isOffice(earlier)) break
    const claimed = claimedByName(chunks, i - 2)
    if (claimed && !style) break
    i -= 2
  }
  return offices
}

const isJoin = (chunk: Chunk | undefined): boolean => chunk?.type === 'other' && chunk.end - chunk.start === 1

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
function takePostfix(chunks: readonly Chunk[], from: number, used: Set<number>, prefixed: boolean): OfficeRange[] {
  const offices: OfficeRange[] = []
  const taken: number[] = []
  let i = from
  while (i < chunks.length) {
    const mark = chunks[i]
    const opened = isMark(mark, OPENERS) || (offices.length > 0 && isJoin(mark))
    const at = opened ? i + 1 : i
    const office = chunks[at]
    if (!isOffice(office) || used.has(at) || (!opened && offices.length > 0)) break
    const after = chunks[at + 1]
    if ((after?.type === 'name' || (after?.type === 'honorific' && after.kind !== 'comrade')) && !office.plural) {
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
