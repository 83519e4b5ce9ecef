import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The command line with an engine of its own: see `stand-in.ts`. */
    standIn: string
  }
}

const INPUTS = ['package.json', 'tsconfig.json', 'tsup.config.ts', 'src']

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs

/** When `dist` was built; 0 where it is not there or not whole. */
function builtAt(): number {
  try {
    return Math.min(...['dist/cli.js', 'dist/index.d.ts', 'dist/index.d.cts'].map((path) => statSync(path).mtimeMs))
  } catch {
    return 0
  }
}

/** Brings `dist` up to date and builds the stand-in. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (builtAt() < Math.max(...INPUTS.map(newest))) {
    const tsup = join(createRequire(import.meta.url).resolve('tsup/package.json'), '../dist/cli-default.js')
    execFileSync(process.execPath, [tsup, '--silent'], { stdio: 'inherit' })
  }
  const folder = mkdtempSync(join(tmpdir(), 'sukien-stand-in-'))
  await build({
    config: false,
    entry: { 'stand-in': 'tests/support/stand-in.ts', 'stand-in-worker': 'tests/support/stand-in-worker.ts' },
    format: 'cjs',
    platform: 'node',
    // piscina starts threads from a file of its own.
    noExternal: [/^(?!piscina$)/],
    loader: { '.tsv': 'text', '.txt': 'text' },
    outDir: folder,
    outExtension: () => ({ js: '.cjs' }),
    silent: true,
  })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  project.provide('standIn', join(folder, 'stand-in.cjs'))
  return () => rmSync(folder, { recursive: true, force: true })
}
