import type { Rule } from '../../../match/rules'
import type { Atom } from '../atoms'
import type { DateWords } from '../words'
import { talkClockRules } from './clocks'
import { countRules } from './counts'
import { talkDayRules } from './days'
import { talkFeastRules } from './feasts'
import { nthRules } from './nth'
import { talkYearRules } from './years'

/** Rules for how people speak of time outside reports: the pipeline does without them, `sukien/dates` reads them. */
export const talkRules = (words: DateWords): Rule<Atom>[] => [
  ...talkDayRules(words),
  ...countRules(words),
  ...talkClockRules(words),
  ...nthRules(words),
  ...talkFeastRules(words),
  ...talkYearRules(words),
]
