import { keyWords } from '../tokenize/words'
import { EVENT_KINDS, ORGANIZER_ROLES, PARTICIPATIONS, TOPIC_IDS } from '../types'
import type { GoldEvent, GoldReport } from './gold'

const MODES = ['in-person', 'online', 'hybrid']
const PARTS_OF_DAY = ['morning', 'noon', 'afternoon', 'evening', 'night']
const LOCATION_ROLES = ['venue', 'site']

/** What an annotation says that it should not: values outside the closed lists, quotes that the text does not have. */
export function goldProblems({ event }: GoldReport, text: string): string[] {
  if (event === null) return []
  const words = collapsed(text)
  const unquoted = quotesOf(event)
    .filter(([, quote]) => !words.includes(collapsed(quote)))
    .map(([path, quote]) => `${path} "${quote}" is not in the text`)
  const unlisted = closedValuesOf(event)
    .filter(([, value, list]) => value !== null && !list.includes(value))
    .map(([path, value]) => `${path} "${value}" is not in the closed list`)
  return [...unlisted, ...unquoted]
}

type Quote = readonly [path: string, quote: string]
type ClosedValue = readonly [path: string, value: string | null, list: readonly string[]]

function closedValuesOf(event: GoldEvent): ClosedValue[] {
  return [
    ['kind', event.kind, EVENT_KINDS],
    ['mode', event.mode, MODES],
    ['date.partOfDay', event.date?.partOfDay ?? null, PARTS_OF_DAY],
    ...event.organizers.map(({ role }): ClosedValue => ['organizers.role', role, ORGANIZER_ROLES]),
    ...event.officials.flatMap(({ participation }) =>
      participation.map((part): ClosedValue => ['officials.participation', part, PARTICIPATIONS]),
    ),
    ...event.locations.map(({ role }): ClosedValue => ['locations.role', role, LOCATION_ROLES]),
    ...event.themes.topics.map((topic): ClosedValue => ['themes.topics', topic, TOPIC_IDS]),
  ]
}

function quotesOf(event: GoldEvent): Quote[] {
  const maybe = (path: string, quote: string | null | undefined): Quote[] => (quote ? [[path, quote]] : [])
  return [
    ...maybe('name', event.name),
    ...maybe('date.text', event.date?.text),
    ...event.organizers.flatMap(({ name }) => maybe('organizers.name', name)),
    ...event.officials.flatMap(({ name, positions }) => [
      ...maybe('officials.name', name),
      ...positions.flatMap((position) => maybe('officials.positions', position)),
    ]),
    ...event.groups.flatMap((group) => maybe('groups', group)),
    ...event.locations.flatMap(({ venue }) => maybe('locations.venue', venue)),
    ...maybe('themes.subject', event.themes.subject),
    ...event.themes.named.flatMap((theme) => maybe('themes.named', theme)),
  ]
}

const collapsed = (text: string): string => keyWords(text).join(' ')
