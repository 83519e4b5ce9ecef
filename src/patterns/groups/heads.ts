import { scanBody } from '../../entities/bodies'
import type { EntityLexicon } from '../../entities/lexicon'
import { isCapitalised } from '../../entities/names'
import { officeHead } from '../../entities/office-head'
import { scanOrganisation } from '../../entities/organisations'
import nounsFile from '../../lexicon/data/group-nouns.tsv'
import { readTermIndex, type TermIndex } from '../../lexicon/term-index'
import { startingWith, type TokenClass, type TokenClasses } from '../../match/pattern'
import { compileRules, type Rule } from '../../match/rules'
import type { Token } from '../../tokenize/tokenize'

/**
 * What a group is headed by. `lead` speaks for a body, `standing` is a body's own board, `people` and `bodies` are plural, `counted` has a number or "đông
 * đảo", `bare` is a noun alone, `delegation` is a "đoàn", `office` an office without a name, `body` a body's name.
 */
export type HeadKind =
  | 'lead'
  | 'standing'
  | 'people'
  | 'bodies'
  | 'counted'
  | 'comrades'
  | 'delegation'
  | 'bare'
  | 'office'
  | 'body'

const row = (id: string, sample: string, pattern: string, kind: HeadKind): Rule<HeadKind> => ({
  id: `groups/${id}`,
  sample,
  pattern,
  produce: () => kind,
})

const PLURAL = '(các | những | quý | chư | quý vị | một số | rất nhiều | nhiều | tất cả | toàn thể | tập thể)'
const NUMBER =
  '(<num> | một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | hàng | chục | trăm | nghìn | ngàn | vạn | triệu)+'

/** How a group of attendees begins. */
export const GROUP_RULES: readonly Rule<HeadKind>[] = [
  row(
    'counted',
    'hơn 200 đại biểu',
    `(hơn | gần | trên | khoảng | tổng số | toàn bộ | cả | ước tính)* ${NUMBER} (lượt)? (tân &<people> | cựu &<people>)? (đồng chí | <lead> | <people> | <body> | trưởng | phó | bí thư | chủ tịch | hiệu trưởng | giám đốc | chi hội trưởng)`,
    'counted',
  ),
  row(
    'many',
    'đông đảo bà con nhân dân',
    '(rất đông | đông đảo | đông đủ | toàn thể) !của !hơn !gần !trên !<num> (các | những | quý)? <word>',
    'counted',
  ),
  row(
    'representatives',
    'đại diện lãnh đạo các sở, ban, ngành',
    `${PLURAL}? (vị | đồng chí | ông | bà)? đại diện !(cho <num>)`,
    'lead',
  ),
  row('leaders', 'lãnh đạo Công an tỉnh', `${PLURAL}? (đồng chí | vị)? (nguyên | cựu)? (là)? <lead>`, 'lead'),
  row('standing', 'Thường trực HĐND tỉnh', `${PLURAL}? <standing>`, 'standing'),
  row('people', 'các chuyên gia đầu ngành', `${PLURAL} (vị | nguyên | cựu | tân)? <people>`, 'people'),
  row(
    'comrades',
    'các đồng chí trong Ban Thường vụ',
    "(các | quý | nhiều | một số) (đồng chí | 'đ/c' | vị | (ông | anh) ('(' | ',')? (bà | chị) (')')? | ông bà | thầy | cô | bậc | Mẹ)",
    'comrades',
  ),
  row('bodies', 'các sở, ban, ngành liên quan', `${PLURAL} <body>`, 'bodies'),
  row(
    'delegation',
    'Đoàn công tác của Tỉnh ủy',
    '(các)? (phái đoàn | đoàn) !viên !kết !thể !thanh !ĐBQH !(đại biểu Quốc hội)',
    'delegation',
  ),
  row('nouns', 'nhân dân trên địa bàn', '(nguyên | cựu)? <people>', 'bare'),
  row('body-nouns', 'sở, ban, ngành liên quan', '&(<word> <any> (ban | ngành)) <body>', 'bare'),
]

/** A head found at a token. */
export interface GroupHead {
  readonly kind: HeadKind
  readonly end: number
  readonly rule: string
}

export interface HeadReader {
  /** The head of a group at a token; `listed`: it stands in a list of attendees, where offices and bodies do, too. */
  read(tokens: readonly Token[], i: number, limit: number, listed: boolean): GroupHead | null
  /** The class of the noun at a token, null where none is known. */
  noun(tokens: readonly Token[], i: number): { readonly kind: string; readonly end: number } | null
}

/** No name of a body is longer. */
const MOST_NAME = 40

const classOf = (index: TermIndex<string>, kind: string): TokenClass =>
  startingWith(
    (tokens, i) => {
      const match = index.longest(tokens, i)
      return match?.values.includes(kind) === true ? match.end : -1
    },
    index.firstKeys(),
    [],
    index.secondKeys,
  )

export function createHeadReader(
  lexicon: EntityLexicon,
  disabled: ReadonlySet<string>,
  more?: readonly Rule<HeadKind>[],
): HeadReader {
  const nouns = readTermIndex(nounsFile, ([kind]) => kind)
  const classes: TokenClasses = {
    lead: classOf(nouns, 'lead'),
    standing: classOf(nouns, 'standing'),
    people: classOf(nouns, 'people'),
    body: classOf(nouns, 'body'),
  }
  const rules = compileRules(GROUP_RULES, classes, disabled, more)
  const noun: HeadReader['noun'] = (tokens, i) => {
    const match = nouns.longest(tokens, i)
    return match === null ? null : { kind: match.values[0] ?? '', end: match.end }
  }
  const read: HeadReader['read'] = (tokens, i, limit, listed) => {
    const match = rules.at(tokens, i)[0]
    const near = Math.min(limit, i + MOST_NAME)
    const office = listed ? officeAt(tokens, i, near, lexicon) : null
    if (office !== null && match === undefined && !disabled.has(office.rule)) return office
    if (match !== undefined && match.end <= limit) return { kind: match.value, end: match.end, rule: match.rule }
    if (!listed || disabled.has('groups/body')) return null
    const body = scanOrganisation(tokens, i, near, lexicon)
    return body === null || body.territory ? null : { kind: 'body', end: body.end, rule: 'groups/body' }
  }
  return { read, noun }
}

const MANY: ReadonlySet<string> = new Set(['các', 'nhiều'])

/** Nothing follows but the next item of the list. */
function closesOffice(tokens: readonly Token[], i: number, lexicon: EntityLexicon): boolean {
  const mark = tokens[i]?.text
  return mark === ';' || mark === '.' || (mark === 'và' && officeHead(tokens, i + 1, lexicon)?.sure === true)
}

/** "các Phó Thủ tướng", "Chủ tịch UBND các xã", "bí thư Quận ủy": an office that no name stands beside. */
function officeAt(tokens: readonly Token[], i: number, limit: number, lexicon: EntityLexicon): GroupHead | null {
  const many = MANY.has(tokens[i]?.key ?? '')
  const first = officeHead(tokens, many ? i + 1 : i, lexicon)
  // "bí thư, | chủ tịch UBND phường": two offices of one body
  const second = first !== null && tokens[first.end]?.text === ',' ? officeHead(tokens, first.end + 1, lexicon) : null
  const head = second ?? first
  if (many && head !== null && head.end < limit && !isCapitalised(tokens[head.end]))
    return { kind: 'office', end: head.end, rule: 'groups/office-holders' }
  if (head === null || head.end >= limit) return null
  // "…; Trưởng khoa Tiếng Nhật và Trưởng khoa Kinh tế"
  const tail = scanBody(tokens, head.end, limit, lexicon, { names: false, wider: true })
  if (
    tokens[i - 1]?.text === ';' &&
    head.sure &&
    tail.name < 0 &&
    tail.end > head.end &&
    closesOffice(tokens, tail.end, lexicon)
  )
    return { kind: 'office', end: tail.end, rule: 'groups/office-holders' }
  const plural = [head.end, head.end + 1, head.end + 2].some(
    (k) => tokens[k]?.key === 'các' || tokens[k]?.kind === 'numeric',
  )
  const body = scanOrganisation(tokens, head.end, limit, lexicon)
  const next = tokens[body?.end ?? head.end]
  if (!plural && (isCapitalised(next) || (body === null && isCapitalised(tokens[head.end])))) return null
  return { kind: 'office', end: head.end, rule: 'groups/office-holders' }
}
