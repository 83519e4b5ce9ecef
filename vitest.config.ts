import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    {
      // The lexicon data are plain text files; tsup loads them with esbuild's text loader, vitest with this.
      name: 'text-files',
      enforce: 'pre',
      transform(code, id) {
        return /\.(tsv|txt)$/.test(id) ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined
      },
    },
  ],
  test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
})
