import { collapse, wordKey } from '../normalize/key'
import type { OrganizerCandidate } from '../patterns/organizers'
import { type Document, mentionOf, textOf } from '../sections/document'
import type { Organizer } from '../types'

/** How sure a rule's bodies are, as measured. */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['organizers/hold', 0.93],
  ['organizers/held-passive', 0.92],
  ['organizers/own-sitting', 0.9],
  ['organizers/act', 0.8],
])

/** One entry a body: the form in the first clause that says who holds the event. */
export function organizersOf(doc: Document, candidates: readonly OrganizerCandidate[]): Organizer[] {
  const seen: string[] = []
  const organizers: Organizer[] = []
  for (const { start, end, role, rule } of candidates) {
    const name = collapse(textOf(doc, start, end))
    const key = wordKey(name)
    if (seen.some((other) => other === key || other.startsWith(`${key} `) || key.startsWith(`${other} `))) continue
    seen.push(key)
    organizers.push({ ...mentionOf(doc, start, end, rule, CONFIDENCE.get(rule) ?? 0.85), name, role })
  }
  return organizers
}
