import mattersFile from '../../../lexicon/data/event-matters.tsv'
import { readTermIndex, type TermIndex } from '../../../lexicon/term-index'
import { pairSet } from '../../../normalize/pair-set'
import type { Document } from '../../../sections/document'
import type { Token } from '../../../tokenize/tokenize'
import type { EventKind } from '../../../types'
import type { NameReader } from '../name'
import { closing, type Named, OPEN_QUOTES, type Range, titleIn } from './words'

export type Role = 'act' | 'matter' | 'edition' | 'noun' | 'decision'

/** The edition's year is no part of what these show: "Hội chợ cam, bưởi … | năm 2020". */
const YEARLY: ReadonlySet<EventKind> = new Set<EventKind>([
  'exhibition',
  'festival',
  'forum',
  'congress',
  'ceremony',
  'other',
  'contest',
])
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
/** "gặp mặt doanh nghiệp | nhân kỷ niệm …" */
const OCCASIONS: ReadonlySet<string> = new Set(['kỷ', 'dịp', 'ngày', 'kỉ'])
const ROLES: ReadonlySet<string> = new Set<Role>(['act', 'matter', 'edition', 'noun', 'decision'])
const isRole = (role: string | undefined): role is Role => role !== undefined && ROLES.has(role)

/** Reads the table of acts, editions and second matters. */
export function createMatterReader(nameEnd: NameReader): MatterReader {
  const roles = readTermIndex(mattersFile, ([role]) => (isRole(role) ? role : undefined))
  const seconds = readTermIndex(mattersFile, ([role]) =>
    role === 'second' || role === 'joined' ? role === 'second' : undefined,
  )
  return new MatterReader(roles, seconds, nameEnd)
}

/** Where a matter starts behind the acts done to it, and where it ends. */
export class MatterReader {
  constructor(
    readonly roles: TermIndex<Role>,
    private readonly seconds: TermIndex<boolean>,
    private readonly nameEnd: NameReader,
  ) {}

  /** Past "tổng kết", "khoa học quốc gia", "của UBND tỉnh": the acts and ranges before the matter. */
  skipActs(tokens: readonly Token[], from: number, end: number): number {
    let i = from
    while (i < end) {
      const text = tokens[i]?.text ?? ''
      const joined = text === ',' || tokens[i]?.key === 'và' || DASHES.has(text) ? i + 1 : i
      const match = this.roles.longest(tokens, joined)
      if (match?.values[0] !== 'act' && !(joined < end - 1 && opensTitle(tokens, joined))) break
      if (match?.values[0] !== 'act') return joined + 2
      i = Math.min(match.end, end)
    }
    return i
  }

  /** Without a second matter, the edition and, where a second matter was cut, the period. */
  cut(tokens: readonly Token[], from: number, named: Named): Range | null {
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
      const act = text === ';' && this.roles.longest(tokens, i + 1)?.values[0] === 'act'
      const goesOn = this.seconds.longest(tokens, i + 1)
      if (goesOn?.values[0] === false) i = goesOn.end - 1
      if (!(act || goesOn?.values[0] === true) || sameAct(tokens, named, i + 1)) continue
      end = i
      second = true
      break
    }
    if (named.kind === 'signing') return signed(tokens, start, end)
    if (named.kind === 'training') end = withoutTrainees(tokens, start, end)
    if (named.kind === 'festival') end = withoutPlace(tokens, start, end)
    // A press conference shows a thing by its whole name: "Giải chạy “Sông Nhẫn” lần thứ nhất".
    const shown = named.kind === 'press-conference'
    if (!shown) end = this.trimEdition(tokens, start, end, second || YEARLY.has(named.kind))
    const title = shown ? null : titleIn(tokens, start, end)
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
      const year =
        key === 'năm' && (next?.kind === 'numeric' || (STEMS.has(next?.key ?? '') && next?.shape === 'capital'))
      const other =
        period &&
        (year ||
          (key === 'tuần' && next?.key === 'thứ') ||
          (key === 'xuân' && STEMS.has(next?.key ?? '')) ||
          (key === 'hè' && next?.kind === 'numeric'))
      if (ordinal || other || (key === 'nhiệm' && next?.key === 'kỳ' && period)) {
        if (i === start + 2 && BARE.at(tokens, start)) return end
        if (tokens[i - 2]?.key === 'mở' && tokens[i - 1]?.key === 'rộng') return i - 2
        const before = tokens[i - 1]?.text
        return before === ',' || before === '-' ? i - 1 : i
      }
    }
    return end
  }

  /** The phrase that starts there, up to where a name would end. */
  whole(doc: Document, start: number, limit: number): Range | null {
    const end = this.nameEnd(doc, { start, end: start + 1, kind: 'conference', verbal: false }, limit)
    return end > start + 1 ? { start, end } : null
  }

  /** The matter that starts there. */
  phrase(doc: Document, start: number, limit: number): Range | null {
    const whole = this.whole(doc, start, limit)
    if (whole === null || POINTS_BACK.has(doc.tokens[whole.end]?.key ?? '')) return null
    const { end } = whole
    return this.cut(doc.tokens, start, { start, end, headEnd: start, kind: 'conference', verbal: true, sentence: 0 })
  }
}

/** "về vấn đề | này": said before. */
const POINTS_BACK: ReadonlySet<string> = new Set(['này', 'đó'])

/** "Xuân Tân Sửu", not "Hồ Xuân Hương": the stems that name a year. */
const STEMS: ReadonlySet<string> = new Set('giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' '))

/** "tổng kết | công tác năm 2020 | và đề ra …": without its period nothing is said. */
const BARE = pairSet(['công tác', 'hoạt động', 'nhiệm vụ', 'phong trào', 'kết quả'])

const PAPERS = pairSet(['ghi nhớ', 'thỏa thuận', 'ý định', 'biên bản'])

/** "Bản ghi nhớ hợp tác | (MOU) giữa hai trường", "biên bản ghi nhớ về | sàn giao dịch lúa gạo": what was signed. */
function signed(tokens: readonly Token[], start: number, end: number): Range | null {
  let paper = false
  for (let i = start; i < Math.min(end, start + 8); i++) {
    paper ||= PAPERS.at(tokens, i)
    if (paper && tokens[i]?.key === 'về' && i + 2 < end) return { start: i + 1, end }
    if (paper && i > start && (tokens[i]?.key === 'giữa' || tokens[i]?.text === '(')) return { start, end: i }
  }
  return end > start ? { start, end } : null
}

const TRAINEES: ReadonlySet<string> = new Set('cán hội học nông giáo đội các đoàn công người lực'.split(' '))

/** "tập huấn kỹ thuật trồng mít | cho hội viên nông dân": who is taught. */
function withoutTrainees(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 2; i < end - 1; i++)
    if (tokens[i]?.key === 'cho' && (tokens[i + 1]?.kind === 'numeric' || TRAINEES.has(tokens[i + 1]?.key ?? '')))
      return i
  return end
}

const PLACES: ReadonlySet<string> = new Set(['khu', 'thôn', 'ấp', 'bản', 'xã', 'phường', 'huyện', 'quận', 'tỉnh'])

/** "Ngày hội đại đoàn kết toàn dân tộc | khu phố 6 phường …": where it is kept. */
function withoutPlace(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 3; i < end - 1; i++) {
    if (tokens[i]?.shape !== 'lower' || !PLACES.has(tokens[i]?.key ?? '')) continue
    const next = tokens[tokens[i + 1]?.key === 'phố' ? i + 2 : i + 1]
    if (next?.kind === 'numeric' || next?.shape === 'capital') return i
  }
  return end
}

/** "họp báo giới thiệu chương trình | “Nắng Gò Da”"; not "triển khai chương trình sữa học đường". */
const opensTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'chương' && tokens[i + 1]?.key === 'trình' && OPEN_QUOTES.has(tokens[i + 2]?.text ?? '')

/** "Lễ trao huy hiệu … và trao tặng …": the act goes on. */
function sameAct(tokens: readonly Token[], named: Named, i: number): boolean {
  for (let k = named.start; k < named.headEnd; k++)
    if (tokens[k]?.key === tokens[i]?.key && tokens[k]?.key !== 'lễ' && tokens[k]?.key !== 'hội') return true
  return false
}
