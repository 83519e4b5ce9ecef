import type { Token } from '../tokenize/tokenize'
import type { SectionKind } from '../types'
import {
  isBreadcrumb,
  isButton,
  isByline,
  isCaption,
  isClosed,
  isCreditLine,
  isDateline,
  isInCapitals,
  isKicker,
  isListItem,
  isMasthead,
  isRelatedHeading,
  isRelatedItem,
  isSignature,
  type Line,
  lineKey,
  opensWithDay,
  wordsOf,
} from './lines'

/** A line of the report, `end` exclusive, in tokens. */
export interface Block {
  readonly kind: SectionKind
  readonly start: number
  readonly end: number
}

/** A paragraph of the report's own text has at least so many words. */
const PARAGRAPH = 25
/** A summary of one sentence may be shorter. */
const SHORT_LEAD = 12
/** The datelines of some portals stand under the lead. */
const DATELINE_WITHIN = 3

/** Cuts tokens into lines and says what each line is. */
export function splitBlocks(tokens: readonly Token[]): Block[] {
  const lines: { start: number; end: number }[] = []
  tokens.forEach((token, i) => {
    const last = lines[lines.length - 1]
    if (token.line || last === undefined) lines.push({ start: i, end: i + 1 })
    else last.end = i + 1
  })
  const head = readHead(tokens, lines)
  const kinds = lines.map((line, k) => head[k] ?? bodyKind(tokens, line))
  markHeadingLists(tokens, lines, kinds, head.length)
  markLists(tokens, lines, kinds, head.length)
  markTail(tokens, lines, kinds, head.length)
  const blocks: Block[] = []
  for (const { start, end } of lines) blocks.push({ kind: kinds[blocks.length] ?? 'body', start, end })
  return blocks
}

/** The kinds of the lines down to the lead. */
function readHead(tokens: readonly Token[], lines: readonly Line[]): SectionKind[] {
  const kinds: SectionKind[] = []
  let headline: string | null = null
  for (const line of lines) {
    const words = wordsOf(tokens, line)
    const sentence = isClosed(tokens, line)
    if (words === 0 || isButton(tokens, line)) kinds.push('boilerplate')
    else if (words < PARAGRAPH * 2 && isBreadcrumb(tokens, line)) kinds.push('boilerplate')
    else if (isDateline(tokens, line)) kinds.push('dateline')
    else if (headline === null) {
      if (isKicker(tokens, line) && lines.length > kinds.length + 1) kinds.push('boilerplate')
      else if (
        words > PARAGRAPH * 2 ||
        (sentence && words > SHORT_LEAD && (words > PARAGRAPH || lines.length === 1 || opensWithDay(tokens, line)))
      ) {
        kinds.push('lead')
        return kinds
      } else {
        headline = lineKey(tokens, line)
        kinds.push('headline')
      }
    } else if (words <= PARAGRAPH * 2 && lineKey(tokens, line) === headline) kinds.push('headline')
    else if (isCaption(tokens, line)) kinds.push('caption')
    else if (isByline(tokens, line)) kinds.push(isKicker(tokens, line) ? 'boilerplate' : 'byline')
    else if (isKicker(tokens, line)) kinds.push('boilerplate')
    else if (words >= PARAGRAPH || (sentence && words >= SHORT_LEAD)) {
      kinds.push('lead')
      markMasthead(tokens, lines, kinds)
      return kinds
    } else kinds.push(isRelatedItem(tokens, line) ? 'related' : 'body')
  }
  return kinds
}

/** "TÒA ÁN NHÂN DÂN TỈNH A" over "TAND hai cấp tỉnh A triển khai công tác năm": the site's name, no headline. */
function markMasthead(tokens: readonly Token[], lines: readonly Line[], kinds: SectionKind[]): void {
  const first = kinds.indexOf('headline')
  const title = kinds.findIndex((kind, k) => k > first && kind === 'body' && isTitle(tokens, lines[k]))
  const masthead = lines[first]
  const below = lines[title]
  if (masthead === undefined || below === undefined || title < first) return
  if (!isMasthead(tokens, masthead, isInCapitals(tokens, below))) return
  for (let k = first; k < title; k++) if (kinds[k] === 'headline' || kinds[k] === 'body') kinds[k] = 'boilerplate'
  kinds[title] = 'headline'
}

const SHORT_TITLE = 6

const isTitle = (tokens: readonly Token[], line: Line | undefined): boolean =>
  line !== undefined && wordsOf(tokens, line) >= SHORT_TITLE && !isMasthead(tokens, line) && !isClosed(tokens, line)

function bodyKind(tokens: readonly Token[], line: Line): SectionKind {
  if (wordsOf(tokens, line) === 0) return 'boilerplate'
  if (isButton(tokens, line)) return 'boilerplate'
  if (isRelatedItem(tokens, line)) return 'related'
  if (isCreditLine(tokens, line)) return 'byline'
  return isCaption(tokens, line) ? 'caption' : 'body'
}

/** A heading "Tin liên quan" and the headlines under it, up to a paragraph of text. */
function markHeadingLists(tokens: readonly Token[], lines: readonly Line[], kinds: SectionKind[], from: number): void {
  let inside = false
  lines.forEach((line, k) => {
    if (k < from) return
    if (isRelatedHeading(tokens, line)) inside = true
    else if (inside && wordsOf(tokens, line) > PARAGRAPH * 1.5 && isClosed(tokens, line)) inside = false
    if (inside) kinds[k] = 'related'
  })
}

/** After "… có:" the lines of the list belong to the text, names that they may be. */
function markLists(tokens: readonly Token[], lines: readonly Line[], kinds: SectionKind[], from: number): void {
  let list = false
  lines.forEach((line, k) => {
    if (k < from) {
      list = tokens[line.end - 1]?.text === ':'
      return
    }
    const kind = kinds[k]
    const item = isListItem(tokens, line) || isClosed(tokens, line)
    if (kind === 'body' && DATELINE_WITHIN + from > k && isDateline(tokens, line)) kinds[k] = 'dateline'
    else if (kind === 'body' && !(list || item) && isByline(tokens, line)) kinds[k] = 'byline'
    const opens = tokens[line.end - 1]?.text === ':'
    list = opens || (list && (isListItem(tokens, line) || tokens[line.end - 1]?.text === ';'))
  })
}

/** From the end upwards: author, source, buttons, unclosed short lines under pictures. */
function markTail(tokens: readonly Token[], lines: readonly Line[], kinds: SectionKind[], from: number): void {
  for (let k = lines.length - 1; k >= from; k--) {
    const line = lines[k]
    if (line === undefined) break
    if (kinds[k] !== 'body') continue
    if (isDateline(tokens, line)) kinds[k] = 'dateline'
    else if (isByline(tokens, line) || isSignature(tokens, line)) kinds[k] = 'byline'
    else if (!isClosed(tokens, line) && !isListItem(tokens, line) && wordsOf(tokens, line) < PARAGRAPH)
      kinds[k] = 'caption'
    else break
  }
}
