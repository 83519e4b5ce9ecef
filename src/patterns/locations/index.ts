import type { Gazetteer } from '../../gazetteer/gazetteer'
import type { Document } from '../../sections/document'
import { type ChosenLocation, chooseLocations } from './choose'
import { createLocationFinder, type LocationScope } from './finder'
import { findHome } from './home'
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
    return chosen.map((location) => ({ ...location, records: resolve(location.units, home, day) }))
  }
}
