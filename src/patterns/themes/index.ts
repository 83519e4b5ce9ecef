export { createThemeFinder, type ThemeFinder, type ThemeOptions } from './finder'
export type { TopicTerm } from './topics'
export type { NamedThemeCandidate, Range, ThemeCandidates, ThemeContext, TopicCandidate } from './types'
