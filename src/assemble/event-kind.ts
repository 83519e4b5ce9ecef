import { pairAt } from '../normalize/pair'
import type { Gathering } from '../patterns/event'
import type { Document } from '../sections/document'
import type { EventKind } from '../types'

const SITTINGS: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'conference'])
/** Bodies and offices of a parliament, not the parliament: "Văn phòng Quốc hội", "đại biểu Quốc hội". */
const OF_PARLIAMENT: ReadonlySet<string> = new Set(['biểu', 'phòng', 'tịch', 'ban', 'đoàn', 'kiểm', 'viện', 'đảng'])
const MOST_BEFORE = 8

/** "phiên họp thứ 20 của Ủy ban Thường vụ Quốc hội", "Quốc hội họp | phiên toàn thể": a sitting of a parliament. */
function isParliament(doc: Document, { start, end }: Gathering): boolean {
  let sitting = false
  for (let i = start; i < Math.min(end, start + 2); i++) if (doc.tokens[i]?.key === 'phiên') sitting = true
  if (!sitting) return false
  const first = Math.max(doc.sentenceAt(start)?.start ?? start, start - MOST_BEFORE)
  for (let i = first; i < end; i++) {
    if (doc.tokens[i]?.key === 'ubtvqh') return true
    if (doc.tokens[i]?.key !== 'quốc' || doc.tokens[i + 1]?.key !== 'hội') continue
    const before = doc.tokens[i - 1]?.key ?? ''
    if (before === 'vụ') return true
    // "phiên họp của Quốc hội", not "Đoàn giám sát của Quốc hội"
    const owner = before === 'của' ? i - 2 : i - 1
    const own = owner < start || doc.tokens[owner]?.shape === 'lower' || doc.tokens[owner]?.kind !== 'syllable'
    if (own && !OF_PARLIAMENT.has(doc.tokens[owner]?.key ?? '') && !(before === 'của' && owner < start)) return true
  }
  return false
}

/** "Ủy ban Kiểm tra Trung ương tiến hành | kỳ họp thứ 3": a committee of the Party sits, no parliament. */
function isInspectors(doc: Document, { start, end }: Gathering): boolean {
  const first = Math.max(doc.sentenceAt(start)?.start ?? start, start - MOST_BEFORE)
  for (let i = first; i < end; i++)
    if (pairAt(doc.tokens, i) === 'kiểm tra' && doc.tokens[i - 1]?.key === 'ban') return true
  return false
}

const MEETINGS: ReadonlySet<EventKind> = new Set<EventKind>(['conference', 'reception', 'dialogue'])

/** "lễ trao bằng … và khai trương …" under the headline "… khai trương …": the act that the headline names decides. */
export function kindFor(doc: Document, naming: Gathering, gatherings: readonly Gathering[]): EventKind {
  if (naming.kind === 'assembly-session' && isInspectors(doc, naming)) return 'meeting'
  if (SITTINGS.has(naming.kind) && isParliament(doc, naming)) return 'assembly-session'
  if (naming.kind !== 'ceremony' && naming.kind !== 'other') return naming.kind
  const name = new Set<string>()
  for (let i = naming.start; i < naming.end; i++) name.add(pairAt(doc.tokens, i))
  for (const other of gatherings) {
    if (doc.kindAt(other.start) !== 'headline' || other.kind === 'other' || other.kind === 'ceremony' || other.inner)
      continue
    // "lễ sơ kết …" under "… sơ kết …", "lễ tôn vinh … và gặp gỡ …": a ceremony all the same
    if (naming.kind === 'ceremony' && MEETINGS.has(other.kind)) continue
    const pair = pairAt(doc.tokens, other.start)
    if (naming.kind === 'other' || name.has(pair)) return other.kind
  }
  return naming.kind
}
