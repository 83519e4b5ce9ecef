import type { EntityLexicon } from '../../entities/lexicon'
import { compileRules, type Rule } from '../../match/rules'
import type { Document } from '../../sections/document'
import type { PieceContext, TokenRange } from './pieces'
import { type EventPlace, placesBySentence } from './places'
import { type OrganizerCandidate, SentenceReader } from './reader'
import { type Cue, ORGANIZER_RULES } from './rules'
import { sittingBodies } from './sitting'

export type { OrganizerCandidate } from './reader'
export { ORGANIZER_RULES } from './rules'

type Finder = (doc: Document, events: readonly EventPlace[], people: readonly TokenRange[]) => OrganizerCandidate[]

/** Finds the bodies that hold an event. `events` are the places where the main event is named, the naming one first. */
export function createOrganizerFinder(
  lexicon: EntityLexicon,
  disabled: ReadonlySet<string> = new Set(),
  more?: readonly Rule<Cue>[],
): Finder {
  const rules = compileRules(ORGANIZER_RULES, undefined, disabled, more)
  return (doc, events, people) => {
    const context: PieceContext = {
      doc,
      lexicon,
      people: new Map(people.map((person) => [person.start, person.end])),
      events: new Map(),
      reports: new Set(),
      cuesAt: (i) => rules.at(doc.tokens, i),
    }
    let told: readonly OrganizerCandidate[] = []
    const headline: OrganizerCandidate[] = []
    for (const [sentence, here] of placesBySentence(doc, events)) {
      const kind = doc.kindAt(sentence.start)
      if (kind === 'caption' || kind === 'related' || kind === 'boilerplate') continue
      const reader = new SentenceReader(
        {
          ...context,
          events: new Map(here.map((event) => [event.start, event.end])),
          reports: new Set(here.flatMap(({ start, verbal }) => (verbal ? [start] : []))),
        },
        sentence,
        here,
      )
      const found = reader.read()
      if (kind === 'headline') headline.push(...found)
      else {
        const kept = inFull(doc, told, found)
        told = [...kept, ...agree(kept, found)]
      }
    }
    const isHolder = ({ role }: OrganizerCandidate): boolean => role === 'organizer' || role === 'host'
    if (told.some(isHolder)) return [...told]
    const sitting = sittingBodies(doc, events, lexicon, disabled)
    return sitting.length > 0 ? [...sitting, ...told] : [...headline.filter(isHolder), ...told]
  }
}

/** Once a report has said who holds the event, later sentences add what they say in full: "Hội chợ do … tổ chức". */
function agree(told: readonly OrganizerCandidate[], found: readonly OrganizerCandidate[]): OrganizerCandidate[] {
  if (!told.some(({ role }) => role === 'organizer')) return [...found]
  return found.filter(({ rule }) => rule !== 'organizers/hold' && rule !== 'organizers/act')
}

/**
 * "Công an tỉnh ra quân …. Sáng 5/3, Công an tỉnh X tổ chức": the clause with "tổ chức" has the name in full, and so has
 * a later one that goes on where the earlier stops.
 */
function inFull(
  doc: Document,
  told: readonly OrganizerCandidate[],
  found: readonly OrganizerCandidate[],
): readonly OrganizerCandidate[] {
  const held = found.some(({ rule }) => rule === 'organizers/hold')
  const [short] = told
  const longer = told.length === 1 && short !== undefined && found.some((full) => goesOn(doc, short, full))
  return (held || longer) && told.every(({ rule }) => rule === 'organizers/act') ? [] : told
}

/** "Bệnh viện" and "Bệnh viện Đa khoa khu vực X" */
function goesOn(doc: Document, short: OrganizerCandidate, full: OrganizerCandidate): boolean {
  const length = short.end - short.start
  if (full.end - full.start <= length) return false
  for (let i = 0; i < length; i++)
    if (doc.tokens[short.start + i]?.key !== doc.tokens[full.start + i]?.key) return false
  return true
}
