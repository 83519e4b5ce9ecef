import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize'
import { unwrap } from './unwrap'

const lines = (text: string): number => unwrap(tokenize(text)).filter(({ line }) => line).length

describe('unwrap', () => {
  it('joins a line that was broken for its length', () => {
    expect(
      lines('Chiều 2/4, lãnh đạo huyện tiếp đoàn công tác của tỉnh bạn và các\ndoanh nghiệp của hai địa phương.'),
    ).toBe(1)
  })
  it('joins a name broken in two, where the text goes on wrapped', () => {
    expect(
      lines(
        'Chiều 2/4, Phó Chủ tịch Ủy ban nhân dân huyện Trần Văn\nAn tiếp đoàn công tác của tỉnh bạn cùng lãnh đạo các\ndoanh nghiệp hai tỉnh.',
      ),
    ).toBe(1)
  })
  it('joins a name to the line before it, which goes on the one above and is as wide', () => {
    expect(
      lines(
        'Sáng 4/4, Sở Nội vụ phối hợp Ban Dân vận Tỉnh ủy tổ chức hội nghị trực tuyến\ntổng kết công tác dân vận. Ông Lê Văn An chủ trì. Tại điểm cầu huyện\nHòa Phú, tham dự có ông Trần Bình.',
      ),
    ).toBe(1)
    expect(
      lines(
        'Sáng 4/4, Sở Nội vụ phối hợp Ban Dân vận Tỉnh ủy tổ chức hội nghị trực tuyến\ntổng kết công tác dân vận\nHòa Phú mở hội làng',
      ),
    ).toBe(2)
  })
  it('joins the rest of a name on a short line, in a text that is wrapped throughout', () => {
    const body =
      'Sáng 4/4, tiểu đoàn tổ chức lễ tuyên thệ chiến sĩ mới sau ba tháng huấn\nluyện. Buổi lễ là dấu mốc quan trọng của các chiến sĩ trong hàng ngũ quân\nđội nhân dân và của cả đơn vị sau những ngày tập luyện vất vả trên thao\ntrường.\n'
    expect(lines(`${body}Dự lễ có Đại tá Lê Quyết\nThắng, Phó Chính ủy`)).toBe(2)
    expect(lines(`${body}Quang cảnh lễ Tuyên Thệ\nThượng tá Lê Quyết Thắng, Phó Chính ủy`)).toBe(3)
  })
  it('keeps headlines, sentences and items apart', () => {
    expect(lines('Huyện tiếp đoàn\nchiều 2/4, tại hội trường')).toBe(2)
    expect(lines('Huyện tiếp đoàn công tác của tỉnh bạn vào sáng nay tại hội trường.\ncó 20 đại biểu dự')).toBe(2)
    expect(lines('Dự buổi tiếp có lãnh đạo các phòng, ban, ngành của huyện:\nbà Lan, bà Hoa')).toBe(2)
    expect(lines('Huyện tiếp đoàn công tác của tỉnh bạn vào sáng nay tại hội trường\nChiều nay đoàn về')).toBe(2)
  })
})
