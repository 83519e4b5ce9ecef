import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'

/** What a verb may follow and still be said of the person named before: "…, đồng thời | trao quà". */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'và đã cũng còn vừa sẽ đang cùng đều tục tiếp thời nhau đến tới lại rồi liệt trọng động cần mừng thể để hỏi diện chí dịp đó đây sau này chung phép quyền lượt thành tình khi'.split(
    ' ',
  ),
)
/** What makes a noun of a verb that follows: "bài phát biểu", "những đề nghị", "được trao". */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'lời bài ý những các sự việc cuộc buổi về của cho được bị số công phần kết nội dung nhiệm văn để do theo từ mà rằng là có cần phải nên sẽ không chưa người dân tỉnh huyện xã phường ngành đơn vị chuyến đoàn đội điểm khách quan đợt kế hoạch chương trình phiên thư tin sách giải kỳ ban'.split(
    ' ',
  ),
)
const MARKS: ReadonlySet<string> = new Set([',', '–', '-', '—', ')', '”', '"', '…', '*'])
const MOST_ADJUNCT = 16

/**
 * Whether the verb at token `verb` is said of a person whose phrase ends before token `end`: it stands directly behind
 * them, behind a mark or a joining word, or as the first verb after an adjunct ("ông A, tại hội nghị, phát biểu").
 */
export function verbStands(doc: Document, end: number, verb: number): boolean {
  if (verb === end) return true
  const before = doc.tokens[verb - 1]
  if (before === undefined) return false
  for (let i = end; i < verb; i++) {
    const token = doc.tokens[i]
    if (token?.text === ':' || token?.text === '“' || token?.key === 'rằng') return false
  }
  if (before.kind === 'mark') return MARKS.has(before.text)
  if (BEFORE_VERB.has(before.key)) return true
  if (groupsFollow(doc, end) && STARTS_DEED.has(doc.tokens[verb]?.key ?? '')) return true
  if (isHonour(doc, end, verb)) return true
  if (verb - end > MOST_ADJUNCT || !isAdjunct(doc, end)) return false
  // "ông A thay mặt | huyện, đoàn, nhân dân … nhận cờ": whoever they stand for may stand directly before the verb
  return !BEFORE_NOUN.has(before.key) || (isBehalf(doc, end) && UNITS.has(before.key))
}

const isBehalf = (doc: Document, i: number): boolean => {
  const first = doc.tokens[i]?.key
  return (first === 'thay' || first === 'đại') && verbless(doc.tokens[i + 1]?.key)
}
const verbless = (key: string | undefined): boolean => key === 'mặt' || key === 'diện'
const UNITS: ReadonlySet<string> = new Set('tỉnh huyện xã phường ngành vị đoàn đội dân'.split(' '))

/** "ông A; các đồng chí …; lãnh đạo các sở | đã đến thăm": a list of people that closes with groups. */
export function groupsFollow(doc: Document, end: number): boolean {
  const mark = doc.tokens[end]
  if (mark === undefined || !LIST_JOINS.has(mark.key)) return false
  let i = end + 1
  while (LIST_JOINS.has(doc.tokens[i]?.key ?? '')) i++
  return GROUP_WORDS.has(doc.tokens[i]?.key ?? '') || doc.tokens[i]?.kind === 'numeric'
}

const MOST_HONOUR = 12
const HONOURS = pairSet(['anh hùng', 'nhà giáo', 'nghệ sĩ', 'nghệ sỹ', 'nghệ nhân', 'thầy thuốc'])

/** "Thượng tướng A, Anh hùng Lực lượng vũ trang | được bầu": a title of honour between the person and the verb. */
function isHonour(doc: Document, end: number, verb: number): boolean {
  if (verb - end > MOST_HONOUR || doc.tokens[end]?.kind !== 'mark') return false
  if (!HONOURS.has(doc.tokens[end + 1], doc.tokens[end + 2])) return false
  for (let i = end + 1; i < verb; i++) if (doc.tokens[i]?.kind !== 'syllable') return false
  return true
}

const LIST_JOINS: ReadonlySet<string> = new Set([',', ';', 'và', 'cùng', 'với'])
const GROUP_WORDS: ReadonlySet<string> = new Set(
  'các đại lãnh đông toàn những hơn nguyên thường đoàn ban cán nhiều tập trưởng trên gần hàng'.split(' '),
)
const STARTS_DEED: ReadonlySet<string> = new Set('đã dự tham đến tới về cùng chủ đồng tiến trao tặng thực'.split(' '))

const ADJUNCTS: ReadonlySet<string> = new Set(
  'tại trong ngay khi thay nhân trực đại sau hôm chiều sáng ( vào ở từ cùng với và khóa nhiệm'.split(' '),
)

/** "ông A thay mặt lãnh đạo tỉnh trao …" */
const isAdjunct = (doc: Document, i: number): boolean =>
  ADJUNCTS.has(doc.tokens[doc.tokens[i]?.key === 'đã' ? i + 1 : i]?.key ?? '')

/** 1 for every token inside quotation marks: what is quoted says nothing of who takes part. */
export function quotedTokens(doc: Document): Uint8Array {
  const quoted = new Uint8Array(doc.tokens.length)
  for (const block of doc.blocks) {
    const closes = new Uint8Array(block.end - block.start)
    let close = false
    for (let i = block.end - 1; i >= block.start; i--) {
      const text = doc.tokens[i]?.text
      if (text === '”' || text === '"') close = true
      closes[i - block.start] = close ? 1 : 0
    }
    let open = false
    for (let i = block.start; i < block.end; i++) {
      const text = doc.tokens[i]?.text
      if (text === '”' || (text === '"' && open)) open = false
      else if ((text === '“' || text === '"') && closes[i - block.start] === 1) open = true
      else if (open) quoted[i] = 1
    }
  }
  return quoted
}

/** "đến Việt Nam | để trao đổi", "làm việc, | trao đổi với": what a visit is for, no speech. */
export function isPurpose({ tokens }: Document, start: number, end: number): boolean {
  if (tokens[end - 1]?.key === 'đổi' && tokens[end]?.key === 'với' && tokens[start - 1]?.text === ',') return true
  for (let i = start - 1; i >= 0 && i >= start - MOST_PURPOSE; i--) {
    const token = tokens[i]
    if (token?.key === 'để') return true
    if (token?.text !== ',' && token?.shape !== 'lower') return false
  }
  return false
}
const MOST_PURPOSE = 6

/** "ông A mong các đồng chí | được nhận huy hiệu …": those who are honoured stand directly before, unnamed. */
export const isOfMany = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb - 3]?.key === 'các' && tokens[verb - 1]?.kind === 'syllable' && tokens[verb - 1]?.shape === 'lower'
