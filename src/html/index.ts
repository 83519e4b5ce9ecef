import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageNode } from './dom'
import { type HtmlReport, readPage } from './page'

/** linkedom takes a while for ever more tags, the deeper they nest: of a page with more no more is read. */
const MOST_TAGS = 30_000

export type { HtmlReport } from './page'

/**
 * Reads a news page: its headline, dateline and main text as plain text, without menus, scripts and related items. The
 * article is found by Mozilla's Readability over linkedom; headline and day come from JSON-LD and `meta` where they are
 * there. Nothing of the page runs, and nothing is fetched. Of a page with more than 30,000 tags the rest is not read.
 *
 * @param html the page, whole or in part, as any string
 * @throws TypeError where it is not a string
 * @example
 * const page = fromHtml('<h1>Hội nghị tổng kết</h1><time>10/01/2019</time><p>Sáng 10/1, UBND tỉnh Lào Cai tổ chức hội nghị.</p>')
 * page.text.split('\n\n') // => ['Hội nghị tổng kết', '10/01/2019', 'Sáng 10/1, UBND tỉnh Lào Cai tổ chức hội nghị.']
 * page.publishedAt // => '2019-01-10'
 */
export function fromHtml(html: string): HtmlReport {
  if (typeof html !== 'string') {
    throw new TypeError(`expected a page as a string, got ${html === null ? 'null' : typeof html}`)
  }
  const document = documentOf(upToTag(html, MOST_TAGS))
  return readPage(document, () =>
    new Readability<PageNode>(document, { serializer: (element: PageNode) => element }).parse(),
  )
}

/** linkedom takes the first element for the root, so that a page without `html` and `body` gets them. */
function documentOf(html: string) {
  const { document } = parseHTML(html)
  const { documentElement } = document
  const whole = documentElement?.nodeName === 'HTML' && hasBody(documentElement)
  return whole ? document : parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
}

function hasBody(root: PageNode): boolean {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) if (node.nodeName === 'BODY') return true
  return false
}

function upToTag(html: string, count: number): string {
  let place = -1
  for (let n = 0; n <= count; n++) {
    place = html.indexOf('<', place + 1)
    if (place < 0) return html
  }
  return html.slice(0, place)
}
