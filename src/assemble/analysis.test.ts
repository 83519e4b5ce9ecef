import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../tests/support/ranges'
import { mentionOf, readDocument } from '../sections/document'
import type { ExtractedEvent, MentionField } from '../types'
import { analysisOf, type Candidate } from './analysis'

const TEXT =
  'Lễ hội làng Gò\n\nSáng 5/3/2024, UBND xã mở lễ hội  làng Gò tại đình Gò, chủ đề Mùa vui. Ông Lê An, Chủ tịch xã, các hộ dân dự. Ông An nói. Ngày 9/3, xã mở hội thi.'
const doc = readDocument(TEXT)

const seen = (field: MentionField, phrase: string, more: Partial<Candidate> = {}): Candidate => ({
  field,
  ...rangeOf(doc, phrase),
  rule: `${field}/rule`,
  confidence: 0.5,
  ...more,
})
const quote = (phrase: string) => {
  const { start, end } = rangeOf(doc, phrase)
  return mentionOf(doc, start, end, 'own/rule', 0.9)
}
const at = (phrase: string) => ({ start: TEXT.indexOf(phrase), end: TEXT.indexOf(phrase) + phrase.length })

const event = (more: Partial<ExtractedEvent> = {}): ExtractedEvent => ({
  kind: 'festival',
  mode: 'in-person',
  title: quote('Lễ hội làng Gò'),
  name: quote('lễ hội  làng Gò'),
  date: {
    ...quote('Sáng 5/3/2024'),
    start: '2024-03-05',
    end: null,
    partOfDay: 'morning',
    time: null,
    yearFrom: 'text',
  },
  publishedAt: null,
  organizers: [{ ...quote('UBND xã'), name: 'UBND xã', role: 'organizer' }],
  officials: [
    {
      ...quote('Lê An'),
      name: 'Lê An',
      honorific: 'Ông',
      positions: [{ ...quote('Chủ tịch xã'), title: 'Chủ tịch', organization: 'xã', former: false }],
      participation: ['attendee'],
      site: null,
      mentions: [at('Lê An'), at('Ông An')],
    },
  ],
  groups: [{ ...quote('các hộ dân'), site: null }],
  locations: [
    {
      ...quote('tại đình Gò'),
      role: 'venue',
      venue: null,
      commune: null,
      district: null,
      province: null,
      country: null,
    },
  ],
  themes: { subject: quote('Mùa vui'), named: [{ ...quote('chủ đề Mùa vui'), type: 'motto' }], topics: [] },
  ...more,
})

const trace = (candidates: readonly Candidate[], events: readonly ExtractedEvent[] = [event()]) =>
  analysisOf(doc, candidates, events).trace

describe('what was seen of a report', () => {
  it('has sections, sentences and tokens as they stand in the text', () => {
    const { sections, sentences, tokens, events } = analysisOf(doc, [], [event()])
    expect(sections).toEqual([
      { kind: 'headline', span: { start: 0, end: 14 } },
      { kind: doc.blocks[1]?.kind, span: { start: 16, end: TEXT.length } },
    ])
    expect(sentences.map(({ start, end }) => TEXT.slice(start, end)).slice(2)).toEqual([
      'Ông Lê An, Chủ tịch xã, các hộ dân dự.',
      'Ông An nói.',
      'Ngày 9/3, xã mở hội thi.',
    ])
    expect(tokens.slice(4, 6)).toEqual([
      { text: 'Sáng', kind: 'syllable', span: { start: 16, end: 20 } },
      { text: '5/3/2024', kind: 'numeric', span: { start: 21, end: 29 } },
    ])
    expect(events).toEqual([event()])
  })

  it('has mentions in order, the longer of two that begin alike first', () => {
    const { mentions } = analysisOf(
      doc,
      [seen('person', 'Lê An'), seen('event', 'lễ hội'), seen('event', 'lễ hội  làng Gò')],
      [],
    )
    expect(mentions).toEqual([
      { field: 'event', text: 'lễ hội  làng Gò', span: at('lễ hội  làng Gò'), rule: 'event/rule', confidence: 0.5 },
      { field: 'event', text: 'lễ hội', span: at('lễ hội'), rule: 'event/rule', confidence: 0.5 },
      { field: 'person', text: 'Lê An', span: at('Lê An'), rule: 'person/rule', confidence: 0.5 },
    ])
  })
})

describe('the trace', () => {
  it.each([
    ['event', 'lễ hội  làng Gò'],
    ['date', 'Sáng 5/3/2024'],
    ['organizer', 'UBND xã'],
    ['person', 'Lê An'],
    ['person', 'Ông An'],
    ['office', 'Chủ tịch xã'],
    ['group', 'các hộ dân'],
    ['location', 'tại đình Gò'],
    ['theme', 'chủ đề Mùa vui'],
    ['theme', 'Mùa vui'],
  ] as const)('has no %s that a record uses: %s', (field, phrase) => {
    expect(trace([seen(field, phrase)])).toEqual([])
  })
  it('has no date of publication that a record uses', () => {
    const dated = event({ publishedAt: { ...quote('Ngày 9/3'), iso: '2024-03-09' } })
    expect(trace([seen('date', 'Ngày 9/3')], [dated])).toEqual([])
    expect(trace([seen('date', 'Ngày 9/3')])).toHaveLength(1)
  })
  it('knows what the records of further events use', () => {
    const further = event({ name: quote('hội thi'), officials: [] })
    expect(trace([seen('event', 'hội thi'), seen('event', 'lễ hội  làng Gò')], [event(), further])).toEqual([])
    expect(trace([seen('person', 'Ông An')], [further, event()])).toEqual([])
  })

  it.each([
    ['event', 'hội thi', 'lễ hội  làng Gò', 'another gathering, or the same said again'],
    ['date', 'Ngày 9/3', 'Sáng 5/3/2024', 'not the day of the event'],
    ['organizer', 'xã mở hội thi', null, 'said again, or holds another event'],
    ['person', 'hội thi', null, 'takes no part that the report says, or has no office'],
    ['office', 'hội thi', null, 'a shorter form, or of a person who is not listed'],
    ['group', 'hội thi', null, 'said again'],
    ['location', 'hội thi', null, 'not where the event was'],
    ['theme', 'hội thi', null, 'said again'],
  ] as const)('says why no record uses an %s', (field, phrase, lostTo, reason) => {
    expect(trace([seen(field, phrase)])).toEqual([
      { rule: `${field}/rule`, text: phrase, span: at(phrase), lostTo, reason },
    ])
  })
  it('says what is lacking where that is known', () => {
    const lack = 'no office stands with the name'
    expect(trace([seen('person', 'hội thi', { lack })])).toMatchObject([{ lostTo: null, reason: lack }])
  })
  it('says what a phrase overlaps', () => {
    const overlaps = (field: MentionField, phrase: string) =>
      trace([seen(field, phrase)]).map(({ lostTo, reason }) => (reason === 'overlaps what was taken' ? lostTo : null))
    expect(overlaps('theme', 'đề Mùa vui')).toEqual(['Mùa vui'])
    expect(overlaps('theme', 'chủ đề')).toEqual(['chủ đề Mùa vui'])
    expect(overlaps('person', 'Ông Lê')).toEqual(['Lê An'])
    expect(overlaps('person', 'An, Chủ tịch')).toEqual(['Lê An'])
    expect(overlaps('person', 'Ông')).toEqual([null])
    expect(overlaps('person', 'các hộ')).toEqual([null])
    expect(overlaps('location', 'đình Gò, chủ')).toEqual(['tại đình Gò'])
    expect(overlaps('location', 'Gò tại')).toEqual(['tại đình Gò'])
  })
  it('has nothing that a phrase lost to where there is no event', () => {
    expect(trace([seen('event', 'hội thi'), seen('date', 'Ngày 9/3')], [])).toMatchObject([
      { text: 'Ngày 9/3', lostTo: null },
      { text: 'hội thi', lostTo: null },
    ])
    const nameless = event({ name: null, date: null })
    expect(trace([seen('event', 'hội thi')], [nameless])).toMatchObject([{ lostTo: null }])
  })
})
