// Texts that are meant to be costly: what each repeats, and the reports that they are put together from.
import { readdirSync, readFileSync } from 'node:fs'

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
/** Whole pieces: a headline that is cut in two makes another sort of text. */
const fillWhole = (piece, length) => piece.repeat(Math.max(1, Math.round(length / piece.length)))

const HEAD = `Hội nghị tổng kết năm 2018

Sáng 10/1/2019, UBND tỉnh tổ chức hội nghị tổng kết. Dự hội nghị có các đồng chí: `

/** Pieces that are repeated behind the head of a report, so that every stage reads them. */
const PIECES = {
  digits: '1234567890',
  dots: '.',
  'dots and spaces': '. ',
  quotes: '"',
  'quotes that never close': '“abc ',
  'opening brackets': '(',
  'nested brackets': '([{',
  'capitals, one word': 'ABCDEFGH',
  'capital letters': 'A B C ',
  'capital words': 'Abc Def ',
  '- ': '- ',
  ';': ';',
  '; ': '; ',
  commas: ', ',
  'no spaces': 'hộinghị',
  newlines: '\n',
  'short lines': 'a\n',
  'và ': 'và ',
  'có: ': 'có: ',
  'của ': 'của ',
  'hội nghị ': 'hội nghị ',
  'Sáng 10/1, ': 'Sáng 10/1, ',
  'from … to': 'từ ngày 1/1/2019 đến ngày ',
  'UBND tỉnh tổ chức hội nghị. ': 'UBND tỉnh tổ chức hội nghị. ',
  'phối hợp với ': 'UBND tỉnh phối hợp với ',
  'đồng tổ chức': 'Sở Y tế, UBND tỉnh phối hợp tổ chức ',
  headlines: 'Hội nghị tổng kết năm 2018\n',
  'combining marks': '\u0301',
  'letters with marks': 'e\u0302\u0301 ',
  'zero width': '\u200b',
  'lone surrogates': '\ud83c ',
  emoji: '🎉',
  'carriage returns': '\r',
  'clock times': '8 giờ 30 phút, ',
  'numbered items': '1. Ông A\n',
  urls: 'http://a.b/c?d=e&f=1 ',
  emails: 'a@b.',
  'dates joined': '10/1/2019-',
  'letters and dots': 'A.',
  colons: ':',
  slashes: 'a/',
  abbreviations: 'TP.',
  'Ông A, ': 'Ông A, ',
  'one name': 'Nguyễn Văn An, ',
  'one name, spoken of': 'Ông Nguyễn Văn An phát biểu. ',
  'one office': 'Chủ tịch UBND tỉnh, ',
  'offices without a stop': 'Chủ tịch UBND tỉnh ',
  'names without a stop': 'Nguyễn Văn An ',
  'attendance list': '\n- Đồng chí Nguyễn Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch UBND tỉnh;',
  'list without line breaks': 'Đồng chí Nguyễn Văn An - Chủ tịch UBND tỉnh; ',
  'one place': 'tại xã Ba Sao, huyện Kim Bảng, tỉnh Hà Nam, ',
  speakers: 'phát biểu tại hội nghị, ông An, bà Bình nói ',
  sites: 'Tại điểm cầu Bình Dương có ông Nguyễn Văn An, ',
  groups: 'lãnh đạo các sở, ban, ngành của tỉnh, ',
  bodies: 'Sở Giáo dục và Đào tạo, ',
  honorifics: 'đồng chí ',
  'theme names': 'phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”, ',
  awards: 'trao Huân chương Lao động hạng Ba cho tập thể, ',
  'quoted speech': 'Ông An nói: “Hội nghị rất quan trọng”. ',
  'short forms': 'ông An, bà Bình, đồng chí Cường ',
}

const SYLLABLES = 'An Bình Chi Dũng Giang Hà Khánh Lan Minh Nga Oanh Phúc Quân Sơn Tâm Uyên Vinh Xuân Yến Hùng'.split(
  ' ',
)
const FAMILIES = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ'.split(' ')

/** Different names: family, middle and given syllables are counted through. */
function names(length, join) {
  const parts = []
  let size = 0
  for (let i = 0; size < length; i++) {
    const given = [i, i / 20, i / 400, i / 8000].map((k) => SYLLABLES[Math.floor(k) % 20])
    const part = join(`${FAMILIES[i % 10]} ${given.slice(1).join(' ')} ${given[0]}`, i)
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

/** Reports one after another, as often as it takes. */
function reports(length, change) {
  const folder = new URL('../fixtures/text/', import.meta.url)
  const texts = readdirSync(folder)
    .sort()
    .map((file) => change(readFileSync(new URL(file, folder), 'utf8')))
  return fill(texts.join(''), length)
}

const withHead = (text, length) => `${HEAD}${text}`.slice(0, length)

/** Every adversarial text of a length, made one at a time. */
export const CASES = new Map([
  ...Object.entries(PIECES).map(([name, piece]) => [name, (length) => withHead(fill(piece, length), length)]),
  ['dots, then a letter', (length) => `${withHead(fill('.', length), length - 1)}a`],
  ['nothing but hội nghị', (length) => fill('hội nghị ', length)],
  ['nothing but headlines', (length) => fillWhole('Hội nghị tổng kết năm 2018\n', length)],
  [
    'different names',
    (length) =>
      withHead(
        names(length, (name) => `${name}, `),
        length,
      ),
  ],
  [
    'different officials',
    (length) =>
      withHead(
        names(length, (name) => `ông ${name}, Chủ tịch UBND tỉnh; `),
        length,
      ),
  ],
  [
    'different speakers',
    (length) =>
      withHead(
        names(length, (name) => `Ông ${name} phát biểu. `),
        length,
      ),
  ],
  [
    'different gatherings',
    (length) =>
      withHead(
        names(length, (name) => `Hội nghị tổng kết ${name.toLowerCase()}. `),
        length,
      ),
  ],
  [
    'different bodies',
    (length) =>
      withHead(
        names(length, (name) => `Công ty ${name}, `),
        length,
      ),
  ],
  [
    'different days',
    (length) =>
      withHead(
        names(length, (_, i) => `ngày ${(i % 28) + 1}/${(i % 12) + 1}/${1900 + (i % 200)}, `),
        length,
      ),
  ],
  ['different headlines', (length) => names(length, (name) => `Hội nghị tổng kết ${name}\n`)],
  ['fixtures', (length) => reports(length, (text) => `${text}\n`)],
  ['fixtures, one line', (length) => reports(length, (text) => `${text.replaceAll(/\s+/gu, ' ')} `)],
  ['fixtures, one sentence', (length) => reports(length, (text) => `${text.replaceAll(/[\s.;:!?]+/gu, ' ')} `)],
  ['fixtures, no marks', (length) => reports(length, (text) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' '))],
  ['fixtures in capitals', (length) => reports(length, (text) => `${text.toUpperCase()}\n`)],
])
