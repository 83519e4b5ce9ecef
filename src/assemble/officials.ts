import type { OfficeRange } from '../entities/offices'
import { collapse } from '../normalize/key'
import type { OfficialCandidate } from '../patterns/officials'
import { type Document, mentionOf, spanOf, textOf } from '../sections/document'
import type { EventKind, Official, Participation, Position } from '../types'

const headOf = (doc: Document, office: OfficeRange): string =>
  collapse(textOf(doc, office.start, office.headEnd)).toLowerCase()

/** How sure an office is: less where it has no body, holds a bracket, or one like it is held, too. */
function surenessOf(doc: Document, office: OfficeRange, all: readonly OfficeRange[]): number {
  if (all.length > 1 && all.filter((other) => headOf(doc, other) === headOf(doc, office)).length > 1) return 0.7
  for (let i = office.headEnd; i < office.end; i++) if (doc.tokens[i]?.kind === 'mark') return 0.85
  return office.headEnd < office.end ? 0.95 : 0.88
}

function positionOf(doc: Document, office: OfficeRange, all: readonly OfficeRange[]): Position {
  const sure = surenessOf(doc, office, all)
  const { text, span, rule, confidence } = mentionOf(doc, office.start, office.end, 'officials/office', sure)
  const body = office.headEnd < office.end ? collapse(textOf(doc, office.headEnd, office.end)) : null
  return {
    text,
    span,
    rule,
    confidence,
    title: collapse(textOf(doc, office.start, office.headEnd)),
    organization: body,
    former: office.former,
  }
}

/** The honorific of the first full mention that has one. */
function honorificOf(doc: Document, candidate: OfficialCandidate): string | null {
  for (const { mention, how } of candidate.person.references) {
    if (how !== 'name' || mention === null || mention.honorific === null) continue
    return collapse(textOf(doc, mention.honorific.start, mention.honorific.end))
  }
  return null
}

const byName = new Set(['name', 'short'])

/** How sure it is that somebody takes part: by name more than by title, in a list or twice more than once. */
function confidenceOf({ person, evidence }: OfficialCandidate): number {
  if (person.name.bare) return 0.7
  if (!evidence.some(({ reference }) => byName.has(reference.how))) return 0.75
  return evidence.length > 1 || evidence[0]?.rule.includes('list') === true ? 0.96 : 0.92
}

/** Whoever speaks at a reception or talks is one of the two sides that meet there. */
const partsOf = ({ participation }: OfficialCandidate, kind: EventKind | null): Participation[] =>
  kind === 'reception' && participation.includes('speaker') && !participation.includes('attendee')
    ? [...participation, 'attendee']
    : [...participation]

/** Makes the record of a person who takes part. */
export function officialOf(
  doc: Document,
  candidate: OfficialCandidate,
  site: string | null,
  kind: EventKind | null = null,
): Official {
  const { name } = candidate.person
  const found = candidate.evidence[0]?.rule ?? 'officials/list-attend'
  const { text, span, rule, confidence } = mentionOf(doc, name.start, name.end, found, confidenceOf(candidate))
  return {
    text,
    span,
    rule,
    confidence,
    name: collapse(textOf(doc, name.start, name.end)),
    honorific: honorificOf(doc, candidate),
    positions: candidate.offices.map((office) => positionOf(doc, office, candidate.offices)),
    participation: partsOf(candidate, kind),
    site,
    mentions: candidate.person.references.map(({ start, end }) => spanOf(doc, start, end)),
  }
}
