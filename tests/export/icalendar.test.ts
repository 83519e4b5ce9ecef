import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { toICalendar } from '../../src/export'
import { BARE, EVENT } from './sample'

const stamp = '2019-01-11T00:00:00Z'
const dated = (parts: object) => ({ ...EVENT, date: EVENT.date === null ? null : { ...EVENT.date, ...parts } })
const read = (text: string) => Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('toICalendar', () => {
  it('is read by another library: a timed event in its zone', () => {
    const [event] = read(toICalendar([{ id: 'a', event: EVENT }], { stamp }))
    if (event?.type !== 'VEVENT') throw new Error('no event')
    expect(event.start.toISOString()).toBe('2019-01-10T01:30:00.000Z')
    expect(event.summary).toBe('Hội nghị tổng kết năm 2018')
    expect(event.location).toBe('Hội trường A, xã Ba Sao, huyện Kim Bảng, Hà Nam')
    expect(event.categories).toEqual(['economy-finance'])
  })
  it('names organizer and attendees with their roles', () => {
    const out = lines(toICalendar([{ id: 'a', event: EVENT }], { stamp }))
    expect(out.find((line) => line.startsWith('ORGANIZER'))).toBe(
      'ORGANIZER;CN==UBND tỉnh Hà Tiên:mailto:organizer-1@sukien.invalid',
    )
    const attendees = out.filter((line) => line.startsWith('ATTENDEE'))
    expect(attendees).toHaveLength(2)
    expect(attendees[0]).toContain("CN=Lê Văn 'An';")
    expect(attendees[0]).toContain('ROLE=CHAIR')
    expect(attendees[1]).toContain('ROLE=REQ-PARTICIPANT')
  })
  it('ends an all-day event on the day after its last', () => {
    const out = lines(toICalendar([{ id: 'a', event: dated({ time: null, end: '2019-01-31' }) }]))
    expect(out).toContain('DTSTART;VALUE=DATE:20190110')
    expect(out).toContain('DTEND;VALUE=DATE:20190201')
    expect(out).toContain('DTSTAMP:20190110T000000Z')
  })
  it('leaves out what has no whole day', () => {
    const records = [BARE, dated({ start: 'XXXX-01-10' }), dated({ start: '2019-01' })].map((event, i) => ({
      id: String(i),
      event,
    }))
    expect(toICalendar(records)).not.toContain('VEVENT')
    expect(toICalendar([{ id: 'a', event: null }])).not.toContain('VEVENT')
  })
  it('lets no text of a report begin a line of its own', () => {
    const hostile = 'Lễ\r\nEND:VEVENT\u0000\r\nBEGIN:VALARM'
    const name = EVENT.name === null ? null : { ...EVENT.name, text: hostile }
    const officials = EVENT.officials.map((official) => ({ ...official, name: 'An"\r\nX-EVIL:1;,:' }))
    const out = lines(toICalendar([{ id: 'a\r\nX-EVIL:2', event: { ...EVENT, name, officials } }], { stamp }))
    expect(out.filter((line) => line.startsWith('END:VEVENT'))).toHaveLength(1)
    expect(out.filter((line) => line.startsWith('BEGIN:VALARM') || line.startsWith('X-EVIL'))).toEqual([])
  })
  it('folds lines at 75 bytes', () => {
    const out = toICalendar([{ id: 'a', event: EVENT }], { stamp })
    expect(out.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  })
  it('refuses a stamp that is no moment', () => {
    expect(() => toICalendar([{ id: 'a', event: EVENT }], { stamp: 'now' })).toThrow(/stamp: expected a moment in UTC/u)
  })
})
