import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Run, runNode } from '../support/run'

const standIn = inject('standIn')
let folder = ''

const evaluate = (...args: string[]): Promise<Run> => runNode([standIn, 'evaluate', ...args], { cwd: folder })

const gold = (id: string, event: object | null) => ({ id, isEventReport: event !== null, event })
const event = {
  kind: 'conference',
  mode: 'in-person',
  name: 'Khai mạc hội nghị',
  date: { start: 'XXXX-01-10', end: null, partOfDay: 'morning', time: null, text: 'Sáng 10/1' },
  groups: ['lãnh đạo các sở'],
  themes: { subject: null, named: [], topics: [] },
}

function writeCorpus(name: string, reports: Record<string, [text: string | Uint8Array, gold: object | string]>): void {
  for (const part of ['text', 'gold']) mkdirSync(join(folder, name, part), { recursive: true })
  for (const [id, [text, annotation]] of Object.entries(reports)) {
    writeFileSync(join(folder, name, 'text', `${id}.txt`), text)
    const json = typeof annotation === 'string' ? annotation : JSON.stringify(annotation)
    writeFileSync(join(folder, name, 'gold', `${id}.json`), json)
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukien-evaluate-'))
  const text = 'Khai mạc hội nghị\n\nSáng 10/1, lãnh đạo các sở dự.\n'
  const good: [string, object] = [text, gold('a', event)]
  writeCorpus('good', { a: good, b: ['Một bài bình luận.', gold('b', null)] })
  writeCorpus('bad', {
    a: good,
    b: ['x', '{"id": '],
    c: ['x', { id: 'c', isEventReport: true, event: { kind: 'meeting', mode: 'online' } }],
    d: [Buffer.from([0x61, 0xff]), gold('d', null)],
    e: ['x', gold('elsewhere', null)],
  })
  writeCorpus('throws', { a: ['THROW', gold('a', event)] })
  mkdirSync(join(folder, 'empty/gold'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('evaluate', () => {
  it('prints the scores of each field', async () => {
    const { status, stdout, stderr } = await evaluate('good')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('2 reports, 1 of them of events\n')
    expect(stdout).toContain('kind               1.000     1.000     1.000         1         0         0\n')
    expect(stdout).toContain('groups             1.000     0.000     0.000         0         0         1\n')
    expect(stdout).toContain('overall                               0.9333\n')
    expect(stdout).toContain('mode 1/1, organizer role 0/0, span violations 0, thrown 0\n')
  })

  it('prints them as JSON', async () => {
    const { stdout } = await evaluate('good', '--format', 'json', '--errors', 'groups', '--calibration')
    const result = JSON.parse(stdout)
    expect(result).toMatchObject({
      reports: 2,
      events: 1,
      fields: { groups: { correct: 0, spurious: 0, missed: 1, precision: 1, recall: 0, f1: 0 } },
      errors: [{ report: 'a', field: 'groups', gold: 'lãnh đạo các sở', found: null }],
      underFloors: [],
    })
    expect(result.overall).toBeCloseTo(14 / 15, 9)
    expect(result.calibration.fields.date.buckets.at(-1)).toMatchObject({ from: 0.95, to: 1, right: 1, wrong: 0 })
    expect(JSON.parse((await evaluate('good', '--format', 'json')).stdout)).not.toHaveProperty('errors')
  })

  it('writes a page of gold and found', async () => {
    const { status, stdout } = await evaluate('good', '--html', 'report.html')
    expect(status).toBe(0)
    expect(stdout).toContain('overall')
    const page = readFileSync(join(folder, 'report.html'), 'utf8')
    expect(page).toContain('<title>good: evaluation</title>')
    expect(page).toContain('lãnh đạo các sở</span> <b>missed</b>')
    const failed = await evaluate('good', '--html', 'no/such/folder.html')
    expect([failed.status, failed.stderr]).toEqual([1, 'sukien: no/such/folder.html: no such file or folder\n'])
  })

  it('lists the errors of a field', async () => {
    const { stdout } = await evaluate('good', '--errors', 'groups', '--errors', 'kind')
    expect(stdout).toContain('groups: 1 errors\n  a: missed “lãnh đạo các sở”\n\nkind: 0 errors\n')
  })

  it('prints how sure and how right', async () => {
    const { stdout } = await evaluate('good', '--calibration')
    expect(stdout).toContain('all values  calibration error ')
    expect(stdout).toContain('0.95 – 1.00            2         0     0.970     1.000\n')
  })

  it('fails under a floor, and says which', async () => {
    const { status, stdout, stderr } = await evaluate('good', '--min', 'groups=0.5', '--min', 'overall=0.9')
    expect(status).toBe(1)
    expect(stdout).toContain('overall')
    expect(stderr).toBe('sukien: good: groups 0.0000 is under its floor of 0.5\n')
  })

  it.each([
    [['good', '--min', 'kind=1', 'date=1', 'overall=0.93'], 0],
    [['--min', 'kind=1', 'date=1', 'good'], 0],
    [['good', '--min', 'kind=1', 'groups=0.1'], 1],
  ])('takes floors one after the other: %j', async (args, status) => {
    expect((await evaluate(...args)).status).toBe(status)
  })

  it('goes on after files that it cannot read', async () => {
    const { status, stdout, stderr } = await evaluate('bad')
    expect(status).toBe(1)
    expect(stdout).toContain('1 reports, 1 of them of events')
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^sukien: bad\/gold\/b\.json: not JSON: /u),
      'sukien: bad/gold/c.json: event.themes is not an object',
      'sukien: bad/text/d.txt: not UTF-8: invalid byte 0xFF at offset 1',
      'sukien: bad/text/elsewhere.txt: no such file or folder',
      '',
    ])
  })

  it('fails where the extractor throws', async () => {
    const { status, stderr } = await evaluate('throws')
    expect([status, stderr]).toEqual([1, 'sukien: throws: 1 reports made the extractor throw\n'])
  })

  it.each([
    [['nowhere'], 1, 'nowhere/gold: no such file or folder'],
    [['empty'], 1, 'empty/gold: holds no .json files'],
    [['good', 'bad'], 2, 'one folder at a time, not also bad'],
    [[], 2, "missing required argument 'folder'"],
    [['--min', 'kind=1'], 2, "missing required argument 'folder'"],
    [['good', '--min', 'dates=0.5'], 2, '"dates" is not one of overall, detection'],
    [['good', '--min', 'date'], 2, '"" is not a number from 0 to 1'],
    [['good', '--min', 'date=2'], 2, '"2" is not a number from 0 to 1'],
    [['good', '--min', 'date=high'], 2, '"high" is not a number from 0 to 1'],
    [['good', '--errors', 'dates'], 2, 'not one of detection'],
    [['good', '--format', 'ndjson'], 2, 'Allowed choices are pretty, json.'],
  ])('refuses %j with status %i', async (args, status, why) => {
    const run = await evaluate(...args)
    expect([run.status, run.stdout, run.stderr.trim().split('\n').length]).toEqual([status, '', 1])
    expect(run.stderr).toContain(why)
  })
})
