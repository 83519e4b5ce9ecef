import { pairAt } from '../normalize/pair'
import { pairSet } from '../normalize/pair-set'
import type { Token } from '../tokenize/tokenize'

export const UNIT_WORDS: ReadonlySet<string> = new Set(
  'tỉnh huyện xã phường quận ấp thôn xóm khóm phum sóc bản buôn làng nước vùng miền cấp ngành khối trường viện bộ cục sở hội đảng đoàn tổ phòng ban khoa vụ cụm đội trạm trung thành thị đặc khu số chùa'.split(
    ' ',
  ),
)
export const UNIT_PAIRS = pairSet([
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'trung ương',
  'khu vực',
  'nhà nước',
  'toàn quốc',
  'quốc gia',
  'trung đoàn',
  'tiểu đoàn',
  'đại đội',
  'sư đoàn',
  'lữ đoàn',
  'quân khu',
  'công ty',
  'tập đoàn',
  'tổng công',
  'trung tâm',
  'bệnh viện',
  'văn phòng',
  'chi nhánh',
  'chi cục',
  'tổng cục',
  'khu phố',
  'tổ dân',
  'thường trực',
  'điều hành',
  'phụ trách',
  'chi bộ',
  'chi hội',
  'nhà trường',
  'ngân hàng',
  'phía nam',
  'phía bắc',
  'cơ sở',
  'cơ quan',
  'thành ủy',
  'tỉnh ủy',
  'huyện ủy',
  'quận ủy',
  'đảng ủy',
  'lâm thời',
  'hợp tác',
  'tập thể',
  'tạp chí',
  'nhà hát',
  'nhà xuất',
  'học viện',
  'hiệp hội',
  'câu lạc',
])
/** Words that open with the head of a body and are none: "Hội trường", "Đoàn kết", "trụ sở". */
export const NO_BODIES = pairSet([
  'hội trường',
  'hội nghị',
  'hội thảo',
  'hội thi',
  'hội chợ',
  'hội đàm',
  'hội diễn',
  'hội làng',
  'hội xuân',
  'hội khỏe',
  'hội thao',
  'hội nhập',
  'đoàn kết',
  'đoàn viên',
  'đội ngũ',
  'trường học',
  'tổ quốc',
  'chương trình',
  'diễn đàn',
  'dự án',
  'khu vực',
  'khu di',
  'khu dân',
  'ban ngành',
  'đảng viên',
  'báo cáo',
  'ban hành',
  'vùng đất',
  'phòng chống',
  'khoa học',
  'khối lượng',
  'đại học tập',
  'cụm từ',
])
export const CONNECTORS: ReadonlySet<string> = new Set(['và', 'của', 'về', 'các', 'những', '&', 'thuộc', 'kiêm'])
export const ABBREVIATED_UNITS: ReadonlySet<string> = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 'x', 't'])
/** Bodies whose complement is an open phrase: "Ban Chỉ đạo phòng, chống dịch", "Viện nghiên cứu quản lý kinh tế". */
export const OPEN_HEADS: ReadonlySet<string> = new Set([
  'ban',
  'bcđ',
  'viện',
  'tổ',
  'nhóm',
  'chương',
  'quỹ',
  'hội',
  'phòng',
  'dự',
  'cục',
  'vụ',
  'khoa',
  'sở',
  'ủy',
  'hiệp',
  'liên',
  'đội',
  'câu',
  'clb',
  'htx',
  'hợp',
  'công',
  'cụm',
  'trung',
])
/** Words that a comma keeps together: "phòng, chống dịch", "tham nhũng, lãng phí, tiêu cực". */
export const PAIRED_WORDS: ReadonlySet<string> = new Set([
  'nhân, viên',
  'phòng, chống',
  'nhũng, lãng',
  'nhũng, tiêu',
  'phí, tiêu',
  'nạn, cứu',
  'cháy, chữa',
  'mại, dịch',
  'biển, đảo',
  'dục, thể',
  'cực, lãng',
  'ninh, trật',
  'ninh, quốc',
  'toàn, vệ',
  'truyền, phổ',
  'biến, giáo',
])
/** Bodies named by what they are about: "Dự án JICA về rừng phòng hộ". */
export const ABOUT: ReadonlySet<string> = new Set(['dự', 'trình', 'án', 'đạo', 'nhóm', 'tổ', 'ban', 'biệt', 'phạm'])

/** Two tokens as one key: "thành phố". */

/** First words of those who attend: "Dự hội nghị | lãnh đạo các sở", "Tham gia hội thao | lực lượng dân quân". */
const ATTENDEE_OPENERS: ReadonlySet<string> = new Set(
  'các đồng,các đ,các thành,các ông,các vị,đại diện,lãnh đạo,thường trực,trưởng các,thủ trưởng,đông đảo,toàn thể,lực lượng'.split(
    ',',
  ),
)

/** Those who attend stand at `i`, and no "có" behind: "Dự hội nghị lãnh đạo ngành | có ông A" tells of whose it is. */
export function opensAttendees(tokens: readonly Token[], i: number): boolean {
  if (!ATTENDEE_OPENERS.has(pairAt(tokens, i))) return false
  for (let k = i + 2; k < i + MOST_ATTENDEES && tokens[k]?.kind === 'syllable' && !tokens[k]?.line; k++)
    if (tokens[k]?.key === 'có' || tokens[k]?.key === 'gồm') return false
  return true
}
const MOST_ATTENDEES = 40
