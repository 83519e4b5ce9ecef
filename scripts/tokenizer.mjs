import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'

/** Our tokenizer, built from the sources as the package is. */
export async function loadTokenizer() {
  const { tokenize } = await loadSource('src/tokenize/tokenize.ts')
  return tokenize
}

/** A module of the sources, built as the package is. */
export async function loadSource(path) {
  const outDir = mkdtempSync(join(tmpdir(), 'sukien-'))
  await build({
    config: false,
    entry: { module: path },
    format: 'esm',
    loader: { '.tsv': 'text', '.txt': 'text' },
    outExtension: () => ({ js: '.mjs' }),
    outDir,
    noExternal: [/./],
    silent: true,
  })
  const loaded = await import(pathToFileURL(join(outDir, 'module.mjs')).href)
  rmSync(outDir, { recursive: true })
  return loaded
}
