import mattersFile from '../../lexicon/data/event-matters.tsv'
import { dataRows } from '../../lexicon/data-file'
import { buildTermIndex, type TermIndex } from '../../lexicon/term-index'
import type { Document, Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { EventKind } from '../../types'
import { createNameReader, type NameReader } from './name'

interface Range {
  readonly start: number
  readonly end: number
}

/** The named gathering whose matter is asked for. Token ranges. */
export interface Named extends Range {
  readonly headEnd: number
  readonly kind: EventKind
  readonly verbal: boolean
  readonly sentence: number
}

type Role = 'act' | 'matter' | 'edition' | 'noun' | 'decision'

const OPEN_QUOTES: ReadonlySet<string> = new Set(['“', '"', '«', '‘', "'"])
const CLOSE_QUOTES: ReadonlySet<string> = new Set(['”', '″', '"', '»', '’', "'"])
const LONGEST_QUOTE = 50
/** Words that a name goes on with and that say who or whose: the matter stands behind the next "về". */
const PARTIES: ReadonlySet<string> = new Set(['của', 'với', 'giữa', 'do', 'cho', 'tại'])
/** These are called by what they are, not by a matter. */
const NO_MATTER: ReadonlySet<EventKind> = new Set<EventKind>(['congress', 'reception', 'visit'])
/** A bare name of these is followed by what was talked about. */
const TALKS: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'working-session',
  'press-conference',
  'dialogue',
  'inspection',
  'conference',
  'reception',
])
/** The edition's year is no part of what these show: "Hội chợ cam, bưởi … | năm 2020". */
const YEARLY: ReadonlySet<EventKind> = new Set<EventKind>([
  'exhibition',
  'festival',
  'forum',
  'congress',
  'launch',
  'ceremony',
])
const ABOUT: ReadonlySet<string> = new Set(['về', 'bàn', 'xoay'])
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
])
/** "Hội nghị khoa học | Bệnh viện A": whose meeting it is. */
const HOST_HEADS: ReadonlySet<string> = new Set(['bệnh viện', 'trường đại', 'đảng bộ', 'chi bộ', 'học viện'])
/** "cuộc họp | BCH Công đoàn ngành": the sitting body by its initials. */
const BODY_INITIALS: ReadonlySet<string> = new Set(['bch', 'btv', 'ubnd', 'hđnd', 'vksnd', 'tand', 'bcđ'])
/** "tiếp xúc cử tri | quận 5": whom a deputy met is no matter. */
const UNITS: ReadonlySet<string> = new Set(
  'quận huyện xã phường tỉnh thành thị tp tx khu thôn tổ ấp các hai ba đơn liên'.split(' '),
)
/** What a whole matter cannot be: "khai hội | truyền thống", "sơ kết | 6 tháng đầu năm". */
const EMPTY: ReadonlySet<string> = new Set('truyền thống tháng đầu cuối giữa năm quý tuần mở rộng'.split(' '))
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const HEADLINE_ACTS: ReadonlySet<string> = new Set([
  'rà soát',
  'đẩy nhanh',
  'thảo luận',
  'cho ý',
  'trao đổi',
  'kiểm điểm',
])
/** "gặp mặt doanh nghiệp | nhân kỷ niệm …" */
const OCCASIONS: ReadonlySet<string> = new Set(['kỷ', 'dịp', 'ngày', 'kỉ'])
const LOOK_AHEAD = 40

/** Finds the phrase that says what an event is about; null where nothing says (corpus decision 17). */
export type SubjectFinder = (
  doc: Document,
  named: Named,
  anchors: readonly Sentence[],
  mentions?: readonly Named[],
) => Range | null

const ROLES: ReadonlySet<string> = new Set<Role>(['act', 'matter', 'edition', 'noun', 'decision'])
const isRole = (role: string | undefined): role is Role => role !== undefined && ROLES.has(role)

export function createSubjectFinder(): SubjectFinder {
  const roles: [string, Role][] = []
  const seconds: [string, boolean][] = []
  for (const [term = '', role] of dataRows(mattersFile)) {
    if (role === 'second' || role === 'joined') seconds.push([term, role === 'second'])
    else if (isRole(role)) roles.push([term, role])
  }
  const reader = new SubjectReader(buildTermIndex(roles), buildTermIndex(seconds), createNameReader())
  return (doc, named, anchors, mentions = []) => reader.read(doc, named, anchors, mentions)
}

class SubjectReader {
  constructor(
    private readonly roles: TermIndex<Role>,
    private readonly seconds: TermIndex<boolean>,
    private readonly nameEnd: NameReader,
  ) {}

  read(doc: Document, named: Named, anchors: readonly Sentence[], mentions: readonly Named[]): Range | null {
    if (named.kind === 'congress') return null
    const theme = themeOf(doc, named, anchors)
    if (theme !== null) return theme
    if (named.kind === 'visit' || named.kind === 'dialogue') {
      const occasion =
        tetOf(doc, anchors) ??
        feastOf(doc, named, anchors) ??
        this.aid(doc, named) ??
        this.anniversary(doc, named, anchors)
      if (occasion !== null) return occasion
    }
    const inside = NO_MATTER.has(named.kind) ? null : this.inName(doc, named)
    if (inside !== null && isEmpty(doc.tokens, inside)) return null
    return inside ?? this.toldAnywhere(doc, named, mentions) ?? this.headlined(doc, named)
  }

  /** "thăm, chúc mừng … nhân dịp kỷ niệm | 68 năm Ngày Thầy thuốc Việt Nam" */
  private anniversary(doc: Document, named: Named, anchors: readonly Sentence[]): Range | null {
    if (named.kind !== 'visit') return null
    for (const { start, end } of anchors.slice(0, 2)) {
      for (let i = start; i < end - 3; i++) {
        const pair = `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`
        if (pair === 'kỷ niệm' && doc.tokens[i + 2]?.kind === 'numeric' && doc.tokens[i + 3]?.key === 'năm')
          return unbracketed(doc.tokens, this.phrase(doc, i + 2, end))
        if (doc.tokens[i]?.key === 'nhân' && doc.tokens[i + 1]?.key === 'dịp' && doc.tokens[i + 2]?.shape === 'capital')
          return unbracketed(doc.tokens, this.phrase(doc, i + 2, end))
      }
    }
    return null
  }

  /** "thăm hỏi, trao | hỗ trợ người dân bị thiệt hại do mưa lũ" */
  private aid(doc: Document, named: Named): Range | null {
    for (let i = named.start; i < named.end - 2; i++) {
      const pair = `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`
      if (pair === 'hỗ trợ' || pair === 'ủng hộ') return { start: i, end: named.end }
    }
    return null
  }

  private toldAnywhere(doc: Document, named: Named, mentions: readonly Named[]): Range | null {
    for (const mention of [named, ...mentions.slice(0, 4)]) {
      const told = this.told(doc, { ...mention, kind: named.kind })
      if (told !== null) return told
    }
    return null
  }

  /** The matter inside the name. */
  private inName(doc: Document, named: Named): Range | null {
    const { tokens } = doc
    if (named.kind === 'assembly-session' || named.kind === 'working-session') return this.agenda(tokens, named)
    if (named.kind === 'voter-meeting' && UNITS.has(tokens[named.headEnd]?.key ?? ''))
      return this.mandate(tokens, named)
    const noun = this.roles.longest(tokens, named.start)
    const acts = named.verbal ? this.skipActs(tokens, named.start, named.end) : named.start
    const nouns = noun?.values[0] === 'noun' ? noun.end : named.headEnd
    const from = named.verbal ? (acts > named.start ? acts : named.headEnd) : nouns
    const start = this.skipActs(tokens, from, named.end)
    const first = tokens[start]
    if (start >= named.end || first === undefined) return this.rite(tokens, named, from)
    if (OPEN_QUOTES.has(first.text)) {
      const close = closing(tokens, start + 1, Math.min(named.end, start + LONGEST_QUOTE))
      if (close > start + 2) return { start: start + 1, end: close }
    }
    const held = named.kind === 'conference' || named.kind === 'seminar'
    const about = this.behindParty(tokens, start, named.end, held)
    if (about !== null) {
      if (about < 0) return this.rite(tokens, named, from)
      const close = OPEN_QUOTES.has(tokens[about - 1]?.text ?? '') ? closing(tokens, about, named.end) : -1
      return close === named.end - 1 ? { start: about, end: close } : this.cut(tokens, about, named)
    }
    return this.cut(tokens, start, named)
  }

  /** "phiên giải trình về | quản lý trật tự xây dựng": a sitting is called by its number, unless it says what it is about. */
  private agenda(tokens: readonly Token[], named: Named): Range | null {
    for (let i = named.headEnd; i < named.end - 2; i++)
      if (tokens[i]?.key === 'về') return this.cut(tokens, this.skipActs(tokens, i, named.end), named)
    return null
  }

  /** "tiếp xúc cử tri xã A trước | Kỳ họp thứ 9" */
  private mandate(tokens: readonly Token[], named: Named): Range | null {
    for (let i = named.headEnd; i < named.end - 2; i++) {
      const key = tokens[i]?.key ?? ''
      if (key === 'về' || key === 'trước' || key === 'sau') return this.cut(tokens, i + 1, named)
    }
    return null
  }

  /** "Lễ | giao nhận quân | năm 2017", "lễ | khai giảng năm học mới": the rite itself. */
  private rite(tokens: readonly Token[], named: Named, from: number): Range | null {
    if (named.kind !== 'ceremony' || named.verbal || from + 1 >= named.headEnd) return null
    const end =
      tokens[named.headEnd]?.key === 'năm' && tokens[named.headEnd + 1]?.key === 'học' ? named.end : named.headEnd
    return { start: from, end }
  }

  /** Past "tổng kết", "khoa học quốc gia", "của UBND tỉnh": the acts and ranges before the matter. */
  private skipActs(tokens: readonly Token[], from: number, end: number): number {
    let i = from
    while (i < end) {
      const text = tokens[i]?.text ?? ''
      const joined = text === ',' || tokens[i]?.key === 'và' || DASHES.has(text) ? i + 1 : i
      const match = this.roles.longest(tokens, joined)
      if (match === null || match.values[0] !== 'act') break
      i = Math.min(match.end, end)
    }
    return i
  }

  /** Null where no party stands there; else where the matter behind it starts, -1 where there is none. */
  private behindParty(tokens: readonly Token[], start: number, end: number, held: boolean): number | null {
    const first = tokens[start]
    const pair = `${first?.key ?? ''} ${tokens[start + 1]?.key ?? ''}`
    const role = this.roles.longest(tokens, start)?.values[0]
    const decision = role === 'decision'
    const edition = role === 'edition' && (first?.shape !== 'capital' || tokens[start + 1]?.kind === 'numeric')
    const body = BODY_HEADS.has(pair) || BODY_INITIALS.has(first?.key ?? '') || (held && HOST_HEADS.has(pair))
    if (!edition && !decision && !PARTIES.has(first?.key ?? '') && !body) return null
    for (let i = start + 1; i < end; i++) {
      if (OPEN_QUOTES.has(tokens[i]?.text ?? '')) return i + 1
      if (tokens[i]?.key === 'để') return this.skipActs(tokens, i + 1, end)
      if (tokens[i]?.key === 'về' && tokens[i - 1]?.key !== 'trở') return this.skipActs(tokens, i + 1, end)
      if (`${tokens[i]?.key ?? ''} ${tokens[i + 1]?.key ?? ''}` === 'chỉ đạo' && i + 2 < end) {
        const about = i + 2
        return PARTIES.has(tokens[about]?.key ?? '') ? -1 : about
      }
    }
    if (!decision) return -1
    const after = this.roles.longest(tokens, start)?.end ?? start
    return tokens[after]?.key === 'và' ? after + 1 : null
  }

  /** Without a second matter, the edition and, where a second matter was cut, the period. */
  private cut(tokens: readonly Token[], from: number, named: Named): Range | null {
    const start = tokens[from]?.text === ',' || tokens[from]?.key === 'và' ? from + 1 : from
    let end = named.end
    let second = false
    let depth = 0
    for (let i = start + 1; i < end; i++) {
      const text = tokens[i]?.text ?? ''
      if (text === '“' || text === '(') depth++
      else if (text === '”' || text === ')') depth--
      if (depth === 0 && tokens[i]?.key === 'nhân' && OCCASIONS.has(tokens[i + 1]?.key ?? '')) {
        end = i
        break
      }
      if (depth > 0 || (tokens[i]?.key !== 'và' && text !== ',' && text !== ';')) continue
      if (this.seconds.longest(tokens, i + 1)?.values[0] !== true || sameAct(tokens, named, i + 1)) continue
      end = i
      second = true
      break
    }
    end = this.trimEdition(tokens, start, end, second || YEARLY.has(named.kind))
    const title = titleIn(tokens, start, end)
    if (title !== null) return title
    const quoted = OPEN_QUOTES.has(tokens[start]?.text ?? '') && closing(tokens, start + 1, end) === end - 1
    return quoted ? { start: start + 1, end: end - 1 } : end > start ? { start, end } : null
  }

  /** "… | lần thứ III", "… | năm 2020" */
  private trimEdition(tokens: readonly Token[], start: number, end: number, period: boolean): number {
    const from = Math.max(start + 1, end - 8)
    for (let i = start; i < end; i++) if (tokens[i]?.key === 'nghị' && tokens[i + 1]?.key === 'quyết') return end
    for (let i = from; i < end; i++) {
      const key = tokens[i]?.key ?? ''
      const next = tokens[i + 1]
      const ordinal = key === 'lần' && next?.key === 'thứ'
      const year = key === 'năm' && next?.kind === 'numeric'
      const other =
        period && (year || (key === 'tuần' && next?.key === 'thứ') || (key === 'xuân' && next?.shape === 'capital'))
      if (ordinal || other || (key === 'nhiệm' && next?.key === 'kỳ' && period)) {
        const before = tokens[i - 1]?.text
        return before === ',' || before === '-' ? i - 1 : i
      }
    }
    return end
  }

  /** Behind the name, in its sentence: "họp báo | về …", "cuộc họp … | để rà soát …". */
  private told(doc: Document, named: Named): Range | null {
    const sentence = doc.sentences[named.sentence]
    if (sentence === undefined || !TALKS.has(named.kind)) return null
    const { tokens } = doc
    const last = Math.min(sentence.end, named.end + LOOK_AHEAD)
    for (let i = named.end; i < last; i++) {
      const key = tokens[i]?.key ?? ''
      const next = tokens[i + 1]
      const quote = ABOUT.has(key) ? quoteWithin(tokens, i + 1, Math.min(last, i + 6)) : null
      if (quote !== null) return quote
      if (
        ABOUT.has(key) &&
        next?.shape === 'lower' &&
        next.key !== 'phía' &&
        tokens[i - 1]?.key !== 'cao' &&
        next.key !== 'dự' &&
        next.key !== 'giao'
      ) {
        const start = this.skipActs(tokens, i, sentence.end)
        return this.phrase(doc, start, sentence.end)
      }
      if ((key === 'để' || key === 'nhằm') && next?.shape === 'lower')
        return this.phrase(doc, this.skipActs(tokens, i + 1, sentence.end), sentence.end)
    }
    return null
  }

  /** "Phó Thủ tướng rà soát | tiến độ …", "…, bàn | mở rộng hợp tác": the headline of a gathering without a matter of its own. */
  private headlined(doc: Document, named: Named): Range | null {
    if (!TALKS.has(named.kind)) return null
    const { tokens } = doc
    const block = doc.blocks.find(({ kind }) => kind === 'headline')
    if (block === undefined) return null
    for (let i = block.start; i < block.end - 2; i++) {
      const pair = `${tokens[i]?.key ?? ''} ${tokens[i + 1]?.key ?? ''}`
      if (HEADLINE_ACTS.has(pair)) return this.phrase(doc, this.skipActs(tokens, i + 2, block.end), block.end)
      if (tokens[i]?.key === 'bàn' && tokens[i + 1]?.key !== 'giao')
        return this.phrase(doc, this.skipActs(tokens, i + 1, block.end), block.end)
    }
    return null
  }

  private phrase(doc: Document, start: number, limit: number): Range | null {
    const end = this.nameEnd(doc, { start, end: start + 1, kind: 'conference', verbal: false }, limit)
    if (end <= start + 1) return null
    return this.cut(doc.tokens, start, { start, end, headEnd: start, kind: 'conference', verbal: true, sentence: 0 })
  }
}

/** Nothing but a period or an epithet. */
function isEmpty(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.kind !== 'numeric' && !EMPTY.has(tokens[i]?.key ?? '')) return false
  return true
}

/** "62 năm Ngày Thương binh - Liệt sĩ | (27/7/1947 - 27/7/2009)" */
function unbracketed(tokens: readonly Token[], range: Range | null): Range | null {
  if (range === null) return null
  for (let i = range.start + 1; i < range.end; i++) if (tokens[i]?.text === '(') return { start: range.start, end: i }
  return range
}

const MOST_BEFORE_TITLE = 7

/** "phong trào | “Ngày Chủ nhật xanh”", "tiếng hát thiếu nhi | “Búp măng xanh”": the title that its sort stands before. */
function titleIn(tokens: readonly Token[], start: number, end: number): Range | null {
  if (tokens[start]?.shape !== 'lower') return null
  for (let i = start + 1; i < Math.min(end, start + MOST_BEFORE_TITLE); i++) {
    const token = tokens[i]
    if (token === undefined || PARTIES.has(token.key) || token.key === 'về' || token.key === 'và' || token.text === ',')
      return null
    if (!OPEN_QUOTES.has(token.text)) continue
    const close = closing(tokens, i + 1, end)
    return close > i + 2 && tokens[i + 1]?.shape !== 'lower' ? { start: i + 1, end: close } : null
  }
  return null
}

/** "Lễ trao huy hiệu … và trao tặng …": the act goes on. */
function sameAct(tokens: readonly Token[], named: Named, i: number): boolean {
  for (let k = named.start; k < named.headEnd; k++)
    if (tokens[k]?.key === tokens[i]?.key && tokens[k]?.key !== 'lễ' && tokens[k]?.key !== 'hội') return true
  return false
}

/** "nhân dịp | Tết Nguyên đán Giáp Ngọ", "mừng xuân, đón | Tết Đinh Dậu 2017" */
function tetOf(doc: Document, anchors: readonly Sentence[]): Range | null {
  const { tokens } = doc
  for (const { start, end } of anchors.slice(0, 2)) {
    for (let i = start; i < end - 2; i++) {
      const next = tokens[i + 1]
      if (tokens[i]?.key !== 'tết' || (next?.kind !== 'numeric' && !TET_NAMES.has(next?.key ?? ''))) continue
      let last = i + 1
      while (last < end && last < i + 7 && inTet(tokens[last])) last++
      if (last >= i + 3) return { start: i, end: last }
    }
  }
  return null
}

/** "thăm, chúc mừng | Đại lễ Phật đản Phật lịch 2567", "nhân dịp | lễ Giáng sinh năm 2021" */
function feastOf(doc: Document, named: Named, anchors: readonly Sentence[]): Range | null {
  if (named.kind !== 'visit') return null
  const { tokens } = doc
  for (const { start, end } of anchors.slice(0, 2)) {
    for (let i = start; i < end - 2; i++) {
      const key = tokens[i]?.key ?? ''
      if (key !== 'mừng' && key !== 'nhân' && key !== 'dịp') continue
      let last = i + 1
      let feast = false
      while (last < end && last < i + 12 && inFeast(tokens, last)) {
        feast ||= FEASTS.has(`${tokens[last]?.key ?? ''} ${tokens[last + 1]?.key ?? ''}`)
        last++
      }
      if (feast) return { start: i + 1, end: last }
    }
  }
  return null
}

/** Feasts of the religions, whose congregations are visited then. */
const FEASTS: ReadonlySet<string> = new Set(['giáng sinh', 'phật đản', 'vu lan', 'phục sinh', 'chúa giáng'])
const FEAST_WORDS: ReadonlySet<string> = new Set(['lễ', 'đại', 'mùa', 'năm', 'giáng', 'sinh', 'đản', 'lan', 'lịch'])

const inFeast = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.text === '.') return tokens[i + 1]?.kind === 'numeric' && tokens[i + 1]?.space !== true
  return (
    FEAST_WORDS.has(token.key) || token.kind === 'numeric' || (token.kind === 'syllable' && token.shape !== 'lower')
  )
}

/** What "Tết" is called by, else "chúc tết Đồn Biên phòng" tells whom: its names and the ten stems of a year. */
const TET_NAMES: ReadonlySet<string> = new Set(
  'nguyên trung độc cổ dương âm đoan hàn chôl chol giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' '),
)

const inTet = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.key === 'đán' ||
    token.key === 'năm' ||
    token.kind === 'numeric' ||
    (token.kind === 'syllable' && token.shape === 'capital'))

/** "với chủ đề “…”" in a sentence that reports the event. */
function themeOf(doc: Document, named: Named, anchors: readonly Sentence[]): Range | null {
  const { tokens } = doc
  const naming = doc.sentences.slice(named.sentence, named.sentence + 1)
  const next = doc.sentences[named.sentence + 1]
  const said = next !== undefined && tokens[next.start]?.key === 'với' ? [next] : []
  for (const { start, end } of [...naming, ...said, ...anchors.slice(0, 3)]) {
    for (let i = start; i < end - 3; i++) {
      if (tokens[i]?.key !== 'chủ' || tokens[i + 1]?.key !== 'đề') continue
      const quote = quoteWithin(tokens, i + 2, Math.min(end, i + 7))
      if (quote !== null) return quote
    }
  }
  return null
}

/** The inside of a quotation that opens in the range. */
function quoteWithin(tokens: readonly Token[], from: number, limit: number): Range | null {
  let open = from
  while (open < limit && !OPEN_QUOTES.has(tokens[open]?.text ?? '')) open++
  if (open >= limit) return null
  const close = closing(tokens, open + 1, open + LONGEST_QUOTE)
  return close > open + 2 ? { start: open + 1, end: close } : null
}

function closing(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (CLOSE_QUOTES.has(tokens[i]?.text ?? '')) return i
  return -1
}
