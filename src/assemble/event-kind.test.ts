import { describe, expect, it } from 'vitest'
import { gatheringAt } from '../../tests/support/ranges'
import { readDocument } from '../sections/document'
import type { EventKind } from '../types'
import { kindFor } from './event-kind'

describe('the kind of an event', () => {
  const sitting = (text: string, name = 'phiên họp', kind: EventKind = 'meeting') => {
    const doc = readDocument(text)
    const [phrase = ''] = text.match(new RegExp(`${name}[^.]*`, 'u')) ?? []
    return kindFor(doc, gatheringAt(doc, phrase, kind), [])
  }

  it.each([
    'Sáng 5/3 khai mạc phiên họp thứ 20 của Ủy ban Thường vụ Quốc hội.',
    'Sáng 5/3 khai mạc phiên họp thứ 20 của UBTVQH.',
    'Sáng 5/3 khai mạc phiên họp của Quốc hội.',
    'Ủy ban Thường vụ Quốc hội khai mạc phiên họp thứ 20.',
    'Sáng 5/3, Quốc hội mở phiên họp toàn thể.',
    'Sáng 5/3 khai mạc phiên họp tại Quốc hội.',
  ])('is a sitting of a parliament: %s', (text) => {
    expect(sitting(text)).toBe('assembly-session')
    expect(sitting(text, 'phiên họp', 'conference')).toBe('assembly-session')
  })
  it.each([
    'Sáng 5/3 khai mạc phiên họp thứ 20 của Ủy ban tỉnh.',
    'Đoàn giám sát của Quốc hội mở phiên họp.',
    'Các đại biểu Quốc hội mở phiên họp.',
    'Văn phòng Quốc hội mở phiên họp.',
    'Chủ tịch Quốc hội dự phiên họp.',
    'Các ban Quốc hội mở phiên họp.',
    'Đoàn Quốc hội mở phiên họp.',
    'Sáng 5/3, viện Quốc hội mở phiên họp.',
    'Sáng 5/3, khối kiểm Quốc hội mở phiên họp.',
    'Sáng 5/3, cơ sở đảng Quốc hội mở phiên họp.',
    'Sáng 5/3 mở phiên họp về quốc lộ và hội đoàn.',
    'Ông An tới Quốc hội rồi đi bộ rất lâu mới về dự phiên họp.',
    'Quốc hội đã nghỉ. Tỉnh mở phiên họp.',
  ])('is none: %s', (text) => {
    expect(sitting(text)).toBe('meeting')
  })
  it('asks for the word of a sitting, near the head of the name', () => {
    expect(sitting('Quốc hội mở hội nghị.', 'hội nghị', 'conference')).toBe('conference')
    expect(sitting('Quốc hội họp phiên toàn thể.', 'họp phiên')).toBe('assembly-session')
    expect(sitting('Quốc hội họp thêm phiên toàn thể.', 'họp thêm phiên')).toBe('meeting')
    expect(sitting('Quốc hội mở lễ phiên chợ.', 'lễ phiên chợ', 'festival')).toBe('festival')
  })

  const named = (headline: string, act: [string, EventKind], text: string, name: [string, EventKind]) => {
    const doc = readDocument(`${headline}\n\n${text}`)
    const naming = gatheringAt(doc, ...name)
    return kindFor(doc, naming, [gatheringAt(doc, ...act), naming])
  }
  it('is that of the act which the headline names', () => {
    const text = 'Sáng 5/3, xã mở lễ trao bằng di tích và khai trương bến xe cho dân trong vùng đi lại.'
    const name: [string, EventKind] = ['lễ trao bằng di tích và khai trương bến xe', 'ceremony']
    const act: [string, EventKind] = ['Khai trương bến xe', 'inauguration']
    expect(named('Khai trương bến xe', act, text, name)).toBe('inauguration')
    expect(named('Khai trương bến xe', act, text, [name[0], 'other'])).toBe('inauguration')
    expect(named('Khai trương bến xe', act, text, [name[0], 'award-ceremony'])).toBe('award-ceremony')
    expect(named('Khai trương bến xe', [act[0], 'other'], text, name)).toBe('ceremony')
    expect(named('Khai trương bến xe', [act[0], 'ceremony'], text, [name[0], 'other'])).toBe('other')
    // An act that the name has no part of
    expect(named('Khánh thành bến xe', ['Khánh thành bến xe', 'inauguration'], text, name)).toBe('ceremony')
    expect(named('Khánh thành bến xe', ['Khánh thành bến xe', 'inauguration'], text, [name[0], 'other'])).toBe(
      'inauguration',
    )
    // What the text names is not the headline's
    expect(named('Tin trong xã', ['khai trương bến xe', 'inauguration'], text, name)).toBe('ceremony')
  })
})
