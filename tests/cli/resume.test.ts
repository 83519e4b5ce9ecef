import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runNode } from '../support/run'

const standIn = inject('standIn')
const REPORT = 'Khai mạc hội nghị\n\nSáng 10/1, UBND tỉnh tổ chức hội nghị.\n'
let folder = ''

const path = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(path(name), 'utf8')
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content)
const record = (id: unknown, text = REPORT) => `${JSON.stringify({ id, text })}\n`
const resume = (...args: string[]) =>
  runNode([standIn, 'extract', '--input', 'ndjson', '--resume', '-o', 'out.ndjson', ...args], { cwd: folder })
const fresh = async (...args: string[]): Promise<string> => {
  await runNode([standIn, 'extract', '--input', 'ndjson', '-o', 'whole.ndjson', ...args], { cwd: folder })
  return read('whole.ndjson')
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukien-resume-'))
  mkdirSync(path('folder'))
  // Ids of all kinds, some of them twice, and records without one.
  const ids = [1, 'một', 'hai', 1, { a: [1, null] }, 'hai', '\u0085\ud800', null]
  const huge = ['12345678901234567890', '1e400'].map((id) => `{"id":${id},"text":"x"}\n`)
  write('in.ndjson', `${ids.map((id) => record(id)).join('')}${huge.join('')}{}\n[]\n${record('bad', 'THROW')}`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract --resume', () => {
  it('starts where there is no output yet, and does nothing more where all is there', async () => {
    const whole = await fresh('in.ndjson')
    expect((await resume('in.ndjson')).status).toBe(1)
    expect(read('out.ndjson')).toBe(whole)
    expect(await resume('in.ndjson')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(read('out.ndjson')).toBe(whole)
  })

  it('goes on wherever the output ends, even inside a character', async () => {
    const whole = Buffer.from(await fresh('in.ndjson'))
    const ends = [0, 1, 3, 6, 7, 40, whole.indexOf('\n'), whole.indexOf('\n') + 1, whole.indexOf('ộ') + 1]
    const late = [300, 120, 80, 41, 20, 2, 1].map((back) => whole.length - back)
    for (const end of [...ends, ...late]) {
      write('out.ndjson', whole.subarray(0, end))
      await resume('in.ndjson', '--jobs', String(1 + (end % 2)))
      expect(read('out.ndjson'), `cut at ${end}`).toBe(whole.toString())
    }
  })

  it('finds held ids in any order, each as often as it is held', async () => {
    write('in.ndjson2', [3, 1, 2, 1, 4].map((id) => record(id)).join(''))
    const held = [1, 9, 3].map((id) => `{"id":${id},"event":null}\n`).join('')
    write('out.ndjson', held)
    await resume('in.ndjson2')
    const added = read('out.ndjson').slice(held.length)
    expect([...added.matchAll(/^\{"id":(\d)/gmu)].map(([, id]) => Number(id))).toEqual([2, 1, 4])
  })

  it('resumes files, each under its name', async () => {
    write('a.txt', REPORT)
    write('b.txt', REPORT)
    const args = ['extract', '--format', 'ndjson', '--resume', '-o', 'files.ndjson', 'a.txt']
    await runNode([standIn, ...args], { cwd: folder })
    await runNode([standIn, ...args, 'b.txt'], { cwd: folder })
    expect([...read('files.ndjson').matchAll(/^\{"id":"(.)/gmu)].map(([, id]) => id)).toEqual(['a', 'b'])
  })

  it.each([
    [['--format', 'ndjson', 'a.txt'], 2, '--resume needs -o FILE, the output to go on with'],
    [['-o', 'out.txt', 'a.txt'], 2, '--resume needs --format ndjson'],
    [['-o', 'out.csv', '--format', 'csv', 'a.txt'], 2, '--resume needs --format ndjson'],
    [['--format', 'ndjson', '-o', 'folder', 'a.txt'], 1, 'folder: is a folder, not a file'],
    [['--format', 'ndjson', '-o', devNull, 'a.txt'], 1, `${devNull}: not a file, so it cannot be resumed`],
    [['--format', 'ndjson', '-o', 'nowhere/out', 'a.txt'], 1, 'nowhere/out: no such file or folder'],
  ])('says what %j lacks', async (args, status, message) => {
    const run = await runNode([standIn, 'extract', '--resume', ...args], { cwd: folder })
    expect(run).toEqual({ status, stdout: '', stderr: `sukien: ${message}\n` })
  })

  it.each([
    ['notes\n', 'out.ndjson:1'],
    ['{"id":1}\n[1]\n', 'out.ndjson:2'],
    ['{"id":1}\nnotes', 'out.ndjson, last line'],
    ['{"id":1}\n\n', 'out.ndjson:2'],
  ])('leaves a file alone that holds %j', async (content, place) => {
    write('out.ndjson', content)
    const { status, stderr } = await resume('in.ndjson')
    expect([status, stderr]).toEqual([1, `sukien: ${place}: no record, and --resume goes on with records alone\n`])
    expect(read('out.ndjson')).toBe(content)
  })
})

/** Numbers that look random and are the same in every run. */
function* randomNumbers(): Generator<number> {
  for (let state = 20190110; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

describe('a run that is killed', () => {
  const KILLS = 20

  it(`at any moment, ${KILLS} times, resumes with nothing lost and nothing twice`, { timeout: 240_000 }, async () => {
    write('many.ndjson', Array.from({ length: 30_000 }, (_, i) => record(`báo cáo ${i % 29_000}`)).join(''))
    const whole = Buffer.from(await fresh('many.ndjson'))
    const random = randomNumbers()
    write('out.ndjson', '')
    for (let kills = 0; kills < KILLS; ) {
      const held = statSync(path('out.ndjson')).size
      if (held === whole.length) write('out.ndjson', '')
      const wanted = held + random.next().value * 0.15 * (whole.length - held)
      if (await killAt(wanted, random.next().value * 10, kills % 2 === 0 ? 1 : 2)) kills++
      const output = readFileSync(path('out.ndjson'))
      expect(output.equals(whole.subarray(0, output.length))).toBe(true)
    }
    await resume('many.ndjson', '--jobs', '2')
    expect(readFileSync(path('out.ndjson')).equals(whole)).toBe(true)
  })
})

/** Kills a resuming run once its output has so many bytes, and a little later; whether it came to that. */
async function killAt(bytes: number, delay: number, jobs: number): Promise<boolean> {
  const args = ['extract', '--input', 'ndjson', '--resume', '-o', 'out.ndjson', '--jobs', String(jobs), 'many.ndjson']
  const child = spawn(process.execPath, [standIn, ...args], { cwd: folder, stdio: 'ignore' })
  const closed = once(child, 'close')
  while (child.exitCode === null && statSync(path('out.ndjson')).size < bytes) await setTimeout(1)
  await setTimeout(delay)
  child.kill('SIGKILL')
  const [, signal] = await closed
  return signal === 'SIGKILL'
}
