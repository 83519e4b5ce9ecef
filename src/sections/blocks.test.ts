import { describe, expect, it } from 'vitest'
import { readDocument, textOf } from './document'

const kindsOf = (text: string): string[] => {
  const doc = readDocument(text)
  return doc.blocks.map(({ kind, start, end }) => `${kind}: ${textOf(doc, start, end).slice(0, 24).trim()}`)
}

const LEAD =
  'Sáng 12/3, tại Nhà văn hóa xã, UBND xã Bình Tân tổ chức hội nghị giao ban công tác tháng 3 với các thôn, bàn việc của quý tới và nghe các thôn nêu ý kiến.'

describe('sections', () => {
  it('reads the furniture of a portal page', () => {
    expect(
      kindsOf(
        [
          'Trang chủ > Tin tức > Xã Bình Tân',
          'Xã Bình Tân giao ban tháng 3',
          'Xã Bình Tân giao ban tháng 3',
          'Thứ Ba, 12/03/2024 | 16:20 GMT+7',
          'Lượt xem: 1.204',
          LEAD,
          'Dự hội nghị có các ông, bà:',
          '- Lê Văn Sáu, Bí thư Đảng ủy',
          '- Trần Thị Bảy, Chủ tịch UBND xã',
          'Các thôn nêu 12 ý kiến về đường, nước và trường học.',
          'Ông Lê Văn Sáu phát biểu tại hội nghị. Ảnh: T.M',
          'Quang cảnh hội nghị',
          'Tin, ảnh: Thu Mai',
          'In trang',
          'Tin liên quan:',
          '- Xã Bình Tân ra quân làm đường (02/03/2024)',
        ].join('\n'),
      ),
    ).toEqual([
      'boilerplate: Trang chủ > Tin tức > Xã',
      'headline: Xã Bình Tân giao ban thá',
      'headline: Xã Bình Tân giao ban thá',
      'dateline: Thứ Ba, 12/03/2024 | 16:',
      'dateline: Lượt xem: 1.204',
      'lead: Sáng 12/3, tại Nhà văn h',
      'body: Dự hội nghị có các ông,',
      'body: - Lê Văn Sáu, Bí thư Đản',
      'body: - Trần Thị Bảy, Chủ tịch',
      'body: Các thôn nêu 12 ý kiến v',
      'caption: Ông Lê Văn Sáu phát biểu',
      'caption: Quang cảnh hội nghị',
      'byline: Tin, ảnh: Thu Mai',
      'boilerplate: In trang',
      'related: Tin liên quan:',
      'related: - Xã Bình Tân ra quân là',
    ])
  })

  it('finds a dateline under the lead and an author with a body', () => {
    expect(
      kindsOf(`Huyện họp\n(ĐN)- ${LEAD}\nThứ 4, 10/05/2023 | 07:15\nCác thôn nêu ý kiến.\nMinh Hà - Đài TT huyện`),
    ).toEqual([
      'headline: Huyện họp',
      'lead: (ĐN)- Sáng 12/3, tại Nhà',
      'dateline: Thứ 4, 10/05/2023 | 07:1',
      'body: Các thôn nêu ý kiến.',
      'byline: Minh Hà - Đài TT huyện',
    ])
  })

  it('takes the headline under the name of the body that has the site', () => {
    expect(
      kindsOf(`SỞ Y TẾ TỈNH GÒ DA | TIN TỨC\nTập huấn cấp cứu cho cán bộ y tế tuyến xã\n12/03/2024\n${LEAD}`),
    ).toEqual([
      'boilerplate: SỞ Y TẾ TỈNH GÒ DA | TIN',
      'headline: Tập huấn cấp cứu cho cán',
      'dateline: 12/03/2024',
      'lead: Sáng 12/3, tại Nhà văn h',
    ])
    expect(kindsOf(`Sở Y tế tỉnh Gò Da\nTẬP HUẤN CẤP CỨU CHO CÁN BỘ TUYẾN XÃ\n${LEAD}`)[1]).toBe(
      'headline: TẬP HUẤN CẤP CỨU CHO CÁN',
    )
    // A headline in capitals that tells of something, with a short line under it
    expect(kindsOf(`SỞ Y TẾ TỔNG KẾT NĂM HỌC\nNhiều việc đã làm xong trước hạn\n${LEAD}`)[0]).toBe(
      'headline: SỞ Y TẾ TỔNG KẾT NĂM HỌC',
    )
  })

  it('knows a report that has no headline by the day that it opens with', () => {
    const first = 'Sáng 12/3, Công an tỉnh tổ chức công bố các quyết định về công tác cán bộ.'
    expect(kindsOf(`${first}\nCác thôn nêu ý kiến.`)[0]).toBe('lead: Sáng 12/3, Công an tỉnh')
    expect(kindsOf(`Công an tỉnh công bố quyết định\n${LEAD}`)[0]).toBe('headline: Công an tỉnh công bố quy')
  })

  it('leaves sentences alone', () => {
    for (const sentence of [
      'Ngày 12/3/2024, UBND xã Bình Tân họp bàn việc làm đường.',
      'Tin vui đến với bà con trong xã ngay từ đầu năm mới.',
      'Chia sẻ tại hội nghị, bà con mong sớm có nước sạch.',
      'Ảnh hưởng của mưa lũ còn kéo dài đến hết tháng 3.',
      'Bài học rút ra là phải dựa vào dân, nghe dân nói.',
    ])
      expect(kindsOf(`Huyện họp\n${LEAD}\n${sentence}\nCác thôn nêu ý kiến.`)[2]).toBe(
        `body: ${sentence.slice(0, 24).trim()}`,
      )
  })

  it('takes a first line that is long for the lead', () => {
    expect(kindsOf(LEAD)).toEqual(['lead: Sáng 12/3, tại Nhà văn h'])
  })
})
