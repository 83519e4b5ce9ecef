import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { EVENT, TEXT } from '../../../tests/export/sample'
import { addUp, evaluateReport, parseGold } from '../../evaluate/index'
import type { ExtractedEvent } from '../../types'
import { compareReport } from './comparison'
import { evaluationPage } from './evaluation-page'

const GOLD = {
  kind: 'meeting',
  mode: 'hybrid',
  name: 'Hội nghị tổng kết năm 2018',
  date: { start: '2019-01-11', end: null, partOfDay: 'morning', time: null, text: 'Sáng 10/1/2019' },
  organizers: [{ name: 'Bộ <Nội vụ>', role: 'organizer' }],
  officials: [
    { name: 'Lê Văn "An"', positions: ['Chủ tịch UBND tỉnh', 'Phó Bí thư'], participation: ['chair'] },
    { name: 'Phạm Văn Ba', positions: ['Giám đốc'], participation: ['attendee'] },
  ],
  optionalPeople: ['Trần Thị Bé'],
  groups: ['lãnh đạo các sở, ban'],
  locations: [{ venue: 'Hội trường A', province: 'Hà Nam' }],
  themes: { subject: null, named: [], topics: ['economy-finance', 'trade'] },
}

function compared(gold: object | null, event: ExtractedEvent | null, thrown?: string) {
  const annotation = parseGold({ id: 'a<b>', isEventReport: gold !== null, event: gold })
  const found = { text: TEXT, event, ...(thrown === undefined ? {} : { thrown }) }
  const evaluation = evaluateReport(annotation, found)
  return { evaluation, report: compareReport({ gold: annotation, text: TEXT }, event, evaluation.errors) }
}

function statesOf(gold: object | null, event: ExtractedEvent | null, thrown?: string) {
  const { report } = compared(gold, event, thrown)
  return Object.fromEntries(
    report.fields.map(({ field, gold: left, found: right }) => [
      field,
      [left, right].map((values) => values.map(({ text, state }) => `${text} ${state}`)),
    ]),
  )
}

describe('compareReport', () => {
  it('says of each value how it came out', () => {
    expect(statesOf(GOLD, EVENT)).toMatchObject({
      detection: [['event right'], ['event right']],
      kind: [['meeting different'], ['conference different']],
      date: [['2019-01-11 "Sáng 10/1/2019" different'], ['2019-01-10 "Sáng 10/1/2019" different']],
      partOfDay: [['morning right'], ['morning right']],
      organizers: [['Bộ <Nội vụ> missed'], ['=UBND tỉnh Hà Tiên spurious']],
      officials: [
        ['Lê Văn "An" right', 'Phạm Văn Ba missed'],
        ['Lê Văn "An" right', 'Trần Thị Bé uncounted'],
      ],
      positions: [
        ['Lê Văn "An": Chủ tịch UBND tỉnh right', 'Lê Văn "An": Phó Bí thư missed', 'Phạm Văn Ba: Giám đốc right'],
        ['Lê Văn "An": Chủ tịch UBND tỉnh right', 'Trần Thị Bé: nguyên Bí thư uncounted'],
      ],
      province: [['Hà Nam right'], ['Hà Nam right']],
      topics: [['economy-finance right', 'trade missed'], ['economy-finance right']],
    })
  })
  it('counts only the detection where there is no event', () => {
    expect(statesOf(null, null)).toEqual({ detection: [['no event right'], ['no event right']] })
    const states = statesOf(null, EVENT)
    expect(states.detection).toEqual([['no event right'], ['event spurious']])
    expect(states.kind).toEqual([[], ['conference uncounted']])
    expect(statesOf(GOLD, null).detection).toEqual([['event missed'], ['no event right']])
    expect(statesOf(GOLD, null, 'oh').detection?.[1]).toEqual(['no event right', 'threw oh spurious'])
  })
})

describe('evaluationPage', () => {
  const { evaluation, report } = compared(GOLD, EVENT)
  const html = evaluationPage('<corpus>', addUp([evaluation]), [report])
  const { document } = parseHTML(html)
  it('shows the text as it stands, and none of it as markup', () => {
    expect(document.querySelector('.text')?.textContent).toBe(TEXT)
    expect(document.querySelector('h1')?.textContent).toBe('<corpus>')
    expect(document.querySelector('h2 a')?.textContent).toBe('a<b>')
    expect([...document.querySelectorAll('script')]).toHaveLength(1)
    const hostile = evaluationPage('x', addUp([]), [{ ...report, id: '</script><img onerror=x>', text: '<script>' }])
    expect(hostile.split('<script>')).toHaveLength(2)
    expect(hostile).not.toContain('<img')
  })
  it('loads nothing, and lets only its own script run', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/]{43}='$/u)
    expect(document.querySelectorAll('[src],link,iframe')).toHaveLength(0)
  })
  it('marks rows by field and error, for its filters', () => {
    const rows = [...document.querySelectorAll('.compared tbody tr')]
    const errorsOf = (field: string) =>
      rows.find((row) => row.getAttribute('data-field') === field)?.getAttribute('data-errors')
    expect(errorsOf('organizers')).toBe('missed spurious')
    expect(errorsOf('kind')).toBe('different')
    expect(errorsOf('partOfDay')).toBe('')
  })
  it('marks what was found, and what was missed where its words stand', () => {
    const marks = [...document.querySelectorAll('mark')]
    const found = marks.find((mark) => mark.textContent === 'Sáng 10/1/2019')
    expect(found?.getAttribute('class')).toBe('found missed')
    expect(found?.getAttribute('title')).toContain('test/quote · 0.90')
  })
  it('has a name for every control and table head', () => {
    for (const label of document.querySelectorAll('label')) expect(label.textContent).not.toBe('')
    for (const control of document.querySelectorAll('select, input')) expect(control.closest('label')).not.toBeNull()
    expect(document.documentElement.getAttribute('lang')).toBe('en')
  })
})
