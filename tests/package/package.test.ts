import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractEvent } from '../../src/index'
import { builtInRules } from '../support/built-in-rules'
import { readCorpus } from '../support/corpus'
import { runNode } from '../support/run'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const report = readCorpus('fixtures').find(({ text }) => extractEvent(text) !== null)?.text ?? ''
let folder = ''
let files: string[] = []
let unpacked = 0

/** A folder of a user who installed the packed tarball. Nothing is fetched: its dependencies are linked to ours. */
function install(): void {
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'))
  files = packed.files.map(({ path }: { path: string }) => path)
  unpacked = packed.unpackedSize
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', packed.filename, '-C', modules], { cwd: folder })
  execFileSync('mv', [join(modules, 'package'), join(modules, 'sukien')])
  for (const name of Object.keys(manifest.dependencies)) linkWithDependencies(name, modules)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
}

function linkWithDependencies(name: string, modules: string): void {
  const [from, to] = [resolve('node_modules', name), join(modules, name)]
  if (existsSync(to)) return
  mkdirSync(dirname(to), { recursive: true })
  symlinkSync(from, to)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukien-package-'))
  install()
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a script of the user prints. */
async function output(name: string, lines: string[]): Promise<string> {
  writeFileSync(join(folder, name), lines.join('\n'))
  const { status, stdout, stderr } = await runNode([name, report], { cwd: folder })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

describe('the packed tarball', () => {
  it('holds what exports, bin and types name, and no sources', () => {
    const named = [
      ...JSON.stringify([manifest.exports, manifest.bin, manifest.types, manifest.main]).matchAll(
        /"\.\/([^"]+\.\w+)"/gu,
      ),
    ]
      .map(([, path]) => path)
      .filter((path) => path !== undefined)
      .filter((path) => !path.startsWith('evaluate') && !path.startsWith('language') && path !== 'schema.json')
    expect(named.filter((path) => !files.includes(path))).toEqual([])
    expect(
      files.filter((path) => path.startsWith('src/') || path.startsWith('tests/') || path.includes('.test.')),
    ).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'package.json', 'docs/schema/event.schema.json']))
  })

  it('holds nothing else, and the licences of what is built in', () => {
    const own = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'docs/schema/event.schema.json']
    const built = (path: string): boolean =>
      path.startsWith('dist/') &&
      ['.js', '.cjs', '.d.ts', '.d.cts', '.LICENSE.txt', '.LICENSES.txt'].some((end) => path.endsWith(end))
    expect(files.filter((path) => !own.includes(path) && !built(path))).toEqual([])
    expect(own.filter((path) => !files.includes(path))).toEqual([])
    const licences = readFileSync('dist/plots.LICENSES.txt', 'utf8')
    for (const name of ['@observablehq/plot', 'd3-scale', 'd3-array', 'robust-predicates'])
      expect(licences).toContain(`${name} `)
    expect(files).toContain('dist/wink-tokenizer.LICENSE.txt')
    expect(unpacked).toBeLessThan(6_000_000)
  })

  it.each([
    [
      'user.mjs',
      "import * as evaluate from 'sukien/evaluate'\nimport * as language from 'sukien/language'\nimport * as core from 'sukien'",
    ],
    [
      'user.cjs',
      "const evaluate = require('sukien/evaluate')\nconst language = require('sukien/language')\nconst core = require('sukien')",
    ],
  ])('loads in %s', async (name, imports) => {
    const printed = await output(name, [
      imports,
      'console.log(core.extractEvent(process.argv[2])?.kind, evaluate.FIELDS.length, evaluate.scoreOf({ correct: 1, spurious: 1, missed: 0 }).f1.toFixed(3))',
      "console.log(language.detectLanguage('Sáng 10/1, hội nghị tổng kết').language)",
      "console.log(language.detectLanguage('The committee held a meeting in the city hall on Monday').language)",
    ])
    expect(printed).toBe(`${extractEvent(report)?.kind} 15 0.667\nvie\neng\n`)
  })

  it('hands out its JSON Schema', async () => {
    const printed = await output('schema.cjs', [
      "console.log(require('sukien/schema.json').definitions.EventKind.enum.length)",
    ])
    expect(printed).toBe('25\n')
  })

  it('has franc inside for CommonJS, which cannot require it on older releases of Node 20', () => {
    expect(readFileSync('dist/language.js', 'utf8')).toContain('from "franc"')
    expect(readFileSync('dist/language.cjs', 'utf8')).not.toContain('require("franc")')
  })

  it('holds no sample phrases of rules', () => {
    const scripts = files.filter((path) => path.startsWith('dist/') && /\.c?js$/u.test(path))
    const built = scripts.map((path) => readFileSync(path, 'utf8')).join('\n')
    const samples = builtInRules().map(({ sample }) => sample)
    expect(samples.length).toBeGreaterThan(100)
    // A sample of one word may be a word of code as well.
    expect(samples.filter((sample) => sample.includes(' ') && built.includes(`"${sample}"`))).toEqual([])
  })

  it('hides what is inside', async () => {
    writeFileSync(join(folder, 'inside.mjs'), "import 'sukien/dist/cli.js'")
    expect((await runNode(['inside.mjs'], { cwd: folder })).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  it('runs its command', async () => {
    const command = join(folder, 'node_modules/sukien', manifest.bin.sukien)
    expect(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    const { status, stdout, stderr } = await runNode([command, '--version'])
    expect([status, stdout, stderr]).toEqual([0, `${manifest.version}\n`, ''])
  })

  it('runs worker threads', async () => {
    writeFileSync(join(folder, 'report.txt'), report)
    const command = join(folder, 'node_modules/sukien', manifest.bin.sukien)
    const args = ['extract', '--jobs', '2', '--format', 'ndjson', 'report.txt']
    const { status, stdout, stderr } = await runNode([command, ...args], { cwd: folder })
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({ id: 'report.txt', event: extractEvent(report) })
  })
})
