import type { Document } from '../sections/document'
import type { PeopleMentions, PersonMention, TitleMention } from './persons'
import { isVietnameseSyllable } from './syllable'

/** A place where the report speaks of a person: by name, short name, title or pronoun. Token ranges. */
export interface Reference {
  /** The whole phrase, offices included. */
  readonly from: number
  readonly to: number
  /** What stands for the person: name, title or pronoun. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly how: 'name' | 'short' | 'title' | 'pronoun'
  /** The mention by name, where there is one. */
  readonly mention: PersonMention | null
}

/** One person of the report with everything said of who they are. */
export interface Person {
  /** Name syllables as keys. */
  readonly key: readonly string[]
  /** The fullest mention. */
  readonly name: PersonMention
  readonly references: readonly Reference[]
}

interface Draft {
  key: string[]
  name: PersonMention
  female: boolean | null
  references: Reference[]
}

const MALE: ReadonlySet<string> = new Set(['ông', 'anh', 'chú', 'thầy'])
const FEMALE: ReadonlySet<string> = new Set(['bà', 'chị', 'cô'])

function keysOf(doc: Document, start: number, end: number): string[] {
  const keys: string[] = []
  for (let i = start; i < end; i++) {
    const token = doc.tokens[i]
    if (token !== undefined && token.kind === 'syllable') keys.push(token.key.replaceAll('’', "'"))
  }
  return keys
}

function genderOf(doc: Document, mention: PersonMention): boolean | null {
  const honorific = mention.honorific === null ? '' : (doc.tokens[mention.honorific.end - 1]?.key ?? '')
  if (FEMALE.has(honorific)) return true
  if (MALE.has(honorific)) return false
  const middle = doc.tokens[mention.start + 1]?.key
  return mention.full && middle === 'thị' ? true : null
}

/** Says who is who: full names, short forms ("ông Cang"), titles ("Chủ tịch UBND tỉnh") and pronouns, in reading order. */
export function resolvePeople(doc: Document, people: PeopleMentions): Person[] {
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  const byEnding = new Map<string, Draft[]>()
  const deferred: PersonMention[] = []
  for (const mention of people.persons) {
    if (mention.full) addFull(doc, mention, byKey, byEnding, drafts)
    else deferred.push(mention)
  }
  for (const mention of deferred) addShort(doc, mention, byKey, byEnding, drafts)
  addTitles(doc, people.titles, drafts)
  addPronouns(doc, drafts)
  for (const draft of drafts) draft.references.sort((a, b) => a.from - b.from)
  return drafts
}

const refer = (mention: PersonMention, how: 'name' | 'short'): Reference => ({
  from: mention.from,
  to: mention.to,
  start: mention.start,
  end: mention.end,
  sentence: mention.sentence,
  how,
  mention,
})

function addFull(
  doc: Document,
  mention: PersonMention,
  byKey: Map<string, Draft>,
  byEnding: Map<string, Draft[]>,
  drafts: Draft[],
): void {
  const key = keysOf(doc, mention.start, mention.end)
  const joined = key.join(' ')
  const known = byKey.get(joined) ?? sharedName(key, byEnding)
  if (known !== undefined) {
    known.references.push(refer(mention, 'name'))
    known.female ??= genderOf(doc, mention)
    if (key.length > known.key.length) {
      known.key = key
      known.name = mention
    } else if (known.name.bare && !mention.bare && key.length === known.key.length) known.name = mention
    byKey.set(joined, known)
    return
  }
  const draft: Draft = { key, name: mention, female: genderOf(doc, mention), references: [refer(mention, 'name')] }
  drafts.push(draft)
  byKey.set(joined, draft)
  for (const part of new Set(key)) {
    const list = byEnding.get(part)
    if (list === undefined) byEnding.set(part, [draft])
    else list.push(draft)
  }
}

const NEAR_PEOPLE = 40

/** "Raul Castro" for "Raul Castro Ruz"; "Kim Ngân" for "Nguyễn Thị Kim Ngân": the shorter opens or closes the longer. */
function sharedName(key: readonly string[], byEnding: ReadonlyMap<string, readonly Draft[]>): Draft | undefined {
  const foreign = !isVietnameseSyllable(key[0] ?? '') || !isVietnameseSyllable(key[1] ?? '')
  const same = (draft: Draft): boolean => {
    const [short, long] = key.length < draft.key.length ? [key, draft.key] : [draft.key, key]
    if (short.length === long.length) return false
    const closes = short.every((part, i) => part === long[long.length - short.length + i])
    return closes || (foreign && short.every((part, i) => part === long[i]))
  }
  const recent = (part: string | undefined): Draft | undefined =>
    byEnding
      .get(part ?? '')
      ?.slice(-NEAR_PEOPLE)
      .findLast(same)
  return recent(key[key.length - 1]) ?? (foreign ? recent(key[0]) : undefined)
}

function addShort(
  doc: Document,
  mention: PersonMention,
  byKey: Map<string, Draft>,
  byEnding: Map<string, Draft[]>,
  drafts: Draft[],
): void {
  const key = keysOf(doc, mention.start, mention.end)
  const last = key[key.length - 1] ?? ''
  const female = genderOf(doc, mention)
  const candidates = (byEnding.get(last) ?? []).filter(
    (draft) =>
      (draft.key[draft.key.length - 1] === last || !isVietnameseSyllable(last)) &&
      (female === null || draft.female === null || draft.female === female),
  )
  const before = candidates.slice(-NEAR_PEOPLE).filter((draft) => draft.name.start < mention.start)
  const person = before[before.length - 1] ?? candidates[0]
  if (person !== undefined) person.references.push(refer(mention, 'short'))
  // "bà Kwakwa - Phó Chủ tịch …": known by one name throughout the report
  else if (mention.offices.length > 0) addFull(doc, mention, byKey, byEnding, drafts)
}

/** "Thủ tướng" for "Thủ tướng Chính phủ". */
const SHORTEST_TITLE = 2

function officeKey(doc: Document, start: number, end: number): string {
  return keysOf(doc, start, end).join(' ')
}

/** "Chủ tịch UBND tỉnh yêu cầu": the one person whose office it is, or opens with it. */
function addTitles(doc: Document, titles: readonly TitleMention[], drafts: readonly Draft[]): void {
  const whole = new Map<string, Set<Draft>>()
  const opening = new Map<string, Set<Draft>>()
  for (const draft of drafts) {
    for (const { mention } of draft.references) {
      for (const office of mention?.offices ?? []) {
        if (office.former) continue
        hold(whole, officeKey(doc, office.start, office.end), draft)
        for (let end = office.headEnd; end < office.end; end++) hold(opening, officeKey(doc, office.start, end), draft)
      }
    }
  }
  for (const title of titles) {
    if (isEach(doc, title.start)) continue
    const person = holderOf(doc, title, whole, opening)
    const { start, end, sentence } = title
    const reference: Reference = { from: start, to: end, start, end, sentence, how: 'title', mention: null }
    for (const holder of person === undefined ? bothHolders(doc, title, opening) : [person])
      holder.references.push(reference)
  }
}

/** "từng đồng chí | Tỉnh ủy viên", "mỗi | Bí thư Chi bộ": all who hold it, and nobody named. */
function isEach(doc: Document, start: number): boolean {
  const before = doc.tokens[start - 1]?.key === 'chí' ? start - 3 : start - 1
  return EACH.has(doc.tokens[before]?.key ?? '')
}
const EACH: ReadonlySet<string> = new Set(['từng', 'mỗi', 'mọi', 'những', 'nhiều', 'thể', 'số'])

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
])

/** "hai Giám đốc đã ký biên bản": as many as the report names in this office. */
function bothHolders(doc: Document, { start, end }: TitleMention, opening: Holders): readonly Draft[] {
  const count = COUNTS.get(doc.tokens[start - 1]?.key ?? '')
  const holders = opening.get(officeKey(doc, start, end))
  return count !== undefined && holders?.size === count ? [...holders] : []
}

type Holders = Map<string, Set<Draft>>

function hold(holders: Holders, key: string, draft: Draft): void {
  const set = holders.get(key)
  if (set === undefined) holders.set(key, new Set([draft]))
  else set.add(draft)
}

const MOST_LONGER = 4

/** Whose office a title says: in full, by its opening words, or with a few words more ("Thủ tướng Chính phủ"). */
function holderOf(doc: Document, title: TitleMention, whole: Holders, opening: Holders): Draft | undefined {
  const key = officeKey(doc, title.start, title.end)
  const full = only(whole.get(key)) ?? namedBefore(whole.get(key), title.start)
  if (full !== undefined || (whole.get(key)?.size ?? 0) > 1) return full
  const short = only(opening.get(key))
  if (short !== undefined) return short
  for (let end = title.end - 1; end >= title.start + SHORTEST_TITLE && title.end - end <= MOST_LONGER; end--) {
    if (doc.tokens[end]?.kind !== 'syllable') return undefined
    const found = whole.get(officeKey(doc, title.start, end))
    if (found !== undefined) return only(found)
  }
  return undefined
}

/** "Thủ tướng A tiếp … Thủ tướng khẳng định …, Thủ tướng B sắp thăm …": of several, the only one named so far. */
const namedBefore = (set: ReadonlySet<Draft> | undefined, at: number): Draft | undefined =>
  set === undefined || set.size < 2 || set.size > NEAR_PEOPLE
    ? undefined
    : only(new Set([...set].filter(({ name }) => name.start < at)))

function only(set: ReadonlySet<Draft> | undefined): Draft | undefined {
  const [first] = set ?? []
  return set?.size === 1 ? first : undefined
}

const PRONOUNS: ReadonlyMap<string, boolean | null> = new Map([
  ['ông', false],
  ['bà', true],
  ['đồng chí', null],
])

/** "Ông mong doanh nghiệp …" at the head of a clause: the person last named before it. */
function addPronouns(doc: Document, drafts: readonly Draft[]): void {
  const order: { at: number; draft: Draft; subject: boolean }[] = []
  for (const draft of drafts) for (const r of draft.references) order.push({ at: r.from, draft, subject: true })
  order.sort((a, b) => a.at - b.at)
  let next = 0
  let last: Draft | undefined
  let lastAt = -1
  for (let i = 0; i < doc.tokens.length; i++) {
    while (next < order.length && (order[next]?.at ?? 0) < i) {
      last = order[next]?.draft
      lastAt = order[next]?.at ?? -1
      next++
    }
    const size = pronounAt(doc, i)
    if (size === 0 || last === undefined || order[next]?.at === i) continue
    const key = size === 2 ? 'đồng chí' : (doc.tokens[i]?.key ?? '')
    const female = PRONOUNS.get(key) ?? null
    const here = doc.sentenceAt(i)
    const there = doc.sentenceAt(lastAt)
    if (here === undefined || there === undefined || here.index - there.index > 3) continue
    if (female !== null && last.female !== null && last.female !== female) continue
    last.references.push({
      from: i,
      to: i + size,
      start: i,
      end: i + size,
      sentence: here.index,
      how: 'pronoun',
      mention: null,
    })
  }
}

function pronounAt(doc: Document, i: number): number {
  const token = doc.tokens[i]
  const before = doc.tokens[i - 1]
  if (token === undefined) return 0
  const sentence = doc.sentenceAt(i)
  const opens = sentence?.start === i || before?.text === ',' || before?.key === 'nghị' || before?.text === '-'
  if (!opens) return 0
  const size = token.key === 'đồng' && doc.tokens[i + 1]?.key === 'chí' ? 2 : PRONOUNS.has(token.key) ? 1 : 0
  if (size === 0) return 0
  const after = doc.tokens[i + size]
  return after?.shape === 'lower' && !after.line ? size : 0
}
