import { nameKey } from '../../evaluate/compare'
import { collapse } from '../../normalize/key'
import type { Facts } from './facts'

export interface Count {
  readonly name: string
  readonly events: number
}

/** Two people and how many events both took part in. */
export interface PairCount {
  readonly names: readonly [string, string]
  readonly events: number
}

export interface Statistics {
  readonly reports: number
  readonly events: number
  /** Events of which no month and year are known. */
  readonly undated: number
  /** The months that have events, in order. */
  readonly months: readonly Count[]
  readonly kinds: readonly Count[]
  readonly topics: readonly Count[]
  /** The most frequent ones, with the office that they are most often given. */
  readonly officials: readonly (Count & { readonly office: string | null })[]
  readonly organizers: readonly Count[]
  /** Who appears with whom more than once, among the most frequent officials. */
  readonly pairs: readonly PairCount[]
}

export interface Counter {
  /** Counts a report: null where it reports no event. */
  add(facts: Facts | null): void
  /** So many rows a list at most. */
  result(top: number): Statistics
}

/** Pairs are counted among so many people at most: memory stays linear in what the reports say. */
const MOST_PAIRED = 200
/** Once may be chance. */
const LEAST_TOGETHER = 2

/** The events that a name comes in, and the ways that it is written or what it is given. */
interface Tally {
  readonly name: string
  readonly at: number[]
  readonly said: Map<string, number>
}

/** Counts records as they come. Names that differ in case, tone placement or white space alone are one; so are namesakes. */
export function createCounter(): Counter {
  const [months, kinds, topics] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const [officials, organizers] = [new Map<string, Tally>(), new Map<string, Tally>()]
  let [reports, events, undated] = [0, 0, 0]
  return {
    add(facts) {
      reports++
      if (facts === null) return
      events++
      bump(kinds, facts.kind)
      for (const topic of new Set(facts.topics)) bump(topics, topic)
      const month = monthOf(facts.start)
      if (month === null) undated++
      else bump(months, month)
      for (const { name, offices } of facts.officials) tally(officials, name, events, offices)
      for (const name of facts.organizers) tally(organizers, name, events, [collapse(name)])
    },
    result(top) {
      return {
        reports,
        events,
        undated,
        months: counted(months).sort((a, b) => (a.name < b.name ? -1 : 1)),
        kinds: counted(kinds),
        topics: counted(topics),
        officials: mostOf(officials, top).map(({ name, at, said }) => ({
          name,
          events: at.length,
          office: usual(said),
        })),
        organizers: mostOf(organizers, top).map(({ name, at, said }) => ({
          name: usual(said) ?? name,
          events: at.length,
        })),
        pairs: pairsOf(mostOf(officials, MOST_PAIRED), top),
      }
    },
  }
}

const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function tally(tallies: Map<string, Tally>, name: string, event: number, said: readonly string[]): void {
  const key = nameKey(name)
  const own: Tally = tallies.get(key) ?? { name: collapse(name), at: [], said: new Map() }
  tallies.set(key, own)
  if (own.at.at(-1) !== event) own.at.push(event)
  for (const words of said) bump(own.said, collapse(words))
}

/** "2019-01" of "2019-01-10"; null of "XXXX-01-10" and "2019". */
function monthOf(start: string | null): string | null {
  const [year = '', month = ''] = (start ?? '').split('-')
  const isNumber = (text: string, length: number): boolean =>
    text.length === length && [...text].every((char) => char >= '0' && char <= '9')
  return isNumber(year, 4) && isNumber(month, 2) && Number(month) >= 1 && Number(month) <= 12
    ? `${year}-${month}`
    : null
}

const byCount = (a: { name: string; events: number }, b: { name: string; events: number }): number =>
  b.events - a.events || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const counted = (counts: ReadonlyMap<string, number>): Count[] =>
  [...counts].map(([name, events]) => ({ name, events })).sort(byCount)

const mostOf = (tallies: ReadonlyMap<string, Tally>, top: number): Tally[] =>
  [...tallies.values()]
    .sort((a, b) => byCount({ name: a.name, events: a.at.length }, { name: b.name, events: b.at.length }))
    .slice(0, top)

/** What is said most often; null where nothing is. */
function usual(said: ReadonlyMap<string, number>): string | null {
  return counted(said)[0]?.name ?? null
}

function pairsOf(people: readonly Tally[], top: number): PairCount[] {
  const pairs = people.flatMap((one, i) =>
    people.slice(i + 1).flatMap((other): PairCount[] => {
      const events = common(one.at, other.at)
      return events < LEAST_TOGETHER ? [] : [{ names: [one.name, other.name], events }]
    }),
  )
  return pairs
    .sort((a, b) =>
      byCount({ name: a.names.join('\t'), events: a.events }, { name: b.names.join('\t'), events: b.events }),
    )
    .slice(0, top)
}

/** How many numbers two rising lists share. */
function common(a: readonly number[], b: readonly number[]): number {
  let i = 0
  let k = 0
  let shared = 0
  while (i < a.length && k < b.length) {
    const difference = (a[i] ?? 0) - (b[k] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) k++
  }
  return shared
}
