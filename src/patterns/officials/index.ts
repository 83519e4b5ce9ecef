import type { Person } from '../../entities/coreference'
import type { OfficeRange } from '../../entities/offices'
import type { Document } from '../../sections/document'
import type { Participation } from '../../types'
import { createParticipationReader, type Evidence, type ListScope } from './participation'

/** A person who takes part, with offices and parts; token ranges. */
export interface OfficialCandidate {
  readonly person: Person
  readonly offices: readonly OfficeRange[]
  readonly evidence: readonly Evidence[]
  readonly participation: readonly Participation[]
}

export interface OfficialsReading {
  readonly officials: readonly OfficialCandidate[]
  readonly lists: readonly ListScope[]
}

const ORDER: readonly Participation[] = ['chair', 'speaker', 'signatory', 'presenter', 'honoree', 'attendee']

/** Finds the named office-holders who take part. */
export function createOfficialFinder(
  disabled: ReadonlySet<string> = new Set(),
): (doc: Document, people: readonly Person[]) => OfficialsReading {
  const reader = createParticipationReader(disabled)
  return (doc, people) => {
    const { evidence, lists } = reader.read(doc, people)
    const byPerson = new Map<number, Evidence[]>()
    for (const piece of evidence) {
      const list = byPerson.get(piece.person)
      if (list === undefined) byPerson.set(piece.person, [piece])
      else list.push(piece)
    }
    const officials: OfficialCandidate[] = []
    people.forEach((person, index) => {
      const own = byPerson.get(index) ?? []
      const offices = mergeOffices(doc, person)
      if (own.length === 0 || offices.length === 0) return
      const said = new Set(own.map((piece) => piece.participation))
      officials.push({ person, offices, evidence: own, participation: ORDER.filter((part) => said.has(part)) })
    })
    return { officials, lists }
  }
}

const keysOf = (doc: Document, office: OfficeRange): string[] =>
  doc.tokens
    .slice(office.start, office.end)
    .filter((t) => t.kind !== 'mark')
    .map((t) => t.key)

/** One entry an office: the longest form given anywhere; "Bí thư Tỉnh ủy" and "Bí thư" are one. */
function mergeOffices(doc: Document, person: Person): OfficeRange[] {
  const merged: { office: OfficeRange; keys: string[]; head: string }[] = []
  const references = person.references.filter((reference) => reference.mention !== null)
  for (const { mention } of references) {
    for (const office of mention?.offices ?? []) {
      const keys = keysOf(doc, office)
      const head = headKey(doc, office)
      const twin = merged.find((other) => sameOffice(keys, other.keys, head, other.head))
      if (twin === undefined) merged.push({ office, keys, head })
      else if (keys.length > twin.keys.length) {
        twin.office = office
        twin.keys = keys
      }
    }
  }
  return merged.map(({ office }) => office)
}

const headKey = (doc: Document, office: OfficeRange): string =>
  doc.tokens
    .slice(office.start, office.headEnd)
    .map((t) => t.key)
    .join(' ')

function sameOffice(a: readonly string[], b: readonly string[], headA: string, headB: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word, i) => word === long[i])) return true
  if (headA !== headB) return false
  const rest = new Set(long)
  return short.every((word) => rest.has(word))
}
