import type { LocationReading } from '../patterns/locations'
import { type Document, mentionOf } from '../sections/document'
import type { EventLocation } from '../types'

/** Makes the records of the places of an event. */
export function locationsOf(doc: Document, readings: readonly LocationReading[]): EventLocation[] {
  return readings.map(({ candidate, role, units, records }) => {
    const { place, rule, weight } = candidate
    const country = units.find((unit) => unit.country !== null)?.country ?? null
    const { commune, district, province } = records
    return {
      ...mentionOf(doc, candidate.start, candidate.end, rule, Math.min(0.9, weight)),
      role,
      venue:
        place.venue === null
          ? null
          : mentionOf(doc, place.venue.start, place.venue.end, rule, Math.min(0.9, weight * 0.95)),
      commune: country === null ? commune : null,
      district: country === null ? district : null,
      province: country === null ? province : null,
      country,
    }
  })
}
