// Reports of what each entry point exports, as docs/api/NAME.api.md. Without arguments it writes them; with --check it fails
// where a report is not what is built, so that no public name changes unseen.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const REPORTS = join(ROOT, 'docs/api')
const check = process.argv.includes('--check')

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
/** Name and types of each entry point that has types. */
const entries = Object.entries(exports).flatMap(([name, entry]) => {
  const types = entry.import?.types
  return types === undefined ? [] : [[name === '.' ? 'index' : name.slice(2), join(ROOT, types)]]
})

const NONE = { logLevel: 'none' }
const folder = mkdtempSync(join(tmpdir(), 'sukien-api-'))

/** The report of an entry point, and what the extractor has to complain of. */
function reportOf(name, types) {
  const configObject = {
    projectFolder: ROOT,
    mainEntryPointFilePath: types,
    newlineKind: 'lf',
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: folder,
      reportTempFolder: join(folder, 'temp'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'es2022',
          module: 'esnext',
          moduleResolution: 'bundler',
          strict: true,
          skipLibCheck: true,
          lib: ['es2022'],
          types: ['node'],
        },
      },
    },
    messages: {
      compilerMessageReporting: { default: { logLevel: 'error' } },
      extractorMessageReporting: { default: NONE },
      tsdocMessageReporting: { default: NONE },
    },
  }
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: join(ROOT, 'api-extractor.json'),
    packageJsonFullPath: join(ROOT, 'package.json'),
  })
  const complaints = []
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true
      if (message.logLevel === 'error') complaints.push(message.text)
    },
  })
  return { report: readFileSync(join(folder, `${name}.api.md`), 'utf8'), complaints }
}

const problems = []
try {
  mkdirSync(REPORTS, { recursive: true })
  for (const [name, types] of entries) {
    if (!existsSync(types)) throw new Error(`${types} is not there: npm run build`)
    const { report, complaints } = reportOf(name, types)
    problems.push(...complaints.map((text) => `${name}: ${text}`))
    const file = join(REPORTS, `${name}.api.md`)
    const known = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null
    if (known === report) continue
    if (!check) {
      writeFileSync(file, report)
      console.log(`wrote docs/api/${name}.api.md`)
    } else problems.push(`${name}: ${firstDifference(known, report)}`)
  }
  const names = new Set(entries.map(([name]) => `${name}.api.md`))
  for (const file of readdirSync(REPORTS)) {
    if (names.has(file)) continue
    if (check) problems.push(`docs/api/${file} is of no entry point`)
    else rmSync(join(REPORTS, file))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function firstDifference(known, report) {
  if (known === null) return 'has no report'
  const [before, now] = [known.split('\n'), report.split('\n')]
  const at = now.findIndex((line, i) => line !== before[i])
  const line = at < 0 ? now.length : at
  return `the public API is not what its report says, from line ${line + 1} on:\n  - ${before[line] ?? ''}\n  + ${now[line] ?? ''}`
}

if (problems.length > 0) {
  console.error(problems.join('\n'))
  console.error(
    'If the change is meant: npm run build && npm run api, commit the reports, and say in a changeset what changes.',
  )
  process.exitCode = 1
} else if (check) console.log(`ok  the public API of ${entries.length} entry points is what docs/api says`)
