import { basename, resolve } from 'node:path'
import type { Options } from 'tsup'
import { compactData } from './compact-data'

export type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * The data files of the core by the module that they go to, which is loaded as a whole: `sukien/places` and
 * `sukien/dates` load their own. The order is one in which they compress well: like words within the 32 kB that gzip
 * looks back over.
 */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'lexicon-data': [
    'given-syllables',
    'surnames',
    'regions',
    'role-heads',
    'organisations',
    'honorifics',
    'group-nouns',
    'body-heads',
    'venue-heads',
    'hamlet-types',
    'topics',
    'event-nouns',
    'event-verbs',
    'event-boundaries',
    'event-matters',
    'theme-triggers',
    'venue-stops',
    'phrase-stops',
    'office-abbreviations',
    'section-cues',
  ],
  'date-data': ['date-words', 'lunar-years'],
  'gazetteer-data': [
    'type-words',
    'districts',
    'provinces',
    'former-districts',
    'aliases',
    'countries',
    'foreign-cities',
    'spellings',
  ],
}

const exportName = (path: string): string => basename(path, '.tsv').replaceAll('-', '_')

const pathOf = (module: string, name: string): string =>
  resolve('src', module === 'gazetteer-data' ? 'gazetteer' : 'lexicon', 'data', `${name}.tsv`)

/** The module that each file goes to. */
const MODULE_OF = new Map(
  Object.entries(MODULES).flatMap(([module, names]) => names.map((name) => [pathOf(module, name), module] as const)),
)

/**
 * Packs data files, and puts those of the core into few modules: a bundle of the core is some 5 kB smaller than with a
 * file in front of each module that reads it. What an entry does not read leaves its bundle with the export.
 */
export const dataModules: Plugin = {
  name: 'data-modules',
  setup(build) {
    build.onResolve({ filter: /\.tsv$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path)
      return MODULE_OF.has(file) ? { path: file, namespace: 'data-export', sideEffects: false } : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'data-export' }, ({ path }) => ({
      contents: `export { ${exportName(path)} as default } from '${MODULE_OF.get(path)}'`,
    }))
    build.onResolve({ filter: /^\w+-data$/ }, ({ path }) => ({ path, namespace: 'data', sideEffects: false }))
    build.onLoad({ filter: /.*/, namespace: 'data' }, ({ path: module }) => ({
      contents: (MODULES[module] ?? [])
        .map((name) => `export const ${exportName(name)} = ${JSON.stringify(compactData(pathOf(module, name)))}`)
        .join('\n'),
    }))
    build.onLoad({ filter: /\.tsv$/ }, ({ path }) => ({ contents: compactData(path), loader: 'text' }))
  },
}
