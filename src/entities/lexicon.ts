import bodyHeadsFile from '../lexicon/data/body-heads.tsv'
import givenFile from '../lexicon/data/given-syllables.tsv'
import honorificsFile from '../lexicon/data/honorifics.tsv'
import organisationsFile from '../lexicon/data/organisations.tsv'
import stopsFile from '../lexicon/data/phrase-stops.tsv'
import regionsFile from '../lexicon/data/regions.tsv'
import roleHeadsFile from '../lexicon/data/role-heads.tsv'
import surnamesFile from '../lexicon/data/surnames.tsv'
import { dataRows } from '../lexicon/data-file'
import { eachKey, eachTerms } from '../lexicon/term-file'
import { readTermIndex, type TermIndex } from '../lexicon/term-index'
import type { UserLexicon } from '../lexicon/user-lexicon'
import { termKeys } from '../tokenize/terms'
import type { Token } from '../tokenize/tokenize'
import { BEFORE_ROLE } from './office-head'

export type HonorificKind = 'comrade' | 'civil' | 'military' | 'academic' | 'religious' | 'profession'
export interface RoleHead {
  /** It is followed by a body or place: "Giám đốc Sở Y tế"; else it is complete by itself: "Tỉnh ủy viên". */
  readonly takesBody: boolean
}

/** Pairs of keys, written with a space between. */
export interface WordPairs {
  has(pair: string): boolean
}

/** Whether a range of tokens is the name of a place (province, district, country). */
export type PlaceTest = (tokens: readonly Token[], start: number, end: number) => boolean

/** What the entity readers know about words. */
export interface EntityLexicon {
  readonly surnames: ReadonlyMap<string, number>
  readonly given: ReadonlySet<string>
  readonly roles: TermIndex<RoleHead>
  readonly honorifics: TermIndex<HonorificKind>
  readonly bodyHeads: TermIndex<true>
  readonly organisations: TermIndex<true>
  readonly stops: TermIndex<true>
  /** What an honorific or an office can open with; small words beside these stand for nobody. */
  readonly openers: ReadonlySet<string>
  readonly isPlace: PlaceTest
  /** Lower-case word pairs that stand inside names of bodies: "quân sự", "giáo dục". */
  readonly bodyPairs: WordPairs
}

const KINDS: ReadonlySet<string> = new Set(['comrade', 'civil', 'military', 'academic', 'religious', 'profession'])
const isKind = (text: string | undefined): text is HonorificKind => text !== undefined && KINDS.has(text)

/** Reads the data files. One lexicon serves every call of an extractor. */
export function createEntityLexicon(
  isPlace: PlaceTest = () => false,
  own: Pick<UserLexicon, 'organisations' | 'positions'> = {},
): EntityLexicon {
  const surnames = new Map<string, number>()
  for (const [name = '', tier] of dataRows(surnamesFile)) {
    const value = Number(tier)
    if (value < (surnames.get(name) ?? Number.POSITIVE_INFINITY)) surnames.set(name, value)
  }
  const organisations = own.organisations ?? []
  const regions = terms(regionsFile)
  const roles = readTermIndex<RoleHead>(
    roleHeadsFile,
    ([flag]) => ({ takesBody: flag === 'B' }),
    own.positions?.map(({ title, takesBody }) => [title, { takesBody }]),
  )
  const honorifics = readTermIndex(honorificsFile, ([kind]) => (isKind(kind) ? kind : undefined))
  return {
    surnames,
    given: new Set(dataRows(givenFile).map(([syllable = '']) => syllable)),
    roles,
    honorifics,
    openers: new Set([...roles.firstKeys(), ...honorifics.firstKeys(), ...BEFORE_ROLE]),
    bodyHeads: terms(bodyHeadsFile),
    organisations: terms(organisationsFile, organisations),
    stops: terms(stopsFile),
    isPlace: (tokens, start, end) => isPlace(tokens, start, end) || regions.exact(tokens, start, end) !== null,
    bodyPairs: lazyPairs(organisations),
  }
}

const terms = (file: string, own: readonly string[] = []): TermIndex<true> =>
  readTermIndex(
    file,
    () => true,
    own.map((name) => [name, true]),
  )

/** The pairs of words that stand inside names of bodies, found when one is first asked for. */
function lazyPairs(own: readonly string[]): WordPairs {
  const held: { pairs?: Set<string> } = {}
  return {
    has: (pair) => {
      held.pairs ??= pairsOf(own)
      return held.pairs.has(pair)
    },
  }
}

function pairsOf(own: readonly string[]): Set<string> {
  const pairs = new Set<string>()
  const path: string[] = []
  const read = (packed: string): void =>
    eachKey(packed, (key, before) => {
      path[before] = key
      if (before > 0) pairs.add(`${path[before - 1] ?? ''} ${key}`)
    })
  eachTerms(organisationsFile, (_, packed) => read(packed))
  for (const keys of termKeys(own)) read(keys.join(' '))
  return pairs
}
