import { pairAt } from '../../../normalize/pair'
import { pairSet } from '../../../normalize/pair-set'
import type { Document } from '../../../sections/document'
import type { Token } from '../../../tokenize/tokenize'
import type { EventKind } from '../../../types'
import type { MatterReader } from './matter'
import { closing, LONGEST_QUOTE, type Named, OPEN_QUOTES, PARTIES, type Range } from './words'

/** These are called by what they are, not by a matter. */
export const NO_MATTER: ReadonlySet<EventKind> = new Set<EventKind>(['congress', 'reception', 'visit', 'voter-meeting'])
const BODY_HEADS: ReadonlySet<string> = new Set([
  'ban chỉ',
  'hội đồng',
  'ủy ban',
  'uỷ ban',
  'tổ công',
  'ban tổ',
  'tiểu ban',
  'ban chấp',
  'ban thường',
  'ban cán',
  'ban trị',
  'thường trực',
  'hội thẩm',
  'viện kiểm',
  'tòa án',
  'đoàn chủ',
  'đảng ủy',
  'chính phủ',
  'quân ủy',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
])
/** "Hội nghị khoa học | Bệnh viện A", "giao ban | Bí thư, Chủ tịch UBND các xã": whose meeting it is. */
const HOST_HEADS: ReadonlySet<string> = new Set(
  'bệnh viện,trường đại,đảng bộ,chi bộ,học viện,chủ tịch,phó chủ,bí thư,trưởng phòng,trưởng các,giám đốc,hiệu trưởng'.split(
    ',',
  ),
)
/** "cuộc họp | BCH Công đoàn ngành": the sitting body by its initials. */
const BODY_INITIALS: ReadonlySet<string> = new Set(['bch', 'btv', 'ubnd', 'hđnd', 'vksnd', 'tand', 'bcđ'])
const MOST_GIVER = 14
/** What a decision does. */
const DECIDED = pairSet([
  'bổ nhiệm',
  'thành lập',
  'phê duyệt',
  'công nhận',
  'điều động',
  'luân chuyển',
  'phê chuẩn',
  'chỉ định',
])
/** "khai mạc", "bế mạc", "trao giải" */
const OPENED: ReadonlySet<string> = new Set(['mạc', 'giải'])

/** The matter inside the name. */
export function inName(matter: MatterReader, doc: Document, named: Named): Range | null {
  const { tokens } = doc
  if (named.kind === 'assembly-session' || named.kind === 'working-session') return agenda(matter, tokens, named)
  const noun = matter.roles.longest(tokens, named.start)
  const acts = named.verbal ? matter.skipActs(tokens, named.start, named.end) : named.start
  const nouns = noun?.values[0] === 'noun' ? noun.end : named.headEnd
  // "tặng | quà Tết cho người nghèo": the gift is the matter.
  const behind = tokens[named.headEnd - 1]?.key === 'quà' ? named.headEnd - 1 : named.headEnd
  const from = named.verbal ? (acts > named.start ? acts : behind) : nouns
  const opened = matter.skipActs(tokens, from, named.end)
  // "lễ bế mạc | Liên hoan | phim Việt Nam": what is closed is called by its own matter
  const shown =
    opened > from && !named.verbal && OPENED.has(tokens[opened - 1]?.key ?? '')
      ? matter.roles.longest(tokens, opened)
      : null
  const start =
    shown?.values[0] === 'noun' && shown.end < named.end ? matter.skipActs(tokens, shown.end, named.end) : opened
  const first = tokens[start]
  if (start >= named.end || first === undefined) return rite(tokens, named, from)
  if (OPEN_QUOTES.has(first.text)) {
    const close = closing(tokens, start + 1, Math.min(named.end, start + LONGEST_QUOTE))
    if (close > start + 2) return { start: start + 1, end: close }
  }
  const held = named.kind === 'conference' || named.kind === 'seminar'
  const about = behindParty(matter, tokens, start, named.end, held)
  if (about !== null) {
    if (about < 0) return rite(tokens, named, from)
    const close = OPEN_QUOTES.has(tokens[about - 1]?.text ?? '') ? closing(tokens, about, named.end) : -1
    return close === named.end - 1 ? { start: about, end: close } : matter.cut(tokens, about, named)
  }
  return matter.cut(tokens, start, named)
}

/** "phiên giải trình về | quản lý trật tự xây dựng": a sitting is called by its number, unless it says what it is about. */
function agenda(matter: MatterReader, tokens: readonly Token[], named: Named): Range | null {
  for (let i = named.headEnd; i < named.end - 2; i++)
    if (tokens[i]?.key === 'về') return matter.cut(tokens, matter.skipActs(tokens, i, named.end), named)
  return null
}

/** "Lễ | giao nhận quân | năm 2017", "lễ | khai giảng năm học mới": the rite itself. */
function rite(tokens: readonly Token[], named: Named, from: number): Range | null {
  if (named.kind !== 'ceremony' || named.verbal || from + 1 >= named.headEnd) return null
  const end =
    tokens[named.headEnd]?.key === 'năm' && tokens[named.headEnd + 1]?.key === 'học' ? named.end : named.headEnd
  return { start: from, end }
}

/** "đêm chung kết của cuộc thi | Giọng ca đồng lúa" */
const SHOWN = pairSet(['cuộc thi', 'hội thi', 'giải thưởng', 'liên hoan'])

/** "Hội nghị Ban Chấp hành lần thứ 6 | tổng kết | công tác Hội" */
const SUMS = pairSet(['tổng kết', 'sơ kết', 'triển khai', 'quán triệt', 'đánh giá'])

/** Null where no party stands there; else where the matter behind it starts, -1 where there is none. */
function behindParty(
  matter: MatterReader,
  tokens: readonly Token[],
  start: number,
  end: number,
  held: boolean,
): number | null {
  const first = tokens[start]
  const pair = `${first?.key ?? ''} ${tokens[start + 1]?.key ?? ''}`
  const role = matter.roles.longest(tokens, start)?.values[0]
  const decision = role === 'decision'
  const edition = role === 'edition' && (first?.shape !== 'capital' || tokens[start + 1]?.kind === 'numeric')
  const body = BODY_HEADS.has(pair) || BODY_INITIALS.has(first?.key ?? '') || (held && HOST_HEADS.has(pair))
  if (!edition && !decision && !PARTIES.has(first?.key ?? '') && !body) return null
  for (let i = start + 1; i < end; i++) {
    if (OPEN_QUOTES.has(tokens[i]?.text ?? '')) return i + 1
    if (SHOWN.at(tokens, i) && i + 3 < end) return i + 2
    if (tokens[i]?.key === 'để') return matter.skipActs(tokens, i + 1, end)
    if (held && (body || edition) && SUMS.at(tokens, i)) return matter.skipActs(tokens, i, end)
    if (tokens[i]?.key === 'về' && tokens[i - 1]?.key !== 'trở') return matter.skipActs(tokens, i + 1, end)
    if (pairAt(tokens, i) === 'chỉ đạo' && i + 2 < end) {
      const about = i + 2
      return PARTIES.has(tokens[about]?.key ?? '') ? -1 : about
    }
  }
  if (!decision) return -1
  const after = matter.roles.longest(tokens, start)?.end ?? start
  if (tokens[after]?.key === 'và') return after + 1
  // "quyết định của Chủ tịch nước | bổ nhiệm …"
  if (tokens[after]?.key === 'của')
    for (let i = after + 2; i < Math.min(end - 1, after + MOST_GIVER); i++) if (DECIDED.at(tokens, i)) return i
  // "quyết định | bổ nhiệm …"; a paper is called by its number: "Quyết định số 12 …".
  return tokens[after]?.shape === 'lower' && tokens[after]?.key !== 'số' ? after : null
}
