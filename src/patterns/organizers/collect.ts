import { isCapitalised } from '../../entities/names'
import type { OrganisationMention } from '../../entities/organisations'
import { pairAt } from '../../normalize/pair'
import type { Document, Sentence } from '../../sections/document'
import { agentBefore, isSeat, wholeOf } from './around'
import { committeeBefore } from './committee'
import { beforeLeaders, endsLeaders } from './leaders'
import { ADVERBIAL, ADVERBS, isAdverbial, isLink, LINKS, restIsLink } from './links'
import { isLoose, isRest, quoteClose, trimmed, withBefore } from './partners'
import { nameBefore, type Piece, type PieceContext } from './pieces'
import { wholeName } from './whole'

/** Who stands before a verb of holding. */
export interface Subjects {
  readonly holders: readonly OrganisationMention[]
  readonly partners: readonly OrganisationMention[]
  /** Index of the "do" or "được" they stand behind; -1 where they are the subject of an active verb. */
  readonly by: number
  /** They only join one who was said to hold it before. */
  readonly joins?: true
}

/** A body behind one of these is a place or a part of something else. */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'tại ở trên từ đến trong của thuộc cho ngụ về qua theo tới gồm là nhận bởi như thấy biểu viên sĩ sỹ sinh lập bàn'.split(
    ' ',
  ),
)
const MOST_PIECES = 30
const MOST_PARTNER = 16

/** "UBND huyện Cầu Kè, tỉnh Trà Vinh": the wider unit says where the body before it is. */
function isQualifier(doc: Document, pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  if (piece?.type !== 'body' || !piece.body.territory) return false
  let before = pieces[i - 1]
  if (before?.type === 'gap' && (before.end - before.start !== 1 || doc.tokens[before.start]?.text !== ','))
    return false
  if (before?.type === 'gap') before = pieces[i - 2]
  return before?.type === 'body'
}

/** "tại đồi Chè, xã A, | huyện B | tổ chức": the unit that ends an address and stands before the verb. */
function endsAddress(doc: Document, pieces: readonly Piece[], i: number): boolean {
  let units = 0
  for (let k = i; k >= 0 && units < MOST_UNITS; k--) {
    const piece = pieces[k]
    if (piece?.type === 'body' && piece.body.territory) units++
    else if (piece?.type === 'place') return units > 1
    else if (piece?.type !== 'gap' || piece.end - piece.start !== 1 || doc.tokens[piece.start]?.text !== ',')
      return false
  }
  return false
}
const MOST_UNITS = 4

/** "đoàn công tác của | Bộ Tư lệnh": who sent a delegation. */
const isSent = (doc: Document, start: number): boolean =>
  doc.tokens[start - 4]?.key === 'đoàn' && doc.tokens[start - 3]?.key === 'công' && doc.tokens[start - 2]?.key === 'tác'

/** "ông A cùng đoàn công tác của | tỉnh B tặng quà": who goes with him. */
const goesAlong = (doc: Document, { start, territory }: OrganisationMention): boolean =>
  territory && doc.tokens[start - 5]?.key === 'cùng'

function hasParts(doc: Document, { start, end }: Piece): boolean {
  for (let i = start; i < end; i++) if (doc.tokens[i]?.key === 'gồm') return true
  return false
}

/** "các hiệp hội": bodies without a name. */
const isPlural = (doc: Document, { start }: OrganisationMention): boolean =>
  doc.tokens[start]?.shape === 'lower' &&
  (NAMELESS.has(doc.tokens[start]?.key ?? '') || NAMELESS.has(doc.tokens[start - 1]?.key ?? ''))

/** "giữa đại ngàn Tây Bắc", "rời quân | cảng Hòn Gai": a name behind a small word is no subject. */
function isInside(doc: Document, body: OrganisationMention, previous: Piece | undefined): boolean {
  if (!body.territory && previous?.type !== 'gap') return false
  // "Bệnh viên Đa | khoa | tỉnh Thanh Hóa tổ chức"
  if (body.territory && previous?.type === 'gap' && isNamePart(doc, body.start - 1)) return true
  const before = doc.tokens[body.start - 1]
  if (body.territory === (doc.tokens[body.start]?.shape === 'lower') || before?.shape !== 'lower') return false
  return (
    !LINKS.has(before.key) &&
    !ADVERBIAL.has(before.key) &&
    before.key !== 'trò' &&
    doc.tokens[body.start]?.line === false
  )
}

const isNamePart = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.shape === 'lower' &&
  isCapitalised(doc.tokens[i - 1]) &&
  doc.tokens[i]?.line === false &&
  !LINKS.has(doc.tokens[i]?.key ?? '') &&
  !ADVERBIAL.has(doc.tokens[i]?.key ?? '')

/** Verbs that persons and peoples do without holding anything: a name that no list knows is no organizer of these. */
const NAMELESS_VERBS: ReadonlySet<string> = new Set(['kết', 'trao', 'trì', 'mở', 'tra', 'sát'])

function unlisted(doc: Document, sentence: Sentence, pieces: readonly Piece[], i: number): OrganisationMention | null {
  const piece = pieces[i]
  if (piece === undefined || pieces[i - 1]?.type !== 'gap') return null
  if (piece.type === 'event' || NAMELESS_VERBS.has(doc.tokens[piece.end - 1]?.key ?? '')) return null
  const name = nameBefore(doc, piece.start, sentence)
  const before = pieces[i - 2]
  return name !== null && before?.type === 'body' && before.end + 1 >= name.start ? null : name
}

/** " và " between two pieces. */
const joinsByAnd = (doc: Document, piece: Piece | undefined): boolean =>
  piece?.type === 'gap' && piece.end - piece.start === 1 && doc.tokens[piece.start]?.key === 'và'

const OPEN_HEADS: ReadonlySet<string> = new Set(
  'ban bcđ hội trung câu clb công quỹ viện tổ cụm khối hiệp liên mạng nhóm dự chi đội'.split(' '),
)
const MOST_TAIL = 6
const MOST_NAMELESS = 12

/** "Ban Chỉ đạo công tác | thông tin đối ngoại | phối hợp": small words between a body and its verb are of its name. */
function withTail(doc: Document, body: OrganisationMention, gap: Piece | undefined): OrganisationMention {
  if (gap?.type !== 'gap' || gap.start !== body.end || gap.end - gap.start > MOST_TAIL) return body
  if (body.territory || !OPEN_HEADS.has(doc.tokens[body.start]?.key ?? '')) return body
  for (let i = gap.start; i < gap.end; i++) {
    const token = doc.tokens[i]
    if (token?.shape !== 'lower' || token.key === 'gồm' || ADVERBIAL.has(token.key)) return body
  }
  return { ...body, end: gap.end }
}

function isTail(doc: Document, pieces: readonly Piece[], i: number): boolean {
  const body = pieces[i - 1]
  return body?.type === 'body' && withTail(doc, body.body, pieces[i]) !== body.body
}

/** The names that no list knows at the end of a gap: "… nhà sách Bốn Mùa và"; `whole`: nothing else stands in it. */
function namesIn(
  context: PieceContext,
  sentence: Sentence,
  gap: Piece,
  joined: boolean,
): { found: readonly OrganisationMention[]; whole: boolean } {
  const { doc } = context
  const found: OrganisationMention[] = []
  let end = gap.end
  for (;;) {
    const last = end
    const passed = joined || found.length > 0 ? LINKS : ADVERBS
    while (end > gap.start && passed.has(doc.tokens[end - 1]?.key ?? '')) end--
    if (end === gap.start) return { found, whole: true }
    const name = found.length > 0 && end === last ? null : wholeName(context, sentence, end)
    if (name === null || name.start < gap.start) return { found, whole: restIsLink(doc, gap.start, end) }
    found.unshift(name)
    end = name.start
  }
}

/** "Ban điều hành khu phố 2, | phường A |": the unit behind a comma says where the body before it is. */
const withoutAddress = (doc: Document, held: readonly OrganisationMention[]): OrganisationMention[] =>
  held.filter((body, i) => {
    const before = held[i - 1]
    const follows = before !== undefined && !before.territory && body.start === before.end + 1
    // "Công ty A, | doanh nghiệp Nhật Bản |": what it is, no partner
    if (follows && doc.tokens[before.end]?.text === ',' && pairAt(doc.tokens, body.start) === 'doanh nghiệp')
      return false
    return !(body.territory && follows && doc.tokens[before.end]?.text === ',')
  })

/** "cùng các doanh nghiệp": partners without a name. */
function isNameless(doc: Document, piece: Piece): boolean {
  let i = piece.start
  while (i < piece.end && LINKS.has(doc.tokens[i]?.key ?? '') && !NAMELESS.has(doc.tokens[i]?.key ?? '')) i++
  if (i === piece.start || !NAMELESS.has(doc.tokens[i]?.key ?? '') || piece.end - i > MOST_NAMELESS) return false
  for (; i < piece.end; i++) if (doc.tokens[i]?.shape !== 'lower' && doc.tokens[i]?.text !== ',') return false
  return true
}
const NAMELESS: ReadonlySet<string> = new Set(['các', 'nhiều', 'một', 'những'])

/** Reads back from piece `k` (a verb of holding): the bodies before it, with "phối hợp với" among them. */
export function subjectsOf(context: PieceContext, sentence: Sentence, pieces: readonly Piece[], k: number): Subjects {
  const { doc } = context
  const committee = committeeBefore(doc, sentence, pieces[k]?.start ?? 0)
  if (committee !== null) return { holders: [committee], partners: [], by: -1 }
  let held: OrganisationMention[] = []
  const partners: OrganisationMention[] = []
  let unnamed = false
  let by = -1
  for (let i = k - 1, seen = 0; i >= 0 && seen < MOST_PIECES; i--, seen++) {
    const piece = pieces[i]
    if (piece === undefined) break
    if (piece.type === 'aside') {
      // "Đoàn giám sát về "…" | tổ chức"
      const about = pieces[i - 1]
      if (about?.type === 'gap' && about.end - about.start === 1 && doc.tokens[about.start]?.key === 'về') i--
      continue
    }
    if (piece.type === 'place') {
      if (held.length === 0 && (partners.length === 0 || pieces[i + 1]?.type !== 'gap')) continue
      break
    }
    if (piece.type === 'by') {
      by = i
      break
    }
    if (piece.type === 'cue') {
      if (piece.found.value.kind !== 'with') {
        // "do A đăng cai, phối hợp cùng B, C | tổ chức"
        const agent = held.length === 0 && partners.length > 0 ? agentBefore(pieces, i) : -1
        if (agent >= 0) return { holders: [], partners, by: agent, joins: true }
        break
      }
      partners.unshift(...held)
      unnamed = partners.length === 0
      held = []
      const name = unlisted(doc, sentence, pieces, i)
      if (name !== null) {
        held = [name]
        break
      }
      continue
    }
    if (piece.type === 'body') {
      if (held.length === 0 && endsAddress(doc, pieces, i)) {
        held = [piece.body]
        break
      }
      if (isQualifier(doc, pieces, i) || isPlural(doc, piece.body)) continue
      if (held.length > 0 && isSeat(doc, pieces, i)) break
      const before = doc.tokens[piece.start - 1]?.key ?? ''
      const inGap = !LINKS.has(before) && pieces[i - 1]?.type === 'gap'
      const longer = !inGap ? null : wholeName(context, sentence, piece.end)
      if (longer !== null && longer.start < piece.start) {
        held.unshift(longer)
        while (i > 0 && (pieces[i - 1]?.end ?? 0) > longer.start) i--
        const rest = pieces[i]
        if (rest?.type === 'gap' && !restIsLink(doc, rest.start, longer.start)) break
        continue
      }
      const holds = pieces[k]?.type === 'event' || doc.tokens[(pieces[k]?.end ?? 0) - 1]?.key === 'chức'
      const sent = before === 'của' && isSent(doc, piece.start) && holds && !goesAlong(doc, piece.body)
      // "Cụm thi đua số 3 | gồm A, B và C tổ chức": the whole holds it, whatever its parts
      const whole = before === 'gồm' ? wholeOf(context, sentence, pieces, i) : null
      if (whole !== null) {
        held = [whole]
        break
      }
      if ((NO_SUBJECT.has(before) && !sent) || isInside(doc, piece.body, pieces[i - 1])) {
        // "cho đại biểu HĐND tỉnh, HĐND huyện tiếp xúc"
        if (before === 'biểu') held = []
        break
      }
      if (piece.body.territory && held.length > 0 && !held[0]?.territory) break
      held.unshift(held.length === 0 ? withTail(doc, piece.body, pieces[i + 1]) : piece.body)
      continue
    }
    if (held.length === 0 && endsLeaders(doc, piece)) {
      const next = beforeLeaders(doc, pieces, i)
      if (next < 0) break
      i = next + 1
      continue
    }
    // "phối hợp với Chánh án TAND tỉnh và Ban Thường trực …"
    if (piece.type === 'person' && withBefore(pieces, i) >= 0) continue
    if (piece.type === 'person' && joinsByAnd(doc, pieces[i + 1])) {
      // "Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng chủ trì": the bodies are of a person's office
      held = []
      break
    }
    if (piece.type !== 'gap') break
    // "Đoàn Thanh niên cụm 1 gồm Phường 1, Phường 8, thành phố A tổ chức": the parts hold it together, under one name
    if (held.length > 0 && held.every(({ territory }) => territory) && hasParts(doc, piece)) {
      held = []
      continue
    }
    if (held.length === 0 && i === k - 1) {
      const name = unlisted(doc, sentence, pieces, k)
      if (name !== null) {
        held = [name]
        break
      }
    }
    const behind = pieces[i - 1]
    // "các hiệp hội, liên đoàn chuyên ngành"
    if (held.length === 0 && behind?.type === 'body' && isPlural(doc, behind.body)) continue
    if (isLink(doc, piece) || (held.length === 0 && isNameless(doc, piece))) continue
    const before = pieces[i - 1]
    const joins = before?.type === 'cue' && before.found.value.kind === 'with'
    if (joins && piece.end - piece.start <= MOST_PARTNER) {
      held.unshift(...namesIn(context, sentence, piece, held.length > 0).found)
      continue
    }
    if (held.length === 0 && (isAdverbial(doc, piece) || isTail(doc, pieces, i))) continue
    if (NAMELESS_VERBS.has(doc.tokens[(pieces[k]?.end ?? 0) - 1]?.key ?? '')) break
    // 'CLB Di sản | "Hồn Việt" | và Công ty A': the quoted name closes the body before it
    const close = quoteClose(doc, piece)
    if (close > 0 && before?.type === 'body' && restIsLink(doc, close, piece.end)) {
      held.unshift({ ...before.body, end: close })
      i--
      continue
    }
    const names = namesIn(context, sentence, piece, held.length > 0)
    held.unshift(...names.found)
    if (names.whole && (names.found.length > 0 || held.length === 0)) continue
    // "phối hợp với Trung tâm Bảo vệ cây trồng | , vật nuôi huyện | tổ chức"
    if (before?.type !== 'body' || names.found.length > 0 || withBefore(pieces, i) < 0) break
    if (!isRest(doc, piece, OPEN_HEADS.has(doc.tokens[before.start]?.key ?? ''))) {
      // "phối hợp với Viện Năng lượng | , năng lượng con người và tâm linh | tổ chức": the rest of a name is left
      if (!isLoose(doc, piece)) break
      held.unshift(before.body)
      i--
      continue
    }
    held.unshift({ ...before.body, end: trimmed(doc, piece) })
    i--
  }
  return { holders: withoutAddress(doc, held), partners: unnamed && held.length === 0 ? [] : partners, by }
}
