import { describe, expect, it } from 'vitest'
import { createExtractor, type UserRule } from '../../src/index'
import {
  assertCorpus,
  type Corpus,
  CorpusError,
  checkCorpus,
  corpusCases,
  type Finding,
  readField,
  readRules,
} from '../../src/testing'

/** Reads "ông" and the word behind it. */
const read = (text: string): Finding[] =>
  [...text.matchAll(/ông (\p{Lu}\p{L}*)/gu)].map((match) => ({
    text: match[1] ?? '',
    start: match.index + 4,
    value: String(match[1]?.length),
    rule: 'test/name',
  }))
const states = (corpus: Corpus, ...more: [typeof read?, object?]) =>
  checkCorpus(corpus, more[0] ?? read, more[1]).map(({ state }) => state)

describe('a corpus', () => {
  it('holds positives to their brackets and negatives to nothing', () => {
    expect(
      states({
        positives: [{ text: 'Có ông [An] và ông [Bình].' }, { text: 'Có ông [An] và ông Bình.' }, { text: 'Có [An].' }],
        negatives: [{ text: 'Có ông cụ.' }, { text: 'Có ông An.' }, { text: 'Có bà An.' }],
      }),
    ).toEqual(['passed', 'failed', 'failed', 'passed', 'failed', 'passed'])
  })

  it('holds values, with brackets or alone', () => {
    const positives = [
      { text: 'Có ông [An].', values: ['2'] },
      { text: 'Có ông [An].', values: ['3'] },
      { text: 'Có ông An.', values: ['2'] },
      { text: 'Có ông An.', values: ['An'] },
    ]
    expect(states({ positives })).toEqual(['passed', 'failed', 'passed', 'failed'])
  })

  it('tells the same words at another place apart', () => {
    expect(states({ positives: [{ text: 'Chị [An] gặp ông An.' }] })).toEqual(['failed'])
    expect(states({ positives: [{ text: 'Chị [An] gặp ông An.' }] }, () => [{ text: 'An' }])).toEqual(['passed'])
  })

  it('lets others stand beside what is wanted, on request', () => {
    const corpus = { positives: [{ text: 'Có ông [An] và ông Bình.' }], negatives: [{ text: 'Có ông An.' }] }
    expect(states(corpus, read, { others: true })).toEqual(['passed', 'failed'])
  })

  it('wants a todo to fail until it is mended', () => {
    const positives = [
      { text: 'Có chị [An].', todo: true },
      { text: 'Có ông [An].', todo: true },
    ]
    expect(states({ positives })).toEqual(['todo', 'mended'])
    const [open, mended] = corpusCases({ positives }, read)
    expect(() => open?.run()).not.toThrow()
    expect(() => mended?.run()).toThrow('is read rightly now: take its todo away')
  })

  it('refuses a row that says nothing, or too much', () => {
    expect(() => corpusCases({ positives: [{ text: 'a' }] }, read)).toThrow('a positive marks no value: a')
    expect(() => corpusCases({ positives: [], negatives: [{ text: '[a]' }] }, read)).toThrow(
      'a negative marks a value: [a]',
    )
    expect(states([{ text: 'Có ông [An].' }, { text: 'Có bà An.' }])).toEqual(['passed', 'passed'])
    for (const text of ['[a', 'a]', '[a [b]]']) expect(() => states({ positives: [{ text }] })).toThrow(TypeError)
  })

  it('throws an assertion error that shows what was found, and how', () => {
    const positives = [{ text: 'Có ông [An].' }, { text: 'Có ông An và ông [Bình].' }, { text: 'Có bà [Chi].' }]
    let thrown: unknown
    try {
      assertCorpus({ positives }, read)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(CorpusError)
    expect(thrown).toMatchObject({
      name: 'AssertionError',
      code: 'ERR_ASSERTION',
      expected: ['Bình', 'Chi'],
      actual: ['An', 'Bình'],
      message: [
        '2 of 3 rows fail',
        '',
        'Có ông An và ông [Bình].',
        '  wanted  Bình',
        '  found   An at 7  (test/name)',
        '          Bình at 17  (test/name)',
        '',
        'Có bà [Chi].',
        '  wanted  Chi',
        '  found   nothing',
      ].join('\n'),
    })
  })
})

const RULES: readonly UserRule[] = [
  { id: 'groups/troupe', field: 'groups', pattern: 'góp vui cùng bà con có [group: gánh hát <cap>+]' },
  { id: 'officials/lead-song', field: 'officials', pattern: 'cầm trịch', cue: 'subject', participation: ['chair'] },
]

describe('readField', () => {
  const extractor = createExtractor({ rules: RULES })

  it('reads a field of a report around the sentence', () => {
    assertCorpus(
      {
        positives: [
          { text: 'Góp vui cùng bà con có [gánh hát Mây Chiều].' },
          { text: 'Hội nghị có sự tham dự của [lãnh đạo các phòng, ban của huyện].' },
        ],
        negatives: [{ text: 'Gánh hát Mây Chiều đã giải tán.' }],
      },
      readField(extractor, 'groups'),
    )
    assertCorpus(
      {
        positives: [{ text: 'Ông [Lê Văn An], Chủ tịch UBND xã cầm trịch hội nghị.', values: ['chair'] }],
        negatives: [{ text: 'Ông Lê Văn An, Chủ tịch UBND xã được kể tới.' }],
      },
      readField(extractor, 'officials'),
    )
  })

  it('reads every other field', () => {
    const text = (where: string) =>
      `Tối 5/3/2024, tại ${where}, UBND xã Lâm Khê tổ chức lễ hội đèn lồng với chủ đề “Sông quê”.`
    const place = text('[Nhà văn hóa xã Lâm Khê]')
    const plain = text('Nhà văn hóa xã Lâm Khê')
    const fields = [
      ['locations', place, 'venue'],
      ['organizers', plain.replace('UBND xã Lâm Khê', '[UBND xã Lâm Khê]'), 'organizer'],
      ['event', plain.replace('lễ hội đèn lồng', '[lễ hội đèn lồng]'), 'festival'],
      ['date', plain.replace('Tối 5/3/2024', '[Tối 5/3/2024]'), '2024-03-05'],
      ['themes', plain.replace('Sông quê', '[Sông quê]'), 'motto'],
    ] as const
    for (const [field, row, value] of fields)
      assertCorpus({ positives: [{ text: row, values: [value] }] }, readField(extractor, field, { before: 'Tin\n\n' }))
  })

  it('says what it saw where it fails', () => {
    const [outcome] = checkCorpus(
      { positives: [{ text: 'Ông [Lê Văn An] đi ngang qua.' }] },
      readField(extractor, 'officials'),
    )
    expect(outcome?.message).toContain('seen    Lê Văn An  (officials/name): no office stands with the name')
    const silent = readField(extractor, 'themes', { before: '' })
    expect(checkCorpus({ positives: [{ text: 'Xin [chào].' }] }, silent)[0]?.message).toContain(
      'no event in the report',
    )
  })
})

describe('readRules', () => {
  it('reads what the patterns mark, whatever stands around', () => {
    const corpus = {
      positives: [
        { text: 'Góp vui cùng bà con có [gánh hát Mây Chiều] từ huyện bạn.' },
        { text: 'Chị Lan [cầm trịch].' },
      ],
      negatives: [{ text: 'Gánh hát Mây Chiều vừa ra đi.' }, { text: 'Chị cầm tay.' }],
    }
    const outcomes = checkCorpus(corpus, readRules(RULES))
    expect(outcomes.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed', 'passed'])
    expect(outcomes.flatMap(({ rules }) => rules)).toEqual(RULES.map(({ id }) => id))
  })

  it('knows the words of a lexicon', () => {
    const rules: UserRule[] = [
      { id: 'organizers/by', field: 'organizers', pattern: 'tay [organizer: <organisation>]', role: 'host' },
    ]
    const corpus = { positives: [{ text: 'Qua tay [Hạt Giống Xanh].' }] }
    expect(states(corpus, readRules(rules, { lexicon: { organisations: ['Hạt Giống Xanh'] } }) as typeof read)).toEqual(
      ['passed'],
    )
  })

  it('refuses a wrong rule', () => {
    const rule: UserRule = { id: 'groups/x', field: 'groups', pattern: '(a' }
    expect(() => readRules([rule])).toThrow('rules[0] "groups/x": expected ")"')
  })
})
