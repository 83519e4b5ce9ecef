import { describe, expect, it } from 'vitest'
import { type Expression, expressionsOf, slowness } from './expressions'
import { parseSource, type SourceFile, shippedSources } from './source'

/** Where regular expressions may stand, and why. */
const ALLOWED: readonly (readonly [prefix: string, reason: string])[] = [
  ['tokenize/', 'tokens are cut out of characters'],
  ['normalize/', 'characters are made regular before there are tokens'],
  ['language/', 'letters are counted in text that is not tokenized'],
  ['cli/', 'command line arguments and terminal output are characters'],
]

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
  return slowness(source, flags)
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
