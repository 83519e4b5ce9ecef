import type { OfficeRange } from '../entities/offices'
import { collapse } from '../normalize/key'
import type { OfficialCandidate } from '../patterns/officials'
import { type Document, mentionOf, spanOf, textOf } from '../sections/document'
import type { Official, Position } from '../types'

function positionOf(doc: Document, office: OfficeRange): Position {
  const mention = mentionOf(doc, office.start, office.end, 'officials/office', 0.9)
  const body = office.headEnd < office.end ? collapse(textOf(doc, office.headEnd, office.end)) : null
  return {
    ...mention,
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

/** Makes the record of a person who takes part. */
export function officialOf(doc: Document, candidate: OfficialCandidate, site: string | null): Official {
  const { name } = candidate.person
  const rule = candidate.evidence[0]?.rule ?? 'officials/list-attend'
  return {
    ...mentionOf(doc, name.start, name.end, rule, name.bare ? 0.7 : 0.9),
    name: collapse(textOf(doc, name.start, name.end)),
    honorific: honorificOf(doc, candidate),
    positions: candidate.offices.map((office) => positionOf(doc, office)),
    participation: [...candidate.participation],
    site,
    mentions: candidate.person.references.map(({ start, end }) => spanOf(doc, start, end)),
  }
}
