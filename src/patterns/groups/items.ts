import { isCapitalised } from '../../entities/names'
import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'
import { endsGroup, type GroupContext, groupEnd, isTrailing, OFFICELESS, RUN, type Setting } from './extent'
import type { GroupHead } from './heads'
import type { GroupCandidate } from './index'
import type { ListRange, ScopeMark } from './scopes'

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
  '…',
  '•',
])
const MOST_RUN = 180

/** Every group in a list of attendees. */
export function readList(context: GroupContext, range: ListRange): GroupCandidate[] {
  const { doc, mask, heads } = context
  const found: GroupCandidate[] = []
  const setting: Setting = { listed: true, semicolons: hasSemicolon(doc, range) }
  for (let i = range.start; i < range.end; i++) {
    if (mask[i] !== 0 || !opensItem(doc, range, i) || isApposition(context, i)) continue
    const head = heads.read(doc.tokens, i, range.end, true) ?? joinedNoun(context, i)
    if (head === null || (head.kind === 'body' && !opensBody(doc, range, i)) || isSingle(context, i, head)) continue
    const limit = Math.min(range.end, doc.sentenceAt(i)?.end ?? range.end)
    const end = groupEnd(context, i, head, limit, setting)
    if (end - i < 2 || isGeneric(doc, i, end) || isTeams(doc, i) || leadsToPerson(context, i, end, head)) continue
    found.push({ start: i, end, rule: head.rule, listed: true })
    i = end - 1
  }
  return found
}

function hasSemicolon(doc: Document, { start, end }: ListRange): boolean {
  for (let i = start; i < end; i++) if (doc.tokens[i]?.text === ';') return true
  return false
}

/** "cùng cơ quan chức năng": behind "cùng" any noun will do. */
function joinedNoun({ doc, heads }: GroupContext, i: number): GroupHead | null {
  if (doc.tokens[i - 1]?.key !== 'cùng') return null
  const noun = heads.noun(doc.tokens, i)
  return noun === null ? null : { kind: 'bare', end: noun.end, rule: 'groups/body-nouns' }
}

function opensItem(doc: Document, range: ListRange, i: number): boolean {
  if (i === range.start) return true
  const before = doc.tokens[i - 1]
  if (before?.key === 'có' && doc.tokens[i - 2]?.key === 'không') return false
  return before !== undefined && (JOINERS.has(before.key) || doc.tokens[i]?.line === true)
}

/** A body by its name is an item of its own only behind ";", "cùng" or at the head of the list. */
function opensBody(doc: Document, range: ListRange, i: number): boolean {
  const before = doc.tokens[i - 1]
  return i === range.start || before?.text === ';' || before?.key === 'cùng' || before?.key === 'với'
}

/** "bà B, đại diện Công ty X", "ông A - chuyên gia về đất", "bà C, 54 tuổi, thợ may": what a person without an office is. */
function isApposition({ doc, mask }: GroupContext, i: number): boolean {
  const mark = doc.tokens[i - 1]?.text ?? ''
  if (mark === '-' || mark === '–')
    return mask[i - 2] !== undefined && mask[i - 2] !== 0 && doc.tokens[i]?.line === false
  if (mark === ',' && doc.tokens[i - 2]?.key === 'tuổi') return true
  return mark === ',' && mask[i - 2] === OFFICELESS && doc.tokens[i]?.key === 'đại' && doc.tokens[i + 2]?.key !== 'lãnh'
}

/** "ông A, | tác giả cuốn sách", "bà B, | nhà cung cấp máy gặt": what one person is called by. */
const isCalling = (doc: Document, i: number): boolean => doc.tokens[i]?.key === 'nhà' || CALLINGS.at(doc.tokens, i)
const CALLINGS = pairSet([
  'tác giả',
  'phu nhân',
  'giáo viên',
  'nghệ sĩ',
  'nhạc sĩ',
  'họa sĩ',
  'luật sư',
  'kỹ sư',
  'chuyên gia',
])

/** "ông A, trụ trì chùa B", "…, người từng …": more of the person before the comma. */
function isSingle({ doc, mask }: GroupContext, i: number, head: GroupHead): boolean {
  const before = doc.tokens[i - 2]
  if (doc.tokens[i - 1]?.text !== ',' || before === undefined) return false
  // "ông A, Giám đốc Tập đoàn B (Na Uy), nhà cung cấp máy gặt"
  if (head.kind === 'bare' && isCalling(doc, i)) return mask[i - 2] !== 0 || before.text === ')'
  if (mask[i - 2] === 0 && (head.kind !== 'office' || before.shape !== 'capital')) return false
  if (head.kind === 'bare') return doc.tokens[i]?.key === 'người' && doc.tokens[i + 1]?.key !== 'dân'
  if (head.kind !== 'office') return false
  for (let k = i; k < head.end + 3; k++)
    if (doc.tokens[k]?.key === 'các' || doc.tokens[k]?.kind === 'numeric') return false
  return true
}

export const COUNTING: ReadonlySet<string> = new Set(['hơn', 'gần', 'trên', 'khoảng'])
const SURE: ReadonlySet<string> = new Set([
  'groups/with-presence-of',
  'groups/at-site',
  'groups/before-crowd',
  'groups/party',
  'groups/partners',
])
/** Heads that say too little where no list of attendees is opened. */
const WEAK: ReadonlySet<string> = new Set(['bare', 'body', 'office', 'bodies', 'standing'])

/** The groups that follow a cue, as long as they are joined. */
export function readRun(context: GroupContext, range: ListRange, mark: ScopeMark): GroupCandidate[] {
  const { doc, mask, heads } = context
  const found: GroupCandidate[] = []
  const sure = SURE.has(mark.rule) || mark.cue === 'object' || mark.cue === 'for' || mark.cue === 'gathered'
  const most = Math.min(range.end, range.start + MOST_RUN)
  for (let i = range.start; i < most; ) {
    while (i < most && (mask[i] !== 0 || JOINERS.has(doc.tokens[i]?.key ?? '')) && !endsGroup(doc, i)) i++
    if (doc.tokens[i]?.key === 'đông' && COUNTING.has(doc.tokens[i + 2]?.key ?? '')) i += 2
    const head = i < most ? heads.read(doc.tokens, i, range.end, mark.rule === MEETS_BODY) : null
    if (mark.rule === 'groups/there-are' && doc.tokens[mark.start - 1]?.key === 'đó') break
    if (head === null || (!sure && (isFew(doc, i, head) || (found.length === 0 && WEAK.has(head.kind))))) break
    if (mark.cue === 'object' && !OBJECTS.has(head.kind) && !isVoters(doc, i)) break
    const whole = head.kind === 'body' ? head.end : groupEnd(context, i, head, range.end, RUN)
    const end = isVoters(doc, i) ? votersEnd(doc, i, whole) : whole
    if (end - i < 2 || isGeneric(doc, i, end) || (head.kind === 'people' && listsNames(doc, i, end))) break
    if (!sure && !attends(doc, end, range.end, mark)) break
    found.push({ start: i, end, rule: mark.rule, listed: false })
    i = end
    if (mark.cue === 'object' || !JOINERS.has(doc.tokens[i]?.key ?? '')) break
  }
  return found
}

const OBJECTS: ReadonlySet<string> = new Set(['delegation', 'counted', 'standing', 'lead', 'bodies', 'body'])
/** "làm việc với Quận ủy": there a body stands for its people. */
export const MEETS_BODY = 'groups/meet-body'

const isVoters = (doc: Document, i: number): boolean => {
  for (let k = i; k < i + 3; k++) if (doc.tokens[k]?.key === 'cử' && doc.tokens[k + 1]?.key === 'tri') return true
  return false
}

/** "cử tri quận A, B | (thuộc đơn vị số 1) trong chương trình vận động bầu cử": whose voters they are. */
export function votersEnd({ tokens }: Document, start: number, end: number): number {
  for (let i = start + 2; i < end; i++) if (tokens[i]?.text === '(' || AFTER_VOTERS.has(tokens[i]?.key ?? '')) return i
  return end
}
const AFTER_VOTERS: ReadonlySet<string> = new Set(['trong', 'trước', 'sau', 'tại', 'ở', 'để', 'về'])

/** "3 người", "01 đại biểu": one of the facts of a gathering, no crowd. */
export const isFew = (doc: Document, i: number, head: GroupHead): boolean => {
  const text = doc.tokens[i]?.text ?? ''
  return head.kind === 'counted' && doc.tokens[i]?.kind === 'numeric' && (text.length < 2 || text.startsWith('0'))
}

const ATTENDING = pairSet([
  'tham dự',
  'tham gia',
  'đến dự',
  'về dự',
  'tới dự',
  'có mặt',
  'cùng dự',
  'tranh tài',
  'dự tranh',
  'tranh giải',
])
const MOST_TO_VERB = 60

/** "có 200 đại biểu … tham dự": the verb of attending stands behind in the clause. */
function attends(doc: Document, from: number, limit: number, mark: ScopeMark): boolean {
  if (mark.rule === 'groups/draw' && doc.tokens[mark.start]?.key !== 'đón') return true
  for (let i = from; i < Math.min(limit, from + MOST_TO_VERB); i++) {
    if (ATTENDING.at(doc.tokens, i)) return true
    if (doc.tokens[i]?.text === ';') return false
  }
  return false
}

const isNumber = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.kind === 'numeric' || COUNTING.has(doc.tokens[i]?.key ?? '')

/** "với sự góp mặt | của", not "486 đảng viên | của 21 chi bộ" */
const PRESENCE: ReadonlySet<string> = new Set(['mặt', 'gia', 'diện', 'dự', 'kiến'])
/** "Sáng 5/3/2019 | Đoàn công tác của huyện đã đến thăm" */
const isBehindDay = (doc: Document, i: number): boolean =>
  doc.tokens[i - 1]?.kind === 'numeric' && doc.tokens[i]?.shape === 'capital'

const OPENS_SUBJECT: ReadonlySet<string> = new Set([',', 'có', 'với', 'của', '-', ')', ':', 'nhưng'])
const MOST_SUBJECT = 40

/** The group that a range ends with: the subject of a verb of attending. */
export function readSubject(context: GroupContext, range: ListRange, rule: string): GroupCandidate[] {
  const { doc, mask, heads } = context
  const first = Math.max(range.start, range.end - MOST_SUBJECT)
  for (let i = first; i < range.end; i++) {
    const before = doc.tokens[i - 1]?.key ?? ''
    const joined = (before === 'và' || before === 'cùng') && mask[i - 2] !== undefined && mask[i - 2] !== 0
    const counted = (before === 'cùng' || before === 'kiến') && isNumber(doc, i)
    const opens = i === range.start || joined || counted || OPENS_SUBJECT.has(before) || isBehindDay(doc, i)
    if (!opens || mask[i] !== 0 || (before === 'của' && !PRESENCE.has(doc.tokens[i - 2]?.key ?? ''))) continue
    const head = heads.read(doc.tokens, i, range.end, false)
    if (head === null || WEAK.has(head.kind) || isFew(doc, i, head)) continue
    const end = groupEnd(context, i, head, range.end, RUN)
    if (end === range.end && end - i >= 2 && !isGeneric(doc, i, end) && isPlain(doc, i, end))
      return [{ start: i, end, rule, listed: false }]
  }
  return []
}

const OPENS_ENUMERATION: ReadonlySet<string> = new Set(['lead', 'people', 'comrades', 'counted'])

/** The groups that a range lists up to its end: "Sáng 5/3, lãnh đạo tỉnh, đại diện các sở cùng nhân dân | đã đến viếng". */
export function readEnumeration(context: GroupContext, range: ListRange): GroupCandidate[] {
  const { doc, mask, heads } = context
  for (let i = Math.max(range.start, range.end - MOST_RUN); i < range.end; i++) {
    const before = doc.tokens[i - 1]?.text ?? ''
    if ((i > range.start && before !== ',' && before !== ')' && before !== 'cùng') || mask[i] !== 0) continue
    const head = heads.read(doc.tokens, i, range.end, false)
    if (head === null || !OPENS_ENUMERATION.has(head.kind)) continue
    const found = readList(context, { start: i, end: range.end })
    return found.at(-1)?.end === range.end && found.every(({ start, end }) => isPlain(doc, start, end)) ? found : []
  }
  return []
}

const CLAUSES: ReadonlySet<string> = new Set('sáng chiều tối hôm nay ngày thông không này đó rằng'.split(' '))

/** The subject of a verb of attending is a noun phrase, no clause: no day, no "không". */
export function isPlain(doc: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CLAUSES.has(doc.tokens[i]?.key ?? '')) return false
  return true
}

const OPENS_DELEGATION: ReadonlySet<string> = new Set([',', '-', '–', ')'])

/** The delegation that opens a clause: "Chiều 1/3, Đoàn công tác của Tỉnh ủy …". */
export function readDelegation(context: GroupContext, range: ListRange): GroupCandidate[] {
  const { doc, heads } = context
  for (let i = range.start; i < range.end; i++) {
    const before = doc.tokens[i - 1]
    // "Sáng ngày 4/2/2021 | Đoàn cán bộ huyện …"
    const dated = before?.kind === 'numeric' && doc.tokens[i]?.shape === 'capital'
    if (i > range.start && !dated && !OPENS_DELEGATION.has(before?.text ?? '')) continue
    if (doc.tokens[i]?.key !== 'đoàn' && doc.tokens[i]?.key !== 'phái') continue
    const head = heads.read(doc.tokens, i, range.end, false)
    if (head?.kind !== 'delegation') continue
    const end = groupEnd(context, i, head, range.end, RUN)
    if (end - i >= (doc.tokens[end]?.key === 'do' ? 3 : 4))
      return [{ start: i, end, rule: 'groups/acting-delegation', listed: false }]
  }
  return []
}

/** "các đại biểu", "các đồng chí": says nothing of who they are. */
const GENERIC: ReadonlySet<string> = new Set(
  'các đại biểu,các đồng chí,các đ/c,các vị,những người,các học viên,các thành viên,các đội,các đoàn,các em,các chị em,các vị đại biểu,các bên,các cháu,nhiều người,các tác giả,các đơn vị,các vị khách,mọi người,các cơ quan,các khách mời,các ban,các ngành,các địa phương,đại biểu,đoàn công tác,phái đoàn,đoàn đại biểu,đông đảo đại biểu,đông đảo khách mời'.split(
    ',',
  ),
)
export function isGeneric(doc: Document, start: number, end: number): boolean {
  if (end - start > 4) return false
  let key = ''
  for (let i = start; i < end; i++) key += `${i > start ? ' ' : ''}${doc.tokens[i]?.key ?? ''}`
  return GENERIC.has(key)
}

/** "gồm các đội: A, B": the names of those who compete. */
const isTeams = (doc: Document, i: number): boolean =>
  doc.tokens[i + 2]?.text === ':' && doc.tokens[i]?.key === 'các' && TEAMS.has(doc.tokens[i + 1]?.key ?? '')
const TEAMS: ReadonlySet<string> = new Set(['đội', 'đoàn', 'nhóm'])

/** "hai Phó Chánh án | Lê Văn Tư, Trần Thị Na" */
const countsOffices = (doc: Document, head: GroupHead): boolean =>
  head.kind === 'counted' && OFFICE_HEADS.has(doc.tokens[head.end - 1]?.key ?? '')
const OFFICE_HEADS: ReadonlySet<string> = new Set(['trưởng', 'phó', 'thư', 'tịch', 'đốc'])

/** "các ca sĩ: | Mai Hoa, Lê Tư": who they are is said by name. */
function listsNames(doc: Document, start: number, end: number): boolean {
  for (let i = start; i <= end; i++) if (doc.tokens[i]?.text === ':') return isCapitalised(doc.tokens[i + 1])
  return false
}

/** "các đồng chí: A, B", "các lãnh đạo cấp cao của Đảng: ông A": the head of a list of names, no group. */
function leadsToPerson({ doc, mask }: GroupContext, start: number, end: number, head: GroupHead): boolean {
  if (head.kind === 'people' && listsNames(doc, start, end)) return true
  let next = end
  while (next < doc.tokens.length && next < end + 4 && isTrailing(doc, next)) next++
  if (mask[next] === undefined || mask[next] === 0) return false
  if (doc.tokens[end]?.text === ':' || doc.tokens[next - 1]?.text === ':') return true
  if (end > head.end && next === end && doc.tokens[next]?.shape !== 'lower')
    return head.kind === 'comrades' || head.kind === 'office' || countsOffices(doc, head)
  if (end > head.end) return false
  const joined = doc.tokens[end]?.text === ',' || doc.tokens[end]?.text === ';'
  return !joined && next - start < 8
}
