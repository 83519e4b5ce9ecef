// Sorts the data files of src by code point and drops repeated lines; the `#` header stays on top.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../src/', import.meta.url)
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.tsv') && !path.endsWith('.txt')) continue
  const url = new URL(path.replaceAll('\\', '/'), root)
  const before = readFileSync(url, 'utf8')
  const lines = before.normalize('NFC').split(/\r?\n/u)
  const header = lines.filter((line) => line.startsWith('#'))
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const sorted = [...new Set(entries)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const after = `${[...header, ...sorted].join('\n')}\n`
  if (after === before) continue
  writeFileSync(url, after)
  console.log(`sorted src/${path}`)
}
