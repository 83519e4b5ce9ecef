import { createEntityLexicon } from '../../src/entities/lexicon'
import { createGazetteer } from '../../src/gazetteer/gazetteer'
import type { Rule } from '../../src/match/rules'
import { dateRules } from '../../src/patterns/date'
import { createDateWords } from '../../src/patterns/date/words'
import { GROUP_RULES } from '../../src/patterns/groups/heads'
import { SCOPE_RULES } from '../../src/patterns/groups/scopes'
import { createLocationLexicon } from '../../src/patterns/locations/lexicon'
import { locationRules } from '../../src/patterns/locations/rules'
import { AGENT_RULES, OPENING_RULES, VERB_RULES } from '../../src/patterns/officials/cues'
import { BARE_LIST_RULES, LIST_RULES } from '../../src/patterns/officials/list-cues'
import { ORGANIZER_RULES } from '../../src/patterns/organizers'

/** The rules that stand in tables, with the phrase of their row. */
export function builtInRules(): Rule<unknown>[] {
  const gazetteer = createGazetteer()
  const places = createLocationLexicon(gazetteer, createEntityLexicon(gazetteer.isPlace).bodyPairs, [])
  return [
    ...locationRules(places).rules,
    ...dateRules(createDateWords()),
    ...GROUP_RULES,
    ...SCOPE_RULES,
    ...LIST_RULES,
    ...BARE_LIST_RULES,
    ...AGENT_RULES,
    ...VERB_RULES,
    ...OPENING_RULES,
    ...ORGANIZER_RULES,
  ]
}
