import { pairSet } from '../lexicon/pair-set'
import type { Token } from '../tokenize/tokenize'

export const UNIT_WORDS: ReadonlySet<string> = new Set(
  'tỉnh huyện xã phường quận ấp thôn xóm khóm phum sóc bản buôn làng nước vùng miền cấp ngành khối trường viện bộ cục sở hội đảng đoàn tổ phòng ban khoa vụ cụm đội trạm trung thành thị đặc khu số'.split(
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
])
/** Bodies named by what they are about: "Dự án JICA về rừng phòng hộ". */
export const ABOUT: ReadonlySet<string> = new Set(['dự', 'trình', 'án', 'đạo', 'nhóm', 'tổ', 'ban', 'biệt'])

/** Two tokens as one key: "thành phố". */
export const pair = (a: Token | undefined, b: Token | undefined): string => `${a?.key ?? ''} ${b?.key ?? ''}`
