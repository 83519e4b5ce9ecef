import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'
import { actsAt, type GroupContext, groupEnd, RUN } from './extent'
import type { GroupHead } from './heads'
import type { GroupCandidate } from './index'
import { COUNTING, votersEnd } from './items'
import type { ListRange } from './scopes'

const MOST_SUBJECT = 40

const MANY_OF: ReadonlySet<string> = new Set(['hàng', 'trăm', 'nghìn', 'ngàn', 'vạn'])
/** No crowd acts where these are told of. */
const NO_CROWD: ReadonlySet<string> = new Set(['hộ', 'lượt', 'dự', 'gian', 'triệu'])
const MOST_CROWD = 30
/** "Năm 2015, hàng nghìn người …": of another time. */
const ofAnotherYear = (doc: Document, start: number): boolean =>
  doc.tokens[start]?.key === 'năm' && doc.tokens[start + 1]?.kind === 'numeric'

/** The crowd that a clause is of: "Tối 3/2, hơn 2.000 khán giả chen kín …", "412 chiến sĩ mới đồng thanh đọc …". */
export function readCrowd({ doc, ...rest }: GroupContext, sentence: ListRange): GroupCandidate[] {
  const context = { doc, ...rest }
  if (ofAnotherYear(doc, sentence.start)) return []
  for (let i = sentence.start; i < Math.min(sentence.end, sentence.start + MOST_CROWD); i++) {
    const before = doc.tokens[i - 1]
    if (i > sentence.start && before?.text !== ',') continue
    const head = rest.heads.read(doc.tokens, i, sentence.end, false)
    if (head?.kind !== 'counted' || !isCrowd(doc, i, head)) continue
    const end = groupEnd(context, i, head, sentence.end, RUN)
    if (end < sentence.end && doc.tokens[end]?.shape === 'lower' && actsAt(doc, end))
      return [{ start: i, end, rule: 'groups/crowd', listed: false }]
  }
  return []
}

function isCrowd(doc: Document, start: number, head: GroupHead): boolean {
  let many = false
  for (let i = start; i < head.end; i++) {
    const token = doc.tokens[i]
    if (token === undefined || NO_CROWD.has(token.key)) return false
    if (MANY_OF.has(token.key) || (token.kind === 'numeric' && token.text.length > 2) || COUNTING.has(token.key))
      many = true
  }
  return many
}

/** "Đoàn đại biểu X do ông A làm trưởng đoàn": a delegation that opens a sentence and is led. */
export function readLed({ doc, ...rest }: GroupContext, sentence: ListRange): GroupCandidate[] {
  if (doc.tokens[sentence.start]?.key !== 'đoàn') return []
  if (doc.tokens[sentence.start + 1]?.key === 'gồm') return readParty({ doc, ...rest }, sentence)
  const head = rest.heads.read(doc.tokens, sentence.start, sentence.end, false)
  if (head?.kind !== 'delegation') return []
  const end = groupEnd({ doc, ...rest }, sentence.start, head, sentence.end, RUN)
  if (end - sentence.start < 3 || doc.tokens[end]?.key !== 'do') return []
  for (let i = end; i + 1 < Math.min(sentence.end, end + MOST_SUBJECT); i++)
    if (LEADING.at(doc.tokens, i)) return [{ start: sentence.start, end, rule: 'groups/led-delegation', listed: false }]
  return []
}
/** "Đoàn gồm 40 đại biểu …" */
function readParty(context: GroupContext, { start, end }: ListRange): GroupCandidate[] {
  const head = context.heads.read(context.doc.tokens, start + 2, end, false)
  if (head?.kind !== 'counted') return []
  const last = groupEnd(context, start + 2, head, end, RUN)
  return [{ start: start + 2, end: last, rule: 'groups/party', listed: false }]
}
const LEADING = pairSet(['trưởng đoàn', 'dẫn đầu', 'đoàn trưởng'])

const MOST_VOTERS = 40
const OF_VOTERS: ReadonlySet<string> = new Set(
  'các xã huyện tỉnh phường quận thành thị trên địa hai ba hơn đơn'.split(' '),
)

/** The voters of a meeting with voters: "cử tri hai xã Bom Bo, Thọ Sơn"; "cử tri" where the report says no more. */
export function readVoters({ doc, ...rest }: GroupContext, sentences: readonly ListRange[]): GroupCandidate[] {
  let bare: GroupCandidate | null = null
  for (const { start, end } of sentences) {
    for (let i = start; i + 1 < end; i++) {
      if (doc.tokens[i]?.key !== 'cử' || doc.tokens[i + 1]?.key !== 'tri') continue
      const next = doc.tokens[i + 2]
      const tells = next !== undefined && i + 2 < end && (next.kind === 'numeric' || OF_VOTERS.has(next.key))
      const head: GroupHead = { kind: 'bare', end: i + 2, rule: 'groups/voters' }
      if (tells) {
        const last = votersEnd(doc, i, groupEnd({ doc, ...rest }, i, head, Math.min(end, i + MOST_VOTERS), RUN))
        if (last > i + 3) return [{ start: i, end: last, rule: head.rule, listed: false }]
      }
      bare ??= { start: i, end: i + 2, rule: head.rule, listed: false }
    }
  }
  return bare === null ? [] : [bare]
}
