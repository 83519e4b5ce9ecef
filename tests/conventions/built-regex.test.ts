import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'
import { expect, it } from 'vitest'
import { createExtractor } from '../../src/index'
import { readCorpus } from '../support/corpus'
import { type Expression, expressionsOf, slowness } from './expressions'
import { parseSource } from './source'

/** Expressions of the core and of all that it imports. */
async function bundledExpressions(): Promise<Expression[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'sukien-core-'))
  await build({
    config: false,
    entry: { core: 'src/index.ts' },
    format: 'esm',
    platform: 'neutral',
    outExtension: () => ({ js: '.mjs' }),
    loader: { '.tsv': 'text' },
    noExternal: [/./],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
    },
    outDir,
    silent: true,
  })
  const code = readFileSync(join(outDir, 'core.mjs'), 'utf8')
  rmSync(outDir, { recursive: true })
  return expressionsOf(parseSource('core.mjs', code))
}

/** Sources of the expressions that run while `work` does. */
function expressionsRunBy(work: () => void): Set<string> {
  const run = new Set<string>()
  const kept = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')
  const { exec } = RegExp.prototype
  // Whatever matches, splits, tests or replaces by an expression calls its `exec`.
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...kept,
    value(this: RegExp, text: string) {
      run.add(this.source)
      return exec.call(this, text)
    },
  })
  try {
    work()
  } finally {
    if (kept !== undefined) Object.defineProperty(RegExp.prototype, 'exec', kept)
  }
  return run
}

it('every expression that the bundled core runs is linear', { timeout: 240_000 }, async () => {
  const found = await bundledExpressions()
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ source }) => source === null)).toEqual([])
  const slow = found.flatMap(({ source, flags }) =>
    source !== null && slowness(source, flags) !== null ? [source] : [],
  )
  const run = expressionsRunBy(() => {
    const extractor = createExtractor()
    for (const { text } of readCorpus('fixtures')) extractor.extractEvents(text.normalize('NFD'))
  })
  expect(run.size).toBeGreaterThan(4)
  // wink-tokenizer holds some for e-mail addresses, English ordinals and contractions: they are switched off.
  expect(slow.filter((source) => run.has(source))).toEqual([])
  expect(slow.length).toBeLessThanOrEqual(4)
})
