import type { EntityLexicon } from '../../entities/lexicon'
import { type OrganisationMention, scanOrganisation } from '../../entities/organisations'
import { pairSet } from '../../lexicon/pair-set'
import { compileRules, type Rule } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { EventKind, OrganizerRole } from '../../types'
import { splitBoards } from './boards'
import { subjectsOf } from './collect'
import { cutSentence, type Piece, type PieceContext, type TokenRange } from './pieces'
import { ACTING_VERBS, type Cue, MUTUAL_VERBS, ORGANIZER_RULES } from './rules'
import { sittingBodies } from './sitting'

export type { TokenRange } from './pieces'
export { ORGANIZER_RULES } from './rules'

/** A body that holds an event; token range. */
export interface OrganizerCandidate extends TokenRange {
  readonly role: OrganizerRole
  readonly rule: string
  readonly sentence: number
}

/** A place where the main event is named. */
export interface EventPlace extends TokenRange {
  readonly headEnd: number
  readonly kind: EventKind
  readonly verbal: boolean
}

type Finder = (doc: Document, events: readonly EventPlace[], people: readonly TokenRange[]) => OrganizerCandidate[]

/** Finds the bodies that hold an event. `events` are the places where the main event is named, the naming one first. */
export function createOrganizerFinder(
  lexicon: EntityLexicon,
  disabled: ReadonlySet<string> = new Set(),
  more?: readonly Rule<Cue>[],
): Finder {
  const rules = compileRules(ORGANIZER_RULES, undefined, disabled, more)
  return (doc, events, people) => {
    const context: PieceContext = {
      doc,
      lexicon,
      people: new Map(people.map((person) => [person.start, person.end])),
      events: new Map(),
      cuesAt: (i) => rules.at(doc.tokens, i),
    }
    let told: readonly OrganizerCandidate[] = []
    const headline: OrganizerCandidate[] = []
    for (const [sentence, here] of placesBySentence(doc, events)) {
      const kind = doc.kindAt(sentence.start)
      if (kind === 'caption' || kind === 'related' || kind === 'boilerplate') continue
      const reader = new SentenceReader(
        { ...context, events: new Map(here.map((event) => [event.start, event.end])) },
        sentence,
        here,
      )
      const found = reader.read()
      if (kind === 'headline') headline.push(...found)
      else {
        const kept = inFull(told, found)
        told = [...kept, ...agree(kept, found)]
      }
    }
    const isHolder = ({ role }: OrganizerCandidate): boolean => role === 'organizer' || role === 'host'
    if (told.some(isHolder)) return [...told]
    const sitting = sittingBodies(doc, events, lexicon, disabled)
    return sitting.length > 0 ? [...sitting, ...told] : [...headline.filter(isHolder), ...told]
  }
}

/** Once a report has said who holds the event, later sentences add what they say in full: "Hội chợ do … tổ chức". */
function agree(told: readonly OrganizerCandidate[], found: readonly OrganizerCandidate[]): OrganizerCandidate[] {
  if (!told.some(({ role }) => role === 'organizer')) return [...found]
  return found.filter(({ rule }) => rule !== 'organizers/hold' && rule !== 'organizers/act')
}

/** "Công an tỉnh ra quân …. Sáng 5/3, Công an tỉnh X tổ chức": the clause with "tổ chức" has the name in full. */
function inFull(
  told: readonly OrganizerCandidate[],
  found: readonly OrganizerCandidate[],
): readonly OrganizerCandidate[] {
  const held = found.some(({ rule }) => rule === 'organizers/hold')
  return held && told.every(({ rule }) => rule === 'organizers/act') ? [] : told
}

/** Short names of a gathering already named: "Chương trình do … tổ chức". */
const BACK_REFERENCES = pairSet([
  'chương trình',
  'hội nghị',
  'hội thảo',
  'sự kiện',
  'hoạt động',
  'buổi lễ',
  'ngày hội',
  'lễ hội',
  'hội thi',
  'cuộc thi',
  'hội chợ',
  'giải đấu',
  'giải chạy',
  'lớp học',
  'diễn đàn',
  'tọa đàm',
  'đại hội',
  'hội diễn',
  'triển lãm',
  'liên hoan',
  'giải thưởng',
  'lễ tang',
  'lễ trao',
])
const SHORT_NAMES: ReadonlySet<string> = new Set(['giải', 'lễ', 'buổi', 'cuộc', 'hội', 'chương', 'sự', 'ngày', 'lớp'])
const MOST_SHORT = 4

/** "Giải thưởng | do …": where a sentence opens with the event in short and says who holds or pays for it; -1 elsewhere. */
function heldBy(doc: Document, { start, end }: Sentence): number {
  if (!SHORT_NAMES.has(doc.tokens[start]?.key ?? '')) return -1
  for (let i = start + 1; i < Math.min(end, start + MOST_SHORT); i++) if (doc.tokens[i]?.key === 'do') return i
  return -1
}

const MOST_AFTER = 8
/** "* Cùng ngày, …": another matter. */
const NEW_ITEM: ReadonlySet<string> = new Set(['*', '+', '•', 'Trước', 'Sau', 'Cùng', 'Cũng'])

/** Sentences that name the main event, or (soon after the first of them) speak of it in short. */
function placesBySentence(doc: Document, events: readonly EventPlace[]): [Sentence, EventPlace[]][] {
  const places = new Map<number, EventPlace[]>()
  for (const event of events) {
    const sentence = doc.sentenceAt(event.start)
    if (sentence === undefined) continue
    const list = places.get(sentence.index)
    if (list === undefined) places.set(sentence.index, [event])
    else list.push(event)
  }
  const first =
    doc.sentences.find(({ start }) => doc.kindAt(start) === 'lead' || doc.kindAt(start) === 'body')?.index ?? 0
  const kind = events[0]?.kind ?? 'other'
  for (let index = first; index < Math.min(doc.sentences.length, first + MOST_AFTER); index++) {
    const sentence = doc.sentences[index]
    if (sentence === undefined || places.has(index)) continue
    const short: EventPlace[] = []
    for (let i = sentence.start; i + 1 < sentence.end; i++) {
      if (NEW_ITEM.has(doc.tokens[sentence.start]?.text ?? '')) break
      if (BACK_REFERENCES.has(doc.tokens[i], doc.tokens[i + 1]))
        short.push({ start: i, end: i + 2, headEnd: i + 2, kind, verbal: false })
    }
    if (short.length > 0) places.set(index, short)
  }
  for (const sentence of doc.sentences.slice(first)) {
    const by = places.has(sentence.index) ? -1 : heldBy(doc, sentence)
    if (by >= 0) places.set(sentence.index, [{ start: sentence.start, end: by, headEnd: by, kind, verbal: false }])
  }
  return [...places]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([index, here]): [Sentence, EventPlace[]][] => {
      const sentence = doc.sentences[index]
      return sentence === undefined ? [] : [[sentence, here]]
    })
}

/** "Khu đô thị X chính thức khởi công.": a verb without an object says what is opened, not who opens it. */
const OPENINGS: ReadonlySet<string> = new Set(['khởi công', 'khánh thành', 'khai trương', 'thông xe', 'động thổ'])
const WHERE: ReadonlySet<string> = new Set('tại ở vào sáng chiều tối ngày với'.split(' '))
const isSubjectless = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || WHERE.has(next.key)

const MOST_TO_EVENT = 14
const MUTUAL_KINDS: ReadonlySet<EventKind> = new Set(['reception', 'visit', 'working-session'])
const GENERIC_BODIES: ReadonlySet<string> = new Set([
  'ban tổ chức',
  'btc',
  'ban giám khảo',
  'đoàn',
  'đoàn công tác',
  'tổ chức',
  'đảng',
])
const DELEGATION_OF: ReadonlySet<string> = new Set(['của', 'thuộc'])

class SentenceReader {
  private readonly pieces: Piece[]
  private readonly out: OrganizerCandidate[] = []
  constructor(
    private readonly context: PieceContext,
    private readonly sentence: Sentence,
    private readonly events: readonly EventPlace[],
  ) {
    this.pieces = cutSentence(context, sentence)
  }

  read(): OrganizerCandidate[] {
    const ahead = this.eventsAhead()
    const byStart = new Map(this.events.map((event) => [event.start, event]))
    let before = false
    let held = false
    this.pieces.forEach((piece, k) => {
      if (piece.type === 'event') {
        const event = byStart.get(piece.at)
        if (event !== undefined) this.readActing(event, k)
        before = true
      } else if (piece.type === 'cue') {
        held = this.readCue(piece.found.value, piece, k, ahead[k] ?? Infinity, before, held) || held
      }
    })
    return this.out
  }

  /** Of each piece, where the next event starts. */
  private eventsAhead(): number[] {
    const ahead: number[] = new Array(this.pieces.length)
    let next = Infinity
    for (let k = this.pieces.length - 1; k >= 0; k--) {
      const piece = this.pieces[k]
      if (piece === undefined) continue
      if (piece.type === 'event') next = piece.at
      ahead[k] = next
    }
    return ahead
  }

  private readCue(
    cue: Extract<Piece, { type: 'cue' }>['found']['value'],
    piece: Extract<Piece, { type: 'cue' }>,
    k: number,
    ahead: number,
    before: boolean,
    held: boolean,
  ): boolean {
    if (cue.kind === 'with') return false
    const { rule, end } = piece.found
    if (cue.kind === 'after') {
      this.readAfter(k, cue.role, rule)
      return false
    }
    const subjects = subjectsOf(this.context, this.sentence, this.pieces, k)
    const holds =
      subjects.by >= 0
        ? before
        : (cue.kind === 'active' && ahead - end <= MOST_TO_EVENT) || (held && cue.role !== 'organizer')
    if (!holds || (MUTUAL_KINDS.has(this.events[0]?.kind ?? 'other') && !this.saysHold(piece, rule))) return false
    const id = subjects.by >= 0 && rule === 'organizers/hold' ? 'organizers/held-passive' : rule
    for (const body of subjects.holders) this.push(body, cue.role, id)
    const role = subjects.holders.length === 0 ? cue.role : 'co-organizer'
    for (const body of subjects.partners) this.push(body, role, id)
    return true
  }

  /** Of talks and visits only "tổ chức" says who holds them; "có buổi làm việc với" is said of one side. */
  private saysHold(piece: TokenRange, rule: string): boolean {
    if (rule === 'organizers/have') return this.events[0]?.kind === 'working-session'
    const { tokens } = this.context.doc
    for (let i = piece.start; i < piece.end; i++)
      if (tokens[i]?.key === 'chức' && tokens[i - 1]?.key === 'tổ') return true
    return false
  }

  /** "dưới sự chủ trì của Ban A và Ban B" */
  private readAfter(k: number, role: OrganizerRole, rule: string): void {
    const { doc } = this.context
    for (let i = k + 1; i < this.pieces.length; i++) {
      const piece = this.pieces[i]
      if (piece?.type === 'body') {
        const comma = doc.tokens[piece.start - 1]?.text === ','
        if (i > k + 1 && comma && !this.listGoesOn(i + 1)) break
        this.push(piece.body, role, rule)
      } else if (piece?.type === 'aside') continue
      else if (piece?.type !== 'gap' || piece.end - piece.start > 1 || i === k + 1) break
      else if (doc.tokens[piece.start]?.text !== ',' && doc.tokens[piece.start]?.key !== 'và') break
    }
  }

  /** A list goes on, or the sentence ends: no verb follows. */
  private listGoesOn(k: number): boolean {
    const next = this.pieces[k]
    if (next === undefined) return true
    const key = this.context.doc.tokens[next.start]?.key ?? ''
    return next.type === 'gap' && (key === ',' || key === 'và' || key === '.')
  }

  /** "UBND tỉnh họp báo", "Ban Pháp chế giám sát …": the body acts in the gathering itself. */
  private readActing(event: EventPlace, k: number): void {
    const { doc } = this.context
    const token = doc.tokens[event.start]
    const pair = `${token?.key ?? ''} ${doc.tokens[event.start + 1]?.key ?? ''}`
    if (token?.shape !== 'lower' && this.pieces[k]?.start === event.start) return
    if (OPENINGS.has(pair) && isSubjectless(doc.tokens[event.start + 2])) return
    const acts =
      (this.pieces[k]?.start ?? 0) < event.start ||
      event.verbal ||
      ACTING_VERBS.has(pair) ||
      this.context.cuesAt(event.start).some(({ value }) => value.kind === 'active')
    if (!acts) return
    if (token === undefined || (MUTUAL_VERBS.has(token.key) && !ACTING_VERBS.has(pair))) return
    const { holders, partners, by } = subjectsOf(this.context, this.sentence, this.pieces, k)
    if (by >= 0) return
    for (const body of holders) this.push(body, 'organizer', 'organizers/act')
    for (const body of partners) this.push(body, holders.length === 0 ? 'organizer' : 'co-organizer', 'organizers/act')
  }

  private push(body: OrganisationMention, role: OrganizerRole, rule: string): void {
    const { doc } = this.context
    for (const range of splitBoards(doc, this.sender(body))) {
      let key = ''
      for (let i = range.start; i < range.end; i++) key += `${key === '' ? '' : ' '}${doc.tokens[i]?.key ?? ''}`
      if (!GENERIC_BODIES.has(key)) this.out.push({ ...range, role, rule, sentence: this.sentence.index })
    }
  }

  /** "Đoàn giám sát của Ban Pháp chế HĐND tỉnh": the body that sent the delegation. */
  private sender(body: OrganisationMention): TokenRange {
    const { doc, lexicon } = this.context
    const range = { start: body.start, end: body.end }
    if (this.events[0]?.kind === 'meeting') return range
    if (doc.tokens[body.start]?.key !== 'đoàn' && doc.tokens[body.start]?.key !== 'tổ') return range
    for (let i = body.start + 1; i < body.end; i++) {
      if (!DELEGATION_OF.has(doc.tokens[i]?.key ?? '')) continue
      if (doc.tokens[body.start + 1]?.key === 'đại') return range
      const inner = scanOrganisation(doc.tokens, i + 1, body.end, lexicon)
      return inner === null ? range : { start: inner.start, end: body.end }
    }
    return range
  }
}
