import { wordKey } from '../normalize/key'
import type { GroupCandidate } from '../patterns/groups'
import { type Document, mentionOf } from '../sections/document'
import type { Attendees } from '../types'

/** How sure a rule's groups are, as measured; others are right four times in five. */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['groups/representatives', 0.93],
  ['groups/counted', 0.93],
  ['groups/comrades', 0.91],
  ['groups/many', 0.91],
  ['groups/leaders', 0.87],
  ['groups/bodies', 0.5],
  ['groups/attend', 0.5],
  ['groups/draw', 0.6],
  ['groups/speak', 0.6],
  ['groups/voters', 0.65],
])

/** One entry a group, each form once; `siteAt`: the điểm cầu whose list holds a token. */
export function groupsOf(
  doc: Document,
  candidates: readonly GroupCandidate[],
  siteAt: (i: number) => string | null,
): Attendees[] {
  const seen = new Set<string>()
  const groups: Attendees[] = []
  for (const { start, end, rule } of candidates) {
    const mention = mentionOf(doc, start, end, rule, CONFIDENCE.get(rule) ?? 0.78)
    const key = wordKey(mention.text)
    if (seen.has(key)) continue
    seen.add(key)
    groups.push({ ...mention, site: siteAt(start) })
  }
  return groups
}
