import { FIELDS, type Field, type Judgement, type Reliability, reliability } from '../evaluate/index'

export interface Calibration {
  readonly all: Reliability
  /** Fields that have values with confidence. */
  readonly fields: Partial<Readonly<Record<Field, Reliability>>>
}

/** How sure the extractor was and how often it was right, over all values and by field. */
export function calibrationOf(judgements: readonly Judgement[]): Calibration {
  const fields = FIELDS.flatMap((field) => {
    const own = judgements.filter((judgement) => judgement.field === field)
    return own.length === 0 ? [] : [[field, reliability(own)] as const]
  })
  return { all: reliability(judgements), fields: Object.fromEntries(fields) }
}
