import { pair } from '../normalize/pair'
import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'
import type { EntityLexicon } from './lexicon'
import { LIKELY_NAME, splitName } from './name-score'
import { isCapitalised, nameRunEnd } from './names'
import type { Ownership } from './settled'

/** The range of capitalised tokens from `i`, abbreviations and figures among them. */
export function capitalRunEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i
  while (end < limit && isCapitalised(tokens[end]) && (end === i || tokens[end]?.line === false)) end++
  return end
}

/** Where a person's name starts in the run of capitals at `j` of a body that starts at `start`; -1 where it holds none. */
export function nameInRun(
  tokens: readonly Token[],
  j: number,
  start: number,
  limit: number,
  lexicon: EntityLexicon,
  settled: Ownership = false,
): number {
  const run = nameRunEnd(tokens, j, limit)
  const capitals = capitalRunEnd(tokens, j, limit)
  // "Indonesia Ibnu Hadi | S.E": initials behind a name
  const plain = capitals > j + 1 && isInitial(tokens, capitals - 1) ? capitals - 1 : capitals
  if (run > plain && run > j) {
    if (settled || lexicon.isPlace(tokens, j, run) || !hyphenated(tokens, j, run)) return -1
    for (let k = Math.min(plain, j + 3); k > j; k--) if (lexicon.isPlace(tokens, j, k)) return k
    return j
  }
  // "Thái Bình Dương | Ngân hàng Thế giới": another body, no name
  const body = plain - j > 1 && tokens[plain]?.shape === 'lower' ? lexicon.bodyHeads.longest(tokens, plain - 1) : null
  if (body !== null && body.end > plain) return -1
  // "Đoàn Chủ | tịch": the run ends inside the word of an office
  const role = plain - j > 1 && tokens[plain]?.shape === 'lower' ? lexicon.roles.longest(tokens, plain - 1) : null
  if (role !== null && role.end > plain) return -1
  let from = j
  while (from < plain && nameRunEnd(tokens, from, limit) < plain) from++
  if (from >= plain) return -1
  const unit = tokens[from - 1]
  if (j > start && unit?.shape === 'lower' && lexicon.isPlace(tokens, j, plain)) return -1
  const sure = j === start || isDepartment(tokens, start) || isKnownUnit(tokens[from - 2], unit)
  const least = sure ? LIKELY_NAME : LIKELY_NAME + 0.6
  const namesake =
    from > start && (NAMED_AFTER.has(unit?.key ?? '') || NAMED_AFTER_PAIRS.has(pair(tokens[from - 2], unit)))
  if (namesake && plain - from < 5) return -1
  // "Tập đoàn giáo dục | Nguyễn Hoàng"
  if (plain - from === 2 && isGroupName(tokens, start, from)) return -1
  if (settled === true) return -1
  const own = from > start && OWN_NAMED.has(unit?.key ?? '') && !NO_OWN_NAME.has(tokens[from - 2], unit)
  if (settled !== false && own) return -1
  // "Bí thư | Thành Đoàn"
  if ((lexicon.organisations.longest(tokens, from)?.end ?? 0) >= plain) return -1
  const listed = from > start && BODIES_WITH_NAMES.has(tokens[start], tokens[start + 1])
  const name = splitName(tokens, namesake ? from + 2 : from, plain, lexicon, {
    least: !own ? least : COMPANIES.has(unit?.key ?? '') ? COMPANY_NAME : OWN_NAME,
    listed,
    own,
  })
  // "UBND xã | Y Wem Hwing", but "huyện Châu Thành A | Lò Văn Mừng"
  const letter = name > from && HIGHLAND.has(tokens[name - 1]?.text ?? '') && !lexicon.isPlace(tokens, from, name)
  return letter ? name - 1 : name
}

const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text.length === 1 && tokens[i]?.shape === 'upper' && tokens[i + 1]?.text === '.' && !tokens[i + 1]?.space

/** What names of men and women of the highlands begin with. */
const HIGHLAND: ReadonlySet<string> = new Set(['Y', 'A'])

/** A corporation stands a few words before `from`: two syllables behind it are its own name. */
function isGroupName(tokens: readonly Token[], start: number, from: number): boolean {
  for (let k = Math.max(start, from - 4); k + 1 < from; k++)
    if (pair(tokens[k], tokens[k + 1]) === 'tập đoàn') return true
  return false
}

/** What a body's own name follows: "Tập đoàn Sun Group" names no person. */
const OWN_NAMED: ReadonlySet<string> = new Set(
  'ty đoàn hàng hãng sạn quỹ tnhh cp phần dự hiệu htx trường viện tâm clb báo đài kênh trình nghiệp máy danh studio'.split(
    ' ',
  ),
)
const OWN_NAME = 3.3
/** Two foreign words behind "Công ty" are its own name, behind "Thượng viện" they are its chairman's. */
const COMPANY_NAME = 3.4
const COMPANIES: ReadonlySet<string> = new Set(['ty', 'đoàn', 'hãng', 'tnhh', 'cp'])
/** What stands behind the trade of such a body may be its own name: "Trung tâm thương mại Khủng Long Xanh". */
const BODIES_WITH_NAMES = pairSet([
  'công ty',
  'tổng công',
  'tập đoàn',
  'ngân hàng',
  'bệnh viện',
  'học viện',
  'trung tâm',
  'nhà máy',
  'khách sạn',
  'câu lạc',
  'hệ thống',
  'doanh nghiệp',
  'hợp tác',
])
/** Words that end alike, of bodies without a name of their own: "Sở Tài nguyên và Môi trường | Lò Văn Sơn". */
const NO_OWN_NAME = pairSet([
  'môi trường',
  'thị trường',
  'nông nghiệp',
  'công nghiệp',
  'lâm nghiệp',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'xã đoàn',
  'liên đoàn',
  'sư đoàn',
  'trung đoàn',
  'lữ đoàn',
  'quân đoàn',
  'binh đoàn',
])

/** "Chủ tịch UBND tỉnh | Ksor Phước": all provinces and districts are known by name, so what is none is a person. */
const isKnownUnit = (before: Token | undefined, unit: Token | undefined): boolean =>
  KNOWN_UNITS.has(unit?.key ?? '') || KNOWN_PAIRS.has(before, unit)
const KNOWN_UNITS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận'])
const KNOWN_PAIRS = pairSet(['tỉnh ủy', 'huyện ủy', 'thành ủy', 'quận ủy', 'quốc hội', 'chính trị', 'ương đảng'])

/** "Bộ trưởng Bộ Công an | Tô Lâm", "Giám đốc Sở Nội vụ | Ma Long": no place is part of the name of such a body. */
const isDepartment = (tokens: readonly Token[], start: number): boolean =>
  DEPARTMENTS.has(tokens[start]?.key ?? '') && !LOCAL_BOARDS.has(tokens[start], tokens[start + 1])
const DEPARTMENTS: ReadonlySet<string> = new Set(['bộ', 'sở', 'vụ', 'ban'])
const LOCAL_BOARDS = pairSet(['bộ tư', 'bộ chỉ', 'ban quản', 'ban chỉ', 'ban chấp'])

/** Schools and streets are named after people: "Hiệu trưởng Trường THPT Dương Quang Đông". */
const NAMED_AFTER: ReadonlySet<string> = new Set([
  'thpt',
  'thcs',
  'thptdt',
  'non',
  'đường',
  'đẳng',
  'chùa',
  'đền',
  'đình',
])
const NAMED_AFTER_PAIRS: ReadonlySet<string> = new Set(['tiểu học', 'đại học', 'trung học', 'khu phố', 'đường phố'])

/** "Vẳn-xay Phông-xa-vẳn": tight hyphens with a small letter after them; "Luis M. Torres": an initial. */
function hyphenated(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const mark = tokens[i - 1]
    if (mark?.kind === 'mark' && (tokens[i]?.shape === 'lower' || mark.space || mark.text === '.')) return true
  }
  return false
}
