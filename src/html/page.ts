import { collapse } from '../normalize/key'
import type { PageDocument, PageNode } from './dom'
import { type Line, linesOf, measure } from './lines'
import { metadataOf, readDay } from './metadata'

/** A news page as text to extract from. */
export interface HtmlReport {
  /** Headline, dateline and paragraphs, with blank lines between; `""` where the page has no text. */
  text: string
  /** The headline. */
  title: string | null
  /** When it was published: "2019-01-10", or "2019-01-10T14:30" in Vietnam's time. Can be given as `referenceDate`. */
  publishedAt: string | null
  /** Whom the page names as its author. */
  byline: string | null
  /** What the site calls itself. */
  siteName: string | null
}

/** What `Readability.parse` of `@mozilla/readability` gives, where its serializer hands out the element itself. */
export interface FoundArticle {
  readonly content?: PageNode | null | undefined
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly siteName?: string | null | undefined
}

/** Past these bounds, which are beyond what sites have, the article is not looked for: the page is read line by line. */
const MOST_ELEMENTS = 8_000
const DEEPEST = 100

/** A dateline is short and stands near below its headline. */
const DATELINE_CHARACTERS = 100
const DATELINE_LINES = 6

/**
 * Reads a page that a DOM parser has read. Portable: the parser and the finder of the article are given.
 *
 * @param findArticle finds the article of a document, which it may change; null or a throw: there is none
 */
export function readPage(document: PageDocument, findArticle: () => FoundArticle | null): HtmlReport {
  const { body } = document
  const none: HtmlReport = { text: '', title: null, publishedAt: null, byline: null, siteName: null }
  if (body === null) return none
  const metadata = metadataOf(document)
  const all = linesOf(body)
  const plain = linesOf(body, false)
  const headings = headingsOf(document)
  const pageTitle = collapse(document.title)
  const { elements, depth } = measure(body)
  const article = elements > MOST_ELEMENTS || depth > DEEPEST ? null : attempt(findArticle)
  const main = article?.content ? linesOf(article.content, false) : []
  const title = headlineOf(metadata.headline, [article?.title ?? null, pageTitle], headings)
  const dateline = datelineOf(all, title)
  const paragraphs = withoutHead(main.length === 0 ? plain : main, title, dateline)
  const publishedAt = metadata.publishedAt ?? (dateline === null ? null : readDay(dateline))
  const head = [title, dateline ?? (publishedAt === null ? null : spoken(publishedAt))]
  const lines = [...head.flatMap((text) => (text === null ? [] : [{ text, close: false }])), ...paragraphs]
  return {
    text: paragraphs.length === 0 ? '' : joined(lines),
    title,
    publishedAt,
    byline: presence(metadata.author) ?? presence(article?.byline),
    siteName: presence(article?.siteName),
  }
}

/** An article finder gives up on some pages by throwing. */
function attempt(findArticle: () => FoundArticle | null): FoundArticle | null {
  try {
    return findArticle()
  } catch {
    return null
  }
}

/** Collapsed; null where nothing is left. */
const presence = (text: string | null | undefined): string | null => collapse(text ?? '') || null

interface Heading {
  readonly text: string
  readonly top: boolean
}

function headingsOf(document: PageDocument): Heading[] {
  return Array.from(document.querySelectorAll('h1, h2, h3')).flatMap(({ nodeName, textContent }) => {
    const text = presence(textContent)
    return text === null ? [] : [{ text, top: nodeName.toUpperCase() === 'H1' }]
  })
}

/** A heading that a title repeats is most of it: the rest is the site's name. */
const LEAST_SHARE = 0.4

/** The heading that a title repeats, else what the metadata say, else the one heading of the page, else its title. */
function headlineOf(
  said: string | null,
  titles: readonly (string | null)[],
  headings: readonly Heading[],
): string | null {
  const headline = presence(said)
  const known = [headline, ...titles.map(presence)].flatMap((title) => title ?? [])
  const repeated = headings.find(({ text }) =>
    known.some((title) => title.includes(text) && text.length >= LEAST_SHARE * title.length),
  )
  const tops = headings.filter(({ top }) => top)
  const only = tops.length === 1 ? tops[0]?.text : undefined
  return repeated?.text ?? headline ?? only ?? known[0] ?? tops[0]?.text ?? null
}

/** The first short line with a day below the headline: a clock at the top of the page is none. */
function datelineOf(lines: readonly Line[], title: string | null): string | null {
  const place = title === null ? -1 : lines.findLastIndex(({ text }) => text === title)
  const below = lines.slice(place + 1, place + 1 + DATELINE_LINES)
  return place < 0 ? null : (below.find(({ text }) => isDateline(text))?.text ?? null)
}

/** "Thứ năm, 10/01/2019 | Lượt xem: 25", not "Sáng 10/1/2019, tỉnh khai mạc lễ hội". */
const isDateline = (text: string): boolean =>
  text.length <= DATELINE_CHARACTERS && !text.endsWith('.') && readDay(text) !== null

function withoutHead(lines: readonly Line[], title: string | null, dateline: string | null): Line[] {
  const place = lines.findIndex(({ text }) => text === title)
  const kept = place < 0 || place > DATELINE_LINES ? lines : lines.slice(place + 1)
  return kept.filter(({ text }, i) => i >= DATELINE_LINES || text !== dateline)
}

/** "10/01/2019" */
const spoken = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/')

const joined = (lines: readonly Line[]): string =>
  lines.map(({ text, close }, i) => (i === 0 ? text : `${close ? '\n' : '\n\n'}${text}`)).join('')
