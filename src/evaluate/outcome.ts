import { matchLists } from './compare'
import type { Counts, Field } from './counts'

/** A difference between gold and found, as a person reads it. */
export interface FieldError {
  readonly report: string
  readonly field: Field
  /** What the gold says; null where it says nothing. */
  readonly gold: string | null
  /** What was found; null where nothing was. */
  readonly found: string | null
  /** Whose value it is, for the values of an official. */
  readonly of: string | null
}

/** Whether a value that carries confidence was right. */
export interface Judgement {
  readonly field: Field
  readonly confidence: number
  readonly right: boolean
}

/** A difference, before it is known in which report and field. */
export type Difference = Omit<FieldError, 'report' | 'field'>

/** How one field of one report came out. */
export interface Outcome extends Counts {
  readonly differences: readonly Difference[]
  readonly judgements: readonly Omit<Judgement, 'field'>[]
}

/** A found value to compare: what it says, and how sure the extractor was (null: it does not say). */
export interface FoundValue {
  readonly text: string
  readonly confidence: number | null
}

const judged = (value: FoundValue, right: boolean): Outcome['judgements'] =>
  value.confidence === null ? [] : [{ confidence: value.confidence, right }]

/** Compares two lists of values. */
export function compareLists(
  gold: readonly string[],
  found: readonly FoundValue[],
  alike: (a: string, b: string) => number,
  least: number,
): Outcome {
  const { pairs, missed, spurious } = matchLists(gold, found, (g, f) => alike(g, f.text), least)
  return {
    correct: pairs.length,
    spurious: spurious.length,
    missed: missed.length,
    differences: [
      ...missed.map((value) => ({ gold: value, found: null, of: null })),
      ...spurious.map(({ text }) => ({ gold: null, found: text, of: null })),
    ],
    judgements: [...pairs.flatMap(([, f]) => judged(f, true)), ...spurious.flatMap((f) => judged(f, false))],
  }
}

/** Compares two single values that are right or wrong as a whole. */
export function compareValues(gold: string | null, found: FoundValue | null, right: boolean): Outcome {
  if (gold === null && found === null) return NOTHING
  return {
    correct: right ? 1 : 0,
    spurious: !right && found !== null ? 1 : 0,
    missed: !right && gold !== null ? 1 : 0,
    differences: right ? [] : [{ gold, found: found?.text ?? null, of: null }],
    judgements: found === null ? [] : judged(found, right),
  }
}

/** From this likeness on, a phrase is no error worth listing. */
export const GOOD_LIKENESS = 0.8

/** Compares two phrases by how many words they share. */
export function comparePhrases(
  gold: string | null,
  found: FoundValue | null,
  alike: (a: string, b: string) => number,
): Outcome {
  if (gold === null && found === null) return NOTHING
  const likeness = gold !== null && found !== null ? alike(gold, found.text) : 0
  const good = likeness >= GOOD_LIKENESS
  return {
    correct: likeness,
    spurious: found !== null ? 1 - likeness : 0,
    missed: gold !== null ? 1 - likeness : 0,
    differences: good ? [] : [{ gold, found: found?.text ?? null, of: null }],
    judgements: found === null ? [] : judged(found, good),
  }
}

/** The outcome of a field that neither side says anything about. */
export const NOTHING: Outcome = { correct: 0, spurious: 0, missed: 0, differences: [], judgements: [] }
