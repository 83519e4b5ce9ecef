import { pairAt } from '../normalize/pair'
import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'
import { scanBody } from './bodies'
import { NO_BODIES } from './body-words'
import type { EntityLexicon } from './lexicon'
import { isCapitalised } from './names'

/** The name of a body where it stands: "UBND tỉnh Bắc Ninh", "Bộ Y tế", "tỉnh Kiên Giang". Token range. */
export interface OrganisationMention {
  readonly start: number
  readonly end: number
  /** It is a province, city, district or country, acting as a body. */
  readonly territory: boolean
}

const TERRITORY_WORDS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'tp'])
const TERRITORY_PAIRS = pairSet(['thành phố', 'thị xã', 'thị trấn', 'đặc khu'])
const MOST_PLACE = 5
const BEFORE_NO_BODY: ReadonlySet<string> = new Set(['trụ', 'cơ', 'trưởng', 'nhà'])

/** Reads the body that starts at token `i`; null where none does. */
export function scanOrganisation(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: EntityLexicon,
): OrganisationMention | null {
  const token = tokens[i]
  if (token?.kind !== 'syllable') return null
  const next = tokens[i + 1]
  const head = lexicon.bodyHeads.longest(tokens, i)
  const known = lexicon.organisations.longest(tokens, i)
  const named = Math.max(head?.end ?? 0, known?.end ?? 0)
  const territory = named > i + 1 ? null : scanTerritory(tokens, i, limit, lexicon)
  if (territory !== null) return territory
  if ((head === null && known === null) || named > limit) return null
  if (NO_BODIES.has(token, next) || isVerb(tokens, i) || (token.shape === 'lower' && partOfWord(tokens[i - 1])))
    return null
  const last = widen(tokens, i, bodyEnd(tokens, i, Math.max(i, named), limit, lexicon), limit, lexicon)
  const own = head?.end ?? known?.end ?? i + 1
  // "chính quyền | xã Quảng Bạch"
  const ofUnit = TERRITORY_WORDS.has(tokens[own]?.key ?? '') && isCapitalised(tokens[own + 1])
  if (token.shape === 'lower' && !(isCapitalised(tokens[own]) || ofUnit || known !== null)) return null
  if (known === null && last - i < 2 && token.shape !== 'upper') return null
  return { start: i, end: last, territory: false }
}

/** "Tổ chức" is a body only where its own name follows, inside a line: "Tổ chức Y tế Thế giới". */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'tổ' &&
  tokens[i + 1]?.key === 'chức' &&
  (tokens[i]?.shape !== 'capital' || tokens[i]?.line === true || !isCapitalised(tokens[i + 2]))

const NO_OPTIONS = { names: false, wider: false }

/** Where the name ends; "Chi hội Nông nghiệp số ĐBSCL", "UBND các huyện Phú Lộc, Nam Đông". */
function bodyEnd(
  tokens: readonly Token[],
  start: number,
  least: number,
  limit: number,
  lexicon: EntityLexicon,
): number {
  let end = scanBody(tokens, start, limit, lexicon, NO_OPTIONS).end
  // "Hội đồng phối hợp phổ biến, giáo dục pháp luật | tỉnh An Giang"
  if (end < least) end = Math.max(least, scanBody(tokens, least, limit, lexicon, NO_OPTIONS).end)
  if (tokens[end]?.key === 'số' && end + 1 < limit && isCapitalised(tokens[end + 1]))
    end = Math.max(end, scanBody(tokens, end + 1, limit, lexicon, NO_OPTIONS).end)
  if (COMPANIES.has(tokens[start]?.key ?? '')) end = companyEnd(tokens, end, limit, lexicon)
  if (tokens[end - 1]?.text === '.') end--
  return end
}

const COMPANIES: ReadonlySet<string> = new Set(['công', 'cty', 'tổng', 'ngân', 'xí', 'nhà', 'doanh', 'tập'])
const MOST_TRADE = 6
/** First syllables of trades that end a phrase elsewhere: "nhân thọ", "tiếp vận", "thông tin". */
const TRADES: ReadonlySet<string> = new Set(['nhân', 'tiếp', 'thông', 'sản'])

/** "Công ty | bảo hiểm nhân thọ Prudential": the trade in small letters, then the name. */
function companyEnd(tokens: readonly Token[], end: number, limit: number, lexicon: EntityLexicon): number {
  for (let i = end; i < Math.min(limit, end + MOST_TRADE); i++) {
    const token = tokens[i]
    if (token?.kind !== 'syllable' || token.line) return end
    if (!TRADES.has(token.key) && lexicon.stops.longest(tokens, i) !== null) return end
    if (isCapitalised(token)) return i === end ? end : scanBody(tokens, i, limit, lexicon, NO_OPTIONS).end
    if (token.shape === 'lower' && (token.key === 'và' || token.key === 'của' || token.key === 'các')) return end
  }
  return end
}

/** Units of the army and the border guard, each within the next. */
const TIERS: ReadonlyMap<string, number> = new Map([
  ['trung đội', 1],
  ['đại đội', 2],
  ['tiểu đoàn', 3],
  ['đồn biên', 3],
  ['hải đội', 3],
  ['trung đoàn', 4],
  ['hải đoàn', 4],
  ['lữ đoàn', 5],
  ['sư đoàn', 5],
  ['quân đoàn', 6],
  ['quân khu', 6],
  ['vùng cảnh', 6],
  ['quân chủng', 7],
  ['binh chủng', 6],
  ['bộ tư', 6],
  ['bộ chỉ', 6],
  ['bộ đội', 6],
])

const tierAt = (tokens: readonly Token[], i: number): number =>
  TIERS.get(pairAt(tokens, i)) ?? (tokens[i]?.key === 'bđbp' ? 6 : 0)

const PARTS: ReadonlySet<string> = new Set(['cục', 'vụ', 'khoa', 'phòng', 'viện', 'trung', 'tổng'])
const WHOLES: ReadonlySet<string> = new Set(['bộ', 'đại', 'trường'])

/** "cục Tổ chức cán bộ, bộ Công an": a part of a ministry with the ministry behind a comma. */
function widen(tokens: readonly Token[], start: number, end: number, limit: number, lexicon: EntityLexicon): number {
  const comma = tokens[end]
  const whole = tokens[end + 1]
  const tier = tierAt(tokens, start)
  if (tier > 0 && comma?.text === ',' && tierAt(tokens, end + 1) > tier && end + 1 < limit)
    return widen(tokens, end + 1, scanBody(tokens, end + 1, limit, lexicon, NO_OPTIONS).end, limit, lexicon)
  if (comma?.text !== ',' || whole === undefined || !PARTS.has(tokens[start]?.key ?? '') || !WHOLES.has(whole.key))
    return end
  const wider = scanBody(tokens, end + 1, limit, lexicon, { names: false, wider: false })
  return wider.end - end > 2 ? wider.end : end
}

/** "Hội trường", "trụ sở": the second syllable of a word. */
const partOfWord = (before: Token | undefined): boolean =>
  before !== undefined && (isCapitalised(before) || BEFORE_NO_BODY.has(before.key))

/** "tỉnh Kiên Giang", "TP Đà Nẵng", "Cuba". */
function scanTerritory(
  tokens: readonly Token[],
  i: number,
  limit: number,
  lexicon: EntityLexicon,
): OrganisationMention | null {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token === undefined) return null
  let at = i
  if (TERRITORY_WORDS.has(token.key)) at = next?.text === '.' ? i + 2 : i + 1
  else if (TERRITORY_PAIRS.has(token, next)) at = i + 2
  if (!isCapitalised(tokens[at])) return null
  for (let end = Math.min(limit, at + MOST_PLACE); end > at; end--) {
    if (lexicon.isPlace(tokens, at, end))
      return isCapitalised(tokens[end]) && at === i ? null : { start: i, end, territory: true }
  }
  if (at === i) return null
  let end = at
  while (end < Math.min(limit, at + 4) && isCapitalised(tokens[end])) end++
  return { start: i, end, territory: true }
}
