import earlier from './data/communes-2019.tsv'
import before from './data/communes-2024.tsv'
import since from './data/communes-2025.tsv'

/** The communes of both maps, as data files. What is in them is the gazetteer's own business. */
export interface CommuneData {
  readonly earlier: string
  readonly before: string
  readonly since: string
}

/**
 * All communes, wards and townships before and since 1 July 2025: an import of its own, for those who need codes of
 * communes or tell places of one name apart by them.
 * Give it to `createPlaceResolver` or `createExtractor`.
 */
export const communes: CommuneData = { earlier, before, since }
