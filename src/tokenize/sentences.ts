import type { Token } from './tokenize'

/** A run of tokens, `end` exclusive. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** After these a full stop belongs to the abbreviation: "TP. Hà Nội", "TS. Nguyễn Văn A", "v.v. và". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'tp tx tt p q h t x gs pgs ts ths th bs ks kts cn uv cki ckii bscki bsckii dscki ht đđ ns sc lm gm ngnd ngưt ttưt ttnd ll ncs nsnd nsưt nghs đ đc đ/c v st stt tr số ths.s ông no dr mr mrs ms prof hà tw'.split(
    ' ',
  ),
)

const CLOSERS: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')', ']', '»', '›'])
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/** Cuts tokens into sentences: at every line end, and at a stop that is followed by white space and no small letter. */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (token.line && i > start) {
      sentences.push({ start, end: i })
      start = i
    }
    if (!STOPS.has(token.text) || !endsSentence(tokens, i)) continue
    let end = i + 1
    while (end < tokens.length && isCloser(tokens[end])) end++
    sentences.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length })
  return sentences
}

const isCloser = (token: Token | undefined): boolean =>
  token !== undefined && !token.space && !token.line && (CLOSERS.has(token.text) || STOPS.has(token.text))

function endsSentence(tokens: readonly Token[], i: number): boolean {
  let next = i + 1
  while (next < tokens.length && isCloser(tokens[next])) next++
  const following = tokens[next]
  if (following === undefined || following.line) return true
  if (!following.space || following.shape === 'lower') return false
  if (tokens[i]?.text !== '.') return true
  const before = tokens[i - 1]
  if (before === undefined || before.space === false) {
    // "Th.S. Nguyễn", "PGS.TS. Trần", "v.v. Ngoài ra": the piece before the stop is glued to another stop
    if (before !== undefined && tokens[i - 2]?.text === '.' && before.kind === 'syllable' && before.text.length <= 3)
      return false
  }
  // "1. Ông Nông Đình Chuyên": a list number
  if (before?.kind === 'numeric' && before.line) return false
  if (before?.kind !== 'syllable' || tokens[i]?.space === true) return true
  if (before.shape === 'upper' && before.text.length === 1) return false
  return before.shape === 'lower' ? before.key !== 'đ' : !ABBREVIATIONS.has(before.key)
}
