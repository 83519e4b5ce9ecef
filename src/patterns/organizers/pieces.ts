import type { EntityLexicon } from '../../entities/lexicon'
import { isCapitalised } from '../../entities/names'
import { type OrganisationMention, scanOrganisation } from '../../entities/organisations'
import { isVietnameseSyllable } from '../../entities/syllable'
import type { Found } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'
import type { Cue } from './rules'

export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** A sentence cut into what matters here. `aside`: a bracket; `by`: "do", "được"; `place`: "tại hội trường UBND huyện". */
export type Piece = TokenRange &
  (
    | { readonly type: 'body'; readonly body: OrganisationMention }
    | { readonly type: 'cue'; readonly found: Found<Cue> }
    | { readonly type: 'event'; readonly at: number }
    | { readonly type: 'person' | 'by' | 'place' | 'aside' | 'gap' }
  )

export interface PieceContext {
  readonly doc: Document
  readonly lexicon: EntityLexicon
  /** Persons and titles by their first token. */
  readonly people: ReadonlyMap<number, number>
  /** The main event by its first token. */
  readonly events: ReadonlyMap<number, number>
  /** Where verbs report it. */
  readonly reports: ReadonlySet<number>
  readonly cuesAt: (i: number) => readonly Found<Cue>[]
}

function longest(found: readonly Found<Cue>[]): Found<Cue> | undefined {
  let best: Found<Cue> | undefined
  for (const f of found) if (best === undefined || f.end > best.end) best = f
  return best
}

/** "phối hợp | Tổ chức Y tế Thế giới": a capital inside begins a name. */
function beforeCapital(doc: Document, found: Found<Cue>): Found<Cue>[] {
  if (doc.tokens[found.start]?.shape !== 'lower') return [found]
  for (let i = found.start + 1; i < found.end; i++)
    if (doc.tokens[i]?.shape === 'capital') return found.value.kind === 'with' ? [{ ...found, end: i }] : []
  return [found]
}

const PLACE_WORDS: ReadonlySet<string> = new Set(['tại', 'ở'])
const MOST_PLACE = 24
const MOST_ASIDE = 24

/** Cuts a sentence into bodies, cues, persons, places and what lies between, in one pass. */
export function cutSentence(context: PieceContext, sentence: Sentence): Piece[] {
  const { doc } = context
  const pieces: Piece[] = []
  const gap = (start: number, end: number): void => {
    const last = pieces[pieces.length - 1]
    if (last?.type === 'gap' && doc.tokens[start]?.text !== ';')
      pieces[pieces.length - 1] = { type: 'gap', start: last.start, end }
    else pieces.push({ type: 'gap', start, end })
  }
  for (let i = sentence.start; i < sentence.end; ) {
    const piece = pieceAt(context, sentence, i)
    if (piece === null) gap(i, i + 1)
    else pieces.push(piece)
    i = piece === null ? i + 1 : Math.max(piece.end, i + 1)
  }
  return pieces
}

function pieceAt(context: PieceContext, sentence: Sentence, i: number): Piece | null {
  const { doc } = context
  const token = doc.tokens[i]
  if (token === undefined) return null
  const event = context.events.get(i)
  const person = context.people.get(i)
  const quote = event === undefined && QUOTES.has(token.text) ? quoteEnd(context, i, sentence.end) : -1
  if (quote >= 0) return { type: 'aside', start: i, end: quote }
  if (person !== undefined && event === undefined && !namesBody(context, i, person))
    return { type: 'person', start: i, end: person }
  if (event !== undefined) return { type: 'event', start: i, end: Math.min(event, sentence.end), at: i }
  const cue = longest(context.cuesAt(i).flatMap((found) => beforeCapital(doc, found)))
  // "Tổ chức Y tế Thế giới" is a body, "tổ chức" a verb
  const named =
    cue !== undefined && token.shape === 'capital' && cue.value.kind !== 'after'
      ? bodyAt(context, i, sentence.end)
      : null
  if (cue !== undefined && named === null) {
    // "đã | giám sát việc …": the verb is the gathering itself
    for (let at = i + 1; at < cue.end && cue.value.kind !== 'after'; at++) {
      const end = context.events.get(at)
      if (end !== undefined) return { type: 'event', start: i, end: Math.min(end, sentence.end), at }
    }
    return { type: 'cue', start: i, end: cue.end, found: cue }
  }
  if (token.text === '(') {
    const close = closeOf(doc, i, sentence.end)
    if (close >= 0) return { type: 'aside', start: i, end: close + 1 }
  }
  if (PLACE_WORDS.has(token.key)) {
    const end = placeEnd(context, i, sentence.end)
    if (end > i + 1) return { type: 'place', start: i, end }
  }
  const body = named ?? bodyAt(context, i, sentence.end)
  if (body !== null) return { type: 'body', start: body.start, end: body.end, body }
  if (token.key === 'do' || token.key === 'được') return { type: 'by', start: i, end: i + 1 }
  return null
}

/** "Tổng lãnh sự | quán Nhật Bản": a body whose head begins with an office. */
const namesBody = ({ doc, lexicon }: PieceContext, i: number, end: number): boolean =>
  (lexicon.bodyHeads.longest(doc.tokens, i)?.end ?? 0) > end ||
  (doc.tokens[i]?.key === 'thường' && lexicon.organisations.longest(doc.tokens, i) !== null)

const QUOTES: ReadonlySet<string> = new Set(['“', '"', '«'])
const CLOSING: ReadonlySet<string> = new Set(['”', '"', '»'])
const MOST_QUOTE = 40

/** The end of a quotation behind "về" in which no event is named; -1 where there is none. */
function quoteEnd({ doc, events }: PieceContext, i: number, limit: number): number {
  if (doc.tokens[i - 1]?.key !== 'về') return -1
  for (let k = i + 1; k < Math.min(limit, i + MOST_QUOTE); k++) {
    if (events.has(k)) return -1
    if (CLOSING.has(doc.tokens[k]?.text ?? '')) return k + 1
  }
  return -1
}

const HOLDING: ReadonlySet<string> = new Set([
  'organizers/hold',
  'organizers/with',
  'organizers/host',
  'organizers/sponsor',
  'organizers/direct',
])
const WEAK_VERBS: ReadonlySet<string> = new Set([
  'giám',
  'kiểm',
  'khảo',
  'mở',
  'làm',
  'trao',
  'họp',
  'ra',
  'hợp',
  'liên',
])

const WHEN: ReadonlySet<string> = new Set('sáng chiều tối trưa ngày tại từ trong vào'.split(' '))

/** "mở | lớp tập huấn", "thực hiện | sáng 5/3": a verb that names of bodies hold, too, before the event or its day. */
function ends({ doc, events }: PieceContext, rule: string, end: number): boolean {
  if (events.has(end)) return rule !== 'organizers/with'
  const next = doc.tokens[end]
  return rule === 'organizers/carry-out' && (next?.kind === 'mark' || WHEN.has(next?.key ?? ''))
}

/** The body at `i`; a verb of holding in small letters ends it: "Trung tâm Chính trị huyện | khai giảng lớp …". */
function bodyAt(context: PieceContext, i: number, limit: number): OrganisationMention | null {
  const { doc, lexicon } = context
  const body = scanOrganisation(doc.tokens, i, limit, lexicon)
  if (body === null || body.territory) return body
  const least = lexicon.organisations.longest(doc.tokens, i)?.end ?? i + 2
  for (let k = Math.max(i + 2, least); k < body.end; k++) {
    const token = doc.tokens[k]
    if (token?.shape !== 'lower') continue
    // "Sở Nội vụ | kỷ niệm 75 năm …": the verb that reports the gathering
    if (context.reports.has(k) && !preparesEvent(doc, i)) return { ...body, end: k }
    const cues = context.cuesAt(k)
    if (cues.some(({ rule, end }) => ends(context, rule, end))) return { ...body, end: k }
    // "Hội Doanh nhân trẻ | họp báo"
    if (WEAK_VERBS.has(token.key) && !(context.events.has(k) && doc.tokens[k + 1]?.key === 'báo')) continue
    if (cues.some(({ rule }) => HOLDING.has(rule))) return { ...body, end: k }
  }
  return body
}

/** "Ban Tổ chức | hội thi", not "Ban Tổ chức Tỉnh ủy" */
const preparesEvent = (doc: Document, i: number): boolean =>
  doc.tokens[i + 1]?.key === 'tổ' && doc.tokens[i + 3]?.shape === 'lower'

/** The bracket that closes the one at `i`; -1 where none does near. */
export function closeOf(doc: Document, i: number, limit: number): number {
  for (let k = i + 1; k < Math.min(limit, i + MOST_ASIDE); k++) if (doc.tokens[k]?.text === ')') return k
  return -1
}

/** "phòng họp": the second syllable is no verb. */
const ROOMS: ReadonlySet<string> = new Set(['phòng', 'nơi', 'điểm'])

/** "tại hội trường UBND huyện": up to a comma, a bracket, a cue, or the event. */
function placeEnd(context: PieceContext, i: number, limit: number): number {
  const { doc } = context
  let k = i + 1
  for (; k < Math.min(limit, i + MOST_PLACE); k++) {
    const token = doc.tokens[k]
    if (token === undefined || token.text === ',' || token.text === '(' || token.text === ';' || token.text === ':')
      break
    // "tại Hà Nội" is a place, whatever else has the form of a name
    if (token.key === 'do' || context.events.has(k) || (context.people.has(k) && k > i + 1)) break
    if (
      token.shape === 'lower' &&
      context.cuesAt(k).length > 0 &&
      k > i + 1 &&
      !ROOMS.has(doc.tokens[k - 1]?.key ?? '')
    )
      break
  }
  return k
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ')', '-', '–', ':', '“', '”', '"', '.'])
const MOST_RUN = 6

/**
 * A name that no list knows ("Vinamilk", "Thaco Trường Hải", "Đà Nẵng"): a capitalised run that opens a clause and ends at
 * `end`.
 */
export function nameBefore(doc: Document, end: number, sentence: Sentence): OrganisationMention | null {
  let start = end
  while (start > sentence.start && end - start < MOST_RUN && isCapitalised(doc.tokens[start - 1])) start--
  if (start === end || isCapitalised(doc.tokens[start - 1])) return null
  const before = doc.tokens[start - 1]
  const opens =
    start === sentence.start ||
    doc.tokens[start]?.line === true ||
    CLAUSE_MARKS.has(before?.text ?? '') ||
    isNow(doc, start)
  if (!opens || (end - start < 2 && isVietnameseSyllable(doc.tokens[start]?.key ?? ''))) return null
  return { start, end, territory: false }
}

/** "Sáng nay Vinamilk …" */
const isNow = (doc: Document, i: number): boolean =>
  doc.tokens[i - 1]?.key === 'nay' || doc.tokens[i - 1]?.key === 'qua'
