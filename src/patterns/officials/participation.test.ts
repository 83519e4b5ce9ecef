import { describe, expect, it } from 'vitest'
import { growth, LINEAR, repeated } from '../../../tests/support/work'
import { resolvePeople } from '../../entities/coreference'
import { createEntityLexicon } from '../../entities/lexicon'
import { findPeople } from '../../entities/persons'
import { readDocument, textOf } from '../../sections/document'
import { corpusCases, type Finding } from '../../testing/corpus'
import { createOfficialFinder } from './index'
import { NO_PARTICIPATION, PARTICIPATION } from './participation.corpus'

const lexicon = createEntityLexicon()
const find = createOfficialFinder()

// A headline first: in a report these sentences stand in the body.
function read(text: string): Finding[] {
  const doc = readDocument(`Tin trong tỉnh\n${text}`)
  return find(doc, resolvePeople(doc, findPeople(doc, lexicon))).officials.map(
    ({ person, participation, evidence }) => ({
      text: `${textOf(doc, person.name.start, person.name.end)}: ${participation.join(',')}`,
      rule: evidence.map(({ rule }) => rule).join(' '),
    }),
  )
}

describe('participation', () => {
  const positives = PARTICIPATION.map(({ text, parts }) => ({ text, values: parts }))
  const negatives = NO_PARTICIPATION.map((text) => ({ text, values: [] }))
  for (const { name, run } of corpusCases({ positives, negatives }, read)) it(name, run)
  it('reads a list of people in one sentence in linear time', () => {
    const people = repeated('ông Lê Văn An, Chủ tịch UBND xã; ')
    const make = (length: number) => `Dự hội nghị có ${people(length)}và phát biểu.`
    expect(growth(make, (text) => () => read(text))).toBeLessThan(LINEAR)
  })
  it('takes the office of a city by its name and by its type alone for one', () => {
    const doc = readDocument(
      'Tin\nPhó Bí thư Thành ủy TPHCM Lê Văn An dự hội nghị. Phó Bí thư Thành ủy TP Lê Văn An phát biểu tại hội nghị.',
    )
    const { officials } = find(doc, resolvePeople(doc, findPeople(doc, lexicon)))
    const offices = officials.flatMap((official) => official.offices.map(({ start, end }) => textOf(doc, start, end)))
    expect(offices).toEqual(['Phó Bí thư Thành ủy TPHCM'])
  })
})
