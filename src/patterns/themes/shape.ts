import type { Token } from '../../tokenize/tokenize'
import type { Range } from './types'

/** Longer quotations are speech or law, no names. */
const LONGEST = 60

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const EDGES: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', '…', '-', '–', '—', ' '])

/** The range without marks at its edges: "'Ươm mầm tri thức, khát vọng vươn cao.'" */
export function trimmed(tokens: readonly Token[], range: Range): Range | null {
  let { start, end } = range
  while (start < end && EDGES.has(tokens[start]?.text ?? '')) start++
  while (end > start && EDGES.has(tokens[end - 1]?.text ?? '')) end--
  return start < end ? { start, end } : null
}

/** Too long for a name, or it holds a full stop with a sentence after it. */
export function isPassage(tokens: readonly Token[], { start, end }: Range): boolean {
  if (end - start > LONGEST) return true
  for (let i = start; i < end - 1; i++) {
    const next = tokens[i + 1]
    if (STOPS.has(tokens[i]?.text ?? '') && next?.space && next.shape !== 'lower' && next.kind !== 'mark') {
      if (tokens[i]?.text !== '.' || !isAbbreviation(tokens[i - 1])) return true
    }
  }
  return false
}

const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'upper' && token.text.length <= 3

/** Written as a name: a capital or a figure first, two words at the least. */
export function isTitle(tokens: readonly Token[], { start, end }: Range): boolean {
  const first = tokens[start]
  if (first === undefined || end - start < 2) return false
  return first.kind === 'numeric' || (first.kind === 'syllable' && first.shape !== 'lower')
}

/** "hỏi nhanh, đáp gọn", "rõ người, rõ việc, rõ thời gian": like members side by side, two to five syllables each. */
export function isSlogan(tokens: readonly Token[], { start, end }: Range): boolean {
  const members: Token[][] = [[]]
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.text === ',' || token.text === '-' || token.text === '–') members.push([])
    else if (token.kind !== 'syllable') return false
    else members[members.length - 1]?.push(token)
  }
  const [first] = members
  if (first === undefined || members.length < 2 || members.length > 7) return false
  if (members.some((member) => member.length < 2 || member.length > 5)) return false
  const sameLength = members.every((member) => member.length === first.length)
  const sameHead = members.length > 2 && members.every((member) => member[0]?.key === first[0]?.key)
  return sameLength || sameHead
}

/** Words of reporting after a closing mark and a comma or dash: "…”, ông Nam nói", "…” - bà Lan chia sẻ". */
const SPEAKERS: ReadonlySet<string> = new Set(
  'ông bà anh chị em đồng cô chú theo vị lãnh thủ bộ phó chủ tổng bí đại trung thiếu thượng giám trưởng cụ'.split(' '),
)

/** Whether the marks around a quotation show that someone speaks. */
export function isSpeech(tokens: readonly Token[], open: number, close: number): boolean {
  if (tokens[open - 1]?.text === ':') return true
  if (tokens[open]?.line === true) return true
  if (close < 0) return false
  const mark = tokens[close + 1]
  const next = tokens[close + 2]
  return (
    mark !== undefined &&
    next !== undefined &&
    !next.line &&
    (mark.text === ',' || mark.text === '-' || mark.text === '–') &&
    (SPEAKERS.has(next.key) || next.shape === 'capital') &&
    (SPEAKERS.has(next.key) || mark.text !== ',')
  )
}

/** Words that no name of a theme runs into: "“Năm dân vận chính quyền 2019 giữa Ban cán sự …" */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'giữa do tại tổ được diễn nhằm đã sẽ là có từ khi này ở thu kéo gồm mang giai lần vừa đang bắt'.split(' '),
)

/**
 * Where a name that starts at `start` ends, when no mark closes it: before a stop, a bracket, a quotation mark, or a word
 * that no name runs into. A comma is passed only inside a pair ("phòng, chống tham nhũng, lãng phí").
 */
export function nameEnd(tokens: readonly Token[], start: number, limit: number): number {
  for (let i = start; i < limit; i++) {
    const token = tokens[i]
    if (token === undefined || (i > start && token.line)) return i
    if (i > start && endsHere(tokens, i)) return i
    if (token.kind === 'mark' && !'-–,&/.'.includes(token.text)) return i
    if (token.text === ',' && !commaInside(tokens, i)) return i
    if (token.text === '.' && (tokens[i + 1] === undefined || tokens[i + 1]?.space === true)) return i
    if (
      (token.text === '-' || token.text === '–') &&
      tokens[i + 1]?.shape === 'capital' &&
      isPersonTitle(tokens[i + 1])
    )
      return i
  }
  return limit
}

function endsHere(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? ''
  const next = tokens[i + 1]?.key
  // "Thành phố mang tên Bác"
  if (tokens[i]?.shape === 'lower' && AFTER_NAME.has(key) && !(key === 'mang' && next === 'tên')) return true
  return (key === 'với' && next === 'sự') || (key === 'trên' && next === 'địa')
}

const isPersonTitle = (token: Token | undefined): boolean => token?.text === 'Ảnh'

/** "phòng, chống tham nhũng, lãng phí,": the member after the comma is one or two small words. */
function commaInside(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma - 1]?.key === 'phòng' && tokens[comma + 1]?.key === 'chống') return true
  for (let i = comma + 1; i <= comma + 3; i++) {
    const token = tokens[i]
    if (token === undefined || token.line) return i > comma + 1
    if (token.kind === 'mark') return i > comma + 1 && (token.text === ',' || token.text === '.')
    if (token.shape !== 'lower' || SPEAKERS.has(token.key) || AFTER_NAME.has(token.key)) return false
  }
  return false
}
