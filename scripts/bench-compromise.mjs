// Shows why compromise is not the engine of the core: speed, normal forms and marks, over the reports of a folder; and what
// the plugin for it mends and costs.
// npm run bench:compromise [-- DIR]; with --write the figures go into docs/compromise.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise/one'
import { loadSource, loadTokenizer } from './tokenizer.mjs'

const ROOT = new URL('../', import.meta.url)
const ROUNDS = 5
const ONE_STRING = 1_000_000

const args = process.argv.slice(2)
const write = args.includes('--write')
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'fixtures'

/** Megabytes of UTF-8 per second of processor time of `run` (whatever else the machine does), of two competitors turn by turn, the median of the rounds. */
function race(texts, ours, theirs) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rates = { ours: [], theirs: [] }
  const time = (run) => {
    const start = process.cpuUsage()
    for (const text of texts) run(text)
    const { user, system } = process.cpuUsage(start)
    return bytes / (user + system)
  }
  for (let round = 0; round <= ROUNDS; round++) {
    const [a, b] = [time(ours), time(theirs)]
    // The first round warms up.
    if (round === 0) continue
    rates.ours.push(a)
    rates.theirs.push(b)
  }
  const median = (list) => list.sort((a, b) => a - b)[ROUNDS >> 1]
  return { ours: median(rates.ours), theirs: median(rates.theirs) }
}

/** How many of the tokens have a normal form that another word of the corpus has, too; case makes no other word. */
function collisions(words, normalOf) {
  const wordsOf = new Map()
  for (const { text } of words) {
    const normal = normalOf(text)
    if (!wordsOf.has(normal)) wordsOf.set(normal, new Set())
    wordsOf.get(normal).add(text.toLowerCase())
  }
  return words.filter(({ text }) => wordsOf.get(normalOf(text)).size > 1).length
}

const memo = (f) => {
  const known = new Map()
  return (x) => {
    if (!known.has(x)) known.set(x, f(x))
    return known.get(x)
  }
}

const texts = readdirSync(new URL(`${folder}/text/`, ROOT))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(`${folder}/text/${name}`, ROOT), 'utf8').normalize('NFC'))
if (texts.length === 0) throw new Error(`no text in ${folder}/text`)

const tokenize = await loadTokenizer()
const all = texts.join('\n')
const oneString = all.repeat(Math.ceil(ONE_STRING / all.length)).slice(0, ONE_STRING)

const single = race([oneString], tokenize, (text) => nlp.tokenize(text))
const apart = race(texts, tokenize, (text) => nlp.tokenize(text))

const tokens = texts.flatMap((text) => tokenize(text))
const words = tokens.filter((token) => token.kind === 'syllable')
const marks = tokens.filter((token) => token.kind === 'mark')
const normalOf = memo((text) => nlp.tokenize(text).text('normal'))
const theirClashes = collisions(words, normalOf)
const keyOf = memo((text) => tokenize(text)[0]?.key ?? '')
const ourClashes = collisions(words, keyOf)

const list = 'Dự hội nghị có các đồng chí: Nguyễn Văn A - Chủ tịch; Trần Thị B, Phó Chủ tịch.'
const marksFound = [':', '-', ';', ','].filter((mark) => nlp.tokenize(list).match(mark).found)
const marksOurs = [':', '-', ';', ','].filter((mark) => tokenize(list).some((token) => token.text === mark))

const rate = (value) => `${value.toFixed(2)} MB/s`
const share = (count, of) => `${((100 * count) / of).toFixed(1)} %`
const rows = [
  ['', 'compromise', 'sukien', 'ratio'],
  ['---', '---', '---', '---'],
  ['tokens of 1 M characters in one string', rate(single.theirs), rate(single.ours), single],
  ['tokens report by report', rate(apart.theirs), rate(apart.ours), apart],
  [
    'words whose normal form another spelling shares',
    share(theirClashes, words.length),
    share(ourClashes, words.length),
  ],
  [
    '«bì thù» matches the pattern «bí thư»',
    yes(nlp.tokenize('bì thù').match('bí thư').found),
    yes(keyOf('thù') === keyOf('thư')),
  ],
  [
    'marks of an attendance list that a pattern can name (`:` `-` `;` `,`)',
    `${marksFound.length} of 4`,
    `${marksOurs.length} of 4`,
  ],
  ['share of the tokens that are marks', 'none: part of the word before', share(marks.length, tokens.length)],
].map(([what, theirs, ours, ratio = '']) => [
  what,
  theirs,
  ours,
  typeof ratio === 'string' ? ratio : `${(ratio.ours / ratio.theirs).toFixed(1)} ×`,
])

function yes(found) {
  return found ? 'yes' : 'no'
}

/** Two builds of compromise share no world: one stays as it is. */
const require = createRequire(import.meta.url)
const plain = require('compromise')
const plugged = (await import('compromise')).default
const { sukien } = await loadSource('src/compromise/index.ts')

const raced = (texts, call) =>
  race(
    texts,
    (text) => call(plugged, text),
    (text) => call(plain, text),
  )
plugged.plugin(sukien)

const pluggedNormal = memo((text) => plugged.tokenize(`${text} ở xã Lực Hưởng`).terms().first().text('normal'))
const pattern = '#Honorific? #PersonName'
const answers = (call) => raced(texts, call)
const pluginRows = [
  ['', 'compromise', 'with the plugin', 'ratio'],
  ['---', '---', '---', '---'],
  ['`nlp.tokenize(text)`, report by report', ...sides(answers((lib, text) => lib.tokenize(text)))],
  ['`nlp(text)`, with tags', ...sides(answers((lib, text) => lib(text)))],
  ["`nlp(text).match('#Honorific? #PersonName')`", ...sides(answers((lib, text) => lib(text).match(pattern)))],
  ['`nlp(text).places()`', ...sides(answers((lib, text) => lib(text).places()))],
  [
    '`nlp(text).records()`: tags and the events',
    '',
    rate(
      race(
        texts,
        (text) => plugged(text).records(),
        () => {},
      ).ours,
    ),
    '',
  ],
  [
    'words whose normal form another spelling shares',
    share(
      collisions(
        words,
        memo((text) => plain.tokenize(text).text('normal')),
      ),
      words.length,
    ),
    share(collisions(words, pluggedNormal), words.length),
    '',
  ],
]

function sides({ ours, theirs }) {
  return [rate(theirs), rate(ours), `${(ours / theirs).toFixed(1)} ×`]
}

const tableOf = (lines) => lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
const table = tableOf(rows)
const pluginTable = tableOf(pluginRows)
const summary = `${texts.length} reports, ${(Buffer.byteLength(all) / 1e3).toFixed(0)} kB, ${words.length} words; Node ${process.versions.node.split('.')[0]}, compromise ${nlp.version}; speeds are of processor time, medians of ${ROUNDS} rounds in one run, turn by turn.`
console.log(`${table}\n\n${pluginTable}\n\n${summary}`)

if (write) {
  const page = new URL('docs/compromise.md', ROOT)
  let text = readFileSync(page, 'utf8')
  for (const [name, figures] of [
    ['figures', `${table}\n\n${summary}`],
    ['plugin', pluginTable],
  ]) {
    const [open, close] = [`<!-- ${name} -->\n`, '<!-- end -->\n']
    const start = text.indexOf(open) + open.length
    text = `${text.slice(0, start)}${figures}\n${text.slice(text.indexOf(close, start))}`
  }
  writeFileSync(page, text)
}
