// Builds the site of the docs into docs/.site: the API of every entry point, by TypeDoc, and the guides. Fails on whatever TypeDoc
// warns of, and on a link within the site that leads nowhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LinkChecker } from 'linkinator'
import { Application } from 'typedoc'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const SITE = join(ROOT, 'docs/.site')
/** The order of the guides; pages that are not named here come last. */
const FIRST = [
  'start',
  'fields',
  'recipes',
  'extending',
  'cli',
  'html',
  'export',
  'dates',
  'places',
  'compromise',
  'rules',
  'accuracy',
  'performance',
  'scale',
  'ethics',
  'versioning',
]

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const entryPoints = Object.keys(exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => join(ROOT, 'src', name, 'index.ts'))
const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
const guides = readdirSync(join(ROOT, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))

const app = await Application.bootstrap({
  entryPoints,
  name: 'sukien',
  out: SITE,
  readme: join(ROOT, 'README.md'),
  projectDocuments: [
    ...guides.map((name) => join(ROOT, 'docs', `${name}.md`)),
    ...['CONTRIBUTING', 'CHANGELOG', 'SECURITY'].map((name) => join(ROOT, `${name}.md`)),
  ],
  tsconfig: join(ROOT, 'tsconfig.json'),
  alwaysCreateEntryPointModule: true,
  includeVersion: true,
  hideGenerator: true,
  disableGit: true,
  sourceLinkTemplate: 'https://github.com/sukien/sukien/blob/main/{path}#L{line}',
  // tsc has checked them.
  skipErrorChecking: true,
  // For the JSON Schema, not for people.
  blockTags: [
    '@asType',
    '@minimum',
    '@maximum',
    '@pattern',
    '@param',
    '@returns',
    '@throws',
    '@example',
    '@deprecated',
  ],
  excludeTags: ['@asType', '@minimum', '@maximum', '@pattern'],
  validation: { invalidLink: true, invalidPath: true, notExported: false, rewrittenLink: true },
  sort: ['documents-first', 'source-order'],
  logLevel: 'Warn',
})
const project = await app.convert()
if (project === undefined) throw new Error('TypeDoc could not read the sources')
await app.generateOutputs(project)
const warned = app.logger.hasWarnings() || app.logger.hasErrors()

const { links } = await new LinkChecker().check({
  path: SITE,
  recurse: true,
  checkFragments: true,
  // A busy machine answers late.
  concurrency: 8,
  retryErrors: true,
  retryErrorsCount: 5,
  // What lies outside is not ours to keep up.
  linksToSkip: ['^https?://(?!localhost)', '^mailto:'],
})
const broken = links.filter(({ state }) => state === 'BROKEN')
for (const { url, parent, status } of broken)
  console.error(`${parent ?? 'start'} links to ${url}: ${status ?? 'no answer'}`)
if (warned || broken.length > 0) process.exitCode = 1
else console.log(`ok  docs/.site: ${entryPoints.length} entry points, ${guides.length} guides, ${links.length} links`)
