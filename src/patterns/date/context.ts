import type { Token } from '../../tokenize/tokenize'
import type { Expression } from './compose'

/** Before figures like "30/4" these say that they are a day. */
const DAY_CUES: ReadonlySet<string> = new Set([
  ...[
    'ngày',
    'hôm',
    'lễ',
    'dịp',
    'sáng',
    'trưa',
    'chiều',
    'tối',
    'đêm',
    'từ',
    'đến',
    'vào',
    'nay',
    'qua',
    'mai',
    'tết',
  ],
  ...['mùng', 'rằm', 'hết', 'niệm', 'mừng', 'khánh', 'trước', 'sau', 'tới', 'nghỉ', 'kể', 'khóa', 'và'],
])
/** Before "21-10" and a comma or full stop. */
const END_CUES: ReadonlySet<string> = new Set(['từ', 'đến', 'vào', 'hết', 'tới', 'trước', 'sau'])
/** Before "8h30" these say that it counts, rates or numbers something. */
const COUNT_CUES: ReadonlySet<string> = new Set([
  ...['số', 'lệ', 'điểm', 'điều', 'khoản', 'quyết', 'định', 'tỷ', 'hơn', 'gần', 'trong', 'suốt', 'mỗi', 'được', 'mất'],
  ...['ql', 'đường', 'lộ', 'nhà', 'hẻm', 'ngõ', 'lô', 'chiếm', 'đạt', 'kém', 'thắng', 'thua', 'hòa', 'phòng', 'tờ'],
])
/** "lần thứ hai", "người thứ ba": an ordinal. */
const ORDINAL_CUES: ReadonlySet<string> = new Set([
  ...[
    'lần',
    'người',
    'hạng',
    'đứng',
    'bên',
    'lớp',
    'đời',
    'kỳ',
    'xếp',
    'giải',
    'thế',
    'hệ',
    'tập',
    'phần',
    'con',
    'năm',
  ],
  ...['chương', 'bài', 'vị', 'trí', 'bàn', 'đại', 'hội', 'khóa', 'vòng', 'trận', 'là', 'nhất', 'nhì', 'ngày', 'tháng'],
])
const WEEKDAY_CUES: ReadonlySet<string> = new Set([
  'vào',
  'từ',
  'đến',
  'tới',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'đêm',
  'hôm',
  'trước',
  'sau',
  'và',
])
/** Whether figures and words that may be a date are meant as one where they stand. */
export function isWritten(tokens: readonly Token[], expression: Expression): boolean {
  const { start, end, firm, date, shift, weekday, clock, part } = expression
  const before = tokens[start]?.line === true ? undefined : tokens[start - 1]
  const after = tokens[end]?.line === true ? undefined : tokens[end]
  if (date === null && shift === null && weekday === null) {
    if (clock === null) return part !== null && before === undefined && after === undefined
    return isClockTime(expression, before, after)
  }
  if (firm === 'sure') return true
  const alone = (before === undefined || before.text === '(') && (after === undefined || after.text === ')')
  if (weekday !== null && date === null) {
    if (after?.key === 'xanh' || after?.key === 'đỏ') return false
    if (firm === 'bare') return before === undefined || !ORDINAL_CUES.has(before.key) || before.key === 'ngày'
    return (alone && before?.text !== '(') || (before !== undefined && WEEKDAY_CUES.has(before.key))
  }
  if (alone) return true
  if (before === undefined) return firm === 'bare' && after?.text === ','
  if (firm === 'loose') return END_CUES.has(before.key) && (after === undefined || after.kind === 'mark')
  return firm === 'bare' && (DAY_CUES.has(before.key) || (before.text === '(' && after?.text === ','))
}

function isClockTime({ firm, clock }: Expression, before: Token | undefined, after: Token | undefined): boolean {
  if (clock === null) return false
  if (firm === 'sure') return clock.from.hour < 24
  if (firm === 'bare') return before === undefined || !COUNT_CUES.has(before.key)
  if (before === undefined) return after === undefined || after.text === ',' || after.text === ':'
  return before.text === '(' && after?.text === ')'
}
