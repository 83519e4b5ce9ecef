import { describe, expect, it } from 'vitest'
import { annotationsOf, toBrat, toDoccano, toWebAnnotations } from '../../src/export'
import { codePointOffsets } from '../../src/export/annotations'
import { EVENT, TEXT } from './sample'

/** The text as Python and the W3C count it. */
const points = [...TEXT]
const tidy = (text: string) => text.split('\n').join(' ')

describe('annotationsOf', () => {
  it('lists every quote, offices behind their holders', () => {
    expect(annotationsOf(EVENT).map(({ label, text, detail, of }) => [label, tidy(text), detail, of])).toEqual([
      ['Headline', '𝒜 Hội nghị *tổng kết* <b>năm 2018</b>', null, null],
      ['Name', 'Hội nghị tổng kết năm 2018', 'conference', null],
      ['Date', 'Sáng 10/1/2019', '2019-01-10T08:30', null],
      ['Organizer', '=UBND tỉnh Hà Tiên', 'organizer', null],
      ['Official', 'Lê Văn "An"', 'chair', null],
      ['Position', 'Chủ tịch UBND tỉnh', null, 4],
      ['Official', 'Trần Thị Bé', 'speaker attendee', null],
      ['Position', 'nguyên Bí thư', 'former', 6],
      ['Group', 'lãnh đạo các sở, ban', null, null],
      ['Location', 'tại Hội trường A, xã Ba Sao, huyện Kim Bảng, tỉnh Hà Nam', 'venue', null],
      ['Venue', 'Hội trường A', null, 9],
      ['Subject', 'năm 2018', null, null],
      ['Theme', 'tổng kết', 'other', null],
    ])
    expect(annotationsOf(null)).toEqual([])
  })

  it('counts an event of several days', () => {
    const date = EVENT.date === null ? null : { ...EVENT.date, time: null, end: '2019-01-12' }
    expect(annotationsOf({ ...EVENT, date }).find(({ label }) => label === 'Date')?.detail).toBe(
      '2019-01-10/2019-01-12',
    )
  })
})

describe('codePointOffsets', () => {
  it('counts a pair of surrogates once, a lone one once', () => {
    const at = codePointOffsets('a𝒜b\ud800c')
    expect([0, 1, 3, 4, 5, 6].map(at)).toEqual([0, 1, 2, 3, 4, 5])
    expect([-1, 99].map(at)).toEqual([0, 5])
  })
})

describe('toBrat', () => {
  const lines = toBrat(TEXT, EVENT).trimEnd().split('\n')
  it('quotes by code points, over line ends in pieces', () => {
    for (const line of lines.filter((one) => one.startsWith('T'))) {
      const [, place = '', text] = line.split('\t')
      const spans = place.slice(place.indexOf(' ') + 1).split(';')
      const quoted = spans.map((span) => {
        const [start, end] = span.split(' ').map(Number)
        return points.slice(start, end).join('')
      })
      expect(quoted.join(' ')).toBe(text)
      expect(text).not.toMatch(/[\n\r\t]/u)
    }
    expect(lines.filter((one) => one.startsWith('T'))).toHaveLength(13)
    expect(lines.find((one) => one.startsWith('T2'))).toMatch(/^T2\tName 81 98;99 107\tHội nghị tổng kết năm 2018$/u)
  })
  it('ties offices to holders and says parts', () => {
    expect(lines).toContain('R6\tPositionOf Arg1:T6 Arg2:T5')
    expect(lines.filter((one) => one.includes('OfficialDetail'))).toEqual([
      expect.stringMatching(/^A\d+\tOfficialDetail T5 chair$/u),
      expect.stringMatching(/^A\d+\tOfficialDetail T7 speaker$/u),
      expect.stringMatching(/^A\d+\tOfficialDetail T7 attendee$/u),
    ])
    expect(new Set(lines.map((one) => one.split('\t')[0])).size).toBe(lines.length)
  })
})

describe('toDoccano', () => {
  it('is one line of JSON whose offsets quote the text', () => {
    const out = toDoccano(TEXT, EVENT)
    expect(out.indexOf('\n')).toBe(out.length - 1)
    const record = JSON.parse(out)
    expect(record.text).toBe(TEXT)
    const labels = record.entities.map((e: { label: string; start_offset: number; end_offset: number }) => [
      e.label,
      points.slice(e.start_offset, e.end_offset).join(''),
    ])
    expect(labels).toEqual(annotationsOf(EVENT).map(({ label, text }) => [label, text]))
    expect(record.relations[0]).toEqual({ id: 5, from_id: 5, to_id: 4, type: 'PositionOf' })
  })
})

describe('toWebAnnotations', () => {
  it('selects each quote by position and by its words', () => {
    const all = toWebAnnotations(TEXT, EVENT, 'urn:report:1')
    expect(all.map(({ id }) => id)[12]).toBe('urn:report:1#annotation-13')
    for (const { target } of all) {
      const [position, quote] = target.selector
      if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector') throw new Error('selectors')
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix)
    }
    expect(all[4]?.body).toEqual([
      { type: 'TextualBody', purpose: 'tagging', value: 'Official' },
      { type: 'TextualBody', purpose: 'describing', value: 'chair' },
    ])
  })
})
