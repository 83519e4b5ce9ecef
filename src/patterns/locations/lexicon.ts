import type { WordPairs } from '../../entities/lexicon'
import type { Gazetteer } from '../../gazetteer/gazetteer'
import eventNounsFile from '../../lexicon/data/event-nouns.tsv'
import hamletsFile from '../../lexicon/data/hamlet-types.tsv'
import headsFile from '../../lexicon/data/venue-heads.tsv'
import stopsFile from '../../lexicon/data/venue-stops.tsv'
import { readTermIndex, type TermIndex } from '../../lexicon/term-index'

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
  readonly pairs: WordPairs
  readonly gazetteer: Gazetteer
}

const VENUE_KINDS: ReadonlySet<string> = new Set(['site', 'hall', 'named', 'name', 'body'])
const isVenueKind = (text: string | undefined): text is VenueKind => text !== undefined && VENUE_KINDS.has(text)
const terms = (file: string): TermIndex<true> => readTermIndex(file, () => true)

/** @param places names of a user's own venues */
export function createLocationLexicon(
  gazetteer: Gazetteer,
  pairs: WordPairs,
  places: readonly string[],
): LocationLexicon {
  return {
    heads: readTermIndex<VenueKind>(
      headsFile,
      ([kind]) => (isVenueKind(kind) ? kind : undefined),
      places.map((place) => [place, 'name']),
    ),
    hamlets: terms(hamletsFile),
    stops: terms(stopsFile),
    gatherings: terms(eventNounsFile),
    pairs,
    gazetteer,
  }
}
