import type { Judgement } from './outcome'

/** Values whose confidence lies in [`from`, `to`), the last one with its upper end. */
export interface ReliabilityBucket {
  readonly from: number
  readonly to: number
  readonly right: number
  readonly wrong: number
  /** Mean confidence; null where the bucket is empty. */
  readonly confidence: number | null
  /** Share of right values; null where the bucket is empty. */
  readonly accuracy: number | null
}

export interface Reliability {
  readonly buckets: readonly ReliabilityBucket[]
  /** Mean distance of confidence and accuracy over the buckets, weighted by their values; null without values. */
  readonly calibrationError: number | null
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const

/** Compares how sure an extractor was with how often it was right. */
export function reliability(judgements: readonly Judgement[], edges: readonly number[] = EDGES): Reliability {
  const buckets = edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? 1
    const last = i === edges.length - 2
    return bucketOf(
      judgements.filter(({ confidence }) => confidence >= from && (confidence < to || (last && confidence <= to))),
      from,
      to,
    )
  })
  const total = buckets.reduce((sum, { right, wrong }) => sum + right + wrong, 0)
  const distance = buckets.reduce(
    (sum, { right, wrong, confidence, accuracy }) =>
      sum + (right + wrong) * Math.abs((confidence ?? 0) - (accuracy ?? 0)),
    0,
  )
  return { buckets, calibrationError: total === 0 ? null : distance / total }
}

function bucketOf(judgements: readonly Judgement[], from: number, to: number): ReliabilityBucket {
  const count = judgements.length
  const right = judgements.filter((judgement) => judgement.right).length
  const sure = judgements.reduce((sum, { confidence }) => sum + confidence, 0)
  return {
    from,
    to,
    right,
    wrong: count - right,
    confidence: count === 0 ? null : sure / count,
    accuracy: count === 0 ? null : right / count,
  }
}
