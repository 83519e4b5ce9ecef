import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { EVENT } from '../../../tests/export/sample'
import { type Facts, factsOf } from './facts'
import { figuresOf, statisticsPage } from './page'
import { createCounter, type Statistics } from './statistics'
import { terminalTables, toStatisticsCsv } from './tables'

const facts = (start: string | null, names: readonly string[], more: Partial<Facts> = {}): Facts => ({
  kind: 'conference',
  start,
  topics: [],
  organizers: [],
  officials: names.map((name) => ({ name, offices: [] })),
  ...more,
})

function count(reports: readonly (Facts | null)[], top = 10): Statistics {
  const counter = createCounter()
  for (const report of reports) counter.add(report)
  return counter.result(top)
}

const ME = count([
  facts('2024-02-01', ['Lê Văn An', 'Trần Thị Bé', 'Phạm Hữu Lâm'], {
    topics: ['health', 'health', 'trade'],
    organizers: ['UBND tỉnh', 'Sở <Y tế>'],
    officials: [
      { name: 'Lê Văn An', offices: ['Bí thư', 'Chủ tịch'] },
      { name: 'Trần Thị Bé', offices: [] },
      { name: 'Phạm Hữu Lâm', offices: [] },
    ],
  }),
  facts('2024-02-03', ['Trần Thị Bé', 'LÊ VĂN AN'], {
    kind: 'visit',
    organizers: ['ubnd  tỉnh'],
    officials: [
      { name: 'Trần Thị Bé', offices: [] },
      { name: 'LÊ VĂN AN', offices: ['Chủ tịch'] },
    ],
  }),
  facts('2023-12', ['Phạm Hữu Lâm', 'Lê Văn An', 'Lê Văn An'], { organizers: ['UBND tỉnh'] }),
  facts('XXXX-01-10', []),
  null,
])

describe('createCounter', () => {
  it('counts reports, months, kinds and topics', () => {
    expect(ME).toMatchObject({ reports: 5, events: 4, undated: 1 })
    expect(ME.months).toEqual([
      { name: '2023-12', events: 1 },
      { name: '2024-02', events: 2 },
    ])
    expect(ME.kinds).toEqual([
      { name: 'conference', events: 3 },
      { name: 'visit', events: 1 },
    ])
    expect(ME.topics).toEqual([
      { name: 'health', events: 1 },
      { name: 'trade', events: 1 },
    ])
  })
  it('counts each person and body once an event, however they are written', () => {
    expect(ME.officials).toEqual([
      { name: 'Lê Văn An', office: 'Chủ tịch', events: 3 },
      { name: 'Phạm Hữu Lâm', office: null, events: 2 },
      { name: 'Trần Thị Bé', office: null, events: 2 },
    ])
    expect(ME.organizers).toEqual([
      { name: 'UBND tỉnh', events: 3 },
      { name: 'Sở <Y tế>', events: 1 },
    ])
  })
  it('counts who appears with whom more than once', () => {
    expect(ME.pairs).toEqual([
      { names: ['Lê Văn An', 'Phạm Hữu Lâm'], events: 2 },
      { names: ['Lê Văn An', 'Trần Thị Bé'], events: 2 },
    ])
  })
  it('gives as many rows as are asked for', () => {
    const few = count([facts(null, ['An', 'Bé', 'Ca']), facts(null, ['An', 'Bé', 'Ca'])], 1)
    expect([few.officials.length, few.pairs.length, few.undated]).toEqual([1, 1, 2])
  })
  it('knows no month of days without one', () => {
    const starts = ['2024', '2024-13-01', '', '2024-1', 'x-01', '٢٠٢٤-01', null]
    expect(count(starts.map((start) => facts(start, []))).months).toEqual([])
  })
  it('keeps to pairs of the most frequent people, however many a report names', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `Người ${i}`)
    const { pairs } = count([facts(null, names), facts(null, names)], 1000)
    expect(pairs).toHaveLength(1000)
  })
})

describe('factsOf', () => {
  it('reads what is counted from a record', () => {
    expect(factsOf(EVENT)).toEqual({
      kind: 'conference',
      start: '2019-01-10',
      topics: ['economy-finance'],
      organizers: ['=UBND tỉnh Hà Tiên'],
      officials: [
        { name: 'Lê Văn "An"', offices: ['Chủ tịch UBND tỉnh'] },
        { name: 'Trần Thị Bé', offices: ['nguyên Bí thư'] },
      ],
    })
    expect(factsOf({ kind: 'visit', date: null })).toMatchObject({ start: null, officials: [], topics: [] })
  })
  it.each([
    [1, 'event is not an object'],
    [{}, 'event.kind is not a string'],
    [{ kind: 'x', officials: [{}] }, 'event.officials[0].name is not a string'],
    [{ kind: 'x', officials: {} }, 'event.officials is not a list'],
    [{ kind: 'x', themes: { topics: ['a'] } }, 'event.themes.topics[0] is not an object'],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => factsOf(value)).toThrow(new TypeError(message))
  })
})

describe('tables', () => {
  it('stand in columns on a terminal', () => {
    const lines = terminalTables(ME).map((line) => line.map(({ text }) => text).join(''))
    expect(lines[0]).toBe('5 reports, 4 of them of events; the month of 1 is not known')
    expect(lines).toContain('  2023-12      1 ▇▇▇▇▇▇▇▇▇▇▇▇')
    expect(lines).toContain('  2024-02      2 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇')
    expect(lines).toContain('  Lê Văn An, Chủ tịch      3 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇')
    expect(lines).toContain('  Trần Thị Bé              2 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇')
  })
  it('are one table in CSV, of which no cell runs', () => {
    const csv = toStatisticsCsv({ ...ME, organizers: [{ name: '=1+1', events: 2 }] })
    expect(csv.split('\r\n').slice(0, 2)).toEqual(['list,name,with,events', 'month,2023-12,,1'])
    expect(csv).toContain('\r\npair,Lê Văn An,Trần Thị Bé,2\r\n')
    expect(csv).toContain(`\r\norganizer,"'=1+1",,2\r\n`)
  })
})

describe('plots', () => {
  const svgs = new Map(figuresOf(ME).map(({ name, svg }) => [name, parseHTML(svg).document]))
  const labelsOf = (name: string): string[] =>
    [...(svgs.get(name)?.querySelectorAll('text') ?? [])].map((text) => text.textContent)
  it('draw a bar for each row, with its name and number', () => {
    expect([...svgs.keys()]).toEqual(['month', 'kind', 'topic', 'official', 'organizer', 'pair'])
    expect(svgs.get('organizer')?.querySelectorAll('rect')).toHaveLength(2)
    expect(labelsOf('organizer')).toEqual(expect.arrayContaining(['UBND tỉnh', 'Sở <Y tế>', '3', '1']))
    expect(svgs.get('month')?.querySelectorAll('rect')).toHaveLength(2)
    expect(svgs.get('pair')?.querySelectorAll('rect')).toHaveLength(4)
  })
  it('have a name for those who do not see them', () => {
    expect(svgs.get('month')?.querySelector('svg')?.getAttribute('aria-label')).toBe('Events a month')
  })
  it('stand in a page that is whole in itself and reads no name as markup', () => {
    const { document } = parseHTML(statisticsPage('<a>', ME))
    expect(document.querySelector('h1')?.textContent).toBe('<a>')
    expect(document.querySelectorAll('svg')).toHaveLength(6)
    expect(document.querySelectorAll('script,[src],link')).toHaveLength(0)
    expect([...document.querySelectorAll('th')].map((th) => th.textContent)).toContain('Sở <Y tế>')
  })
  it('are none where there is nothing', () => {
    expect(figuresOf(count([]))).toEqual([])
    expect(statisticsPage('x', count([]))).toContain('0 reports')
  })
})
