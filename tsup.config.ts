import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { dataModules, type Plugin } from './scripts/data-modules'
import { stripSamples } from './scripts/strip-samples'

/**
 * The order is that of the chunks in a bundle (esbuild numbers them by the entries that share them): with the last three
 * elsewhere, like words are farther apart and the core compresses by up to 1 kB less.
 */
const library = {
  compromise: 'src/compromise/index.ts',
  dates: 'src/dates/index.ts',
  evaluate: 'src/evaluate/index.ts',
  export: 'src/export/index.ts',
  html: 'src/html/index.ts',
  language: 'src/language/index.ts',
  testing: 'src/testing/index.ts',
  communes: 'src/communes/index.ts',
  index: 'src/index.ts',
  places: 'src/places/index.ts',
}

const command = { cli: 'src/cli/bin.ts', 'cli-worker': 'src/cli/worker.ts' }

/**
 * What our configuration of wink-tokenizer never asks of it, most of the package: its own patterns, its emoji and its English
 * contractions.
 */
const UNUSED: readonly (readonly [code: RegExp, instead: string])[] = [
  [/^var (?:emojiRegex|contractions) = require.*$/gmu, ''],
  [/^var rgx(?!Spaces |Contraction |sMaster ).* = .*$/gmu, ''],
  [/(?<=^var rgxsMaster = )\[[^;]*\](?=;$)/gmu, '[]'],
  [/(?<=^ {2}var manageContraction = )function[\s\S]*?^ {2}\}(?=; \/\/ manageContraction)/gmu, 'null'],
]

/** wink-tokenizer is built in without it. Its licence (MIT) goes with it. */
const slimTokenizer: Plugin = {
  name: 'slim-tokenizer',
  setup(build) {
    build.onLoad({ filter: /wink-tokenizer\.js$/ }, ({ path }) => ({
      contents: UNUSED.reduce(
        (code, [unused, instead]) => {
          if (code.search(unused) < 0) throw new Error(`wink-tokenizer is not as it was: ${unused}`)
          return code.replace(unused, instead)
        },
        readFileSync(path, 'utf8'),
      ),
      loader: 'js',
    }))
  },
}

/** The licences of a package that is built in and of all that it depends on. */
function licencesOf(name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return []
  seen.add(name)
  const folder = `node_modules/${name}`
  const { version, license, dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim()
  return [
    `${name} ${version} (${license})\n\n${text}\n`,
    ...Object.keys(dependencies ?? {}).flatMap((other) => licencesOf(other, seen)),
  ]
}

/** Built in: of a package of many small modules, a process that imports it reads every one. */
const BUILT_IN = ['wink-tokenizer', /^date-fns/u, /^@date-fns/u]

const common: Options = {
  sourcemap: false,
  clean: false,
  target: 'es2022',
  loader: { '.txt': 'text' },
  noExternal: BUILT_IN,
  esbuildPlugins: [dataModules, stripSamples, slimTokenizer],
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

export default defineConfig(() => {
  // Two builds write to one folder, at the same time: neither may clean it.
  rmSync('dist', { recursive: true, force: true })
  mkdirSync('dist')
  copyFileSync('node_modules/wink-tokenizer/LICENSE', 'dist/wink-tokenizer.LICENSE.txt')
  writeFileSync(
    'dist/date-fns.LICENSES.txt',
    ['date-fns', '@date-fns/utc'].flatMap((name) => licencesOf(name)).join('\n----\n\n'),
  )
  writeFileSync('dist/plots.LICENSES.txt', licencesOf('@observablehq/plot').join('\n----\n\n'))
  return [
    { ...common, entry: { ...library, ...command }, format: 'esm', dts: { entry: library } },
    // franc is an ES module alone, which CommonJS cannot require on Node 20.
    { ...common, entry: library, format: 'cjs', dts: { entry: library }, noExternal: ['franc', ...BUILT_IN] },
  ]
})
