export {
  addUp,
  type CorpusReport,
  type Evaluation,
  evaluateCorpus,
  type Floors,
  type UnderFloor,
  underFloors,
} from './corpus'
export { addCounts, type Counts, FIELDS, type Field, type Score, scoreOf } from './counts'
export {
  type GoldDate,
  type GoldEvent,
  type GoldLocation,
  type GoldOfficial,
  type GoldOrganizer,
  type GoldReport,
  type GoldThemes,
  parseGold,
} from './gold'
export { goldProblems } from './gold-problems'
export type { FieldError, Judgement } from './outcome'
export { type Reliability, type ReliabilityBucket, reliability } from './reliability'
export { evaluateReport, type FoundReport, type Ratio, type ReportEvaluation } from './report'
export { countSpanViolations } from './spans'
