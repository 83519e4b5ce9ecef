import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, placeOf, ROOT, type SourceFile, shippedSources, walk } from './source'

const ANY = 'any'
const EARLY = ['types', 'normalize', 'tokenize', 'lexicon']
const READING = [...EARLY, 'match', 'sections', 'gazetteer']

/**
 * The architecture: what each folder (or file) of `src` may import of the others. Text flows through the stages from the
 * top down, so a stage imports only what stands above it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | typeof ANY>> = {
  types: [],
  normalize: ['types'],
  tokenize: ['types', 'normalize'],
  lexicon: ['types', 'normalize', 'tokenize'],
  match: EARLY,
  sections: EARLY,
  gazetteer: EARLY,
  entities: READING,
  // A field's patterns import no other field's: `patterns/date` and `patterns/officials` are two units.
  patterns: [...READING, 'entities', 'patterns'],
  'patterns/*': [...READING, 'entities', 'patterns'],
  // Candidates are quoted as records: what the rows of a field look like is known by type alone (`MAY_KNOW`).
  assemble: ['types', 'normalize', 'sections'],
  // Of the gazetteer the names of provinces alone: offices say them.
  export: ['types', 'normalize', 'lexicon', 'gazetteer'],
  evaluate: ['types', 'normalize', 'tokenize'],
  // A user's rules become rows of the fields' own tables.
  extend: [...READING, 'entities', 'patterns/*'],
  // It tags words by the readers of entities, and asks an extractor for the rest.
  compromise: [...READING, 'entities', 'patterns/*', 'extract'],
  testing: [...READING, 'entities', 'extend', 'extract'],
  dates: [...EARLY, 'patterns/*'],
  html: ['normalize', 'dates'],
  language: ['normalize', 'lexicon'],
  places: [...EARLY, 'gazetteer'],
  communes: ['gazetteer'],
  extract: ANY,
  cli: ANY,
  // The public names: a test below holds it to re-exports.
  index: ANY,
}

/** What may be imported as types, where nothing of it may run: `import type`. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  assemble: ['entities', 'patterns/*'],
}

/** What each package is there for. `cli` may import any, and is the only one that imports `node:`. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'wink-tokenizer': ['tokenize'],
  'date-fns': ['patterns/*', 'assemble', 'normalize'],
  '@date-fns/utc': ['patterns/*', 'assemble', 'normalize'],
  franc: ['language'],
  '@mozilla/readability': ['html'],
  linkedom: ['html'],
  'ical.js': ['export'],
  papaparse: ['export'],
}

interface Import {
  readonly place: string
  readonly from: string
  readonly to: string
  /** `import type` and `import('…')` types: gone when built. */
  readonly typeOnly: boolean
}

/** `import type …`, `export type … from`, `import { type A, type B } …` and `import('…')` types. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  )
}

/** Specifiers of `import`, `export … from`, `import()`, `require()` and `import('…')` types. */
function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, target: ts.Node | undefined) => {
    const to = target !== undefined && ts.isStringLiteralLike(target) ? target.text : '(computed)'
    found.push({ place: placeOf(file, node), from: file.path, to, typeOnly: isTypeOnly(node) })
  }
  walk(file.ast, (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) add(node, node.moduleSpecifier)
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0])
    } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require') {
      add(node, node.arguments[0])
    }
  })
  return found
}

/** "patterns/date" of "patterns/date/rules.ts", "patterns" of "patterns/shared.ts", "types" of "types.ts". */
function unitOf(path: string): string {
  const parts = path.replace(/\.ts$/u, '').split('/')
  return parts[0] === 'patterns' && parts.length > 2 ? `patterns/${parts[1]}` : (parts[0] ?? path)
}

const rowOf = (unit: string): string => (unit.startsWith('patterns/') ? 'patterns/*' : unit)

/** Bare package name: "date-fns" of "date-fns/isValid". */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function packageComplaint(unit: string, to: string): string | null {
  if (unit === 'cli') return null
  if (to.startsWith('node:')) return 'only cli imports node:'
  const users = MAY_USE[packageOf(to)]
  if (users === undefined) return 'the package is not in the table'
  return users.includes(rowOf(unit)) ? null : `only ${users.join(', ')} may`
}

/** What is wrong with an import, or null. */
function complaint({ from, to, typeOnly }: Import): string | null {
  const unit = unitOf(from)
  const row = MAY_IMPORT[rowOf(unit)]
  if (row === undefined) return `${unit} is not in the table`
  if (to === '(computed)') return 'a computed import cannot be checked'
  if (!to.startsWith('.')) return packageComplaint(unit, to)
  const path = posix.join(posix.dirname(from), to)
  const target = unitOf(existsSync(`${ROOT}src/${path}/index.ts`) ? `${path}/index.ts` : path)
  if (target.startsWith('..')) return unit === 'cli' ? null : 'leads out of src'
  if (row === ANY || target === unit) return null
  if (typeOnly && MAY_KNOW[unit]?.includes(rowOf(target))) return null
  return row.includes(target) || row.includes(rowOf(target))
    ? null
    : `${unit} may import ${row.join(', ') || 'nothing'}`
}

const complaints = (files: readonly SourceFile[]) =>
  files.flatMap(importsOf).flatMap((found) => {
    const said = complaint(found)
    return said === null ? [] : [`${found.place} imports ${found.to}: ${said}`]
  })

const inline = (path: string, to: string) => complaints([parseSource(path, `import { x } from '${to}'`)])

describe('the import table', () => {
  it('is what the sources do', () => {
    expect(complaints(shippedSources())).toEqual([])
  })
  it('has a row for every folder and file of src', () => {
    const units = readdirSync(`${ROOT}src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || (entry.name.endsWith('.ts') && !/\.(?:d|test)\.ts$/u.test(entry.name)))
      .map((entry) => unitOf(entry.name))
    expect(units.filter((unit) => MAY_IMPORT[unit] === undefined)).toEqual([])
  })
  it('names only rows that are there', () => {
    const named = Object.values(MAY_IMPORT).flatMap((row) => (row === ANY ? [] : row))
    expect(named.filter((name) => MAY_IMPORT[name] === undefined)).toEqual([])
  })
  it('keeps index.ts to re-exports', () => {
    const index = shippedSources().find((file) => file.path === 'index.ts')
    const others = index?.ast.statements.filter((s) => !(ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined))
    expect(others?.map((statement) => statement.getText())).toEqual([])
  })
  it.each([
    ['normalize/key.ts', '../tokenize/tokenize', 'normalize may import types'],
    ['patterns/date/rules.ts', '../officials/rules', 'patterns/date may import'],
    ['patterns/date/rules.ts', '../officials', 'patterns/date may import'],
    ['patterns/shared.ts', './date/rules', 'patterns may import'],
    ['patterns/date/rules.ts', '../../extract', 'patterns/date may import'],
    ['match/rules.ts', '../sections/document', 'match may import'],
    ['assemble/record.ts', '../patterns/date/finder', 'assemble may import types, normalize, sections'],
    ['evaluate/score.ts', '../sections/document', 'evaluate may import types, normalize, tokenize'],
    ['language/detect.ts', '../tokenize/tokenize', 'language may import normalize, lexicon'],
    ['extract.ts', 'node:fs', 'only cli imports node:'],
    ['evaluate/index.ts', 'node:path', 'only cli imports node:'],
    ['match/rules.ts', 'lodash', 'not in the table'],
    ['tokenize/tokenize.ts', 'franc', 'only language may'],
    ['rules/date.ts', '../types', 'rules is not in the table'],
    ['types.ts', './normalize/key', 'types may import nothing'],
  ])('rejects in %s an import of %s', (path, to, why) => {
    expect(inline(path, to)).toEqual([expect.stringContaining(why)])
  })
  it.each([
    ['patterns/date/rules.ts', '../../entities/person'],
    ['patterns/date/rules.ts', './values'],
    ['patterns/date/values.ts', 'date-fns/isValid'],
    ['patterns/date/rules.ts', '../shared'],
    ['sections/document.ts', '../tokenize/sentences'],
    ['lexicon/roles.ts', './data/roles.tsv'],
    ['extract.ts', './patterns/date/rules'],
    ['cli/main.ts', 'node:fs'],
    ['cli/main.ts', '../../package.json'],
  ])('takes in %s an import of %s', (path, to) => {
    expect(inline(path, to)).toEqual([])
  })
  it('tells types from values', () => {
    const from = (code: string) => complaints([parseSource('assemble/officials.ts', code)])
    expect(from("import type { Candidate } from '../patterns/officials'")).toEqual([])
    expect(from("import { type Candidate } from '../patterns/officials'")).toEqual([])
    expect(from("import { type Candidate, find } from '../patterns/officials'")).toHaveLength(1)
    expect(from("import type { Candidate } from '../extract'")).toHaveLength(1)
  })
  it('sees every way to import', () => {
    const code = `import type { A } from './a'
      export * from './b'
      const c = await import('./c')
      const d = require('./d')
      type E = import('./e').E
      const f = await import(name)`
    const found = importsOf(parseSource('types.ts', code)).map((each) => each.to)
    expect(found).toEqual(['./a', './b', './c', './d', './e', '(computed)'])
  })
})
