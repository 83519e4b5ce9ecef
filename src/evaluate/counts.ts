/** What is scored, in the order of the tables. */
export const FIELDS = [
  'detection',
  'kind',
  'date',
  'partOfDay',
  'organizers',
  'officials',
  'positions',
  'participation',
  'venue',
  'province',
  'name',
  'subject',
  'named',
  'topics',
  'groups',
] as const
export type Field = (typeof FIELDS)[number]

/**
 * How many values were found right, found wrongly, and not found. Names and subjects count by the share of their words,
 * so the numbers need not be whole. Counts of reports add up to the counts of their corpus.
 */
export interface Counts {
  readonly correct: number
  readonly spurious: number
  readonly missed: number
}

export interface Score extends Counts {
  /** Of the values found, how many are right; 1 where none was found. */
  readonly precision: number
  /** Of the values there are, how many were found; 1 where there is none. */
  readonly recall: number
  /** Harmonic mean of the two. */
  readonly f1: number
}

/** The sum of counts. */
export function addCounts(all: readonly Counts[]): Counts {
  let [correct, spurious, missed] = [0, 0, 0]
  for (const counts of all) {
    correct += counts.correct
    spurious += counts.spurious
    missed += counts.missed
  }
  return { correct, spurious, missed }
}

/** Scores derived from counts. */
export function scoreOf({ correct, spurious, missed }: Counts): Score {
  const precision = correct + spurious > 0 ? correct / (correct + spurious) : 1
  const recall = correct + missed > 0 ? correct / (correct + missed) : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { correct, spurious, missed, precision, recall, f1 }
}

/** A table with one entry a field. */
export function perField<T>(entry: (field: Field) => T): Record<Field, T> {
  return {
    detection: entry('detection'),
    kind: entry('kind'),
    date: entry('date'),
    partOfDay: entry('partOfDay'),
    organizers: entry('organizers'),
    officials: entry('officials'),
    positions: entry('positions'),
    participation: entry('participation'),
    venue: entry('venue'),
    province: entry('province'),
    name: entry('name'),
    subject: entry('subject'),
    named: entry('named'),
    topics: entry('topics'),
    groups: entry('groups'),
  }
}
