import { describe, expect, it } from 'vitest'
import { growth, LINEAR, prepared, repeated } from '../../../tests/support/work'
import { readDocument, textOf } from '../../sections/document'
import { type CorpusReader, corpusCases } from '../../testing/corpus'
import { createThemeFinder } from './finder'
import { NAMED_NEGATIVES, NAMED_POSITIVES, type NamedExample } from './named.corpus'
import { TOPIC_EXAMPLES } from './topics.corpus'

const find = createThemeFinder()

const LEAD =
  'Sáng nay, UBND huyện Ba Sông tổ chức hội nghị giao ban với các xã, thị trấn trên địa bàn, bàn việc của quý tới và nghe các xã nêu ý kiến.'

/** The sentence in a report: under a headline, or further down. */
const report = (text: string, { body }: NamedExample): string =>
  `Tin trong huyện\n\n${body === true ? `${LEAD}\nHội nghị diễn ra trong một buổi, có đông đủ các xã.\nCác đại biểu trao đổi sôi nổi.\n` : ''}${text}`

const readNamed: CorpusReader<NamedExample> = (text, example) => {
  const doc = readDocument(report(text, example))
  return find(doc).named.map(({ start, end, type, rule }) => ({ text: textOf(doc, start, end), value: type, rule }))
}

describe('named themes', () => {
  const corpus = [...NAMED_POSITIVES, ...NAMED_NEGATIVES].map((example) =>
    example.types === undefined ? example : { ...example, values: example.types },
  )
  for (const { name, run } of corpusCases(corpus, readNamed)) it(name, run)

  it('names each theme once, in ordinary letters', () => {
    const doc = readDocument(
      'HỘI THI “BÉ VUI KHỎE”\n\nSáng 3/3, trường tổ chức hội thi “Bé vui khỏe”. Hội thi “Bé vui khỏe” có 9 đội.',
    )
    expect(find(doc).named.map(({ start, end }) => textOf(doc, start, end))).toEqual(['Bé vui khỏe'])
  })

  it('takes every quoted title in the event name', () => {
    const doc = readDocument('Tin\n\nSáng 3/3, huyện sơ kết một năm “Ngày thứ Bảy vì dân”.')
    const start = doc.tokens.findIndex((token) => token.text === 'sơ')
    const { named } = find(doc, { names: [{ start, end: doc.tokens.length - 1 }] })
    expect(named.map(({ rule, start: a, end }) => [rule, textOf(doc, a, end)])).toEqual([
      ['theme/event', 'Ngày thứ Bảy vì dân'],
    ])
  })

  it('leaves out rules that are turned off', () => {
    const doc = readDocument('Tin\n\nĐại hội có phương châm “Đoàn kết - Sáng tạo”.')
    expect(createThemeFinder({ disabled: new Set(['theme/motto']) })(doc).named).toEqual([])
  })

  it('reads marks in linear time', () => {
    for (const unit of ['“a ', '"', '“Hội thi “', "'Ngày hội ", '” ', '“A”, ', 'phong trào “', '“x” (']) {
      expect(growth(repeated(unit), prepared(readDocument, find))).toBeLessThan(LINEAR)
    }
  })
})

describe('topics', () => {
  const readTopics = (text: string) => find(readDocument(text)).topics.map(({ id }) => ({ text: id }))
  const positives = TOPIC_EXAMPLES.map(({ text, topics }) => ({ text, values: topics }))
  for (const { name, run } of corpusCases({ positives }, readTopics)) it(name, run)
})
