import { pairAt } from '../normalize/pair'
import type { Gathering } from '../patterns/event'
import type { Document, Sentence } from '../sections/document'
import type { EventMode } from '../types'

const OPENINGS: ReadonlySet<string> = new Set(['trực', 'điểm', 'đầu', 'kết'])

const MOST_ROOM = 14

/** "trực tiếp | tại hội trường và trực tuyến tới 9 xã" */
function goesOnline(doc: Document, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MOST_ROOM) - 1; i++) {
    if (doc.tokens[i]?.text === ';') return false
    if (LINKED.has(doc.tokens[i]?.key ?? '') && pairAt(doc.tokens, i + 1) === 'trực tuyến') return true
  }
  return false
}
const LINKED: ReadonlySet<string> = new Set(['và', 'hợp', 'với', ','])

/** Whether people met in one room, over a network, or both. */
export function modeOf(doc: Document, gathering: Gathering, anchors: readonly Sentence[]): EventMode {
  if (doc.tokens[gathering.start]?.key === 'cầu' && doc.tokens[gathering.start + 1]?.key === 'truyền') return 'hybrid'
  let online = false
  let onSite = false
  const indexes = new Set(anchors.map(({ index }) => index))
  const first = anchors.reduce((least, { index }) => Math.min(least, index), doc.sentences.length)
  for (const sentence of doc.sentences) {
    const kind = doc.kindAt(sentence.start)
    if (kind === 'related' || kind === 'boilerplate' || (sentence.index > first + 6 && !indexes.has(sentence.index)))
      continue
    for (let i = sentence.start; i < sentence.end; i++) {
      const opening = doc.tokens[i]?.key ?? ''
      if (!OPENINGS.has(opening)) continue
      const pair = `${opening} ${doc.tokens[i + 1]?.key ?? ''}`
      if (
        pair === 'trực tuyến' &&
        doc.tokens[i - 1]?.key !== 'cấp' &&
        doc.tokens[i - 1]?.key !== 'trình' &&
        doc.tokens[i - 1]?.key !== 'sơ' &&
        doc.tokens[i - 1]?.key !== 'vụ'
      )
        online = true
      if (pair === 'điểm cầu' || pair === 'đầu cầu') online = true
      if (pair === 'trực tiếp' && (doc.tokens[i + 2]?.key === 'kết' || goesOnline(doc, i + 2, sentence.end)))
        onSite = true
      if (pair === 'kết hợp' && doc.tokens[i + 2]?.key === 'trực') onSite = true
    }
  }
  if (!online) return 'in-person'
  return onSite ? 'hybrid' : 'online'
}
