import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, placeOf, type SourceFile, shippedSources, walk } from './source'

// recheck's JavaScript engine, in this process: no binary, no worker, no Java.
process.env.RECHECK_BACKEND = 'pure'
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** No clock decides, so that a slow machine reads the same verdict. */
const UNTIMED = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 0 }

/** Where regular expressions may stand, and why. */
const ALLOWED: readonly (readonly [prefix: string, reason: string])[] = [
  ['tokenize/', 'tokens are cut out of characters'],
  ['normalize/', 'characters are made regular before there are tokens'],
  ['language/', 'letters are counted in text that is not tokenized'],
  ['cli/', 'command line arguments and terminal output are characters'],
]

interface Expression {
  readonly place: string
  readonly path: string
  /** null where the source is put together at run time. */
  readonly source: string | null
  readonly flags: string
}

/** Every regular expression of a file: literals, `new RegExp(…)` and `RegExp(…)`. */
function expressionsOf(file: SourceFile): Expression[] {
  const found: Expression[] = []
  walk(file.ast, (node) => {
    const at = { place: placeOf(file, node), path: file.path }
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ ...at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      const [source, flags] = node.arguments ?? []
      const text = (arg: ts.Node | undefined) => (arg !== undefined && ts.isStringLiteralLike(arg) ? arg.text : null)
      found.push({ ...at, source: text(source), flags: text(flags) ?? '' })
    }
  })
  return found
}

/** `\b`, `\B`, `\w`, `\W` know ASCII letters only: every accented letter is an edge to them. */
function asciiEscape(source: string): string | null {
  for (let i = 0; i < source.length; i++) {
    if (source[i] !== '\\') continue
    i++
    if ('bBwW'.includes(source[i] ?? ' ')) return `\\${source[i]}`
  }
  return null
}

/** What is wrong with an expression, or null. */
function complaint({ path, source, flags }: Expression): string | null {
  if (!ALLOWED.some(([prefix]) => path.startsWith(prefix))) return 'stands where no characters are read: work on tokens'
  if (source === null) return 'is put together at run time, so nothing can be proven'
  if (!flags.includes('u') && !flags.includes('v')) return 'has no u flag'
  const ascii = asciiEscape(source)
  if (ascii !== null) return `uses ${ascii}, which knows ASCII letters only`
  const verdict = checkSync(source, flags, UNTIMED)
  if (verdict.status === 'safe') return null
  return verdict.status === 'vulnerable'
    ? `is ${verdict.complexity.summary}, attacked by ${verdict.attack.pattern}`
    : `is not proven linear: ${verdict.error.kind}`
}

const complaints = (files: readonly SourceFile[]) =>
  files.flatMap(expressionsOf).flatMap((expression) => {
    const said = complaint(expression)
    return said === null ? [] : [`${expression.place} ${said}`]
  })

const inline = (code: string, path = 'tokenize/sample.ts') => complaints([parseSource(path, code)])

describe('regular expressions', () => {
  it('of the sources are linear, know Unicode and stand where characters are read', { timeout: 120_000 }, () => {
    expect(complaints(shippedSources())).toEqual([])
  })
  it('are found as literals and as calls', () => {
    const file = parseSource('tokenize/sample.ts', "const a = /x\\/y/gu\nconst b = new RegExp('z', 'u')\nRegExp(a + b)")
    expect(expressionsOf(file).map(({ place, source, flags }) => [place, source, flags])).toEqual([
      ['tokenize/sample.ts:1', 'x\\/y', 'gu'],
      ['tokenize/sample.ts:2', 'z', 'u'],
      ['tokenize/sample.ts:3', null, ''],
    ])
  })
  it.each([
    ['const a = /a/', 'has no u flag'],
    ['const a = /\\bthứ/u', 'uses \\b'],
    ['const a = /[\\w-]+/gu', 'uses \\w'],
    ['const a = new RegExp(b + "+", "u")', 'put together at run time'],
    ['const a = /(a|a)*$/u', 'exponential'],
    ['const a = /\\d+(?:\\.\\d+)*!/u', 'polynomial'],
    ['const a = /[\\p{L}--[a-z]]/v', 'not proven linear'],
  ])('rejects %s', (code, why) => {
    expect(inline(code)).toEqual([expect.stringContaining(why)])
  })
  it('rejects a good one where tokens are at hand', () => {
    expect(inline('const a = /a/u', 'patterns/date/rules.ts')).toEqual([expect.stringContaining('work on tokens')])
  })
  it.each(['/\\\\b/u', '/\\p{L}+/gu', '/[^\\s]/u'])('takes %s', (literal) => {
    expect(inline(`const a = ${literal}`)).toEqual([])
  })
})
