import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'tsup'

/**
 * A test runner for Stryker: vitest needs a second or more to import some hundred modules again for each mutant; here each
 * test file is bundled once, and evaluated in one process, anew where a mutant is reached while modules are loaded. The tests
 * are those that `npm test` runs.
 *
 * The tests that answer for a folder, quick ones first: no mutant counts as killed by what happens to lie downstream.
 */
const TESTS = {
  'src/match': ['src/match'],
  'src/patterns/date': ['src/patterns/date', 'src/patterns/date/talk', 'tests/dates'],
  'src/assemble': ['src/assemble', 'tests/event-date.test.ts', 'tests/digest.test.ts'],
}
/** It compiles the rules of every field. */
const LEFT_OUT = new Set(['src/match/tables.test.ts'])
const OUT = '.mutation'
const VITEST = join(dirname(fileURLToPath(import.meta.url)), 'vitest.mjs')

const filesOf = (path) =>
  (path.endsWith('.ts') ? [path] : readdirSync(path).map((name) => `${path}/${name}`)).filter(
    (file) => file.endsWith('.test.ts') && !LEFT_OUT.has(file),
  )

async function bundle() {
  const files = Object.values(TESTS).flat().flatMap(filesOf)
  await build({
    config: false,
    entry: Object.fromEntries(files.map((file) => [file.replaceAll(/[/.]/gu, '-'), file])),
    outDir: resolve(OUT),
    format: 'cjs',
    target: 'es2022',
    platform: 'node',
    outExtension: () => ({ js: '.cjs' }),
    splitting: false,
    silent: true,
    noExternal: [/^(?!node:)/u],
    loader: { '.tsv': 'text', '.txt': 'text' },
    esbuildOptions: (options) => {
      // esbuild keeps the folder in which it was loaded; Stryker goes to its sandbox after that.
      options.absWorkingDir = process.cwd()
      options.alias = { vitest: VITEST }
      options.define = { ...options.define, 'import.meta.url': 'testUrl' }
    },
  })
  const bundles = files.map((file) => {
    const path = resolve(OUT, `${file.replaceAll(/[/.]/gu, '-')}.cjs`)
    const code = `(require, module, exports, testUrl) => {${readFileSync(path, 'utf8')}\n}`
    return { file, script: new Script(code, { filename: basename(path) }) }
  })
  rmSync(OUT, { recursive: true })
  return bundles
}

/** The test files that answer for a mutated file. */
function answering(mutated) {
  const folder = Object.keys(TESTS).find((name) => relative('.', mutated).startsWith(`${name}/`))
  return new Set(folder === undefined ? [] : TESTS[folder].flatMap(filesOf))
}

/** The tests of a file, evaluated anew. */
function load({ file, script }) {
  const path = resolve(file)
  const tests = []
  globalThis.mutationTests = tests
  const module = { exports: {} }
  script.runInThisContext()(createRequire(path), module, module.exports, pathToFileURL(path).href)
  return tests.map((test, k) => ({ id: `${file}#${k} ${test.name}`, run: test.run }))
}

const SUCCESS = 0
const FAILED = 1

async function outcomeOf({ id, run }) {
  const from = performance.now()
  const outcome = { id, name: id, timeSpentMs: 0, status: SUCCESS }
  try {
    await run()
  } catch (error) {
    outcome.status = FAILED
    outcome.failureMessage = error instanceof Error ? error.message : String(error)
  }
  outcome.timeSpentMs = performance.now() - from
  return outcome
}

function createRunner() {
  globalThis.__stryker__ ??= {}
  const state = globalThis.__stryker__
  const loaded = new Map()
  let bundles = []
  const testsOf = (bundled) => {
    if (!loaded.has(bundled.file)) loaded.set(bundled.file, load(bundled))
    return loaded.get(bundled.file)
  }
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      bundles = await bundle()
    },
    dryRun: async () => {
      Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
      const tests = []
      for (const each of bundles)
        for (const test of load(each)) {
          state.currentTestId = test.id
          tests.push(await outcomeOf(test))
          state.currentTestId = undefined
        }
      return { status: 'complete', tests, mutantCoverage: state.mutantCoverage }
    },
    mutantRun: async ({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation, reloadEnvironment }) => {
      const wanted = testFilter === undefined ? null : new Set(testFilter)
      const reached = wanted === null ? null : new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))))
      const files = answering(sandboxFileName)
      const timedOut = () => hitLimit !== undefined && state.hitCount > hitLimit
      Object.assign(state, { hitCount: 0, hitLimit, currentTestId: undefined })
      if (reloadEnvironment) loaded.clear()
      let nrOfTests = 0
      for (const each of bundles) {
        if (!files.has(each.file) || reached?.has(each.file) === false) continue
        state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
        let tests
        try {
          tests = testsOf(each)
        } catch (error) {
          if (timedOut()) return { status: 'timeout' }
          return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests }
        }
        state.activeMutant = activeMutant.id
        for (const test of tests) {
          if (wanted !== null && !wanted.has(test.id)) continue
          nrOfTests++
          const { status, failureMessage } = await outcomeOf(test)
          if (timedOut()) return { status: 'timeout' }
          if (status === FAILED) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
        }
      }
      return { status: 'survived', nrOfTests }
    },
  }
}

/** The sample of a rule is shown in docs; no code reads it: `sample: '…'`, or the second piece of `[id, '…', pattern, produce]`. */
function isSample({ node, parent, key }) {
  if (node.type !== 'StringLiteral') return false
  if (parent.type === 'ObjectProperty') return key === 'value' && parent.key.name === 'sample'
  return (
    parent.type === 'ArrayExpression' &&
    parent.elements.length === 4 &&
    key === 1 &&
    parent.elements[3].type !== 'StringLiteral'
  )
}

const createIgnorer = () => ({ shouldIgnore: (path) => (isSample(path) ? 'a sample is documentation' : undefined) })

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'bundle', factory: createRunner },
  { kind: 'Ignore', name: 'samples', factory: createIgnorer },
]
