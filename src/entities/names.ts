import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'
import { isVietnameseSyllable } from './syllable'

const MOST_SYLLABLES = 7
const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '‐', '–'])
/** Small words inside foreign names: "Ursula von der Leyen", "Luiz Inácio Lula da Silva". */
const PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'binti',
  'de',
  'da',
  'dos',
  'del',
  'der',
  'den',
  'van',
  'von',
  'al',
  'el',
  'ibn',
  'di',
])
/** Single letters that names of the Ede, Bana, Xo Dang, Co Ho and Hmong peoples hold: "Y Thông", "A Pớt", "K Brêm". */
const NAME_LETTERS: ReadonlySet<string> = new Set([
  'y',
  'a',
  'k',
  'h',
  'u',
  'ê',
  'o',
  'ý',
  'á',
  'ô',
  'ơ',
  'ư',
  'â',
  'ú',
])
/** A single letter stands for a given name after these: "Nguyễn Văn B". */
export const COMMON_MIDDLES: ReadonlySet<string> = new Set(['văn', 'thị'])
/** What is handed over opens with a capital that is no end of a name: "tặng ông A | Huân chương". */
const AWARDS = pairSet([
  'huân chương',
  'huy chương',
  'huy hiệu',
  'bằng khen',
  'giấy khen',
  'cờ thi',
  'kỷ niệm',
  'quyết định',
  'danh hiệu',
  'giải thưởng',
])

export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'syllable' && token.shape !== 'lower' && token.shape !== 'none'

/** "UBND", "HĐND": an abbreviation, no syllable of a name. */
export const isAbbreviation = (token: Token): boolean =>
  (token.shape === 'upper' && token.text.length > 1 && !token.text.includes("'") && !token.text.includes('’')) ||
  hasFigure(token.text)

function hasFigure(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

const isNameSyllable = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalised(token) &&
  !isAbbreviation(token) &&
  (token.text.length > 1 || NAME_LETTERS.has(token.key))

/** End of the run of name syllables that starts at `i`; `i` where there is none. Tight hyphens join: "Vẳn-xay". */
export function nameRunEnd(tokens: readonly Token[], i: number, limit: number): number {
  const first = opensWithInitial(tokens, i, limit) ? i + 2 : i
  if (!isNameSyllable(tokens[first])) return i
  let end = first + 1
  let count = 1
  while (end < limit && count < MOST_SYLLABLES) {
    const token = tokens[end]
    if (token === undefined || token.line) break
    const next = tokens[end + 1]
    if (count > 1 && next?.shape === 'lower' && AWARDS.has(token, next)) break
    if (count === 1 && isNun(tokens, end)) {
      end++
      continue
    }
    if (count > 1 && COMMON_MIDDLES.has(tokens[end - 1]?.key ?? '') && isLetter(token)) return end + 1
    if (isInitial(tokens, end, limit)) {
      end += 3
      count++
      continue
    }
    if (isForeignJoin(tokens, end, limit)) {
      end += 2
      count++
      continue
    }
    if (
      HYPHENS.has(token.text) &&
      !token.space &&
      next !== undefined &&
      !next.space &&
      next.kind === 'syllable' &&
      end + 1 < limit
    ) {
      end += 2
    } else if (token.space && isNameSyllable(token)) {
      end++
      count++
    } else if (count === 1 && isSmallMiddle(tokens, end, limit)) {
      end += 2
      count += 2
    } else if (
      token.space &&
      PARTICLES.has(token.key) &&
      isNameSyllable(next) &&
      !isVietnameseSyllable(tokens[i]?.key ?? '')
    ) {
      end += 2
      count++
    } else break
  }
  return end
}

/** "Hoàng văn Điện", "Lê thị Na": the middle name written small, between syllables of Vietnamese. */
const isSmallMiddle = (tokens: readonly Token[], i: number, limit: number): boolean =>
  COMMON_MIDDLES.has(tokens[i]?.text ?? '') &&
  tokens[i]?.space === true &&
  i + 1 < limit &&
  isVietnameseSyllable(tokens[i - 1]?.key ?? '') &&
  tokens[i + 1]?.line === false &&
  tokens[i + 1]?.shape === 'capital' &&
  isNameSyllable(tokens[i + 1])

/** "Thích nữ Như Tịnh": names of nuns hold a small "nữ". */
const isNun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'nữ' && tokens[i - 1]?.key === 'thích' && isNameSyllable(tokens[i + 1])

/** "Franco | B. | Ascani" */
const isInitial = (tokens: readonly Token[], i: number, limit: number): boolean => {
  const last = tokens[i + 2]
  if (tokens[i]?.text.length !== 1 || tokens[i]?.shape !== 'upper' || tokens[i + 1]?.text !== '.') return false
  if (i + 2 >= limit || last?.line === true || !isNameSyllable(last)) return false
  return !isVietnameseSyllable(tokens[i - 1]?.key ?? '') || !isVietnameseSyllable(last?.key ?? '')
}

/** "quận", "phường" and their like are written as a letter and a full stop, too: "H. Krông Búk" is a district. */
const UNIT_LETTERS: ReadonlySet<string> = new Set('h x p q t'.split(' '))

/** "| F. | Timmermans", "| V.Putin": a foreign name by its initial. */
const opensWithInitial = (tokens: readonly Token[], i: number, limit: number): boolean => {
  const letter = tokens[i]
  const last = tokens[i + 2]
  if (letter?.text.length !== 1 || letter.shape !== 'upper' || tokens[i + 1]?.text !== '.') return false
  if (UNIT_LETTERS.has(letter.key) || i + 2 >= limit || last === undefined || last.line) return false
  return isNameSyllable(last) && last.text.length > 2 && !isVietnameseSyllable(last.key)
}

const isLetter = (token: Token): boolean => token.shape === 'upper' && token.text.length === 1 && token.space

/** "Prayut Chan - ocha", "François - Philippe Champagne": spaced hyphens inside foreign names. */
function isForeignJoin(tokens: readonly Token[], i: number, limit: number): boolean {
  const mark = tokens[i]
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (mark === undefined || !HYPHENS.has(mark.text) || !mark.space || after === undefined || i + 1 >= limit)
    return false
  if (before === undefined || !after.space || after.line || after.kind !== 'syllable') return false
  const beyond = tokens[i + 2]
  const small = after.shape === 'lower' && before.text.length < 6
  return (
    !isAbbreviation(after) &&
    !isVietnameseSyllable(after.key) &&
    (!isVietnameseSyllable(before.key) || small) &&
    (small || (isNameSyllable(beyond) && !isVietnameseSyllable(beyond?.key ?? '')))
  )
}

/** The same over syllables in capitals throughout: "NGUYỄN VĂN A" in headlines and signatures. */
export function upperRunEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i
  while (end < limit && tokens[end]?.shape === 'upper' && (end === i || tokens[end]?.line === false)) end++
  return end
}
