import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../src/html'
import { readDay } from '../../src/html/metadata'
import { extractEvent } from '../../src/index'
import { FRONT_PAGE, HEADLINE, NEWS_PAGE, PARAGRAPHS, PORTAL_PAGE } from './pages'

const EMPTY = { text: '', title: null, publishedAt: null, byline: null, siteName: null }

describe('fromHtml, a newspaper’s page', () => {
  const page = fromHtml(NEWS_PAGE)
  it('gives headline, dateline and paragraphs, and nothing around them', () => {
    const dateline = 'Thứ Năm, 10/01/2019, 14:30 (GMT+7)'
    expect(page.text).toBe([HEADLINE, dateline, ...PARAGRAPHS, 'Quang cảnh hội nghị.'].join('\n\n'))
  })
  it('takes headline and day from JSON-LD, in Vietnam’s time', () => {
    const { title, publishedAt, byline, siteName } = page
    expect({ title, publishedAt, byline, siteName }).toEqual({
      title: HEADLINE,
      publishedAt: '2019-01-10T14:30',
      byline: 'Vừ A Sình',
      siteName: 'Báo Bản Mây',
    })
  })
  it('gives a text whose sections are read', () => {
    const event = extractEvent(page.text)
    expect(event?.title?.text).toBe(HEADLINE)
    expect(event?.publishedAt?.iso).toBe('2019-01-10')
    expect(event?.date?.start).toBe('2019-01-10')
    expect(event?.officials.map(({ name }) => name)).toEqual(['Lê Văn Phác', 'Trần Thị Mít'])
  })
  it('gives a day that is a reference date', () => {
    const { publishedAt } = page
    expect(publishedAt).not.toBeNull()
    const date = extractEvent(PARAGRAPHS.join('\n\n'), { referenceDate: publishedAt ?? '' })?.date
    expect([date?.start, date?.yearFrom]).toEqual(['2019-01-10', 'reference'])
  })
})

describe('fromHtml, an old portal’s page', () => {
  const page = fromHtml(PORTAL_PAGE)
  it('leaves menus and breadcrumbs, keeps paragraphs on lines', () => {
    const lines = page.text.split('\n').filter((line) => line !== '')
    expect(lines).toEqual([HEADLINE, 'Ngày đăng: 10/01/2019 15:20 | Lượt xem: 318', ...PARAGRAPHS])
  })
  it('reads the day where people see it', () => {
    expect([page.title, page.publishedAt]).toEqual([HEADLINE, '2019-01-10T15:20'])
  })
})

describe('fromHtml, metadata', () => {
  const article = `<h1>${HEADLINE}</h1><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`
  const withHead = (head: string) => fromHtml(`<html><head>${head}</head><body>${article}</body></html>`)
  it.each([
    ['<meta property="article:published_time" content="2019-01-10T08:00:00+07:00">', '2019-01-10T08:00'],
    ['<meta name="pubdate" content="2019-01-09T18:00:00Z">', '2019-01-10T01:00'],
    ['<meta itemprop="datePublished" content="2019-01-10">', '2019-01-10'],
    ['<meta name="DC.date.issued" content="10/01/2019 08:30">', '2019-01-10T08:30'],
    [
      '<script type="application/ld+json">{"@type":"ReportageNewsArticle","datePublished":"2019-01-10"}</script>',
      '2019-01-10',
    ],
  ])('reads %s', (head, day) => {
    expect(withHead(head).publishedAt).toBe(day)
    expect(withHead(head).text.split('\n\n')[1]).toBe('10/01/2019')
  })
  it.each([
    ['no day', ''],
    ['a day that is none', '<meta property="article:published_time" content="2019-02-30">'],
    ['words', '<meta property="article:published_time" content="hôm qua">'],
    ['the day of a change', '<meta property="article:modified_time" content="2019-01-10">'],
    ['JSON-LD that is not JSON', '<script type="application/ld+json">{"@type":"NewsArticle",</script>'],
    [
      'JSON-LD of something else',
      '<script type="application/ld+json">{"@type":"Event","datePublished":"2019-01-10"}</script>',
    ],
    [
      'JSON-LD of wrong types',
      '<script type="application/ld+json">[null,1,{"@type":7,"@graph":3},{"@type":"NewsArticle","headline":{},"datePublished":20190110}]</script>',
    ],
  ])('has no day by %s', (_, head) => {
    expect(withHead(head)).toMatchObject({ title: HEADLINE, publishedAt: null })
    expect(withHead(head).text).toBe([HEADLINE, ...PARAGRAPHS].join('\n\n'))
  })
  it('takes neither a clock above the headline nor the lead for the dateline', () => {
    const clock = '<div>Thứ Tư, 25/11/2026</div>'
    expect(fromHtml(`<body>${clock}${article}</body>`).publishedAt).toBeNull()
    const lead = `<h1>${HEADLINE}</h1><p>Sáng 12/1/2019, tỉnh khai mạc lễ hội</p><p>${PARAGRAPHS.join('</p><p>')}</p>`
    expect(fromHtml(lead).publishedAt).toBeNull()
  })
  it('takes the site’s name for no headline', () => {
    const logo = `<html><head><title>${HEADLINE} - Báo Bản Mây</title></head><body><h1>Báo Bản Mây</h1><h2>${HEADLINE}</h2><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`
    expect(fromHtml(logo).title).toBe(HEADLINE)
  })
  it('takes the heading of a title that goes on with the site’s name', () => {
    expect(withHead(`<title>${HEADLINE} - Báo Bản Mây</title>`).title).toBe(HEADLINE)
    const bare = `<html><head><title>Một đầu đề</title></head><body><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`
    expect(fromHtml(bare).title).toBe('Một đầu đề')
  })
})

describe('fromHtml, what is no article', () => {
  it.each(['', ' \n', '<!doctype html>', '<!-- x -->', '<html></html>', '<body></body>'])(
    'gives no text for %j',
    (html) => {
      expect(fromHtml(html)).toEqual(EMPTY)
    },
  )
  it('gives no event for a front page', () => {
    const { text, publishedAt } = fromHtml(FRONT_PAGE)
    expect(text).not.toContain('Tìm kiếm')
    expect([extractEvent(text), publishedAt]).toEqual([null, null])
  })
  it('takes plain text as a page of one paragraph', () => {
    expect(fromHtml('Sáng 10/1/2019, UBND tỉnh họp.').text).toBe('Sáng 10/1/2019, UBND tỉnh họp.')
  })
  it.each([null, undefined, 1, {}])('throws on %j', (value) => {
    // @ts-expect-error: what JavaScript may give
    expect(() => fromHtml(value)).toThrow(TypeError)
  })
})

describe('fromHtml, broken and hostile pages', () => {
  it('reads broken markup', () => {
    const broken = `<h1>${HEADLINE}<p class="x>y" <b>${PARAGRAPHS[0]}<p>${PARAGRAPHS[1]}<div><p>${PARAGRAPHS[2]}</h2></table>`
    const { text } = fromHtml(broken)
    for (const paragraph of PARAGRAPHS.slice(1, 3)) expect(text).toContain(paragraph)
    expect(text).not.toContain('<')
  })
  it('runs nothing and takes nothing of scripts, styles and templates', () => {
    const hostile = NEWS_PAGE.replace(
      '<h1>',
      '<script>throw new Error("ran"); globalThis.ran = true</script><template><p>mẫu</p></template><svg onload="ran()"><text>vẽ</text></svg><h1>',
    )
    expect(fromHtml(hostile)).toEqual(fromHtml(NEWS_PAGE))
    expect('ran' in globalThis).toBe(false)
  })
  it('leaves the menu of a page so short that the whole of it could be the article', () => {
    const short = `<body><nav><a href="/">Trang chủ</a></nav><h1>${HEADLINE}</h1><p>Sáng 10/1, UBND tỉnh họp.</p></body>`
    expect(fromHtml(short).text).toBe(`${HEADLINE}\n\nSáng 10/1, UBND tỉnh họp.`)
  })
  it('reads entities once', () => {
    expect(fromHtml('<p>5 &lt; 6 &amp;lt; &#x110;&#7841;i h&#7897;i</p>').text).toBe('5 < 6 &lt; Đại hội')
  })
  it('reads a page past what sites have line by line, menus left out', () => {
    const deep = `${'<div>'.repeat(150)}<p>Sâu.</p>${'</div>'.repeat(150)}`
    expect(fromHtml(`<nav>Trang chủ</nav>${deep}<p>Cạn.</p>`).text).toBe('Sâu.\n\nCạn.')
    const wide = `<nav>Trang chủ</nav>${'<p>Hết.</p>'.repeat(9000)}`
    expect(fromHtml(wide).text.split('\n\n')).toHaveLength(9000)
  })
  it('reads no more than 30,000 tags', () => {
    expect(fromHtml('<p>a'.repeat(40_000)).text.split('\n\n')).toHaveLength(30_000)
  })
  it('takes any text', () => {
    const bits = [
      '<',
      '>',
      '</',
      '<p>',
      '<div>',
      '</div>',
      '<h1>',
      '<br/>',
      '<html>',
      '<body>',
      '<!--',
      '-->',
      '<script>',
      '&',
      '&#0;',
      '"',
      '=',
      'Sáng 10/1',
      '\u0000',
      '\ud800',
      '<table>',
      '<tr>',
      '<svg>',
      '<![CDATA[',
      '<a href=',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 40 }), (parts) => {
        expect(typeof fromHtml(parts.join('')).text).toBe('string')
      }),
      { numRuns: 300 },
    )
  })
})

describe('readDay', () => {
  it.each([
    ['2019-01-10', '2019-01-10'],
    ['2019-01-10 08:30:00', '2019-01-10T08:30'],
    ['2019-01-10T01:30:00.000Z', '2019-01-10T08:30'],
    ['Thứ năm, 10/01/2019 | 08:30', '2019-01-10T08:30'],
    ['10.1.2019', '2019-01-10'],
  ])('reads %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
  it.each(['', '10/1', '2019', 'tháng 1/2019', 'Sáng 10/1/2019', '31/02/2019', 20190110, null])(
    'does not read %s',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )
})
