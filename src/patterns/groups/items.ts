import type { Person } from '../../entities/coreference'
import type { EntityLexicon } from '../../entities/lexicon'
import type { Document } from '../../sections/document'
import { createHeadReader, type GroupHead, type HeadReader } from './heads'
import type { GroupCandidate } from './index'
import type { ListRange, ScopeMark } from './scopes'

/** A token of a person's phrase; of one who has no office yet. */
const PERSON = 1
const OFFICELESS = 2

export function personMask(doc: Document, people: readonly Person[]): Uint8Array {
  const mask = new Uint8Array(doc.tokens.length)
  for (const person of people) {
    const named = person.references.some(({ mention }) => (mention?.offices.length ?? 0) > 0)
    for (const reference of person.references) {
      if (reference.how === 'pronoun' || (reference.how === 'title' && isPlural(doc, reference.from, reference.to)))
        continue
      mask.fill(named ? PERSON : OFFICELESS, reference.from, reference.to)
    }
  }
  return mask
}

const PLURAL_BEFORE: ReadonlySet<string> = new Set(['các', 'chí', 'những'])

/** "các đồng chí Ủy viên Bộ Chính trị", "Chủ tịch UBND 22 xã", "…; bí thư Quận ủy;": no one person. */
function isPlural(doc: Document, start: number, end: number): boolean {
  const before = doc.tokens[start - 1]
  const after = doc.tokens[end]
  if (PLURAL_BEFORE.has(before?.key ?? '') || after?.kind === 'numeric' || after?.key === 'các') return true
  if (before?.text === ';' && (after?.text === ';' || after?.text === '.')) return true
  for (let i = start; i < end; i++) if (doc.tokens[i]?.key === 'các' || doc.tokens[i]?.kind === 'numeric') return true
  return false
}

const JOINERS: ReadonlySet<string> = new Set([
  ',',
  ';',
  'và',
  'cùng',
  'với',
  ':',
  '-',
  '–',
  'có',
  'gồm',
  'còn',
  '+',
  '*',
  '•',
  'là',
])
/** Words that end a group: verbs of attending and of what it does there. */
const ENDS: ReadonlySet<string> = new Set('đã sẽ được do khi nhằm để theo nên cũng vừa nhưng mà'.split(' '))
const PAIR_ENDS: ReadonlySet<string> = new Set(
  'tham dự,đến dự,tới dự,về dự,cùng dự,cùng tham,tham gia,có mặt,tại điểm,tại đầu,tại buổi,tại hội,tại lễ,tại chương,tại sự,tại phiên,tại kỳ,nhân dịp,hào hứng,tích cực,trong đó,tiêu biểu như,chứng kiến,cho biết,đề xuất,thừa nhận,kêu gọi,tập trung,chúc mừng,hưởng ứng,đến thăm,tới thăm,về thăm,dẫn đầu,thể hiện,bày tỏ,phát biểu,chủ trì,thảo luận,ghi nhận,trao đổi,trao tặng,nghe báo,cắt băng,dự hội,dự lễ,dự buổi,dự chương,dự cuộc,dự kỳ,dự phiên,dự đại,dự họp,diễn ra,cùng đi,về tình,về việc,cùng nhau,lần lượt,tiến hành'.split(
    ',',
  ),
)
const TRAILING: ReadonlySet<string> = new Set(
  [
    ',',
    'và',
    'cùng',
    'với',
    ';',
    '.',
    ':',
    '-',
    '–',
    '/',
    '…',
    '“',
    '(',
    'có',
    'là',
    'gồm',
    'của',
    'đồng',
    'chí',
    'ông',
    'bà',
    'các',
    'trong',
    'như',
    'khác',
    'còn',
  ].filter((word) => word !== 'khác'),
)
const MOST_GROUP = 90
const DETERMINERS = 3

/** Reads groups one by one. */
export interface GroupReader {
  /** Every group in a list of attendees. */
  list(doc: Document, mask: Uint8Array, range: ListRange): GroupCandidate[]
  /** The groups that follow a cue, as long as they are joined. */
  run(doc: Document, mask: Uint8Array, range: ListRange, mark: ScopeMark): GroupCandidate[]
  /** The group that a range ends with: the subject of a verb of attending. */
  subject(doc: Document, mask: Uint8Array, range: ListRange, rule: string): GroupCandidate[]
  /** The delegations that open a clause: "Chiều 1/3, Đoàn công tác của Tỉnh ủy …". */
  delegations(doc: Document, mask: Uint8Array, range: ListRange): GroupCandidate[]
}

export function createGroupReader(lexicon: EntityLexicon, disabled: ReadonlySet<string>): GroupReader {
  const read = createHeadReader(lexicon, disabled)
  return {
    list: (doc, mask, range) => readList(doc, mask, range, read),
    run: (doc, mask, range, mark) => readRun(doc, mask, range, mark, read),
    delegations: (doc, mask, range) => readDelegations(doc, mask, range, read),
    subject: (doc, mask, range, rule) => readSubject(doc, mask, range, rule, read),
  }
}

function readList(doc: Document, mask: Uint8Array, range: ListRange, read: HeadReader): GroupCandidate[] {
  const found: GroupCandidate[] = []
  for (let i = range.start; i < range.end; i++) {
    if (mask[i] !== 0 || !opensItem(doc, range, i) || isApposition(doc, mask, i)) continue
    const head = read(doc.tokens, i, range.end, true)
    if (head === null || (head.kind === 'body' && !opensBody(doc, range, i))) continue
    const limit = Math.min(range.end, doc.sentenceAt(i)?.end ?? range.end)
    const end = groupEnd(doc, mask, i, head, limit, read, true)
    if (end - i < 2 || isGeneric(doc, i, end) || leadsToPerson(doc, mask, i, end, head)) continue
    found.push({ start: i, end, rule: head.rule, listed: true })
    i = end - 1
  }
  return found
}

const SURE: ReadonlySet<string> = new Set(['groups/with-presence-of', 'groups/at-site'])
const OUTSIDE_LISTS: ReadonlySet<string> = new Set(['bare', 'body', 'office', 'bodies'])

function readRun(
  doc: Document,
  mask: Uint8Array,
  range: ListRange,
  mark: ScopeMark,
  read: HeadReader,
): GroupCandidate[] {
  const found: GroupCandidate[] = []
  const sure = SURE.has(mark.rule) || mark.cue === 'object' || mark.cue === 'for'
  for (let i = range.start; i < range.end && i < range.start + MOST_GROUP * 2; ) {
    while (i < range.end && (mask[i] !== 0 || JOINERS.has(doc.tokens[i]?.key ?? '')) && !ends(doc, i)) i++
    const head = i < range.end ? read(doc.tokens, i, range.end, false) : null
    if (head === null || (!sure && found.length === 0 && OUTSIDE_LISTS.has(head.kind))) break
    if (mark.cue === 'object' && head.kind !== 'delegation' && doc.tokens[i]?.key !== 'cử' && head.kind !== 'counted')
      break
    const end = groupEnd(doc, mask, i, head, range.end, read, sure)
    if (end - i < 2 || isGeneric(doc, i, end) || (!sure && !attends(doc, end, range.end, mark))) break
    found.push({ start: i, end, rule: mark.rule, listed: false })
    if (mark.cue === 'object') break
    i = end
    if (!JOINERS.has(doc.tokens[i]?.key ?? '')) break
  }
  return found
}

const MOST_TO_VERB = 60

/** "có 200 đại biểu … tham dự": the verb of attending stands behind in the clause. */
function attends(doc: Document, from: number, limit: number, mark: ScopeMark): boolean {
  if (mark.rule === 'groups/draw') return true
  for (let i = from; i < Math.min(limit, from + MOST_TO_VERB); i++) {
    const pair = `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`
    if (ATTENDING.has(pair)) return true
    if (doc.tokens[i]?.text === ';') return false
  }
  return false
}
const ATTENDING: ReadonlySet<string> = new Set([
  'tham dự',
  'tham gia',
  'đến dự',
  'về dự',
  'tới dự',
  'có mặt',
  'cùng dự',
])

function readDelegations(doc: Document, mask: Uint8Array, range: ListRange, read: HeadReader): GroupCandidate[] {
  for (let i = range.start; i < range.end; i++) {
    const before = doc.tokens[i - 1]
    if (i > range.start && before?.text !== ',' && before?.text !== '-' && before?.text !== ')') continue
    if (doc.tokens[i]?.key !== 'đoàn' && doc.tokens[i]?.key !== 'phái') continue
    const head = read(doc.tokens, i, range.end, false)
    if (head?.kind !== 'delegation') continue
    const end = groupEnd(doc, mask, i, head, range.end, read, false)
    if (end - i >= 4) return [{ start: i, end, rule: 'groups/acting-delegation', listed: false }]
  }
  return []
}

function readSubject(
  doc: Document,
  mask: Uint8Array,
  range: ListRange,
  rule: string,
  read: HeadReader,
): GroupCandidate[] {
  const first = Math.max(range.start, range.end - MOST_GROUP)
  for (let i = first; i < range.end; i++) {
    const before = doc.tokens[i - 1]
    const opens =
      i === range.start ||
      before?.text === ',' ||
      before?.key === 'có' ||
      before?.key === 'với' ||
      before?.key === 'của'
    if (!opens || mask[i] !== 0) continue
    const head = read(doc.tokens, i, range.end, false)
    if (head === null || head.kind === 'bare' || head.kind === 'body') continue
    const end = groupEnd(doc, mask, i, head, range.end, read, false)
    if (end === range.end && end - i >= 2 && !isGeneric(doc, i, end) && isPlainSubject(doc, i, end))
      return [{ start: i, end, rule, listed: false }]
  }
  return []
}

function opensItem(doc: Document, range: ListRange, i: number): boolean {
  if (i === range.start) return true
  const before = doc.tokens[i - 1]
  return before !== undefined && (JOINERS.has(before.key) || doc.tokens[i]?.line === true)
}

/** A body by its name is an item of its own only behind ";", "cùng" or at the head of the list. */
function opensBody(doc: Document, range: ListRange, i: number): boolean {
  const before = doc.tokens[i - 1]
  return i === range.start || before?.text === ';' || before?.key === 'cùng' || before?.key === 'với'
}

/** "bà B, đại diện Công ty X", "ông A - chuyên gia về đất": what a person without an office is. */
function isApposition(doc: Document, mask: Uint8Array, i: number): boolean {
  const mark = doc.tokens[i - 1]?.text ?? ''
  if (mark === '-' || mark === '–')
    return mask[i - 2] !== undefined && mask[i - 2] !== 0 && doc.tokens[i]?.line === false
  return mark === ',' && mask[i - 2] === OFFICELESS && doc.tokens[i]?.key === 'đại' && doc.tokens[i + 2]?.key !== 'lãnh'
}

const pairAt = (doc: Document, i: number): string => `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`
const ends = (doc: Document, i: number): boolean => ENDS.has(doc.tokens[i]?.key ?? '') || PAIR_ENDS.has(pairAt(doc, i))

/** A group ends at ";", at the sentence, before a person or a verb, and before the head of another group. */
function groupEnd(
  doc: Document,
  mask: Uint8Array,
  start: number,
  head: GroupHead,
  limit: number,
  read: HeadReader,
  listed: boolean,
): number {
  let depth = 0
  const most = Math.min(limit, start + MOST_GROUP)
  for (let i = head.end; i < most; i++) {
    const token = doc.tokens[i]
    if (token === undefined || (mask[i] !== 0 && depth === 0)) return trim(doc, start, i)
    if (token.text === '(') depth++
    else if (token.text === ')') {
      if (depth === 0) return trim(doc, start, i)
      depth--
    }
    if (depth > 0) continue
    if (token.text === ';' || token.text === '…' || (token.text === '.' && i + 1 >= limit)) return trim(doc, start, i)
    if (token.line && i > head.end) return trim(doc, start, i)
    if (token.shape === 'lower' && ends(doc, i) && !RETIRED.has(pairAt(doc, i))) return trim(doc, start, i)
    if (token.text === ',' && !goesOn(doc, i + 1, limit, read)) return trim(doc, start, i)
    if (token.text === ',' || token.key === 'và' || token.key === 'cùng') {
      if (splits(doc, i, start, head, limit, read, listed)) return trim(doc, start, i)
    }
  }
  return trim(doc, start, most)
}

/** "lãnh đạo huyện đã nghỉ hưu" */
const RETIRED: ReadonlySet<string> = new Set(['đã nghỉ', 'đã được', 'đã từng'])
/** Small words that go on with a list inside a group: "tỉnh, thành", "thầy, cô giáo". */
const MORE: ReadonlySet<string> = new Set(
  'thành thị ban ngành đoàn cô thầy phường xã thôn bản tổ chi phó trưởng kiểm nhóm'.split(' '),
)

/** After a comma a group goes on with a name or a noun, never with a verb: "20 đơn vị, | với kinh phí …". */
function goesOn(doc: Document, i: number, limit: number, read: HeadReader): boolean {
  const token = doc.tokens[i]
  if (token === undefined || i >= limit) return false
  if (token.shape !== 'lower') return token.kind === 'syllable' || token.kind === 'numeric'
  return MORE.has(token.key) || token.key === 'cùng' || token.key === 'và' || read(doc.tokens, i, limit, true) !== null
}

/** Whether the comma, "và" or "cùng" at `i` joins another group. */
function splits(
  doc: Document,
  i: number,
  start: number,
  head: GroupHead,
  limit: number,
  read: HeadReader,
  listed: boolean,
): boolean {
  const mark = doc.tokens[i]?.key ?? ''
  const next = i + 1 + (mark !== ',' && doc.tokens[i + 1]?.key === 'với' ? 1 : 0)
  const together = mark === 'cùng' || doc.tokens[next]?.key === 'cùng'
  const other = read(doc.tokens, doc.tokens[next]?.key === 'cùng' ? next + 1 : next, limit, listed)
  if (other === null) return together
  if (together || other.kind === 'counted' || other.kind === 'comrades') return true
  const complement = i - head.end > 0
  if (other.kind === 'lead' || other.kind === 'people')
    return complement || head.kind !== 'lead' || i - start > DETERMINERS
  if (other.kind === 'delegation') return complement
  if (other.kind === 'office')
    return head.kind === 'office' || (mark === ',' && other.end - next > 1 && complement && head.kind !== 'comrades')
  if (other.kind === 'bodies')
    return mark === ',' && (head.kind === 'counted' || head.kind === 'people' || head.kind === 'comrades')
  return (
    other.kind === 'bare' &&
    mark === 'và' &&
    complement &&
    head.kind === 'lead' &&
    PEOPLE.has(doc.tokens[next]?.key ?? '')
  )
}

/** "lãnh đạo xã và nhân dân trong thôn": two groups. */
const PEOPLE: ReadonlySet<string> = new Set(['nhân', 'bà', 'người', 'cán', 'hội', 'học', 'đoàn', 'cử', 'đồng', 'giáo'])

function trim(doc: Document, start: number, end: number): number {
  let last = end
  while (last > start && TRAILING.has(doc.tokens[last - 1]?.key ?? '')) last--
  return last
}

/** "các đại biểu", "các đồng chí": says nothing of who they are. */
const GENERIC: ReadonlySet<string> = new Set(
  'các đại biểu,các đồng chí,các vị,những người,các học viên,các thành viên,các đội,các đoàn,các em,các vị đại biểu,các bên,các cháu,nhiều người,các tác giả,các đơn vị,các vị khách,mọi người,các cơ quan,các khách mời,các ban,các ngành,các địa phương'.split(
    ',',
  ),
)
function isGeneric(doc: Document, start: number, end: number): boolean {
  if (end - start > 4) return false
  let key = ''
  for (let i = start; i < end; i++) key += `${i > start ? ' ' : ''}${doc.tokens[i]?.key ?? ''}`
  return GENERIC.has(key)
}

const MOST_SUBJECT = 26
const TIMES: ReadonlySet<string> = new Set([
  'sáng',
  'chiều',
  'tối',
  'hôm',
  'nay',
  'ngày',
  'thông',
  'không',
  'này',
  'đó',
])

/** The subject of a verb of attending is a noun phrase, no clause: no day, no "không". */
function isPlainSubject(doc: Document, start: number, end: number): boolean {
  if (end - start > MOST_SUBJECT) return false
  for (let i = start; i < end; i++) if (TIMES.has(doc.tokens[i]?.key ?? '')) return false
  return true
}

/** "các đồng chí: A, B", "các lãnh đạo cấp cao của Đảng: ông A": the head of a list of names, no group. */
function leadsToPerson(doc: Document, mask: Uint8Array, start: number, end: number, head: GroupHead): boolean {
  let next = end
  while (next < doc.tokens.length && next < end + 4 && TRAILING.has(doc.tokens[next]?.key ?? '')) next++
  if (mask[next] === undefined || mask[next] === 0) return false
  if (doc.tokens[end]?.text === ':' || doc.tokens[next - 1]?.text === ':') return true
  if (end > head.end) return false
  const joined = doc.tokens[end]?.text === ',' || doc.tokens[end]?.text === ';'
  return !joined && next - start < 8
}
