import type { Token } from '../tokenize/tokenize'

/**
 * What a line of a report is: breadcrumb or share buttons (`boilerplate`), `headline` (also when repeated), `dateline`
 * (date, view count), `lead`, `body`, `caption` of a picture, `byline` (author, source), `related` news.
 */
export type BlockKind = 'headline' | 'dateline' | 'lead' | 'body' | 'caption' | 'byline' | 'boilerplate' | 'related'

/** A line of the report, `end` exclusive, in tokens. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

/** Cuts tokens into lines and says what each line is. */
export function splitBlocks(tokens: readonly Token[]): Block[] {
  const lines: { start: number; end: number }[] = []
  tokens.forEach((token, i) => {
    const last = lines[lines.length - 1]
    if (token.line || last === undefined) lines.push({ start: i, end: i + 1 })
    else last.end = i + 1
  })
  let headline = false
  let lead = false
  return lines.map((line) => {
    const long = line.end - line.start > 25
    let kind: BlockKind = 'body'
    if (!headline && !long) {
      headline = true
      kind = 'headline'
    } else if (!lead && long) {
      lead = true
      kind = 'lead'
    }
    return { kind, ...line }
  })
}
