import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const library = {
  index: 'src/index.ts',
  communes: 'src/gazetteer/communes.ts',
  dates: 'src/dates/index.ts',
  evaluate: 'src/evaluate/index.ts',
  export: 'src/export/index.ts',
  language: 'src/language/index.ts',
  places: 'src/places/index.ts',
}

const command = { cli: 'src/cli/bin.ts', 'cli-worker': 'src/cli/worker.ts' }

const common: Options = {
  sourcemap: false,
  clean: false,
  target: 'es2022',
  loader: { '.tsv': 'text', '.txt': 'text' },
}

export default defineConfig(() => {
  // Two builds write to one folder, at the same time: neither may clean it.
  rmSync('dist', { recursive: true, force: true })
  return [
    { ...common, entry: { ...library, ...command }, format: 'esm', dts: { entry: library } },
    // franc is an ES module alone, which CommonJS cannot require on Node 20.
    { ...common, entry: library, format: 'cjs', dts: { entry: library }, noExternal: ['franc'] },
  ]
})
