import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { FIELDS, type Field, type Floors } from '../evaluate/index'
import type { Locale } from '../export/index'
import { isCalendarDay } from './edtf'
import { CliError, type EngineWithWorker, Exit, type Io, UsageError } from './engine'
import { runEvaluate } from './evaluate'
import { FORMATS, INPUTS, runExtract } from './extract'
import { runStats, STATS_FORMATS } from './stats'
import { visible } from './terminal'

const EXTRACT_EXAMPLES = `
Examples:
  sukien extract report.txt                       a record to read
  sukien extract --format json report.txt         the record as JSON
  cat report.txt | sukien extract -               from standard input
  sukien extract page.html                        the article of a news page
  sukien extract --format ndjson reports/*.txt    a line of JSON for each report
  sukien extract --input ndjson --field body <reports.ndjson >events.ndjson
  sukien extract --jobs 4 --resume -o out.ndjson --input ndjson reports.ndjson
  sukien extract --explain report.txt             the rule behind each value
  sukien extract --format html -o out.html report.txt     its values marked
  sukien extract --format ics reports/*.txt >events.ics

In a batch each record is {"id", "event"}, or {"id", "error"} where a report
cannot be read; then the exit status is 1.`

const EVALUATE_EXAMPLES = `
Examples:
  sukien evaluate fixtures
  sukien evaluate fixtures --min date=0.9 overall=0.8
  sukien evaluate fixtures --errors officials --calibration
  sukien evaluate fixtures --html report.html     the page to mend rules from
  sukien evaluate fixtures --format json

Under a floor the exit status is 1.`

const STATS_EXAMPLES = `
Examples:
  sukien stats reports/                           tables to read
  sukien stats events.ndjson --top 20             of records read before
  sukien extract --format ndjson *.txt | sukien stats -
  sukien stats events.ndjson --format html -o events.html
  sukien stats events.ndjson --svg plots/         each plot in a file

Namesakes are counted as one.`

/**
 * Runs the command line.
 *
 * @param args what stands after the program's name
 * @returns the exit status
 */
export async function main(args: readonly string[], engine: EngineWithWorker, io: Io): Promise<number> {
  let status: number = Exit.Ok
  const program = createProgram(io)
  program.addCommand(
    extractCommand(io).action(async (files: string[], options: ExtractFlags) => {
      const { format = null, referenceDate = null, explain = false, output = null, resume = false, color } = options
      const { input, field, jobs, locale, gloss: glosses = false } = options
      const reading = { files, input, field, referenceDate, explain, jobs }
      const command = { ...reading, format, locale, glosses, output, resume, colour: color }
      status = await runExtract(command, engine, io)
    }),
  )
  program.addCommand(
    evaluateCommand(io).action(async (operands: string[], options: EvaluateFlags) => {
      const { min = [], errors = [], calibration = false, html = null, format, color } = options
      const command = { ...readOperands(operands, min), errors, calibration, html, format, colour: color }
      status = await runEvaluate(command, engine, io)
    }),
  )
  program.addCommand(
    statsCommand(io).action(async (source: string, options: StatsFlags) => {
      const { field, top, format, output = null, svg = null, color } = options
      status = await runStats({ source, field, top, format, output, svg, colour: color }, engine, io)
    }),
  )
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return statusOf(error, io)
  }
}

interface ExtractFlags {
  input: (typeof INPUTS)[number]
  field: string
  format?: (typeof FORMATS)[number]
  locale: Locale
  gloss?: boolean
  referenceDate?: string
  explain?: boolean
  output?: string
  resume?: boolean
  jobs: number
  color: boolean
}

interface EvaluateFlags {
  min?: string[]
  errors?: Field[]
  calibration?: boolean
  html?: string
  format: 'pretty' | 'json'
  color: boolean
}

interface StatsFlags {
  field: string
  top: number
  format: (typeof STATS_FORMATS)[number]
  output?: string
  svg?: string
  color: boolean
}

function createProgram(io: Io): Command {
  return quiet(new Command('sukien'), io)
    .description('Turns Vietnamese event reports into records: when, where, who, and what it was about.')
    .version(version)
    .addHelpText('after', '\nSee also: sukien help extract, sukien help evaluate, sukien help stats')
}

function extractCommand(io: Io): Command {
  return quiet(new Command('extract'), io)
    .description('Extract the event that each report is about.')
    .argument('[files...]', 'text files, or "-" for standard input (the default)')
    .addOption(
      new Option(
        '--input <kind>',
        'what the files hold: a text each (a page where named .html), a page each, or a JSON object a line',
      )
        .choices(INPUTS)
        .default('text'),
    )
    .option('--field <name>', 'which field of the JSON objects holds the text', 'text')
    .addOption(new Option('--format <format>', 'default: pretty for texts, ndjson for ndjson').choices(FORMATS))
    .option(
      '--reference-date <day>',
      'the day the reports were written, such as 2019-01-10, for dates without a year',
      parseDay,
    )
    .addOption(
      new Option('--locale <locale>', 'language of labels in markdown and html').choices(['vi', 'en']).default('vi'),
    )
    .option('--gloss', 'say offices in English too, where it is known (markdown, jsonld)')
    .option('--explain', 'say which rule found each value, what lost and why')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--resume', 'go on with the output that a killed run left (ndjson)')
    .option('--jobs <n>', 'read a batch in so many worker threads', parseJobs, 1)
    .option('--no-color', 'no colours, not even on a terminal')
    .addHelpText('after', EXTRACT_EXAMPLES)
}

function evaluateCommand(io: Io): Command {
  return quiet(new Command('evaluate'), io)
    .description('Score the extractor on a folder of annotated reports (text/ID.txt, gold/ID.json).')
    .argument('<folder...>', 'the folder; more floors may follow')
    .option('--min <field=F1>', 'least F1 of a field or of "overall"; may be repeated', collect)
    .addOption(new Option('--errors <field>', 'list the errors of a field; may be repeated').argParser(parseField))
    .option('--calibration', 'compare how sure the extractor was with how often it was right')
    .option('--html <file>', 'write a page with gold and found side by side')
    .addOption(new Option('--format <format>', 'tables to read, or JSON').choices(['pretty', 'json']).default('pretty'))
    .option('--no-color', 'no colours, not even on a terminal')
    .addHelpText('after', EVALUATE_EXAMPLES)
}

function statsCommand(io: Io): Command {
  return quiet(new Command('stats'), io)
    .description('Count the events of a folder of reports or of a file of records: when, what, who, who with whom.')
    .argument('<source>', 'a folder of .txt files, a file of records or reports (ndjson), or "-" for standard input')
    .option('--field <name>', 'which field of a line without a record holds its text', 'text')
    .option('--top <n>', 'so many rows a list', parseTop, 10)
    .addOption(
      new Option('--format <format>', 'tables to read, data, or a page').choices(STATS_FORMATS).default('pretty'),
    )
    .option('--svg <folder>', 'write each plot as a file')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--no-color', 'no colours, not even on a terminal')
    .addHelpText('after', STATS_EXAMPLES)
}

/** Makes a command throw where it would end the process, and write one line where it would write several. */
function quiet(command: Command, io: Io): Command {
  const name = command.name() === 'sukien' ? 'sukien' : `sukien ${command.name()}`
  return command
    .exitOverride()
    .helpCommand(command.name() === 'sukien')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`${oneLine(text)} (see ${name} --help)\n`),
    })
}

const oneLine = (text: string): string =>
  `sukien: ${visible(text.startsWith('error: ') ? text.slice('error: '.length) : text)}`

function statusOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.Ok : Exit.Usage
  if (error instanceof UsageError || error instanceof CliError) {
    io.stderr.write(`sukien: ${visible(error.message)}\n`)
    return error instanceof UsageError ? Exit.Usage : Exit.Failed
  }
  throw error
}

function parseDay(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('It is not a day such as 2019-01-10.')
  return text
}

const MOST_JOBS = 256
const MOST_ROWS = 1000

const numberUpTo =
  (most: number) =>
  (text: string): number => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < 1 || number > most) {
      throw new InvalidArgumentError(`It is not a number from 1 to ${most}.`)
    }
    return number
  }
const parseJobs = numberUpTo(MOST_JOBS)
const parseTop = numberUpTo(MOST_ROWS)

const isField = (text: string): text is Field => FIELDS.some((field) => field === text)

function parseField(text: string, before: Field[] = []): Field[] {
  if (!isField(text)) throw new InvalidArgumentError(`It is not one of ${FIELDS.join(', ')}.`)
  return [...before, text]
}

const collect = (text: string, before: string[] = []): string[] => [...before, text]

/** Floors may follow each other, "--min date=0.9 kind=0.8": those after the first come as operands. */
function readOperands(operands: readonly string[], min: readonly string[]): { folder: string; floors: Floors } {
  const isFloor = (text: string): boolean => min.length > 0 && text.includes('=')
  const [folder, ...others] = operands.filter((operand) => !isFloor(operand))
  if (folder === undefined) throw new UsageError('name the folder to evaluate')
  if (others.length > 0) throw new UsageError(`one folder at a time, not also ${others.join(', ')}`)
  return { folder, floors: Object.fromEntries([...min, ...operands.filter(isFloor)].map(parseFloor)) }
}

function parseFloor(text: string): readonly [Field | 'overall', number] {
  const [field = '', value = '', ...rest] = text.split('=')
  const floor = value.trim() === '' || rest.length > 0 ? Number.NaN : Number(value)
  if (field !== 'overall' && !isField(field)) {
    throw new UsageError(`--min ${text}: "${field}" is not one of overall, ${FIELDS.join(', ')}`)
  }
  if (!(floor >= 0 && floor <= 1)) throw new UsageError(`--min ${text}: "${value}" is not a number from 0 to 1`)
  return [field, floor]
}
