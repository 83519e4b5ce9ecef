import { startsBody } from '../../entities/body-marks'
import { isCapitalised } from '../../entities/names'
import type { OrganisationMention } from '../../entities/organisations'
import { isVietnameseSyllable } from '../../entities/syllable'
import { pair } from '../../normalize/pair'
import { pairSet } from '../../normalize/pair-set'
import type { Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { PieceContext } from './pieces'

/** Small words that a name does not reach back over. */
const BEFORE: ReadonlySet<string> = new Set(
  'và cùng với do được bởi nay qua mai này đã vừa sẽ các những giờ theo thì lại còn là cho'.split(' '),
)
/** Whose gatherings reports tell of without a head of a body: "nhóm bạn trẻ …", "ngành giáo dục thành phố". */
const HOLDERS: ReadonlySet<string> = new Set(
  'nhóm ngành ban công cty hãng quỹ nhà cộng nhân tuổi lực cụm liên chi câu clb làng thôn xóm ấp bản chùa đền đình giáo họ thiền tịnh tu dòng khu tổ buôn'.split(
    ' ',
  ),
)
const HOLDER_PAIRS = pairSet(
  'công ty,nhà sách,nhà máy,nhà trường,nhà hàng,cộng đồng,nhân dân,tuổi trẻ,lực lượng,liên doanh,ban lãnh,ban giám,liên danh,liên quân,chi nhánh,chi hội,câu lạc,cụm thi,giáo xứ,giáo họ,giáo hạt,giáo phận,họ đạo,thiền viện,tịnh xá,tu viện,dòng tu,khu phố,tổ dân,liên ngành'.split(
    ',',
  ),
)
/** Bodies that their task names: "Tổ công tác triển khai Đề án 06 phường …". */
const TASKED = pairSet('tổ công,tổ giúp,ban chỉ,ban vận,ban quản,ban điều,ban tổ,hội đồng,tiểu ban,dự án'.split(','))
/** Where people live or pray; a name follows: "thôn Pá Chí", "chùa Kim Trúc". */
const PLACED: ReadonlySet<string> = new Set(['thôn', 'làng', 'xóm', 'ấp', 'bản', 'buôn', 'chùa', 'đền', 'đình', 'dòng'])
const INNER_MARKS: ReadonlySet<string> = new Set(['-', '–', '&', '.', '/'])
const MOST_WHOLE = 16

const isForeign = (token: Token | undefined): boolean =>
  isCapitalised(token) && token !== undefined && !isVietnameseSyllable(token.key)

/** A name cannot reach back over the token before `i`. */
function opensAt(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || tokens[i]?.line === true || before.kind === 'clock') return true
  if (before.kind === 'numeric') return /* "5/6", "8-2019" */ before.text.length > 2 && !isFigure(before.text)
  if (before.kind === 'mark') {
    const inner = INNER_MARKS.has(before.text) && (before.text === '&' || before.text === '.' || !before.space)
    return !inner
  }
  return before.shape === 'lower' && BEFORE.has(before.key)
}

const MOST_SHORT_NAME = 5

function isFigure(text: string): boolean {
  for (const c of text) if (c < '0' || c > '9') return false
  return true
}

/** The first words say that a body is named. */
function opensName({ doc, lexicon }: PieceContext, sentence: Sentence, start: number, end: number): boolean {
  const first = doc.tokens[start]
  const second = doc.tokens[start + 1]
  if (first === undefined) return false
  if (first.shape === 'lower') {
    const many = doc.tokens[start - 1]?.key
    if (!HOLDERS.has(first.key) || many === 'các' || many === 'những') return false
    const known =
      lexicon.bodyHeads.longest(doc.tokens, start) !== null ||
      HOLDER_PAIRS.has(first, second) ||
      (PLACED.has(first.key) && isCapitalised(second))
    let named = first.key === 'ngành' || first.key === 'nhóm' || first.key === 'nhân' || first.key === 'ban'
    for (let i = start; i < end && !named; i++) named = isCapitalised(doc.tokens[i])
    return (
      named &&
      end - start >= (PLACED.has(first.key) ? 2 : 3) &&
      (known || first.key === 'nhóm' || first.key === 'ngành')
    )
  }
  if (!isCapitalised(first)) return false
  if (startsBody(doc.tokens, start, lexicon)) return end - start >= 2
  if (HOLDER_PAIRS.has(first, second)) return end - start >= 3
  if (isForeign(first)) return true
  if (end - start >= 2 && isCapitalised(second) && start > sentence.start) return true
  // "Bệnh viên Đa khoa tỉnh Thanh Hóa"
  return end - start >= MOST_SHORT_NAME && isCapitalised(doc.tokens[start + 2]) && start > sentence.start
}

const MOST_TITLE = 12

/** Where the quoted name opens that ends at `end`: 'ban tổ chức | "Đêm thu"'; `end` where none does. */
function openOf(tokens: readonly Token[], end: number): number {
  const close = tokens[end - 1]?.text
  if (close !== '”' && close !== '"') return end
  for (let i = end - 2; i > 0 && i > end - MOST_TITLE; i--)
    if (tokens[i]?.text === (close === '”' ? '“' : '"')) return i
  return end
}

/** "ĐTO | - UBND xã …": the paper that reports. */
const isSign = (tokens: readonly Token[], start: number, end: number): boolean =>
  end === start + 1 &&
  tokens[start]?.line === true &&
  tokens[start]?.shape === 'upper' &&
  (tokens[end]?.text === '-' || tokens[end]?.text === '–')

/**
 * A name that no list knows, from the mark, joiner or day before it to `end`: "Falcon Mobility", "cộng đồng fan The Suns",
 * "nhà sách Bốn Mùa". Null where a verb or a person stands in it.
 */
export function wholeName(context: PieceContext, sentence: Sentence, end: number): OrganisationMention | null {
  const { doc, lexicon, people } = context
  const { tokens } = doc
  let start = openOf(tokens, end)
  while (start > sentence.start && end - start < MOST_WHOLE && !(start < end && opensAt(tokens, start))) start--
  if (
    start === end ||
    end - start >= MOST_WHOLE ||
    isSign(tokens, start, end) ||
    !opensName(context, sentence, start, end)
  )
    return null
  const tasked = TASKED.has(tokens[start], tokens[start + 1])
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token === undefined || people.has(i)) return null
    if (i === start || token.shape !== 'lower') continue
    if (
      token.key === 'tại'
        ? !isCapitalised(tokens[i + 1])
        : lexicon.stops.longest(tokens, i) !== null && !tasked && !lexicon.bodyPairs.has(pair(tokens[i - 1], token))
    )
      return null
  }
  return { start, end, territory: false }
}
