import { pairAt } from '../../normalize/pair'
import type { Document, Sentence } from '../../sections/document'
import { groupsFollow } from './clauses'
import type { Item, SentenceItems } from './items'

/** A sentence with the people it speaks of. */
export interface Scene {
  readonly doc: Document
  readonly sentence: Sentence
  readonly items: SentenceItems
}

const JOINS: ReadonlySet<string> = new Set([
  ',',
  ';',
  'và',
  'cùng',
  'với',
  'các',
  'đồng',
  'chí',
  ':',
  '-',
  '–',
  ')',
  'ông',
  'bà',
])

/** This person and those joined to them by commas and "và" (`step` 1: after, -1: before). */
export function coordinated({ doc, items }: Scene, index: number, step: 1 | -1): Item[] {
  const found: Item[] = []
  for (let k = index; k >= 0 && k < items.list.length; k += step) {
    const item = items.list[k]
    if (item === undefined) break
    if (k !== index) {
      const near = items.list[k - step]
      if (near === undefined) break
      const [a, b] = step === 1 ? [near.reference.to, item.reference.from] : [item.reference.to, near.reference.from]
      // "…; các đồng chí | Phó Chủ tịch UBND tỉnh: | A, B": the office that the further ones share
      const shared = (step === 1 ? item : near).reference.mention?.offices.filter(
        ({ start, end }) => start >= a && end <= b,
      )
      const inside = (i: number): boolean => shared?.some(({ start, end }) => i >= start && i < end) === true
      let joined = true
      let between = 0
      for (let i = a; i < b; i++) {
        if (inside(i)) continue
        if (!JOINS.has(doc.tokens[i]?.key ?? '')) joined = false
        between++
      }
      if (between > 6) break
      if (!joined) break
    }
    found.push(item)
  }
  return found
}

const OBJECT_MARKS: ReadonlySet<string> = new Set([
  'cho',
  'của',
  'với',
  'tới',
  'đến',
  'mời',
  'gặp',
  'tiếp',
  'đón',
  'thăm',
  'mừng',
  'nhiệm',
  'gửi',
  'viếng',
  'nhớ',
  'bởi',
])
const FAR = 45
const MOST_OBJECTS = 8

/** Who does what the verb at `i` says: the person named last before it in its clause, with those joined to them. */
export function subjectsOf(reading: Scene, i: number): Item[] {
  const { doc, items } = reading
  let index = items.indexBefore(i)
  for (let steps = 0; index >= 0; index--, steps++) {
    const item = items.list[index]
    if (item === undefined || i - item.reference.to > FAR || steps > MOST_OBJECTS) return []
    if (!isObject(reading, item)) break
  }
  const item = items.list[index]
  if (item === undefined) return []
  if (!groupsFollow(doc, item.reference.to))
    for (let t = item.reference.to; t < i; t++) if (doc.tokens[t]?.text === ';') return []
  // "Đến thăm bà A, | ông B được …", "Thay mặt Bí thư A, | ông B trao …": they stand apart from the subject
  const joined = coordinated(reading, index, -1)
  const object = joined.findIndex((other) => isObject(reading, other) || isStoodFor(reading, other))
  return object < 0 ? joined : joined.slice(0, object)
}

function isObject({ doc, sentence }: Scene, { reference }: Item): boolean {
  const before = doc.tokens[reference.from - 1]
  return reference.from > sentence.start && before !== undefined && OBJECT_MARKS.has(before.key)
}

/** Somebody else acts on their behalf. */
const isStoodFor = ({ doc }: Scene, { reference }: Item): boolean =>
  pairAt(doc.tokens, reference.from - 2) === 'thay mặt'

const MOST_CONFERRED = 14
const ITEM_JOINS: ReadonlySet<string> = new Set([',', ';', 'và'])

/** "bầu ông A làm Trưởng đoàn, | bà B và bà C làm Phó Trưởng đoàn": further ones behind the office of the first. */
export function likewise({ doc, items }: Scene, index: number): Item[] {
  const found: Item[] = []
  for (let k = index + 1; k < items.list.length; k++) {
    const near = items.list[k - 1]
    const item = items.list[k]
    if (near === undefined || item === undefined || item.reference.from - near.reference.to > MOST_CONFERRED) break
    const join = doc.tokens[item.reference.from - 1]?.key ?? ''
    const behind = doc.tokens[near.reference.to]?.key ?? ''
    const office = behind === 'làm' || behind === 'giữ'
    if (!ITEM_JOINS.has(join) || (!office && item.reference.from - near.reference.to > 1)) break
    if (item.reference.how !== 'title') found.push(item)
  }
  return found
}
