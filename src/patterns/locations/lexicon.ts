import headsFile from '../../lexicon/data/venue-heads.tsv'
import stopsFile from '../../lexicon/data/venue-stops.tsv'
import typesFile from '../../lexicon/data/unit-types.tsv'
import { dataRows } from '../../lexicon/data-file'
import { buildTermIndex, type TermIndex } from '../../lexicon/term-index'
import type { PlaceNames } from './units'

/**
 * - `site` "trung tâm", `hall` "hội trường": a room, that may stand inside another place
 * - `named` "đường": a proper name has to follow
 * - `name` "Phủ Chủ tịch": complete by itself
 * - `body` "UBND": an office, a place only where the words around it say so
 */
export type VenueKind = 'site' | 'hall' | 'named' | 'name' | 'body'
export type UnitLevel = 'country' | 'province' | 'city' | 'district' | 'commune' | 'hamlet'

/** What the readers of places know about words. */
export interface LocationLexicon {
  readonly heads: TermIndex<VenueKind>
  readonly types: TermIndex<UnitLevel>
  readonly stops: TermIndex<true>
  readonly names: PlaceNames
}

const VENUE_KINDS: ReadonlySet<string> = new Set(['site', 'hall', 'named', 'name', 'body'])
const LEVELS: ReadonlySet<string> = new Set(['country', 'province', 'city', 'district', 'commune', 'hamlet'])
const isVenueKind = (text: string | undefined): text is VenueKind => text !== undefined && VENUE_KINDS.has(text)
const isLevel = (text: string | undefined): text is UnitLevel => text !== undefined && LEVELS.has(text)

export function createLocationLexicon(names: PlaceNames): LocationLexicon {
  const heads: [string, VenueKind][] = []
  for (const [term, kind] of dataRows(headsFile))
    if (term !== undefined && isVenueKind(kind)) heads.push([term, kind])
  const types: [string, UnitLevel][] = []
  for (const [term, level] of dataRows(typesFile)) if (term !== undefined && isLevel(level)) types.push([term, level])
  return {
    heads: buildTermIndex(heads),
    types: buildTermIndex(types),
    stops: buildTermIndex(dataRows(stopsFile).map(([term]) => [term ?? '', true])),
    names,
  }
}
