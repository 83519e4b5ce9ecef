export { createThemeFinder } from './finder'
