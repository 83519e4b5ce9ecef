import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Run, type RunOptions, runNode, runShell } from '../support/run'

const standIn = inject('standIn')
const REPORT = 'Khai mạc hội nghị\n\nSáng 10/1, UBND tỉnh tổ chức hội nghị.\n'
const PAGE =
  '<title>Báo Bản Mây</title><nav><a href="/">Trang chủ</a></nav><h1>Khai mạc hội nghị</h1><p>Sáng 10/1, UBND tỉnh tổ chức hội nghị.</p><script>1</script>'
let folder = ''

const extract = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  runNode([standIn, 'extract', ...args], { cwd: folder, ...options })
const json = (text: string) => JSON.parse(text)
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukien-cli-'))
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  write('report.txt', REPORT)
  write('page.html', PAGE)
  write('page.txt', PAGE)
  write('bom.txt', `\ufeff${REPORT}`)
  write('other.txt', 'Một bài bình luận về giá lúa ở đồng bằng.\n')
  write('english.txt', 'The committee held a meeting in the city hall on Monday.\n')
  write('toneless.txt', 'Hoi nghi truc tuyen tong ket cong tac dan van nam 2018\n')
  write('empty.txt', '')
  write('throw.txt', 'THROW hội nghị\n')
  write('latin1.txt', Buffer.from('Sáng 10/1, caf\u00e9', 'latin1'))
  write('utf16.txt', Buffer.from(`\ufeff${REPORT}`, 'utf16le'))
  write('hostile.txt', 'Khai mạc \u001b[31mhội nghị\u001b]0;x\u0007 \u009b2J \u202eabc\n\nSáng 10/1 …\n')
  mkdirSync(join(folder, 'folder'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract, one report', () => {
  it('prints the record to read', async () => {
    expect(await extract(['report.txt'])).toEqual({
      status: 0,
      stdout: [
        'Khai mạc hội nghị',
        'conference',
        '',
        'When        10 January (year not said), morning · “Sáng 10/1”',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('prints the record as JSON, as the contract has it', async () => {
    const { status, stdout } = await extract(['--format', 'json', 'report.txt'])
    expect(status).toBe(0)
    expect(json(stdout)).toMatchObject({
      kind: 'conference',
      name: { text: 'Khai mạc hội nghị', span: { start: 0, end: 17 } },
    })
  })

  it.each([[['page.html']], [['--input', 'html', 'page.txt']]])('reads the article of a page: %j', async (args) => {
    expect(await extract(['--format', 'json', ...args])).toEqual(await extract(['--format', 'json', 'report.txt']))
  })

  it('reads a text that is no page as it is', async () => {
    const { stdout } = await extract(['--format', 'json', 'page.txt'])
    expect(json(stdout)?.name.text).toBe(PAGE)
  })

  it.each([['-'], []])('reads standard input: %j', async (...args) => {
    const { stdout } = await extract([...args, '--format', 'json'], { input: REPORT })
    expect(json(stdout).date.text).toBe('Sáng 10/1')
  })

  it('drops a byte order mark', async () => {
    const { stdout } = await extract(['--format', 'json', 'bom.txt'])
    expect(json(stdout).name).toMatchObject({ text: 'Khai mạc hội nghị', span: { start: 0 } })
  })

  it('takes the reference date', async () => {
    const { stdout } = await extract(['--reference-date', '2019-02-01', 'report.txt'])
    expect(stdout).toContain('Thursday 10 January 2019, morning')
    expect(stdout).toContain('year from the')
  })

  it('writes to a file', async () => {
    const run = await extract(['--format', 'json', '-o', 'out.json', 'report.txt'])
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(json(readFileSync(join(folder, 'out.json'), 'utf8')).kind).toBe('conference')
  })

  it('says that there is no event', async () => {
    expect(await extract(['other.txt'])).toEqual({ status: 0, stdout: 'No event reported.\n', stderr: '' })
    expect(await extract(['--format', 'json', 'other.txt'])).toEqual({ status: 0, stdout: 'null\n', stderr: '' })
  })

  it.each([
    ['english.txt', 'no record: not Vietnamese, it looks like English'],
    ['toneless.txt', 'no record: Vietnamese without its diacritics'],
    ['empty.txt', 'no record: no text in Vietnamese'],
  ])('says why %s gives nothing', async (file, why) => {
    expect(await extract(['--format', 'json', file])).toEqual({
      status: 0,
      stdout: 'null\n',
      stderr: `sukien: ${file}: ${why}\n`,
    })
  })

  it('explains each value', async () => {
    const { stdout } = await extract(['--explain', 'report.txt'])
    expect(stdout).toContain('\nFound\nname          “Khai mạc hội nghị” 0–17 by test/quote, 0.90\n')
    expect(stdout).toContain('date          “Sáng 10/1” 19–28 by test/quote, 0.97\n')
    expect(stdout).toContain('\nLost\nname          “hội nghị” 9–17 by name/noun lost to “the whole line”: a longer\n')
  })

  it('explains in JSON too', async () => {
    const { stdout } = await extract(['--explain', '--format', 'json', 'report.txt'])
    expect(json(stdout)).toMatchObject({
      event: { kind: 'conference' },
      trace: [{ rule: 'name/noun', span: { start: 9, end: 17 }, lostTo: 'the whole line', reason: 'a longer match' }],
    })
    const { stdout: plain } = await extract(['--format', 'ndjson', 'report.txt'])
    expect(json(plain)).not.toHaveProperty('trace')
  })
})

describe('extract, what fails', () => {
  it.each([
    ['nowhere.txt', 'no such file or folder'],
    ['folder', 'is a folder, not a file'],
    ['latin1.txt', 'not UTF-8: invalid byte 0xE1 at offset 1'],
    ['utf16.txt', 'not UTF-8 but UTF-16: convert it first'],
    ['throw.txt', 'too bad'],
  ])('tells of %s in one line', async (file, why) => {
    for (const format of ['pretty', 'json']) {
      expect(await extract(['--format', format, file])).toEqual({
        status: 1,
        stdout: '',
        stderr: `sukien: ${file}: ${why}\n`,
      })
    }
  })

  it.each([
    [['--formt', 'json', 'report.txt'], "unknown option '--formt' (Did you mean --format?)"],
    [['--format', 'xml', 'report.txt'], 'Allowed choices are pretty, json, ndjson, jsonld, ics, csv,'],
    [['--input', 'csv', 'report.txt'], 'Allowed choices are text, html, ndjson.'],
    [['--reference-date', '31/12/2019', 'report.txt'], "'31/12/2019' is invalid"],
    [['--reference-date', '2019-02-29', 'report.txt'], "'2019-02-29' is invalid"],
    [['--reference-date'], 'argument missing'],
    [['-', '-'], 'standard input can be read only once'],
    [['-o', 'report.txt', 'other.txt', './report.txt'], 'report.txt is both input and output'],
  ])('calls %j a wrong use', async (args, why) => {
    const { status, stdout, stderr } = await extract(args)
    expect([status, stdout, lines(stderr).length]).toEqual([2, '', 1])
    expect(stderr).toContain(why)
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(REPORT)
  })

  it('tells of an output that cannot be written', async () => {
    const { status, stderr } = await extract(['-o', 'nowhere/out.json', 'report.txt'])
    expect([status, stderr]).toEqual([1, 'sukien: nowhere/out.json: no such file or folder\n'])
    expect((await extract(['-o', 'folder', 'report.txt'])).status).toBe(1)
  })
})

describe('extract, several reports', () => {
  it('prints a line of JSON for each, errors among them, and goes on', async () => {
    const { status, stdout, stderr } = await extract([
      '--format',
      'ndjson',
      'report.txt',
      'nowhere.txt',
      'latin1.txt',
      'throw.txt',
      'english.txt',
      'other.txt',
    ])
    expect(status).toBe(1)
    expect(lines(stdout).map(json)).toEqual([
      { id: 'report.txt', event: expect.objectContaining({ kind: 'conference' }) },
      { id: 'nowhere.txt', error: 'no such file or folder' },
      { id: 'latin1.txt', error: 'not UTF-8: invalid byte 0xE1 at offset 1' },
      { id: 'throw.txt', error: 'too bad' },
      { id: 'english.txt', event: null, language: 'eng' },
      { id: 'other.txt', event: null },
    ])
    expect(lines(stderr)).toHaveLength(5)
    expect(stderr).toContain('sukien: 3 of 6 reports failed')
  })

  it('prints a JSON array', async () => {
    const { stdout } = await extract(['--format', 'json', 'report.txt', 'nowhere.txt', 'other.txt'])
    expect(json(stdout).map(({ id }: { id: string }) => id)).toEqual(['report.txt', 'nowhere.txt', 'other.txt'])
  })

  it('prints records to read, each under its name', async () => {
    const { status, stdout } = await extract(['report.txt', 'other.txt'])
    expect(status).toBe(0)
    expect(lines(stdout).filter((line) => line.startsWith('── '))).toEqual([
      `── report.txt ${'─'.repeat(66)}`,
      `── other.txt ${'─'.repeat(67)}`,
    ])
  })
})

describe('extract, records', () => {
  const record = (value: object) => JSON.stringify(value)
  const input = [
    record({ id: 7, text: REPORT }),
    record({ id: { a: [1] }, text: 'Một bài bình luận về giá lúa ở đồng bằng.' }),
    '',
    '{"id": 8, "text": ',
    record({ text: REPORT }),
    record({ id: 'no text' }),
    record({ id: 'number', text: 5 }),
    '[1]',
    record({ id: 'bad', text: 'THROW' }),
    `${record({ id: 'last', text: REPORT })}\r`,
  ].join('\n')

  it('passes ids through, reports bad lines and goes on', async () => {
    const { status, stdout, stderr } = await extract(['--input', 'ndjson'], { input })
    expect(status).toBe(1)
    expect(lines(stdout).map(json)).toEqual([
      { id: 7, event: expect.objectContaining({ kind: 'conference' }) },
      { id: { a: [1] }, event: null },
      { id: '-:4', error: expect.stringMatching(/^not JSON: /u) },
      { id: '-:5', event: expect.objectContaining({ kind: 'conference' }) },
      { id: 'no text', error: 'has no field "text"' },
      { id: 'number', error: 'field "text" is not a string' },
      { id: '-:8', error: 'not a JSON object' },
      { id: 'bad', error: 'too bad' },
      { id: 'last', event: expect.objectContaining({ kind: 'conference' }) },
    ])
    expect(stderr).toContain('sukien: -:4: not JSON: ')
    expect(stderr).toContain('sukien: 5 of 9 reports failed\n')
  })

  it('takes the text from another field', async () => {
    const { stdout } = await extract(['--input', 'ndjson', '--field', 'body'], {
      input: record({ id: 1, body: REPORT }),
    })
    expect(json(stdout).event.kind).toBe('conference')
  })

  it('reads files, one missing, and names the line and the byte', async () => {
    writeFileSync(
      join(folder, 'a.ndjson'),
      Buffer.concat([Buffer.from('{"id":1,"text":"x"}\n{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]),
    )
    const { status, stdout } = await extract(['--input', 'ndjson', 'nowhere.ndjson', 'a.ndjson'])
    expect(status).toBe(1)
    expect(lines(stdout).map(json)).toEqual([
      { id: 'nowhere.ndjson', error: 'no such file or folder' },
      { id: 1, event: null, language: 'und' },
      { id: 'a.ndjson:2', error: 'not UTF-8: invalid byte 0xFF at offset 29' },
    ])
  })

  it('gives nothing for nothing', async () => {
    expect(await extract(['--input', 'ndjson'], { input: '' })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((await extract(['--input', 'ndjson', '--format', 'json'], { input: '\n' })).stdout).toBe('[]\n')
  })

  it('says only so much about many failures', async () => {
    const { status, stdout, stderr } = await extract(['--input', 'ndjson'], { input: '{\n'.repeat(500) })
    expect([status, lines(stdout).length]).toEqual([1, 500])
    expect(lines(stderr)).toHaveLength(22)
    expect(stderr).toContain('sukien: … and 480 more such lines\nsukien: 500 of 500 reports failed\n')
  })

  it('shows no progress where nobody looks on', async () => {
    const { stderr } = await extract(['--input', 'ndjson'], { input: `${record({ text: REPORT })}\n`.repeat(1000) })
    expect(stderr).toBe('')
  })
})

describe('extract in a pipeline', () => {
  it('ends quietly when its reader leaves', async () => {
    const command = `yes '${JSON.stringify({ id: 1, text: REPORT })}' | ${process.execPath} ${standIn} extract --input ndjson | head -1`
    const { stdout, stderr } = await runShell(command)
    expect(lines(stdout)).toHaveLength(1)
    expect(json(stdout).id).toBe(1)
    expect(stderr).toBe('')
  })

  it('answers line by line, before its input ends', async () => {
    const child = spawn(process.execPath, [standIn, 'extract', '--input', 'ndjson'])
    const answer = once(child.stdout, 'data')
    child.stdin.write(`${JSON.stringify({ id: 1, text: REPORT })}\n`)
    const [data] = await answer
    expect(json(String(data)).id).toBe(1)
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('holds little of a long stream, however slowly it is read', async () => {
    const line = JSON.stringify({ id: 1, text: REPORT.repeat(200) })
    const script = 'process.stderr.write(String(process.resourceUsage().maxRSS))'
    const node = `${process.execPath} --max-old-space-size=40 --max-semi-space-size=4 --import 'data:text/javascript,process.on("exit",()=>{${script}})'`
    const { status, stdout, stderr } = await runShell(
      `yes '${line}' | head -15000 | ${node} ${standIn} extract --input ndjson | (sleep 1; wc -l)`,
    )
    expect([status, stdout.trim()]).toEqual([0, '15000'])
    const [kilobytes, streamed] = [Number(stderr), (15_000 * line.length) / 1024]
    expect(streamed).toBeGreaterThan(150_000)
    expect(kilobytes).toBeLessThan(115_000)
  })
})

/** Characters that a terminal would obey, but for line feeds. */
const controls = (text: string): string[] =>
  [...text].filter(
    (char) =>
      (char < ' ' && char !== '\n') || (char >= '\u007f' && char <= '\u009f') || (char >= '\u202a' && char <= '\u202e'),
  )

describe('what goes to a terminal', () => {
  it('colours when forced, and not when told not to', async () => {
    const coloured = (args: string[], env: NodeJS.ProcessEnv) =>
      extract([...args, 'report.txt'], { env }).then(({ stdout }) => stdout.includes('\u001b['))
    expect(await coloured([], {})).toBe(false)
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await coloured([], { FORCE_COLOR: '0' })).toBe(false)
    expect(await coloured([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(true)
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(await coloured(['--format', 'json'], { FORCE_COLOR: '1' })).toBe(false)
  })

  it('shows control characters of a report instead of obeying them', async () => {
    const { stdout } = await extract(['--explain', 'hostile.txt'])
    expect(stdout).toContain('Khai mạc ␛[31mhội nghị␛]0;x␇ \\u{9b}2J \\u{202e}abc')
    expect(controls(stdout)).toEqual([])
  })

  it('escapes them in JSON, where they mean the same', async () => {
    const { stdout } = await extract(['--format', 'json', 'hostile.txt'])
    expect(controls(stdout)).toEqual([])
    expect(json(stdout).name.text).toBe('Khai mạc \u001b[31mhội nghị\u001b]0;x\u0007 \u009b2J \u202eabc')
  })

  it('shows them in messages too', async () => {
    const { stderr } = await extract(['no\u001b[2Jwhere'])
    expect(stderr).toBe('sukien: no␛[2Jwhere: no such file or folder\n')
  })
})

describe('sukien', () => {
  const sukien = (...args: string[]) => runNode([standIn, ...args])

  it('tells its version and how to use it', async () => {
    const { version } = json(readFileSync('package.json', 'utf8'))
    expect(await sukien('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect((await sukien('--help')).stdout).toContain('evaluate [options]')
    for (const args of [
      ['extract', '--help'],
      ['help', 'extract'],
    ]) {
      const { status, stdout } = await sukien(...args)
      expect(status).toBe(0)
      expect(stdout).toContain('sukien extract --format json report.txt')
      expect(lines(stdout).filter((line) => line.length > 80)).toEqual([])
    }
  })

  it('calls an unknown command a wrong use', async () => {
    const { status, stderr } = await sukien('extrct', 'a.txt')
    expect(status).toBe(2)
    expect(stderr).toBe("sukien: unknown command 'extrct' (Did you mean extract?) (see sukien --help)\n")
    expect((await sukien()).status).toBe(2)
  })
})
