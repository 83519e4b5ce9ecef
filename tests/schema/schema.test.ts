import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index'
import { EVENT_KINDS, type ExtractedEvent, TOPIC_IDS } from '../../src/types'
import { readCorpus } from '../support/corpus'
import { eventFromGold, eventOf, quote } from '../support/events'

const schema = JSON.parse(readFileSync('docs/schema/event.schema.json', 'utf8'))
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true }).compile(schema)

/** What is wrong with a record, as "/kind must be equal to one of the allowed values". */
const complaints = (event: unknown): string[] =>
  validate(event) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

const word = quote('hội nghị', 'hội nghị')
const date = { ...word, start: '2019-01-10', end: null, partOfDay: null, time: '08:30', yearFrom: 'text' as const }

describe('the JSON Schema of a record', () => {
  it('is made from the types as they are: npm run schema', () => {
    const made = createGenerator({
      path: 'src/types.ts',
      type: 'ExtractedEvent',
      tsconfig: 'tsconfig.json',
      schemaId: schema.$id,
    }).createSchema('ExtractedEvent')
    expect(schema).toEqual(JSON.parse(JSON.stringify(made)))
  }, 30_000)

  it('has the closed lists', () => {
    expect(schema.definitions.EventKind.enum).toEqual([...EVENT_KINDS])
    expect(schema.definitions.TopicId.enum).toEqual([...TOPIC_IDS])
  })

  it.each<[string, Partial<ExtractedEvent>]>([
    ['nothing but the kind', {}],
    ['a date', { date }],
    ['a day without a year, of several days', { date: { ...date, start: 'XXXX-08-06', end: 'XXXX-08-07' } }],
    ['a month', { date: { ...date, start: '2019-01', partOfDay: 'morning' } }],
    ['a dateline', { publishedAt: { ...word, iso: '2019-01-10' } }],
    [
      'a topic',
      { themes: { subject: word, named: [], topics: [{ id: 'health', confidence: 1, evidence: [word.span] }] } },
    ],
  ])('takes a record of %s', (_, parts) => {
    expect(complaints(eventOf(parts))).toEqual([])
  })

  it.each<[string, object, string]>([
    ['no kind', { kind: undefined }, ' must have required property'],
    ['an unknown kind', { kind: 'party' }, '/kind must be equal to one of the allowed values'],
    ['a part that is not in the contract', { guests: [] }, ' must NOT have additional properties'],
    ['a day that is no EDTF', { date: { ...date, start: '10/1/2019' } }, '/date/start must match pattern'],
    ['a time that is none', { date: { ...date, time: '8h30' } }, '/date/time must match pattern'],
    ['more than full confidence', { name: { ...word, confidence: 1.2 } }, '/name/confidence must be <= 1'],
    ['a span that is no place', { name: { ...word, span: { start: -1, end: 0.5 } } }, '/name/span/start must be >= 0'],
    ['a quote without a rule', { title: { ...word, rule: undefined } }, '/title must have required property'],
  ])('refuses a record with %s', (_, parts, complaint) => {
    const event = JSON.parse(JSON.stringify({ ...eventOf({}), ...parts }))
    expect(complaints(event).some((text) => text.startsWith(complaint))).toBe(true)
  })
})

const fixtures = readCorpus('fixtures')

describe.runIf(fixtures.length > 0)('the fixtures', () => {
  it('have gold that the contract can express', () => {
    const wrong = fixtures.flatMap(({ gold: { id, event } }) =>
      event === null ? [] : complaints(eventFromGold(event)).map((text) => `${id}: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  it('give records of the contract', () => {
    const wrong = fixtures.flatMap(({ text, gold: { id } }) =>
      extractEvents(text).flatMap((event) => complaints(event).map((complaint) => `${id}: ${complaint}`)),
    )
    expect(wrong).toEqual([])
  }, 30_000)
})
