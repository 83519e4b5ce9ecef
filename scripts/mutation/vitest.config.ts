import { defineConfig } from 'vitest/config'
import { textFiles } from '../../vitest.config'

/** The tests that answer for what is mutated: quick ones, since each mutant runs all that reach it. */
export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['src/match/*.test.ts', 'src/patterns/date/*.test.ts', 'tests/dates/*.test.ts', 'src/assemble/*.test.ts'],
    testTimeout: 120_000,
  },
})
