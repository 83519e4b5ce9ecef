import type { Official } from '../types'
import { matchLists, nameKey, overlap, same } from './compare'
import { addCounts, type Field } from './counts'
import type { GoldEvent, GoldOfficial } from './gold'
import { compareLists, type Outcome } from './outcome'

const POSITION_LIKENESS = 0.8

/** Compares the people of a report by name, and the offices and parts of those that were found. */
export function compareOfficials(
  gold: GoldEvent,
  found: readonly Official[],
): Record<Extract<Field, 'officials' | 'positions' | 'participation'>, Outcome> {
  const counted = withoutOptional(gold, found)
  const { pairs, missed, spurious } = matchLists(
    gold.officials,
    counted,
    (g, f) => same(nameKey(g.name), nameKey(f.name)),
    1,
  )
  const people: (readonly [GoldOfficial | null, Official | null])[] = [
    ...pairs,
    ...missed.map((official) => [official, null] as const),
    ...spurious.map((official) => [null, official] as const),
  ]
  return {
    officials: {
      correct: pairs.length,
      spurious: spurious.length,
      missed: missed.length,
      differences: [
        ...missed.map(({ name }) => ({ gold: name, found: null, of: null })),
        ...spurious.map(({ name }) => ({ gold: null, found: name, of: null })),
      ],
      judgements: [
        ...pairs.map(([, { confidence }]) => ({ confidence, right: true })),
        ...spurious.map(({ confidence }) => ({ confidence, right: false })),
      ],
    },
    positions: join(people.map(([g, f]) => comparePositions(g, f))),
    participation: join(people.map(([g, f]) => compareParticipation(g, f))),
  }
}

/** Leaves out people that count neither right nor wrong; "ông Cang" is the optional "Tất Thành Cang". */
function withoutOptional(gold: GoldEvent, found: readonly Official[]): Official[] {
  const wanted = new Set(gold.officials.map(({ name }) => nameKey(name)))
  const optional = gold.optionalPeople.map(nameKey)
  return found.filter(({ name }) => {
    const key = nameKey(name)
    if (wanted.has(key)) return true
    return !optional.some((other) => other === key || other.endsWith(` ${key}`) || key.endsWith(` ${other}`))
  })
}

function comparePositions(gold: GoldOfficial | null, found: Official | null): Outcome {
  const outcome = compareLists(gold?.positions ?? [], found?.positions ?? [], overlap, POSITION_LIKENESS)
  return about(gold?.name ?? found?.name ?? null, outcome, gold !== null && found !== null)
}

function compareParticipation(gold: GoldOfficial | null, found: Official | null): Outcome {
  const wanted = new Set(gold?.participation)
  const got = new Set<string>(found?.participation)
  const correct = [...wanted].filter((part) => got.has(part)).length
  const equal = correct === wanted.size && correct === got.size
  const outcome: Outcome = {
    correct,
    spurious: (gold === null ? (found?.participation ?? []) : [...got]).length - correct,
    missed: (found === null ? (gold?.participation ?? []) : [...wanted]).length - correct,
    differences: equal ? [] : [{ gold: [...wanted].join(', '), found: [...got].join(', '), of: null }],
    judgements: [],
  }
  return about(gold?.name ?? found?.name ?? null, outcome, gold !== null && found !== null)
}

/** Notes whose values they are; the values of a person who was missed or invented are no news beside the person. */
function about(name: string | null, outcome: Outcome, both: boolean): Outcome {
  return { ...outcome, differences: both ? outcome.differences.map((difference) => ({ ...difference, of: name })) : [] }
}

function join(outcomes: readonly Outcome[]): Outcome {
  return {
    ...addCounts(outcomes),
    differences: outcomes.flatMap(({ differences }) => differences),
    judgements: outcomes.flatMap(({ judgements }) => judgements),
  }
}
