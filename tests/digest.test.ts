import { describe, expect, it } from 'vitest'
import { extractEvent, extractEvents } from '../src/extract'

const DIGEST = `Phường Bình Tân trao học bổng cho học sinh nghèo

Thứ Sáu, 06/09/2024

Sáng 5/9, tại Nhà văn hóa phường, Hội Khuyến học phường Bình Tân tổ chức lễ trao học bổng cho học sinh nghèo vượt khó. Dự lễ có bà Trần Thị Sáu, Chủ tịch UBND phường.

Bà Trần Thị Sáu mong các em cố gắng học tập.

* Chiều cùng ngày, Hội Phụ nữ phường tổ chức hội thi “Bữa cơm gia đình” với 12 đội tham gia.

* Trước đó, ngày 3/9, tại phường Hòa Lợi, Hội Nông dân tỉnh tập huấn kỹ thuật trồng rau cho 40 hội viên. Ông Lê Văn Bảy, Phó Chủ tịch Hội Nông dân tỉnh dự.
`

describe('a report of several gatherings', () => {
  it('gives each its own record, the main one first', () => {
    const events = extractEvents(DIGEST)
    expect(events.map(({ kind, name }) => [kind, name?.text])).toEqual([
      ['ceremony', 'lễ trao học bổng cho học sinh nghèo vượt khó'],
      ['contest', 'hội thi “Bữa cơm gia đình”'],
      ['training', 'tập huấn kỹ thuật trồng rau'],
    ])
    expect(events[2]?.officials.map(({ name }) => name)).toEqual(['Lê Văn Bảy'])
    expect(events[1]?.officials).toEqual([])
    expect(events[1]?.date).toMatchObject({ start: '2024-09-05', partOfDay: 'afternoon', text: 'Chiều cùng ngày' })
    expect(events[2]?.date?.start).toBe('2024-09-03')
    expect(events[0]).toEqual(extractEvent(DIGEST))
  })

  it('quotes the text at every span', () => {
    for (const { name, organizers, officials } of extractEvents(DIGEST))
      for (const mention of [name, ...organizers, ...officials])
        if (mention !== null) expect(DIGEST.slice(mention.span.start, mention.span.end)).toBe(mention.text)
  })

  it('takes what goes on at the event for no further one', () => {
    const report =
      'Xã An Phú họp\nNgày 5/9, HĐND xã An Phú tổ chức kỳ họp thứ 3, khóa XII.\nChiều cùng ngày, các đại biểu thảo luận tại tổ.\nNgày 6/9, đường về xã thông suốt trở lại.'
    expect(extractEvents(report)).toHaveLength(1)
  })
})
