import { type Labels, type Locale, labelsIn } from '../../../src/export/labels'

/** The words of the page, by key: Vietnamese, English. */
const WORDS = {
  tagline: ['Bản tin sự kiện thành dữ liệu', 'Event reports into data'],
  language: ['English', 'Tiếng Việt'],
  open: ['Mở tệp…', 'Open a file…'],
  examples: ['Bản tin mẫu', 'Examples'],
  choose: ['Chọn một bản tin mẫu', 'Choose an example'],
  reference: ['Ngày viết bài', 'Written on'],
  'reference-hint': [
    'Để hiểu “hôm nay” và ngày không ghi năm; ngày đăng trong bài được dùng trước',
    'For “today” and days without a year; a dateline in the report goes first',
  ],
  report: ['Bản tin', 'Report'],
  record: ['Bản ghi', 'Record'],
  read: ['Đọc', 'Read'],
  edit: ['Sửa', 'Edit'],
  clear: ['Xóa', 'Clear'],
  text: ['Văn bản của bản tin', 'Text of the report'],
  placeholder: [
    'Dán hoặc gõ bản tin vào đây, hoặc thả một tệp .txt, .html, .docx. Không có gì rời khỏi máy của bạn.',
    'Paste or type a report here, or drop a .txt, .html or .docx file. Nothing leaves your machine.',
  ],
  hint: ['Dán bản tin ở bất cứ đâu, hoặc thả tệp.', 'Paste a report anywhere, or drop a file.'],
  drop: ['Thả tệp để đọc', 'Drop the file to read it'],
  copy: ['Chép', 'Copy as'],
  share: ['Chép liên kết', 'Copy link'],
  why: ['Vì sao?', 'Why?'],
  'why-hint': ['Chọn một giá trị để xem quy tắc đã tìm ra nó.', 'Choose a value to see the rule that found it.'],
  rule: ['Quy tắc', 'Rule'],
  confidence: ['Độ tin cậy', 'Confidence'],
  place: ['Vị trí', 'Place'],
  value: ['Giá trị', 'Value'],
  detail: ['Chi tiết', 'Detail'],
  evidence: ['Căn cứ', 'Evidence'],
  'no-rule': ['các từ khóa của lĩnh vực', 'terms of the topic'],
  lost: ['Không được chọn', 'What lost'],
  'lost-none': ['Không có ứng viên nào khác.', 'There was no other candidate.'],
  'lost-all': ['Mọi ứng viên không được chọn', 'All candidates that lost'],
  'lost-to': ['thua', 'lost to'],
  year: ['Năm lấy từ', 'Year from'],
  'year/text': ['chính chỗ này', 'these words'],
  'year/dateline': ['ngày đăng', 'the dateline'],
  'year/reference': ['ngày viết bài đã cho', 'the day given'],
  'year/unknown': ['không rõ', 'not known'],
  successor: ['nay thuộc', 'now'],
  code: ['mã', 'code'],
  former: ['nguyên', 'former'],
  venue: ['nơi diễn ra', 'venue'],
  site: ['điểm cầu', 'site'],
  at: ['tại', 'at'],
  event: ['Sự kiện', 'Event'],
  events: ['Các sự kiện trong bài', 'Events in the report'],
  busy: ['Đang đọc…', 'Reading…'],
  found: ['giá trị', 'values'],
  'no-event': ['Bài này không đưa tin sự kiện nào.', 'This text reports no event.'],
  nothing: ['Chưa có văn bản.', 'There is no text yet.'],
  copied: ['Đã chép', 'Copied'],
  'not-copied': ['Trình duyệt không cho chép', 'The browser does not let the page copy'],
  'too-long-link': ['Bài quá dài cho một liên kết', 'The text is too long for a link'],
  'not-text': ['Tệp này không phải văn bản', 'This file is not text'],
  'not-docx': ['Không đọc được tệp .docx này', 'This .docx cannot be read'],
  'too-long': ['Tệp quá lớn', 'The file is too large'],
  'bad-link': ['Liên kết này không đọc được', 'This link cannot be read'],
  'no-date': ['Sự kiện không có ngày đầy đủ', 'The event has no whole day'],
  failed: ['Có lỗi', 'Something went wrong'],
  privacy: [
    'Mọi việc diễn ra trong trình duyệt: không có gì được gửi đi, và trang chạy cả khi mất mạng.',
    'Everything happens in the browser: nothing is sent anywhere, and the page works offline.',
  ],
  // Why candidates lose: the words of `analyze`.
  'overlaps what was taken': ['chồng lên chỗ đã chọn', 'overlaps what was taken'],
  'another gathering, or the same said again': [
    'sự kiện khác, hoặc nhắc lại',
    'another gathering, or the same said again',
  ],
  'not the day of the event': ['không phải ngày của sự kiện', 'not the day of the event'],
  'said again, or holds another event': ['nhắc lại, hoặc tổ chức việc khác', 'said again, or holds another event'],
  'takes no part that the report says, or has no office': [
    'bài không nói có tham gia, hoặc không có chức vụ',
    'takes no part that the report says, or has no office',
  ],
  'a shorter form, or of a person who is not listed': [
    'dạng ngắn hơn, hoặc của người không có trong bản ghi',
    'a shorter form, or of a person who is not listed',
  ],
  'said again': ['nhắc lại', 'said again'],
  'not where the event was': ['không phải nơi diễn ra', 'not where the event was'],
  'no office stands with the name': ['không có chức vụ đi cùng tên', 'no office stands with the name'],
} as const satisfies Record<string, readonly [vi: string, en: string]>

export type WordKey = keyof typeof WORDS

export interface Words {
  readonly locale: Locale
  readonly labels: Labels
  /** A word of the page; what is none of its keys is its own. */
  word(key: WordKey): string
  /** A reason of `analyze`, in the language where it is known. */
  reason(text: string): string
}

const isKey = (key: string): key is WordKey => key in WORDS

export function wordsIn(locale: Locale): Words {
  const word = (key: WordKey): string => WORDS[key][locale === 'vi' ? 0 : 1]
  return { locale, labels: labelsIn(locale), word, reason: (text) => (isKey(text) ? word(text) : text) }
}
