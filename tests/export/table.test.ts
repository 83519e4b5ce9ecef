import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/export'
import { BARE, EVENT } from './sample'

const records = [
  { id: 'a', event: EVENT },
  { id: 'none', event: null },
  { id: '@b', event: BARE },
]
const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })

describe('toCsv', () => {
  it('gives a row an event', () => {
    const { data, errors } = parse(toCsv(records))
    expect(errors).toEqual([])
    expect(data).toHaveLength(2)
    expect(data[0]).toMatchObject({
      id: 'a',
      name: 'Hội nghị tổng kết năm 2018',
      start: '2019-01-10',
      time: '08:30',
      venues: 'Hội trường A',
      provinces: 'Hà Nam',
      province_codes: '35',
      officials: 'Lê Văn "An"; Trần Thị Bé',
      topics: 'economy-finance',
    })
    expect(data[1]).toMatchObject({ kind: 'conference', name: '', officials: '' })
  })
  it('gives a row an official', () => {
    const { data } = parse(toCsv(records, { rows: 'officials' }))
    expect(
      data.map(({ official, positions, participation, site }) => [official, positions, participation, site]),
    ).toEqual([
      ['Lê Văn "An"', 'Chủ tịch UBND tỉnh', 'chair', ''],
      ['Trần Thị Bé', 'nguyên Bí thư', 'speaker; attendee', 'Hà Nam'],
    ])
  })
  it('holds no cell that a spreadsheet would run', () => {
    const cells = Papa.parse<string[]>(toCsv(records)).data.flat()
    expect(cells).toContain("'=UBND tỉnh Hà Tiên")
    expect(cells).toContain("'@b")
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
  })
  it('leaves out the header where asked', () => {
    expect(toCsv(records, { header: false })).toBe(toCsv(records).split('\r\n').slice(1).join('\r\n'))
    expect(toCsv([], { header: false })).toBe('')
  })
  it('ends lines as RFC 4180 wants', () => {
    expect(toCsv([]).endsWith('\r\n')).toBe(true)
    expect(toCsv(records).split('\r\n')).toHaveLength(4)
  })
})
