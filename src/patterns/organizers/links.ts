import type { Document } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { Piece } from './pieces'

export const LINKS: ReadonlySet<string> = new Set([
  ',',
  'và',
  'cùng',
  'với',
  '-',
  '–',
  ';',
  '&',
  'các',
  'đơn',
  'vị',
  '“',
  '”',
  '"',
])
/** What may stand between a body and its verb: adverbs, days, clock times. */
export const ADVERBIAL: ReadonlySet<string> = new Set(
  'đã vừa sẽ đang cùng cũng mới ngày tháng năm sáng chiều tối trưa đêm nay qua hôm lúc vào giờ từ đến trong hai ba 2 3 đầu cuối tuần này và lần thứ , ; thì còn tiếp tục chính thức chủ động tích cực thường xuyên khẩn trương kịp thời bước long trọng thể trang đồng loạt luôn cũng không tỉnh huyện xã nghiêm túc nô nức phấn khởi khóa nhiệm kỳ đi'.split(
    ' ',
  ),
)
const MOST_ADVERBIAL = 14

const everyToken = (doc: Document, piece: Piece, words: ReadonlySet<string>, figures: boolean): boolean => {
  for (let i = piece.start; i < piece.end; i++) {
    const token = doc.tokens[i]
    const figure = token?.kind === 'numeric' || token?.kind === 'clock' || isRoman(token)
    if (!words.has(token?.key ?? '') && !(figures && figure)) return false
  }
  return true
}

/** "khóa | XVI": capitals that count. */
function isRoman(token: Token | undefined): boolean {
  if (token?.shape !== 'upper') return false
  for (const c of token.key) if (c !== 'i' && c !== 'v' && c !== 'x') return false
  return true
}

export const isLink = (doc: Document, piece: Piece): boolean =>
  piece.end - piece.start <= 6 && everyToken(doc, piece, LINKS, false)
export const isAdverbial = (doc: Document, piece: Piece): boolean =>
  piece.end - piece.start <= MOST_ADVERBIAL && everyToken(doc, piece, ADVERBIAL, true)

/** Only joiners, days and marks stand between `start` and `end`. */
export const restIsLink = (doc: Document, start: number, end: number): boolean =>
  isLink(doc, { type: 'gap', start, end }) || isAdverbial(doc, { type: 'gap', start, end })

export const ADVERBS: ReadonlySet<string> = new Set('đã vừa sẽ đang cùng cũng mới còn tiếp tục lại luôn'.split(' '))
