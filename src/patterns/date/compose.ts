import type { Found, RuleSet } from '../../match/rules'
import type { Token } from '../../tokenize/tokenize'
import type { PartOfDay } from '../../types'
import type { Atom, ClockAtom, DateAtom, DayAtom, Firmness, SameAtom, ShiftAtom, WeekdayAtom } from './atoms'
import { isWritten } from './context'

/** Pieces that speak of one time, put together: "sáng thứ Bảy, 28/12/2024", "8h30 ngày 2/9". Token range. */
export interface Expression {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly firm: Firmness
  readonly date: DayAtom | null
  /** The same day in the lunar calendar, where both are said. */
  readonly lunar: DateAtom | null
  /** "sáng nay" of "sáng nay (7/6)". */
  readonly shift: ShiftAtom | SameAtom | null
  readonly weekday: WeekdayAtom | null
  readonly part: PartOfDay | null
  readonly clock: ClockAtom | null
  /** The other end of a stretch: "từ ngày 14/10 đến 20/10". */
  readonly until: Expression | null
}

interface Draft {
  tied: boolean
  end: number
  rules: string[]
  date: DayAtom | null
  lunar: DateAtom | null
  shift: ShiftAtom | SameAtom | null
  weekday: WeekdayAtom | null
  part: PartOfDay | null
  clock: ClockAtom | null
}

type Tokens = readonly Token[]

/** Words and marks between the pieces of one expression. */
const CONNECTORS: ReadonlySet<string> = new Set([
  ...['vào', 'lúc', 'hồi', 'của', 'ngày', 'tức', 'nhằm', 'đúng', 'khoảng', 'hôm', 'là', 'buổi'],
  ...[',', '(', '|', '-', '–', '['],
])
/** After these only a clock, a weekday or a full date goes on: "Thứ Bảy, 28/12/2024", "02/03/2019 - 11:48". */
const LOOSE_CONNECTORS: ReadonlySet<string> = new Set([',', '|', '-', '–'])
/** "10/3 âm lịch (tức ngày 18/4)": the same day in the other calendar follows. */
const SAME_DAY: ReadonlySet<string> = new Set(['tức', 'nhằm', 'là', '(', '['])
const MOST_CONNECTORS = 3

/** Reads the expression that starts at token `i`, without the other end of a stretch. */
export function readOne(atoms: AtomReader, tokens: Tokens, i: number): Expression | null {
  const first = atoms(tokens, i)
  if (first === null) return null
  const draft: Draft = {
    tied: false,
    end: i,
    rules: [],
    date: null,
    lunar: null,
    shift: null,
    weekday: null,
    part: null,
    clock: null,
  }
  if (!take(draft, first, null)) return null
  for (let pieces = 0; pieces < 6; pieces++) if (!readNext(atoms, tokens, draft)) break
  return {
    start: i,
    end: draft.end,
    rule: ruleOf(draft),
    firm: firmnessOf(draft),
    date: draft.date,
    lunar: draft.lunar,
    shift: draft.shift,
    weekday: draft.weekday,
    part: draft.part,
    clock: draft.clock,
    until: null,
  }
}

export type AtomReader = (tokens: Tokens, i: number) => Found<Atom> | null

/** The longest piece at each token; of two as long, the one whose rule stands first. */
export function atomReader(rules: RuleSet<Atom>): AtomReader {
  return (tokens, i) => {
    let longest: Found<Atom> | null = null
    for (const found of rules.at(tokens, i)) {
      if ((longest === null || found.end > longest.end) && !crossesLine(tokens, found)) longest = found
    }
    return longest
  }
}

function crossesLine(tokens: Tokens, { start, end }: Found<Atom>): boolean {
  for (let i = start + 1; i < end; i++) if (tokens[i]?.line === true) return true
  return false
}

function readNext(atoms: AtomReader, tokens: Tokens, draft: Draft): boolean {
  let at = draft.end
  let connector: string | null = null
  let open: string | null = null
  for (let k = 0; k <= MOST_CONNECTORS; k++) {
    const token = tokens[at]
    if (token === undefined || token.line) return false
    const found = atoms(tokens, at)
    if (found !== null && take(draft, found, connector)) {
      const close = tokens[draft.end]
      if (open !== null && (close?.text === ')' || close?.text === ']')) draft.end++
      return true
    }
    if (!CONNECTORS.has(token.key)) return false
    if (SAME_DAY.has(token.key)) draft.tied = true
    if (connector === null || !LOOSE_CONNECTORS.has(connector)) connector = token.text
    if (token.text === '(' || token.text === '[') open = token.text
    at++
  }
  return false
}

/** Takes a piece into the expression where it has none of the kind yet. */
function take(draft: Draft, { start, end, rule, value }: Found<Atom>, connector: string | null): boolean {
  const loose = connector !== null && LOOSE_CONNECTORS.has(connector)
  switch (value.kind) {
    case 'part':
      if (loose || draft.part !== null) return false
      // "ngày 12/3 lúc 5 giờ chiều", but not "ngày 12/3, chiều 13/3"
      if (draft.date !== null && (draft.clock === null || connector !== null)) return false
      draft.part = value.part
      break
    case 'clock':
      if (draft.clock !== null) return false
      draft.clock = value
      draft.part ??= value.part
      break
    case 'shift':
    case 'same':
      if (loose || draft.shift !== null || draft.date !== null) return false
      if (value.part !== null && draft.part !== null) return false
      draft.shift = value
      draft.part ??= value.part
      break
    case 'weekday':
      if (draft.weekday !== null) return false
      draft.weekday = value
      break
    default:
      if (!takeDate(draft, value, loose, connector)) return false
  }
  draft.rules.push(rule)
  draft.end = end
  return start < end
}

function takeDate(draft: Draft, value: DayAtom, loose: boolean, connector: string | null): boolean {
  const held = draft.date
  if (held === null) {
    if (loose && !goesOn(draft, value, connector)) return false
    if (value.kind === 'date' && value.part !== null) {
      if (draft.part !== null) return false
      draft.part = value.part
    }
    draft.date = value
    return true
  }
  if (held.kind !== 'date' || value.kind !== 'date' || held.calendar === value.calendar) return false
  if (connector === null || !draft.tied) return false
  // "10/3 âm lịch (tức ngày 18/4)": one day in two calendars, shown in the Gregorian one
  draft.date = value.calendar === 'gregorian' ? value : held
  draft.lunar = value.calendar === 'gregorian' ? held : value
  return true
}

/** "Thứ Bảy, 28/12/2024", "17:48, 27/04/2014", "Tối nay, 15-10". */
function goesOn(draft: Draft, value: DayAtom, connector: string | null): boolean {
  if (value.kind !== 'date') return false
  if (draft.weekday !== null) return true
  // "lúc 3 giờ chiều, ngày 15/2"
  const sure = value.from.year !== null || (value.firm === 'sure' && connector === ',' && value.to === null)
  if (draft.clock !== null && sure) return true
  return draft.shift?.kind === 'shift' && draft.shift.unit === 'day' && value.from.day !== null && connector === ','
}

const WEAK: Readonly<Record<Firmness, number>> = { sure: 2, bare: 1, loose: 0 }

function firmnessOf(draft: Draft): Firmness {
  const pieces = [draft.date, draft.shift, draft.weekday, draft.part, draft.clock].filter((piece) => piece !== null)
  if (draft.date === null && draft.shift === null && draft.weekday === null)
    return draft.clock === null ? 'loose' : draft.part === null ? draft.clock.firm : 'sure'
  if (draft.shift !== null || pieces.length > 1) return 'sure'
  if (draft.weekday !== null) return draft.weekday.firm
  return draft.date?.kind === 'date' || draft.date?.kind === 'nth' ? draft.date.firm : 'sure'
}

/** The rule of the piece that says the day, or else of the first. */
function ruleOf(draft: Draft): string {
  const minor = (rule: string) => rule === 'date/part' || rule.includes('clock') || rule === 'date/weekday'
  return draft.rules.find((rule) => !minor(rule)) ?? draft.rules.find((rule) => rule !== 'date/part') ?? 'date/part'
}

const TO: ReadonlySet<string> = new Set(['đến', 'tới', '-', '–', '—', 'sang', 'rạng', 'và'])
const TO_FOLLOWERS: ReadonlySet<string> = new Set(['hết', 'ngày', 'vào', 'cho'])

/** Pieces are asked for more than once: as the first of an expression, behind connectors, at the end of a stretch. */
function remembering(read: AtomReader): AtomReader {
  const known: (Found<Atom> | null | undefined)[] = []
  return (tokens, i) => {
    const held = known[i]
    if (held !== undefined) return held
    const found = read(tokens, i)
    known[i] = found
    return found
  }
}

/** Every expression of time, left to right, none inside another. */
export function readExpressions(read: AtomReader, tokens: Tokens): Expression[] {
  const atoms = remembering(read)
  const found: Expression[] = []
  for (let i = 0; i < tokens.length; i++) {
    const one = readOne(atoms, tokens, i)
    if (one === null) continue
    const whole = joined(atoms, tokens, one)
    if (isWritten(tokens, whole)) {
      found.push(whole)
      i = whole.end - 1
    } else if (whole.date === null && whole.weekday === null && whole.shift === null && whole.clock === null)
      i = whole.end - 1
  }
  return found
}

/** Adds the other end of a stretch, where one follows. */
function joined(atoms: AtomReader, tokens: Tokens, one: Expression): Expression {
  let at = one.end
  const word = tokens[at]
  if (word === undefined || word.line) return one
  if (word.key === 'cho') at++
  const to = tokens[at]
  if (to === undefined || !TO.has(to.key)) return one
  at++
  if (TO_FOLLOWERS.has(tokens[at]?.key ?? '') && tokens[at]?.key !== 'ngày') at++
  if (to.key === 'rạng') at--
  const other = tokens[at]?.line === true ? null : readOne(atoms, tokens, at)
  const from = tokens[one.start]?.line === true ? undefined : tokens[one.start - 1]
  const opener = from?.key === 'giữa' || from?.key === 'từ' ? from.key : (tokens[one.start]?.key ?? '')
  if (other === null || !pairs(one, other, to.key, opener)) return one
  const start = from?.key === 'từ' || from?.key === 'giữa' ? one.start - 1 : one.start
  const firm = WEAK[one.firm] >= WEAK[other.firm] ? one.firm : other.firm
  const told = start < one.start && (firm === 'bare' || one.clock !== null || other.weekday !== null) ? 'sure' : firm
  return { ...one, ...dayOf(one, other), start, end: other.end, firm: told, until: { ...other, ...dayOf(other, one) } }
}

const isDayShift = ({ shift }: Expression): boolean => shift?.kind === 'shift' && shift.unit === 'day'

type DayPieces = Pick<Expression, 'date' | 'lunar' | 'shift' | 'weekday'>

const undated = ({ date, shift, weekday }: DayPieces): boolean => date === null && shift === null && weekday === null

/** "từ 8h sáng đến 5h chiều mai": where one end has no day it is the other's; the week, too, of "thứ Hai đến thứ Sáu tuần sau". */
function dayOf(one: Expression, other: Expression): DayPieces {
  const { date, lunar, shift, weekday } = undated(one) ? other : one
  const bare = weekday !== null && weekday.week === null && weekday.direction === null
  const earlier = weekday !== null && weekday.weekday < (other.weekday?.weekday ?? 0)
  return { date, lunar, shift, weekday: bare && earlier ? { ...weekday, week: other.weekday?.week ?? null } : weekday }
}

/** Whether two expressions can be the ends of one stretch. */
function pairs(one: Expression, other: Expression, to: string, opener: string): boolean {
  const between = opener === 'giữa'
  if (one.clock !== null && other.clock !== null && (undated(one) || undated(other)))
    return (to !== 'và' || between) && one.clock.to === null && other.clock.to === null
  if (to === 'và' && !between) {
    const [a, b] = [one.date, other.date]
    if (a?.kind !== 'date' || b?.kind !== 'date' || a.to !== null || b.to !== null) return false
    return a.from.day !== null && b.from.day === a.from.day + 1 && a.from.month === b.from.month && one.part === null
  }
  // "từ nay đến ngày 20/2", "từ năm 2010 đến nay"
  if (opener === 'từ' && !undated(one) && !undated(other) && (isDayShift(one) || isDayShift(other))) return true
  if (one.date?.kind === 'date' && other.date?.kind === 'date') {
    if (one.date.to !== null || other.date.to !== null) return false
    return (one.date.from.day === null) === (other.date.from.day === null)
  }
  if (one.date !== null || other.date !== null) return one.date?.kind === other.date?.kind && one.date?.kind !== 'era'
  if (one.shift !== null && other.shift !== null) return true
  return one.weekday !== null && other.weekday !== null && to !== 'rạng'
}
