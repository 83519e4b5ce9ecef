import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { describe, expect, inject, it } from 'vitest'
import { runNode, runShell } from '../support/run'

const standIn = inject('standIn')
const REPORT = 'Khai mạc hội nghị\n\nSáng 10/1, UBND tỉnh tổ chức hội nghị.\n'
const ENGLISH = 'The committee held a meeting in the city hall on Monday.'

const extract = (args: readonly string[], input: string) => runNode([standIn, 'extract', ...args], { input })
const record = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`
const ids = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id)

/** Reports of all kinds, some of them long, so that threads finish out of turn. */
const mixed = Array.from({ length: 400 }, (_, i) => {
  if (i % 50 === 7) return '{"id": \n'
  if (i % 50 === 9) return record(i, 'THROW')
  if (i % 50 === 11) return record(i, ENGLISH)
  return record(i, REPORT.repeat(i % 40 === 0 ? 3000 : 1))
}).join('')

/** Tells on standard error what memory the process has, all its threads together. */
const SAMPLER = `data:text/javascript,import{isMainThread}from'node:worker_threads';
if(isMainThread)setInterval(()=>process.stderr.write(process.memoryUsage.rss()+' '),20).unref()`

describe('extract --jobs', () => {
  it.each(['ndjson', 'json', 'csv', 'pretty'])('gives as %s what one thread gives, in order', async (format) => {
    const args = ['--input', 'ndjson', '--format', format]
    const one = await extract(args, mixed)
    expect(one.status).toBe(1)
    expect(await extract([...args, '--jobs', '3'], mixed)).toEqual(one)
  })

  it('explains, and takes the reference date', async () => {
    const args = ['--input', 'ndjson', '--explain', '--reference-date', '2019-02-01']
    const { stdout } = await extract([...args, '--jobs', '2'], record(1, REPORT))
    expect(JSON.parse(stdout)).toMatchObject({
      event: { date: { start: '2019-01-10' } },
      trace: [{ rule: 'name/noun' }],
    })
  })

  it('reports the record at which a thread dies, and loses no other', async () => {
    const texts = Array.from({ length: 60 }, (_, i) => (i === 5 || i === 40 ? 'CRASH' : REPORT))
    const { status, stdout, stderr } = await extract(
      ['--input', 'ndjson', '--jobs', '2'],
      texts.map((text, i) => record(i, text)).join(''),
    )
    const records = stdout.trimEnd().split('\n')
    expect(records.map((line) => JSON.parse(line))).toEqual(
      texts.map((text, id) =>
        text === REPORT
          ? { id, event: expect.objectContaining({ kind: 'conference' }) }
          : { id, error: 'worker thread: worker exited with code: 9' },
      ),
    )
    expect([status, stderr.split('\n').at(-2)]).toEqual([1, 'sukien: 2 of 60 reports failed'])
  })

  it('answers before its input ends, without waiting for a full batch', async () => {
    const child = spawn(process.execPath, [standIn, 'extract', '--input', 'ndjson', '--jobs', '2'])
    for (const id of [1, 2]) {
      const answer = once(child.stdout, 'data')
      child.stdin.write(record(id, REPORT))
      expect(ids(String(await answer))).toEqual([id])
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('ends quietly when its reader leaves', async () => {
    const command = `yes '${record(1, REPORT).trimEnd()}' | ${process.execPath} ${standIn} extract --input ndjson --jobs 2 | head -1`
    const { stdout, stderr } = await runShell(command)
    expect([ids(stdout), stderr]).toEqual([[1], ''])
  })

  it('holds little of a long stream, however slowly it is read', async () => {
    const line = record(1, REPORT.repeat(200)).trimEnd()
    const script = 'process.stderr.write(String(process.resourceUsage().maxRSS))'
    const node = `${process.execPath} --max-old-space-size=40 --import 'data:text/javascript,import{isMainThread}from"worker_threads";isMainThread&&process.on("exit",()=>{${script}})'`
    const { status, stdout, stderr } = await runShell(
      `yes '${line}' | head -30000 | ${node} ${standIn} extract --input ndjson --jobs 2 | (sleep 1; wc -l)`,
    )
    expect([status, stdout.trim()]).toEqual([0, '30000'])
    const [kilobytes, streamed] = [Number(stderr), (30_000 * line.length) / 1024]
    expect(streamed).toBeGreaterThan(300_000)
    expect(kilobytes).toBeLessThan(280_000)
  })

  it('keeps to its memory over 100,000 reports', { timeout: 120_000 }, async () => {
    // A small heap: what stays of a report shows, and garbage is not left lying about for want of need.
    const small = ['--max-semi-space-size=1', '--max-old-space-size=40', '--import', SAMPLER]
    const child = spawn(process.execPath, [...small, standIn, 'extract', '--input', 'ndjson', '--jobs', '2'])
    const peaks = { first: 0, second: 0 }
    let records = 0
    child.stdout.on('data', (chunk: Buffer) => {
      records += chunk.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      const half = records < 50_000 ? 'first' : 'second'
      peaks[half] = Math.max(peaks[half], ...String(chunk).trim().split(' ').map(Number))
    })
    Readable.from(Array.from({ length: 1000 }, (_, i) => record(i, REPORT).repeat(100))).pipe(child.stdin)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(records).toBe(100_000)
    expect(peaks.first).toBeGreaterThan(0)
    expect(peaks.second / peaks.first).toBeLessThanOrEqual(1.1)
  })

  it('gives for the pieces of a stream the pieces of its output', async () => {
    const lines = mixed.split('\n').filter((line) => line.startsWith('{"id":1'))
    const of = async (piece: readonly string[]) => (await extract(['--input', 'ndjson'], piece.join('\n'))).stdout
    expect((await of(lines.slice(0, 40))) + (await of(lines.slice(40)))).toBe(await of(lines))
  })

  it.each(['0', '-1', '1.5', 'x', '', '257'])('calls --jobs %j a wrong use', async (jobs) => {
    const { status, stderr } = await extract(['--jobs', jobs], REPORT)
    expect([status, stderr]).toEqual([2, expect.stringContaining('It is not a number from 1 to 256.')])
  })
})
