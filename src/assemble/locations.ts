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
      ...mentionOf(doc, withPreposition(doc, candidate), candidate.end, rule, Math.min(0.9, weight)),
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

/** "| Tại | điểm cầu Bình Dương", as "tại Nhà văn hóa xã" has it. */
function withPreposition(doc: Document, { start, cue }: LocationReading['candidate']): number {
  const before = doc.tokens[start - 1]
  return cue === 'site' && (before?.key === 'tại' || before?.key === 'ở') ? start - 1 : start
}
