import { pair } from '../normalize/pair'
import type { Token } from '../tokenize/tokenize'
import { ABBREVIATED_UNITS, NO_BODIES, PAIRED_WORDS, UNIT_PAIRS, UNIT_WORDS } from './body-words'
import type { EntityLexicon } from './lexicon'
import { nameScore, SURE_NAME } from './name-score'
import { isCapitalised, nameRunEnd } from './names'
import { officeHead } from './office-head'
import { seatEnd } from './seats'
import type { Ownership } from './settled'

export interface BodyOptions {
  /** A person's name may follow without a mark. */
  readonly names: boolean
  /** Whose office it is was said before it: a foreign name, or one behind "Công ty", is the body's own. */
  readonly settled?: Ownership
  /** A wider body may follow a comma: "cục Tổ chức cán bộ, bộ Công an". */
  readonly wider: boolean
  /** The word that opens the body stands before the range: "Trưởng phòng | Cảnh sát …". */
  readonly head?: string
  /** A bracket with a body or unit may close it: "Trưởng phòng … (Sở Xây dựng)". */
  readonly brackets?: boolean
}

const LOOK_AHEAD = 16
const MOST_PLACE = 5

/** What a comma, dash or "và" is followed by, where it cannot be more of the same body. */
export function startsNewItem(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon): boolean {
  const token = tokens[i]
  if (token === undefined || i >= limit) return true
  // "Phó Hiệu trưởng - Chủ trì buổi lễ"
  if (pair(token, tokens[i + 1]) === 'chủ trì') return true
  if (officeHead(tokens, i, lexicon) !== null) return true
  const honorific = lexicon.honorifics.longest(tokens, i)
  const named = honorific === null ? i : tokens[honorific.end]?.text === '.' ? honorific.end + 1 : honorific.end
  if (named > i && isCapitalised(tokens[named])) return true
  const end = nameRunEnd(tokens, i, limit)
  for (let k = Math.min(end, i + MOST_PLACE); k > i + 1; k--) if (lexicon.isPlace(tokens, i, k)) return false
  if (end - i < 2) return false
  return nameScore(tokens, i, Math.min(end, i + 5), lexicon) >= SURE_NAME && !startsBody(tokens, i, lexicon)
}

export const startsBody = (tokens: readonly Token[], i: number, lexicon: EntityLexicon): boolean =>
  !NO_BODIES.has(tokens[i], tokens[i + 1]) &&
  (lexicon.bodyHeads.longest(tokens, i) !== null || lexicon.organisations.longest(tokens, i) !== null)

/** "… Sơn La - Ảnh: A" */
const CREDITS: ReadonlySet<string> = new Set(['ảnh', 'nguồn', 'theo', 'tin', 'bài'])

export interface Step {
  readonly at: number
}

/** The token after a mark that the name of a body goes on over; null where it has ended. */
export function passMark(
  tokens: readonly Token[],
  j: number,
  start: number,
  limit: number,
  lexicon: EntityLexicon,
  options: BodyOptions,
): (Step & { closes: boolean }) | null {
  const token = tokens[j]
  const next = tokens[j + 1]
  if (token === undefined || next === undefined || j + 1 >= limit || j === start || next.line) return null
  if (token.text === '.') {
    const before = tokens[j - 1]
    return before !== undefined && ABBREVIATED_UNITS.has(before.key) && isCapitalised(next)
      ? { at: j + 1, closes: false }
      : null
  }
  // "Phó Bí thư Đảng ủy / Chủ tịch UBND xã": offices, one beside the other
  if (token.text === '/' && officeHead(tokens, j + 1, lexicon)?.sure) return null
  if (token.text === '&' || token.text === '/') return { at: j + 1, closes: false }
  if (token.text === '-' || token.text === '–') {
    const tight = !token.space && !next.space
    if (tight) return next.kind === 'mark' ? null : { at: j + 1, closes: false }
    if (CREDITS.has(next.key)) return null
    const more = isCapitalised(next) || (next.shape === 'lower' && lexicon.bodyPairs.has(pair(next, tokens[j + 2])))
    return more && !startsNewItem(tokens, j + 1, limit, lexicon) ? { at: j + 1, closes: false } : null
  }
  if (token.text === ',') return passComma(tokens, j, limit, lexicon, options)
  if (token.text === '(') return passBracket(tokens, j, limit, lexicon, options.brackets === true)
  return null
}

/** "Văn hóa, Thể thao và Du lịch"; "cục Tổ chức cán bộ, bộ Công an". */
function passComma(
  tokens: readonly Token[],
  j: number,
  limit: number,
  lexicon: EntityLexicon,
  options: BodyOptions,
): (Step & { closes: boolean }) | null {
  if (startsNewItem(tokens, j + 1, limit, lexicon)) return null
  if (PAIRED_WORDS.has(`${tokens[j - 1]?.key ?? ''}, ${tokens[j + 1]?.key ?? ''}`)) return { at: j + 1, closes: false }
  if (startsBody(tokens, j + 1, lexicon)) return options.wider ? { at: j + 1, closes: false } : null
  const small = tokens[j + 1]?.shape === 'lower'
  if (!small && !isCapitalised(tokens[j + 1])) return null
  // "Hội đồng Lý luận, Phê bình văn học"
  if (!small && tokens[j + 2]?.shape === 'lower' && lexicon.bodyPairs.has(pair(tokens[j + 1], tokens[j + 2])))
    return { at: j + 1, closes: false }
  // "Trung tâm Chiếu phim, các Sở …": others
  const others = tokens[j + 1]?.key === 'các'
  if (small && (others || !lexicon.bodyPairs.has(pair(tokens[j + 1], tokens[j + 2])))) return null
  for (let i = j + 1; i < Math.min(limit, j + LOOK_AHEAD); i++) {
    const token = tokens[i]
    if (token === undefined || token.line) return null
    if (token.key === 'và' || token.text === '&') {
      const after = tokens[i + 1]
      const joined = after !== undefined && (isCapitalised(after) || lexicon.bodyPairs.has(pair(after, tokens[i + 2])))
      return joined && !startsNewItem(tokens, i + 1, limit, lexicon) && !startsBody(tokens, i + 1, lexicon)
        ? { at: j + 1, closes: false }
        : null
    }
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '-' && token.text !== '–') return null
    if (token.text === ',' && startsNewItem(tokens, i + 1, limit, lexicon)) return null
    if (token.shape === 'lower' && lexicon.stops.longest(tokens, i) !== null) return null
  }
  return null
}

/** "(Công an tỉnh)" belongs to the office; "(HĐND)" is passed over where the name goes on after it. */
function passBracket(
  tokens: readonly Token[],
  j: number,
  limit: number,
  lexicon: EntityLexicon,
  closing: boolean,
): (Step & { closes: boolean }) | null {
  let close = j + 1
  while (close < Math.min(limit, j + LOOK_AHEAD) && tokens[close]?.text !== ')') close++
  if (tokens[close]?.text !== ')') return null
  const after = tokens[close + 1]
  // "(HĐND) tỉnh", "(TN&MT) huyện"
  const joined = close === j + 4 && tokens[j + 2]?.text === '&'
  if ((close === j + 2 || joined) && tokens[j + 1]?.shape !== 'lower') {
    const goesOn =
      after !== undefined &&
      close + 1 < limit &&
      !after.line &&
      after.kind === 'syllable' &&
      (UNIT_WORDS.has(after.key) ||
        UNIT_PAIRS.has(after, tokens[close + 2]) ||
        isCapitalised(after) ||
        (after.key === 'tại' && seatEnd(tokens, close + 2, limit, lexicon, false) > close + 2))
    return goesOn ? { at: close + 1, closes: false } : null
  }
  if (!closing) return null
  const inside = tokens[j + 1]
  const unit = inside?.shape === 'lower' && UNIT_WORDS.has(inside.key) && inside.key !== 'số'
  return unit || startsBody(tokens, j + 1, lexicon) ? { at: close + 1, closes: true } : null
}
