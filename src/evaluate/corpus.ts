import type { ExtractedEvent } from '../types'
import { addCounts, FIELDS, type Field, perField, type Score, scoreOf } from './counts'
import type { GoldReport } from './gold'
import type { FieldError, Judgement } from './outcome'
import { evaluateReport, type FoundReport, type Ratio, type ReportEvaluation } from './report'

/** How a corpus came out. */
export interface Evaluation {
  readonly reports: number
  /** Those that report an event. */
  readonly events: number
  readonly fields: Readonly<Record<Field, Score>>
  /** Mean F1 of all fields. */
  readonly overall: number
  readonly mode: Ratio
  readonly organizerRole: Ratio
  readonly spanViolations: number
  /** Reports on which the extractor threw. */
  readonly thrown: number
  readonly errors: readonly FieldError[]
  readonly judgements: readonly Judgement[]
}

/** Adds up reports and derives the scores. */
export function addUp(reports: readonly ReportEvaluation[]): Evaluation {
  const fields = perField((field) => scoreOf(addCounts(reports.map(({ counts }) => counts[field]))))
  return {
    reports: reports.length,
    events: reports.filter(({ isEventReport }) => isEventReport).length,
    fields,
    overall: FIELDS.reduce((sum, field) => sum + fields[field].f1, 0) / FIELDS.length,
    mode: addRatios(reports.map(({ mode }) => mode)),
    organizerRole: addRatios(reports.map(({ organizerRole }) => organizerRole)),
    spanViolations: reports.reduce((sum, { spanViolations }) => sum + spanViolations, 0),
    thrown: reports.filter(({ thrown }) => thrown).length,
    errors: reports.flatMap(({ errors }) => errors),
    judgements: reports.flatMap(({ judgements }) => judgements),
  }
}

/** A report with its annotation. */
export interface CorpusReport {
  readonly text: string
  readonly gold: GoldReport
}

/**
 * Runs an extractor over an annotated corpus.
 *
 * @example
 * const gold = { id: 'comment', event: null }
 * const { fields } = evaluateCorpus([{ text: 'Một bài bình luận.', gold }], () => null)
 * fields.detection.f1 // => 1
 */
export function evaluateCorpus(
  corpus: Iterable<CorpusReport>,
  extractEvent: (text: string) => ExtractedEvent | null,
): Evaluation {
  const reports: ReportEvaluation[] = []
  for (const { text, gold } of corpus) reports.push(evaluateReport(gold, tryExtract(text, extractEvent)))
  return addUp(reports)
}

function tryExtract(text: string, extractEvent: (text: string) => ExtractedEvent | null): FoundReport {
  try {
    return { text, event: extractEvent(text) }
  } catch (error) {
    return { text, event: null, thrown: error instanceof Error ? error.message : String(error) }
  }
}

function addRatios(ratios: readonly Ratio[]): Ratio {
  return {
    right: ratios.reduce((sum, { right }) => sum + right, 0),
    of: ratios.reduce((sum, ratio) => sum + ratio.of, 0),
  }
}

/** A field's F1, or the mean of all, that is to be reached. */
export type Floors = Partial<Readonly<Record<Field | 'overall', number>>>

export interface UnderFloor {
  readonly field: Field | 'overall'
  readonly floor: number
  readonly f1: number
}

/** The floors that an evaluation does not reach. */
export function underFloors({ fields, overall }: Evaluation, floors: Floors): UnderFloor[] {
  return ([...FIELDS, 'overall'] as const).flatMap((field) => {
    const floor = floors[field]
    const f1 = field === 'overall' ? overall : fields[field].f1
    return floor !== undefined && f1 < floor ? [{ field, floor, f1 }] : []
  })
}
