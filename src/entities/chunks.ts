import type { Token } from '../tokenize/tokenize'
import { startsBody } from './body-marks'
import type { EntityLexicon, HonorificKind } from './lexicon'
import { hasApostrophe, LIKELY_NAME, nameScore, SURE_NAME } from './name-score'
import { isCapitalised, nameRunEnd, upperRunEnd } from './names'
import { type OfficeRange, type OfficeScan, scanOffice, unitBehindComma } from './offices'
import { isPartOfWord, opensItem, Settled } from './settled'

/** A piece of a sentence as the reading of people sees it. */
export type Chunk =
  | {
      readonly type: 'honorific'
      readonly start: number
      readonly end: number
      readonly kind: HonorificKind
      readonly plural: boolean
    }
  | {
      readonly type: 'name'
      readonly start: number
      readonly end: number
      readonly full: boolean
      readonly sure: boolean
    }
  | ({ readonly type: 'office'; readonly plural: boolean } & OfficeRange)
  | { readonly type: 'mark'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly type: 'other'; readonly start: number; readonly end: number }

const PLURALS: ReadonlySet<string> = new Set(['các', 'hai', 'ba', 'bốn', 'năm', '2', '02', '3', '03', 'quý', 'đồng'])
/** What a personal name never follows: streets, schools, prizes, units named after a person. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'đường phố trường thpt thcs phường xã quận huyện tỉnh trấn bản ấp thôn khu công viên giải tượng đài chợ cầu hồ sông núi đền chùa đình lăng mộ tp vườn nhà thờ họ tích học thưởng minh niệm chí quỹ báo kênh rạch vịnh đảo mỏ tiểu'.split(
    ' ',
  ),
)

/** Cuts a sentence into honorifics, names, offices, marks and other words. */
export function chunk(tokens: readonly Token[], start: number, limit: number, lexicon: EntityLexicon): Chunk[] {
  const chunks: Chunk[] = []
  const settled = new Settled(tokens)
  let i = start
  const push = (piece: Chunk): void => {
    settled.add(piece, chunks[chunks.length - 1])
    chunks.push(piece)
    i = piece.end
  }
  while (i < limit) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.kind !== 'syllable') {
      push({ type: token.kind === 'mark' ? 'mark' : 'other', start: i, end: i + 1, text: token.text })
      continue
    }
    const joins = token.text === 'Kiêm' && lexicon.roles.longest(tokens, i + 1) !== null
    if (joins || (token.shape === 'lower' && !lexicon.openers.has(token.key))) {
      push({ type: 'other', start: i, end: i + 1 })
      continue
    }
    const before = chunks[chunks.length - 1]
    const honorific = readHonorific(tokens, i, limit, lexicon)
    // "cô | Ông Thị Mây": a family name
    if (honorific !== null && !(token.text === 'Ông' && before?.type === 'honorific' && !before.plural)) {
      push(honorific)
      continue
    }
    // "Cục Quản Lý Khám Chữa Bệnh"; "CỤC QUẢN LÝ" is no run of a name
    const titled = token.key === 'quản' && isCapitalised(tokens[i + 1]) && isCapitalised(tokens[i - 1])
    if (titled && i > start && tokens[i - 1]?.line === false && lexicon.bodyHeads.exact(tokens, i - 1, i) !== null) {
      push({ type: 'other', start: i, end: Math.max(i + 1, nameRunEnd(tokens, i, limit)) })
      continue
    }
    const council = i > start && tokens[i - 1]?.key === 'đồng' ? lexicon.roles.longest(tokens, i) : null
    if (council !== null) {
      // "Hội đồng Bộ trưởng": a body
      push({ type: 'other', start: i, end: Math.min(council.end, limit) })
      continue
    }
    const office = isPartOfWord(tokens, i) ? null : scanOffice(tokens, i, limit, lexicon, true, settled.owned)
    const plural = isPlural(tokens, i, start, before)
    if (office !== null && (token.shape !== 'lower' || plural || isOfficeSaid(tokens, office, chunks))) {
      const named = before?.type === 'mark' && isNamed(chunks[chunks.length - 2])
      const end = named && !plural ? unitBehindComma(tokens, office, limit, lexicon) : office.end
      push({ type: 'office', start: i, end, headEnd: office.headEnd, former: office.former, plural })
      if (office.name >= 0) push(nameAt(tokens, office.name, limit, lexicon, true))
      continue
    }
    const name = readName(tokens, i, limit, lexicon, before)
    push(name ?? { type: 'other', start: i, end: skip(tokens, i, limit, lexicon) })
  }
  return chunks
}

const isNamed = (piece: Chunk | undefined): boolean => piece?.type === 'name' || piece?.type === 'office'

/** A small first letter: "bí thư Huyện ủy", "tỉnh ủy viên", or between marks behind a name: "ông A, giám đốc, …". */
function isOfficeSaid(tokens: readonly Token[], office: OfficeScan, chunks: readonly Chunk[]): boolean {
  if (office.end > office.headEnd || office.name >= 0) return true
  if (office.complete && office.end - office.start >= 3) return true
  const apart = chunks[chunks.length - 1]?.type === 'mark' && isNamed(chunks[chunks.length - 2])
  return apart && office.end - office.start >= 2 && (tokens[office.end]?.kind ?? 'mark') === 'mark'
}

/** "các Phó Chủ tịch", "các đồng chí Ủy viên". */
function isPlural(tokens: readonly Token[], i: number, start: number, before: Chunk | undefined): boolean {
  if (i === start) return false
  if (before?.type === 'honorific') return before.plural
  if (tokens[i - 1]?.key === 'chí') return PLURALS.has(tokens[i - 3]?.key ?? '')
  return PLURALS.has(tokens[i - 1]?.key ?? '')
}

/** A capitalised run that is no name is passed over whole, or a name would be read out of its middle. */
function skip(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon): number {
  if (!isCapitalised(tokens[i])) return i + 1
  const body = lexicon.organisations.longest(tokens, i)
  if (body !== null && body.end <= limit) return body.end
  if (isNamesake(tokens, i) || closesBody(tokens, i)) return Math.max(i + 1, nameRunEnd(tokens, i, limit))
  return i + 1
}

function readHonorific(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: EntityLexicon,
): Extract<Chunk, { type: 'honorific' }> | null {
  const matches = lexicon.honorifics.all(tokens, i)
  for (let k = matches.length - 1; k >= 0; k--) {
    const match = matches[k]
    const kind = match?.values[0]
    if (match === undefined || kind === undefined || match.end >= limit) continue
    let end = match.end
    if (tokens[end]?.text === '.' && end + 1 < limit) end++
    if (tokens[end]?.text === ',' && (kind === 'military' || kind === 'academic')) {
      const further = lexicon.honorifics.longest(tokens, end + 1)
      if (further?.values[0] === 'academic' && further.end < limit) end = further.end
      if (tokens[end]?.text === '.' && end + 1 < limit) end++
    }
    const many = PLURALS.has(tokens[i]?.key ?? '') && tokens[i + 1]?.key !== 'chí'
    const plural = many || (i > 0 && PLURALS.has(tokens[i - 1]?.key ?? ''))
    const colon = tokens[end]?.text === ':' ? end + 1 : end
    if (colon > end && !plural && kind !== 'comrade') continue
    const next = tokens[colon]
    if (next === undefined || next.line || colon >= limit) {
      if (plural && kind === 'comrade') return { type: 'honorific', start: i, end, kind, plural }
      continue
    }
    const another = lexicon.honorifics.longest(tokens, colon)
    if (!isCapitalised(next) && another === null) continue
    // "TT Truyền thông": a centre, no monk
    const abbreviated = kind === 'religious' && tokens[i]?.shape === 'upper' && match.end === i + 1
    if (abbreviated && another === null && !isCapitalised(tokens[colon + 1]) && next.key !== 'thích') continue
    if (kind === 'profession' && tokens[i]?.shape !== 'lower' && tokens[i]?.shape !== 'capital') continue
    // "Đại biểu Quốc hội | Nguyễn Văn A": the office, not the word of it that is an honorific elsewhere
    if (kind === 'profession' && (lexicon.roles.longest(tokens, i)?.end ?? 0) > match.end) continue
    return { type: 'honorific', start: i, end, kind, plural }
  }
  return null
}

function nameAt(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon, sure: boolean): Chunk {
  const end = bestNameEnd(tokens, i, beforeOffice(tokens, i, nameRunEnd(tokens, i, limit), lexicon), lexicon)
  return { type: 'name', start: i, end: Math.max(end, i + 1), full: end - i >= 2 || hasApostrophe(tokens[i]), sure }
}

/** A run may go on past the name ("Trần Phú Hà Nội"): the best-scoring end, the longest where none scores. */
function bestNameEnd(tokens: readonly Token[], start: number, end: number, lexicon: EntityLexicon): number {
  let best = end
  let bestScore = end - start <= 5 ? nameScore(tokens, start, end, lexicon) : 0
  for (let e = start + 3; e < end; e++) {
    const score = nameScore(tokens, start, e, lexicon)
    if (end - e >= 2 && lexicon.isPlace(tokens, e, end) && score >= LIKELY_NAME && score > bestScore - 1.5) {
      best = e
      bestScore = score
    }
  }
  return best
}

function readName(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: EntityLexicon,
  before: Chunk | undefined,
): Chunk | null {
  const upper = upperRunEnd(tokens, i, limit)
  const run = upper - i >= 2 && nameScore(tokens, i, upper, lexicon) >= SURE_NAME ? upper : nameRunEnd(tokens, i, limit)
  const end = beforeOffice(tokens, i, run, lexicon)
  if (end === i) return null
  if (before?.type === 'honorific') {
    if (startsBody(tokens, i, lexicon) && nameScore(tokens, i, end, lexicon) < LIKELY_NAME) return null
    const last = bestNameEnd(tokens, i, end, lexicon)
    return { type: 'name', start: i, end: last, full: last - i >= 2 || hasApostrophe(tokens[i]), sure: true }
  }
  if (end - i < 2 && !hasApostrophe(tokens[i])) return null
  // "Đại học | Y Hà Nội"
  if (tokens[i]?.key === 'y' && MEDICINE.has(tokens[i - 1]?.key ?? '')) return null
  const last = bestNameEnd(tokens, i, end, lexicon)
  const held = officeFollows(tokens, last, limit, lexicon) || sharesOffice(tokens, last, limit, lexicon)
  if ((isNamesake(tokens, i) || closesBody(tokens, i)) && !held) return null
  if (lexicon.isPlace(tokens, i, end)) return null
  const body = lexicon.organisations.longest(tokens, i)
  if (body !== null && body.end >= last) return null
  if (lexicon.roles.longest(tokens, i + 1) !== null || (startsBody(tokens, i, lexicon) && last - i < 3 && !held))
    return null
  // "Thành Đoàn Ba Sông"
  if ((lexicon.bodyHeads.longest(tokens, i)?.end ?? 0) > i + 1) return null
  const least = held ? WITH_OFFICE : SURE_NAME
  return nameScore(tokens, i, last, lexicon) >= least || (least === WITH_OFFICE && opensItem(tokens, i))
    ? { type: 'name', start: i, end: last, full: true, sure: least === WITH_OFFICE }
    : null
}

/** Enough where an office follows: "Leo Thị Hảo, Phó Chủ tịch HĐND tỉnh". */
const WITH_OFFICE = 1.6
const BEFORE_OFFICE: ReadonlySet<string> = new Set([',', '-', '–', '—', '('])

/** "Nguyễn Minh Tuấn | Giám đốc Công an tỉnh": an office with a capital directly behind a name. */
function beforeOffice(tokens: readonly Token[], start: number, end: number, lexicon: EntityLexicon): number {
  for (let i = start + 2; i < end; i++) {
    const role = lexicon.roles.longest(tokens, i)
    if (role !== null && role.end > i + 1) return tokens[i - 1]?.kind === 'mark' ? i - 1 : i
  }
  return end
}

/** "đường Trần Hưng Đạo", "Trường THPT Lê Hồng Phong" */
function isNamesake(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]
  return previous !== undefined && !tokens[i]?.line && NAMESAKES.has(previous.key) && previous.shape !== 'none'
}

const NAMED_BODIES: ReadonlySet<string> = new Set(['tập đoàn', 'công ty', 'bệnh viện', 'học viện', 'hệ thống'])
const MOST_TRADE = 3

/** "Tập đoàn giáo dục | Nguyễn Hoàng": the name of a company or hospital behind its trade in small letters. */
function closesBody(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k >= i - MOST_TRADE - 2; k--) {
    const token = tokens[k]
    if (token?.kind !== 'syllable' || tokens[k + 1]?.line) return false
    if (NAMED_BODIES.has(`${tokens[k - 1]?.key ?? ''} ${token.key}`)) return true
    if (token.shape !== 'lower') return false
  }
  return false
}

function officeFollows(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon): boolean {
  return (
    i + 1 < limit &&
    BEFORE_OFFICE.has(tokens[i]?.text ?? '') &&
    scanOffice(tokens, i + 1, limit, lexicon, false) !== null
  )
}

const MEDICINE: ReadonlySet<string> = new Set(['học', 'trường', 'viện', 'đông', 'ngành'])

/** "Mùa A Chinh | và Phan Thị Lương, Phó Chủ tịch": the office behind the second name is held by both. */
function sharesOffice(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon): boolean {
  if (tokens[i]?.key !== 'và') return false
  const end = nameRunEnd(tokens, i + 1, limit)
  return (
    end > i + 2 && nameScore(tokens, i + 1, end, lexicon) >= SURE_NAME && officeFollows(tokens, end, limit, lexicon)
  )
}
