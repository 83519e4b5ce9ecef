import { opensAttendees } from '../../entities/body-words'
import type { Found, RuleSet, StartTest } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { Participation } from '../../types'
import type { Cue } from './cues'
import { type Item, SentenceItems } from './items'

/** A list of people and groups: who is named in these tokens takes part so. */
export interface ListScope {
  readonly start: number
  readonly end: number
  readonly participation: readonly Participation[]
  readonly rule: string
}

export interface ListRules {
  readonly lists: RuleSet<Cue>
  readonly agents: RuleSet<Cue>
  readonly bare: RuleSet<Cue>
}

/** The match that reaches farthest. */
export const longest = <T>(found: readonly Found<T>[]): Found<T> | undefined =>
  found.reduce<Found<T> | undefined>((best, f) => (best === undefined || f.end > best.end ? f : best), undefined)

const isOpenMark = (token: Token | undefined): boolean =>
  token?.text === ':' || token?.text === ';' || token?.text === ','
const BULLETS: ReadonlySet<string> = new Set(['-', '–', '+', '*', '•', '·', '●', '▪', '>', '✓', ''])
const NONE = new SentenceItems([])

/** "Dự hội nghị có: …", also over the lines of a list. */
export function findLists(
  doc: Document,
  items: ReadonlyMap<number, SentenceItems>,
  rules: ListRules,
  opens: StartTest,
): ListScope[] {
  const scopes: ListScope[] = []
  let open: Found<Cue> | null = null
  // Behind "Dự lễ có:" at the end of a line every line names somebody
  let lines = false
  for (const sentence of doc.sentences) {
    const here = items.get(sentence.index) ?? NONE
    const before = scopes[scopes.length - 1]
    const empty = before !== undefined && before.end === sentence.start && before.end - before.start <= 3
    if (empty) lines = doc.tokens[sentence.start - 1]?.text === ':' || lines
    else if (open === null) lines = false
    const further =
      (lines || isUnended(doc, sentence)) && isLineOfList(doc, sentence, here) && (lines || here.list.length > 0)
    if (open !== null && (further || continuesList(doc, sentence, here) || (empty && opensWithPerson(sentence, here))))
      scopes.push(scopeOf(open, sentence.start, sentence.end))
    else if (!(lines && isSubhead(doc, sentence, here))) open = null
    for (let i = sentence.start; i < sentence.end; i++) {
      const inside = here.at(i)
      if (inside !== undefined) {
        i = inside.reference.to - 1
        continue
      }
      if (!opens(doc.tokens[i])) continue
      if (
        rules.agents.at(doc.tokens, i).some((f) => f.value.kind === 'agent' && f.value.participation.includes('chair'))
      )
        closeLast(scopes, i)
      const opened = openList(doc, sentence, i, here, rules)
      if (opened === null) continue
      closeLast(scopes, i)
      scopes.push(scopeOf(opened.found, opened.at, sentence.end))
      open = opened.found
      i = opened.at - 1
    }
    const last = doc.tokens[sentence.end - 1]
    if (last?.text === '.' && !isBullet(doc, sentence) && !further) open = null
  }
  return scopes
}

const scopeOf = ({ value, rule }: Found<Cue>, start: number, end: number): ListScope => ({
  start,
  end,
  participation: value.participation,
  rule,
})

interface Opened {
  readonly found: Found<Cue>
  /** Where the list starts. */
  readonly at: number
}

function openList(doc: Document, sentence: Sentence, i: number, here: SentenceItems, rules: ListRules): Opened | null {
  const cue = longest(rules.lists.at(doc.tokens, i))
  if (cue !== undefined) {
    const at = listOpens(doc, sentence, cue, here)
    if (at >= 0 && (clauseStart(doc, sentence, i) || at - cue.end <= 2)) return { found: cue, at }
  }
  const agent = longest(rules.agents.at(doc.tokens, i).filter((f) => f.value.kind === 'list'))
  if (agent !== undefined) return { found: agent, at: agent.end }
  const bare = longest(rules.bare.at(doc.tokens, i))
  if (bare === undefined || i === sentence.start) return null
  // "có | các đồng chí: A, Bí thư": what names the first person opens with the honorific of all
  const next = here.from(i + 1)
  const near = next !== undefined && next.reference.how === 'name' && next.reference.from - bare.end <= 1
  return near && next.reference.mention?.bare === false
    ? { found: bare, at: Math.min(bare.end, next.reference.from) }
    : null
}

function closeLast(scopes: ListScope[], at: number): void {
  const last = scopes[scopes.length - 1]
  if (last !== undefined && last.end > at && last.start < at) scopes[scopes.length - 1] = { ...last, end: at }
}

const isBullet = (doc: Document, sentence: Sentence): boolean => {
  const token = doc.tokens[sentence.start]
  return (
    token?.line === true &&
    (BULLETS.has(token.text) || (token.kind === 'numeric' && NUMBERING.has(doc.tokens[sentence.start + 1]?.text ?? '')))
  )
}

const NUMBERING: ReadonlySet<string> = new Set(['.', ')', '-', '/'])

/** "Dự hội nghị có các đồng chí" at the end of a line: the list stands on the next. */
const opensWithPerson = (sentence: Sentence, here: SentenceItems): boolean =>
  (here.list[0]?.reference.from ?? sentence.end) - sentence.start <= 3

/** "… cùng các đồng chí trong Hội | Đồng chí: A - Bí thư": the line before has no end. */
const isUnended = (doc: Document, { start }: Sentence): boolean =>
  doc.tokens[start - 1]?.kind === 'syllable' && doc.tokens[start]?.line === true

/** "Tham dự có: | Sở Giáo dục và Đào tạo | • Bà A": a line that says whose people follow. */
function isSubhead(doc: Document, { start, end }: Sentence, here: SentenceItems): boolean {
  const next = doc.sentenceAt(end)
  return here.list.length === 0 && end - start <= MOST_SUBHEAD && next !== undefined && isBullet(doc, next)
}
const MOST_SUBHEAD = 10

const MOST_LINE = 40
const GROUP_STARTS: ReadonlySet<string> = new Set('các hơn gần trên đại lãnh cùng toàn đông tập tất và'.split(' '))

/** "Cô A - Hiệu trưởng.", "31 giáo viên.": a short line that names who came. */
function isLineOfList(doc: Document, sentence: Sentence, here: SentenceItems): boolean {
  const first = doc.tokens[sentence.start]
  if (first?.line !== true || sentence.end - sentence.start > MOST_LINE) return false
  const [item] = here.list
  if (item !== undefined) return opensWithPerson(sentence, here) && (item.reference.mention?.offices.length ?? 0) > 0
  return first.kind === 'numeric' || GROUP_STARTS.has(first.key)
}

function continuesList(doc: Document, sentence: Sentence, here: SentenceItems): boolean {
  if (isBullet(doc, sentence)) return true
  // "Tham dự có …; | Tại hội nghị, ông A báo cáo"
  if (doc.tokens[sentence.start]?.key === 'tại') return false
  const before = doc.tokens[sentence.start - 1]
  const start = here.list[0]?.reference.from
  return isOpenMark(before) && start !== undefined && start - sentence.start <= 3
}

/** A list cue stands at the head of a sentence or clause: "…, tham dự có". */
function clauseStart(doc: Document, sentence: Sentence, i: number): boolean {
  if (i === sentence.start || (i === sentence.start + 1 && isBullet(doc, sentence))) return true
  const before = doc.tokens[i - 1]
  return (
    before !== undefined &&
    (before.kind === 'mark' || BEFORE_CLAUSE.has(before.key) || doc.tokens[i]?.shape === 'capital')
  )
}

const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['và', 'cùng', 'còn', 'lâm'])
const MOST_BETWEEN = 24

const opensSentence = (sentence: Sentence, { start }: Found<Cue>): boolean => start - sentence.start <= 1
const MOST_EVENT = 8
/** First syllables of the gatherings that one attends: "hội nghị", "buổi lễ", "đại hội". */
const GATHERINGS: ReadonlySet<string> = new Set(
  'hội buổi lễ chương đại cuộc phiên kỳ ngày sự diễn tọa giải lớp liên triển họp khai tổng'.split(' '),
)
const NO_NAME: ReadonlySet<string> = new Set('là do của để mà theo cùng với'.split(' '))

/** Only the name of the event stands between the cue and a person named with an office. */
function namesAlone(doc: Document, { end, value }: Found<Cue>, at: number, { reference }: Item): boolean {
  if (at - end > MOST_EVENT || reference.how !== 'name' || reference.mention?.offices.length === 0) return false
  if (!GATHERINGS.has(doc.tokens[end]?.key ?? '')) return false
  // "Đến dự khai giảng, | đ/c A, chức vụ; đ/c B, chức vụ"
  const attend = value.participation.every((part) => part === 'attendee')
  const comma = attend && doc.tokens[at - 1]?.text === ',' && hasSemicolon(doc, at)
  for (let i = end; i < (comma ? at - 1 : at); i++)
    if (doc.tokens[i]?.kind !== 'syllable' || NO_NAME.has(doc.tokens[i]?.key ?? '')) return false
  return true
}

/** "Dự hội nghị | lãnh đạo các sở, ngành; …": nothing but "hội nghị" stands before those who attend. */
const groupsAlone = (doc: Document, { end, value }: Found<Cue>, at: number): boolean =>
  at - end > 0 &&
  at - end <= 2 &&
  GATHERINGS.has(doc.tokens[end]?.key ?? '') &&
  value.participation.every((part) => part === 'attendee') &&
  opensAttendees(doc.tokens, at)

function hasSemicolon(doc: Document, at: number): boolean {
  const limit = Math.min(doc.sentenceAt(at)?.end ?? at, at + MOST_ITEM)
  for (let i = at; i < limit; i++) if (doc.tokens[i]?.text === ';') return true
  return false
}
const MOST_ITEM = 40

/** Where the list starts after a list cue: behind "có", "gồm", "là" or ":"; -1 where it opens none. */
function listOpens(doc: Document, sentence: Sentence, match: Found<Cue>, here: SentenceItems): number {
  const limit = Math.min(sentence.end, match.end + MOST_BETWEEN)
  for (let i = match.end; i < limit; i++) {
    const token = doc.tokens[i]
    const inside = here.at(i)
    if (token === undefined || (inside !== undefined && i > inside.reference.from)) return -1
    // "Đến dự và chỉ đạo Hội nghị | đồng chí A – Phó Trưởng phòng"
    if (inside !== undefined && i > match.end && opensSentence(sentence, match) && namesAlone(doc, match, i, inside))
      return i
    if (opensSentence(sentence, match) && groupsAlone(doc, match, i)) return i
    const next = here.from(i + 1)?.reference.from ?? -1
    if (token.key === 'có' || token.key === 'gồm' || token.text === ':') {
      let at = i + 1
      while (doc.tokens[at]?.key === 'có' || doc.tokens[at]?.key === 'gồm' || doc.tokens[at]?.text === ':') at++
      // "Trả lời câu hỏi có hay không …, ông A": a deed is told of those alone who are named at once
      return match.value.participation.includes('speaker') &&
        !match.value.participation.includes('attendee') &&
        next !== at
        ? -1
        : at
    }
    if (token.key === 'là' && (match.value.participation.some((part) => part !== 'attendee') || next === i + 1))
      return i + 1
    if (token.text === ';' || token.text === '.') return -1
  }
  return -1
}
