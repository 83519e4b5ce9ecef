import nounsFile from '../../lexicon/data/event-nouns.tsv'
import verbsFile from '../../lexicon/data/event-verbs.tsv'
import { readTermIndex, type TermIndex } from '../../lexicon/term-index'
import { pairAt } from '../../normalize/pair'
import type { Document, Sentence } from '../../sections/document'
import { EVENT_KINDS, type EventKind } from '../../types'
import { createNameReader, type NameReader } from './name'
import { opensAside } from './name-shape'

export { nameStart } from './name-shape'

/** A phrase that names a gathering ("hội nghị tổng kết …") or reports one by a verb ("đã tiếp …"). Token ranges. */
export interface Gathering {
  readonly start: number
  readonly end: number
  /** End of the event noun or verb itself. */
  readonly headEnd: number
  readonly kind: EventKind
  readonly sentence: number
  readonly rule: string
  /** It opens with a verb. */
  readonly verbal: boolean
  /** It stands inside the name of another one: "tiếp xúc cử tri trước [kỳ họp thứ 10]". */
  readonly inner: boolean
}

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS)
const isEventKind = (text: string | undefined): text is EventKind => text !== undefined && KINDS.has(text)

/** Kinds by event word; null: a phrase that only looks like one ("giải pháp", "trung tâm hội nghị"). */
function kindIndex(file: string): TermIndex<EventKind | null> {
  return readTermIndex(file, ([kind]) => (isEventKind(kind) ? kind : kind === 'none' ? null : undefined))
}

/** "Trung tâm Hội nghị", "Ban Tổ chức hội thi" name a hall or a body, no gathering. */
const NOT_AFTER: ReadonlySet<string> = new Set(['tâm', 'nhà', 'khu', 'hội', 'khách', 'sảnh', 'phòng'])
const OPENINGS: ReadonlySet<string> = new Set(['khai mạc', 'bế mạc', 'tổng kết', 'khai giảng'])

/** Finds every gathering that the report names or reports. */
export function createEventFinder(nameEnd: NameReader = createNameReader()): (doc: Document) => Gathering[] {
  const finder = new GatheringFinder(kindIndex(nounsFile), kindIndex(verbsFile), nameEnd)
  return (doc) => {
    const found: Gathering[] = []
    for (const sentence of doc.sentences) finder.read(doc, sentence, found)
    return found
  }
}

class GatheringFinder {
  constructor(
    private readonly nouns: TermIndex<EventKind | null>,
    private readonly verbs: TermIndex<EventKind | null>,
    private readonly nameEnd: NameReader,
  ) {}

  read(doc: Document, sentence: Sentence, found: Gathering[]): void {
    let covered = 0
    for (let i = sentence.start; i < sentence.end; i++) {
      const noun = this.nouns.longest(doc.tokens, i)
      if (noun !== null && noun.end <= sentence.end) {
        const kind = noun.values[0]
        if (kind === null || kind === undefined || !standsAlone(doc, i)) {
          if (kind === null) i = noun.end - 1
          continue
        }
        const inner =
          i < covered || (i === covered + 1 && (opensAside(doc.tokens, covered) || showsOn(doc, found, i, kind)))
        const gathering = this.named(doc, sentence, i, noun.end, kind, inner)
        found.push(gathering)
        covered = Math.max(covered, gathering.end)
        i = noun.end - 1
        continue
      }
      const gathering = this.plain(doc, sentence, i, i < covered) ?? this.verbal(doc, sentence, i, i < covered)
      if (gathering === null) continue
      found.push(gathering)
      covered = Math.max(covered, gathering.end)
      i = gathering.headEnd - 1
    }
  }

  private named(
    doc: Document,
    sentence: Sentence,
    start: number,
    headEnd: number,
    noun: EventKind,
    inner: boolean,
  ): Gathering {
    const kind = kindOf(doc, this.nouns, start, headEnd, noun)
    const end = this.nameEnd(doc, { start, end: headEnd, kind, verbal: false }, sentence.end)
    return {
      start,
      end,
      headEnd,
      kind: kind === 'other' ? this.kindWithin(doc, headEnd, end) : kind,
      sentence: sentence.index,
      rule: 'event/noun',
      verbal: false,
      inner,
    }
  }

  /** "tổ chức | buổi xin lỗi công khai …": whatever the verb behind "buổi" says is held. */
  private plain(doc: Document, sentence: Sentence, i: number, inner: boolean): Gathering | null {
    const { tokens } = doc
    const next = tokens[i + 1]
    if (tokens[i]?.key !== 'buổi' || pairAt(tokens, i - 2) !== 'tổ chức' || i + 3 >= sentence.end) return null
    if (next?.shape !== 'lower' || next.line || TIMES.has(next.key)) return null
    return this.named(doc, sentence, i, i + 3, 'other', inner)
  }

  private verbal(doc: Document, sentence: Sentence, i: number, inner: boolean): Gathering | null {
    const verb = this.verbs.longest(doc.tokens, i) ?? countedGift(doc, i)
    const kind = verb?.values[0]
    if (verb === null || kind === undefined || kind === null || verb.end > sentence.end || !isVerb(doc, i)) return null
    const noun = this.nouns.longest(doc.tokens, verb.end)?.values[0]
    if (noun !== undefined && noun !== null && verb.end - i <= 2 && !nounKeepsVerb(noun)) return null
    const end = this.nameEnd(doc, { start: i, end: verb.end, kind, verbal: true }, sentence.end)
    return { start: i, end, headEnd: verb.end, kind, sentence: sentence.index, rule: 'event/verb', verbal: true, inner }
  }

  /** "Chương trình | giao lưu …": what a generic noun does not say, its name may. */
  private kindWithin(doc: Document, from: number, end: number): EventKind {
    let quoted = false
    for (let i = from; i < Math.min(end, from + KIND_WITHIN); i++) {
      if (pairAt(doc.tokens, i) === 'cử tri') return 'voter-meeting'
      if (doc.tokens[i]?.text === '“' || doc.tokens[i]?.text === '"') quoted = true
      if (quoted) continue
      const match = this.nouns.longest(doc.tokens, i) ?? this.verbs.longest(doc.tokens, i)
      const kind = match?.values[0]
      if (kind !== undefined && kind !== null && kind !== 'other') return kind
    }
    return 'other'
  }
}

/** "trao | 15 suất học bổng", "trao | hơn 200 phần quà": gifts that are counted. */
function countedGift({ tokens }: Document, i: number): { end: number; values: readonly EventKind[] } | null {
  if (tokens[i]?.key !== 'trao') return null
  const count = ABOUT.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1
  return tokens[count]?.kind === 'numeric' && GIFTS.has(tokens[count + 1]?.key ?? '')
    ? { end: i + 1, values: ['ceremony'] }
    : null
}
const ABOUT: ReadonlySet<string> = new Set(['hơn', 'gần', 'trên', 'tổng'])
const GIFTS: ReadonlySet<string> = new Set(['suất', 'phần', 'căn', 'ngôi', 'học'])

/** "triển lãm “Nắng”, | trưng bày 40 bức tranh": the same show, told further. */
const showsOn = (doc: Document, found: readonly Gathering[], i: number, kind: EventKind): boolean =>
  kind === 'exhibition' && doc.tokens[i - 1]?.text === ',' && found.at(-1)?.kind === kind && found.at(-1)?.end === i - 1

/** "buổi | sáng", "buổi | đầu tiên": times and counts. */
const TIMES: ReadonlySet<string> = new Set('sáng trưa chiều tối đêm đầu học nay này đó thứ cuối ăn với tại'.split(' '))
const KIND_WITHIN = 8

/** "phát động cuộc thi" is a launch; "khai mạc hội chợ" is the fair itself. */
const nounKeepsVerb = (kind: EventKind | undefined): boolean => kind === 'contest' || kind === 'other'

function standsAlone(doc: Document, i: number): boolean {
  const before = doc.tokens[i - 1]
  const token = doc.tokens[i]
  if (before === undefined || token === undefined || token.line) return true
  if (before.kind !== 'syllable') return true
  return !(NOT_AFTER.has(before.key) && (before.shape !== 'lower' || token.shape !== 'lower'))
}

/** "đoàn kiểm tra", "tuần làm việc", "công tác giám sát": nouns made of verbs. */
const NO_VERB_AFTER: ReadonlySet<string> = new Set(
  'đoàn sự việc công ban ủy chuyến tuần ngày giờ nơi chỗ phòng tác tổ lịch chương thời môi trường quy chế trực'.split(
    ' ',
  ),
)

const BEFORE_SENTENCE: ReadonlySet<string> = new Set([':', '.', '-', '–', '—'])
const LONGEST_SOURCE = 6

/** "(TTXVN) | Thăm …": a report opens with its source. */
function followsSource(doc: Document, i: number): boolean {
  if (doc.tokens[i - 1]?.text !== ')') return false
  for (let k = i - 2; k >= i - LONGEST_SOURCE; k--) if (doc.tokens[k]?.text === '(') return doc.tokens[k]?.line === true
  return false
}

/** A verb is written small, or opens a headline or sentence. */
function isVerb(doc: Document, i: number): boolean {
  const token = doc.tokens[i]
  if (token === undefined) return false
  const before = doc.tokens[i - 1]
  if (token.shape !== 'lower' && !token.line && !BEFORE_SENTENCE.has(before?.text ?? '') && !followsSource(doc, i))
    return false
  if (before === undefined || token.line) return true
  return (
    !NO_VERB_AFTER.has(before.key) &&
    !(INSPECTS.has(token.key) && before.shape === 'lower' && NO_INSPECTION_AFTER.has(before.key))
  )
}

/** "hình thức giám sát", "kế hoạch kiểm tra": told of, not done. */
const INSPECTS: ReadonlySet<string> = new Set(['giám', 'kiểm', 'khảo', 'thanh'])
const NO_INSPECTION_AFTER: ReadonlySet<string> = new Set(
  'động thức năng dung quả hoạch luận chế quyền định hạn'.split(' '),
)

/** "lễ khai mạc hội thi", "bế mạc và trao giải hội thi" have the kind of what opens or closes. */
function kindOf(
  doc: Document,
  nouns: TermIndex<EventKind | null>,
  start: number,
  headEnd: number,
  kind: EventKind,
): EventKind {
  if (!OPENABLE.has(kind)) return kind
  for (let i = start; i <= headEnd; i++) {
    const pair = pairAt(doc.tokens, i)
    if (!OPENINGS.has(pair)) continue
    for (let k = i + 2; k <= i + 6; k++) {
      // "bế mạc và trao giải | Liên hoan phim"
      if (pair === 'bế mạc' && doc.tokens[k]?.key === 'giải' && nouns.longest(doc.tokens, k + 1) !== null) continue
      if (doc.tokens[k]?.kind === 'mark' || doc.tokens[k - 1]?.key === 'trao') break
      const inner = nouns.longest(doc.tokens, k)?.values[0]
      if (inner !== undefined && inner !== null) return inner
    }
    if (opensShow(doc, i)) return 'festival'
  }
  return kind
}

/** "lễ khai mạc | Phố ẩm thực": what is opened by its name. */
const opensShow = ({ tokens }: Document, i: number): boolean =>
  pairAt(tokens, i) === 'khai mạc' && tokens[i + 2]?.shape === 'capital'

const OPENABLE: ReadonlySet<EventKind> = new Set<EventKind>([
  'ceremony',
  'assembly-session',
  'launch',
  'award-ceremony',
  'other',
])
