import { resolveChain } from '../../gazetteer/resolve'
import type { AdministrativeUnit } from '../../types'
import type { Home } from './home'
import type { LocationLexicon } from './lexicon'
import type { UnitPhrase } from './units'

export interface UnitRecords {
  readonly commune: AdministrativeUnit | null
  readonly district: AdministrativeUnit | null
  readonly province: AdministrativeUnit | null
}

/**
 * Says what the units of a place are. A province counts where the report names it: with the place, or as the province
 * that it speaks from; `isOfState`: the place is one of the state, in no province that its report speaks from.
 */
export function createUnitResolver(
  lexicon: LocationLexicon,
): (units: readonly UnitPhrase[], home: Home, day: string | null, isOfState: boolean) => UnitRecords {
  return (units, home, day, isOfState) => {
    const chain = units.flatMap(({ match }) => match ?? [])
    const own = home.province ?? home.district
    const context = { day, province: home.province?.units[0]?.name ?? null }
    const found = resolveChain(lexicon.gazetteer, chain, context)
    const said = chain.some(({ units: known }) => known[0]?.level === 'province')
    if (said) return found
    const filled = found.province
    if (filled !== null && home.names(filled.name)) return found
    const province = own === null || isOfState ? null : resolveChain(lexicon.gazetteer, [own], context).province
    return { ...found, province }
  }
}
