import type { Document } from '../../sections/document'
import type { ChosenLocation } from './choose'

/** One entry a place, in the form that stands first: "Nghĩa trang A" and "Nghĩa trang liệt sĩ A" are one. */
export function distinct(doc: Document, chosen: readonly ChosenLocation[]): ChosenLocation[] {
  const found: { location: ChosenLocation; words: ReadonlySet<string>; last: string }[] = []
  for (const location of chosen.slice(0, MOST_PLACES)) {
    const { place } = location.candidate
    const { start, end } = place.venue ?? place
    const words = new Set(doc.tokens.slice(start, end).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key])))
    const last = doc.tokens[end - 1]?.key ?? ''
    const venue = place.venue !== null
    const twin = found.some(
      (other) =>
        (other.location.candidate.place.venue !== null) === venue &&
        other.last === last &&
        (within(words, other.words) || within(other.words, words)),
    )
    if (!twin) found.push({ location, words, last })
  }
  return found.map(({ location }) => location)
}

/** No event has more places than this. */
const MOST_PLACES = 200

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => {
  for (const word of some) if (!all.has(word)) return false
  return true
}
