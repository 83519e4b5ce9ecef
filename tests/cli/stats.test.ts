import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Run, runNode } from '../support/run'

const standIn = inject('standIn')
let folder = ''
const stats = (args: readonly string[], input = ''): Promise<Run> =>
  runNode([standIn, 'stats', ...args], { cwd: folder, input })

const record = (id: number, start: string, names: readonly string[]) =>
  JSON.stringify({
    id,
    event: { kind: 'meeting', date: { start }, officials: names.map((name) => ({ name, positions: [] })) },
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukien-stats-'))
  const lines = [
    record(1, '2024-01-05', ['Lê Văn An', 'Trần Thị Bé']),
    record(2, '2024-03-05', ['Lê Văn An', 'Trần Thị Bé']),
    '{"id": 3, "event": null}',
    '',
  ]
  writeFileSync(join(folder, 'events.ndjson'), lines.join('\n'))
  mkdirSync(join(folder, 'corpus/text'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'corpus/text/a.txt'), 'Khai mạc hội nghị\n\nSáng 10/1, lãnh đạo các sở dự.\n')
  writeFileSync(join(folder, 'corpus/text/b.txt'), 'Một bài bình luận.')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('stats', () => {
  it('counts the records of a file', async () => {
    const { status, stdout, stderr } = await stats(['events.ndjson'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('3 reports, 2 of them of events\n')
    expect(stdout).toContain('Who appears with whom\n  Lê Văn An + Trần Thị Bé      2 ')
  })
  it('gives them as JSON and CSV', async () => {
    const { stdout } = await stats(['events.ndjson', '--format', 'json', '--top', '1'])
    expect(JSON.parse(stdout)).toMatchObject({
      months: [
        { name: '2024-01', events: 1 },
        { name: '2024-03', events: 1 },
      ],
      officials: [{ name: 'Lê Văn An', events: 2 }],
      pairs: [{ names: ['Lê Văn An', 'Trần Thị Bé'], events: 2 }],
    })
    expect((await stats(['events.ndjson', '--format', 'csv'])).stdout).toContain('\r\nkind,meeting,,2\r\n')
  })
  it('reads the reports of a folder, and those of lines without a record', async () => {
    expect((await stats(['corpus'])).stdout).toContain('2 reports, 1 of them of events')
    const { stdout } = await stats(['-', '--field', 'body'], '{"body": "Khai mạc hội nghị\\n\\nSáng 10/1 …"}\n')
    expect(stdout).toContain('1 reports, 1 of them of events')
  })
  it('writes a page and plots', async () => {
    const { status } = await stats(['events.ndjson', '--format', 'html', '-o', 'page.html', '--svg', 'plots'])
    expect(status).toBe(0)
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<svg')
    expect(readdirSync(join(folder, 'plots')).sort()).toEqual(['kind.svg', 'month.svg', 'official.svg', 'pair.svg'])
  })
  it('says which lines are no records, and counts the others', async () => {
    const { status, stdout, stderr } = await stats(['-'], `{"id": 1}\nx\n${record(1, '2024', [])}\n{"event": {}}\n`)
    expect(status).toBe(1)
    expect(stdout).toContain('1 reports, 1 of them of events')
    expect(stderr).toContain('sukien: -:1: has neither "event" nor a text under "text"\n')
    expect(stderr).toContain('sukien: -:2: not JSON')
    expect(stderr).toContain('sukien: -:4: event.kind is not a string\n')
    expect(stderr).toContain('sukien: 3 of 4 reports failed\n')
  })
  it.each([
    [['nowhere'], 1, 'nowhere: no such file or folder'],
    [['empty'], 1, 'empty: holds no .txt files'],
    [['corpus', '--top', '0'], 2, 'It is not a number from 1 to 1000.'],
    [[], 2, "missing required argument 'source'"],
  ])('refuses %j', async (args, status, message) => {
    const run = await stats(args)
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(run.stderr).toContain(message)
  })
})
