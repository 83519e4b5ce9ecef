import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'
import type { EntityLexicon } from './lexicon'

const FORMER: ReadonlySet<string> = new Set(['nguyên', 'cựu'])
const STATUS: ReadonlySet<string> = new Set(['quyền', 'tân', 'cố', 'q'])
const DEPUTY: ReadonlySet<string> = new Set(['phó', 'p'])
/** What an office can open with beside its head. */
export const BEFORE_ROLE: readonly string[] = [...FORMER, ...STATUS, ...DEPUTY]
const AFTER_HEAD = pairSet([
  'thường trực',
  'chuyên trách',
  'phụ trách',
  'danh dự',
  'kiêm nhiệm',
  'điều hành',
  'lâm thời',
  'cấp cao',
  'cao cấp',
  'thứ nhất',
  'thường vụ',
  'dự khuyết',
])
/** "1 công chức | phụ trách khoáng sản": what someone else sees to, no office of the one who says so. */
const STAFF = pairSet(['công chức', 'cán bộ', 'viên chức', 'nhân viên', 'giáo viên', 'chuyên viên'])
/** Heads that are ordinary words where nothing that follows makes them an office. */
const WEAK_HEADS: ReadonlySet<string> = new Set([
  'trưởng',
  'quản lý',
  'lãnh đạo',
  'chứng minh',
  'phụ trách',
  'người phụ trách',
  'đại biểu',
  'người đứng đầu',
  'thành viên',
  'thư ký',
  'phó đoàn',
  'chủ hộ',
  'phó ban',
  'trợ lý',
  'cố vấn',
  'gđ',
  'ủy viên',
  'uv',
  'phu nhân',
  'nguyên thủ',
  'phó công an',
])

interface HeadMatch {
  readonly end: number
  readonly former: boolean
  readonly weak: boolean
  /** It takes no body: "Tỉnh ủy viên". */
  readonly complete: boolean
  /** At least two syllables that say an office wherever they stand. */
  readonly sure: boolean
}

function keyOf(tokens: readonly Token[], start: number, end: number): string {
  let key = ''
  for (let i = start; i < end; i++) key += `${i > start ? ' ' : ''}${tokens[i]?.key ?? ''}`
  return key
}

/** The head of an office at `i`: "nguyên Phó Chủ tịch Thường trực". */
/** "Giám đốc | điều hành", but no "Chủ tịch nước | điều hành phiên họp". */
const goesOn = (tokens: readonly Token[], end: number): boolean =>
  AFTER_HEAD.has(tokens[end], tokens[end + 1]) &&
  tokens[end]?.line === false &&
  (tokens[end]?.key !== 'điều' || tokens[end - 1]?.key === 'đốc')

export function officeHead(tokens: readonly Token[], i: number, lexicon: EntityLexicon): HeadMatch | null {
  let j = i
  let former = false
  for (let k = 0; k < 2; k++) {
    const token = tokens[j]
    if (token === undefined) return null
    if (FORMER.has(token.key)) former = true
    else if (!(STATUS.has(token.key) && tokens[j + 1]?.text !== '.')) break
    j++
  }
  let role = lexicon.roles.longest(tokens, j)
  if (role === null && DEPUTY.has(tokens[j]?.key ?? '')) {
    const from = tokens[j + 1]?.text === '.' ? j + 2 : j + 1
    role = lexicon.roles.longest(tokens, from)
  }
  // "Phó thường trực kiêm Trưởng ban"
  if (role === null && tokens[j]?.text === 'Phó' && AFTER_HEAD.has(tokens[j + 1], tokens[j + 2]))
    return { end: j + 3, former, weak: false, complete: true, sure: false }
  // "Phó BTS"
  if (role === null && tokens[j]?.text === 'Phó' && tokens[j + 1]?.shape === 'upper' && tokens[j + 1]?.line === false)
    return { end: j + 1, former, weak: false, complete: false, sure: false }
  if (role === null) return null
  if (tokens[j - 3]?.kind === 'numeric' && tokens[j]?.text === 'phụ' && STAFF.has(tokens[j - 2], tokens[j - 1]))
    return null
  // "Sở Tư | pháp chủ trì": no "Pháp chủ"
  if (tokens[j]?.text === 'pháp' && tokens[j + 2]?.key === 'trì') return null
  let end = role.end
  for (let k = 0; k < 2; k++) if (goesOn(tokens, end)) end += 2
  if (tokens[end]?.text === 'TT' && tokens[end]?.line === false) end++
  const weak = WEAK_HEADS.has(keyOf(tokens, j, role.end))
  const complete = role.values[0]?.takesBody === false
  return { end, former, weak, complete, sure: !weak && role.end - j >= 2 }
}
