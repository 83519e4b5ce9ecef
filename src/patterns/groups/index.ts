import type { Person } from '../../entities/coreference'
import type { EntityLexicon } from '../../entities/lexicon'
import type { Rule } from '../../match/rules'
import { pairAt } from '../../normalize/pair'
import { pairSet } from '../../normalize/pair-set'
import type { Document, Sentence } from '../../sections/document'
import type { EventKind } from '../../types'
import { readCrowd, readLed, readVoters } from './crowds'
import type { GroupContext } from './extent'
import { createHeadReader, type HeadKind } from './heads'
import { MEETS_BODY, readDelegation, readEnumeration, readList, readRun, readSubject } from './items'
import { readJoined } from './joined'
import { personMask } from './mask'
import { createScopeFinder, type ListRange, type ScopeMark } from './scopes'
import { ASIDE, eventSentences, firstSentences, isAside, isBody, SHORT } from './sentences'

export type { ListRange } from './scopes'

/** A group that attends: "lãnh đạo các sở, ban, ngành của tỉnh". Token range. */
export interface GroupCandidate {
  readonly start: number
  readonly end: number
  readonly rule: string
  /** It stands in a list of attendees. */
  readonly listed: boolean
}

export interface AttendeeList extends ListRange {
  readonly rule: string
}

/** What the finder knows of the report. */
export interface GroupInput {
  readonly people: readonly Person[]
  /** Lists of attendees. */
  readonly lists: readonly AttendeeList[]
  /** Where the main event is named. */
  readonly events: readonly ListRange[]
  /** Those who hold it attend by themselves. */
  readonly organizers: readonly ListRange[]
  readonly kind: EventKind
}

/** Finds the groups that attend: in lists of attendees, and where a phrase says that they take part. */
export function createGroupFinder(
  lexicon: EntityLexicon,
  disabled: ReadonlySet<string> = new Set(),
  more?: readonly Rule<HeadKind>[],
): (doc: Document, input: GroupInput) => GroupCandidate[] {
  const marksOf = createScopeFinder(disabled)
  const heads = createHeadReader(lexicon, disabled, more)
  return (doc, { people, lists, events, organizers, kind }) => {
    const context: GroupContext = { doc, mask: personMask(doc, people), heads }
    const taken = new Uint8Array(doc.tokens.length)
    for (const { start, end } of organizers) taken.fill(1, start, end)
    const found = new Map<number, GroupCandidate>()
    const add = (groups: readonly GroupCandidate[]): void => {
      for (const group of groups) {
        if (taken[group.start] === 1) continue
        for (let i = group.start + 1; i < group.end; i++)
          if ((found.get(i)?.end ?? group.end + 1) <= group.end) found.delete(i)
        taken.fill(1, group.start, group.end)
        found.set(group.start, group)
      }
    }
    for (const list of wholeLists(doc, context.mask, lists))
      if (hasPerson(context.mask, list) || !isBackground(doc, list.start, kind)) add(readList(context, list))
    for (const sentence of eventSentences(doc, events)) {
      const marks = marksOf(doc, sentence)
      for (const [k, mark] of marks.entries()) {
        const only = ONLY_IN.get(mark.cue)
        const fits = only === undefined || only.has(kind) || (mark.cue === 'for' && graduates(doc, sentence, mark))
        if (!fits || (mark.cue === 'speak' && !speaks(doc, sentence, mark, kind))) continue
        if (mark.rule === 'groups/meet' && !MUTUAL.has(kind) && kind !== 'voter-meeting' && kind !== 'launch') continue
        if (mark.rule === MEETS_BODY && (!WITH_BODIES.has(kind) || doc.tokens[mark.start - 1]?.key === 'sẽ')) continue
        if (mark.cue === 'partner' && (kind === 'festival' || !meets(doc, sentence, mark))) continue
        if (mark.rule === 'groups/there-are' && isTold(doc, sentence, mark)) continue
        add(readMark(context, sentence, mark, marks[k - 1]))
      }
      if (MUTUAL.has(kind) || kind === 'commemoration') add(readDelegation(context, sentence))
    }
    let crowd = false
    for (const sentence of firstSentences(doc)) {
      if (!crowd && !disabled.has('groups/crowd')) {
        const groups = readCrowd(context, sentence)
        if (groups.length > 0) crowd = true
        add(groups)
      }
      if (!disabled.has('groups/led-delegation')) add(readLed(context, sentence))
      if (!disabled.has('groups/with-person')) add(readJoined(context, sentence))
    }
    const told = [...found.values()].some((group) => holdsVoters(doc, group))
    if (kind === 'voter-meeting' && !told && !disabled.has('groups/voters')) {
      const sentences = doc.sentences.filter(({ start }) => isBody(doc, start) && !isAside(doc, start))
      add(readVoters(context, sentences))
    }
    return withoutShort(
      doc,
      [...found.values()].sort((a, b) => a.start - b.start),
    )
  }
}

/** "hơn 500 đại biểu, đại diện cho …" and, further on, "hơn 500 đại biểu": the same, told in short. */
function withoutShort(doc: Document, groups: readonly GroupCandidate[]): GroupCandidate[] {
  const counted = groups.filter((group) => isCounted(doc, group))
  const first = new Map<string, GroupCandidate>()
  const openings = new Set<string>()
  for (const group of counted) {
    let key = ''
    for (let i = group.start; i < group.end; i++) {
      if (i > group.start) openings.add(key)
      key += `${doc.tokens[i]?.key ?? ''} `
    }
    if (!first.has(key)) first.set(key, group)
  }
  const whole = new Set([...first].flatMap(([key, group]) => (openings.has(key) ? [] : [group])))
  const listed = new Set(
    groups.filter(({ rule }) => rule !== SPEAKS).map((group) => keyOf(doc, group.start, group.end)),
  )
  return groups.filter(
    (group) =>
      (whole.has(group) || !isCounted(doc, group)) &&
      !(
        group.rule === SPEAKS &&
        pairAt(doc.tokens, group.start) === 'đại diện' &&
        listed.has(keyOf(doc, group.start + 2, group.end))
      ),
  )
}

/** "lãnh đạo các Ban", and "đại diện lãnh đạo các Ban đã báo cáo": one of those who are listed speaks. */
const SPEAKS = 'groups/speak'
const keyOf = ({ tokens }: Document, start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ key }) => key)
    .join(' ')

/** "hơn 500 đại biểu", "120 học sinh" */
const isCounted = (doc: Document, { start }: ListRange): boolean =>
  doc.tokens[start]?.kind === 'numeric' || doc.tokens[start + 1]?.kind === 'numeric'

/** "lễ tốt nghiệp cho 200 sinh viên" */
function graduates(doc: Document, sentence: Sentence, mark: ScopeMark): boolean {
  for (let i = Math.max(sentence.start, mark.start - MOST_OPENING); i < mark.start; i++)
    if (LEARNING.at(doc.tokens, i)) return true
  return false
}
const LEARNING = pairSet(['tốt nghiệp', 'khai giảng', 'bế giảng', 'tập huấn', 'bồi dưỡng'])

const holdsVoters = (doc: Document, { start, end }: ListRange): boolean => {
  for (let i = start; i + 1 < end; i++) if (pairAt(doc.tokens, i) === 'cử tri') return true
  return false
}

/** Talks and visits: a delegation comes or is received. */
const MUTUAL: ReadonlySet<EventKind> = new Set(['reception', 'visit', 'working-session'])
/** A body stands for its people in these. */
const WITH_BODIES: ReadonlySet<EventKind> = new Set(['reception', 'working-session', 'meeting'])
const ONLY_IN: ReadonlyMap<ScopeMark['cue'], ReadonlySet<EventKind>> = new Map([
  ['visit', new Set<EventKind>(['visit'])],
  ['honour', new Set<EventKind>(['commemoration'])],
  ['gathered', new Set<EventKind>(['dialogue', 'award-ceremony', 'meeting', 'conference', 'ceremony'])],
  ['for', new Set<EventKind>(['training'])],
])

/** "đại biểu các xã bạn: A, B", "cá nhân có thành tích" are items of their list, and no lists of their own. */
function wholeLists(doc: Document, mask: Uint8Array, lists: readonly AttendeeList[]): ListRange[] {
  const whole: ListRange[] = []
  for (const list of lists) {
    const last = whole[whole.length - 1]
    const joined =
      last !== undefined &&
      list.start - last.end <= MOST_ITEM &&
      doc.sentenceAt(last.start) === doc.sentenceAt(list.start)
    const colon = doc.tokens[list.start - 1]?.text === ':' && mask[list.start] === 0
    const empty = ONLY_NAMED.has(list.rule) && !hasPerson(mask, list)
    if (last !== undefined && joined && (colon || empty)) whole[whole.length - 1] = { start: last.start, end: list.end }
    else if (!ONLY_NAMED.has(list.rule) || hasPerson(mask, list) || opensSide(doc, list) || goesOn(last, list))
      whole.push(list)
  }
  return whole
}
const MOST_ITEM = 40
/** "Đại biểu …", "bầu Đoàn Chủ tịch gồm 5 đồng chí": these open a list only where someone is named in it. */
const ONLY_NAMED: ReadonlySet<string> = new Set([
  'officials/list-side',
  'officials/list-presidium',
  'officials/list-lecturers',
])

/** "Khách mời: - ông A, chức vụ; | - đại diện các sở": the next line of a list that named someone. */
const goesOn = (last: ListRange | undefined, list: ListRange): boolean => last?.end === list.start

const opensSide = (doc: Document, { start }: ListRange): boolean => {
  const at = doc.sentenceAt(start)?.start ?? -1
  const first = doc.tokens[at]?.key
  return first === 'về' || first === 'phía' || pairAt(doc.tokens, at) === 'thành phần'
}

/** "Về phía X có …" opens a list only where it names someone: else it may tell of anything. */
function hasPerson(mask: Uint8Array, { start, end }: ListRange): boolean {
  for (let i = start; i < end; i++) if (mask[i] !== 0) return true
  return false
}

function readMark(
  context: GroupContext,
  sentence: Sentence,
  mark: ScopeMark,
  before: ScopeMark | undefined,
): GroupCandidate[] {
  if (
    mark.cue === 'of' ||
    mark.cue === 'object' ||
    mark.cue === 'for' ||
    mark.cue === 'partner' ||
    mark.cue === 'gathered'
  )
    return readRun(context, { start: mark.end, end: sentence.end }, mark)
  // "Các nguyên lãnh đạo tỉnh cũng về dự: | ông A, ông B": who they are is said by name
  if (context.doc.tokens[mark.end]?.text === ':' && hasPerson(context.mask, { start: mark.end, end: mark.end + 3 }))
    return []
  const start = before === undefined || before.cue === 'of' ? sentence.start : before.end
  const range = { start, end: mark.start }
  const enumerated = readEnumeration(context, range)
  if (enumerated.length > 1) return enumerated
  return mark.cue === 'attend' && isList(context, range)
    ? readList(context, range)
    : readSubject(context, range, mark.rule)
}

/** "gặp mặt …", "đối thoại …" stands before "với" in the clause, and no "phối hợp". */
function meets(doc: Document, sentence: Sentence, mark: ScopeMark): boolean {
  const before = doc.tokens[mark.start - 1]?.key ?? ''
  // "đã ký với | đại diện các đơn vị"
  if (before === 'ký') return true
  if (before === 'hợp' || before === 'kết') return false
  for (let i = mark.start - 2; i >= Math.max(sentence.start, mark.start - MOST_MEETING); i--)
    if (MEETINGS.at(doc.tokens, i)) return true
  return false
}
/** "ông A cho biết …, có nhiều người …": a figure that somebody gives, no attendees. */
function isTold(doc: Document, sentence: Sentence, mark: ScopeMark): boolean {
  for (let i = Math.max(sentence.start, mark.start - MOST_TOLD); i < mark.start; i++)
    if (TELLING.has(pairAt(doc.tokens, i))) return true
  return false
}

/** "Trước đó, …", "trong những năm qua, … với sự tham gia của …": told of, or of another time. */
function isBackground(doc: Document, at: number, kind: EventKind): boolean {
  const sentence = doc.sentenceAt(at)
  if (sentence === undefined) return false
  if (ASIDE.at(doc.tokens, sentence.start)) return true
  for (let i = Math.max(sentence.start, at - MOST_TOLD); i < at; i++) {
    const pair = pairAt(doc.tokens, i)
    if (pair === 'sẽ có' && i + 2 >= at && kind === 'press-conference') return true
    if (TELLING.has(pair) || pair === 'năm qua') return true
  }
  return false
}
const MOST_TOLD = 40
const TELLING: ReadonlySet<string> = new Set(['cho biết', 'cho rằng', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ'])
const MOST_MEETING = 24
const MEETINGS = pairSet([
  'gặp mặt',
  'gặp gỡ',
  'đối thoại',
  'giao lưu',
  'cuộc họp',
  'buổi họp',
  'họp đột',
  'họp khẩn',
  'trì họp',
])

/** "Các đồng chí: Thường trực Huyện ủy; đại diện các phòng | dự hội nghị": semicolons before the verb. */
function isList({ doc, mask, heads }: GroupContext, { start, end }: ListRange): boolean {
  const head = heads.read(doc.tokens, start, end, false)
  let items = 0
  for (let i = start; i < end; i++) if (doc.tokens[i]?.text === ';') items++
  if (mask[start] === 0 && head?.kind !== 'comrades' && head?.kind !== 'lead') return items >= MANY_ITEMS
  return items > 0
}

const MANY_ITEMS = 3

/** "Tại cuộc họp, lãnh đạo tỉnh …": those who speak are there. */
function speaks(doc: Document, sentence: Sentence, mark: ScopeMark, kind: EventKind): boolean {
  for (let i = sentence.start; i < Math.min(mark.start, sentence.start + MOST_OPENING); i++) {
    if (doc.tokens[i]?.key !== 'tại') continue
    const next = doc.tokens[i + 1]?.key ?? ''
    if (doc.tokens[i + 3]?.key === 'báo' && kind !== 'press-conference') return false
    if (GATHERINGS.has(next) || SHORT.has(doc.tokens[i + 1], doc.tokens[i + 2])) return true
  }
  return false
}
const MOST_OPENING = 12
const GATHERINGS: ReadonlySet<string> = new Set(['buổi', 'cuộc', 'lễ', 'phiên'])
