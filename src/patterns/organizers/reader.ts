import { type OrganisationMention, scanOrganisation } from '../../entities/organisations'
import { pairSet } from '../../normalize/pair-set'
import type { Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { EventKind, OrganizerRole } from '../../types'
import { splitBoards } from './boards'
import { subjectsOf } from './collect'
import { cutSentence, type Piece, type PieceContext, type TokenRange } from './pieces'
import type { EventPlace } from './places'
import { ACTING_VERBS, MUTUAL_VERBS } from './rules'

/** A body that holds an event; token range. */
export interface OrganizerCandidate extends TokenRange {
  readonly role: OrganizerRole
  readonly rule: string
  readonly sentence: number
}

/** "Khu đô thị X chính thức khởi công.": a verb without an object says what is opened, not who opens it. */
const OPENINGS: ReadonlySet<string> = new Set(['khởi công', 'khánh thành', 'khai trương', 'thông xe', 'động thổ'])
const WHERE: ReadonlySet<string> = new Set('tại ở vào sáng chiều tối ngày với'.split(' '))
const isSubjectless = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || WHERE.has(next.key)

const MOST_TO_EVENT = 14
const MOST_TO_SIDE = 30
const MUTUAL_KINDS: ReadonlySet<EventKind> = new Set(['reception', 'visit', 'working-session'])
const GENERIC_BODIES: ReadonlySet<string> = new Set([
  'ban tổ chức',
  'btc',
  'ban giám khảo',
  'đoàn',
  'đoàn công tác',
  'tổ chức',
  'đảng',
  'trung ương',
])
/** What follows "Đoàn": "Đoàn công tác | Bộ Y tế", "Đoàn khảo sát | Ủy ban Kinh tế của Quốc hội". */
const DELEGATIONS = pairSet(['công tác', 'giám sát', 'khảo sát', 'kiểm tra', 'thanh tra'])
const DELEGATION_OF: ReadonlySet<string> = new Set(['của', 'thuộc'])

/** Reads who holds the event from a sentence that names it. */
export class SentenceReader {
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
    const role = subjects.holders.length === 0 && subjects.joins !== true ? cue.role : 'co-organizer'
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
    if (event.kind === 'signing' && holders.length > 0) this.readOtherSide(event)
    for (const body of partners) this.push(body, holders.length === 0 ? 'organizer' : 'co-organizer', 'organizers/act')
  }

  /** "Trường A ký kết biên bản ghi nhớ | với Sở B": both sides sign. */
  private readOtherSide({ headEnd }: EventPlace): void {
    const { doc, lexicon } = this.context
    const limit = Math.min(this.sentence.end, headEnd + MOST_TO_SIDE)
    for (let i = headEnd; i < limit; i++) {
      const token = doc.tokens[i]
      if (token === undefined || token.text === ';' || token.text === ':') return
      if (token.key !== 'với') continue
      const body = this.context.people.has(i + 1)
        ? null
        : scanOrganisation(doc.tokens, i + 1, this.sentence.end, lexicon)
      if (body !== null && !body.territory) this.push(body, 'organizer', 'organizers/act')
      return
    }
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
    const sent = scanOrganisation(doc.tokens, body.start + 3, body.end, lexicon)
    if (DELEGATIONS.has(doc.tokens[body.start + 1], doc.tokens[body.start + 2]) && sent?.end === body.end)
      return { start: sent.start, end: sent.end }
    for (let i = body.start + 1; i < body.end; i++) {
      if (!DELEGATION_OF.has(doc.tokens[i]?.key ?? '')) continue
      if (doc.tokens[body.start + 1]?.key === 'đại') return range
      const inner = scanOrganisation(doc.tokens, i + 1, body.end, lexicon)
      return inner === null ? range : { start: inner.start, end: body.end }
    }
    return range
  }
}
