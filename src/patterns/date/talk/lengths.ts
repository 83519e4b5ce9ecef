import { type Matcher, startingWith, type TokenClass } from '../../../match/pattern'
import { type Token, tokenTypes } from '../../../tokenize/tokenize'
import type { ShiftUnit } from '../atoms'
import { readHourClock } from '../figures'
import type { NumeralReader } from '../numerals'
import type { Length } from './reckon'

/** A length of time and the token after it. */
export interface ReadLength {
  readonly length: Length
  readonly end: number
}

interface Unit {
  readonly unit: ShiftUnit
  readonly months: number
  readonly days: number
  readonly minutes: number
}

const unit = (name: ShiftUnit, months: number, days: number, minutes: number): Unit => ({
  unit: name,
  months,
  days,
  minutes,
})

const HOUR = unit('hour', 0, 0, 60)
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['giây', unit('minute', 0, 0, 1 / 60)],
  ['phút', unit('minute', 0, 0, 1)],
  ['p', unit('minute', 0, 0, 1)],
  ['giờ', HOUR],
  ['tiếng', HOUR],
  ['ngày', unit('day', 0, 1, 0)],
  ['hôm', unit('day', 0, 1, 0)],
  ['tuần', unit('week', 0, 7, 0)],
  ['tháng', unit('month', 1, 0, 0)],
  ['quý', unit('quarter', 3, 0, 0)],
  ['năm', unit('year', 12, 0, 0)],
])
/** Units of two words. */
const LONG_UNITS: ReadonlyMap<string, number> = new Map([
  ['thập kỷ', 10],
  ['thập kỉ', 10],
  ['thập niên', 10],
  ['thế kỷ', 100],
  ['thế kỉ', 100],
])
/** What half a unit is: half a month is fifteen days. */
const HALVES: ReadonlyMap<string, Unit> = new Map([
  ['giờ', unit('minute', 0, 0, 30)],
  ['tiếng', unit('minute', 0, 0, 30)],
  ['ngày', unit('hour', 0, 0, 12 * 60)],
  ['tháng', unit('day', 0, 15, 0)],
  ['năm', unit('month', 6, 0, 0)],
])
const ABOUT: ReadonlySet<string> = new Set(['vài', 'mấy', 'dăm'])
/** How many "a few" are. */
const FEW = 3
const MOST_PIECES = 3

interface Piece {
  readonly of: Unit
  readonly count: number
  readonly half: Unit | null
  readonly about: boolean
  /** It is of whole units. */
  readonly whole: boolean
  readonly end: number
}

const keyAt = (tokens: readonly Token[], i: number): string => (tokens[i]?.line === true ? '' : (tokens[i]?.key ?? ''))

/** "2,5" and "1.5" */
function decimal(text: string): number | null {
  const [whole = '', part = '', more] = text.replace('.', ',').split(',')
  if (more !== undefined || part !== '5' || whole.length > 3 || whole === '' || text.includes('/')) return null
  const value = Number(`${whole}.5`)
  return Number.isNaN(value) ? null : value
}

/** Reads "2 giờ 15 phút", "nửa tháng", "một năm rưỡi", "2,5 giờ", "vài ngày". */
export function createLengthReader(numeral: NumeralReader): (tokens: readonly Token[], i: number) => ReadLength | null {
  const afterCount = (tokens: readonly Token[], i: number, count: number, about: boolean): Piece | null => {
    const said = keyAt(tokens, i)
    const years = LONG_UNITS.get(`${said} ${keyAt(tokens, i + 1)}`)
    if (years !== undefined)
      return { of: unit('year', 12, 0, 0), count: count * years, half: null, about, whole: true, end: i + 2 }
    const of = UNITS.get(said)
    if (of === undefined || tokens[i]?.shape === 'upper') return null
    let end = i + 1
    if (said === 'tuần' && keyAt(tokens, end) === 'lễ') end++
    if (keyAt(tokens, end) === 'đồng' && keyAt(tokens, end + 1) === 'hồ') end += 2
    const half = keyAt(tokens, end) === 'rưỡi' ? (HALVES.get(said) ?? null) : null
    const whole = half === null && Number.isInteger(count)
    return { of, count, half, about, whole, end: half === null ? end : end + 1 }
  }
  const piece = (tokens: readonly Token[], i: number): Piece | null => {
    const token = tokens[i]
    if (token === undefined) return null
    if (token.kind === 'clock') return clockPiece(tokens, i)
    if (token.key === 'nửa') {
      const of = HALVES.get(keyAt(tokens, i + 1))
      const hours = keyAt(tokens, i + 2) === 'đồng' && keyAt(tokens, i + 3) === 'hồ'
      const end = i + (hours ? 4 : 2)
      return of === undefined ? null : { of, count: 1, half: null, about: false, whole: false, end }
    }
    const few = token.key === 'một' ? i + 1 : i
    if (ABOUT.has(keyAt(tokens, few)) || (few === i && ABOUT.has(token.key)))
      return afterCount(tokens, keyAt(tokens, few + 1) === 'ba' ? few + 2 : few + 1, FEW, true)
    const half = token.kind === 'numeric' ? decimal(token.text) : null
    if (half !== null) return afterCount(tokens, i + 1, half, false)
    const read = numeral(tokens, i)
    return read === null || read.value < 1 ? null : afterCount(tokens, read.end, read.value, false)
  }
  return (tokens, i) => {
    const pieces: Piece[] = []
    let end = i
    while (pieces.length < MOST_PIECES) {
      const at = pieces.length > 0 && keyAt(tokens, end) === 'và' ? end + 1 : end
      if (pieces.length > 0 && tokens[at]?.line === true) break
      const next = piece(tokens, at)
      if (next === null) break
      pieces.push(next)
      end = next.end
    }
    return pieces.length === 0 ? null : { length: sum(pieces), end }
  }
}

/** "2h", "2h30" */
function clockPiece(tokens: readonly Token[], i: number): Piece | null {
  const clock = readHourClock(tokens[i]?.text ?? '')
  if (clock === null || clock.hour + clock.minute === 0) return null
  const half = keyAt(tokens, i + 1) === 'rưỡi' ? (HALVES.get('giờ') ?? null) : null
  const end = half === null ? i + 1 : i + 2
  const more = { half, about: false, whole: half === null, end }
  return clock.minute === 0
    ? { of: HOUR, count: clock.hour, ...more }
    : { of: unit('minute', 0, 0, 1), count: clock.hour * 60 + clock.minute, ...more }
}

function sum(pieces: readonly Piece[]): Length {
  let [months, days, minutes] = [0, 0, 0]
  for (const { of, count, half } of pieces) {
    months += of.months * count + (half?.months ?? 0)
    days += of.days * count + (half?.days ?? 0)
    minutes += of.minutes * count + (half?.minutes ?? 0)
  }
  const [first] = pieces
  const plain = pieces.length === 1 && first?.whole === true
  const whole = Math.floor(months)
  return {
    months: whole,
    days: Math.floor(days + (months - whole) * 30),
    minutes: minutes + (days - Math.floor(days)) * 24 * 60,
    plain: plain && first.of.minutes % 1 === 0 ? [first.of.unit, first.count] : null,
    about: pieces.some(({ about }) => about),
  }
}

/** The token class of lengths; `counts` is that of numbers. */
export function lengthClass(
  read: (tokens: readonly Token[], i: number) => ReadLength | null,
  counts: TokenClass | Matcher | undefined,
): TokenClass {
  const digits = typeof counts === 'object' ? (counts.starts?.keys ?? []) : []
  const types = tokenTypes(['numeric', 'clock'])
  return startingWith((tokens, i) => read(tokens, i)?.end ?? -1, [...digits, ...ABOUT, 'nửa'], types)
}
