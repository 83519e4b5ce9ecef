import { edtfOf } from '../../normalize/calendar'
import type { Document } from '../../sections/document'
import type { Expression } from './compose'
import type { Anchor } from './stretch'

/** A dateline: the expression, and the day it gives. */
export interface Dateline {
  readonly expression: Expression
  readonly anchor: Anchor
  readonly iso: string
}

const MOST_TOKENS = 36
/** Tokens before the date: "Ngày đăng :", "Xã hội |", "Cập nhật lúc". */
const MOST_BEFORE = 10
const LABELS: ReadonlySet<string> = new Set([
  ...[
    'đăng',
    'ngày',
    'cập',
    'nhật',
    'lúc',
    'vào',
    'tải',
    'gửi',
    'tạo',
    'viết',
    'xuất',
    'bản',
    'phát',
    'hành',
    'update',
  ],
  ...['date', 'thời', 'gian', 'posted', 'on', ':', '|', '-', '–', '•', ',', '(', '['],
])
/** Between a section or place name and the date. */
const DIVIDERS: ReadonlySet<string> = new Set(['|', '-', '–', '•', ','])

/** The day that the report gives for its own publication: a line of its own with a full date. */
export function findDateline(doc: Document, expressions: readonly Expression[]): Dateline | null {
  let next = 0
  for (const block of doc.blocks) {
    while ((expressions[next]?.start ?? Number.POSITIVE_INFINITY) < block.start) next++
    if (block.end - block.start > MOST_TOKENS) continue
    for (let k = next; k < next + 3; k++) {
      const expression = expressions[k]
      if (expression === undefined || expression.end > block.end) break
      const day = fullDay(expression)
      if (day === null || !standsAlone(doc, block, expression)) continue
      return { expression, anchor: { day, minutes: null, from: 'dateline' }, iso: edtfOf(day.year, day.month, day.day) }
    }
  }
  return null
}

function fullDay({ date, part, shift, until }: Expression): Anchor['day'] | null {
  if (date?.kind !== 'date' || date.calendar === 'lunar' || date.to !== null || until !== null) return null
  const { year, month, day } = date.from
  if (part !== null || shift !== null || year === null || month === null || day === null) return null
  return { year, month, day }
}

/** No sentence surrounds the date: labels or a short name before it, figures and buttons after. */
function standsAlone(doc: Document, block: { start: number; end: number }, { start, end }: Expression): boolean {
  const before = doc.tokens.slice(block.start, start)
  if (before.length > MOST_BEFORE) return false
  const labelled = before.every((token) => LABELS.has(token.key))
  // "Xã hội | Thứ Hai, …", "Tên báo - Đăng ngày …": a name, a divider, labels
  const divider = before.findLastIndex((token) => DIVIDERS.has(token.text))
  const tail = before.slice(divider + 1)
  if (!labelled && (divider < 0 || !tail.every((token) => LABELS.has(token.key)))) return false
  if (before[0]?.text === '>' || before[0]?.text === '-') return false
  if (!labelled && before.some((token) => token.kind === 'numeric')) return false
  const after = doc.tokens.slice(end, block.end)
  const stop = after.at(-1)?.text === '.'
  const glued = after[0]?.text === ',' && after[1]?.shape === 'lower'
  return !glued && !(stop && after.length > 2)
}
