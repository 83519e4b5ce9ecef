import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import ts from 'typescript'
import { expect } from 'vitest'
import { ROOT } from './conventions/source'

/** A block of code in a page, and the block of output below it. */
export interface Sample {
  /** "README.md:12" */
  readonly place: string
  readonly code: string
  readonly output: { readonly kind: 'text' | 'json'; readonly text: string } | null
}

interface Fence {
  readonly language: string
  readonly text: string
  /** Index of the line that opens it. */
  readonly line: number
}

const FENCE = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)/

function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  for (let i = 0; i < lines.length; i++) {
    const [, indent = '', mark, language = ''] = FENCE.exec(lines[i] ?? '') ?? []
    if (mark === undefined) continue
    const line = i
    const body: string[] = []
    for (i++; i < lines.length && lines[i]?.trim() !== mark; i++) body.push((lines[i] ?? '').slice(indent.length))
    fences.push({ language, text: body.join('\n'), line })
  }
  return fences
}

/**
 * The `ts` and `js` blocks of a page that run: every one, or those below `<!-- runs -->`. A `text` or `json` block that
 * comes next is what they print.
 */
export function samplesOf(page: string, markdown: string, which: 'every' | 'marked'): Sample[] {
  const lines = markdown.split(/\r?\n/)
  const fences = fencesOf(lines)
  return fences.flatMap((fence, k) => {
    if (!['ts', 'js', 'typescript', 'javascript'].includes(fence.language)) return []
    if (which === 'marked' && lines[fence.line - 1]?.trim() !== '<!-- runs -->') return []
    const next = fences[k + 1]
    const kind = next?.language === 'text' || next?.language === 'json' ? next.language : null
    return [
      {
        place: `${page}:${fence.line + 1}`,
        code: fence.text,
        output: next !== undefined && kind !== null ? { kind, text: next.text } : null,
      },
    ]
  })
}

/** The value that a comment after a statement claims: `expr // => value`, over several comment lines if need be. */
function claimAfter(code: string, end: number): string | null {
  const comments = [...(ts.getTrailingCommentRanges(code, end) ?? []), ...(ts.getLeadingCommentRanges(code, end) ?? [])]
    .filter((range, k, all) => all.findIndex((other) => other.pos === range.pos) === k)
    .map((range) => code.slice(range.pos, range.end).replace(/^\/\/ ?/, ''))
  return comments[0]?.startsWith('=>') ? comments.join('\n').slice(2).trim() : null
}

/** Turns `expr // => value` and `const name = expr // => value` into calls of `$claim`. */
function withClaims(code: string): string {
  const file = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true)
  let out = code
  for (const statement of [...file.statements].reverse()) {
    const value = claimAfter(code, statement.end)
    if (value === null) continue
    const start = statement.getStart(file)
    const claim = (expression: string) =>
      `$claim(${JSON.stringify(code.slice(start, statement.end))}, (${expression}), (${value}\n));`
    if (ts.isExpressionStatement(statement)) {
      out = out.slice(0, start) + claim(statement.expression.getText(file)) + out.slice(statement.end)
    } else if (ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations[0]?.name.getText(file) ?? ''
      out = `${out.slice(0, statement.end)};${claim(name)}${out.slice(statement.end)}`
    } else throw new SyntaxError(`a claim stands after what has no value: ${code.slice(start, statement.end)}`)
  }
  return out
}

/** Address of a source module, as `import()` takes it on every platform. */
export const sourceUrl = (path: string): string => pathToFileURL(`${ROOT}src/${path}`).href

/** Source module of a specifier: `sukien` is `src/index`, `sukien/evaluate` is `src/evaluate/index`. */
const moduleOf = (specifier: string): string =>
  specifier === 'sukien'
    ? sourceUrl('index.ts')
    : specifier.startsWith('sukien/')
      ? sourceUrl(`${specifier.slice('sukien/'.length)}/index.ts`)
      : specifier

async function modulesOf(code: string): Promise<Map<string, unknown>> {
  const modules = new Map<string, unknown>()
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    modules.set(fileName, await import(/* @vite-ignore */ moduleOf(fileName)))
  }
  return modules
}

const printed = (args: readonly unknown[], kind: 'text' | 'json'): string =>
  kind === 'json' && typeof args[0] !== 'string' ? JSON.stringify(args[0]) : format(...args)

/**
 * Runs a sample against the sources and fails where a claim or the output is not so.
 *
 * @param scope names that the sample may use without importing them
 */
export async function runSample(sample: Sample, scope: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const modules = await modulesOf(sample.code)
  const lines: string[] = []
  let checks = 0
  const console = { log: (...args: unknown[]) => lines.push(printed(args, sample.output?.kind ?? 'text')) }
  const given: Record<string, unknown> = {
    ...scope,
    console,
    require: (name: string) => modules.get(name),
    exports: {},
    $claim: (code: string, actual: unknown, expected: unknown) => {
      checks++
      expect(actual, `${sample.place} ${code}`).toEqual(expected)
    },
  }
  const { outputText } = ts.transpileModule(withClaims(sample.code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: false },
  })
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor
  await new AsyncFunction(...Object.keys(given), `{${outputText}\n}`)(...Object.values(given))
  if (sample.output === null) return checks
  const output = lines.join('\n').trim()
  if (sample.output.kind === 'text') expect(output, sample.place).toBe(sample.output.text.trim())
  else expect(JSON.parse(output), sample.place).toEqual(JSON.parse(sample.output.text))
  return checks + 1
}
