import { describe, expect, it } from 'vitest'
import { growth, LINEAR, repeated } from '../../../tests/support/work'
import { resolvePeople } from '../../entities/coreference'
import { createEntityLexicon } from '../../entities/lexicon'
import { findPeople } from '../../entities/persons'
import { readDocument, textOf } from '../../sections/document'
import { createOfficialFinder } from './index'
import { NO_PARTICIPATION, PARTICIPATION } from './participation.corpus'

const lexicon = createEntityLexicon()
const find = createOfficialFinder()

// A headline first: in a report these sentences stand in the body.
function read(text: string): string[] {
  const doc = readDocument(`Tin trong tỉnh\n${text}`)
  return find(doc, resolvePeople(doc, findPeople(doc, lexicon))).officials.map(
    ({ person, participation }) => `${textOf(doc, person.name.start, person.name.end)}: ${participation.join(',')}`,
  )
}

describe('participation', () => {
  it.each(PARTICIPATION)('$text', ({ text, parts }) => {
    expect(read(text)).toEqual(parts)
  })
  it.each(NO_PARTICIPATION)('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
  it('reads a list of people in one sentence in linear time', () => {
    const people = repeated('ông Lê Văn An, Chủ tịch UBND xã; ')
    const make = (length: number) => `Dự hội nghị có ${people(length)}và phát biểu.`
    expect(growth(make, (text) => () => read(text))).toBeLessThan(LINEAR)
  })
})
