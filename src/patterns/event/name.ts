import type { Document } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'

const LONGEST_NAME = 48
const OPEN_QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
])

/** Words that end the name of an event: "… do UBND tỉnh tổ chức", "… diễn ra". */
const ENDS: ReadonlySet<string> = new Set(
  'do tại vào nhằm ở đã sẽ vừa đang được diễn dưới nên cũng thì là khi nói cho biết bằng lúc hôm sáng chiều tối trưa thu gồm bao từ trên có bị xin chỉ cùng thay nhưng mà này đó ấy hiện để sau trước qua theo bởi rằng'.split(
    ' ',
  ),
)
/** Ends only where this follows: "với chủ đề", "ngày 5/4", "diễn ra". */
const PAIR_ENDS: ReadonlySet<string> = new Set([
  'với sự',
  'với chủ',
  'với phương',
  'với thông',
  'với mục',
  'với nội',
  'với hình',
  'với tinh',
  'với quy',
  'với hơn',
  'với trên',
  'với gần',
  'với khoảng',
  'với số',
  'với nhiều',
  'với các',
  'trong 2',
  'trong hai',
  'trong ba',
  'trong 3',
  'trong không',
  'trong khuôn',
  'trong ngày',
  'nhân dịp',
  'và phát',
  'và có',
  'và trả',
  'và làm',
  'và cho',
  'và chủ',
  'và nhấn',
  'và chỉ',
  'ông ',
  'lần này',
  'vừa qua',
  'kết thúc',
  'khai mạc',
  'bế mạc',
  'thành công',
  'phát biểu',
  'đồng chí',
  'chủ trì',
  'tham dự',
  'nhấn mạnh',
  'thống nhất',
  'tập trung',
  'mở ra',
  'tiếp tục',
  'góp phần',
  'thể hiện',
  'trực tiếp kết',
])
/** These keep a name going although they end it elsewhere: "để", "cho" with a complement, "trên địa bàn". */
const PAIR_KEEPS: ReadonlySet<string> = new Set([
  'trên địa',
  'cho các',
  'cho người',
  'cho học',
  'cho cán',
  'cho hội',
  'cho đội',
  'cho ý',
  'từ năm',
  'sau khi',
  'sau sự',
  'trước khi',
  'có công',
  'có hoàn',
  'trên biển',
  'trên không',
  'trong tình',
  'qua các',
  'để phát',
  'để thúc',
  'để bàn',
  'để nghe',
  'sau cái',
  'sau 1',
  'cho thanh',
  'cho nhân',
  'được ',
  'cho thiếu',
  'cho phụ',
  'cho đồng',
  'tại việt',
  'cho 3',
])
/** After a comma the name goes on with these: "…, triển khai nhiệm vụ", "…, nhiệm kỳ 2025 - 2030", "…, khóa XIX". */
const COMMA_KEEPS: ReadonlySet<string> = new Set([
  'triển',
  'tổng',
  'sơ',
  'đánh',
  'ra',
  'trao',
  'công',
  'quán',
  'khen',
  'biểu',
  'đưa',
  'phương',
  'nhiệm',
  'khóa',
  'lần',
  'năm',
  'phòng',
  'chống',
  'vinh',
  'tuyên',
  'bồi',
  'ký',
  'tặng',
  'bàn',
  'giao',
  'phát',
  'thể',
  'du',
  'giáo',
  'khoa',
  'văn',
  'an',
  'y',
  'kinh',
  'xã',
  'đổi',
  'chuyển',
  'giải',
  'học',
  'góp',
  'đối',
  'kỳ',
  'quý',
  'cho',
  'hợp',
  'tham',
  'thảo',
  'định',
  'xây',
  'chữa',
  'cứu',
  'thăm',
  'chúc',
  'nghe',
  'đón',
  'quốc',
  'công',
])
const AFTER_CLAUSE: ReadonlySet<string> = new Set(['tại', 'trong', 'sau', 'trước', 'tham', 'dự'])
const TRAILING: ReadonlySet<string> = new Set([
  ',',
  'và',
  'với',
  'của',
  '-',
  '–',
  'các',
  'về',
  'trong',
  ':',
  'để',
  'cho',
  'đến',
  '(',
])

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'numeric' &&
  (token.text.includes('/') || token.text.includes('-') || token.text.includes('.') || Number(token.text) <= 31)

/** End of an event's name that starts at `start` with an event noun up to `headEnd` (corpus decisions 2 and 14). */
export function nameEnd(doc: Document, start: number, headEnd: number, limit: number): number {
  const stop = Math.min(limit, start + LONGEST_NAME)
  // "Tại hội nghị tổng kết …, ông A": there the comma ends the name
  const inside = AFTER_CLAUSE.has(doc.tokens[start - 1]?.key ?? '')
  let i = headEnd
  while (i < stop) {
    const token = doc.tokens[i]
    if (token === undefined) break
    const close = OPEN_QUOTES.get(token.text)
    if (close !== undefined) {
      const end = closing(doc, i + 1, Math.min(limit, i + 60), close)
      if (end < 0) break
      i = end + 1
      continue
    }
    const next = doc.tokens[i + 1]
    if (token.kind === 'mark') {
      const after = passMark(doc, i, stop, inside)
      if (after < 0) break
      i = after
      continue
    }
    const pair = `${token.key} ${next?.key ?? ''}`
    if (PAIR_ENDS.has(pair)) break
    if ((token.key === 'ngày' || token.key === 'từ') && isDay(next)) break
    if (ENDS.has(token.key) && !PAIR_KEEPS.has(pair)) break
    i++
  }
  return trim(doc, headEnd, i)
}

function closing(doc: Document, from: number, limit: number, close: string): number {
  for (let i = from; i < limit; i++) if (doc.tokens[i]?.text === close || doc.tokens[i]?.text === '”') return i
  return -1
}

/** The token after a mark that the name goes on over, or -1. */
function passMark(doc: Document, i: number, stop: number, inside: boolean): number {
  const token = doc.tokens[i]
  const next = doc.tokens[i + 1]
  if (token === undefined || next === undefined || i + 1 >= stop) return -1
  if (token.text === '-' || token.text === '–' || token.text === '/' || token.text === '&' || token.text === '%')
    return i + 1
  if (token.text === '.') return token.space || next.space ? (abbreviates(doc.tokens[i - 1]) ? i + 1 : -1) : i + 1
  if (token.text === ',') {
    if (inside) return -1
    return COMMA_KEEPS.has(next.key) || (next.kind === 'numeric' && !isDay(next)) ? i + 1 : -1
  }
  if (token.text === '(') {
    let close = i + 1
    while (close < Math.min(stop, i + 12) && doc.tokens[close]?.text !== ')') close++
    const after = doc.tokens[close + 1]
    const goesOn =
      doc.tokens[close]?.text === ')' &&
      after?.kind === 'syllable' &&
      !after.line &&
      !ENDS.has(after.key) &&
      close + 1 < stop
    return goesOn && close - i <= 4 ? close + 1 : -1
  }
  return -1
}

const abbreviates = (token: Token | undefined): boolean =>
  token?.key === 'tp' || token?.key === 'tx' || token?.key === 'q' || token?.key === 'p'

function trim(doc: Document, least: number, end: number): number {
  let last = end
  while (last > least && TRAILING.has(doc.tokens[last - 1]?.key ?? '')) last--
  return last
}
