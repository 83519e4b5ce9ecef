import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow, ROOT } from './conventions/source'
import { runSample, type Sample, samplesOf } from './samples'

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')

const SAMPLES: readonly Sample[] = [
  ...(existsSync(`${ROOT}README.md`) ? samplesOf('README.md', read('README.md'), 'every') : []),
  ...filesBelow('docs', (path) => path.endsWith('.md')).flatMap((path) =>
    samplesOf(`docs/${path}`, read(`docs/${path}`), 'marked'),
  ),
]

const page = (...lines: string[]) => samplesOf('page.md', lines.join('\n'), 'every')
const runAll = async (samples: readonly Sample[]) => {
  let checks = 0
  for (const sample of samples) checks += await runSample(sample)
  return checks
}

describe('samples of the pages', () => {
  for (const sample of SAMPLES) {
    it(sample.place, async () => {
      await runSample(sample)
    })
  }
  it('finds blocks with the output below them', () => {
    const markdown = ['# A', '```ts', 'x()', '```', 'prints', '```text', '1', '```', '```sh', 'npm test', '```'].join(
      '\n',
    )
    expect(samplesOf('a.md', markdown, 'every')).toEqual([
      { place: 'a.md:2', code: 'x()', output: { kind: 'text', text: '1' } },
    ])
    expect(samplesOf('a.md', markdown, 'marked')).toEqual([])
    expect(samplesOf('a.md', markdown.replace('# A', '<!-- runs -->'), 'marked')).toHaveLength(1)
  })
  it('runs imports of the package, types and top-level await', async () => {
    const samples = page(
      '```ts',
      "import type { Span } from 'sukien'",
      "import { detectLanguage } from 'sukien/language'",
      "import { basename } from 'node:path'",
      'const span: Span = await Promise.resolve({ start: 0, end: 1 })',
      'console.log(span.end, basename("a/b"), typeof detectLanguage)',
      '```',
      '```text',
      '1 b function',
      '```',
    )
    expect(await runAll(samples)).toBe(1)
  })
  it('fails on wrong output', async () => {
    await expect(runAll(page('```ts', 'console.log(1)', '```', '```text', '2', '```'))).rejects.toThrow(/page\.md:1/)
    const json = ['```ts', 'console.log({ a: [1] })', '```', '```json', '{ "a": [2] }', '```']
    await expect(runAll(page(...json))).rejects.toThrow(/page\.md:1/)
    expect(await runAll(page(...json.map((line) => line.replace('2', '1'))))).toBe(1)
  })
  it('fails on a wrong claim', async () => {
    await expect(runAll(page('```ts', '1 + 1 // => 3', '```'))).rejects.toThrow('1 + 1')
    await expect(runAll(page('```ts', 'const a = 1 // => 2', '```'))).rejects.toThrow('const a = 1')
    expect(await runAll(page('```ts', '1 + 1 // => 2', 'const a = { b: 1 }', '// => {', '//   b: 1 }', '```'))).toBe(2)
  })
  it('fails on a sample that throws', async () => {
    await expect(runAll(page('```ts', "throw new RangeError('no')", '```'))).rejects.toThrow(RangeError)
  })
})
