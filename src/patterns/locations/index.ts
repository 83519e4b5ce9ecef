import type { WordPairs } from '../../entities/lexicon'
import type { Gazetteer, PlaceMatch } from '../../gazetteer/gazetteer'
import type { Rule } from '../../match/rules'
import type { Document } from '../../sections/document'
import { type ChosenLocation, chooseLocations } from './choose'
import { createLocationFinder, type LocationCandidate, type LocationScope } from './finder'
import { findHome, type Home } from './home'
import { createLocationLexicon } from './lexicon'
import { createUnitResolver, type UnitRecords } from './resolve'
import type { CuedPlaces } from './rules'
import { type SiteScope, siteScopes } from './sites'

export type { LocationScope } from './finder'
export type { SiteScope } from './sites'

/** A place of the main event, with the records of its units. */
export interface LocationReading extends ChosenLocation {
  readonly records: UnitRecords
}

/** The places of the main event, and who sat where. */
export interface LocationsReading {
  /** Every place that was seen, the main event's or not. */
  readonly candidates: readonly LocationCandidate[]
  readonly locations: readonly LocationReading[]
  readonly sites: readonly SiteScope[]
}

/** Finds the places of the main event. `pairs`: small words that stand together inside names. */
export function createLocationReader(
  gazetteer: Gazetteer,
  pairs: WordPairs,
  disabled: ReadonlySet<string> = new Set(),
  places: readonly string[] = [],
  more?: readonly Rule<CuedPlaces>[],
): (doc: Document, scope: LocationScope, day: string | null) => LocationsReading {
  const lexicon = createLocationLexicon(gazetteer, pairs, places)
  const find = createLocationFinder(lexicon, disabled, more)
  const resolve = createUnitResolver(lexicon)
  return (doc, scope, day) => {
    const candidates = find(doc, scope)
    const chosen = chooseLocations(doc, candidates, scope)
    if (chosen.length === 0) return { candidates, locations: [], sites: [] }
    const home = findHome(doc, lexicon)
    const near: Home = { ...home, province: sharedProvince(chosen) ?? home.province }
    const locations = chosen.map((location) => ({
      ...location,
      records: resolve(location.units, near, day, isOfState(location)),
    }))
    return { candidates, locations, sites: siteScopes(doc, candidates, chosen, scope.people) }
  }
}

/** The one province that the places name: those that name none lie in it too. */
function sharedProvince(chosen: readonly ChosenLocation[]): PlaceMatch | null {
  const named = chosen.flatMap(({ units }) => units.flatMap(({ match }) => match ?? []))
  const provinces = named.filter(({ units }) => units[0]?.level === 'province')
  const first = provinces[0]
  return first !== undefined && provinces.every(({ units }) => units[0]?.name === first.units[0]?.name) ? first : null
}

/** "Phủ Chủ tịch", "Trụ sở Chính phủ". */
const isOfState = ({ candidate, units }: ChosenLocation): boolean =>
  candidate.place.venue?.kind === 'name' && units.length === 0
