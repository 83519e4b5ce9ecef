import { resolve } from 'node:path'
import type { Locale } from '../export/index'
import { type Engine, type EngineWithWorker, Exit, type Io, UsageError } from './engine'
import { explainEvent } from './explain'
import { createExportRenderer, EXPORT_FORMATS, isExportFormat } from './export-formats'
import { type Item, readRecords, readTexts, STDIN } from './input'
import { readInParallel } from './jobs'
import { createNotices, type Notices } from './notices'
import { fileOutput, ReaderGone, streamOutput } from './output'
import { prettyEvent, rule } from './pretty'
import { type Reading, read, WITHOUT_DIACRITICS } from './reading'
import type { Renderer, Result } from './render'
import { heldIds, mendOutput, withoutHeld } from './resume'
import { paint, type Segment, safeJson, styled, wantsColour } from './terminal'

export const INPUTS = ['text', 'html', 'ndjson'] as const
export const FORMATS = ['pretty', 'json', 'ndjson', ...EXPORT_FORMATS] as const
export type Format = (typeof FORMATS)[number]

export interface ExtractCommand {
  readonly files: readonly string[]
  readonly input: (typeof INPUTS)[number]
  readonly field: string
  /** Null: `pretty` for texts, `ndjson` for records. */
  readonly format: Format | null
  /** Of labels and glosses in the formats of `sukien/export`. */
  readonly locale: Locale
  readonly glosses: boolean
  readonly referenceDate: string | null
  readonly explain: boolean
  /** Null: standard output. */
  readonly output: string | null
  /** Goes on with an output that a killed run left. */
  readonly resume: boolean
  /** Worker threads; 1: none but the own. */
  readonly jobs: number
  readonly colour: boolean
}

/** Runs `sukien extract` and gives the exit status. */
export async function runExtract(command: ExtractCommand, engine: EngineWithWorker, io: Io): Promise<number> {
  const files = inputFiles(command, io)
  const given =
    command.input === 'ndjson'
      ? readRecords(files, command.field, io.stdin)
      : readTexts(files, io.stdin, command.input === 'html')
  const batch = command.input === 'ndjson' || files.length > 1
  const heldFile = command.resume ? await resumedFile(command) : null
  const items = heldFile === null ? given : withoutHeld(given, heldIds(heldFile))
  const results =
    command.jobs > 1 ? readInParallel(items, command, command.jobs, engine.worker) : readInTurn(items, command, engine)
  const output = command.output === null ? streamOutput(io.stdout) : fileOutput(command.output, command.resume)
  const onTerminal = command.output === null && io.stdout.isTTY === true
  const notices = createNotices(io.stderr, batch && io.stderr.isTTY === true && !onTerminal)
  const render = await rendererOf(command, batch, io)
  let done = 0
  try {
    await output.write(render.open)
    for await (const result of results) {
      report(result, notices)
      const text = render.result(result, done)
      if (text !== '') await output.write(text)
      done++
      notices.progress(done)
    }
    await output.write(render.close(done))
    await output.close()
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
  notices.finish(done)
  return notices.problems > 0 ? Exit.Failed : Exit.Ok
}

function inputFiles({ files, output }: ExtractCommand, io: Io): readonly string[] {
  if (files.length === 0 && io.stdin.isTTY === true) {
    throw new UsageError('no input: name files, or "-" to read standard input')
  }
  if (files.filter((file) => file === STDIN).length > 1) throw new UsageError('standard input can be read only once')
  const target = output === null ? null : resolve(output)
  if (files.some((file) => file !== STDIN && resolve(file) === target)) {
    throw new UsageError(`${output} is both input and output`)
  }
  return files.length === 0 ? [STDIN] : files
}

async function resumedFile(command: ExtractCommand): Promise<string> {
  if (command.output === null) throw new UsageError('--resume needs -o FILE, the output to go on with')
  if (formatOf(command) !== 'ndjson') throw new UsageError('--resume needs --format ndjson')
  await mendOutput(command.output)
  return command.output
}

const formatOf = ({ format, input }: ExtractCommand): Format => format ?? (input === 'ndjson' ? 'ndjson' : 'pretty')

/** One report after the other: each is answered before the next is read. */
async function* readInTurn(items: AsyncIterable<Item>, reading: Reading, engine: Engine): AsyncGenerator<Result> {
  for await (const item of items) yield { item, ...(await read(item, reading, engine)) }
}

function report({ item, error, language }: Result, notices: Notices): void {
  if (error !== null) notices.problem(item.name, error)
  else if (language !== null) notices.note(item.name, describeLanguage(language))
}

function describeLanguage(language: string): string {
  if (language === WITHOUT_DIACRITICS) return 'no record: Vietnamese without its diacritics'
  if (language === 'und') return 'no record: no text in Vietnamese'
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  return `no record: not Vietnamese, it looks like ${name}`
}

async function rendererOf(command: ExtractCommand, batch: boolean, io: Io): Promise<Renderer> {
  const format = formatOf(command)
  if (isExportFormat(format)) {
    if (format === 'html' && batch) throw new UsageError('--format html shows one report; name one')
    return createExportRenderer(format, batch, command)
  }
  if (format === 'ndjson') {
    return { open: '', result: (result) => `${safeJson(recordOf(result))}\n`, close: () => '' }
  }
  if (format === 'pretty') return prettyRenderer(command, batch, io)
  if (!batch) return { open: '', result: singleJson, close: () => '' }
  return {
    open: '[',
    result: (result, index) => `${index === 0 ? '' : ','}\n${indented(safeJson(recordOf(result), 2))}`,
    close: (count) => (count === 0 ? ']\n' : '\n]\n'),
  }
}

/** One line of a batch. */
function recordOf({ item: { id }, event, trace, error, language }: Result): object {
  if (error !== null) return { id, error }
  return { id, event, ...(language === null ? {} : { language }), ...(trace === null ? {} : { trace }) }
}

/** One report asked for as JSON is its record and nothing around it. */
function singleJson({ event, trace, error }: Result): string {
  if (error !== null) return ''
  return `${safeJson(trace === null ? event : { event, trace }, 2)}\n`
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')

const FEWEST_COLUMNS = 32
const MOST_COLUMNS = 100
const USUAL_COLUMNS = 80

function prettyRenderer({ output, colour }: ExtractCommand, batch: boolean, io: Io): Renderer {
  const toTerminal = output === null && io.stdout.isTTY === true
  const paints = wantsColour({ isTTY: toTerminal }, io.env, colour)
  const wanted = toTerminal ? io.stdout.columns : USUAL_COLUMNS
  const columns = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, wanted || USUAL_COLUMNS))
  const text = (lines: readonly (readonly Segment[])[]): string =>
    lines.map((line) => `${paint(line, paints)}\n`).join('')
  return {
    open: '',
    result({ item, event, trace, error }, index) {
      if (error !== null) return ''
      return text([
        ...(index > 0 ? [[]] : []),
        ...(batch ? [rule(nameOf(item), columns)] : []),
        ...(event === null ? [[styled('No event reported.', 'dim')]] : prettyEvent(event, columns)),
        ...(trace === null ? [] : explainEvent(event, trace, columns)),
      ])
    },
    close: () => '',
  }
}

function nameOf({ id, name }: Item): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : name
}
