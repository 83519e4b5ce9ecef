import type { Document } from '../../sections/document'
import { nameEnd } from './name'

/** Words between the event noun and the matter: the act done to it, the range of the event. */
const ACTS: ReadonlySet<string> = new Set([
  'tổng kết',
  'sơ kết',
  'đánh giá',
  'triển khai',
  'kỷ niệm',
  'kỉ niệm',
  'bàn về',
  'bàn',
  'về',
  'khánh thành',
  'khởi công',
  'ký kết',
  'ký',
  'phát động',
  'trao giải',
  'trao',
  'công bố',
  'giới thiệu',
  'khai mạc',
  'bế mạc',
  'quán triệt',
  'học tập',
  'giao ban',
  'thông báo',
  'thông tin',
  'tuyên dương',
  'vinh danh',
  'ra mắt',
  'phát hành',
  'xúc tiến',
  'tập huấn',
  'bồi dưỡng',
  'khoa học',
  'quốc gia',
  'quốc tế',
  'toàn quốc',
  'toàn thể',
  'trực tuyến',
  'thường niên',
  'thường kỳ',
  'chuyên đề',
  'khai trương',
  'động thổ',
  'bàn giao',
  'đón nhận',
  'trực tiếp',
  'cấp tỉnh',
  'cấp quốc',
  'hưởng ứng',
  'thảo luận',
  'giải quyết',
  'trao đổi',
  'góp ý',
  'lấy ý',
  'nghe báo',
  'cho ý',
  'tiếp tục',
  'kết quả',
  'chia sẻ',
  'đưa vào',
  'tình hình',
])
const KEPT_ACTS: ReadonlySet<string> = new Set(['kết quả', 'tình hình'])
/** What a name has instead of a matter: an edition, a term. */
const EDITIONS: ReadonlySet<string> = new Set([
  'lần',
  'nhiệm',
  'khóa',
  'thứ',
  'năm',
  'xuân',
  'tỉnh',
  'huyện',
  'xã',
  'thành',
  'của',
  'với',
  'quận',
])
const OPEN_QUOTES: ReadonlySet<string> = new Set(['“', '"', '«', '‘', "'"])
const SECOND_MATTERS: ReadonlySet<string> = new Set([
  'triển',
  'phương',
  'trao',
  'tổng',
  'ký',
  'ra',
  'phát',
  'công',
  'tuyên',
  'biểu',
  'đánh',
  'sơ',
  'gắn',
  'nhiệm',
])

/** The range that says what an event is about, inside its name or in the "về …" behind it; null where nothing says. */
export function subjectRange(
  doc: Document,
  headEnd: number,
  end: number,
  limit: number,
): { start: number; end: number } | null {
  let i = headEnd
  for (let k = 0; k < 4 && i < end; k++) {
    const one = doc.tokens[i]?.key ?? ''
    const pair = `${one} ${doc.tokens[i + 1]?.key ?? ''}`
    if (KEPT_ACTS.has(pair)) break
    if (ACTS.has(pair)) i += 2
    else if (ACTS.has(one)) i++
    else break
  }
  for (let q = headEnd; q < end; q++) {
    if (!OPEN_QUOTES.has(doc.tokens[q]?.text ?? '')) continue
    const close = endOfQuote(doc, q + 1, end)
    if (close > q + 2) return { start: q + 1, end: close }
  }
  if (i >= end) {
    if (doc.tokens[end]?.key !== 'về') return null
    const stop = nameEnd(doc, end, end + 1, limit)
    return stop > end + 1 ? { start: end + 1, end: stop } : null
  }
  if (EDITIONS.has(doc.tokens[i]?.key ?? '')) return null
  return { start: i, end: firstMatterEnd(doc, i, end) }
}

function endOfQuote(doc: Document, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const text = doc.tokens[i]?.text ?? ''
    if (text === '”' || text === '"' || text === '»' || text === '’') return i
  }
  return -1
}

/** "công tác năm 2018 | và triển khai nhiệm vụ năm 2019" */
function firstMatterEnd(doc: Document, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = doc.tokens[i]
    if ((token?.key === 'và' || token?.text === ',') && SECOND_MATTERS.has(doc.tokens[i + 1]?.key ?? '')) return i
  }
  return end
}
