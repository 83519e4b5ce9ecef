import type { ExtractedEvent, Mention } from '../../src/types'

/** A text whose quotes hurt: formulas, markup, line breaks, letters beyond the basic plane. */
export const TEXT = [
  '𝒜 Hội nghị *tổng kết* <b>năm 2018</b>',
  'Sáng 10/1/2019, =UBND tỉnh Hà Tiên tổ chức Hội nghị tổng kết',
  'năm 2018 tại Hội trường A, xã Ba Sao, huyện Kim Bảng, tỉnh Hà Nam. Đồng chí Lê Văn "An", Chủ tịch UBND tỉnh chủ trì; bà Trần Thị Bé, nguyên Bí thư phát biểu; lãnh đạo các sở, ban dự.',
].join('\n')

export function q(text: string, from = 0): Mention {
  const start = TEXT.indexOf(text, from)
  if (start < 0) throw new Error(`not in the text: ${text}`)
  return { text, span: { start, end: start + text.length }, rule: 'test/quote', confidence: 0.9 }
}

const unit = (name: string, type: string, code: string) => ({ name, type, code, successor: null })

export const EVENT: ExtractedEvent = {
  kind: 'conference',
  mode: 'hybrid',
  title: q('𝒜 Hội nghị *tổng kết* <b>năm 2018</b>'),
  name: q('Hội nghị tổng kết\nnăm 2018'),
  date: {
    ...q('Sáng 10/1/2019'),
    start: '2019-01-10',
    end: null,
    partOfDay: 'morning',
    time: '08:30',
    yearFrom: 'text',
  },
  publishedAt: null,
  organizers: [{ ...q('=UBND tỉnh Hà Tiên'), name: '=UBND tỉnh Hà Tiên', role: 'organizer' }],
  officials: [
    {
      ...q('Lê Văn "An"'),
      name: 'Lê Văn "An"',
      honorific: 'Đồng chí',
      positions: [{ ...q('Chủ tịch UBND tỉnh'), title: 'Chủ tịch', organization: 'UBND tỉnh', former: false }],
      participation: ['chair'],
      site: null,
      mentions: [q('Lê Văn "An"').span],
    },
    {
      ...q('Trần Thị Bé'),
      name: 'Trần Thị Bé',
      honorific: 'bà',
      positions: [{ ...q('nguyên Bí thư'), title: 'nguyên Bí thư', organization: null, former: true }],
      participation: ['speaker', 'attendee'],
      site: 'Hà Nam',
      mentions: [q('Trần Thị Bé').span],
    },
  ],
  groups: [{ ...q('lãnh đạo các sở, ban'), site: null }],
  locations: [
    {
      ...q('tại Hội trường A, xã Ba Sao, huyện Kim Bảng, tỉnh Hà Nam'),
      role: 'venue',
      venue: q('Hội trường A'),
      commune: unit('Ba Sao', 'xã', '13393'),
      district: unit('Kim Bảng', 'huyện', '350'),
      province: unit('Hà Nam', 'tỉnh', '35'),
      country: null,
    },
  ],
  themes: {
    subject: q('năm 2018', 60),
    named: [{ ...q('tổng kết'), type: 'other' }],
    topics: [{ id: 'economy-finance', confidence: 0.8, evidence: [] }],
  },
}

/** An event of which the report says nothing but its kind. */
export const BARE: ExtractedEvent = {
  ...EVENT,
  mode: 'in-person',
  title: null,
  name: null,
  date: null,
  organizers: [],
  officials: [],
  groups: [],
  locations: [],
  themes: { subject: null, named: [], topics: [] },
}
