import type { EntityLexicon } from '../../entities/lexicon'
import { type OrganisationMention, scanOrganisation } from '../../entities/organisations'
import { compileRules, type Found, type Rule } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'
import type { OrganizerRole } from '../../types'

/** A body that holds an event; token range. */
export interface OrganizerCandidate {
  readonly start: number
  readonly end: number
  readonly role: OrganizerRole
  readonly rule: string
  readonly sentence: number
}

export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** What a phrase says of the bodies around it: those before it act, those behind it act, or it joins the two. */
type Cue =
  | { readonly kind: 'active'; readonly role: OrganizerRole }
  | { readonly kind: 'after'; readonly role: OrganizerRole }
  | { readonly kind: 'with' }
  | { readonly kind: 'together' }

const row = (id: string, sample: string, pattern: string, cue: Cue): Rule<Cue> => ({
  id: `organizers/${id}`,
  sample,
  pattern,
  produce: () => cue,
})

const ADVERB =
  '(đã | vừa | sẽ | đang | cùng | chính thức | long trọng | trọng thể | trang trọng | tiếp tục | thường niên | lần đầu | trực tiếp)*'

/** Verbs of holding. The event has to follow (or to precede, in the passive). */
export const ORGANIZER_RULES: readonly Rule<Cue>[] = [
  row(
    'hold',
    'UBND tỉnh tổ chức hội nghị',
    `${ADVERB} (tổ chức | phối hợp tổ chức | đồng tổ chức | khai mạc | bế mạc | khai trương | khánh thành | khởi công | phát động | ra mắt | công bố | họp | tiến hành | ký kết | triển khai | đồng chủ trì | chủ trì tổ chức | chủ trì | mở | ra quân | gặp mặt | tổng kết | tiếp xúc | giám sát | kiểm tra | khảo sát | thông xe | động thổ | khai giảng | trao | tuyên dương | vinh danh) (thành công | trọng thể | long trọng | trang trọng)?`,
    { kind: 'active', role: 'organizer' },
  ),
  row('host', 'tỉnh Kiên Giang đăng cai', `${ADVERB} đăng cai (tổ chức)?`, { kind: 'active', role: 'host' }),
  row('sponsor', 'Ngân hàng X tài trợ', `${ADVERB} tài trợ (chính | kim cương | vàng)?`, {
    kind: 'active',
    role: 'sponsor',
  }),
  row('direct', 'Bộ Y tế chỉ đạo', `${ADVERB} (chỉ đạo | bảo trợ)`, { kind: 'active', role: 'director' }),
  row(
    'with',
    'phối hợp với Bộ Y tế',
    '(đã | vừa | cùng | sẽ)* (phối hợp | phối kết hợp | kết hợp | liên kết | hợp tác | phối hợp chặt chẽ) (với | cùng | cùng với)?',
    { kind: 'with' },
  ),
  row(
    'together',
    'A và B phối hợp tổ chức',
    '(phối hợp | phối kết hợp | kết hợp | liên kết) (đã | cùng | long trọng | chính thức)* tổ chức',
    { kind: 'together' },
  ),
  row(
    'own-sitting',
    'phiên họp của Uỷ ban X',
    '(phiên họp | kỳ họp | cuộc họp | phiên thảo luận | hội nghị | đại hội | buổi họp) <any>? <any>? <any>? <any>? của',
    { kind: 'after', role: 'organizer' },
  ),
]

/** Finds the bodies that hold an event. `events` are the places where the main event is named. */
export function createOrganizerFinder(
  lexicon: EntityLexicon,
  disabled: ReadonlySet<string> = new Set(),
): (doc: Document, events: readonly TokenRange[], people: readonly TokenRange[]) => OrganizerCandidate[] {
  const rules = compileRules(ORGANIZER_RULES, undefined, disabled)
  return (doc, events, people) => {
    const found: OrganizerCandidate[] = []
    const skip = new Map(people.map((person) => [person.start, person.end]))
    const near = new Set<number>()
    for (const event of events) {
      const index = doc.sentenceAt(event.start)?.index
      if (index !== undefined) near.add(index)
    }
    for (const sentence of doc.sentences) {
      if (!near.has(sentence.index)) continue
      const here = events.filter((event) => event.start >= sentence.start && event.start < sentence.end)
      readSentence(doc, sentence, here, skip, lexicon, (i) => rules.at(doc.tokens, i), found)
    }
    return found
  }
}

type Piece =
  | { readonly type: 'body'; readonly body: OrganisationMention }
  | { readonly type: 'cue'; readonly found: Found<Cue> }
  | { readonly type: 'person'; readonly start: number; readonly end: number }
  | { readonly type: 'by'; readonly start: number; readonly end: number }
  | { readonly type: 'gap'; readonly start: number; readonly end: number }

const startOf = (piece: Piece): number =>
  piece.type === 'body' ? piece.body.start : piece.type === 'cue' ? piece.found.start : piece.start
const endOf = (piece: Piece): number =>
  piece.type === 'body' ? piece.body.end : piece.type === 'cue' ? piece.found.end : piece.end

function longest(found: readonly Found<Cue>[]): Found<Cue> | undefined {
  let best: Found<Cue> | undefined
  for (const f of found) if (best === undefined || f.end > best.end) best = f
  return best
}

/** Cuts a sentence into bodies, cues, "do", and what lies between. */
function pieces(
  doc: Document,
  sentence: Sentence,
  skip: ReadonlyMap<number, number>,
  lexicon: EntityLexicon,
  at: (i: number) => Found<Cue>[],
): Piece[] {
  const out: Piece[] = []
  for (let i = sentence.start; i < sentence.end; ) {
    const person = skip.get(i)
    if (person !== undefined && person > i) {
      out.push({ type: 'person', start: i, end: person })
      i = person
      continue
    }
    const body = scanOrganisation(doc.tokens, i, sentence.end, lexicon)
    const cue = body === null ? longest(at(i)) : undefined
    if (body !== null) out.push({ type: 'body', body })
    else if (cue !== undefined) out.push({ type: 'cue', found: cue })
    else if (doc.tokens[i]?.key === 'do' || doc.tokens[i]?.key === 'được')
      out.push({ type: 'by', start: i, end: i + 1 })
    else {
      const last = out[out.length - 1]
      if (last?.type === 'gap') out[out.length - 1] = { type: 'gap', start: last.start, end: i + 1 }
      else out.push({ type: 'gap', start: i, end: i + 1 })
    }
    const piece = out[out.length - 1]
    i = piece === undefined ? i + 1 : Math.max(i + 1, endOf(piece))
  }
  return out
}

const LINKS: ReadonlySet<string> = new Set([
  ',',
  'và',
  'cùng',
  'với',
  '-',
  '–',
  ';',
  '&',
  'các',
  'đơn',
  'vị',
  '(',
  ')',
  '“',
  '”',
  '"',
])

/** A gap that joins two bodies of one list: commas, "và", a bracketed abbreviation. */
function isLink(doc: Document, piece: Piece | undefined): boolean {
  if (piece?.type !== 'gap') return false
  let depth = 0
  for (let i = piece.start; i < piece.end; i++) {
    const token = doc.tokens[i]
    if (token?.text === '(') depth++
    if (depth === 0 && !LINKS.has(token?.key ?? '')) return false
    if (token?.text === ')') depth--
  }
  return piece.end - piece.start <= 12
}

/** A body behind one of these is a place or a part of something else, and ends the list: "tại Trung tâm Hội nghị tỉnh, …". */
const PLACES: ReadonlySet<string> = new Set(['tại', 'ở', 'trên', 'từ', 'đến', 'trong', 'của', 'thuộc', 'cho', 'ngụ'])
const MOST_TO_EVENT = 14

function readSentence(
  doc: Document,
  sentence: Sentence,
  events: readonly TokenRange[],
  skip: ReadonlyMap<number, number>,
  lexicon: EntityLexicon,
  at: (i: number) => Found<Cue>[],
  out: OrganizerCandidate[],
): void {
  const list = pieces(doc, sentence, skip, lexicon, at)
  const inEvent = (i: number): boolean => events.some((event) => i >= event.start && i < event.end)
  const push = (body: OrganisationMention, role: OrganizerRole, rule: string): void => {
    if (inEvent(body.start)) return
    out.push({ start: body.start, end: body.end, role, rule, sentence: sentence.index })
  }
  list.forEach((piece, k) => {
    if (piece.type !== 'cue' || inEvent(piece.found.start)) return
    const { value: cue, start, end, rule } = piece.found
    if (cue.kind === 'after') {
      const next = list[k + 1]
      if (next?.type === 'body' && next.body.start === end)
        out.push({ start: next.body.start, end: next.body.end, role: cue.role, rule, sentence: sentence.index })
      return
    }
    if (cue.kind === 'with') return
    const passive = passiveBefore(list, k)
    const holds = events.some(
      (event) => (event.start >= start && event.start - end <= MOST_TO_EVENT) || (passive && event.end <= start),
    )
    if (!holds) return
    collect(doc, list, k, cue.kind === 'together' ? 'organizer' : cue.role, rule, push)
  })
}

/** "do A phối hợp với B tổ chức", "được A tổ chức". */
function passiveBefore(list: readonly Piece[], k: number): boolean {
  for (let i = k - 1; i >= 0 && i >= k - 14; i--) if (list[i]?.type === 'by') return true
  return false
}

/** The bodies before a verb of holding, with "phối hợp với" among them. */
function collect(
  doc: Document,
  list: readonly Piece[],
  k: number,
  role: OrganizerRole,
  rule: string,
  push: (body: OrganisationMention, role: OrganizerRole, rule: string) => void,
): void {
  const behind: OrganisationMention[] = []
  const partners: OrganisationMention[] = []
  let gaps = 0
  for (let i = k - 1; i >= 0; i--) {
    const piece = list[i]
    if (piece === undefined) break
    if (piece.type === 'body') {
      const before = doc.tokens[piece.body.start - 1]?.key ?? ''
      if (before === '(') continue
      if (PLACES.has(before) || (piece.body.territory && behind.length + partners.length > 0)) break
      behind.unshift(piece.body)
    } else if (piece.type === 'cue' && piece.found.value.kind === 'with') partners.unshift(...behind.splice(0))
    else if (piece.type === 'gap' && isLink(doc, piece)) continue
    else if (
      piece.type === 'gap' &&
      behind.length === 0 &&
      partners.length === 0 &&
      gaps === 0 &&
      endOf(piece) - startOf(piece) <= 8
    )
      gaps++
    else break
  }
  for (const body of behind) push(body, role, rule)
  for (const body of partners) push(body, behind.length === 0 ? role : 'co-organizer', rule)
}
