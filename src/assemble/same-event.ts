import type { Gathering } from '../patterns/event'
import type { Document } from '../sections/document'
import { isPrepared } from './event-context'

const GENERIC: ReadonlySet<string> = new Set([
  'lễ',
  'buổi',
  'cuộc',
  'chương',
  'trình',
  'trực',
  'tuyến',
  'toàn',
  'quốc',
  'phiên',
])

const headWords = (doc: Document, gathering: Gathering): Set<string> =>
  new Set(doc.tokens.slice(gathering.start, gathering.headEnd).map(({ key }) => key))

/** The telling words of an event noun: "hội nghị" of "hội nghị trực tuyến". */
export function telling(doc: Document, gathering: Gathering): Set<string> {
  const words = new Set<string>()
  for (let i = gathering.start; i < gathering.headEnd; i++) {
    const key = doc.tokens[i]?.key ?? ''
    if (!GENERIC.has(key)) words.add(key)
  }
  return words
}

/** Whether two phrases speak of one gathering: they share a telling word. */
export function isSame(doc: Document, a: Gathering, b: Gathering): boolean {
  if (a === b) return true
  if (a.kind !== b.kind && (!(a.verbal || b.verbal) || isPrepared(doc, a) !== isPrepared(doc, b))) return false
  const words = telling(doc, a)
  for (const word of telling(doc, b)) if (words.has(word)) return true
  // "Đại lễ Phật đản …" in the headline, "buổi lễ" in the report
  return (
    words.size === 0 && doc.kindAt(b.start) === 'headline' && headWords(doc, a).has('lễ') && headWords(doc, b).has('lễ')
  )
}
