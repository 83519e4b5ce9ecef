import { describe, expect, it } from 'vitest'
import {
  addUp,
  evaluateCorpus,
  evaluateReport,
  FIELDS,
  type Field,
  type GoldEvent,
  type GoldReport,
  goldProblems,
  parseGold,
  reliability,
  scoreOf,
  underFloors,
} from '../../src/evaluate'
import type { ExtractedEvent, Official } from '../../src/types'
import { readCorpus } from '../support/corpus'
import { eventFromGold, eventOf, quote } from '../support/events'

const text =
  'Sáng 10/1, UBND tỉnh Bắc Ninh phối hợp với Bộ Y tế tổ chức hội nghị tổng kết công tác y tế. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh, chủ trì. Dự có bà Lê Thị Bình, lãnh đạo các sở.'

const goldEvent: GoldEvent = {
  kind: 'conference',
  name: 'hội nghị tổng kết công tác y tế',
  mode: 'in-person',
  date: { start: 'XXXX-01-10', end: null, partOfDay: 'morning', time: null, text: 'Sáng 10/1' },
  publishedAt: null,
  organizers: [
    { name: 'UBND tỉnh Bắc Ninh', role: 'organizer' },
    { name: 'Bộ Y tế', role: 'co-organizer' },
  ],
  officials: [
    {
      name: 'Nguyễn Văn An',
      honorific: 'Ông',
      positions: ['Chủ tịch UBND tỉnh'],
      participation: ['chair'],
      site: null,
    },
  ],
  optionalPeople: ['Lê Thị Bình'],
  groups: ['lãnh đạo các sở'],
  locations: [],
  themes: { subject: 'công tác y tế', named: [], topics: ['health'] },
}
const gold: GoldReport = { id: 'a', event: goldEvent }
const perfect = eventFromGold(goldEvent)

const official = (name: string, parts: Partial<Official> = {}): Official => ({
  ...quote(text, name),
  name,
  honorific: null,
  positions: [],
  participation: [],
  site: null,
  mentions: [],
  ...parts,
})

const counts = (field: Field, event: ExtractedEvent | null) => {
  const { correct, spurious, missed } = evaluateReport(gold, { text, event }).counts[field]
  return [correct, spurious, missed]
}

describe('evaluateReport', () => {
  it('finds nothing wrong with the gold itself', () => {
    const { counts: found, errors } = evaluateReport(gold, { text, event: { ...perfect } })
    expect(errors).toEqual([])
    expect(FIELDS.map((field) => [field, found[field].spurious, found[field].missed])).toEqual(
      FIELDS.map((field) => [field, 0, 0]),
    )
    expect(found.organizers.correct).toBe(2)
  })

  it('counts everything missed where no event is found', () => {
    expect(counts('detection', null)).toEqual([0, 0, 1])
    expect(counts('kind', null)).toEqual([0, 0, 1])
    expect(counts('organizers', null)).toEqual([0, 0, 2])
    expect(counts('positions', null)).toEqual([0, 0, 1])
    expect(counts('participation', null)).toEqual([0, 0, 1])
    expect(counts('venue', null)).toEqual([0, 0, 0])
  })

  it('takes any year where the gold has none', () => {
    const dated = (start: string, end: string | null = null) => ({
      ...perfect,
      date: perfect.date && { ...perfect.date, start, end },
    })
    expect(counts('date', dated('2019-01-10'))).toEqual([1, 0, 0])
    expect(counts('date', dated('2019-01-10', '2019-01-10'))).toEqual([1, 0, 0])
    expect(counts('date', dated('2019-01-11'))).toEqual([0, 1, 1])
    expect(counts('date', dated('XXXX-01-10', 'XXXX-01-12'))).toEqual([0, 1, 1])
    expect(counts('date', { ...perfect, date: null })).toEqual([0, 0, 1])
  })

  it('takes an unresolved gold day as none', () => {
    const unresolved: GoldReport = {
      id: 'u',
      event: { ...goldEvent, date: { start: null, end: null, partOfDay: 'morning', time: null, text: 'sáng nay' } },
    }
    expect(evaluateReport(unresolved, { text, event: { ...perfect, date: null } }).counts.date.missed).toBe(0)
    expect(evaluateReport(unresolved, { text, event: perfect }).counts.date.spurious).toBe(1)
  })

  it('counts names and subjects by the share of their words', () => {
    const named = { ...perfect, name: { ...quote(text, 'hội nghị tổng kết'), text: 'hội nghị tổng kết' } }
    const share = (2 * 4) / (8 + 4)
    expect(counts('name', named)).toEqual([share, 1 - share, 1 - share])
    expect(counts('name', { ...perfect, name: null })).toEqual([0, 0, 1])
  })

  it('compares names whatever the tone placement, case and punctuation', () => {
    const organizers = [{ ...quote(text, 'Bộ Y tế'), name: 'BỘ Y TẾ.', role: 'sponsor' as const }]
    expect(counts('organizers', { ...perfect, organizers })).toEqual([1, 0, 1])
    const { organizerRole } = evaluateReport(gold, { text, event: { ...perfect, organizers } })
    expect(organizerRole).toEqual({ right: 0, of: 1 })
  })

  it('leaves optional people out of the count, by full and by short name', () => {
    const officials = [...perfect.officials, official('Lê Thị Bình'), official('Bình')]
    expect(counts('officials', { ...perfect, officials })).toEqual([1, 0, 0])
    expect(counts('officials', { ...perfect, officials: [...officials, official('Trần Cảnh')] })).toEqual([1, 1, 0])
  })

  it('counts the offices and parts of spurious people', () => {
    const officials = [
      official('Trần Cảnh', {
        participation: ['speaker', 'attendee'],
        positions: [{ ...quote(text, 'Chủ tịch UBND tỉnh'), title: 'Chủ tịch', organization: null, former: false }],
      }),
    ]
    expect(counts('positions', { ...perfect, officials })).toEqual([0, 1, 1])
    expect(counts('participation', { ...perfect, officials })).toEqual([0, 2, 1])
  })

  it('takes other names of a province and either way to write its type', () => {
    const here = (province: string): GoldReport => ({
      id: 'p',
      event: {
        ...goldEvent,
        locations: [{ text: '', venue: null, commune: null, district: null, province, country: null, role: 'venue' }],
      },
    })
    const found = (name: string) => ({
      ...perfect,
      locations: [
        {
          ...quote(text, name),
          role: 'venue' as const,
          venue: null,
          commune: null,
          district: null,
          province: { name, type: 'province', code: null, successor: null },
          country: null,
        },
      ],
    })
    const right = (goldName: string, foundName: string) =>
      evaluateReport(here(goldName), { text, event: found(foundName) }).counts.province.correct
    expect(right('Thành phố Hồ Chí Minh', 'TP.HCM')).toBe(1)
    expect(right('tỉnh Bắc Ninh', 'Bắc Ninh')).toBe(1)
    expect(right('Thừa Thiên - Huế', 'Huế')).toBe(1)
    expect(right('Khánh Hoà', 'Khánh Hòa')).toBe(1)
    expect(right('Hà Nam', 'Hà Nội')).toBe(0)
  })

  it('says what differs', () => {
    const { errors } = evaluateReport(gold, { text, event: { ...perfect, kind: 'seminar', groups: [] } })
    expect(errors).toEqual([
      { report: 'a', field: 'kind', gold: 'conference', found: 'seminar', of: null },
      { report: 'a', field: 'groups', gold: 'lãnh đạo các sở', found: null, of: null },
    ])
  })

  it('says whose parts differ', () => {
    const officials = perfect.officials.map((person) => ({ ...person, participation: ['speaker' as const] }))
    expect(evaluateReport(gold, { text, event: { ...perfect, officials } }).errors).toEqual([
      { report: 'a', field: 'participation', gold: 'chair', found: 'speaker', of: 'Nguyễn Văn An' },
    ])
  })

  it('counts quotes that the text does not have at their span', () => {
    const name = quote(text, 'hội nghị tổng kết công tác y tế')
    const violations = (event: ExtractedEvent) => evaluateReport(gold, { text, event }).spanViolations
    expect(violations(eventOf({ name }))).toBe(0)
    expect(violations(eventOf({ name: { ...name, text: 'hội nghị khác' } }))).toBe(1)
    expect(
      violations(eventOf({ officials: [official('Lê Thị Bình'), { ...official('Lê Thị Bình'), text: '?' }] })),
    ).toBe(1)
  })

  it('counts an event in a report without one, and judges its values wrong', () => {
    const none = evaluateReport({ id: 'n', event: null }, { text, event: perfect })
    expect(none.counts.detection).toEqual({ correct: 0, spurious: 1, missed: 0 })
    expect(none.counts.organizers).toEqual({ correct: 0, spurious: 0, missed: 0 })
    expect(none.judgements.length).toBeGreaterThan(5)
    expect(none.judgements.every(({ right }) => !right)).toBe(true)
    expect(evaluateReport({ id: 'n', event: null }, { text, event: null }).counts.detection.correct).toBe(0)
  })
})

describe('evaluateCorpus', () => {
  it('adds counts up and derives the scores', () => {
    const corpus = [
      { text, gold },
      { text: 'khác', gold: { id: 'b', event: goldEvent } },
      { text: 'bài bình luận', gold: { id: 'c', event: null } },
    ]
    const evaluation = evaluateCorpus(corpus, (report) => (report === text ? perfect : null))
    expect([evaluation.reports, evaluation.events]).toEqual([3, 2])
    expect(evaluation.fields.organizers).toEqual({
      correct: 2,
      spurious: 0,
      missed: 2,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    })
    // Twelve fields have values; venue, province and named have none.
    expect(evaluation.fields.venue.f1).toBe(1)
    expect(evaluation.overall).toBeCloseTo((12 * (2 / 3) + 3) / 15, 9)
    expect(evaluation.mode).toEqual({ right: 1, of: 2 })
  })

  it('goes on where the extractor throws', () => {
    const evaluation = evaluateCorpus([{ text, gold }], () => {
      throw new RangeError('too deep')
    })
    expect(evaluation.thrown).toBe(1)
    expect(evaluation.fields.detection.missed).toBe(1)
    expect(evaluation.errors[0]).toMatchObject({ report: 'a', field: 'detection', found: 'threw too deep' })
  })

  it('gives full marks on an empty corpus', () => {
    expect(addUp([])).toMatchObject({ reports: 0, overall: 1 })
  })
})

describe('scoreOf', () => {
  it.each([
    [{ correct: 3, spurious: 1, missed: 2 }, 3 / 4, 3 / 5, 2 / 3],
    [{ correct: 0, spurious: 0, missed: 0 }, 1, 1, 1],
    [{ correct: 0, spurious: 2, missed: 3 }, 0, 0, 0],
    [{ correct: 0, spurious: 0, missed: 3 }, 1, 0, 0],
  ])('scores %j', (given, precision, recall, f1) => {
    const score = scoreOf(given)
    expect(score.precision).toBeCloseTo(precision, 12)
    expect(score.recall).toBeCloseTo(recall, 12)
    expect(score.f1).toBeCloseTo(f1, 12)
  })
})

describe('underFloors', () => {
  const evaluation = addUp([evaluateReport(gold, { text, event: { ...perfect, groups: [] } })])

  it('lists the floors that are not reached', () => {
    expect(underFloors(evaluation, { groups: 0.5, kind: 1, overall: 0.9 })).toEqual([
      { field: 'groups', floor: 0.5, f1: 0 },
    ])
    expect(underFloors(evaluation, { overall: 0.95 })).toEqual([{ field: 'overall', floor: 0.95, f1: 14 / 15 }])
  })

  it('takes a floor that is just reached', () => {
    expect(underFloors(evaluation, { groups: 0, kind: 1 })).toEqual([])
  })
})

describe('reliability', () => {
  const judge = (confidence: number, right: boolean) => ({ field: 'date' as const, confidence, right })

  it('counts right and wrong values by confidence, upper ends with the next bucket', () => {
    const { buckets, calibrationError } = reliability(
      [judge(0.2, false), judge(0.5, true), judge(0.9, true), judge(1, true), judge(1, false)],
      [0, 0.5, 0.9, 1],
    )
    expect(buckets).toEqual([
      { from: 0, to: 0.5, right: 0, wrong: 1, confidence: 0.2, accuracy: 0 },
      { from: 0.5, to: 0.9, right: 1, wrong: 0, confidence: 0.5, accuracy: 1 },
      { from: 0.9, to: 1, right: 2, wrong: 1, confidence: 2.9 / 3, accuracy: 2 / 3 },
    ])
    expect(calibrationError).toBeCloseTo((0.2 + 0.5 + 0.9) / 5, 9)
  })

  it('says nothing about no values', () => {
    const { buckets, calibrationError } = reliability([])
    expect(calibrationError).toBeNull()
    expect(buckets.every(({ right, wrong, accuracy }) => right + wrong === 0 && accuracy === null)).toBe(true)
  })

  it('judges each value of a report that carries confidence', () => {
    const { judgements } = evaluateReport(gold, {
      text,
      event: { ...perfect, groups: [{ ...quote(text, 'tỉnh', 0.4), site: null }] },
    })
    expect(judgements.filter(({ right }) => !right)).toEqual([{ field: 'groups', confidence: 0.4, right: false }])
    expect(judgements.filter(({ field }) => field === 'organizers')).toHaveLength(2)
  })
})

describe('parseGold', () => {
  it('reads parts that are left out as not said', () => {
    const event = { kind: 'meeting', mode: 'online', themes: {}, officials: [{ name: 'A' }] }
    expect(parseGold({ id: 'x', isEventReport: true, event }).event).toMatchObject({
      name: null,
      date: null,
      organizers: [],
      officials: [{ name: 'A', positions: [], site: null }],
      themes: { named: [], topics: [] },
    })
    expect(parseGold({ id: 'x', isEventReport: false, event: null })).toEqual({ id: 'x', event: null })
  })

  it.each([
    [null, 'the annotation is not an object'],
    [[], 'the annotation is not an object'],
    [{ isEventReport: true }, 'id is not a string'],
    [{ id: 'x' }, 'isEventReport is not true or false'],
    [{ id: 'x', isEventReport: true, event: null }, 'event is not an object'],
    [{ id: 'x', isEventReport: true, event: { kind: 'meeting', mode: 'online' } }, 'event.themes is not an object'],
    [
      {
        id: 'x',
        isEventReport: true,
        event: { kind: 'm', mode: 'o', themes: {}, officials: [{ name: 'A', positions: ['b', 3] }] },
      },
      'event.officials[0].positions[1] is not a string',
    ],
    [
      { id: 'x', isEventReport: true, event: { kind: 'm', mode: 'o', themes: {}, groups: 'a' } },
      'event.groups is not a list',
    ],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => parseGold(value)).toThrow(new TypeError(message))
  })
})

describe('goldProblems', () => {
  it('finds none in good gold', () => {
    expect(goldProblems(gold, text)).toEqual([])
    expect(goldProblems({ id: 'n', event: null }, text)).toEqual([])
  })

  it('names values outside the closed lists and quotes that the text does not have', () => {
    const bad = { ...goldEvent, kind: 'party', groups: ['đại biểu'] }
    expect(goldProblems({ id: 'a', event: bad }, text)).toEqual([
      'kind "party" is not in the closed list',
      'groups "đại biểu" is not in the text',
    ])
  })
})

describe('the fixtures', () => {
  const fixtures = readCorpus('fixtures')

  it.runIf(fixtures.length > 0)('are annotated with values of the closed lists, quoted from their texts', () => {
    expect(
      fixtures.flatMap((report) =>
        goldProblems(report.gold, report.text).map((problem) => `${report.gold.id}: ${problem}`),
      ),
    ).toEqual([])
  })

  it.runIf(fixtures.length > 0)('score 1 against themselves and 0 against nothing', () => {
    const answers = new Map(fixtures.map((report) => [report.text, report.gold.event]))
    const full = evaluateCorpus(fixtures, (report) => {
      const event = answers.get(report) ?? null
      return event === null ? null : eventFromGold(event)
    })
    expect(full.overall).toBe(1)
    const none = evaluateCorpus(fixtures, () => null)
    expect(none.fields.kind).toMatchObject({ correct: 0, spurious: 0, missed: none.events, f1: 0 })
  })
})
