import type { Person } from '../../entities/coreference'
import { compileRules, type Rule } from '../../match/rules'
import type { Document } from '../../sections/document'

/** A group that attends: "lãnh đạo các sở, ban, ngành của tỉnh". Token range. */
export interface GroupCandidate {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** Where people and groups are listed: token ranges. */
export interface ListRange {
  readonly start: number
  readonly end: number
}

const COUNT =
  '(hơn | gần | trên | khoảng | cùng | hàng | đông đảo | toàn thể | gần như)? (<num> | trăm | nghìn | ngàn | hai | ba | nhiều | đông đảo)'
const PEOPLE =
  '(đại biểu | cán bộ | đồng chí | người | hội viên | đoàn viên | thanh niên | học sinh | sinh viên | giáo viên | giảng viên | học viên | phụ nữ | nông dân | chiến sĩ | chiến sỹ | vận động viên | VĐV | khách mời | vị khách | nhà khoa học | doanh nghiệp | doanh nhân | công nhân | người lao động | đoàn | cử tri | phóng viên | chuyên gia | tình nguyện viên | thí sinh | diễn viên | nghệ nhân | nghệ sĩ | hộ | bạn trẻ | em | cháu | đảng viên | thành viên | lượt | hợp tác xã | cơ quan báo chí | nhà báo | bà con | du khách | tăng ni | tín đồ | quan khách | công chức | viên chức | chủ tịch | trưởng | bí thư | quốc gia | tỉnh | gian hàng | đơn vị)'

const row = (id: string, sample: string, pattern: string): Rule<true> => ({
  id: `groups/${id}`,
  sample,
  pattern,
  produce: () => true,
})

/** What a group of attendees begins with. */
export const GROUP_RULES: readonly Rule<true>[] = [
  row('representatives', 'đại diện lãnh đạo các sở, ban, ngành', '(các)? (vị)? đại diện (cho | của)?'),
  row(
    'leaders',
    'lãnh đạo Công an tỉnh',
    '(các)? (đồng chí | vị | ông | bà)? (nguyên | cựu)? (là)? (lãnh đạo | thủ trưởng | chỉ huy)',
  ),
  row(
    'members',
    'thành viên Ban Chỉ đạo',
    '(các)? (đồng chí | vị | đại biểu)? (thành viên | ủy viên | hội viên | cán bộ chủ chốt | cán bộ | chuyên viên | công chức | viên chức | chức sắc | già làng | thân nhân | cựu chiến binh | doanh nghiệp | chuyên gia | nhà khoa học | nhà quản lý | giảng viên | sinh viên | học sinh | đoàn viên)',
  ),
  row(
    'comrades',
    'các đồng chí trong Ban Thường vụ',
    '(các | quý) (đồng chí | vị | cụ | bác | Mẹ | bà mẹ | anh hùng | cô | thầy | em | nhà | tăng | phóng viên | cơ quan | đơn vị | sở | ban | bộ | phòng | ngành | hội | doanh nghiệp | đoàn | tổ chức | chuyên gia | thành viên | đại biểu | cán bộ | chiến sĩ | cựu | nghệ sĩ | bậc)',
  ),
  row('delegates', 'đại biểu các xã bạn', '(các)? (vị)? (đại biểu | khách mời | quan khách | khách quý)'),
  row(
    'many',
    'đông đảo bà con nhân dân',
    '(cùng)? (đông đảo | toàn thể | hàng (trăm | nghìn | ngàn | chục) | rất đông)',
  ),
  row('counted', 'hơn 200 đại biểu', `${COUNT} <any>? ${PEOPLE}`),
  row('counted-share', '33/35 đại biểu', `<num> ${PEOPLE}`),
  row('delegation', 'Đoàn công tác của Tỉnh ủy', '(các)? (đoàn đại biểu | đoàn công tác | đoàn cán bộ | đoàn)'),
  row(
    'people',
    'nhân dân trên địa bàn',
    '(bà con | nhân dân | người dân | cử tri | cán bộ | chiến sĩ | đồng bào | thân nhân | gia đình | phật tử | tăng ni)',
  ),
  row(
    'standing',
    'Thường trực HĐND tỉnh',
    '(Thường trực | tập thể | Ban Giám hiệu | Ban Giám đốc | Ban Chấp hành | Ban lãnh đạo | Ban Thường vụ | Hội đồng)',
  ),
  row(
    'office-holders',
    'Thủ trưởng các phòng, ban',
    '(các | Chủ tịch | Bí thư | Trưởng | Giám đốc | Phó | Hiệu trưởng | Chánh) (<any>)? (các | HĐND | UBND | xã | phường)',
  ),
]

/** Heads that open a new group even behind "và" or a comma. */
const SPLITTERS: ReadonlySet<string> = new Set([
  'đại diện',
  'lãnh đạo',
  'đông đảo',
  'toàn thể',
  'các đồng',
  'các vị',
  'các đại',
  'thủ trưởng',
  'đại biểu',
  'thành viên',
  'nguyên lãnh',
  'bà con',
  'các mẹ',
  'các đoàn',
  'nhân dân',
  'các cơ',
  'phóng viên',
  'hội viên',
  'các chuyên',
  'các nhà',
  'các thành',
  'các phòng',
])
const NUMBER_LEADS: ReadonlySet<string> = new Set(['hơn', 'gần', 'trên', 'khoảng', 'hàng', 'đông'])
const JOINERS: ReadonlySet<string> = new Set([
  ',',
  ';',
  'và',
  'cùng',
  'với',
  ':',
  '-',
  '–',
  'có',
  'gồm',
  'còn',
  '+',
  '*',
  '•',
])
const ENDS: ReadonlySet<string> = new Set([
  'đã',
  'tham dự',
  'đến dự',
  'tới dự',
  'về dự',
  'cùng dự',
  'cùng tham',
  'tại điểm',
  'tại đầu',
  'tại buổi',
  'tham gia',
  'dự hội',
  'chủ trì',
  'và chủ',
  'nhân dịp',
  'diễn ra',
])

/** Finds the groups that attend, in lists of attendees. */
export function createGroupFinder(
  disabled: ReadonlySet<string> = new Set(),
): (doc: Document, people: readonly Person[], lists: readonly ListRange[]) => GroupCandidate[] {
  const rules = compileRules(GROUP_RULES, undefined, disabled)
  return (doc, people, lists) => {
    const inPerson = personMask(doc, people)
    const found: GroupCandidate[] = []
    for (const list of lists) {
      for (let i = list.start; i < list.end; i++) {
        if (inPerson[i] === 1 || !opensItem(doc, list, i)) continue
        const match = rules.at(doc.tokens, i)[0]
        if (match === undefined) continue
        const sentence = doc.sentenceAt(i)
        const end = groupEnd(doc, i, Math.min(list.end, sentence?.end ?? list.end), inPerson)
        if (end <= match.start || (end < match.end && end - i < 2) || leadsToPerson(doc, i, end, inPerson)) continue
        found.push({ start: i, end, rule: match.rule })
        i = end - 1
      }
    }
    return found
  }
}

function personMask(doc: Document, people: readonly Person[]): Uint8Array {
  const mask = new Uint8Array(doc.tokens.length)
  for (const person of people) {
    for (const reference of person.references) {
      if (reference.how === 'pronoun' || (reference.how === 'title' && reference.mention === null)) continue
      mask.fill(1, reference.from, reference.to)
    }
  }
  return mask
}

function opensItem(doc: Document, list: ListRange, i: number): boolean {
  if (i === list.start) return true
  const before = doc.tokens[i - 1]
  return before !== undefined && (JOINERS.has(before.key) || doc.tokens[i]?.line === true)
}

const pairAt = (doc: Document, i: number): string => `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`

/** A group ends at ";", at the sentence, before a person, and before the head of another group behind a comma or "và". */
function groupEnd(doc: Document, start: number, limit: number, inPerson: Uint8Array): number {
  let depth = 0
  for (let i = start + 1; i < limit; i++) {
    const token = doc.tokens[i]
    if (token === undefined || inPerson[i] === 1) return trim(doc, start, i)
    if (token.text === '(') depth++
    else if (token.text === ')') {
      if (depth === 0) return trim(doc, start, i)
      depth--
    }
    if (depth > 0) continue
    if (token.text === ';' || ((token.text === '.' || token.text === '…') && i + 1 >= limit)) return trim(doc, start, i)
    if (ENDS.has(token.key) || ENDS.has(pairAt(doc, i))) return trim(doc, start, i)
    if ((token.text === ',' || token.key === 'và' || token.key === 'cùng') && splits(doc, i + 1))
      return trim(doc, start, i)
  }
  return trim(doc, start, limit)
}

function splits(doc: Document, i: number): boolean {
  const at = doc.tokens[i]?.key === 'với' || doc.tokens[i]?.key === 'cùng' ? i + 1 : i
  const next = doc.tokens[at + 1]
  return SPLITTERS.has(pairAt(doc, at)) || (NUMBER_LEADS.has(doc.tokens[at]?.key ?? '') && next?.kind === 'numeric')
}

const TRAILING: ReadonlySet<string> = new Set([
  ',',
  'và',
  'cùng',
  'với',
  ';',
  '.',
  ':',
  '-',
  '–',
  '/',
  '…',
  'có',
  'là',
  'gồm',
  'của',
  'đồng',
  'chí',
  'ông',
  'bà',
  'các',
])

function trim(doc: Document, start: number, end: number): number {
  let last = end
  while (last > start && TRAILING.has(doc.tokens[last - 1]?.key ?? '')) last--
  return last
}

/** "các đồng chí: A, B": the head of a list of names, no group. */
function leadsToPerson(doc: Document, start: number, end: number, inPerson: Uint8Array): boolean {
  if (end - start > 3) return false
  let next = end
  while (next < doc.tokens.length && TRAILING.has(doc.tokens[next]?.key ?? '')) next++
  return inPerson[next] === 1 && next - end <= 3 && doc.tokens[start]?.key !== 'đại' && end - start <= 2
}
