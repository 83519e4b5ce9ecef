import type { Token } from '../../tokenize/tokenize'
import type { LocationLexicon } from './lexicon'

/** Pairs that hold a stop word and stand inside names all the same. */
const KEPT: ReadonlySet<string> = new Set([
  'các anh',
  'các vua',
  'các liệt',
  'các mẹ',
  'các bà',
  'nhân dân',
  'công nhân',
  'doanh nhân',
  'thương nhân',
  'bệnh nhân',
  'quân nhân',
  'nhân ái',
  'hàng không',
  'có công',
  'bên trong',
  'sự kiện',
  'các dân',
  'tiểu đoàn',
  'trung đoàn',
  'lữ đoàn',
  'sư đoàn',
  'quân đoàn',
  'binh đoàn',
])

/** The word ends the name of a venue. */
export function isStop(tokens: readonly Token[], k: number, lexicon: LocationLexicon): boolean {
  const own = tokens[k]?.key ?? ''
  const before = `${tokens[k - 1]?.key ?? ''} ${own}`
  const after = `${own} ${tokens[k + 1]?.key ?? ''}`
  if (KEPT.has(before) || KEPT.has(after)) return false
  // "Trung tâm Hội nghị và tổ chức sự kiện"
  if (own === 'tổ' && tokens[k + 2]?.key === 'sự') return false
  return lexicon.stops.longest(tokens, k) !== null
}
