import { wordKey } from '../normalize/key'
import type { GroupCandidate } from '../patterns/groups'
import { type Document, mentionOf } from '../sections/document'
import type { Attendees } from '../types'

/** One entry a group, each form once; `siteAt`: the điểm cầu whose list holds a token. */
export function groupsOf(
  doc: Document,
  candidates: readonly GroupCandidate[],
  siteAt: (i: number) => string | null,
): Attendees[] {
  const seen = new Set<string>()
  const groups: Attendees[] = []
  for (const { start, end, rule } of candidates) {
    const mention = mentionOf(doc, start, end, rule, 0.75)
    const key = wordKey(mention.text)
    if (seen.has(key)) continue
    seen.add(key)
    groups.push({ ...mention, site: siteAt(start) })
  }
  return groups
}
