import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, placeOf, type SourceFile, shippedSources, walk } from './source'

/** Names of the surroundings: what they answer is not in the text given. */
const SURROUNDINGS: ReadonlySet<string> = new Set([
  'process',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'globalThis',
  'performance',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'crypto',
])

/** A name that is used as a value, not one that is declared, a property's or a type's. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isTypeNode(parent)) return ts.isTypeQueryNode(parent)
  return !(
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isTypeElement(parent)
  )
}

function moduleState(file: SourceFile): string[] {
  return file.ast.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter((statement) => (statement.declarationList.flags & ts.NodeFlags.Const) === 0)
    .map((statement) => `${placeOf(file, statement)} declares module state with let or var`)
}

function impurity(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return SURROUNDINGS.has(node.text) && isUse(node) ? `reads ${node.text}` : null
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return (node.arguments?.length ?? 0) === 0 ? 'reads the clock: new Date()' : null
  }
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText()
    return text === 'Date.now' || text === 'Math.random' ? `reads ${text}` : null
  }
  if (!ts.isCallExpression(node)) return null
  if (node.expression.getText() === 'Date') return 'reads the clock: Date()'
  if (!ts.isPropertyAccessExpression(node.expression)) return null
  const method = node.expression.name.text
  if (method === 'localeCompare' && node.arguments.length < 2) return 'reads the locale: localeCompare without one'
  return method.startsWith('toLocale') && node.arguments.length === 0 ? `reads the locale: ${method}()` : null
}

function complaintsOf(file: SourceFile): string[] {
  const found = moduleState(file)
  walk(file.ast, (node) => {
    const said = impurity(node)
    if (said !== null) found.push(`${placeOf(file, node)} ${said}`)
  })
  return found
}

const inline = (code: string) => complaintsOf(parseSource('extract.ts', code))

describe('the core', () => {
  it('keeps no state and reads neither clock nor surroundings', () => {
    const core = shippedSources().filter((file) => !file.path.startsWith('cli/'))
    expect(core.flatMap(complaintsOf)).toEqual([])
  })
  it.each([
    ['let cache = new Map()', 'module state'],
    ['export var n = 0', 'module state'],
    ['const now = () => new Date()', 'new Date()'],
    ['const now = () => new Date', 'new Date()'],
    ['const now = () => Date.now()', 'Date.now'],
    ['const now = () => Date()', 'Date()'],
    ['const id = () => Math.random()', 'Math.random'],
    ['const debug = () => process.env.DEBUG', 'process'],
    ['const log = (x: string) => console.log(x)', 'console'],
    ['const sort = (a: string, b: string) => a.localeCompare(b)', 'localeCompare'],
    ['const lower = (a: string) => a.toLocaleLowerCase()', 'toLocaleLowerCase'],
  ])('rejects %s', (code, why) => {
    expect(inline(code)).toEqual([expect.stringContaining(why)])
  })
  it.each([
    'const day = new Date(2019, 0, 10)',
    'const f = () => { let n = 0; n++; return n }',
    'const step = { process: (x: string) => x }; step.process("a")',
    'interface Stage { process(text: string): string }',
    "const sort = (a: string, b: string) => a.localeCompare(b, 'vi')",
  ])('takes %s', (code) => {
    expect(inline(code)).toEqual([])
  })
})
