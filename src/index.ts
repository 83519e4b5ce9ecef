export {
  analyze,
  createExtractor,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
  extractEvent,
  extractEvents,
} from './extract'
export type * from './types'
