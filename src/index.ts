export type {
  DateRule,
  EventRule,
  GroupRule,
  LocationRule,
  OfficialRule,
  OrganizerRule,
  ThemeRule,
  UserRule,
  UserRuleField,
  UserRuleRow,
} from './extend/user-rules'
export {
  analyze,
  createExtractor,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
  extractEvent,
  extractEvents,
} from './extract'
export type { PositionTerm, TopicTerm, UserLexicon } from './lexicon/user-lexicon'
export type * from './types'
