import { existsSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, placeOf, ROOT, type SourceFile, shippedSources } from './conventions/source'
import { runSample, type Sample, samplesOf, sourceUrl } from './samples'

interface Example {
  readonly sample: Sample
  /** Path of the module that declares what the example shows. */
  readonly module: string
}

/** The code of an `@example`: its fenced blocks, or all of it. */
function codeOf(comment: string): string {
  const fenced = samplesOf('', comment, 'every')
  return fenced.length > 0 ? fenced.map((block) => block.code).join('\n') : comment
}

function examplesOf(file: SourceFile): Example[] {
  const found: Example[] = []
  const visit = (node: ts.Node): void => {
    for (const child of node.getChildren(file.ast)) visit(child)
    for (const tag of ts.isJSDoc(node) ? (node.tags ?? []) : []) {
      if (tag.tagName.text !== 'example') continue
      const code = codeOf(ts.getTextOfJSDocComment(tag.comment) ?? '')
      found.push({ module: file.path, sample: { place: placeOf(file, tag), code, output: null } })
    }
  }
  visit(file.ast)
  return found
}

/** An example may use what its own module exports and what the package does, without importing it. */
async function runExample({ module, sample }: Example): Promise<number> {
  const names = await import('../src/index')
  const own = await import(/* @vite-ignore */ sourceUrl(module))
  const checks = await runSample(sample, { ...names, ...own })
  expect(checks, `${sample.place} claims nothing: write "expr // => value"`).toBeGreaterThan(0)
  return checks
}

const examples = shippedSources()
  .filter((file) => !file.path.startsWith('cli/'))
  .flatMap(examplesOf)

describe('@example', () => {
  for (const example of examples) {
    it(example.sample.place, async () => {
      await runExample(example)
    })
  }
  const inline = (...lines: string[]) =>
    examplesOf(
      parseSource('normalize/key.ts', ['/**', ...lines.map((l) => ` * ${l}`), ' */', 'export const x = 1'].join('\n')),
    )
  const run = async (...lines: string[]) => {
    let checks = 0
    for (const example of inline(...lines)) checks += await runExample(example)
    return checks
  }
  it('takes right values, fenced or bare', async () => {
    expect(await run('@example', "collapse(' a  b ') // => 'a b'")).toBe(1)
    expect(await run('Words.', '@example', '```ts', "collapse(' a  b ') // => 'a b'", '```')).toBe(1)
  })
  it('fails on a wrong value, a throw, and a claim of nothing', async () => {
    await expect(run('@example', "collapse(' a  b ') // => 'a  b'")).rejects.toThrow('collapse')
    await expect(run('@example', "nothing('a') // => 'a'")).rejects.toThrow(ReferenceError)
    await expect(run('@example', "collapse('a')")).rejects.toThrow('claims nothing')
  })
})

/** Exported functions without a docstring, by entry point. */
function undocumented(entries: readonly string[]): string[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram([...entries, `${ROOT}src/text-files.d.ts`], options)
  const checker = program.getTypeChecker()
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry)
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module)
    return symbols
      .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)))
      .filter((symbol) => (symbol.flags & ts.SymbolFlags.Function) !== 0)
      .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
      .map((symbol) => symbol.name)
  })
}

describe('public functions', () => {
  it('have docstrings', { timeout: 60_000 }, () => {
    const entries = [
      'index.ts',
      'compromise/index.ts',
      'dates/index.ts',
      'evaluate/index.ts',
      'language/index.ts',
      'export/index.ts',
      'html/index.ts',
      'places/index.ts',
      'testing/index.ts',
      'communes/index.ts',
    ]
    expect(undocumented(entries.map((path) => `${ROOT}src/${path}`).filter((path) => existsSync(path)))).toEqual([])
  })
})
