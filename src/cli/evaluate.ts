import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import {
  type CorpusReport,
  type Evaluation,
  evaluateCorpus,
  type Field,
  type FieldError,
  type Floors,
  parseGold,
  type UnderFloor,
  underFloors,
} from '../evaluate/index'
import type { ExtractedEvent } from '../types'
import { calibrationOf } from './calibration'
import { CliError, type Engine, Exit, type Io, messageOf } from './engine'
import { evaluationTables } from './evaluation-tables'
import { explainFileError } from './input'
import { createNotices, type Notices } from './notices'
import { fileOutput, ReaderGone, streamOutput } from './output'
import { paint, safeJson, wantsColour } from './terminal'
import { decodeUtf8 } from './utf8'

export interface EvaluateCommand {
  /** A folder with `text/` and `gold/`. */
  readonly folder: string
  readonly floors: Floors
  /** Fields whose errors are listed. */
  readonly errors: readonly Field[]
  readonly calibration: boolean
  readonly format: 'pretty' | 'json'
  /** Where to write the page of gold and found side by side; null: nowhere. */
  readonly html: string | null
  readonly colour: boolean
}

/** Runs `sukien evaluate` and gives the exit status. */
export async function runEvaluate(command: EvaluateCommand, engine: Engine, io: Io): Promise<number> {
  const notices = createNotices(io.stderr, false)
  const corpus = await readCorpus(command.folder, notices)
  const { evaluation, events } = evaluate(corpus, engine)
  if (command.html !== null) await writePage(command.html, command.folder, corpus, evaluation, events)
  const under = underFloors(evaluation, command.floors)
  const output = streamOutput(io.stdout)
  try {
    await output.write(
      command.format === 'json' ? asJson(evaluation, under, command) : asTables(evaluation, command, io),
    )
    await output.close()
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
  for (const { field, floor, f1 } of under) {
    notices.problem(command.folder, `${field} ${f1.toFixed(4)} is under its floor of ${floor}`)
  }
  if (evaluation.thrown > 0) notices.problem(command.folder, `${evaluation.thrown} reports made the extractor throw`)
  if (evaluation.spanViolations > 0) {
    notices.problem(command.folder, `${evaluation.spanViolations} quotes are not what their text has at their span`)
  }
  notices.finish(0)
  return notices.problems > 0 ? Exit.Failed : Exit.Ok
}

/** The evaluation, and what was found in each report: null where nothing was, or the extractor threw. */
function evaluate(
  corpus: readonly CorpusReport[],
  engine: Engine,
): { evaluation: Evaluation; events: (ExtractedEvent | null)[] } {
  const events: (ExtractedEvent | null)[] = []
  const evaluation = evaluateCorpus(corpus, (text) => {
    const at = events.push(null) - 1
    const event = engine.extractEvent(text)
    events[at] = event
    return event
  })
  return { evaluation, events }
}

/** Loaded late: most runs never ask. */
async function writePage(
  file: string,
  folder: string,
  corpus: readonly CorpusReport[],
  evaluation: Evaluation,
  events: readonly (ExtractedEvent | null)[],
): Promise<void> {
  const [{ compareReport }, { evaluationPage }] = await Promise.all([
    import('./page/comparison'),
    import('./page/evaluation-page'),
  ])
  const errors = new Map<string, FieldError[]>(corpus.map(({ gold }) => [gold.id, []]))
  for (const error of evaluation.errors) errors.get(error.report)?.push(error)
  const reports = corpus.map((report, i) => compareReport(report, events[i] ?? null, errors.get(report.gold.id) ?? []))
  const output = fileOutput(file, false)
  await output.write(evaluationPage(basename(resolve(folder)), evaluation, reports))
  await output.close()
}

/** Reads the reports of a corpus in order of their ids; those that cannot be read are reported and left out. */
async function readCorpus(folder: string, notices: Notices): Promise<CorpusReport[]> {
  const goldFolder = join(folder, 'gold')
  const files = await readdir(goldFolder).catch((error) => {
    throw new CliError(`${goldFolder}: ${explainFileError(error)}`)
  })
  const corpus: CorpusReport[] = []
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const path = join(goldFolder, file)
    const report = await readReport(folder, path, notices)
    if (report !== null) corpus.push(report)
  }
  if (corpus.length === 0 && notices.problems === 0) throw new CliError(`${goldFolder}: holds no .json files`)
  return corpus
}

async function readReport(folder: string, goldPath: string, notices: Notices): Promise<CorpusReport | null> {
  let path = goldPath
  try {
    const gold = parseGold(JSON.parse(decodeUtf8(await readFile(path))))
    path = join(folder, 'text', `${gold.id}.txt`)
    return { gold, text: decodeUtf8(await readFile(path)) }
  } catch (error) {
    notices.problem(path, error instanceof SyntaxError ? `not JSON: ${messageOf(error)}` : explainFileError(error))
    return null
  }
}

function asTables(evaluation: Evaluation, command: EvaluateCommand, io: Io): string {
  const colour = wantsColour(io.stdout, io.env, command.colour)
  return evaluationTables(evaluation, command)
    .map((line) => `${paint(line, colour)}\n`)
    .join('')
}

function asJson(evaluation: Evaluation, under: readonly UnderFloor[], command: EvaluateCommand): string {
  const { errors, judgements, ...figures } = evaluation
  const wanted = new Set(command.errors)
  const value = {
    ...figures,
    underFloors: under,
    ...(wanted.size === 0 ? {} : { errors: errors.filter(({ field }) => wanted.has(field)) }),
    ...(command.calibration ? { calibration: calibrationOf(judgements) } : {}),
  }
  return `${safeJson(value, 2)}\n`
}
