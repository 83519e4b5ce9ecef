import { describe, expect, it } from 'vitest'
import { growth, LINEAR, prepared, repeated } from '../../../tests/support/work'
import { createEntityLexicon } from '../../entities/lexicon'
import { findPeople } from '../../entities/persons'
import { collapse } from '../../normalize/key'
import { readDocument, textOf } from '../../sections/document'
import { corpusCases, type Finding } from '../../testing/corpus'
import { createEventFinder } from '../event'
import { createOrganizerFinder, ORGANIZER_RULES } from './index'
import { ORGANIZER_NEGATIVES, ORGANIZER_POSITIVES } from './organizers.corpus'

const PLACES: ReadonlySet<string> = new Set(['sơn la', 'huế', 'hà nam', 'hưng yên', 'hạ long', 'thái bình', 'lào cai'])
const lexicon = createEntityLexicon((tokens, start, end) =>
  PLACES.has(
    tokens
      .slice(start, end)
      .map(({ key }) => key)
      .join(' '),
  ),
)
const findEvents = createEventFinder()

function read(text: string, disabled: ReadonlySet<string> = new Set()): Finding[] {
  const doc = readDocument(`Tin trong ngày\n\n${text}`)
  const people = findPeople(doc, lexicon)
  const ranges = [...people.titles, ...people.persons.map(({ from, to }) => ({ start: from, end: to }))]
  const found = createOrganizerFinder(lexicon, disabled)(doc, findEvents(doc), ranges)
  return found.map(({ start, end, role, rule }) => ({ rule, text: `${collapse(textOf(doc, start, end))} | ${role}` }))
}

describe('organizers', () => {
  const corpus = [...ORGANIZER_POSITIVES, ...ORGANIZER_NEGATIVES].map(({ organizers, ...row }) => ({
    ...row,
    values: organizers,
  }))
  for (const { name, run } of corpusCases(corpus, (text) => read(text))) it(name, run)

  it('have an example for every rule', () => {
    const used = new Set(ORGANIZER_POSITIVES.flatMap(({ text }) => read(text).map(({ rule }) => rule)))
    const silent = new Set(['organizers/with'])
    for (const { id } of ORGANIZER_RULES) if (!silent.has(id)) expect(used).toContain(id)
    for (const id of ['organizers/held-passive', 'organizers/act', 'organizers/own-sitting']) expect(used).toContain(id)
  })

  it('leave out rules that are turned off', () => {
    expect(read('Sáng 5/3, UBND huyện Ba Sông tổ chức hội nghị.', new Set(['organizers/hold']))).toEqual([])
  })

  it('are read in linear time', () => {
    const findOrganizers = createOrganizerFinder(lexicon)
    for (const unit of [
      'UBND xã, ',
      'Sở Y tế tổ chức hội nghị do ',
      'do ông Lê Văn A làm trưởng đoàn ',
      'tại (',
      'phối hợp với ',
    ]) {
      const prepare = (text: string) => {
        const doc = readDocument(text)
        return { doc, events: findEvents(doc) }
      }
      const work = prepared(prepare, ({ doc, events }) => findOrganizers(doc, events, []))
      expect(growth(repeated(unit), work)).toBeLessThan(LINEAR)
    }
  })
})
