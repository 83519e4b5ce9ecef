import { type GroupContext, groupEnd, PERSON, RUN } from './extent'
import type { GroupCandidate } from './index'
import { isFew, isGeneric, isPlain } from './items'
import type { ListRange } from './scopes'

/** What a person is joined with: "Thủ tướng X | cùng đoàn công tác", "ông X và | lãnh đạo các sở"; not "và phu nhân". */
const JOINED: ReadonlySet<string> = new Set(['lead', 'people', 'delegation', 'counted', 'comrades'])
/** A person before these is spoken of, no one who acts: "của ông A và …". */
const SPOKEN_OF: ReadonlySet<string> = new Set(['của', 'về', 'cho', 'như', 'bởi'])
const MOST_PERSON = 30

/** The groups that a person acts with: "ông A và lãnh đạo các sở thăm …". */
export function readJoined(context: GroupContext, sentence: ListRange): GroupCandidate[] {
  const { doc, mask, heads } = context
  const found: GroupCandidate[] = []
  for (let i = sentence.start + 1; i < sentence.end; i++) {
    const key = doc.tokens[i]?.key
    if ((key !== 'và' && key !== 'cùng') || mask[i - 1] !== PERSON || mask[i] !== 0) continue
    if (!acts(context, i - 1, sentence.start)) continue
    const from = i + 1 + (doc.tokens[i + 1]?.key === 'với' || doc.tokens[i + 1]?.key === 'cùng' ? 1 : 0)
    const head = heads.read(doc.tokens, from, sentence.end, false)
    if (head === null || !JOINED.has(head.kind) || isFew(doc, from, head) || doc.tokens[from]?.key === 'phu') continue
    const end = groupEnd(context, from, head, sentence.end, RUN)
    if (end - from < 3 || (mask[end] ?? 0) !== 0 || isGeneric(doc, from, end) || !isPlain(doc, from, end)) continue
    found.push({ start: from, end, rule: 'groups/with-person', listed: false })
  }
  return found
}

/** Nothing before the person makes it the object of a phrase. */
function acts({ doc, mask }: GroupContext, last: number, start: number): boolean {
  let i = last
  while (i > start && i > last - MOST_PERSON && mask[i] !== 0) i--
  return mask[i] === 0 ? !SPOKEN_OF.has(doc.tokens[i]?.key ?? '') : true
}
