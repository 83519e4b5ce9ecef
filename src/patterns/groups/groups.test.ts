import { describe, expect, it } from 'vitest'
import { growth, LINEAR, prepared, repeated } from '../../../tests/support/work'
import { resolvePeople } from '../../entities/coreference'
import { createEntityLexicon } from '../../entities/lexicon'
import { findPeople } from '../../entities/persons'
import { readDocument, textOf } from '../../sections/document'
import { type CorpusReader, checkCorpus, corpusCases } from '../../testing/corpus'
import type { Token } from '../../tokenize/tokenize'
import { GROUP_NEGATIVES, GROUP_POSITIVES, type GroupExample } from './groups.corpus'
import { GROUP_RULES } from './heads'
import { createGroupFinder } from './index'
import { SCOPE_RULES } from './scopes'

const PLACES: ReadonlySet<string> = new Set([
  'hà nam',
  'thái bình',
  'hưng yên',
  'khăm muộn',
  'hòa sơn',
  'phú lâm',
  'lào',
])
const keys = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ')
const lexicon = createEntityLexicon((tokens, start, end) => PLACES.has(keys(tokens.slice(start, end))))
const find = createGroupFinder(lexicon)

/** Reads a sentence below a headline; a sentence that begins "Dự hội nghị có" is a list of attendees. */
const read: CorpusReader<GroupExample> = (text, { kind }) => {
  const doc = readDocument(`Tin trong ngày\n\n${text}`)
  const people = resolvePeople(doc, findPeople(doc, lexicon))
  const sentence = doc.sentences.find(({ start }) => doc.tokens[start]?.key !== 'tin')
  const start = sentence?.start ?? 0
  const listed = text.startsWith('Dự hội nghị có')
  const lists = listed ? [{ start: start + 4, end: sentence?.end ?? 0, rule: 'officials/list-attend' }] : []
  const events = [{ start, end: start + 1 }]
  return find(doc, { people, lists, events, organizers: [], kind: kind ?? 'conference' }).map((group) => ({
    rule: group.rule,
    text: textOf(doc, group.start, group.end),
  }))
}

describe('groups', () => {
  for (const { name, run } of corpusCases([...GROUP_POSITIVES, ...GROUP_NEGATIVES], read)) it(name, run)

  it('have an example for every rule', () => {
    const used = new Set(checkCorpus(GROUP_POSITIVES, read).flatMap(({ rules }) => rules))
    // A delegation by itself is told by what is done with it.
    const silent = new Set(['groups/delegation'])
    for (const { id } of [...GROUP_RULES, ...SCOPE_RULES]) if (!silent.has(id)) expect(used).toContain(id)
  })

  it('are read in linear time', () => {
    for (const unit of [
      'lãnh đạo các sở, ',
      'hơn 200 đại biểu và ',
      'Sở Y tế, Ban Y ',
      'có nhiều người (',
      'Đoàn A, ',
    ]) {
      const work = prepared(readDocument, (doc) => {
        const whole = { start: 0, end: doc.tokens.length, rule: 'officials/list-attend' }
        return find(doc, { people: [], lists: [whole], events: [whole], organizers: [], kind: 'visit' })
      })
      expect(growth(repeated(unit), work)).toBeLessThan(LINEAR)
    }
  })
})
