import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow, ROOT } from './source'

/**
 * The form of a data file: a header of `#` lines that names the source, then one entry a line, sorted by code point
 * (`npm run sort-data`), none twice.
 */
function complaintsOf(name: string, file: string): string[] {
  const lines = file.split('\n')
  const said: string[] = []
  const say = (line: number, what: string) => said.push(`${name}:${line} ${what}`)
  if (file.startsWith('\uFEFF')) say(1, 'begins with a byte order mark')
  if (lines.pop() !== '') say(lines.length, 'the last line does not end')
  const body = lines.findIndex((line) => !line.startsWith('#'))
  const header = body < 0 ? lines : lines.slice(0, body)
  if (!header.some((line) => /^#.*\bsource/iu.test(line))) say(1, 'the header names no source ("# Source: …")')
  if (body < 0) say(1, 'has no entry')
  else
    lines.slice(body).forEach((line, k, entries) => {
      const complaint = lineComplaint(line, entries[k - 1])
      if (complaint !== null) say(body + k + 1, complaint)
    })
  return said
}

function lineComplaint(line: string, before: string | undefined): string | null {
  if (line.includes('\r')) return 'has a carriage return'
  if (line === '') return 'is empty'
  if (line.startsWith('#')) return 'is a comment below the header'
  if (line !== line.normalize('NFC')) return 'is not NFC'
  if (line.split('\t').some((cell) => cell !== cell.trim())) return 'has white space around a cell'
  if (line === before) return `stands twice: ${line}`
  return before !== undefined && line < before ? `"${line}" stands after "${before}"` : null
}

const FILES = filesBelow('src', (path) => /\.(?:tsv|txt)$/u.test(path))

describe('data files', () => {
  it.each(FILES)('%s is sorted, sourced and without duplicates', (path) => {
    expect(complaintsOf(path, readFileSync(`${ROOT}src/${path}`, 'utf8'))).toEqual([])
  })
  it('of good form pass', () => {
    expect(complaintsOf('a.tsv', '# Honorifics\n# Source: written for this project\nbà\tf\nông\tm\n')).toEqual([])
  })
  it.each([
    ['bà\nông\n', 'names no source'],
    ['# Source: x\nông\nbà\n', '"bà" stands after "ông"'],
    ['# Source: x\nbà\nbà\n', 'stands twice'],
    ['# Source: x\nbà', 'last line does not end'],
    ['# Source: x\nbà\n\nông\n', 'is empty'],
    ['# Source: x\nbà \tf\n', 'white space'],
    ['# Source: x\nbà\r\n', 'carriage return'],
    ['# Source: x\nbà\n# women\ncô\n', 'comment below the header'],
    [`# Source: x\n${'bà'.normalize('NFD')}\n`, 'not NFC'],
    ['# Source: x\n', 'has no entry'],
  ])('reject %j', (file, why) => {
    expect(complaintsOf('a.tsv', file)).toContainEqual(expect.stringContaining(why))
  })
})
