import { describe, it } from 'vitest'
import { readDocument, textOf } from '../../sections/document'
import { type CorpusReader, type CorpusRow, corpusCases } from '../../testing/corpus'
import type { EventKind } from '../../types'
import { NAMED, type NamedExample, NO_GATHERING } from './event.corpus'
import { createEventFinder } from './index'
import { createSubjectFinder } from './subject'
import { MATTERS } from './subject.corpus'

const find = createEventFinder()
const findSubject = createSubjectFinder()
const HEADLINE = 'Tin trong ngày\n\n'

/** Its kind, and what it is about where a row says that. */
const valueFor = (kind: EventKind, subject: string | null | undefined): string =>
  subject === undefined ? kind : `${kind}, ${subject ?? 'about nothing'}`

describe('names of gatherings', () => {
  const positives = [...NAMED, ...MATTERS].map((example) => ({
    ...example,
    values: [valueFor(example.kind, example.subject)],
  }))
  const read: CorpusReader<Partial<NamedExample> & CorpusRow> = (text, { kind, subject }) => {
    const doc = readDocument(HEADLINE + text)
    // A near miss has no gathering at all, not even one inside the name of another.
    const gatherings = find(doc).filter(({ inner }) => kind === undefined || !inner)
    return gatherings.map((gathering) => {
      const { start, end, rule } = gathering
      const anchors = doc.sentences.slice(gathering.sentence, gathering.sentence + 1)
      const range = subject === undefined ? undefined : findSubject(doc, gathering, anchors)
      const about = range == null ? range : textOf(doc, range.start, range.end)
      return { text: textOf(doc, start, end), value: valueFor(gathering.kind, about), rule }
    })
  }
  const corpus = { positives, negatives: NO_GATHERING.map((text) => ({ text })) }
  for (const { name, run } of corpusCases(corpus, read, { others: true })) it(name, run)
})
