import cuesFile from '../lexicon/data/section-cues.tsv'
import { dataRows } from '../lexicon/data-file'
import { wordKey } from '../normalize/key'
import type { Token } from '../tokenize/tokenize'

/** A line of the report with what can be told from its words alone. `end` exclusive, in tokens. */
export interface Line {
  readonly start: number
  readonly end: number
}

const LONGEST_CUE = 6
const LONGEST_FURNITURE = 26
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';', ':', ','])
const CLOSERS: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')', ']', '»', '/'])
const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '+', '*', '•', '●', '▪', '>', '»', '►', '·', 'o', '○'])
const NAME_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '&', '(', ')', '.', ',', ';', '/', '|'])

type Cue = 'byline' | 'name-byline' | 'photo' | 'caption' | 'related' | 'button' | 'crumb' | 'kicker'

const DATE_WORDS = new Set<string>()
const CUES = new Map<string, string>()
/** What cues open with: most lines open with none of them. */
const CUE_OPENERS = new Set<string>()
for (const [term = '', cue = ''] of dataRows(cuesFile)) {
  const key = term.split(' ').map(wordKey).join(' ')
  if (cue === 'date') DATE_WORDS.add(key)
  else {
    CUES.set(key, cue)
    CUE_OPENERS.add(key.split(' ')[0] ?? '')
  }
}

/** Letters and figures of a line, marks left out, as one string: what repeated lines have in common. */
export function lineKey(tokens: readonly Token[], { start, end }: Line): string {
  let key = ''
  for (let i = start; i < end; i++) if (tokens[i]?.kind !== 'mark') key += `${tokens[i]?.key ?? ''} `
  return key
}

/** The longest cue that a line opens with, bullets passed; `end` is the token after it. */
function cueOf(tokens: readonly Token[], { start, end }: Line): { cue: string; end: number } | null {
  let found: { cue: string; end: number } | null = null
  let key = ''
  let words = 0
  for (let i = start; i < end && words < LONGEST_CUE; i++) {
    const token = tokens[i]
    if (token === undefined || token.text === ':') break
    if (token.kind === 'mark') continue
    if (words === 0 && !CUE_OPENERS.has(token.key)) return null
    key += `${key === '' ? '' : ' '}${token.key}`
    words++
    const cue = CUES.get(key)
    if (cue !== undefined) found = { cue, end: i + 1 }
  }
  return found
}

const hasCue = (tokens: readonly Token[], line: Line, ...cues: Cue[]): boolean => {
  const found = cueOf(tokens, line)
  return found !== null && cues.some((cue) => cue === found.cue)
}

/** Words and figures of a line. */
export function wordsOf(tokens: readonly Token[], { start, end }: Line): number {
  let words = 0
  for (let i = start; i < end; i++) if (tokens[i]?.kind !== 'mark') words++
  return words
}

/** Its last mark closes a sentence or an item of a list. */
export function isClosed(tokens: readonly Token[], { start, end }: Line): boolean {
  let last = end - 1
  while (last > start && CLOSERS.has(tokens[last]?.text ?? '')) last--
  return STOPS.has(tokens[last]?.text ?? '')
}

/** "Lượt xem: 236", "Thứ Hai, 24/11/2025, 17:05 [GMT+7]", "LÀO CAI, 19/06/2023" */
export function isDateline(tokens: readonly Token[], line: Line): boolean {
  if (line.end - line.start > LONGEST_FURNITURE) return false
  let dates = 0
  let known = 0
  let unknown = 0
  for (let i = line.start; i < line.end; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark') continue
    if (token.kind === 'numeric') dates += looksLikeDate(token.text) ? 1 : 0
    else if (token.kind === 'clock' || DATE_WORDS.has(token.key)) known++
    else unknown++
  }
  if (dates > 0) return unknown <= 2 || (known > 0 && unknown <= Math.min(6, known + 2) && !isClosed(tokens, line))
  return known >= 2 && unknown === 0
}

/** "10/01/2019", "22-07-2016", "15.7.2021": two marks of one kind. */
function looksLikeDate(text: string): boolean {
  for (const mark of ['/', '-', '.']) {
    const parts = text.split(mark)
    if (parts.length === 3 && parts.every((part) => part.length > 0 && part.length <= 4) && parts[1] !== undefined)
      return parts[1].length <= 2
  }
  return false
}

/** "Trang chủ > Tin tức - Sự kiện > Hoạt động HĐND" */
export function isBreadcrumb(tokens: readonly Token[], line: Line): boolean {
  if (line.end - line.start > LONGEST_FURNITURE) return false
  if (hasCue(tokens, line, 'crumb')) return true
  let arrows = 0
  for (let i = line.start + 1; i < line.end - 1; i++)
    if (tokens[i]?.text === '>' || tokens[i]?.text === '»' || tokens[i]?.text === '›') arrows++
  return arrows > 0 && !isClosed(tokens, line)
}

/** A line of a section's name alone: "Tin tức - Sự kiện", "Thời sự | Chính trị". */
export function isKicker(tokens: readonly Token[], line: Line): boolean {
  if (wordsOf(tokens, line) > LONGEST_CUE) return false
  const cue = cueOf(tokens, line)
  if (cue === null || cue.cue !== 'kicker') return false
  for (let i = cue.end; i < line.end; i++)
    if (tokens[i]?.kind !== 'mark')
      return tokens[cue.end]?.text === '|' && isKicker(tokens, { start: i, end: line.end })
  return true
}

const DAY_PARTS: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'hôm'])

/** "Sáng 1/3, huyện tổ chức …": so a report begins that has no headline. */
export const opensWithDay = (tokens: readonly Token[], { start }: Line): boolean =>
  DAY_PARTS.has(tokens[start]?.key ?? '') &&
  (tokens[start + 1]?.kind === 'numeric' ||
    DAY_PARTS.has(tokens[start + 1]?.key ?? '') ||
    tokens[start + 1]?.key === 'nay')

/** First syllables of bodies that have a site. */
const SITES: ReadonlySet<string> = new Set(
  'ban báo bệnh bộ cảng cổng công cục chi đại đảng đoàn giáo học hội huyện liên mặt ngân phường quận sở thành thị tỉnh tòa trang trung trường ubnd ủy viện xã'.split(
    ' ',
  ),
)
/** What a headline tells of, and the name of a body does not. */
const TELLS: ReadonlySet<string> = new Set(
  'tổ họp nghị thảo lễ khai bế tổng trao tặng ký kết gặp thăm kiểm giám tiếp ra phát đón mừng kỷ đối triển năm ngày'.split(
    ' ',
  ),
)
const LONGEST_MASTHEAD = 14

/** "SỞ Y TẾ TỈNH A", "CẢNG TAM HIỆP | TIN HOẠT ĐỘNG": the name of a body, in capitals or over a headline in capitals. */
export function isMasthead(tokens: readonly Token[], line: Line, overCapitals = false): boolean {
  if (!SITES.has(tokens[line.start]?.key ?? '') || wordsOf(tokens, line) > LONGEST_MASTHEAD) return false
  for (let i = line.start; i < line.end; i++) {
    const token = tokens[i]
    if (token?.text === '|') break
    if (token?.kind === 'numeric' || token?.text === ':' || TELLS.has(token?.key ?? '')) return false
    if (!overCapitals && (token?.shape === 'lower' || token?.shape === 'capital')) return false
  }
  return true
}

/** Whether no word of the line has a small letter. */
export function isInCapitals(tokens: readonly Token[], line: Line): boolean {
  for (let i = line.start; i < line.end; i++)
    if (tokens[i]?.shape === 'lower' || tokens[i]?.shape === 'capital') return false
  return true
}

/** "In trang", "Chia sẻ", "Đọc bài viết   Lượt xem: 96" */
export function isButton(tokens: readonly Token[], line: Line): boolean {
  const cue = cueOf(tokens, line)
  return cue?.cue === 'button' && wordsOf(tokens, line) <= LONGEST_CUE + 4 && !endsSentence(tokens, line)
}

/** "Tin liên quan", "Xem thêm:", "TIN KHÁC": the line, or its part before a colon, is the cue. */
export function isRelatedHeading(tokens: readonly Token[], line: Line): boolean {
  const cue = cueOf(tokens, line)
  if (cue?.cue !== 'related') return false
  for (let i = cue.end; i < line.end; i++) {
    if (tokens[i]?.text === ':') return true
    if (tokens[i]?.kind !== 'mark') return false
  }
  return true
}

/** "> Tiếp nhận 10 máy thở (14/07/2021)": an older headline with its day, or behind an arrow. */
export function isRelatedItem(tokens: readonly Token[], line: Line): boolean {
  if (wordsOf(tokens, line) > 40) return false
  const first = tokens[line.start]?.text ?? ''
  if (first === '>' || first === '>>' || first === '»' || first === '►') return true
  return BULLETS.has(first) && tokens[line.end - 1]?.text === ')' && looksLikeDate(tokens[line.end - 2]?.text ?? '')
}

/** An item of a list: "- Lò Văn Inh, …", "+ Đ/c …", "1. Ông …". */
export function isListItem(tokens: readonly Token[], line: Line): boolean {
  const first = tokens[line.start]
  const second = tokens[line.start + 1]
  if (first === undefined) return false
  if (BULLETS.has(first.text)) return true
  return first.kind === 'numeric' && (second?.text === '.' || second?.text === ')' || second?.text === '/')
}

/** "Tin, ảnh: Thảo Vy", "Nguồn: TTXVN" */
export function isCreditLine(tokens: readonly Token[], line: Line): boolean {
  if (wordsOf(tokens, line) > 18) return false
  const cue = cueOf(tokens, line)
  return cue?.cue.endsWith('byline') === true && tokens[cue.end]?.text === ':'
}

/** "Tin, ảnh: Thảo Vy", "Nguồn: TTXVN", "Chí Tâm", "MINH THƯ - VŨ NGUYỆT", "Nguyễn Thị Thơm - VKSND khu vực 8". */
export function isByline(tokens: readonly Token[], line: Line): boolean {
  const words = wordsOf(tokens, line)
  if (words > 18) return false
  const cue = cueOf(tokens, line)
  if (isCreditLine(tokens, line)) return true
  if (cue?.cue === 'byline' && (cue.end >= line.end || capitalised(tokens, { start: cue.end, end: line.end })))
    return true
  return words >= 1 && words <= 8 && !isListItem(tokens, line) && capitalised(tokens, line)
}

const DIVIDERS: ReadonlySet<string> = new Set(['-', '–', '—', '('])

/** At the end of a report: "Nguyễn Thị Thơm - VKSND khu vực 8", "Phòng CTXH – Bệnh viện Bà Rịa", "Vũ Lâm (Công an tỉnh)". */
export function isSignature(tokens: readonly Token[], line: Line): boolean {
  if (wordsOf(tokens, line) > 13 || isClosed(tokens, line) || tokens[line.start]?.shape === 'lower') return false
  let lower = 0
  let divided = false
  for (let i = line.start; i < line.end; i++) {
    if (tokens[i]?.shape === 'lower') lower++
    if (i > line.start + 1 && DIVIDERS.has(tokens[i]?.text ?? '')) divided = true
  }
  return (divided && lower <= 3) || cueOf(tokens, line)?.cue === 'byline'
}

/** Names and marks between them only. */
function capitalised(tokens: readonly Token[], { start, end }: Line): boolean {
  let names = 0
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (token.kind === 'mark') {
      if (!NAME_MARKS.has(token.text)) return false
    } else if (token.kind === 'syllable' && token.shape !== 'lower') names++
    else if (token.kind !== 'numeric' && token.key !== 'và') return false
  }
  return names > 0
}

const endsSentence = (tokens: readonly Token[], line: Line): boolean => {
  let last = line.end - 1
  while (last > line.start && CLOSERS.has(tokens[last]?.text ?? '')) last--
  return tokens[last]?.text === '.' || tokens[last]?.text === '!' || tokens[last]?.text === '?'
}

/** "Quang cảnh hội nghị", "Ông A phát biểu. Ảnh: C.T", "Ảnh 1: Toàn cảnh", "… (ảnh: Q.Đ)" */
export function isCaption(tokens: readonly Token[], line: Line): boolean {
  const words = wordsOf(tokens, line)
  if (words > 60) return false
  const cue = cueOf(tokens, line)
  if (cue?.cue === 'caption' && words <= 40 && !endsSentence(tokens, line)) return true
  if (cue?.cue === 'photo' && photoMark(tokens, cue.end - 1, line.end)) return true
  for (let i = Math.max(line.start, line.end - 12); i < line.end; i++)
    if ((tokens[i]?.key === 'ảnh' || tokens[i]?.key === 'photo') && photoMark(tokens, i, line.end)) return true
  return false
}

/** "Ảnh:", "Ảnh 1:", "ảnh/TTXVN" */
function photoMark(tokens: readonly Token[], i: number, end: number): boolean {
  if (i + 1 >= end) return false
  const next = tokens[i + 1]
  if (next?.text === ':') return true
  return next?.kind === 'numeric' && (tokens[i + 2]?.text === ':' || tokens[i + 2]?.text === '.')
}
