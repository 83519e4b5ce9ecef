import { describe, expect, it } from 'vitest'
import { CASES } from '../scripts/adversarial.mjs'
import { growth, LINEAR, workOf } from './support/work'

// Loaded after the counting has begun, so that blocks are counted too.
const { extractEvents } = await import('../src/index')

describe('the work that a text takes grows with its length alone', () => {
  it.each([...CASES])('%s', (_name, make) => {
    expect(growth(make, (text) => () => extractEvents(text))).toBeLessThan(LINEAR)
  })

  it('is counted the same again', () => {
    const read = () => extractEvents(CASES.get('fixtures')?.(3_000) ?? '')
    expect(workOf(read)).toBe(workOf(read))
  })

  it('would be seen to be quadratic', () => {
    const quadratic = (text: string) => () => {
      for (let i = 0; i < text.length; i += 3_000) extractEvents(text.slice(0, i))
    }
    expect(growth(CASES.get('fixtures') ?? (() => ''), quadratic)).toBeGreaterThan(LINEAR)
  })
})
