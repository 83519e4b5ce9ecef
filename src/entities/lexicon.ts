import bodyHeadsFile from '../lexicon/data/body-heads.tsv'
import givenFile from '../lexicon/data/given-syllables.tsv'
import honorificsFile from '../lexicon/data/honorifics.tsv'
import organisationsFile from '../lexicon/data/organisations.tsv'
import stopsFile from '../lexicon/data/phrase-stops.tsv'
import regionsFile from '../lexicon/data/regions.tsv'
import roleHeadsFile from '../lexicon/data/role-heads.tsv'
import surnamesFile from '../lexicon/data/surnames.tsv'
import { dataRows } from '../lexicon/data-file'
import { buildTermIndex, type TermIndex } from '../lexicon/term-index'
import type { UserLexicon } from '../lexicon/user-lexicon'
import { wordKey } from '../normalize/key'
import type { Token } from '../tokenize/tokenize'
import { BEFORE_ROLE } from './office-head'

export type HonorificKind = 'comrade' | 'civil' | 'military' | 'academic' | 'religious' | 'profession'
export interface RoleHead {
  /** It is followed by a body or place: "Giám đốc Sở Y tế"; else it is complete by itself: "Tỉnh ủy viên". */
  readonly takesBody: boolean
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
  readonly bodyPairs: ReadonlySet<string>
}

const KINDS: ReadonlySet<string> = new Set(['comrade', 'civil', 'military', 'academic', 'religious', 'profession'])
const isKind = (text: string | undefined): text is HonorificKind => text !== undefined && KINDS.has(text)
const first = (row: readonly string[]): string => row[0] ?? ''

/** Reads the data files. One lexicon serves every call of an extractor. */
export function createEntityLexicon(
  isPlace: PlaceTest = () => false,
  own: Pick<UserLexicon, 'organisations' | 'positions'> = {},
): EntityLexicon {
  const surnames = new Map<string, number>()
  for (const [name, tier] of dataRows(surnamesFile)) {
    const key = wordKey(name ?? '').split(' ')[0] ?? ''
    const known = surnames.get(key)
    const value = Number(tier)
    if (known === undefined || value < known) surnames.set(key, value)
  }
  const honorifics: [string, HonorificKind][] = []
  for (const [term, kind] of dataRows(honorificsFile))
    if (term !== undefined && isKind(kind)) honorifics.push([term, kind])
  const organisations = [...dataRows(organisationsFile).map(first), ...(own.organisations ?? [])]
  const bodyPairs = new Set<string>()
  for (const name of organisations) {
    const words = wordKey(name).split(' ')
    for (let i = 1; i < words.length; i++) bodyPairs.add(`${words[i - 1]} ${words[i]}`)
  }
  const regions = buildTermIndex(dataRows(regionsFile).map((row) => [first(row), true]))
  const roles = buildTermIndex([
    ...dataRows(roleHeadsFile).map(([term, flag]) => [term ?? '', { takesBody: flag === 'B' }] as const),
    ...(own.positions ?? []).map(({ title, takesBody }) => [title, { takesBody }] as const),
  ])
  const titles = buildTermIndex(honorifics)
  return {
    surnames,
    given: new Set(dataRows(givenFile).map((row) => wordKey(first(row)))),
    roles,
    honorifics: titles,
    openers: new Set([...roles.firstKeys, ...titles.firstKeys, ...BEFORE_ROLE]),
    bodyHeads: buildTermIndex(dataRows(bodyHeadsFile).map((row) => [first(row), true])),
    organisations: buildTermIndex(organisations.map((name) => [name, true])),
    stops: buildTermIndex(dataRows(stopsFile).map((row) => [first(row), true])),
    isPlace: (tokens, start, end) => isPlace(tokens, start, end) || regions.exact(tokens, start, end) !== null,
    bodyPairs,
  }
}
