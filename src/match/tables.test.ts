import { describe, expect, it } from 'vitest'
import { createEntityLexicon } from '../entities/lexicon'
import { createGazetteer } from '../gazetteer/gazetteer'
import { dateRules } from '../patterns/date'
import { createDateWords } from '../patterns/date/words'
import { GROUP_RULES } from '../patterns/groups/heads'
import { SCOPE_RULES } from '../patterns/groups/scopes'
import { createLocationLexicon } from '../patterns/locations/lexicon'
import { locationRules } from '../patterns/locations/rules'
import { AGENT_RULES, BARE_LIST_RULES, LIST_RULES, OPENING_RULES, VERB_RULES } from '../patterns/officials/cues'
import { ORGANIZER_RULES } from '../patterns/organizers'
import { compilePattern } from './pattern'
import type { Rule } from './rules'

const gazetteer = createGazetteer()
const places = createLocationLexicon(gazetteer, createEntityLexicon(gazetteer.isPlace).bodyPairs, [])
const rules: readonly Rule<unknown>[] = [
  ...dateRules(createDateWords()),
  ...GROUP_RULES,
  ...SCOPE_RULES,
  ...locationRules(places).rules,
  ...LIST_RULES,
  ...BARE_LIST_RULES,
  ...AGENT_RULES,
  ...VERB_RULES,
  ...OPENING_RULES,
  ...ORGANIZER_RULES,
]
/** Every name is that of a class: which of them a table has is said where it is compiled. */
const classes = new Proxy({}, { get: () => ({ match: () => -1, starts: null }) })

describe('the rules that are built in', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is well formed', (_, { pattern }) => {
    expect(() => compilePattern(pattern, classes)).not.toThrow()
  })
})
