import { describe, expect, it } from 'vitest'
import { ROOT } from '../conventions/source'
import { ruleReference } from './rule-reference'

describe('docs/rules.md', () => {
  it('is what the rules and their corpora say: npm run docs:rules', async () => {
    await expect(ruleReference()).toMatchFileSnapshot(`${ROOT}docs/rules.md`)
  })
})
