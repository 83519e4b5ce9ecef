import { describe, expect, it } from 'vitest'
import districtsFile from '../src/gazetteer/data/districts.tsv'
import provincesFile from '../src/gazetteer/data/provinces.tsv'
import { extractEvent } from '../src/index'
import { dataRows } from '../src/lexicon/data-file'

/** Sentences put together from parts, so that no word of a list decides alone. */
const REPORT = 'Hội nghị tổng kết công tác\n\nSáng 10/1/2019, Bộ Nội vụ tổ chức hội nghị tổng kết công tác. '

/** Who takes part by a sentence: `name: office # office (parts)`. */
const officialsOf = (sentence: string): string[] =>
  (extractEvent(`${REPORT}${sentence}`)?.officials ?? []).map(
    ({ name, positions, participation }) =>
      `${name}: ${positions.map(({ text }) => text).join(' # ')} (${participation.join(',')})`,
  )

const NAMES = ['Trần Thị Thu Hà', 'Lê Minh Hoan', 'Lò Văn Mừng', 'Nguyễn Bình', 'Giàng A Páo']

describe('a name behind an office without a mark', () => {
  const provinces = dataRows(provincesFile)
    .filter(([, , code = '']) => code !== '')
    .map(([name = '', type = '']) => `${type.replace(' trung ương', '')} ${name}`)
  // "Quận 1" takes a figure, and "Ia H' Drai" a mark that no other unit has.
  const districts = dataRows(districtsFile)
    .map(([, type = '', name = '']) => `${type} ${name}`)
    .filter((unit) => !/[\d']/u.test(unit))
  const wrong = (units: readonly string[], office: string): string[] =>
    units.flatMap((unit, k) => {
      const name = NAMES[k % NAMES.length] ?? ''
      const wanted = `${name}: ${office} ${unit} (speaker)`
      const found = officialsOf(`${office} ${unit} ${name} phát biểu tại hội nghị.`)
      return found.length === 1 && found[0] === wanted ? [] : [`${wanted} / ${found.join('; ')}`]
    })

  it.each(['Chủ tịch UBND', 'Giám đốc Công an'])('is found for every province: %s', (office) => {
    expect(new Set(provinces).size).toBeGreaterThan(60)
    expect(wrong([...new Set(provinces)], office)).toEqual([])
  })

  it('is found for every district', () => {
    expect(districts.length).toBeGreaterThan(650)
    expect(wrong(districts, 'Chủ tịch UBND')).toEqual([])
  })
})

describe('an office and the verb behind it', () => {
  const offices = [
    'Bộ trưởng Bộ Tư pháp',
    'Thứ trưởng Bộ Ngoại giao',
    'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch',
    'Giám đốc Sở Thông tin và Truyền thông',
    'Phó Giám đốc Sở Lao động - Thương binh và Xã hội',
    'Chủ tịch Quốc hội',
    'Phó Thủ tướng Chính phủ',
    'Trưởng Ban Tổ chức Trung ương',
    'Chánh Văn phòng UBND tỉnh',
    'Trưởng Phòng Tư pháp huyện',
    'Hiệu trưởng Trường Đại học Luật Hà Nội',
    'Chính ủy Quân khu 7',
  ]
  const verbs: readonly (readonly [verb: string, part: string])[] = [
    ['chủ trì hội nghị', 'chair'],
    ['đồng chủ trì hội nghị', 'chair'],
    ['điều hành hội nghị', 'chair'],
    ['phát biểu chỉ đạo hội nghị', 'speaker'],
    ['báo cáo tại hội nghị', 'speaker'],
    ['cho biết tại hội nghị', 'speaker'],
    ['giải đáp các kiến nghị tại hội nghị', 'speaker'],
    ['thông báo kết quả tại hội nghị', 'speaker'],
    ['trao bằng khen cho các tập thể tại hội nghị', 'presenter'],
    ['tới dự hội nghị', 'attendee'],
    ['nhận bằng khen tại hội nghị', 'honoree'],
    ['ký kết quy chế phối hợp tại hội nghị', 'signatory'],
  ]
  it.each(verbs)('%s: %s', (verb, part) => {
    const found = offices.map((office) => officialsOf(`Đồng chí Lê Minh Quân, ${office} ${verb}.`))
    expect(found).toEqual(offices.map((office) => [expect.stringMatching(`^Lê Minh Quân: ${office} \\(.*${part}`)]))
  })
})
