import { compileRules, type Rule } from '../../../match/rules'
import type { Atom } from '../atoms'
import { dateRules } from '../index'
import type { DateWords } from '../words'
import { besideRules } from './beside'
import { talkClockRules } from './clocks'
import { countRules } from './counts'
import { talkDayRules } from './days'
import { talkFeastRules } from './feasts'
import { nthRules } from './nth'
import { talkYearRules } from './years'

/** Rules for how people speak of time outside reports: the pipeline does without them, `sukien/dates` reads them. */
export function talkRules(words: DateWords): Rule<Atom>[] {
  const rules = [
    ...talkDayRules(words),
    ...countRules(words),
    ...talkClockRules(words),
    ...nthRules(words),
    ...talkFeastRules(words),
    ...talkYearRules(words),
  ]
  return [...rules, ...besideRules(words, compileRules(dateRules(words), words.classes, new Set(), rules))]
}
