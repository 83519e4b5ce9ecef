import type { Person } from '../../entities/coreference'
import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'
import { OFFICELESS, PERSON } from './extent'

/** Marks the tokens of people. */
export function personMask(doc: Document, people: readonly Person[]): Uint8Array {
  const mask = new Uint8Array(doc.tokens.length)
  for (const person of people) {
    const named = person.references.some(({ mention }) => (mention?.offices.length ?? 0) > 0)
    for (const { how, from, to } of person.references) {
      if (how === 'pronoun' || (how === 'title' && isPlural(doc, from, to))) continue
      mask.fill(named ? PERSON : OFFICELESS, from, phraseEnd(doc, from, to))
    }
  }
  return mask
}

/** "ông A, Chủ tịch xã | cùng lãnh đạo Đảng ủy": others begin there, whatever the phrase was taken for. */
function phraseEnd(doc: Document, from: number, to: number): number {
  for (let i = from + 2; i + 1 < to; i++) {
    if (doc.tokens[i - 1]?.text === ',' && (holdsMany(doc, i) || isBoard(doc, i))) return i
    if (!LEADERS.at(doc.tokens, i)) continue
    const before = doc.tokens[i - 1]?.key ?? ''
    if (before === 'cùng' || before === 'và' || (before === ',' && MANY.has(doc.tokens[i + 2]?.key ?? ''))) return i
  }
  return to
}
/** "ông A, Phó Chủ tịch xã, | Giám đốc các sở": an office that one person cannot hold. */
function holdsMany(doc: Document, i: number): boolean {
  if (!HEADS.has(doc.tokens[i]?.key ?? '')) return false
  return doc.tokens[i + 2]?.key === 'các' || (doc.tokens[i + 2]?.key === 'UBND' && doc.tokens[i + 3]?.key === 'các')
}
/** "ông A, Phó Hiệu trưởng, | ban giám đốc Trung tâm B" */
const isBoard = (doc: Document, i: number): boolean => doc.tokens[i]?.shape === 'lower' && BOARDS.at(doc.tokens, i)
const BOARDS = pairSet(['ban giám', 'ban lãnh', 'ban chấp', 'tập thể'])
const HEADS: ReadonlySet<string> = new Set('giám chủ bí thủ hiệu trưởng'.split(' '))

const LEADERS = pairSet(['lãnh đạo', 'đại diện'])
const MANY: ReadonlySet<string> = new Set(['các', 'một', 'nhiều', 'những', 'lãnh'])

/** Heads that name no one person: "lãnh đạo tỉnh", "đại diện Sở Y tế". */
const NO_ONE = pairSet(['lãnh đạo', 'đại diện', 'thành viên', 'thủ trưởng', 'đại biểu'])
const PLURAL_BEFORE: ReadonlySet<string> = new Set(['các', 'chí', 'những'])

/** "các đồng chí Ủy viên Bộ Chính trị", "Chủ tịch UBND 22 xã", "…; bí thư Quận ủy;": no one person. */
function isPlural(doc: Document, start: number, end: number): boolean {
  const before = doc.tokens[start - 1]
  const after = doc.tokens[end]
  if (NO_ONE.at(doc.tokens, start)) return true
  if (PLURAL_BEFORE.has(before?.key ?? '') || after?.kind === 'numeric' || after?.key === 'các') return true
  if (before?.text === ';' && (after?.text === ';' || after?.text === '.')) return true
  for (let i = start; i < end; i++) if (doc.tokens[i]?.key === 'các' || doc.tokens[i]?.kind === 'numeric') return true
  return false
}
