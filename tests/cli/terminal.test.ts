import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runShell } from '../support/run'

const standIn = inject('standIn')

/** Whether `script` of util-linux is there, which gives a command a terminal of its own. */
function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
}

describe.runIf(hasScript())('on a terminal', () => {
  let folder = ''
  const onTerminal = (command: string) =>
    runShell(`script -qec "${command.replace('sukien', `${process.execPath} ${standIn}`)}" /dev/null`, {
      cwd: folder,
      env: { NO_COLOR: '', TERM: 'xterm' },
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sukien-terminal-'))
    writeFileSync(join(folder, 'report.txt'), 'Khai mạc hội nghị\n\nSáng 10/1\n')
    writeFileSync(join(folder, 'many.ndjson'), `${JSON.stringify({ text: 'hội nghị' })}\n`.repeat(20_000))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('colours, unless told not to', async () => {
    expect((await onTerminal('sukien extract report.txt')).stdout).toContain('\u001b[1mKhai mạc hội nghị\u001b[22m')
    expect((await onTerminal('NO_COLOR=1 sukien extract report.txt')).stdout).not.toContain('\u001b')
    expect((await onTerminal('sukien extract --no-color report.txt')).stdout).not.toContain('\u001b')
    expect((await onTerminal('sukien extract report.txt | cat')).stdout).not.toContain('\u001b')
  })

  it('keeps to its width', async () => {
    const { stdout } = await onTerminal('stty cols 40; sukien extract --no-color report.txt')
    expect(stdout).toContain('When\r\n  10 January (year not said), morning\r\n    · “Sáng 10/1”\r\n')
  })

  it('does not wait for somebody to type a report', async () => {
    const { status, stdout } = await onTerminal('sukien extract')
    expect([status, stdout]).toEqual([2, 'sukien: no input: name files, or "-" to read standard input\r\n'])
  })

  it('shows progress of a long batch, and wipes it out', async () => {
    const { stdout } = await onTerminal('sukien extract --input ndjson many.ndjson -o out.ndjson')
    expect(stdout).toContain('\r\u001b[K1 reports, ')
    expect(stdout.endsWith('\r\u001b[K')).toBe(true)
    expect((await onTerminal('sukien extract --input ndjson many.ndjson | tail -1')).stdout).toContain('"kind"')
  })
})

describe.runIf(existsSync('/dev/full'))('on a full disk', () => {
  it('fails with one line', async () => {
    const extract = `echo 'hội nghị' | ${process.execPath} ${standIn} extract`
    expect(await runShell(`${extract} > /dev/full`)).toMatchObject({
      status: 1,
      stderr: 'sukien: standard output: no space left\n',
    })
    expect(await runShell(`${extract} -o /dev/full`)).toMatchObject({
      status: 1,
      stderr: 'sukien: /dev/full: no space left\n',
    })
  })
})
