import type { Gazetteer } from '../../gazetteer/gazetteer'
import eventNounsFile from '../../lexicon/data/event-nouns.tsv'
import hamletsFile from '../../lexicon/data/hamlet-types.tsv'
import headsFile from '../../lexicon/data/venue-heads.tsv'
import stopsFile from '../../lexicon/data/venue-stops.tsv'
import { dataRows } from '../../lexicon/data-file'
import { buildTermIndex, type TermIndex } from '../../lexicon/term-index'

/**
 * - `site` "trung tâm", `hall` "hội trường": a room, that may stand inside another place
 * - `named` "đường": a proper name has to follow
 * - `name` "Phủ Chủ tịch": complete by itself
 * - `body` "UBND": an office, a place only where the words around it say so
 */
export type VenueKind = 'site' | 'hall' | 'named' | 'name' | 'body'

/** What the readers of places know about words. */
export interface LocationLexicon {
  readonly heads: TermIndex<VenueKind>
  readonly hamlets: TermIndex<true>
  readonly stops: TermIndex<true>
  /** Nouns of gatherings: "tại Hội nghị …" names no place. */
  readonly gatherings: TermIndex<true>
  /** Pairs of small words that stand inside names: "hàng không", "nhân dân". */
  readonly pairs: ReadonlySet<string>
  readonly gazetteer: Gazetteer
}

const VENUE_KINDS: ReadonlySet<string> = new Set(['site', 'hall', 'named', 'name', 'body'])
const isVenueKind = (text: string | undefined): text is VenueKind => text !== undefined && VENUE_KINDS.has(text)
const terms = (file: string): [string, true][] => dataRows(file).map(([term]) => [term ?? '', true])

/** @param places names of a user's own venues */
export function createLocationLexicon(
  gazetteer: Gazetteer,
  pairs: ReadonlySet<string>,
  places: readonly string[],
): LocationLexicon {
  const heads: [string, VenueKind][] = []
  for (const [term, kind] of dataRows(headsFile)) if (term !== undefined && isVenueKind(kind)) heads.push([term, kind])
  for (const place of places) heads.push([place, 'name'])
  return {
    heads: buildTermIndex(heads),
    hamlets: buildTermIndex(terms(hamletsFile)),
    stops: buildTermIndex(terms(stopsFile)),
    gatherings: buildTermIndex(terms(eventNounsFile)),
    pairs,
    gazetteer,
  }
}
