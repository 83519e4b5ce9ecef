import { readdirSync, readFileSync } from 'node:fs'
import nlp from 'compromise'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCompromisePlugin, type SukienMethods, sukien } from '../../src/compromise'
import { extractEvents } from '../../src/index'
import { growth, LINEAR, repeated } from '../support/work'

interface View extends SukienMethods<View> {
  match(pattern: string): View
  has(pattern: string): boolean
  not(pattern: string): View
  groups(name: string): View
  concat(other: View): View
  clone(): View
  compute(stage: string): View
  text(format?: string): string
  json(options?: object): { offset: { start: number; length: number }; terms: { tags: string[]; normal: string }[] }[]
  out(format: 'array'): string[]
  sweep(net: object): { view: View }
  people(): View
}

const ENGLISH = [
  "John Smith didn't see Björk in Paris on May 5th. She's café-owner Ms. Núñez, isn't she?",
  'The naïve résumé of Dr. Ødegård was re-done in 2019 for the U.N. in New York.',
  'Zuñiga won 3 of 5, spent $12 million, and will move to São Paulo next week.',
]
const shown = (text: string) => {
  const doc = nlp(text)
  return {
    json: doc.json({ offset: true, terms: { tags: true, normal: true, implicit: true, offset: true } }),
    people: doc.people().json(),
    places: doc.places().out('array'),
    bodies: doc.organizations().out('array'),
    match: doc.match('#Person+').out('array'),
    accents: [doc.has('björk'), doc.has('bjork'), doc.match('(café|são) .').out('array')],
    net: doc.sweep(nlp.buildNet([{ match: '#Place+', tag: 'Spot' }])).view.out('array'),
    normal: doc.clone().normalize().text(),
    tokens: nlp.tokenize(text).json({ terms: { normal: true } }),
    verbs: doc.match('#Verb+').out('array'),
  }
}
// Words get ids by chance.
const known = (text: string) =>
  JSON.parse(JSON.stringify(shown(text), (key, value) => (key === 'id' ? undefined : value)))

const before = ENGLISH.map(known)
nlp.plugin(sukien)
// compromise types what a plugin adds to a View nowhere.
const read = (text: string): View => nlp(text) as unknown as View

const TEXT =
  'Sáng 10/1/2019, UBND tỉnh Bình Dương tổ chức hội nghị tổng kết công tác năm tại Trung tâm Văn hóa tỉnh. Dự hội nghị có các đồng chí: Nguyễn Văn Lâm, Chủ tịch UBND tỉnh; Trần Thị Bích - Bí thư Tỉnh ủy; bà Lê Thị Hoa, Giám đốc Sở Y tế.'
const bare = (view: View): string[] =>
  view.out('array').map((text) => (',;.-:'.includes(text.at(-1) ?? '') ? text.slice(0, -1).trim() : text))

describe('compromise with the plugin', () => {
  it('reads other text as before', () => {
    expect(ENGLISH.map(known)).toEqual(before)
  })

  it('keeps every letter of Vietnamese words', () => {
    const doc = read('Đồng chí bí thư nói về thứ tư và thư từ ở xã Hòa Đông.')
    expect(doc.text('normal')).toContain('đồng chí bí thư nói về thứ tư và thư từ ở xã hòa đông')
    expect(doc.has('bí thư')).toBe(true)
    expect(doc.has('bì thù')).toBe(false)
    expect(doc.has('bi thu')).toBe(false)
    expect(doc.has('(thứ|thu) tư')).toBe(true)
    expect(doc.has('hoà đông')).toBe(true)
    expect(doc.has('hòa đông'.normalize('NFD'))).toBe(true)
  })

  it('matches whole names by one tag', () => {
    const doc = read(TEXT)
    expect(bare(doc.match('#Honorific? #PersonName'))).toEqual([
      'đồng chí: Nguyễn Văn Lâm',
      'Trần Thị Bích',
      'bà Lê Thị Hoa',
    ])
    expect(bare(doc.match('#PersonName #Office'))[0]).toBe('Nguyễn Văn Lâm, Chủ tịch UBND tỉnh')
    expect(bare(doc.match('[<who>#PersonName] #Office').groups('who'))).toEqual([
      'Nguyễn Văn Lâm',
      'Trần Thị Bích',
      'Lê Thị Hoa',
    ])
    expect(bare(doc.match('(#PersonName|#Date)'))).toEqual([
      'Sáng 10/1/2019',
      'Nguyễn Văn Lâm',
      'Trần Thị Bích',
      'Lê Thị Hoa',
    ])
    expect(bare(doc.match('bà #PersonName'))).toEqual(['bà Lê Thị Hoa'])
    expect(doc.has('#Verb')).toBe(false)
  })

  it('tags each word, as compromise does', () => {
    const [sentence] = read('Ông Nguyễn Văn Lâm phát biểu ở Sở Y tế.').json({ terms: { tags: true } })
    expect(sentence?.terms.map(({ tags }) => tags.includes('PersonName'))).toEqual([
      ...[false, true, true, true, false, false, false, false, false, false],
    ])
    expect(sentence?.terms[1]?.tags).toEqual(expect.arrayContaining(['PersonName', 'Person', 'ProperNoun', 'Noun']))
  })

  it('answers who, where, when and what', () => {
    const doc = read(TEXT)
    expect(bare(doc.officials())).toEqual(['Nguyễn Văn Lâm', 'Trần Thị Bích', 'Lê Thị Hoa'])
    expect(bare(doc.organizations())).toContain('UBND tỉnh Bình Dương')
    expect(bare(doc.places())).toEqual(['Trung tâm Văn hóa tỉnh'])
    expect(bare(doc.dates())).toEqual(['Sáng 10/1/2019'])
    expect(bare(doc.events())).toEqual(['hội nghị tổng kết công tác năm'])
    expect(doc.records()).toEqual(extractEvents(TEXT))
    expect(bare(doc.match('bà #PersonName').officials())).toEqual(['Lê Thị Hoa'])
    expect(bare(doc.officials().match('trần .+'))).toEqual(['Trần Thị Bích'])
  })

  it('finds nothing of ours in other text', () => {
    const doc = read(ENGLISH[0] ?? '')
    expect([doc.officials(), doc.events(), doc.dates()].map((view) => view.out('array'))).toEqual([[], [], []])
    expect(doc.records()).toEqual([])
    expect(read('').records()).toEqual([])
  })

  it('reads Vietnamese beside other text', () => {
    const doc = read('Ông Lê Văn An gặp bà Trần Thị Bích.').concat(read('Mary met Björk and John Smith.'))
    expect(bare(doc.match('#Person+'))).toEqual(['Lê Văn An', 'Trần Thị Bích', 'Mary', 'John Smith'])
    expect(doc.has('bjork')).toBe(true)
    expect(doc.has('bích')).toBe(true)
    expect(doc.has('bich')).toBe(false)
  })

  it('matches nets', () => {
    const net = nlp.buildNet([{ match: 'bí thư' }, { match: 'bà #PersonName' }])
    expect(bare(read(TEXT).sweep(net).view)).toEqual(['Bí thư', 'bà Lê Thị Hoa'])
  })

  it('stands a second plugin, with words of its own', () => {
    nlp.plugin(createCompromisePlugin({ lexicon: { organisations: ['Hạt Giống Xanh'] } }))
    expect(bare(read('Hôm nay, Hạt Giống Xanh mở lớp học ở xã Lâm Khê.').organizations())).toEqual(['Hạt Giống Xanh'])
    expect(ENGLISH.map(known)).toEqual(before)
    nlp.plugin(sukien)
    expect(bare(read('Hôm nay, Hạt Giống Xanh mở lớp học.').organizations())).toEqual([])
  })

  it('tags a clone and a text that was changed anew', () => {
    const doc = read(TEXT).clone()
    doc.compute('sukien')
    expect(bare(doc.match('#PersonName'))).toHaveLength(3)
  })

  it('refuses what is no compromise', () => {
    expect(() => sukien.mutate({})).toThrow('expected compromise 14: its world has no methods.one.killUnicode')
    expect(() => sukien.api(null)).toThrow('expected compromise 14')
  })
})

describe('offsets', () => {
  const quotes = (text: string): boolean =>
    read(text)
      .json({ offset: true, terms: { offset: true } })
      .every(({ offset }) => offset.start >= 0 && offset.start + offset.length <= text.length)

  it('are those of the text as given', () => {
    for (const form of ['NFC', 'NFD']) {
      const text = `  ${TEXT}\r\n\r\n“Ông Lê Văn An” — (bà Trần Thị Bích)…\n`.normalize(form)
      const doc = read(text)
      for (const view of [doc.match('#PersonName'), doc.places(), doc.dates()])
        for (const { offset } of view.json({ offset: true }))
          expect(text.slice(offset.start, offset.start + offset.length)).not.toBe('')
      const [first] = doc.match('lê văn an').json({ offset: true })
      expect(text.slice(first?.offset.start, (first?.offset.start ?? 0) + (first?.offset.length ?? 0))).toContain(
        'Lê Văn An'.normalize(form),
      )
    }
  })

  it('hold on every report, whose text comes back whole', () => {
    for (const name of readdirSync('fixtures/text').filter((_, k) => k % 8 === 0)) {
      const text = readFileSync(`fixtures/text/${name}`, 'utf8')
      expect(read(text).clone().text()).toBe(nlp.tokenize(text).text())
      expect(quotes(text)).toBe(true)
    }
  })

  it('hold on any text', () => {
    const words = fc.constantFrom(
      'Nguyễn',
      'ông',
      'Ự',
      ' ',
      '\n',
      '. ',
      ',',
      '“',
      '”',
      '(',
      ' - ',
      '10/1/2019',
      '👍',
      '\u0301',
      'đ',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = `ưở ${parts.join('')}`
        expect(
          nlp
            .tokenize(text)
            .docs.map((terms) => terms.map(({ pre, text: word, post }) => pre + word + post).join(''))
            .join(''),
        ).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})

it('reads any text in linear time', () => {
  for (const unit of ['Ông Lê Văn An, ', 'UBND tỉnh ', 'tại xã ', '“ư” '])
    expect(growth(repeated(unit), (text) => () => nlp(text))).toBeLessThan(LINEAR)
})
