import { describe, expect, it } from 'vitest'
import { labelsIn, toMarkdown } from '../../src/export'
import { EVENT_KINDS, TOPIC_IDS } from '../../src/types'
import { BARE, EVENT } from './sample'

describe('toMarkdown', () => {
  it('writes a record in Vietnamese', () => {
    expect(toMarkdown(EVENT)).toBe(`## Hội nghị tổng kết năm 2018

- **Loại sự kiện:** hội nghị
- **Hình thức:** trực tiếp kết hợp trực tuyến
- **Tiêu đề:** 𝒜 Hội nghị \\*tổng kết\\* \\<b\\>năm 2018\\</b\\>
- **Thời gian:** 10/1/2019, sáng, 08:30
- **Địa điểm:** Hội trường A, xã Ba Sao, huyện Kim Bảng, Hà Nam
- **Đơn vị tổ chức:** =UBND tỉnh Hà Tiên
- **Đại biểu:**
  - Đồng chí **Lê Văn "An"**, Chủ tịch UBND tỉnh (chủ trì)
  - bà **Trần Thị Bé**, nguyên Bí thư (phát biểu, dự; điểm cầu Hà Nam)
- **Thành phần khác:** lãnh đạo các sở, ban
- **Nội dung:** năm 2018
- **Chương trình, phong trào, khẩu hiệu:** tổng kết
- **Lĩnh vực:** kinh tế, tài chính
`)
  })
  it('writes labels in English, values as they stand', () => {
    const text = toMarkdown(EVENT, { locale: 'en' })
    expect(text).toContain('- **When:** 2019-01-10, morning, 08:30')
    expect(text).toContain('  - Đồng chí **Lê Văn "An"**, Chủ tịch UBND tỉnh (chair)')
  })
  it('says little of an event that little is known of', () => {
    expect(toMarkdown(BARE, { locale: 'en' })).toBe('## conference\n\n- **Kind:** conference\n- **Form:** in person\n')
  })
  it('refuses a language it has no labels in', () => {
    // @ts-expect-error: what a caller without types may pass
    expect(() => toMarkdown(EVENT, { locale: 'fr' })).toThrow(/no labels in "fr"/u)
  })
})

describe('labels', () => {
  it.each(['en', 'vi'] as const)('cover the closed lists in %s', (locale) => {
    const labels = labelsIn(locale)
    for (const kind of EVENT_KINDS) expect(labels('kind', kind), kind).not.toBe('')
    expect(TOPIC_IDS.filter((id) => id.includes('-') && labels('topic', id) === id)).toEqual([])
    expect(labels('kind', 'assembly-session')).not.toBe('assembly-session')
    expect(labels('field', 'unheard-of')).toBe('unheard-of')
  })
})
