import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/export'
import { segmentsOf } from '../../src/export/segments'
import { EVENT, TEXT } from './sample'

const report = (html: string): string => /<div class="report"[^>]*>([\s\S]*?)<\/div>/u.exec(html)?.[1] ?? ''
const UNESCAPED = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
/** What a reader sees: markup gone, entities read. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:lt|gt|quot|amp|#39);/gu, (entity) => UNESCAPED[entity as keyof typeof UNESCAPED])

describe('segmentsOf', () => {
  it('cuts crossing spans without nesting them', () => {
    expect(
      segmentsOf(10, [
        { start: 1, end: 5 },
        { start: 3, end: 8 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([
      { start: 0, end: 1, open: [] },
      { start: 1, end: 3, open: [0] },
      { start: 3, end: 4, open: [1, 0, 2] },
      { start: 4, end: 5, open: [1, 0] },
      { start: 5, end: 8, open: [1] },
      { start: 8, end: 10, open: [] },
    ])
  })
  it('opens nothing for spans that are empty or outside', () => {
    const spans = [
      { start: 2, end: 2 },
      { start: 3, end: 9 },
      { start: -1, end: 1 },
    ]
    expect(segmentsOf(4, spans)).toEqual([{ start: 0, end: 4, open: [] }])
    expect(segmentsOf(0, [])).toEqual([])
  })
  it('covers any text once, each segment by just the spans over it', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const segments = segmentsOf(30, spans)
        expect(segments.map(({ start, end }) => end - start).reduce((a, b) => a + b, 0)).toBe(30)
        for (const { start, end, open } of segments) {
          const over = spans.flatMap((s, i) => (s.start <= start && s.end >= end ? [i] : []))
          expect([...open].sort((a, b) => a - b)).toEqual(over)
        }
      }),
    )
  })
})

describe('toHtml', () => {
  const html = toHtml(TEXT, EVENT, { locale: 'en' })
  it('shows the report as it is', () => {
    expect(seen(report(html))).toBe(TEXT)
  })
  it('marks each value with its field, rule and confidence', () => {
    expect(report(html)).toContain('data-tip="When 2019-01-10T08:30 · test/quote · 0.90"')
    expect(report(html)).toMatch(/<mark class="f-date"[^>]*>Sáng 10\/1\/2019<\/mark>/u)
    expect(html).toMatch(/<tr id="r2"><th scope="row">.*When<\/th><td lang="vi"><a href="#q2">Sáng 10\/1\/2019<\/a>/u)
  })
  it('shows both of two values that cross: one by its fill, one by the line below', () => {
    expect(report(html)).toMatch(/<mark class="f-venue nested o-locations"[^>]*>Hội trường A<\/mark>/u)
    const [described] = /aria-describedby="[^"]*"(?=[^>]*>Hội trường A)/u.exec(report(html)) ?? []
    expect(described).toMatch(/^aria-describedby="r\d+ r\d+"$/u)
  })
  it('says parts and roles in the language asked for', () => {
    expect(html).toContain('Officials speaker, attendee · test/quote')
    expect(toHtml(TEXT, EVENT, { locale: 'vi' })).toContain('Đại biểu phát biểu, dự · test/quote')
  })
  it('has a place for every link of the table', () => {
    const links = [...html.matchAll(/href="#(q\d+)"/gu)].map(([, id]) => id)
    expect(links).toHaveLength(13)
    for (const id of links) expect(html.split(`id="${id}"`)).toHaveLength(2)
  })
  it('is whole in itself: asks for nothing, runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/u)
  })
  it('reads no text as markup', () => {
    const hostile = '<script>alert(1)</script> " onmouseover="x" & </div><img src=x onerror=y>\u0000\u001b[31m'
    const quote = { text: hostile, span: { start: 0, end: hostile.length }, rule: '"><b>', confidence: 1 }
    const page = toHtml(hostile, { ...EVENT, title: quote, name: quote, publishedAt: { ...quote, iso: '<i>' } })
    expect(page).not.toMatch(/<script|<img|<b>|<i>|" onmouseover/u)
    expect(seen(report(page))).toBe(hostile.replaceAll('\u0000', '\ufffd').replaceAll('\u001b', '\ufffd'))
  })
  it('says so where there is no event', () => {
    expect(toHtml('Thông báo', null, { locale: 'vi' })).toContain('<h1>Không có sự kiện</h1>')
    expect(report(toHtml('Thông báo', null))).toBe('Thông báo')
  })
})
