import type { LocationReading } from '../patterns/locations'
import { type Document, mentionOf } from '../sections/document'
import type { EventLocation } from '../types'

/** How sure a place is that was chosen by its weight: the shares that were right on annotated reports, rounded down. */
const surenessOf = (weight: number): number => (weight >= 0.9 ? 0.95 : 0.85)

/** Makes the records of the places of an event. */
export function locationsOf(doc: Document, readings: readonly LocationReading[]): EventLocation[] {
  return readings.map(({ candidate, role, units, records }) => {
    const { place, rule } = candidate
    const sure = surenessOf(candidate.weight)
    const country = units.find((unit) => unit.country !== null)?.country ?? null
    const { commune, district, province } = records
    return {
      ...mentionOf(doc, withPreposition(doc, candidate), candidate.end, rule, sure),
      role,
      venue: place.venue === null ? null : mentionOf(doc, place.venue.start, place.venue.end, rule, sure),
      commune: country === null ? commune : null,
      district: country === null ? district : null,
      province: country === null ? province : null,
      country,
    }
  })
}

/** "| Tại | điểm cầu Bình Dương", as "tại Nhà văn hóa xã" has it. */
function withPreposition(doc: Document, { start, cue }: LocationReading['candidate']): number {
  const before = doc.tokens[start - 1]
  return cue === 'site' && (before?.key === 'tại' || before?.key === 'ở') ? start - 1 : start
}
