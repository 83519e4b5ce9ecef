import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'

/** Our tokenizer, built from the sources as the package is. */
export async function loadTokenizer() {
  const outDir = mkdtempSync(join(tmpdir(), 'sukien-'))
  await build({
    config: false,
    entry: { tokenize: 'src/tokenize/tokenize.ts' },
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    outDir,
    noExternal: [/./],
    silent: true,
  })
  const { tokenize } = await import(pathToFileURL(join(outDir, 'tokenize.mjs')).href)
  rmSync(outDir, { recursive: true })
  return tokenize
}
