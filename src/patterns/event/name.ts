import boundariesFile from '../../lexicon/data/event-boundaries.tsv'
import { readTermIndex, type TermIndex } from '../../lexicon/term-index'
import { pairAt } from '../../normalize/pair'
import type { Document } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { EventKind } from '../../types'
import {
  abbreviates,
  afterEdition,
  closing,
  DASHES,
  dates,
  deliberates,
  EDITIONS,
  endsInEdition,
  endsInName,
  givesCount,
  holdsAnother,
  isAttended,
  isBetween,
  isHeldBehind,
  isName,
  isNextTask,
  isPaired,
  isPlain,
  isReach,
  lasts,
  listsOn,
  listsTitles,
  OPEN_QUOTES,
  opensAside,
  opensDay,
  tellsDeed,
  tellsPurpose,
  tellsResult,
  trim,
  UNITS,
  withoutLongMatter,
} from './name-shape'

/** An event noun or verb whose name is to be read. Token ranges. */
export interface NameHead {
  readonly start: number
  readonly end: number
  readonly kind: EventKind
  readonly verbal: boolean
}

/** Where the name ends that `head` opens, in a sentence that ends at `limit`. */
export type NameReader = (doc: Document, head: NameHead, limit: number) => number

const LONGEST_NAME = 56
const LONGEST_QUOTE = 60
const AFTER_EDITION: ReadonlySet<string> = new Set(
  'để năm nhiệm khóa của về tháng tỉnh huyện xã thành do và khu vực cấp'.split(' '),
)
const LONGEST_ITEM = 12
const MOST_ITEMS = 8

/** "Tại hội nghị tổng kết …, ông A": there the comma ends the name. */
const ADVERBIAL: ReadonlySet<string> = new Set(['tại', 'trong', 'sau', 'trước'])
const DAY_PARTS: ReadonlySet<string> = new Set(['sáng', 'chiều', 'tối', 'trưa', 'đêm', 'ngày', 'từ'])
/** "lớp tập huấn | cho 45 học viên", "lễ trao giải … | cho 50 giáo viên": how many it is for. */
const GIVEN_TO: ReadonlySet<EventKind> = new Set<EventKind>(['training', 'award-ceremony'])
/** "làm việc với đoàn …": who meets whom is the name's own. */
const WITH_PARTNER: ReadonlySet<EventKind> = new Set<EventKind>(['working-session', 'dialogue', 'reception', 'meeting'])
/** "Đại lễ Phật đản PL.2567 | - DL.2023": one year by two calendars. */
const CALENDARS: ReadonlySet<string> = new Set(['dl', 'dương'])
/** "giải đua thuyền | trên sông Kỳ Cùng": where it is held. */
const GROUNDS: ReadonlySet<string> = new Set('sông hồ vịnh đầm biển đường phố sân tuyến đỉnh'.split(' '))
/** "cuộc đối thoại, | bạn A …": who says what follows. */
const PERSONS: ReadonlySet<string> = new Set('bạn em cô thầy cụ bé'.split(' '))
/** "tiếp ông A, | Đại sứ …": the guest's office belongs to the name. */
const OFFICES: ReadonlySet<string> = new Set(
  'đại bộ thứ chủ phó thủ tổng thư trưởng giám thống tỉnh bí ủy cố'.split(' '),
)
/** "hội đàm với Phó Thủ tướng, | Bộ trưởng Ngoại giao …" */
const OFFICE_ENDS: ReadonlySet<string> = new Set(['tướng', 'tịch', 'trưởng', 'thư', 'viên', 'đảng'])
/** What these go on to do is none of their name: "lễ khai hội …, | quảng bá …". */
const SHOWS: ReadonlySet<EventKind> = new Set<EventKind>([
  'festival',
  'contest',
  'exhibition',
  'congress',
  'performance',
])
const PERIODS: ReadonlySet<string> = new Set(['từ', 'đến', 'ngày', 'hết', 'và'])
/** "làm việc tại tỉnh, | tặng quà học sinh": what is done besides. */
const GIVES: ReadonlySet<string> = new Set(['tặng', 'trao', 'thăm'])

type Role = 'end' | 'keep'

export function createNameReader(): NameReader {
  const isRun = (role: string | undefined): role is Role => role === 'end' || role === 'keep'
  const runs = readTermIndex(boundariesFile, ([role]) => (isRun(role) ? role : undefined))
  const commas = readTermIndex(boundariesFile, ([role]) => (isRun(role) ? undefined : role === 'comma'))
  const scan = new NameScan(runs, commas)
  return (doc, head, limit) => scan.end(doc, head, limit)
}

class NameScan {
  constructor(
    private readonly runs: TermIndex<Role>,
    private readonly commas: TermIndex<boolean>,
  ) {}

  end(doc: Document, head: NameHead, limit: number): number {
    const { tokens } = doc
    const stop = Math.min(limit, head.start + LONGEST_NAME)
    const before = tokens[head.start - 1]?.key ?? ''
    const inside = ADVERBIAL.has(before)
    if (tellsDeed(doc, head) || isAttended(tokens, head)) return head.end
    let i = head.end
    let quoted = stop
    while (i < stop) {
      const token = tokens[i]
      if (token === undefined) break
      const close = OPEN_QUOTES.get(token.text)
      if (close !== undefined) {
        const end = closing(tokens, i + 1, Math.min(limit, i + LONGEST_QUOTE), close)
        i = end < 0 ? i + 1 : end + 1
        quoted = Math.max(quoted, end + 1)
        continue
      }
      const next = token.kind === 'mark' ? this.passMark(tokens, i, stop, inside, head) : this.passWord(tokens, i, head)
      if (next < 0) break
      i = next
    }
    return trim(tokens, head.end, withoutLongMatter(tokens, head, Math.min(i, quoted)))
  }

  /** The token after a word, or after the phrase that it opens, that the name goes on over; -1 where it ends. */
  private passWord(tokens: readonly Token[], i: number, head: NameHead): number {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined) return -1
    if (!isPlain(tokens, i)) return i + 1
    if (token.key === 'ngày' && dates(tokens, i)) return i + 2
    if (DAY_PARTS.has(token.key) && opensDay(tokens, i)) return -1
    if (token.kind === 'clock' || holdsAnother(tokens, i)) return -1
    // "Đêm nhạc “…” | gây quỹ 420 triệu đồng"
    if (token.key === 'gây' && tokens[i + 2]?.kind === 'numeric') return -1
    if (token.key === 'với' && next?.kind === 'numeric' && !isBetween(tokens, head.end, i)) return -1
    if (token.key === 'với' && next?.key === 'cử' && head.kind === 'voter-meeting' && i > head.end) return -1
    if (token.key === 'với' && next?.key === 'các' && !WITH_PARTNER.has(head.kind) && tokens[i - 1]?.key !== 'đối')
      return -1
    if (token.key === 'cho' && GIVEN_TO.has(head.kind) && next?.kind === 'numeric') return -1
    if (token.key === 'liên' && next?.key === 'quan' && head.kind === 'voter-meeting') return -1
    if ((token.key === 'đến' || token.key === 'tới') && (tokens[i - 1]?.key === 'tuyến' || isReach(tokens, i + 1)))
      return -1
    if (token.key === 'kéo' && next?.key === 'dài' && !lasts(tokens, i + 2)) return i + 2
    if (token.key === 'đối' && next?.key === 'với' && tokens[i + 2]?.shape === 'capital') return -1
    // What a sitting of a parliament does is its agenda, no part of its name.
    if (token.key === 'để' && head.kind === 'assembly-session') return -1
    if (token.key === 'trên' && GROUNDS.has(next?.key ?? '') && isName(tokens[i + 2]) && SHOWS.has(head.kind)) return -1
    if (token.key === 'thăm' && head.kind === 'reception') return -1
    if (i > head.end && !tellsPurpose(tokens, head.end, i) && deliberates(tokens, head, i)) return -1
    if (afterEdition(tokens, i) && !AFTER_EDITION.has(token.key)) return -1
    if (head.verbal && token.key === 'trên' && next?.key === 'địa') return -1
    const match = this.runs.longest(tokens, i)
    if (match === null) return i + 1
    return match.values[0] === 'keep' ? match.end : -1
  }

  /** The token after a mark that the name goes on over, or -1. */
  private passMark(tokens: readonly Token[], i: number, stop: number, inside: boolean, head: NameHead): number {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || next === undefined || i + 1 >= stop) return -1
    if (DASHES.has(token.text)) return this.passDash(tokens, i)
    switch (token.text) {
      case '/':
      case '&':
      case '%':
        return i + 1
      case '.':
        return (token.space || next.space) && !abbreviates(tokens[i - 1]) ? -1 : i + 1
      case ':':
        if (!head.verbal && OPEN_QUOTES.has(next.text) && tokens[i - 1]?.kind === 'numeric') return i + 1
        return i === head.end && (next.shape === 'capital' || OPEN_QUOTES.has(next.text)) ? i + 1 : -1
      case ',':
      case ';':
        return this.goesOnAfterComma(tokens, i, stop, inside, head) ? i + 1 : -1
      case '(':
        return this.passBracket(tokens, i, stop, head)
      default:
        return -1
    }
  }

  /** "2025 - 2030", "kinh tế - xã hội"; a name that follows a figure or an edition is another's: "… lần thứ V – Bệnh viện X". */
  private passDash(tokens: readonly Token[], i: number): number {
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    if (tokens[i]?.space !== true || next?.space !== true) return i + 1
    if (opensAside(tokens, i)) return -1
    if (before?.kind === 'numeric' && CALENDARS.has(next.key)) return i + 1
    if (next.shape === 'lower' || next.kind === 'numeric' || UNITS.has(tokens[i - 2]?.key ?? '')) return i + 1
    if (before?.kind === 'numeric') return -1
    return before?.shape === 'upper' && next.shape === 'capital' && !endsInEdition(tokens, i + 1) ? -1 : i + 1
  }

  /** "(ĐBSCL) thịnh vượng", "(3/2/1930 - 3/2/2020)"; the abbreviation that ends a name is left off. */
  private passBracket(tokens: readonly Token[], i: number, stop: number, head: NameHead): number {
    let close = i + 1
    let dates = true
    const last = Math.min(stop, i + 14)
    while (close < last && tokens[close]?.text !== ')') {
      if (tokens[close]?.kind === 'syllable' && !PERIODS.has(tokens[close]?.key ?? '')) dates = false
      close++
    }
    if (tokens[close]?.text !== ')') return -1
    const after = tokens[close + 1]
    // "6 tháng đầu năm (từ 01/10 đến 31/3), | triển khai nhiệm vụ …"
    if (dates && after?.text === ',')
      return this.goesOnAfterComma(tokens, close + 1, stop, false, head) ? close + 1 : -1
    const short = dates || close - i <= 4 || after?.key === 'lần' || after?.key === 'năm'
    const goesOn = short && close + 1 < stop && after?.kind === 'syllable' && !after.line
    return goesOn && this.passWord(tokens, close + 1, head) >= 0 ? close + 1 : -1
  }

  private goesOnAfterComma(
    tokens: readonly Token[],
    i: number,
    stop: number,
    inside: boolean,
    head: NameHead,
  ): boolean {
    const { kind } = head
    const next = tokens[i + 1]
    if (next === undefined) return false
    if (isPaired(tokens, i)) return true
    // "sau lễ trình Quốc thư, | Chủ tịch nước …": a paper, no one's office
    if (pairAt(tokens, i - 2) === 'quốc thư') return false
    // "ngày hội “Giọt hồng”, | đông đảo sinh viên …"
    if (next.key === 'đông' && tokens[i + 2]?.key === 'đảo') return false
    if (PERSONS.has(next.key) && isName(tokens[i + 2])) return false
    // "tại Đại hội lần thứ IV, | nhiệm kỳ 2020 - 2025"
    if (pairAt(tokens, i + 1) === 'nhiệm kỳ' && tokens[i + 3]?.kind === 'numeric') return true
    if ((tokens[i - 1]?.key === 'trưởng' || tokens[i - 2]?.key === 'trưởng') && next.key === 'phó') return true
    if (tokens[i - 1]?.key === 'sư' && next.key === 'phó') return true
    if (tokens[i - 1]?.text === ')' && next.shape === 'capital') return false
    if (next.kind === 'numeric')
      return next.text.includes('-') || (next.text.length === 4 && tokens[i + 2]?.kind === 'mark')
    if (
      kind === 'reception' &&
      OFFICES.has(next.key) &&
      (endsInName(tokens, i) || OFFICE_ENDS.has(tokens[i - 1]?.key ?? ''))
    )
      return true
    if (tellsResult(next, head)) return false
    if (listsTitles(tokens, i)) return true
    if (kind === 'working-session' && GIVES.has(next.key)) return false
    if (next.key === 'để' || deliberates(tokens, head, i + 1)) return false
    const match = this.commas.longest(tokens, i + 1)
    if (match?.values[0] === false) return false
    if (UNITS.has(next.key) && isName(tokens[i + 2])) return false
    const after = tokens[match?.end ?? i + 2]
    if (match !== null && !EDITIONS.has(next.key) && givesCount(tokens, match.end)) return false
    if (inside && isNextTask(tokens, i + 1)) return true
    const act = match !== null && !inside
    if (act && SHOWS.has(kind) && !EDITIONS.has(next.key)) return listsOn(tokens, i + 1)
    if (act) return after !== undefined
    const bodies = kind === 'visit' && next.shape === 'capital'
    const tasks = !SHOWS.has(kind) && next.shape === 'lower' && tokens[i - 1]?.shape === 'lower'
    return this.coordinated(tokens, i, stop, inside, bodies || tasks)
  }

  /**
   * "cam, bưởi và các sản phẩm": short members up to an "và", or up to the end of the sentence; where tasks are told or
   * bodies visited, long ones: "công tác bồi thường, giải phóng mặt bằng các dự án trên địa bàn".
   */
  private coordinated(tokens: readonly Token[], comma: number, stop: number, inside: boolean, long: boolean): boolean {
    const longest = long ? LONGEST_ITEM : 4
    let items = 0
    let length = 0
    for (let i = comma + 1; i < stop; i++) {
      const token = tokens[i]
      if (token === undefined) break
      if (token.key === 'và') return length > 0
      if (EDITIONS.has(token.key) && length > 0 && length <= (long ? LONGEST_ITEM : 6) && !inside) return true
      if (token.text === ',' || token.text === ';') {
        if (length === 0 || ++items > MOST_ITEMS) return false
        if (inside && isHeldBehind(tokens, i + 1)) return length <= longest
        if (!inside && this.commas.longest(tokens, i + 1)?.values[0] === true) return true
        if (this.commas.longest(tokens, i + 1)?.values[0] === false) return !inside && length <= 3
        length = 0
        continue
      }
      if (OPEN_QUOTES.has(token.text)) return length > 0
      if (DASHES.has(token.text) && tokens[i + 1]?.shape === 'lower') continue
      if (token.kind === 'mark') return !inside && length > 0 && length <= longest
      if (isPlain(tokens, i)) {
        const run = this.runs.longest(tokens, i)
        if (run !== null && run.values[0] === 'end')
          return length > 0 && (inside ? isHeldBehind(tokens, i) : length <= longest)
      }
      if (++length > LONGEST_ITEM) return false
    }
    return !inside && length > 0 && length <= longest
  }
}
