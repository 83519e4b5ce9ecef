import type { Gazetteer, PlaceMatch } from '../../gazetteer/gazetteer'
import type { Document } from '../../sections/document'
import { type ChosenLocation, chooseLocations } from './choose'
import { createLocationFinder, type LocationScope } from './finder'
import { findHome, type Home } from './home'
import { createLocationLexicon } from './lexicon'
import { createUnitResolver, type UnitRecords } from './resolve'

export type { LocationScope } from './finder'

/** A place of the main event, with the records of its units. */
export interface LocationReading extends ChosenLocation {
  readonly records: UnitRecords
}

/** Finds the places of the main event. `pairs`: small words that stand together inside names. */
export function createLocationReader(
  gazetteer: Gazetteer,
  pairs: ReadonlySet<string>,
  disabled: ReadonlySet<string> = new Set(),
): (doc: Document, scope: LocationScope, day: string | null) => LocationReading[] {
  const lexicon = createLocationLexicon(gazetteer, pairs)
  const find = createLocationFinder(lexicon, disabled)
  const resolve = createUnitResolver(lexicon)
  return (doc, scope, day) => {
    const chosen = chooseLocations(doc, find(doc, scope), scope)
    if (chosen.length === 0) return []
    const home = findHome(doc, lexicon)
    const shared = sharedProvince(chosen) ?? home.province
    const near: Home = { ...home, province: shared }
    return chosen.map((location) => ({ ...location, records: resolve(location.units, near, day) }))
  }
}

/** The one province that the places name: those that name none lie in it too. */
function sharedProvince(chosen: readonly ChosenLocation[]): PlaceMatch | null {
  const named = chosen.flatMap(({ units }) => units.flatMap(({ match }) => match ?? []))
  const provinces = named.filter(({ units }) => units[0]?.level === 'province')
  const first = provinces[0]
  return first !== undefined && provinces.every(({ units }) => units[0]?.name === first.units[0]?.name) ? first : null
}
