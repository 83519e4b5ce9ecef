import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

/** What the tests use of vitest, for the runner beside it: vitest's own matchers, and a list of tests. */
for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers)

export const expect = (value, message) => chai.expect(value, message)

const within = []

export const describe = (name, body) => {
  within.push(name)
  body()
  within.pop()
}

export const it = (name, run) => {
  globalThis.mutationTests.push({ name: [...within, name].join(' '), run })
}

it.each = (rows) => (name, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    it(`${name}: ${JSON.stringify(values)}`, () => run(...values))
  }
}
describe.each = (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    describe(`${name}: ${JSON.stringify(values)}`, () => body(...values))
  }
}
export const test = (name, run) => it(name, run)
