import type { EventLocation } from '../types'

/** A place on one line, as an address book has it: venue, units of the map, country; else the quote. */
export function placeLine({ venue, commune, district, province, country, text }: EventLocation): string {
  const units = [commune, district].flatMap((unit) => (unit === null ? [] : [`${unit.type} ${unit.name}`]))
  const parts = [venue?.text, ...units, province?.name, country].filter((part) => part !== null && part !== undefined)
  return parts.length === 0 ? text : parts.join(', ')
}
