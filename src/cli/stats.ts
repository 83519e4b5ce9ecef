import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { CliError, type Engine, Exit, type Io, messageOf } from './engine'
import { explainFileError, isBlank, parseObject, STDIN, splitLines } from './input'
import { createNotices, type Notices } from './notices'
import { fileOutput, ReaderGone, streamOutput } from './output'
import { type Facts, factsOf } from './stats/facts'
import { type Counter, createCounter, type Statistics } from './stats/statistics'
import { terminalTables, toStatisticsCsv } from './stats/tables'
import { paint, safeJson, wantsColour } from './terminal'
import { decodeUtf8 } from './utf8'

export const STATS_FORMATS = ['pretty', 'json', 'csv', 'html'] as const

export interface StatsCommand {
  /** A folder of reports, a file of records or reports a line, or "-". */
  readonly source: string
  /** Which field of a line without a record holds its text. */
  readonly field: string
  /** So many rows a list. */
  readonly top: number
  readonly format: (typeof STATS_FORMATS)[number]
  /** Null: standard output. */
  readonly output: string | null
  /** A folder for the plots, a file each; null: none. */
  readonly svg: string | null
  readonly colour: boolean
}

/** Runs `sukien stats` and gives the exit status. */
export async function runStats(command: StatsCommand, engine: Engine, io: Io): Promise<number> {
  const notices = createNotices(io.stderr, false)
  const counter = createCounter()
  const done = await countAll(command, engine, io, counter, notices)
  const statistics = counter.result(command.top)
  if (command.svg !== null) await writePlots(command.svg, statistics)
  const output = command.output === null ? streamOutput(io.stdout) : fileOutput(command.output, false)
  try {
    await output.write(await rendered(statistics, command, io))
    await output.close()
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
  notices.finish(done)
  return notices.problems > 0 ? Exit.Failed : Exit.Ok
}

/** Counts every report, one after the other; gives how many there were, those that failed too. */
async function countAll(
  command: StatsCommand,
  engine: Engine,
  io: Io,
  counter: Counter,
  notices: Notices,
): Promise<number> {
  let done = 0
  for await (const { name, read } of await reportsOf(command, engine, io)) {
    done++
    try {
      counter.add(await read())
    } catch (error) {
      notices.problem(name, explainFileError(error))
    }
  }
  return done
}

/** A report whose facts are still to be read. */
interface Unread {
  readonly name: string
  read(): Facts | null | Promise<Facts | null>
}

async function reportsOf({ source, field }: StatsCommand, engine: Engine, io: Io): Promise<AsyncIterable<Unread>> {
  if (source === STDIN) return lineReports(io.stdin, STDIN, field, engine)
  const found = await stat(source).catch((error) => {
    throw new CliError(`${source}: ${explainFileError(error)}`)
  })
  return found.isDirectory()
    ? fileReports(source, engine)
    : lineReports(createReadStream(source), source, field, engine)
}

const factsIn = (text: string, engine: Engine): Facts | null => {
  const event = engine.extractEvent(text)
  return event === null ? null : factsOf(event)
}

/** The `.txt` files of a folder, or of its folder `text`, as a corpus has it. */
async function* fileReports(folder: string, engine: Engine): AsyncGenerator<Unread> {
  const textsIn = async (path: string): Promise<string[]> =>
    (await readdir(path))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(path, name))
  const inner = await textsIn(join(folder, 'text')).catch(() => [])
  const files = inner.length > 0 ? inner : await textsIn(folder)
  if (files.length === 0) throw new CliError(`${folder}: holds no .txt files`)
  for (const name of files) yield { name, read: async () => factsIn(decodeUtf8(await readFile(name)), engine) }
}

/** The lines of `extract --format ndjson`, or of reports that are still to be read. */
async function* lineReports(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  field: string,
  engine: Engine,
): AsyncGenerator<Unread> {
  for await (const { bytes, number, offset } of splitLines(chunks)) {
    if (isBlank(bytes)) continue
    yield {
      name: `${file}:${number}`,
      read: () => {
        const record = parseObject(decodeUtf8(bytes, offset))
        if (record.event !== undefined) return record.event === null ? null : factsOf(record.event)
        if (typeof record.error === 'string') throw new CliError(record.error)
        const text = record[field]
        if (typeof text !== 'string') throw new CliError(`has neither "event" nor a text under "${field}"`)
        return factsIn(text, engine)
      },
    }
  }
}

async function rendered(statistics: Statistics, command: StatsCommand, io: Io): Promise<string> {
  switch (command.format) {
    case 'json':
      return `${safeJson(statistics, 2)}\n`
    case 'csv':
      return toStatisticsCsv(statistics)
    case 'html': {
      const { statisticsPage } = await import('./stats/page')
      return statisticsPage(command.source === STDIN ? 'Events' : basename(resolve(command.source)), statistics)
    }
    case 'pretty': {
      const colour = command.output === null && wantsColour(io.stdout, io.env, command.colour)
      return terminalTables(statistics)
        .map((line) => `${paint(line, colour)}\n`)
        .join('')
    }
  }
}

/** Loaded late: the plots are the heaviest part. */
async function writePlots(folder: string, statistics: Statistics): Promise<void> {
  const { figuresOf } = await import('./stats/page')
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new CliError(`${folder}: ${messageOf(error)}`)
  })
  for (const { name, svg } of figuresOf(statistics)) {
    const output = fileOutput(join(folder, `${name}.svg`), false)
    await output.write(`${svg}\n`)
    await output.close()
  }
}
