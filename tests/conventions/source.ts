import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A file of `src`, parsed. `path` is relative to `src`, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly ast: ts.SourceFile
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Files below a folder of the repository, relative to it, sorted, with forward slashes. */
export function filesBelow(folder: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(wanted)
    .sort()
}

export const parseSource = (path: string, code: string): SourceFile => ({
  path,
  ast: ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS),
})

/** The shipped sources: no tests, no declaration files. */
export function shippedSources(): SourceFile[] {
  return filesBelow('src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts')).map(
    (path) => parseSource(path, readFileSync(`${ROOT}src/${path}`, 'utf8')),
  )
}

/** Calls `visit` on every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** "lexicon/term-index.ts:12" */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.ast.getLineAndCharacterOfPosition(node.getStart(file.ast)).line + 1}`
}
