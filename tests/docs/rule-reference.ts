import { MAIN_EVENTS } from '../../src/assemble/main-event.corpus'
import { PEOPLE_POSITIVES } from '../../src/entities/people.corpus'
import { analyze } from '../../src/index'
import { collapse } from '../../src/normalize/key'
import { DATE_EXAMPLES } from '../../src/patterns/date/date.corpus'
import { NAMED } from '../../src/patterns/event/event.corpus'
import { MATTERS } from '../../src/patterns/event/subject.corpus'
import { GROUP_POSITIVES } from '../../src/patterns/groups/groups.corpus'
import { PLACE_POSITIVES } from '../../src/patterns/locations/places.corpus'
import { PARTICIPATION } from '../../src/patterns/officials/participation.corpus'
import { ORGANIZER_POSITIVES } from '../../src/patterns/organizers/organizers.corpus'
import { NAMED_POSITIVES } from '../../src/patterns/themes/named.corpus'
import type { AnalyzedMention } from '../../src/types'
import { builtInRules } from '../support/built-in-rules'

/** What the reference says of a rule. */
interface Entry {
  /** The phrase of its row. */
  readonly sample: string | null
  /** What it finds in the corpora: the sentence with the phrase in bold. */
  readonly example: string | null
}

const TITLES: Readonly<Record<string, string>> = {
  date: 'Dates',
  event: 'The event: its name and kind',
  groups: 'Groups',
  locations: 'Places',
  officials: 'People, their offices and their part',
  organizers: 'Organizers',
  sections: 'Headline and date line',
  theme: 'Themes and subject',
}

/** The expression that a row marks with brackets. */
const inBold = (text: string): string => text.replace('[', '**').replace(']', '**')

/** The positive rows of the corpora, without the brackets that mark their values. */
const EXAMPLES: readonly string[] = [
  ...MAIN_EVENTS,
  ...DATE_EXAMPLES,
  ...NAMED,
  ...MATTERS,
  ...ORGANIZER_POSITIVES,
  ...PEOPLE_POSITIVES,
  ...PARTICIPATION,
  ...PLACE_POSITIVES,
  ...GROUP_POSITIVES,
  ...NAMED_POSITIVES,
].map(({ text }) => text.replaceAll('[', '').replaceAll(']', ''))

const CONTEXT = 60

/** The mention in bold among the words around it. */
function quote(text: string, { span: { start, end } }: AnalyzedMention): string {
  const left = collapse(text.slice(0, start))
  const right = collapse(text.slice(end))
  const before = left.length <= CONTEXT ? left : `… ${left.slice(left.indexOf(' ', left.length - CONTEXT) + 1)}`
  const cut = right.lastIndexOf(' ', CONTEXT)
  const after = right.length <= CONTEXT || cut < 0 ? right : `${right.slice(0, cut)} …`
  const gap = (piece: string, side: string): string => (piece !== '' && side === ' ' ? ' ' : '')
  const space = (at: number): string => (text.slice(at, at + 1).trim() === '' ? ' ' : '')
  return `${before}${gap(before, space(start - 1))}**${collapse(text.slice(start, end))}**${gap(after, space(end))}${after}`
}

function entries(): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const { id, sample } of builtInRules()) found.set(id, { sample, example: null })
  for (const { rule, text } of DATE_EXAMPLES) {
    const known = found.get(rule)
    if (known !== undefined) found.set(rule, { ...known, example: known.example ?? inBold(text) })
  }
  for (const text of EXAMPLES) {
    for (const mention of analyze(text).mentions) {
      const known = found.get(mention.rule)
      if (known !== undefined && known.example !== null) continue
      found.set(mention.rule, { sample: known?.sample ?? null, example: quote(text, mention) })
    }
  }
  return found
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** The page: rules by field, each with the phrase of its row and an example. */
export function ruleReference(): string {
  const rules = [...entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const fieldOf = (id: string): string => id.slice(0, id.indexOf('/'))
  const fields = [...new Set(rules.map(([id]) => fieldOf(id)))]
  return [
    '# Rules',
    '',
    'Every value of a record says which rule found it, and `createExtractor({ disable: [id] })` turns a rule off. This page is made',
    'from the tables of the rules and from their corpora (`npm run docs:rules`); a test sees that it is current. The phrase is that of',
    "the rule's row; the example is what the rule finds in a sentence of the corpora, in bold.",
    '',
    'A rule that only says what the people or bodies around it do has a phrase and no example: what it finds goes by the rule of',
    'theirs.',
    '',
    ...fields.flatMap((field) => [
      `## ${TITLES[field] ?? field}`,
      '',
      '| rule | phrase | example |',
      '| --- | --- | --- |',
      ...rules
        .filter(([id]) => fieldOf(id) === field)
        .map(([id, { sample, example }]) => `| \`${id}\` | ${cell(sample ?? '–')} | ${cell(example ?? '–')} |`),
      '',
    ]),
  ].join('\n')
}
