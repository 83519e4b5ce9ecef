import { describe, expect, it } from 'vitest'
import { CASES } from '../../scripts/adversarial.mjs'
import { growth, LINEAR } from '../../tests/support/work'
import { readDocument, textOf } from '../sections/document'
import { corpusCases, type Finding } from '../testing/corpus'
import { resolvePeople } from './coreference'
import { createEntityLexicon } from './lexicon'
import { PEOPLE_NEGATIVES, PEOPLE_POSITIVES } from './people.corpus'
import { findPeople } from './persons'
import { isVietnameseSyllable } from './syllable'

const PLACES = new Set(['hòa bình', 'cao bằng', 'đắk lắk', 'hồ chí minh', 'hà lan', 'chile'])
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
  const readPeople = (text: string): Finding[] => {
    const { doc, people } = read(text)
    return people.persons.map((person) => {
      const honorific = person.honorific === null ? '-' : textOf(doc, person.honorific.start, person.honorific.end)
      const offices = person.offices.map((office) => textOf(doc, office.start, office.end)).join(' # ')
      return { text: `${textOf(doc, person.start, person.end)} | ${honorific} | ${offices}` }
    })
  }
  const positives = PEOPLE_POSITIVES.map(({ text, people }) => ({ text, values: people }))
  for (const { name, run } of corpusCases(positives, readPeople)) it(name, run)

  // Others may be named in a near miss: of people it is only these that it has not.
  const negatives = PEOPLE_NEGATIVES.map(({ text, not }) => ({ text, not }))
  const readNot = (text: string, { not }: { readonly not: readonly string[] }): Finding[] =>
    readPeople(text).filter((found) => not.some((name) => found.text.startsWith(`${name} |`)))
  for (const { name, run } of corpusCases(negatives, readNot)) it(`no person: ${name}`, run)
})

describe('resolvePeople', () => {
  it('asks in linear time who holds an office that many hold', () => {
    const resolving = (text: string) => {
      const { doc, people } = read(text)
      return () => resolvePeople(doc, people)
    }
    const officials = CASES.get('different officials') ?? (() => '')
    const make = (length: number) =>
      officials(length / 2).replaceAll('UBND tỉnh; ', 'UBND tỉnh nói. Chủ tịch UBND tỉnh nói. ')
    expect(growth(make, resolving)).toBeLessThan(LINEAR)
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
