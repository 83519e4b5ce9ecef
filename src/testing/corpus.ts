/** A sentence of a corpus. Its values stand in [brackets]; where none do, and no `values` are given, it has none. */
export interface CorpusRow {
  readonly text: string
  /** What is to be read besides or instead of the brackets: a role, a day, in reading order. */
  readonly values?: readonly string[]
  /** A known miss: it must fail until it is mended, and then lose this mark. */
  readonly todo?: boolean
}

/** Sentences with values, and near misses: sentences that look alike and have none. In one list, the marks tell them apart. */
export type Corpus<Row extends CorpusRow = CorpusRow> =
  | readonly Row[]
  | { readonly positives: readonly Row[]; readonly negatives?: readonly Row[] }

/** What was read at one place of a sentence. */
export interface Finding {
  readonly text: string
  /** Where it stands in the sentence without its brackets. */
  readonly start?: number
  readonly value?: string
  readonly rule?: string
}

/** What a reader says of a sentence: what it found, and where it helps, how it came to it. */
export interface Reading {
  readonly found: readonly Finding[]
  /** What else was seen, and why it is no value. */
  readonly derivation?: readonly string[]
}

/** Reads a sentence, without its brackets. */
export type CorpusReader<Row extends CorpusRow = CorpusRow> = (text: string, row: Row) => Reading | readonly Finding[]

export interface CorpusOptions {
  /** Other values may be found beside those wanted. */
  readonly others?: boolean
}

/** How a row came out: `mended` is a `todo` row that is read rightly now, which fails, too. */
export type CorpusState = 'passed' | 'failed' | 'todo' | 'mended'

export interface CorpusOutcome {
  readonly state: CorpusState
  readonly name: string
  readonly wanted: readonly string[]
  readonly found: readonly string[]
  /** Ids of the rules that found something. */
  readonly rules: readonly string[]
  /** What was wanted, what was found, and how. */
  readonly message: string
}

/** One row as a test: `run` throws where it fails. */
export interface CorpusCase {
  readonly name: string
  check(): CorpusOutcome
  run(): void
}

/** Thrown where rows fail; every test runner shows `expected` and `actual` side by side. */
export class CorpusError extends Error {
  override readonly name = 'AssertionError'
  readonly code = 'ERR_ASSERTION'
  constructor(
    message: string,
    readonly expected: readonly string[],
    readonly actual: readonly string[],
  ) {
    super(message)
  }
}

/**
 * Every row of a corpus as a test of its own: `for (const { name, run } of corpusCases(corpus, read)) test(name, run)` in
 * vitest, jest and node:test alike.
 *
 * @throws TypeError on a positive that marks no value, or a negative that marks one
 * @example
 * const corpus = { positives: [{ text: 'Dự có [ông An].' }], negatives: [{ text: 'Ông già đi chợ.' }] }
 * const read = (text) => (text.includes('ông An') ? [{ text: 'ông An' }] : [])
 * corpusCases(corpus, read).map(({ check }) => check().state) // => ['passed', 'passed']
 */
export function corpusCases<Row extends CorpusRow>(
  corpus: Corpus<Row>,
  read: CorpusReader<Row>,
  { others = false }: CorpusOptions = {},
): CorpusCase[] {
  const cases: CorpusCase[] = []
  const sorted = 'positives' in corpus
  const { positives, negatives = [] } = sorted ? corpus : { positives: corpus }
  const add = (row: Row, positive: boolean): void => {
    const marked = marksOf(row.text)
    const wants = marked.spans.length > 0 || (row.values?.length ?? 0) > 0
    if (sorted && wants !== positive)
      throw new TypeError(`${positive ? 'a positive marks no value' : 'a negative marks a value'}: ${row.text}`)
    const check = (): CorpusOutcome => outcomeOf(row, marked, read, others && wants)
    cases.push({
      name: row.text,
      check,
      run: () => {
        const { state, message, wanted, found } = check()
        if (state === 'failed' || state === 'mended') throw new CorpusError(message, wanted, found)
      },
    })
  }
  for (const row of positives) add(row, true)
  for (const row of negatives) add(row, false)
  return cases
}

/**
 * Reads a corpus through and says how each row came out.
 *
 * @example
 * checkCorpus({ positives: [{ text: 'Dự có [ông An].' }] }, () => []).map(({ state }) => state) // => ['failed']
 */
export function checkCorpus<Row extends CorpusRow>(
  corpus: Corpus<Row>,
  read: CorpusReader<Row>,
  options?: CorpusOptions,
): CorpusOutcome[] {
  return corpusCases(corpus, read, options).map(({ check }) => check())
}

/**
 * Reads a corpus through.
 *
 * @throws CorpusError that shows every row that fails, with what was found and how
 * @example
 * assertCorpus({ positives: [{ text: 'Dự có [ông An].' }] }, () => [{ text: 'ông An' }]) // => undefined
 */
export function assertCorpus<Row extends CorpusRow>(
  corpus: Corpus<Row>,
  read: CorpusReader<Row>,
  options?: CorpusOptions,
): void {
  const outcomes = checkCorpus(corpus, read, options)
  const failed = outcomes.filter(({ state }) => state === 'failed' || state === 'mended')
  if (failed.length === 0) return
  throw new CorpusError(
    [`${failed.length} of ${outcomes.length} rows fail`, ...failed.map(({ message }) => message)].join('\n\n'),
    failed.flatMap(({ wanted }) => wanted),
    failed.flatMap(({ found }) => found),
  )
}

interface Marked {
  readonly plain: string
  readonly spans: readonly { readonly start: number; readonly text: string }[]
}

/** A text without its brackets, and what stood in them. */
function marksOf(text: string): Marked {
  const spans: { start: number; text: string }[] = []
  let plain = ''
  let open = -1
  for (const char of text) {
    if (char === '[') {
      if (open >= 0) throw new TypeError(`a bracket inside another: ${text}`)
      open = plain.length
    } else if (char === ']') {
      if (open < 0) throw new TypeError(`a bracket that nothing opens: ${text}`)
      spans.push({ start: open, text: plain.slice(open) })
      open = -1
    } else plain += char
  }
  if (open >= 0) throw new TypeError(`a bracket that nothing closes: ${text}`)
  return { plain, spans }
}

function outcomeOf<Row extends CorpusRow>(
  row: Row,
  { plain, spans }: Marked,
  read: CorpusReader<Row>,
  others: boolean,
): CorpusOutcome {
  const answer = read(plain, row)
  const { found, derivation = [] }: Reading = 'found' in answer ? answer : { found: answer }
  const { values } = row
  const placed = found.every(({ start }) => start !== undefined)
  const wanted = spans.length === 0 ? (values ?? []) : spans.map(({ text }, k) => joined(text, values?.[k]))
  const said = found.map(({ text, value }) =>
    spans.length === 0 && values !== undefined
      ? (value ?? text)
      : joined(text, values === undefined ? undefined : value),
  )
  const keysWanted = spans.length === 0 || !placed ? wanted : wanted.map((one, k) => `${spans[k]?.start} ${one}`)
  const keysFound = spans.length === 0 || !placed ? said : said.map((one, k) => `${found[k]?.start} ${one}`)
  const right = others ? keysWanted.every((one) => keysFound.includes(one)) : equal(keysWanted, keysFound)
  const state: CorpusState = row.todo === true ? (right ? 'mended' : 'todo') : right ? 'passed' : 'failed'
  return {
    state,
    name: row.text,
    wanted,
    found: said,
    rules: [...new Set(found.flatMap(({ rule }) => rule ?? []))],
    message: messageOf(row, state, wanted, found, said, derivation),
  }
}

const joined = (text: string, value: string | undefined): string => (value === undefined ? text : `${text} | ${value}`)

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, k) => text === other[k])

function messageOf(
  { text }: CorpusRow,
  state: CorpusState,
  wanted: readonly string[],
  found: readonly Finding[],
  said: readonly string[],
  derivation: readonly string[],
): string {
  const lines = (label: string, list: readonly string[]): string[] =>
    (list.length === 0 ? ['nothing'] : list).map((line, k) => `  ${(k === 0 ? label : '').padEnd(7)} ${line}`)
  const how = said.map((one, k) => {
    const { rule, start } = found[k] ?? {}
    return `${one}${start === undefined ? '' : ` at ${start}`}${rule === undefined ? '' : `  (${rule})`}`
  })
  const seen = derivation.length === 0 ? [] : lines('seen', derivation)
  const head = state === 'mended' ? [text, '  is read rightly now: take its todo away'] : [text]
  return [...head, ...lines('wanted', wanted), ...lines('found', how), ...seen].join('\n')
}
