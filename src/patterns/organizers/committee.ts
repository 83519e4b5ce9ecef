import type { OrganisationMention } from '../../entities/organisations'
import { pairAt } from '../../normalize/pair'
import { pairSet } from '../../normalize/pair-set'
import type { Document, Sentence } from '../../sections/document'
import { ADVERBS } from './links'

const MOST_NAME = 26
/** What a committee is named after: the event that it prepares. */
const EVENTS: ReadonlySet<string> = new Set(
  'giải cuộc lễ ngày festival liên chương tuần triển diễn chiến đêm tháng lớp'.split(' '),
)
const EVENT_PAIRS = pairSet([
  'hội thi',
  'hội chợ',
  'hội diễn',
  'hội thảo',
  'hội sách',
  'hội trại',
  'hội báo',
  'đại hội',
])

/** "Ban tổ chức Lễ hội hoa ban lần thứ III - Sơn Trà 2019 | họp báo": the committee with the event's whole name. */
export function committeeBefore(doc: Document, sentence: Sentence, verb: number): OrganisationMention | null {
  const { tokens } = doc
  let end = verb
  while (end > sentence.start && ADVERBS.has(tokens[end - 1]?.key ?? '')) end--
  for (let i = end - 1; i >= Math.max(sentence.start, end - MOST_NAME); i--) {
    const token = tokens[i]
    if (token === undefined || token.text === ',' || token.text === ';' || token.text === ':') return null
    if (token.key !== 'ban' || pairAt(tokens, i + 1) !== 'tổ chức') continue
    const named = EVENTS.has(tokens[i + 3]?.key ?? '') || EVENT_PAIRS.has(tokens[i + 3], tokens[i + 4])
    return named && i + 4 < end ? { start: i, end, territory: false } : null
  }
  return null
}
