import type { EntityLexicon } from '../../entities/lexicon'
import { scanOrganisation } from '../../entities/organisations'
import { pairAt } from '../../normalize/pair'
import type { Document, Sentence } from '../../sections/document'
import type { EventKind } from '../../types'
import type { EventPlace } from './places'
import type { OrganizerCandidate } from './reader'

/** Gatherings that a body holds of itself. */
const SITTINGS: ReadonlySet<EventKind> = new Set(['meeting', 'assembly-session', 'congress', 'press-conference'])
/** What stands between the noun and the body: "phiên họp toàn thể lần thứ bảy của", "Kỳ họp thứ 2, HĐND". */
const BETWEEN: ReadonlySet<string> = new Set(
  'lần đầu tiên thứ nhất hai ba tư bốn năm sáu bảy tám chín mười toàn thể thường kỳ niên định bất chuyên đề đại biểu quốc cổ đông tháng quý khóa nhiệm , - – mở rộng kín'.split(
    ' ',
  ),
)
const COMMITTEES: ReadonlySet<string> = new Set([
  'ban chấp',
  'ban thường',
  'bch đảng',
  'btv tỉnh',
  'hội đồng',
  'ủy ban',
])
const MOST_BETWEEN = 12

/** "phiên họp của Ủy ban X", "Kỳ họp thứ 2, HĐND huyện", "Đại hội Đảng bộ xã Y": who meets is who holds. */
export function sittingBodies(
  doc: Document,
  events: readonly EventPlace[],
  lexicon: EntityLexicon,
  disabled: ReadonlySet<string>,
): OrganizerCandidate[] {
  const rule = 'organizers/own-sitting'
  if (disabled.has(rule)) return []
  for (const event of events) {
    const sentence = doc.sentenceAt(event.start)
    if (sentence === undefined) continue
    const deputies = event.kind === 'voter-meeting' ? deputiesIn(doc, sentence, lexicon) : null
    if (deputies !== null) return [{ ...deputies, role: 'organizer', rule, sentence: sentence.index }]
    const body = bodyBehind(doc, event, sentence.end, lexicon)
    if (body !== null) return [{ ...body, role: 'organizer', rule, sentence: sentence.index }]
  }
  return []
}

function bodyBehind(
  doc: Document,
  event: EventPlace,
  limit: number,
  lexicon: EntityLexicon,
): { start: number; end: number } | null {
  const committee = pairAt(doc.tokens, event.headEnd)
  if (!SITTINGS.has(event.kind) && !(event.kind === 'conference' && COMMITTEES.has(committee))) return null
  for (let i = event.start + 2; i < Math.min(limit, event.headEnd + MOST_BETWEEN); i++) {
    const token = doc.tokens[i]
    if (token === undefined || token.line) return null
    const of = token.key === 'của'
    const body = scanOrganisation(doc.tokens, of ? i + 1 : i, limit, lexicon)
    if (body !== null && (of || token.shape !== 'lower') && !body.territory) return { start: body.start, end: body.end }
    if (of) return null
    if (i < event.headEnd) continue
    if (!BETWEEN.has(token.key) && token.kind !== 'numeric' && token.shape !== 'upper') return null
  }
  return null
}

/** "Tại buổi tiếp xúc cử tri …, | Đoàn ĐBQH tỉnh X nhận …": the deputies as a body meet their voters. */
function deputiesIn(
  doc: Document,
  { start, end }: Sentence,
  lexicon: EntityLexicon,
): { start: number; end: number } | null {
  for (let i = start; i < end; i++) {
    const key = doc.tokens[i]?.key
    const opens = i === start || doc.tokens[i - 1]?.text === ','
    if (!opens || (key !== 'đoàn' && key !== 'tổ') || !DEPUTIES.has(doc.tokens[i + 1]?.key ?? '')) continue
    const body = scanOrganisation(doc.tokens, i, end, lexicon)
    if (body !== null && !body.territory) return { start: body.start, end: body.end }
  }
  return null
}
const DEPUTIES: ReadonlySet<string> = new Set(['đbqh', 'đại'])
