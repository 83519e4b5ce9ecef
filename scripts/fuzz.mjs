// Reads texts that nobody would write, on the built package, for as long as asked: npm run build && npm run fuzz
// [-- SECONDS] [--seed NUMBER]. Ten minutes where no time is given. The first text that breaks a promise is made as short
// as it goes and printed with its seed.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { findDates } from '../dist/dates.js'
import * as exporters from '../dist/export.js'
import { analyze, extractEvent, extractEvents } from '../dist/index.js'
import { detectLanguage } from '../dist/language.js'
import { resolvePlace } from '../dist/places.js'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' } },
})
const SECONDS = Number(positionals[0] ?? 600)
if (!(SECONDS > 0)) throw new RangeError(`not a number of seconds: ${positionals[0]}`)
const SEED = options.seed === undefined ? Date.now() % 2 ** 31 : Number(options.seed)

const ROOT = new URL('../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('docs/schema/event.schema.json', ROOT), 'utf8'))
const isEvent = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
const FIXTURES = readdirSync(new URL('fixtures/text/', ROOT))
  .sort()
  .map((file) => readFileSync(new URL(`fixtures/text/${file}`, ROOT), 'utf8'))
const WORDS = [...new Set(FIXTURES.flatMap((text) => text.split(/(?<=\s)/u)))]

// Texts

/** What readers of text trip over. */
const ODDITIES = [
  ...['\u0301', '\u0302\u0301\u0323', '\u0300'.repeat(40), 'e\u0302\u0323', 'ơ\u0301', '\u031b', '\u0110', 'Đ\u0301'],
  ...['\u200b', '\u200d', '\u200e', '\u200f', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad', '\u034f', '\u180e'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83c',
    '\ud83c\udf89',
    '👨‍👩‍👧‍👦',
    '\u{1d400}',
    '\u{10ffff}',
    '会议',
    'ﬁ',
    'ß',
    'İ',
    'ı',
    'ǅ',
    'ﷺ',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u009b',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\u2028',
    '\u2029',
    '\t',
    '\v',
  ],
  ...[
    ' ',
    '\u00a0',
    '\u3000',
    '\u202f',
    '  ',
    '.',
    '...',
    '…',
    ',',
    ';',
    ':',
    '!',
    '?',
    '-',
    '–',
    '—',
    '/',
    '|',
    '*',
    '•',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '<script>',
    '&amp;',
    '$&',
    '\\',
    '%00',
    '__proto__',
  ],
  ...['constructor', 'toString', 'hasOwnProperty', '0', '1', '31/2', '29/2/2023', '00/00/0000', '99999999999999999999'],
  ...[
    '10/1/2019',
    '10-1-2019',
    '1/1 - 31/12',
    'ngày ',
    'tháng ',
    'năm ',
    'sáng ',
    '8h30',
    '25h99',
    '٣/٤/٢٠١٩',
    '１０/１',
    'Ⅻ',
    '²',
  ],
  ...[
    'nhiệm kỳ 2020 - 2025',
    'lần thứ XIII',
    'mùng 10 tháng Giêng',
    '30 Tết',
    'thứ Tám',
    'hôm nay',
    'http://',
    'a@b.c',
    'TP.',
    'ô',
    'Ô',
  ],
]
const HEADS = [
  'Hội nghị tổng kết\n\n',
  'Sáng 10/1, UBND tỉnh tổ chức hội nghị tổng kết. ',
  'Dự hội nghị có các đồng chí: ',
  'Tại điểm cầu tỉnh có ',
  'phối hợp với ',
  'do ông ',
]

const word = fc.constantFrom(...WORDS)
const oddity = fc.constantFrom(...ODDITIES)
const fixture = fc.constantFrom(...FIXTURES)
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const joined = (pieces, maxLength) => fc.array(pieces, { maxLength }).map((parts) => parts.join(''))
const at = (text, share) => Math.floor(share * text.length)

/** One change of a text. */
const change = fc.oneof(
  fc.tuple(place, place).map(
    ([a, b]) =>
      (text) =>
        text.slice(0, at(text, a)) + text.slice(at(text, a + (1 - a) * b)),
  ),
  fc.tuple(place, oddity).map(
    ([a, odd]) =>
      (text) =>
        text.slice(0, at(text, a)) + odd + text.slice(at(text, a)),
  ),
  fc.tuple(place, oddity).map(
    ([a, odd]) =>
      (text) =>
        text.slice(0, at(text, a)) + odd + text.slice(at(text, a) + 1),
  ),
  fc
    .tuple(place, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 30 }))
    .map(([a, size, times]) => (text) => {
      const from = at(text, a)
      return text.slice(0, from) + text.slice(from, from + size).repeat(times) + text.slice(from + size)
    }),
  fc.tuple(fixture, place, place).map(
    ([other, a, b]) =>
      (text) =>
        text.slice(0, at(text, a)) + other.slice(at(other, b)),
  ),
  fc.tuple(word, oddity).map(
    ([one, odd]) =>
      (text) =>
        text.replaceAll(one, odd),
  ),
  fc.constantFrom(
    (text) => text.replaceAll('\n', ' '),
    (text) => text.replaceAll(' ', '\n'),
    (text) => text.replaceAll(' ', ''),
    (text) => text.replaceAll('. ', ', '),
    (text) => text.replaceAll(', ', '; '),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFKD'),
    (text) => [...text].reverse().join(''),
    (text) => text.split('\n').reverse().join('\n'),
  ),
)

const mutated = fc
  .tuple(fixture, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => changes.reduce((now, change) => change(now).slice(0, 20_000), text))
const soup = fc.tuple(
  fc.constantFrom('', ...HEADS),
  joined(fc.oneof(word, word, word, oddity, fc.constantFrom(...HEADS)), 200),
)
const flood = fc
  .tuple(
    fc.constantFrom('', ...HEADS),
    fc.oneof(oddity, joined(fc.oneof(oddity, word), 4)),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([head, piece, times]) => head + piece.repeat(times).slice(0, 20_000))
const anyText = fc.oneof(
  { weight: 3, arbitrary: mutated },
  { weight: 3, arbitrary: soup.map((parts) => parts.join('')) },
  { weight: 1, arbitrary: flood },
  { weight: 1, arbitrary: joined(oddity, 80) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 1000 }) },
)

// Promises

function assert(holds, what) {
  if (!holds) throw new Error(typeof what === 'function' ? what() : what)
}

/** Every part of a value that quotes the text, wherever it stands. */
function* quotesOf(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.text === 'string' && 'span' in value) yield value
  for (const part of Object.values(value)) yield* quotesOf(part)
}

function checkQuotes(text, value) {
  for (const quote of quotesOf(value)) {
    const { start, end } = quote.span
    assert(0 <= start && start < end && end <= text.length, () => `no range of the text: ${JSON.stringify(quote)}`)
    assert(text.slice(start, end) === quote.text, () => `not what the text has there: ${JSON.stringify(quote)}`)
  }
}

function checkSpans(text, spans, what) {
  let last = 0
  for (const { start, end } of spans) {
    assert(last <= start && start < end && end <= text.length, () => `${what} out of order at ${start}-${end}`)
    last = end
  }
}

/** A record without its places: what two forms of one text share. */
const valuesOf = (events) =>
  JSON.stringify(events, (name, value) => {
    if (name === 'span' || name === 'mentions' || name === 'evidence') return undefined
    return typeof value === 'string' ? value.normalize('NFC').split(/\s+/u).join(' ') : value
  })

function checkEvents(text) {
  const events = extractEvents(text)
  for (const event of events) assert(isEvent(event), () => `not by the schema: ${JSON.stringify(isEvent.errors)}`)
  checkQuotes(text, events)
  for (const { officials, themes } of events) {
    for (const span of [...officials.flatMap(({ mentions }) => mentions), ...themes.topics.flatMap((t) => t.evidence)])
      assert(0 <= span.start && span.start < span.end && span.end <= text.length, 'a mention is no range of the text')
  }
  const said = JSON.stringify(events)
  assert(said === JSON.stringify(extractEvents(text)), 'another answer at the second call')
  assert(JSON.stringify(extractEvent(text)) === JSON.stringify(events[0] ?? null), 'extractEvent gives another event')
  return events
}

const PROMISES = {
  'records quote the text, keep to the schema and are the same again': checkEvents,
  'an analysis quotes the text, in order': (text) => {
    const { sections, sentences, tokens, mentions, trace } = analyze(text)
    checkQuotes(text, [tokens, mentions, trace])
    checkSpans(
      text,
      tokens.map(({ span }) => span),
      'tokens',
    )
    checkSpans(text, sentences, 'sentences')
    checkSpans(
      text,
      sections.map(({ span }) => span),
      'sections',
    )
  },
  'line ends and normal forms make no difference': (text) => {
    // Where marks stand in floods, pieces of them are read.
    if (/[\r\u2028\u2029]|[\u0300-\u036f]{3}/u.test(text.normalize('NFD'))) return
    const plain = valuesOf(extractEvents(text.normalize('NFC')))
    assert(plain === valuesOf(extractEvents(text.normalize('NFD'))), 'NFD is read otherwise')
    assert(plain === valuesOf(extractEvents(text.normalize('NFC').replaceAll('\n', '\r\n'))), 'CRLF is read otherwise')
  },
  'readers of dates, places and languages take anything': (text) => {
    checkQuotes(text, findDates(text, { referenceDate: '2024-02-29' }))
    assert(detectLanguage(text).language.length === 3, 'no language code')
    resolvePlace(text)
  },
  'records go into every format': (text) => {
    const event = extractEvent(text)
    const records = [{ id: '=1+1', event }]
    exporters.toBrat(text, event)
    const { tokens, sentences } = analyze(text)
    exporters.toConll(tokens, sentences, event)
    JSON.parse(exporters.toDoccano(text, event))
    const html = exporters.toHtml(text, event)
    assert(!html.includes('<script'), 'markup of the text in HTML')
    exporters.toWebAnnotations(text, event, 'urn:a')
    exporters.toCsv(records)
    exporters.toICalendar(records)
    if (event === null) return
    JSON.stringify(exporters.toJsonLd(event))
    exporters.toMarkdown(event)
  },
}

console.log(`seed ${SEED}, ${SECONDS} seconds`)
const share = (SECONDS * 1000) / Object.keys(PROMISES).length
for (const [name, promise] of Object.entries(PROMISES)) {
  let texts = 0
  const property = fc.property(anyText, (text) => {
    texts++
    promise(text)
  })
  const run = fc.check(property, {
    seed: SEED,
    numRuns: 10 ** 9,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  })
  if (run.failed) {
    console.error(`broken: ${name}\n${JSON.stringify(run.counterexample)}\n${run.errorInstance?.stack ?? run.error}`)
    console.error(`again: npm run fuzz -- ${SECONDS} --seed ${SEED}`)
    process.exitCode = 1
  } else console.log(`${texts} texts: ${name}`)
}
