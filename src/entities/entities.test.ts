import { describe, expect, it } from 'vitest'
import { readDocument, textOf } from '../sections/document'
import { createEntityLexicon } from './lexicon'
import { PEOPLE_NEGATIVES, PEOPLE_POSITIVES } from './people.corpus'
import { findPeople } from './persons'
import { isVietnameseSyllable } from './syllable'

const PLACES = new Set(['hòa bình', 'đắk lắk', 'hồ chí minh', 'hà lan', 'chile'])
const lexicon = createEntityLexicon((tokens, start, end) =>
  PLACES.has(
    tokens
      .slice(start, end)
      .map((t) => t.key)
      .join(' '),
  ),
)

// A headline first: in a report these sentences stand in the body.
const read = (text: string) => {
  const doc = readDocument(`Tin trong tỉnh\n${text}`)
  return { doc, people: findPeople(doc, lexicon) }
}

describe('findPeople', () => {
  it.each(PEOPLE_POSITIVES)('$text', ({ text, people }) => {
    const { doc, people: found } = read(text)
    expect(
      found.persons.map((person) => {
        const honorific = person.honorific === null ? '-' : textOf(doc, person.honorific.start, person.honorific.end)
        const offices = person.offices.map((office) => textOf(doc, office.start, office.end)).join(' # ')
        return `${textOf(doc, person.start, person.end)} | ${honorific} | ${offices}`
      }),
    ).toEqual(people)
  })
  it.each(PEOPLE_NEGATIVES)('no person: $text', ({ text, not }) => {
    const { doc, people } = read(text)
    const names = people.persons.map((person) => textOf(doc, person.start, person.end))
    for (const name of not) expect(names).not.toContain(name)
  })
})

describe('isVietnameseSyllable', () => {
  it('tells Vietnamese spelling from others', () => {
    for (const key of ['nguyễn', 'giàng', 'quý', 'ý', 'thuyết', 'khoai', 'gì', 'ngoằn'])
      expect(isVietnameseSyllable(key), key).toBe(true)
    for (const key of ['putin', 'castro', 'ksor', 'john', 'zhang', 'smith', 'kim’s'])
      expect(isVietnameseSyllable(key), key).toBe(false)
  })
})
