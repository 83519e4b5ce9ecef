import { findDates } from '../dates/index'
import { readReferenceDate } from '../normalize/reference-date'
import type { PageDocument, PageElement } from './dom'

/** What the head of a page says of it. */
export interface Metadata {
  readonly headline: string | null
  /** "2019-01-10" or "2019-01-10T14:30", in Vietnam. */
  readonly publishedAt: string | null
  readonly author: string | null
}

/** Names of `meta` that tell the day of publication, the surest first. */
const DAY_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'publish_date',
  'publish-date',
  'published_time',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
]

const HEADLINE_NAMES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title']

export function metadataOf(document: PageDocument): Metadata {
  const articles = articlesOf(document)
  const named = namedValues(document)
  const values = (names: readonly string[]): string[] => names.flatMap((name) => named.get(name) ?? [])
  const headline = first([...articles.map(({ headline }) => headline), ...values(HEADLINE_NAMES)], plainText)
  const days = [
    ...articles.map(({ datePublished }) => datePublished),
    ...values(DAY_NAMES),
    ...elements(document, 'time[itemprop="datePublished"], time[pubdate]').map((time) => time.getAttribute('datetime')),
  ]
  const authors = articles.flatMap(({ author }) => (Array.isArray(author) ? author : [author]))
  const author = first(authors, (value) => plainText(isObject(value) ? value.name : value))
  return { headline, publishedAt: first(days, readDay), author }
}

/**
 * A day as pages write it: ISO 8601, a zone or none, or as people do, day first.
 *
 * @example
 * readDay('2019-01-09T23:30:00Z') // => '2019-01-10T06:30'
 * @example
 * readDay('Thứ năm, 10/01/2019 08:30') // => '2019-01-10T08:30'
 */
export function readDay(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 100) return null
  return isoDay(text.trim()) ?? spokenDay(text)
}

function isoDay(text: string): string | null {
  try {
    const read = readReferenceDate(text)
    if (read === null) return null
    const { year, month, day, minutes } = read
    const date = [year, month, day].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
    if (minutes === null) return date
    return `${date}T${[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')}`
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function spokenDay(text: string): string | null {
  const date = findDates(text).find(({ yearFrom, start, end }) => yearFrom === 'text' && start !== null && end === null)
  // "Sáng 10/1/2019" is said of an event, not of a page.
  if (date === undefined || date.partOfDay !== null) return null
  const day = isoDay(date.start ?? '')
  return day === null || date.time === null ? day : isoDay(`${day}T${date.time}`)
}

const elements = (document: PageDocument, selector: string): PageElement[] =>
  Array.from(document.querySelectorAll(selector))

/** Contents of `meta` by `property`, `name` or `itemprop`, in small letters. */
function namedValues(document: PageDocument): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const element of elements(document, 'meta')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find((key) => key)
    const content = element.getAttribute('content')
    if (name === undefined || name === null || content === null) continue
    const key = name.trim().toLowerCase()
    const known = named.get(key)
    if (known === undefined) named.set(key, [content])
    else known.push(content)
  }
  return named
}

interface Article {
  readonly headline: unknown
  readonly datePublished: unknown
  readonly author: unknown
}

/** Articles of the page's JSON-LD, at its top or in a `@graph`. */
function articlesOf(document: PageDocument): Article[] {
  return elements(document, 'script[type="application/ld+json"]')
    .flatMap((script) => nodesOf(parsed(script.textContent ?? '')))
    .flatMap((node) => {
      const { headline, datePublished, author } = node
      return isArticle(node) ? [{ headline, datePublished, author }] : []
    })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

function nodesOf(value: unknown): JsonObject[] {
  const top = Array.isArray(value) ? value : [value]
  return top.flatMap((node: unknown) => {
    if (!isObject(node)) return []
    const graph: readonly unknown[] = Array.isArray(node['@graph']) ? node['@graph'] : []
    return [node, ...graph.filter(isObject)]
  })
}

/** schema.org's `Article` and those below it; the ones that news pages use end so. */
function isArticle(node: JsonObject): boolean {
  const types: readonly unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && (type.endsWith('Article') || type.endsWith('BlogPosting')))
}

const plainText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

function first(values: readonly unknown[], read: (value: unknown) => string | null): string | null {
  for (const value of values) {
    const said = read(value)
    if (said !== null) return said
  }
  return null
}
