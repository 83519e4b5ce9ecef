import { keyWords } from '../tokenize/words'

/** The words of a text as one key, for comparing names. */
export function nameKey(text: string): string {
  return keyWords(text).join(' ')
}

/** How alike two quotes are: F1 of their words as bags, 0..1. */
export function overlap(a: string, b: string): number {
  const left = keyWords(a)
  const right = keyWords(b)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const bag = new Map<string, number>()
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = bag.get(word) ?? 0
    if (count > 0) {
      common++
      bag.set(word, count - 1)
    }
  }
  return (2 * common) / (left.length + right.length)
}

/** 1 for equal values, 0 for others: for lists of closed values. */
export const same = (a: string, b: string): number => (a === b ? 1 : 0)

const HO_CHI_MINH_CITY = 'hồ chí minh'
const HUE = 'huế'

/** Other names of provinces, as keys. */
const PROVINCE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['tp hcm', HO_CHI_MINH_CITY],
  ['tphcm', HO_CHI_MINH_CITY],
  ['tp hồ chí minh', HO_CHI_MINH_CITY],
  ['thành phố hồ chí minh', HO_CHI_MINH_CITY],
  ['sài gòn', HO_CHI_MINH_CITY],
  ['thừa thiên huế', HUE],
  ['thừa thiên', HUE],
])

const PROVINCE_TYPES = ['tỉnh ', 'thành phố ', 'tp ', 'thủ đô ']

/** Key of a province, with or without its type, by its own or another name. */
export function provinceKey(name: string): string {
  const key = nameKey(name)
  const type = PROVINCE_TYPES.find((prefix) => key.startsWith(prefix)) ?? ''
  const bare = key.slice(type.length)
  return PROVINCE_ALIASES.get(key) ?? PROVINCE_ALIASES.get(bare) ?? bare
}

/** Whether a found EDTF day is the gold one; a gold day without a year ("XXXX-01-10") takes any year. */
export function sameDay(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  return gold.startsWith('XXXX') ? gold.slice(4) === found.slice(4) : gold === found
}

export interface Matching<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F])[]
  readonly missed: readonly G[]
  readonly spurious: readonly F[]
}

/** Pairs gold and found values one to one, the most alike first; pairs less alike than `least` do not match. */
export function matchLists<G, F>(
  gold: readonly G[],
  found: readonly F[],
  alike: (gold: G, found: F) => number,
  least: number,
): Matching<G, F> {
  const candidates = gold.flatMap((g, i) =>
    found.map((f, j) => ({ g, f, i, j, score: alike(g, f) })).filter(({ score }) => score >= least),
  )
  candidates.sort((a, b) => b.score - a.score)
  const goldTaken = new Set<number>()
  const foundTaken = new Set<number>()
  const pairs: [G, F][] = []
  for (const { g, f, i, j } of candidates) {
    if (goldTaken.has(i) || foundTaken.has(j)) continue
    goldTaken.add(i)
    foundTaken.add(j)
    pairs.push([g, f])
  }
  return {
    pairs,
    missed: gold.filter((_, i) => !goldTaken.has(i)),
    spurious: found.filter((_, j) => !foundTaken.has(j)),
  }
}
