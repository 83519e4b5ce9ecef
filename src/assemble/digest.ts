import { pairAt } from '../normalize/pair'
import { pairSet } from '../normalize/pair-set'
import type { Gathering } from '../patterns/event'
import type { Block } from '../sections/blocks'
import { type Document, mentionOf } from '../sections/document'
import type { EventDate } from '../types'
import type { MainEvent } from './main-event'

/** A paragraph that reports a further event. */
export interface FurtherEvent extends Block {
  /** "Chiều cùng ngày", with which it opens. Token range. */
  readonly sameDay: { readonly start: number; readonly end: number } | null
}

/** A report lists so many further events at the most. */
const MOST_FURTHER = 12
const BULLETS: ReadonlySet<string> = new Set(['*', '-', '–', '•', '+', '●'])
const DAY_WORDS: ReadonlySet<string> = new Set(['sáng', 'chiều', 'tối', 'trưa', 'đêm', 'ngày', 'hôm'])
const ASIDES: ReadonlySet<string> = new Set(['trước đó', 'sau đó', 'cùng ngày', 'cùng thời', 'cũng trong', 'tiếp đó'])
const HELD = pairSet(['tổ chức', 'khai mạc', 'diễn ra', 'bế mạc', 'tham dự', 'đến dự', 'chủ trì'])
/** "tập huấn", "gặp mặt", "đối thoại" behind the name of who does so. */
const ACTING: ReadonlySet<string> = new Set(['tập', 'gặp', 'họp', 'đối', 'hội'])
const BEARERS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'đã', 'vừa', 'phố'])
const OPENING = 8

/**
 * The paragraphs that report further events, each from its first token: "* Chiều cùng ngày, Huyện ủy B tổ chức …", and the
 * items of a digest. A stop of the main event's visit is none.
 */
export function furtherEvents(doc: Document, main: MainEvent, gatherings: readonly Gathering[]): FurtherEvent[] {
  const own = doc.sentences[main.gathering.sentence]
  const found: FurtherEvent[] = []
  let next = 0
  for (const block of doc.blocks) {
    while (next < gatherings.length && (gatherings[next]?.start ?? 0) < block.start) next++
    if (found.length >= MOST_FURTHER) break
    if (block.kind !== 'body' && block.kind !== 'lead') continue
    if (own !== undefined && own.start >= block.start && own.start < block.end) continue
    const from = BULLETS.has(doc.tokens[block.start]?.text ?? '') ? block.start + 1 : block.start
    if (!opensWithDay(doc, from)) continue
    const limit = firstStop(doc, block)
    for (let k = next; k < gatherings.length; k++) {
      const gathering = gatherings[k]
      if (gathering === undefined || gathering.start >= limit) break
      if (gathering.inner || !isHeld(doc, gathering, from, limit)) continue
      if (isAnother(doc, main, gathering))
        found.push({ ...block, start: pastAside(doc, from), sameDay: saysSameDay(doc, from) })
      break
    }
  }
  return found
}

/** "Chiều cùng ngày, …", "Ngày 4/9, …", "Trước đó, sáng 3/9, …", "Cũng trong ngày …" */
function opensWithDay(doc: Document, from: number): boolean {
  for (let i = from; i < from + OPENING; i++) {
    const pair = pairAt(doc.tokens, i)
    if (i === from && ASIDES.has(pair)) return true
    const next = doc.tokens[i + 1]
    if (
      DAY_WORDS.has(doc.tokens[i]?.key ?? '') &&
      (next?.kind === 'numeric' || next?.key === 'cùng' || next?.key === 'nay')
    )
      return i === from || doc.tokens[i - 1]?.text === ',' || DAY_WORDS.has(doc.tokens[i - 1]?.key ?? '')
    if (doc.tokens[i]?.key === 'tổ' || doc.tokens[i]?.text === '.') return false
  }
  return false
}

/** "Cùng ngày, …", "Chiều cùng ngày, …" */
function saysSameDay(doc: Document, from: number): FurtherEvent['sameDay'] {
  if (pairAt(doc.tokens, from) === 'cùng ngày') return { start: from, end: from + 2 }
  return pairAt(doc.tokens, from + 1) === 'cùng ngày' ? { start: from, end: from + 3 } : null
}

const PARTS: ReadonlyMap<string, EventDate['partOfDay']> = new Map([
  ['sáng', 'morning'],
  ['trưa', 'noon'],
  ['chiều', 'afternoon'],
  ['tối', 'evening'],
  ['đêm', 'night'],
])

/** The day of the main event, for a further one that says "cùng ngày". */
export function sameDayAs(doc: Document, main: EventDate | null, { sameDay }: FurtherEvent): EventDate | null {
  if (main === null || sameDay === null) return null
  const { start, yearFrom } = main
  const partOfDay = PARTS.get(doc.tokens[sameDay.start]?.key ?? '') ?? null
  const said = mentionOf(doc, sameDay.start, sameDay.end, 'date/same-day', 0.85)
  return { ...said, start, end: null, partOfDay, time: null, yearFrom }
}

/** "Trước đó, | ngày 3/9, …": read alone, the paragraph is no aside. */
function pastAside(doc: Document, from: number): number {
  if (!ASIDES.has(pairAt(doc.tokens, from)) || saysSameDay(doc, from) !== null) return from
  return doc.tokens[from + 2]?.text === ',' ? from + 3 : from + 2
}

/** The end of the paragraph's first sentence. */
function firstStop(doc: Document, block: Block): number {
  return Math.min(block.end, doc.sentenceAt(block.start)?.end ?? block.end)
}

function isHeld(doc: Document, gathering: Gathering, from: number, limit: number): boolean {
  if (gathering.verbal) return gathering.end > gathering.headEnd
  // "Hội Nông dân tỉnh | tập huấn kỹ thuật …": a noun that does a verb's work
  const before = doc.tokens[gathering.start - 1]
  if (
    ACTING.has(doc.tokens[gathering.start]?.key ?? '') &&
    before !== undefined &&
    (before.shape !== 'lower' || BEARERS.has(before.key))
  )
    return gathering.start > from
  for (let i = Math.max(from, gathering.start - 12); i < gathering.start; i++) if (HELD.at(doc.tokens, i)) return true
  for (let i = gathering.end; i < Math.min(limit, gathering.end + 8); i++) if (HELD.at(doc.tokens, i)) return true
  return false
}

/** Of another kind, or with a name that shares little with the main event's. */
function isAnother(doc: Document, main: MainEvent, gathering: Gathering): boolean {
  const words = new Set<string>()
  for (const { start, end } of main.mentions.slice(0, 6))
    for (let i = start; i < end; i++) words.add(doc.tokens[i]?.key ?? '')
  let shared = 0
  for (let i = gathering.start; i < gathering.end; i++) if (words.has(doc.tokens[i]?.key ?? '')) shared++
  const length = gathering.end - gathering.start
  if (gathering.kind === main.gathering.kind) return !gathering.verbal && length > 4 && shared < length * 0.6
  return shared < length * 0.8
}
