import {
  type Evaluation,
  FIELDS,
  type Field,
  type FieldError,
  type Judgement,
  type Reliability,
} from '../evaluate/index'
import { calibrationOf } from './calibration'
import { plain, type Segment, type Style, styled, visible } from './terminal'

type Line = readonly Segment[]

const FIELD_COLUMNS = 14
const FIGURE_COLUMNS = 10

/** An evaluation as tables for a person: scores, then errors and calibration where asked for. */
export function evaluationTables(
  evaluation: Evaluation,
  { errors, calibration }: { readonly errors: readonly Field[]; readonly calibration: boolean },
): Line[] {
  return [
    ...scoreTable(evaluation),
    ...errors.flatMap((field) => errorList(field, evaluation.errors)),
    ...(calibration ? calibrationTables(evaluation.judgements) : []),
  ]
}

function scoreTable({
  reports,
  events,
  fields,
  overall,
  mode,
  organizerRole,
  spanViolations,
  thrown,
}: Evaluation): Line[] {
  const figure = (value: number): string => value.toFixed(3).padStart(FIGURE_COLUMNS)
  const count = (value: number): string => value.toFixed(Number.isInteger(value) ? 0 : 1).padStart(FIGURE_COLUMNS)
  const heads = ['precision', 'recall', 'F1', 'correct', 'spurious', 'missed']
  return [
    [plain(`${reports} reports, ${events} of them of events`)],
    [],
    [
      styled(
        heads.reduce((line, head) => line + head.padStart(FIGURE_COLUMNS), 'field'.padEnd(FIELD_COLUMNS)),
        'dim',
      ),
    ],
    ...FIELDS.map((field): Line => {
      const { precision, recall, f1, correct, spurious, missed } = fields[field]
      return [
        styled(field.padEnd(FIELD_COLUMNS), 'label'),
        plain(figure(precision) + figure(recall)),
        styled(figure(f1), gradeOf(f1)),
        styled(count(correct) + count(spurious) + count(missed), 'dim'),
      ]
    }),
    [
      styled('overall'.padEnd(FIELD_COLUMNS), 'strong'),
      plain(' '.repeat(2 * FIGURE_COLUMNS)),
      styled(overall.toFixed(4).padStart(FIGURE_COLUMNS), gradeOf(overall)),
    ],
    [],
    [
      plain(`mode ${mode.right}/${mode.of}, organizer role ${organizerRole.right}/${organizerRole.of}, `),
      styled(`span violations ${spanViolations}`, spanViolations > 0 ? 'bad' : 'plain'),
      plain(', '),
      styled(`thrown ${thrown}`, thrown > 0 ? 'bad' : 'plain'),
    ],
  ]
}

function gradeOf(f1: number): Style {
  if (f1 >= 0.9) return 'good'
  return f1 >= 0.7 ? 'fair' : 'bad'
}

function errorList(field: Field, errors: readonly FieldError[]): Line[] {
  const own = errors.filter((error) => error.field === field)
  return [[], [styled(`${field}: ${own.length} errors`, 'strong')], ...own.map(errorLine)]
}

function errorLine({ report, gold, found, of }: FieldError): Line {
  const quote = (text: string): Segment => plain(`“${visible(text)}”`)
  const what =
    gold !== null && found !== null
      ? [quote(gold), styled(' ≠ ', 'bad'), quote(found)]
      : gold !== null
        ? [styled('missed ', 'fair'), quote(gold)]
        : [styled('spurious ', 'bad'), quote(found ?? '')]
  return [styled(`  ${visible(report)}: `, 'dim'), ...(of === null ? [] : [plain(`${visible(of)}: `)]), ...what]
}

function calibrationTables(judgements: readonly Judgement[]): Line[] {
  const { all, fields } = calibrationOf(judgements)
  return [
    ...calibrationTable('all values', all),
    ...FIELDS.flatMap((field) => {
      const own = fields[field]
      return own === undefined ? [] : calibrationTable(field, own)
    }),
  ]
}

function calibrationTable(title: string, { buckets, calibrationError }: Reliability): Line[] {
  const cell = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(FIGURE_COLUMNS)
  const heads = ['right', 'wrong', 'said', 'is']
  const error = calibrationError === null ? '' : `  calibration error ${calibrationError.toFixed(3)}`
  return [
    [],
    [styled(title, 'strong'), styled(error, 'dim')],
    [
      styled(
        heads.reduce((line, head) => line + head.padStart(FIGURE_COLUMNS), 'confidence'.padEnd(FIELD_COLUMNS)),
        'dim',
      ),
    ],
    ...buckets
      .filter(({ right, wrong }) => right + wrong > 0)
      .map(
        ({ from, to, right, wrong, confidence, accuracy }): Line => [
          styled(`${from.toFixed(2)} – ${to.toFixed(2)}`.padEnd(FIELD_COLUMNS), 'label'),
          plain(String(right).padStart(FIGURE_COLUMNS) + String(wrong).padStart(FIGURE_COLUMNS)),
          plain(cell(confidence) + cell(accuracy)),
        ],
      ),
  ]
}
