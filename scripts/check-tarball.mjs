// Packs the package, installs the tarball in an empty folder, and sees that each way to load it gives the same records:
// ESM, CommonJS, a browser bundle run without any global of Node; that its types resolve; that its command runs.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'tsup'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const { version, bin, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'sukien-tarball-'))

const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
const done = (what) => console.log(`ok  ${what}`)

/** The core in one file as a browser loads it, run where only the language's own globals are. */
async function browserCore() {
  const entry = join(folder, 'browser.mjs')
  writeFileSync(entry, "export { extractEvent } from 'sukien'\n")
  await build({
    config: false,
    entry: { bundle: entry },
    format: 'iife',
    globalName: 'sukien',
    platform: 'browser',
    noExternal: [/./],
    outDir: join(folder, 'browser'),
    silent: true,
  })
  const file = readdirSync(join(folder, 'browser')).find((name) => name.endsWith('.js'))
  const context = createContext({})
  runInContext(readFileSync(join(folder, 'browser', file), 'utf8'), context)
  return (text) => JSON.parse(runInContext(`JSON.stringify(sukien.extractEvent(${JSON.stringify(text)}))`, context))
}

function checkTypes() {
  const names = Object.keys(exports)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => name.replace('.', 'sukien'))
  const imports = names.map((name, k) => `import * as m${k} from '${name}'\nvoid m${k}`)
  const sample =
    "import { extractEvent } from 'sukien'\nconst start: string | undefined = extractEvent('')?.date?.start\nvoid start\n"
  for (const extension of ['mts', 'cts'])
    writeFileSync(join(folder, `types.${extension}`), `${imports.join('\n')}\n${sample}`)
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022']
  execFileSync(process.execPath, [tsc, ...flags, 'types.mts', 'types.cts'], { cwd: folder, stdio: 'inherit' })
  return names
}

try {
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], ROOT))
  const unwanted = files
    .map((file) => file.path)
    .filter((path) => /^(?:src|tests|fixtures|scripts)\/|\.test\./u.test(path))
  assert.deepEqual(unwanted, [], 'the tarball has files that no user needs')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename)], folder)
  done(`${filename} installs, ${files.length} files`)

  const require = createRequire(join(folder, 'index.js'))
  const commonJs = require('sukien')
  writeFileSync(join(folder, 'load.mjs'), "export * from 'sukien'\n")
  const esm = await import(pathToFileURL(join(folder, 'load.mjs')).href)
  assert.deepEqual(Object.keys(commonJs).sort(), Object.keys(esm).sort())
  const browser = await browserCore()
  const texts = readdirSync(join(ROOT, 'fixtures/text')).map((name) =>
    readFileSync(join(ROOT, 'fixtures/text', name), 'utf8'),
  )
  let events = 0
  for (const text of texts) {
    const record = esm.extractEvent(text)
    if (record !== null) events++
    assert.deepEqual(commonJs.extractEvent(text), record)
    assert.deepEqual(browser(text), record)
  }
  assert.ok(events > 0, 'no fixture gave an event')
  done(`ESM, CommonJS and a browser bundle agree on ${texts.length} reports, ${events} events`)

  const names = checkTypes()
  for (const name of names) {
    require(name)
    writeFileSync(join(folder, 'load-one.mjs'), `import '${name}'\n`)
    execFileSync(process.execPath, ['load-one.mjs'], { cwd: folder })
  }
  done(`${names.join(', ')} load in both module systems, with types`)

  const [command] = Object.keys(bin)
  assert.equal(npm(['exec', '--offline', '--', command, '--version'], folder).trim(), version)
  done(`${command} --version says ${version}`)
  const threads = ['exec', '--offline', '--', command, 'extract', '--jobs', '2', '--format', 'ndjson', 'report.txt']
  writeFileSync(join(folder, 'report.txt'), texts[0])
  assert.deepEqual(JSON.parse(npm(threads, folder)), { id: 'report.txt', event: esm.extractEvent(texts[0]) })
  done(`${command} extract --jobs 2 reads in threads`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
