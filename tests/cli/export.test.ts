import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runNode } from '../support/run'

const standIn = inject('standIn')
const REPORT = 'Khai mạc hội nghị\n\nSáng 10/1, UBND tỉnh tổ chức hội nghị.\n'
let folder = ''
const extract = (...args: string[]) => runNode([standIn, 'extract', ...args], { cwd: folder })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukien-export-'))
  writeFileSync(join(folder, 'a.txt'), REPORT)
  writeFileSync(join(folder, 'b.txt'), '=HYPERLINK("x") hội nghị\nSáng 10/1 có mưa.\n')
  writeFileSync(join(folder, 'none.txt'), 'Một bài bình luận về giá lúa ở đồng bằng.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract, for other tools', () => {
  it('writes a table with one header, a bad report left out and told', async () => {
    const { status, stdout, stderr } = await extract('--format', 'csv', 'a.txt', 'none.txt', 'missing.txt', 'b.txt')
    const rows = stdout.split('\r\n')
    expect(rows[0]?.startsWith('id,kind,mode,name,start')).toBe(true)
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['a.txt', 'b.txt', ''])
    expect(rows[2]).toContain("'=HYPERLINK")
    expect(stderr).toContain('missing.txt')
    expect(status).toBe(1)
  })
  it('writes a table of officials', async () => {
    expect((await extract('--format', 'csv-officials', 'a.txt')).stdout.trim().split(',').slice(-2)).toEqual([
      'participation',
      'site',
    ])
  })
  it('writes one calendar', async () => {
    const { stdout } = await extract('--format', 'ics', '--reference-date', '2019-01-11', 'a.txt', 'b.txt')
    expect(stdout.split('BEGIN:VCALENDAR')).toHaveLength(2)
    expect(stdout.split('DTSTART;VALUE=DATE:20190110')).toHaveLength(3)
  })
  it('writes JSON-LD, a line each in a batch', async () => {
    expect(JSON.parse((await extract('--format', 'jsonld', 'a.txt')).stdout)['@type']).toBe('Event')
    expect((await extract('--format', 'jsonld', 'a.txt', 'b.txt')).stdout.trim().split('\n')).toHaveLength(2)
  })
  it('writes Markdown, brat and doccano', async () => {
    expect((await extract('--format', 'markdown', 'a.txt')).stdout).toContain('- **Thời gian:** 10/1, sáng')
    expect((await extract('--format', 'brat', 'a.txt')).stdout).toContain('T1\tName 0 17\tKhai mạc hội nghị')
    expect(JSON.parse((await extract('--format', 'doccano', 'a.txt')).stdout).entities).toHaveLength(2)
  })
  it('writes a page of one report, to a file', async () => {
    expect((await extract('--format', 'html', '-o', 'out.html', 'a.txt')).status).toBe(0)
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toContain('>Sáng 10/1</mark>')
    const two = await extract('--format', 'html', 'a.txt', 'b.txt')
    expect(two).toMatchObject({ status: 2, stderr: 'sukien: --format html shows one report; name one\n' })
  })
})
