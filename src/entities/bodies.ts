import { pair } from '../normalize/pair'
import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'
import { type BodyOptions, passMark, type Step, startsBody, startsNewItem } from './body-marks'
import { capitalRunEnd, nameInRun } from './body-names'
import { ABOUT, CONNECTORS, NO_BODIES, OPEN_HEADS, UNIT_PAIRS, UNIT_WORDS } from './body-words'
import type { EntityLexicon } from './lexicon'
import { isCapitalised } from './names'
import { officeHead } from './office-head'
import { ENVOYS, seatEnd } from './seats'

/** Where the name of a body ends, and the name of a person that follows without a mark ("UBND tỉnh | Nguyễn Văn A"). */
export interface BodyScan {
  readonly end: number
  /** First token of the person's name, -1 where none follows. */
  readonly name: number
}

const MOST_LOWER = 9
/**
 * Reads the name of a body (or the tail of an office) from `start`: capitalised words, level words ("tỉnh"), known
 * lower-case words, connectors with a capital after them, up to a verb, a mark, or a person's name.
 */
export function scanBody(
  tokens: readonly Token[],
  start: number,
  limit: number,
  lexicon: EntityLexicon,
  options: BodyOptions,
): BodyScan {
  let end = start
  let j = start
  let lower = 0
  while (j < limit) {
    const token = tokens[j]
    if (token === undefined || (token.line && j > start)) break
    if (isCapitalised(token)) {
      // "Chủ tịch UBND phường | Báo cáo kết quả"
      if (
        j > start &&
        SPEAKS.has(token, tokens[j + 1]) &&
        tokens[j + 1]?.shape === 'lower' &&
        tokens[j + 2]?.key !== 'viên'
      )
        break
      // "Phó Chủ tịch Ủy ban MTTQ xã | Kiêm Chủ tịch Hội Cựu chiến binh"
      if (token.key === 'kiêm' && officeHead(tokens, j + 1, lexicon)?.sure) break
      // "Phó Chủ tịch HĐND phường | Tổ trưởng Tổ đại biểu"
      const before = tokens[j - 1]
      if (j > start && before?.shape === 'lower' && CLOSES_BODY.has(before.key) && officeHead(tokens, j, lexicon)?.sure)
        break
      const name = options.names ? nameInRun(tokens, j, start, limit, lexicon, options.settled) : -1
      if (name >= 0) return { end: name === j ? end : name, name }
      const run = capitalRunEnd(tokens, j, limit)
      // "Diễn đàn": the head of a body whose second syllable is small
      const head = run === j + 1 ? lexicon.bodyHeads.longest(tokens, j) : null
      j = Math.max(run, head !== null && head.end <= limit ? head.end : run)
      end = j
      lower = 0
    } else if (token.kind === 'numeric') {
      // "Phó Trưởng Ban Chỉ đạo | 389 tỉnh"
      if ((j === start && tokens[j - 1]?.key !== 'đạo') || token.text.includes('/')) break
      j++
      end = j
    } else if (token.kind === 'mark') {
      const next = passMark(tokens, j, start, limit, lexicon, options)
      if (next === null) break
      j = next.at
      if (next.closes) end = j
    } else {
      const next = passLower(tokens, j, start, limit, lexicon, lower, options.head)
      if (next === null) break
      if (!next.connector) {
        end = next.at
        lower += next.at - j
      }
      j = next.at
    }
  }
  return { end, name: -1 }
}

const SPEAKS = pairSet(['báo cáo', 'phát biểu', 'trình bày', 'thay mặt', 'trao tặng', 'tặng hoa'])

const CLOSES_BODY: ReadonlySet<string> = new Set('tỉnh huyện xã phường quận phố trấn nước ủy trường khoa'.split(' '))

/** "Công tác | thông tin đối ngoại Trung ương": a word that elsewhere ends a name, inside one that goes on. */
function goesOn(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon): boolean {
  for (let k = i + 2; k < Math.min(limit, i + 6); k++) {
    const token = tokens[k]
    if (token === undefined || token.line || token.kind === 'mark' || token.kind === 'clock') return false
    if (token.kind === 'numeric') continue
    if (isCapitalised(token)) return true
    if (k > i + 2 && UNIT_WORDS.has(token.key) && !NO_BODIES.has(token, tokens[k + 1])) return true
    if (lexicon.stops.longest(tokens, k) !== null) return false
  }
  return false
}

const MEDIA: ReadonlySet<string> = new Set(['báo', 'đài'])
const MOST_BRANCH = 4
/** "Trưởng bộ môn | cờ | Tổng cục Thể dục Thể thao": their field may be one syllable. */
const UNITS_OF_WORK: ReadonlySet<string> = new Set(['môn', 'phòng', 'khoa'])

/** "Phó Giám đốc | sản xuất | Công ty TNHH": a field of work between an office and its body. */
function branch(
  tokens: readonly Token[],
  start: number,
  limit: number,
  lexicon: EntityLexicon,
  opener: string,
): number {
  const least = UNITS_OF_WORK.has(opener) ? start : start + 1
  for (let k = start; k < Math.min(limit, start + MOST_BRANCH + 1); k++) {
    const token = tokens[k]
    if (token === undefined || token.line || token.kind !== 'syllable') return start
    if (isCapitalised(token)) return k > least && lexicon.bodyHeads.longest(tokens, k) !== null ? k : start
    if (lexicon.stops.longest(tokens, k) !== null || CONNECTORS.has(token.key)) return start
  }
  return start
}

/** "bộ môn | Hệ thống nông nghiệp": one capital alone behind the kind of unit, none that names a place. */
const opensName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.shape === 'lower' && !UNIT_WORDS.has(tokens[i - 1]?.key ?? '')

function passLower(
  tokens: readonly Token[],
  j: number,
  start: number,
  limit: number,
  lexicon: EntityLexicon,
  lower: number,
  opener: string | undefined,
): (Step & { connector: boolean }) | null {
  const token = tokens[j]
  const next = tokens[j + 1]
  if (token === undefined || token.kind !== 'syllable') return null
  const before = tokens[j - 1]
  const ends = j > start && lexicon.bodyPairs.has(pair(before, token))
  const known = ends || lexicon.bodyPairs.has(pair(token, next))
  const stop = lexicon.stops.longest(tokens, j)
  // "Sở Thông tin và Truyền | thông báo cáo": the end of a word of the name, though "thông báo" is a verb
  const closes = ends && stop !== null && (lexicon.stops.longest(tokens, j + 1)?.end ?? 0) > stop.end
  const inName = stop !== null && (closes || (known && goesOn(tokens, j, limit, lexicon)))
  if (stop !== null && !inName && !lexicon.bodyPairs.has(pair(tokens[stop.end - 1], tokens[stop.end]))) return null
  if (j > start && token.key !== 'thường' && officeHead(tokens, j, lexicon)?.sure === true) return null
  if (CONNECTORS.has(token.key)) {
    if (j === start || next === undefined || j + 1 >= limit) return null
    if (token.key === 'kiêm') return null
    // "… và đại diện Ban Tổ chức": others in the list
    if (token.key === 'và' && next.key === 'đại' && tokens[j + 2]?.key === 'diện') return null
    const joins =
      isCapitalised(next) ||
      lexicon.bodyPairs.has(pair(next, tokens[j + 2])) ||
      (token.key === 'của' && UNIT_WORDS.has(next.key))
    if (!joins) return null
    if (token.key === 'và' && (startsNewItem(tokens, j + 1, limit, lexicon) || startsBody(tokens, j + 1, lexicon)))
      return null
    return { at: j + 1, connector: true }
  }
  if (token.key === 'tại') {
    const end = seatEnd(tokens, j + 1, limit, lexicon, ENVOYS.has(opener ?? ''))
    return end > j + 1 ? { at: end, connector: false } : null
  }
  if (token.key === 'về' && ABOUT.has(opener ?? '') && next?.shape === 'lower') return { at: j + 1, connector: true }
  // "tổng biên tập | báo Áo Trắng"
  if (j === start && MEDIA.has(token.key) && isCapitalised(next)) return { at: j + 1, connector: false }
  if (j === start && opener !== undefined) {
    const body = branch(tokens, j, limit, lexicon, opener)
    if (body > j) return { at: body, connector: false }
  }
  if (UNIT_PAIRS.has(token, next)) return { at: Math.min(j + 2, limit), connector: false }
  if (token.key === 'số' && next?.kind !== 'numeric' && !isCapitalised(next)) return null
  if (UNIT_WORDS.has(token.key)) return { at: j + 1, connector: false }
  if (known) return { at: j + 1, connector: false }
  if (stop !== null || j === start) return null
  // "Đại học Y | dược TP.HCM"
  if (token.key === 'dược' && before?.text === 'Y') return { at: j + 1, connector: false }
  // "Hướng dẫn", "Điều dưỡng": the second syllable of a word whose first has the capital
  if (
    before?.shape === 'capital' &&
    next !== undefined &&
    (isCapitalised(next) ||
      next.kind !== 'syllable' ||
      (opensName(tokens, j - 1) && lexicon.bodyPairs.has(pair(next, tokens[j + 2]))) ||
      UNIT_WORDS.has(next.key) ||
      UNIT_PAIRS.has(next, tokens[j + 2]) ||
      (next.key === 'và' && isCapitalised(tokens[j + 2])))
  ) {
    return { at: j + 1, connector: false }
  }
  const open = OPEN_HEADS.has(opener ?? '') || OPEN_HEADS.has(tokens[start]?.key ?? '')
  const closed = j - 1 > start && before !== undefined && CLOSES_BODY.has(before.key)
  return open && !closed && lower < MOST_LOWER ? { at: j + 1, connector: false } : null
}
