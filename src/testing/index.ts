export {
  assertCorpus,
  type Corpus,
  type CorpusCase,
  CorpusError,
  type CorpusOptions,
  type CorpusOutcome,
  type CorpusReader,
  type CorpusRow,
  type CorpusState,
  checkCorpus,
  corpusCases,
  type Finding,
  type Reading,
} from './corpus'
export { type FieldReaderOptions, readField, readRules } from './readers'
