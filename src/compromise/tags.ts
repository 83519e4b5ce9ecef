import type { EntityLexicon } from '../entities/lexicon'
import { officeHead } from '../entities/office-head'
import { scanOrganisation } from '../entities/organisations'
import { findPeople } from '../entities/persons'
import type { DateReader } from '../patterns/date'
import type { LocationLexicon } from '../patterns/locations/lexicon'
import { readPlace } from '../patterns/locations/phrase'
import { readUnit } from '../patterns/locations/units'
import type { Document, Sentence } from '../sections/document'
import type { Terms } from './terms'

/** The tags of what sukien reads, with those that compromise has above them. */
export const TAGS = {
  PersonName: ['Person', 'ProperNoun', 'Noun'],
  Honorific: ['Noun'],
  Office: ['Noun'],
  Organization: ['ProperNoun', 'Noun'],
  Place: ['ProperNoun', 'Noun'],
  Date: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Tag = keyof typeof TAGS

/** Token range. */
interface Entity {
  readonly tag: Tag
  readonly start: number
  readonly end: number
}

/** What reads a document's entities. */
export interface EntityReaders {
  readonly lexicon: EntityLexicon
  readonly places: LocationLexicon
  readonly dates: DateReader
}

/** Tags the words of a document with what they are part of. */
export function tagTerms(doc: Document, { sentences, placeOf }: Terms, readers: EntityReaders): void {
  for (const { tag, start, end } of entitiesOf(doc, readers)) {
    let first = true
    for (let i = start; i < end; i++) {
      const place = placeOf(i)
      const term = place === undefined ? undefined : sentences[place[0]]?.[place[1]]
      if (term?.sukien === undefined) continue
      term.tags.add(tag)
      for (const parent of TAGS[tag]) term.tags.add(parent)
      const known = { first: new Set(term.sukien.first), rest: new Set(term.sukien.rest) }
      known[first ? 'first' : 'rest'].add(tag)
      term.sukien = known
      first = false
    }
  }
}

function entitiesOf(doc: Document, { lexicon, places, dates }: EntityReaders): Entity[] {
  const found: Entity[] = []
  const people = findPeople(doc, lexicon)
  const taken = new Uint8Array(doc.tokens.length)
  const add = (tag: Tag, { start, end }: { readonly start: number; readonly end: number }): void => {
    found.push({ tag, start, end })
  }
  for (const { start, end, honorific, offices } of people.persons) {
    add('PersonName', { start, end })
    taken.fill(1, start, end)
    if (honorific !== null) add('Honorific', honorific)
    for (const office of offices) add('Office', office)
  }
  for (const title of people.titles) add('Office', title)
  for (const expression of dates.find(doc.tokens)) {
    if (expression.firm === 'loose') continue
    add('Date', expression)
    taken.fill(1, expression.start, expression.end)
  }
  for (const sentence of doc.sentences) {
    for (let i = sentence.start; i < sentence.end; ) i = readName(doc, sentence, i, taken, { lexicon, places, add })
  }
  return found
}

interface NameReaders {
  readonly lexicon: EntityLexicon
  readonly places: LocationLexicon
  readonly add: (tag: Tag, range: { readonly start: number; readonly end: number }) => void
}

const BEFORE_PLACE: ReadonlySet<string> = new Set(['tại', 'ở'])
/** No name is longer. */
const MOST = 64

/** A body or a place at token `i`; answers where to read on. */
function readName(doc: Document, sentence: Sentence, i: number, taken: Uint8Array, readers: NameReaders): number {
  if (taken[i] === 1) return i + 1
  const { tokens } = doc
  const { lexicon, places, add } = readers
  const limit = Math.min(sentence.end, i + MOST)
  if (BEFORE_PLACE.has(tokens[i - 1]?.key ?? '')) {
    const place = readPlace(tokens, i, limit, places)
    if (place !== null) {
      add('Place', place)
      return place.end
    }
  }
  const unit = readUnit(tokens, i, limit, places)
  if (unit !== null && (unit.match !== null || unit.country !== null || unit.typed)) {
    add('Place', unit)
    return unit.end
  }
  const office = officeHead(tokens, i, lexicon)
  if (office !== null) return office.end
  const body = scanOrganisation(tokens, i, limit, lexicon)
  if (body === null || body.territory) return i + 1
  // "Chủ tịch Mặt trận tỉnh | Lê Văn An": the name of a body may read on into a person's.
  let end = body.start + 1
  while (end < body.end && taken[end] === 0) end++
  if (end - i > 1 || tokens[i]?.shape !== 'lower') add('Organization', { start: body.start, end })
  return end
}
