import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'
import type { GroupHead, HeadReader } from './heads'

/** What the readers of groups share. */
export interface GroupContext {
  readonly doc: Document
  /** Not 0 where a person's phrase stands; OFFICELESS where the person has no office. */
  readonly mask: Uint8Array
  readonly heads: HeadReader
}

export const PERSON = 1
export const OFFICELESS = 2

/** Words that end a group: verbs of attending and of what it does there. */
const ENDS: ReadonlySet<string> = new Set('đã sẽ được thăm do khi nhằm để theo nên cũng vừa nhưng mà'.split(' '))
const PAIR_ENDS = pairSet(
  'tham dự,đến dự,tới dự,về dự,cùng dự,cùng tham,tham gia,có mặt,tại điểm,tại đầu,tại buổi,tại hội,tại lễ,tại chương,tại sự,tại phiên,tại kỳ,nhân dịp,hào hứng,tích cực,trong đó,tiêu biểu như,chứng kiến,cho biết,đề xuất,thừa nhận,kêu gọi,tập trung,chúc mừng,hưởng ứng,đến thăm,tới thăm,về thăm,dẫn đầu,thể hiện,bày tỏ,phát biểu,chủ trì,thảo luận,ghi nhận,trao đổi,trao tặng,nghe báo,cắt băng,dự hội,dự lễ,dự buổi,dự chương,dự cuộc,dự kỳ,dự phiên,dự đại,dự họp,dự kiến,diễn ra,trước kỳ,trước phiên,xếp hàng,chen kín,chen nhau,đổ về,diễn tập,đồng thanh,kể câu,nhận bằng,theo dõi,góp mặt,đăng ký,tiếp nhận,về tham,thi đấu,tranh tài,so tài,thi tài,sinh sống,cùng đi,về tình,về việc,về chủ,về công,về nội,về kết,về một,về các,vinh dự,cùng nhau,lần lượt,tiến hành,đồng ý,kiểm tra,sang thăm,làm việc,đang ở,tiến vào,gồm những,bước vào,sau kỳ,đi kiểm,đi thăm,đi khảo,đi thị,nội dung,triển khai,đem đến,nhấn nút,bấm nút,ấn nút,bỏ phiếu,chụp ảnh,cùng nhấn,thực hiện,dâng hương,dâng hoa,đặt vòng,thắp hương,trao quà,trao giải,trao bằng,trao quyết,tặng hoa,tặng quà,chia sẻ,chúc tết,động thổ,khảo sát,thay mặt,sang chung,đến chung,gặp các,tham quan,tới tham,đến tham'.split(
    ',',
  ),
)
/** "lãnh đạo huyện đã nghỉ hưu" */
const KEEPS = pairSet([
  'đã nghỉ',
  'đã được',
  'đã từng',
  'đã hoàn',
  'được ủy',
  'được tuyên',
  'được mời',
  'được khen',
  'được vinh',
])
const TRAILING: ReadonlySet<string> = new Set(
  ', và cùng với ; . : - – / … “ ( có là gồm của đồng chí ông bà các trong như còn vào đến về'.split(' '),
)
/** Small words that go on with a list inside a group: "tỉnh, thành", "thầy, cô giáo". */
const MORE: ReadonlySet<string> = new Set(
  'quận huyện tỉnh địa đơn thành thị ban ngành đoàn cô thầy phường xã thôn bản tổ chi phó trưởng kiểm nhóm và cùng tân'.split(
    ' ',
  ),
)
/** "lãnh đạo xã và nhân dân trong thôn": two groups. */
const PEOPLE: ReadonlySet<string> = new Set('nhân thân bà người cán hội học đoàn cử đồng giáo'.split(' '))
/** "các nhà cung cấp nguyên liệu và | bà con trong vùng" */
const CROWDS = pairSet(['bà con', 'nhân dân', 'người dân'])
const OF_A_PLACE: ReadonlySet<string> = new Set('trong ở tại trên các khu vùng xã thôn'.split(' '))
const MOST_GROUP = 90
const DETERMINERS = 3

/** "lãnh đạo tỉnh Gò Da | chiều 12/3" */
const DAY_WORDS: ReadonlySet<string> = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm'])

/** A verb, or a word that opens another phrase, stands at `i`. */
export function endsGroup(doc: Document, i: number): boolean {
  const key = doc.tokens[i]?.key ?? ''
  if (stays(doc, i)) return false
  if (key === 'đến') return doc.tokens[i + 1]?.key !== 'từ'
  if (DAY_WORDS.has(key) && (doc.tokens[i + 1]?.kind === 'numeric' || doc.tokens[i + 1]?.key === 'ngày')) return true
  return (ENDS.has(key) && !KEEPS.at(doc.tokens, i)) || PAIR_ENDS.at(doc.tokens, i)
}

/** "bà con đang | sinh sống, | làm việc và | học tập tại Lào": who they are, not what they do there. */
function stays(doc: Document, i: number): boolean {
  if (!STAYING.has(doc.tokens[i], doc.tokens[i + 1])) return false
  for (let k = i - 1; k >= i - MOST_STAY && k >= 0; k--) if (doc.tokens[k]?.key === 'đang') return true
  return false
}
const STAYING = pairSet(['sinh sống', 'làm việc', 'học tập', 'công tác', 'lao động'])
const MOST_STAY = 8

/** What a crowd does there stands at `i`: "đổ về", "đã chen kín". */
export const actsAt = (doc: Document, i: number): boolean =>
  PAIR_ENDS.at(doc.tokens, doc.tokens[i]?.key === 'đã' || doc.tokens[i]?.key === 'cùng' ? i + 1 : i) ||
  (doc.tokens[i]?.key === 'đã' && COMES.has(doc.tokens[i + 1]?.key ?? ''))

const COMES: ReadonlySet<string> = new Set(['tới', 'đến', 'về', 'ngồi'])

export const isTrailing = (doc: Document, i: number): boolean => TRAILING.has(doc.tokens[i]?.key ?? '')

function trim(doc: Document, start: number, end: number): number {
  let last = end
  while (last > start && isTrailing(doc, last - 1)) last--
  return last
}

/** How a group stands: in a list, and whether that list has ";" between its items. */
export interface Setting {
  readonly listed: boolean
  readonly semicolons: boolean
}

/** Outside lists of attendees. */
export const RUN: Setting = { listed: false, semicolons: true }

/** A group ends at ";", at the sentence, before a person or a verb, and before the head of another group. */
export function groupEnd(
  context: GroupContext,
  start: number,
  head: GroupHead,
  limit: number,
  setting: Setting,
): number {
  const { doc, mask } = context
  const most = Math.min(limit, start + MOST_GROUP)
  let depth = 0
  let named = false
  let aside = false
  for (let i = head.end; i < most; i++) {
    const token = doc.tokens[i]
    if (token === undefined) break
    if (depth === 0 && mask[i] !== 0 && !(named && !HONORIFICS.has(token.key))) return trim(doc, start, i)
    if (token.text === '(') depth++
    else if (token.text === ')') {
      if (depth === 0) return trim(doc, start, i)
      depth--
    }
    if (depth > 0) continue
    // "các xã bạn: Mường La, Chiềng Hoa", "118 học viên là Chủ tịch …": names of places and offices, no persons
    if (token.text === ':') named = namesUnits(doc, start, i)
    else if (token.key === 'là' && (head.kind === 'counted' || head.kind === 'comrades')) named = true
    const stops = token.text === ';' || token.text === '…' || (token.text === '.' && i + 1 >= limit)
    if (
      stops ||
      (token.line && i > head.end) ||
      (token.shape === 'lower' && (!aside || token.key === 'đã') && endsGroup(doc, i))
    )
      return trim(doc, start, i)
    if (head.kind === 'delegation' && (token.key === 'tại' || token.key === 'gồm')) return trim(doc, start, i)
    if (token.text === ',' && asideAt(doc, i + 1) && head.kind === 'counted' && i - head.end <= MOST_ASIDE) {
      aside = true
      continue
    }
    if (token.text === ',' && !goesOn(context, i + 1, limit) && !(named && isNoun(doc, i + 1)))
      return trim(doc, start, i)
    // "400 thí sinh | với 262 tiết mục"
    if (token.key === 'với' && doc.tokens[i + 1]?.kind === 'numeric') return trim(doc, start, i)
    // "các hiệp hội nghề, | các nhà xuất bản"
    const again = token.text === ',' && head.kind === 'bodies' && doc.tokens[i + 1]?.key === 'các'
    if (again && doc.tokens[start]?.key === 'các' && !setting.listed) return trim(doc, start, i)
    const joins = token.text === ',' || token.key === 'và' || token.key === 'cùng'
    if (aside && joins && isCount(doc, i + 1)) continue
    // "các đồng chí là Ủy viên …, | Trưởng, Phó các ban, ngành"
    if (named && token.text === ',' && CHIEFS.has(doc.tokens[i + 1]?.key ?? '')) continue
    const further = named && token.text === ',' ? context.heads.read(doc.tokens, i + 1, most, true)?.kind : undefined
    if (further === 'office' || (further === 'bodies' && head.kind === 'counted')) continue
    if (joins && splits(context, i, start, head, limit, setting)) return trim(doc, start, i)
  }
  return trim(doc, start, most)
}

const MOST_ASIDE = 4
const CHIEFS: ReadonlySet<string> = new Set(['trưởng', 'phó'])

/** "hơn 300 người, | phần lớn là …": what a number says of itself. */
const ASIDES = pairSet(['phần lớn', 'trong đó', 'chủ yếu', 'đại diện'])
function asideAt(doc: Document, i: number): boolean {
  const third = doc.tokens[i + 2]?.key
  return ASIDES.at(doc.tokens, i) && (third === 'là' || third === 'có' || third === 'cho')
}

/** "là bác sĩ, | y sĩ, điều dưỡng": goes on with another noun. */
const isNoun = (doc: Document, i: number): boolean => {
  const token = doc.tokens[i]
  return token?.kind === 'syllable' && token.key !== 'do' && token.key !== 'tại' && token.key !== 'với'
}

const HONORIFICS: ReadonlySet<string> = new Set('ông bà đồng anh chị ngài'.split(' '))
const UNITS: ReadonlySet<string> = new Set(
  'xã huyện tỉnh phố phường quận nước thôn trường trấn bạn địa phương phòng sở ban khoa'.split(' '),
)
function namesUnits(doc: Document, start: number, colon: number): boolean {
  let unit = false
  let plural = false
  for (let i = Math.max(start, colon - 5); i < colon; i++) {
    const token = doc.tokens[i]
    if (token === undefined) continue
    if (UNITS.has(token.key)) unit = true
    if (token.key === 'các' || token.key === 'số' || token.kind === 'numeric') plural = true
  }
  return unit && plural
}

/** After a comma a group goes on with a name or a noun, never with a verb: "20 đơn vị, | với kinh phí …". */
function goesOn({ doc, heads }: GroupContext, i: number, limit: number): boolean {
  const token = doc.tokens[i]
  if (token === undefined || i >= limit) return false
  if (token.shape !== 'lower') return token.kind === 'syllable' || token.kind === 'numeric'
  return (
    MORE.has(token.key) ||
    stays(doc, i) ||
    isOwned(doc, i) ||
    heads.noun(doc.tokens, i) !== null ||
    heads.read(doc.tokens, i, limit, true) !== null
  )
}

/** "…, biên đạo | của Trung tâm": whatever the noun is, it is of a body. */
const isOwned = (doc: Document, i: number): boolean =>
  doc.tokens[i + 1]?.shape === 'lower' && doc.tokens[i + 2]?.key === 'của' && !endsGroup(doc, i)

const FORMER: ReadonlySet<string> = new Set(['nguyên', 'cựu'])

/** "các ban ngành đoàn thể, | bí thư chi bộ, | trưởng khu phố" */
const BEFORE_OFFICES: ReadonlySet<string> = new Set(['lead', 'bodies', 'bare', 'counted'])

/** Whether the comma, "và" or "cùng" at `i` joins another group. */
function splits(
  { doc, heads }: GroupContext,
  i: number,
  start: number,
  head: GroupHead,
  limit: number,
  setting: Setting,
): boolean {
  const mark = doc.tokens[i]?.key ?? ''
  const next = i + 1 + (mark !== ',' && doc.tokens[i + 1]?.key === 'với' ? 1 : 0)
  const together = mark === 'cùng' || doc.tokens[next]?.key === 'cùng'
  const other = heads.read(doc.tokens, doc.tokens[next]?.key === 'cùng' ? next + 1 : next, limit, setting.listed)
  if (other === null) return together || (mark === 'và' && isCount(doc, next))
  if (asideAt(doc, next) && doc.tokens[next + 2]?.key === 'cho') return head.kind !== 'counted'
  if (other.kind === 'counted' && countsOn(doc, next, start)) return false
  if (together || other.kind === 'counted' || other.kind === 'comrades') return true
  const complement = i > head.end
  switch (other.kind) {
    case 'lead':
    case 'people':
      // "lãnh đạo, | nguyên lãnh đạo Đảng và Nhà nước"
      if (!complement && FORMER.has(doc.tokens[next]?.key ?? '')) return false
      return complement || head.kind !== 'lead' || i - start > DETERMINERS
    case 'delegation':
      return complement
    case 'office':
      if (sharesUnits(doc, start, i, next)) return false
      return complement && (head.kind === 'office' || (mark === ',' && BEFORE_OFFICES.has(head.kind)))
    case 'bodies':
    case 'standing':
      return (
        mark === ',' &&
        (head.kind === 'counted' || head.kind === 'people' || (head.kind === 'comrades' && other.kind === 'bodies'))
      )
    case 'bare':
      return splitsBare({ doc, heads }, next, mark, head, complement && !onlyNouns({ doc, heads }, head, i), setting)
    default:
      return false
  }
}

/** "Bí thư Đảng ủy, | Chủ tịch UBND 37 xã, phường": the communes are those of both. */
function sharesUnits({ tokens }: Document, start: number, comma: number, next: number): boolean {
  for (let i = start; i < comma; i++)
    if (tokens[i]?.kind !== 'syllable' || UNITS.has(tokens[i]?.key ?? '')) return false
  for (let i = next + 1; i < next + MOST_OFFICE; i++) {
    const token = tokens[i]
    if (token?.kind === 'mark') return false
    if (token?.key === 'các' || token?.kind === 'numeric') return UNITS.has(tokens[i + 1]?.key ?? '')
  }
  return false
}
const MOST_OFFICE = 8

/** "200 vận động viên của 6 đội hạng A và | 5 đội hạng B": the same is counted as right before. */
function countsOn(doc: Document, next: number, start: number): boolean {
  const counted = doc.tokens[next + 1]?.key
  for (let k = next - 2; k > Math.max(start, next - MOST_COUNTED); k--)
    if (doc.tokens[k]?.kind === 'numeric') return doc.tokens[k + 1]?.key === counted
  return false
}
const MOST_COUNTED = 10

/** "hơn 250 đại biểu và gần 120 bài viết": what is counted is no longer people. */
const isCount = (doc: Document, i: number): boolean =>
  doc.tokens[i]?.kind === 'numeric' || (COUNTING.has(doc.tokens[i]?.key ?? '') && doc.tokens[i + 1]?.kind === 'numeric')
const COUNTING: ReadonlySet<string> = new Set(['hơn', 'gần', 'trên', 'khoảng'])

/** "các cán bộ, viên chức, | giáo viên": nothing but nouns and commas so far. */
function onlyNouns({ doc, heads }: Pick<GroupContext, 'doc' | 'heads'>, head: GroupHead, to: number): boolean {
  if (head.kind !== 'people' && head.kind !== 'lead') return false
  for (let i = head.end; i < to; ) {
    const noun = heads.noun(doc.tokens, i)
    if (head.kind === 'lead' && noun !== null && noun.kind !== 'people') return false
    if (noun === null && doc.tokens[i]?.text !== ',' && doc.tokens[i]?.key !== 'và') return false
    i = noun === null ? i + 1 : noun.end
  }
  return true
}

/** A noun alone opens a group behind "lãnh đạo …": with "và", or in a list that only commas divide. */
function splitsBare(
  { doc, heads }: Pick<GroupContext, 'doc' | 'heads'>,
  next: number,
  mark: string,
  head: GroupHead,
  complement: boolean,
  setting: Setting,
): boolean {
  if (!complement || heads.noun(doc.tokens, next)?.kind !== 'people') return false
  if (mark === 'và' && head.kind === 'people')
    return CROWDS.at(doc.tokens, next) && OF_A_PLACE.has(doc.tokens[next + 2]?.key ?? '')
  if (mark === 'và') return head.kind === 'lead' && PEOPLE.has(doc.tokens[next]?.key ?? '')
  return (
    setting.listed && !setting.semicolons && (head.kind === 'lead' || head.kind === 'people' || head.kind === 'bare')
  )
}
