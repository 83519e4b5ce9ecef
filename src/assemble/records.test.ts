import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../tests/support/ranges'
import type { PersonMention } from '../entities/persons'
import type { LocationReading } from '../patterns/locations'
import type { OfficialCandidate } from '../patterns/officials'
import { type Document, readDocument } from '../sections/document'
import { groupsOf } from './groups'
import { locationsOf } from './locations'
import { officialOf } from './officials'
import { organizersOf } from './organizers'
import { siteAt, siteOfOfficial } from './sites'

type Reference = OfficialCandidate['person']['references'][0]

const reference = (
  how: Reference['how'],
  mention: PersonMention | null,
  { start, end } = mention ?? NOWHERE,
): Reference => ({
  from: start,
  to: end,
  start,
  end,
  sentence: 0,
  how,
  mention,
})
const NOWHERE = { start: 0, end: 1 }

const said = (rule: string, how: Reference): OfficialCandidate['evidence'][0] => ({
  person: 0,
  participation: 'attendee',
  rule,
  sentence: 0,
  reference: how,
})

describe('groupsOf', () => {
  const doc = readDocument('Dự có lãnh đạo các sở; đại diện  huyện; Lãnh đạo các sở; 20 hộ dân.')
  const group = (phrase: string, rule: string) => ({ ...rangeOf(doc, phrase), rule, listed: true })
  const phrases = ['lãnh đạo các sở', 'đại diện  huyện', 'Lãnh đạo các sở', '20 hộ dân']

  it('has one entry a group, with the site of its list', () => {
    const site = rangeOf(doc, '20 hộ dân').start
    const found = groupsOf(
      doc,
      phrases.map((phrase) => group(phrase, 'groups/own')),
      (i) => (i === site ? 'Gò Da' : null),
    )
    expect(found).toEqual([
      { text: 'lãnh đạo các sở', span: { start: 6, end: 21 }, rule: 'groups/own', confidence: 0.78, site: null },
      { text: 'đại diện  huyện', span: { start: 23, end: 38 }, rule: 'groups/own', confidence: 0.78, site: null },
      { text: '20 hộ dân', span: { start: 57, end: 66 }, rule: 'groups/own', confidence: 0.78, site: 'Gò Da' },
    ])
  })
  it('is surer of who represents than of who is seen to come', () => {
    const sureness = (rule: string) => groupsOf(doc, [group('20 hộ dân', rule)], () => null)[0]?.confidence
    const sure = ['representatives', 'counted', 'comrades', 'many', 'leaders'].map((name) => sureness(`groups/${name}`))
    const doubtful = ['bodies', 'attend', 'draw', 'speak', 'voters'].map((name) => sureness(`groups/${name}`))
    for (const one of sure) expect(one).toBeGreaterThan(0.78)
    for (const one of doubtful) expect(one).toBeLessThan(0.78)
  })
})

describe('organizersOf', () => {
  const doc = readDocument(
    'UBND tỉnh An Phú; UBND tỉnh; Sở  Y tế; UBND tỉnh An Phú mới; UBND tỉnhAn; ubnd tỉnh an phú.',
  )
  const held = (phrase: string, rule = 'organizers/own') => ({
    ...rangeOf(doc, phrase),
    role: 'organizer' as const,
    rule,
    sentence: 0,
  })
  const names = (...phrases: string[]) =>
    organizersOf(
      doc,
      phrases.map((phrase) => held(phrase)),
    ).map(({ name }) => name)

  it('keeps the first form of a body', () => {
    expect(names('UBND tỉnh An Phú', 'UBND tỉnh', 'Sở  Y tế')).toEqual(['UBND tỉnh An Phú', 'Sở Y tế'])
    expect(names('UBND tỉnh', 'UBND tỉnh An Phú')).toEqual(['UBND tỉnh'])
    expect(names('UBND tỉnh An Phú', 'ubnd tỉnh an phú')).toEqual(['UBND tỉnh An Phú'])
    expect(names('UBND tỉnh', 'UBND tỉnhAn')).toEqual(['UBND tỉnh', 'UBND tỉnhAn'])
    expect(names('UBND tỉnhAn', 'UBND tỉnh')).toEqual(['UBND tỉnhAn', 'UBND tỉnh'])
  })
  it('quotes it with its role', () => {
    expect(organizersOf(doc, [held('Sở  Y tế')])).toEqual([
      {
        text: 'Sở  Y tế',
        span: { start: 29, end: 37 },
        rule: 'organizers/own',
        confidence: 0.85,
        name: 'Sở Y tế',
        role: 'organizer',
      },
    ])
  })
  it('is surer of who holds an event than of who acts', () => {
    const sureness = (rule: string) => organizersOf(doc, [held('UBND tỉnh', rule)])[0]?.confidence
    for (const name of ['hold', 'held-passive', 'own-sitting'])
      expect(sureness(`organizers/${name}`)).toBeGreaterThan(0.85)
    expect(sureness('organizers/act')).toBeLessThan(0.85)
  })
})

describe('locationsOf', () => {
  const doc = readDocument(
    'Họp tại điểm cầu Gò Da. Ở điểm cầu An Phú. Về điểm cầu Bắc Sơn. Họp tại nhà văn hóa xã Gò Da.',
  )
  const unit = (name: string) => ({ name, type: 'xã', code: null, successor: null })
  const reading = (
    phrase: string,
    cue: LocationReading['candidate']['cue'],
    { weight = 0.5, venue = '', country = '' } = {},
  ): LocationReading => {
    const range = rangeOf(doc, phrase)
    const place = {
      ...range,
      venue: venue === '' ? null : { ...rangeOf(doc, venue), kind: 'proper' as const, units: [] },
      units: [],
    }
    const whole = { ...range, level: 'commune' as const, typed: true, own: false, match: null }
    return {
      candidate: { ...range, place, cue, tie: 'clause', weight, rule: 'locations/at', sentence: 0, opens: range.start },
      role: cue === 'site' ? 'site' : 'venue',
      units:
        country === ''
          ? [{ ...whole, country: null }]
          : [
              { ...whole, country: null },
              { ...whole, country },
            ],
      records: { commune: unit('Gò Da'), district: unit('An Phú'), province: unit('Bắc Sơn') },
    }
  }

  it('quotes a place with its venue and its units', () => {
    expect(
      locationsOf(doc, [reading('tại nhà văn hóa xã Gò Da', 'at', { venue: 'nhà văn hóa', weight: 0.9 })]),
    ).toEqual([
      {
        text: 'tại nhà văn hóa xã Gò Da',
        span: { start: 68, end: 92 },
        rule: 'locations/at',
        confidence: 0.95,
        role: 'venue',
        venue: { text: 'nhà văn hóa', span: { start: 72, end: 83 }, rule: 'locations/at', confidence: 0.95 },
        commune: unit('Gò Da'),
        district: unit('An Phú'),
        province: unit('Bắc Sơn'),
        country: null,
      },
    ])
  })
  it('has no units of Vietnam abroad', () => {
    expect(locationsOf(doc, [reading('điểm cầu Gò Da', 'at', { country: 'LA' })])).toMatchObject([
      { venue: null, commune: null, district: null, province: null, country: 'LA', confidence: 0.85 },
    ])
  })
  it('takes the preposition of a site into the quote', () => {
    const text = (phrase: string, cue: LocationReading['candidate']['cue']) =>
      locationsOf(doc, [reading(phrase, cue)])[0]?.text
    expect(text('điểm cầu Gò Da', 'site')).toBe('tại điểm cầu Gò Da')
    expect(text('điểm cầu An Phú', 'site')).toBe('Ở điểm cầu An Phú')
    expect(text('điểm cầu Bắc Sơn', 'site')).toBe('điểm cầu Bắc Sơn')
    expect(text('điểm cầu Gò Da', 'main')).toBe('điểm cầu Gò Da')
    expect(text('Họp', 'site')).toBe('Họp')
  })
})

describe('the site of a list', () => {
  const sites = [
    { start: 2, end: 5, name: 'Gò Da' },
    { start: 5, end: 8, name: null },
    { start: 8, end: 9, name: 'An Phú' },
  ]
  it('holds over its tokens', () => {
    expect([1, 2, 4, 5, 7, 8, 9].map((i) => siteAt(sites, i))).toEqual([
      null,
      'Gò Da',
      'Gò Da',
      null,
      null,
      'An Phú',
      null,
    ])
  })
  it('is that of the first place that says that a person takes part and stands in one', () => {
    const seen = (...from: number[]) => {
      const evidence = from.map((at) => said('officials/agent', reference('title', null, { start: at, end: at + 1 })))
      return siteOfOfficial(sites, { evidence })
    }
    expect([seen(0, 6, 8, 3), seen(3, 8), seen(1, 5), seen()]).toEqual(['An Phú', 'Gò Da', null, null])
  })
})

describe('officialOf', () => {
  const TEXT =
    'Ông Lê Văn Tư, Chủ tịch  UBND tỉnh (An Phú), nguyên Bí thư, Phó Chủ tịch, chủ tịch Hội Luật gia dự. Đồng chí Lê Văn Tư và ông Tư nói. Ông ấy cảm ơn.'
  const doc: Document = readDocument(TEXT)
  const office = (phrase: string, head: string, former = false) => {
    const { start, end } = rangeOf(doc, phrase)
    return { start, end, headEnd: start + head.split(' ').length, former }
  }
  const mention = (phrase: string, name: string, honorific: string, nth = 1): PersonMention => {
    const whole = rangeOf(doc, phrase)
    const own = { start: whole.end - name.split(' ').length, end: whole.end }
    const before = honorific === '' ? null : { ...rangeOf(doc, honorific, nth), kind: 'civil' as const }
    return {
      ...own,
      from: whole.start,
      to: whole.end,
      honorific: before,
      offices: [],
      full: true,
      sentence: 0,
      bare: false,
    }
  }
  const full = mention('Lê Văn Tư', 'Lê Văn Tư', 'Ông')
  const later = mention('Đồng chí Lê Văn Tư', 'Lê Văn Tư', 'Đồng chí')
  const short = mention('ông Tư', 'Tư', 'ông')
  const candidate = (more: Partial<OfficialCandidate> = {}, bare = false): OfficialCandidate => ({
    person: {
      key: ['lê', 'văn', 'tư'],
      name: { ...full, bare },
      references: [
        reference('name', full),
        reference('short', short),
        reference('pronoun', null, rangeOf(doc, 'Ông ấy')),
      ],
    },
    offices: [],
    evidence: [said('officials/agent', reference('name', full))],
    participation: ['attendee', 'speaker'],
    ...more,
  })

  it('quotes a person with every place that speaks of them', () => {
    const official = officialOf(doc, candidate(), 'Gò Da')
    expect(official).toEqual({
      text: 'Lê Văn Tư',
      span: { start: 4, end: 13 },
      rule: 'officials/agent',
      confidence: 0.92,
      name: 'Lê Văn Tư',
      honorific: 'Ông',
      positions: [],
      participation: ['attendee', 'speaker'],
      site: 'Gò Da',
      mentions: [full, short, rangeOf(doc, 'Ông ấy')].map(({ start, end }) => ({
        start: doc.tokens[start]?.start,
        end: doc.tokens[end - 1]?.end,
      })),
    })
  })

  it('takes whoever speaks at a reception for one of its two sides', () => {
    const parts = (participation: OfficialCandidate['participation'], kind: 'reception' | 'visit') =>
      officialOf(doc, { ...candidate(), participation }, null, kind).participation
    expect(parts(['speaker'], 'reception')).toEqual(['speaker', 'attendee'])
    expect(parts(['chair'], 'reception')).toEqual(['chair'])
    expect(parts(['speaker'], 'visit')).toEqual(['speaker'])
  })

  it('takes the honorific of the first full mention that has one', () => {
    const honorific = (...references: Reference[]) =>
      officialOf(doc, candidate({ person: { ...candidate().person, references } }), null).honorific
    const none = { ...full, honorific: null }
    expect(honorific(reference('short', short), reference('name', later))).toBe('Đồng chí')
    expect(honorific(reference('name', none), reference('name', later), reference('name', full))).toBe('Đồng chí')
    expect(honorific(reference('name', none), reference('short', short))).toBeNull()
    expect(honorific(reference('name', null), reference('pronoun', null))).toBeNull()
  })

  it('is surer of who is named, in a list or more than once', () => {
    const sureness = (found: OfficialCandidate['evidence'], bare = false) =>
      officialOf(doc, candidate({ evidence: found }, bare), null).confidence
    const named = said('officials/agent', reference('name', full))
    expect(sureness([named])).toBe(0.92)
    expect(sureness([named, named])).toBe(0.96)
    expect(sureness([said('officials/list-attend', reference('short', short))])).toBe(0.96)
    expect(sureness([said('officials/list-attend', reference('title', null))])).toBe(0.75)
    expect(sureness([said('officials/agent', reference('pronoun', null)), named])).toBe(0.96)
    expect(sureness([named, named], true)).toBe(0.7)
    expect(sureness([])).toBe(0.75)
  })

  it('parts an office into its head and its body, and says how sure it is', () => {
    const positions = (...offices: ReturnType<typeof office>[]) =>
      officialOf(doc, candidate({ offices }), null).positions.map(
        ({ text, title, organization, former, confidence }) => [text, title, organization, former, confidence],
      )
    const chair = office('Chủ tịch  UBND tỉnh', 'Chủ tịch')
    const bracketed = office('Chủ tịch  UBND tỉnh (An Phú)', 'Chủ tịch')
    const secretary = office('Bí thư', 'Bí thư', true)
    const other = office('chủ tịch Hội Luật gia', 'chủ tịch')
    expect(positions(chair, secretary)).toEqual([
      ['Chủ tịch  UBND tỉnh', 'Chủ tịch', 'UBND tỉnh', false, 0.95],
      ['Bí thư', 'Bí thư', null, true, 0.88],
    ])
    expect(positions(bracketed)).toEqual([
      ['Chủ tịch  UBND tỉnh (An Phú)', 'Chủ tịch', 'UBND tỉnh (An Phú)', false, 0.85],
    ])
    expect(positions(chair, secretary, other).map((row) => row[4])).toEqual([0.7, 0.88, 0.7])
    expect(officialOf(doc, candidate({ offices: [secretary] }), null).positions[0]).toMatchObject({
      rule: 'officials/office',
      span: { start: TEXT.indexOf('Bí thư'), end: TEXT.indexOf('Bí thư') + 6 },
    })
  })
})
