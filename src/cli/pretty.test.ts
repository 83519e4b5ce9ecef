import { describe, expect, it } from 'vitest'
import { eventOf, quote } from '../../tests/support/events'
import type { ExtractedEvent, Official } from '../types'
import { explainEvent } from './explain'
import { prettyEvent } from './pretty'
import { paint, type Segment, widthOf } from './terminal'

const text = (lines: readonly (readonly Segment[])[]): string[] => lines.map((line) => paint(line, false))

const said = (words: string) => quote(words, words)
const official = (name: string, parts: Partial<Official>): Official => ({
  ...said(name),
  name,
  honorific: null,
  positions: [],
  participation: [],
  site: null,
  mentions: [],
  ...parts,
})
const position = (words: string, former = false) => ({ ...said(words), title: words, organization: null, former })
const unit = (type: string, name: string, successor: { code: string; name: string } | null = null) => ({
  name,
  type,
  code: null,
  successor,
})

const event: ExtractedEvent = eventOf({
  kind: 'conference',
  mode: 'online',
  title: said('Hội nghị trực tuyến tổng kết công tác dân vận'),
  name: said(
    'Hội nghị trực tuyến toàn quốc Tổng kết công tác Dân vận và đánh giá kết quả thực hiện “Năm Dân vận chính quyền” 2018',
  ),
  date: {
    ...said('Sáng 10/1'),
    start: '2019-01-10',
    end: null,
    partOfDay: 'morning',
    time: '08:30',
    yearFrom: 'dateline',
  },
  publishedAt: { ...said('10/01/2019'), iso: '2019-01-10' },
  organizers: [
    { ...said('Ban Cán sự Đảng Chính phủ'), name: 'Ban Cán sự Đảng Chính phủ', role: 'organizer' },
    { ...said('Bộ Y tế'), name: 'Bộ Y tế', role: 'co-organizer' },
  ],
  officials: [
    official('Nguyễn Xuân Phúc', {
      honorific: 'đồng chí',
      participation: ['attendee', 'chair'],
      positions: [position('Ủy viên Bộ Chính trị'), position('nguyên Bí thư Ban cán sự Đảng', true)],
    }),
    official('Trần Văn Nam', { site: 'Bình Dương' }),
  ],
  groups: [{ ...said('lãnh đạo các sở ban ngành của tỉnh'), site: 'Bình Dương' }],
  locations: [
    {
      ...said('Tại điểm cầu Bình Dương'),
      role: 'site',
      venue: null,
      commune: null,
      district: null,
      province: unit('tỉnh', 'Bình Dương', { code: '79', name: 'Thành phố Hồ Chí Minh' }),
      country: null,
    },
    {
      ...said('tại nhà văn hóa'),
      role: 'venue',
      venue: said('nhà văn hóa'),
      commune: unit('xã', 'Ba Sao'),
      district: unit('thị xã', 'Kim Bảng'),
      province: unit('tỉnh', 'Hà Nam'),
      country: null,
    },
  ],
  themes: {
    subject: said('công tác Dân vận'),
    named: [{ ...said('Dân vận khéo'), type: 'campaign' }],
    topics: [
      { id: 'mass-mobilization', confidence: 0.9, evidence: [{ start: 1, end: 4 }] },
      { id: 'public-administration', confidence: 0.8, evidence: [] },
    ],
  },
})

describe('prettyEvent', () => {
  it('aligns every field', () => {
    expect(text(prettyEvent(event, 80))).toEqual([
      'Hội nghị trực tuyến toàn quốc Tổng kết công tác Dân vận và đánh giá kết quả thực',
      'hiện “Năm Dân vận chính quyền” 2018',
      'conference · online',
      '',
      'Headline    Hội nghị trực tuyến tổng kết công tác dân vận',
      'When        Thursday 10 January 2019, morning, 08:30 · “Sáng 10/1” · year from',
      '              the dateline',
      'Published   Thursday 10 January 2019',
      'Where       Bình Dương · site · now Thành phố Hồ Chí Minh',
      '            nhà văn hóa, xã Ba Sao, thị xã Kim Bảng, Hà Nam',
      'Organizers  Ban Cán sự Đảng Chính phủ',
      '            Bộ Y tế · co-organizer',
      'Officials   đồng chí Nguyễn Xuân Phúc · attendee, chair',
      '              Ủy viên Bộ Chính trị',
      '              nguyên Bí thư Ban cán sự Đảng · former',
      '            Trần Văn Nam · at Bình Dương',
      'Groups      lãnh đạo các sở ban ngành của tỉnh · at Bình Dương',
      'Subject     công tác Dân vận',
      'Themes      Dân vận khéo · campaign',
      'Topics      mass-mobilization, public-administration',
    ])
  })

  it('sets labels above their values where there is little room', () => {
    const lines = text(prettyEvent(event, 40))
    const [subject, officials] = [lines.indexOf('Subject'), lines.indexOf('Officials')]
    expect(lines.slice(subject, subject + 3)).toEqual(['Subject', '  công tác Dân vận', 'Themes'])
    expect(lines.slice(officials + 1, officials + 3)).toEqual(['  đồng chí Nguyễn Xuân Phúc ·', '    attendee, chair'])
  })

  it.each([32, 40, 55, 56, 80, 100])('keeps to %i columns', (columns) => {
    expect(text(prettyEvent(event, columns)).filter((line) => widthOf(line) > columns)).toEqual([])
  })

  it('leaves out what the report does not say', () => {
    expect(text(prettyEvent(eventOf({ kind: 'meeting' }), 80))).toEqual(['(without a name)', 'meeting', ''])
  })

  it('falls back on the headline and on the words of a place', () => {
    const place = { ...said('tại hội trường lớn'), role: 'venue' as const, venue: null }
    const units = { commune: null, district: null, province: null, country: null }
    const lines = text(prettyEvent(eventOf({ title: said('Họp báo'), locations: [{ ...place, ...units }] }), 80))
    expect(lines[0]).toBe('Họp báo')
    expect(lines.at(-1)).toBe('Where       tại hội trường lớn')
    expect(lines.join()).not.toContain('Headline')
  })

  it('says several days', () => {
    const date = { ...said('6 và 7/8'), start: 'XXXX-08-06', end: 'XXXX-08-07', partOfDay: null, time: null }
    const lines = text(prettyEvent(eventOf({ date: { ...date, yearFrom: 'unknown' } }), 80))
    expect(lines.slice(3)).toEqual(['When        6 August (year not said) – 7 August (year not said) · “6 và 7/8”'])
  })
})

describe('explainEvent', () => {
  it('gives the rule behind each value, and what lost', () => {
    const trace = [
      { rule: 'venue/hall', text: 'hội trường', span: { start: 3, end: 13 }, lostTo: null, reason: 'bare' },
    ]
    const lines = text(explainEvent(event, trace, 80))
    expect(lines).toContain('official      “Nguyễn Xuân Phúc” 0–16 by test/quote, 0.90')
    expect(lines).toContain('position      “Ủy viên Bộ Chính trị” 0–20 by test/quote, 0.90')
    expect(lines).toContain('topic         mass-mobilization by 1–4, 0.90')
    expect(lines).toContain('topic         public-administration by no quote, 0.80')
    expect(lines.slice(-2)).toEqual(['Lost', 'venue         “hội trường” 3–13 by venue/hall lost: bare'])
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([])
  })

  it('says that there is nothing to explain', () => {
    expect(text(explainEvent(null, [], 80))).toEqual(['No candidates.'])
  })
})
