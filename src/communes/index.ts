export { type CommuneData, communes } from '../gazetteer/communes'
