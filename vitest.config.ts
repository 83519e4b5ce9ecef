import { defineConfig } from 'vitest/config'

// The lexicon data are plain text files; tsup loads them with esbuild's text loader, vitest with this.
export const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    return /\.(tsv|txt)$/.test(id) ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined
  },
}

/** Tests of what is built: `dist` is brought up to date before them, and only before them. */
const BUILT = ['tests/cli/**/*.test.ts', 'tests/package/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [textFiles],
        test: {
          name: 'source',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: BUILT,
          testTimeout: 120_000,
        },
      },
      {
        plugins: [textFiles],
        test: { name: 'built', include: BUILT, globalSetup: 'tests/support/build.ts', testTimeout: 120_000 },
      },
    ],
  },
})
