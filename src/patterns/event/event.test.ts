import { describe, expect, it } from 'vitest'
import { readDocument, textOf } from '../../sections/document'
import { NAMED, NO_GATHERING } from './event.corpus'
import { createEventFinder } from './index'
import { createSubjectFinder } from './subject'

const find = createEventFinder()
const findSubject = createSubjectFinder()
const HEADLINE = 'Tin trong ngày\n\n'

describe('names of gatherings', () => {
  for (const { text, kind, subject, todo } of NAMED) {
    const check = todo === true ? it.fails : it
    check(text, () => {
      const doc = readDocument(HEADLINE + text.replace('[', '').replace(']', ''))
      const wanted = text.slice(text.indexOf('[') + 1, text.indexOf(']'))
      const found = find(doc).filter(({ inner }) => !inner)
      const names = found.map(({ start, end }) => textOf(doc, start, end))
      expect(names).toContain(wanted)
      const gathering = found[names.indexOf(wanted)]
      expect(gathering?.kind).toBe(kind)
      if (subject === undefined || gathering === undefined) return
      const anchors = doc.sentences.slice(gathering.sentence, gathering.sentence + 1)
      const range = findSubject(doc, gathering, anchors)
      expect(range === null ? null : textOf(doc, range.start, range.end)).toBe(subject)
    })
  }

  for (const text of NO_GATHERING)
    it(text, () => {
      expect(find(readDocument(HEADLINE + text))).toEqual([])
    })
})
