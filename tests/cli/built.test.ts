import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../src/evaluate'
import { extractEvent } from '../../src/index'
import { readCorpus } from '../support/corpus'
import { runNode } from '../support/run'

const sukien = (...args: string[]) => runNode(['dist/cli.js', ...args])
const fixtures = readCorpus('fixtures')
const paths = fixtures.map(({ gold: { id } }) => `fixtures/text/${id}.txt`)

describe('the built command', () => {
  it.each(['1', '2'])('gives the record of the library, for each fixture, with %s jobs', async (jobs) => {
    const { status, stdout } = await sukien('extract', '--format', 'ndjson', '--jobs', jobs, ...paths)
    expect(status).toBe(0)
    const records = stdout.split('\n').filter((line) => line !== '')
    expect(records.map((line) => JSON.parse(line))).toEqual(
      fixtures.map(({ text, gold: { id } }) => ({
        id: `fixtures/text/${id}.txt`,
        event: extractEvent(withoutMark(text)),
      })),
    )
  })

  it('shows and explains a record', async () => {
    const report = fixtures.find(
      ({ gold }) => gold.event?.officials[0] !== undefined && extractEvent(text(gold.id)) !== null,
    )
    const { status, stdout } = await sukien('extract', '--explain', `fixtures/text/${report?.gold.id}.txt`)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Topics {6}/mu)
    expect(stdout).toMatch(/^name {10}“/mu)
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  it('evaluates the fixtures', async () => {
    const { status, stdout } = await sukien('evaluate', 'fixtures', '--format', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ reports: fixtures.length, spanViolations: 0, thrown: 0 })
  })
})

/** As the command reads it: without a byte order mark. */
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)
const text = (id: string): string => readFileSync(`fixtures/text/${id}.txt`, 'utf8')
const script = resolve('../shared/score/score.mjs')

interface Figures {
  fields: Record<string, { p: number; r: number; f1: number }>
  overall: number
  documents: number
}

describe.runIf(existsSync(script)).each(['portal', 'news'])('sukien evaluate on %s', (name) => {
  it('gives the figures of the score script', async () => {
    const folder = resolve('../shared/corpus', name)
    const { score } = await import(/* @vite-ignore */ pathToFileURL(script).href)
    const theirs: Figures = score(extractEvent, folder)
    const { stdout } = await sukien('evaluate', folder, '--format', 'json')
    const ours = JSON.parse(stdout)
    const figures = (of: (field: string) => (number | undefined)[]) =>
      FIELDS.map((field) => [field, ...of(field).map((value) => value?.toFixed(4))])
    expect(
      figures((field) => [ours.fields[field].precision, ours.fields[field].recall, ours.fields[field].f1]),
    ).toEqual(figures((field) => [theirs.fields[field]?.p, theirs.fields[field]?.r, theirs.fields[field]?.f1]))
    expect(ours.overall).toBeCloseTo(theirs.overall, 9)
    expect(ours.reports).toBe(theirs.documents)
  })
})
