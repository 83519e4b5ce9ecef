// Sums what a browser loads of the built playground before anybody touches it, gzipped, and holds it to a bound. Chunks
// that are imported on demand (readers of files, writers of formats, examples) are not loaded then.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 250_000
const dist = new URL('../docs/playground/dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** The file of a chunk, those that it imports at once, and their styles. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return []
  seen.add(key)
  const { file, css = [], assets = [], imports = [] } = manifest[key]
  return [file, ...css, ...assets, ...imports.flatMap((name) => filesOf(name, seen))]
}

const all = Object.keys(manifest)
const first = all.filter((key) => manifest[key].isEntry).flatMap((key) => filesOf(key))
const listed = new Set(all.flatMap((key) => filesOf(key)))
// What the manifest does not have counts, too.
const others = readdirSync(new URL('assets/', dist))
  .map((name) => `assets/${name}`)
  .filter((name) => !listed.has(name))
const loaded = [...new Set(['index.html', ...first, ...others])]
if (!loaded.some((name) => name.includes('worker'))) throw new Error('the build has no worker: look at its files')
const sizes = loaded.map((name) => [name, gzipSync(readFileSync(new URL(name, dist))).length])
for (const [name, size] of sizes) console.log(`${String(size).padStart(8)}  ${name}`)
const total = sizes.reduce((sum, [, size]) => sum + size, 0)
console.log(`${String(total).padStart(8)}  in all, of ${LIMIT} at most`)
if (total > LIMIT) {
  console.error('the first load of the playground is too large')
  process.exit(1)
}
