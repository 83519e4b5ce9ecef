// How right the records are when all persons of a corpus have other names, gold and text alike: what falls hung on a name
// that a list happens to have. npm run accuracy:names [-- SEED …]; after npm run build.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const CORPORA = ['fixtures', '../shared/corpus/portal', '../shared/corpus/news']
const FIELDS = ['officials', 'positions', 'participation', 'groups']

const words = (text) => text.split(' ')
const seeds = process.argv.slice(2).map(Number)
if (seeds.length === 0) seeds.push(1, 2, 3)
const FAMILIES = words(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Tô Tạ Phùng Cao Lưu Đào Vương Kiều Quách Tăng Nông Hứa La Lò Quàng Cầm Vi Giàng Sùng Thào Vàng Nghiêm Lã Khuất Doãn Cù Từ Đàm Tống Khổng Thạch Danh Sầm Đèo Lù Chử Cấn Giáp Uông Ứng Nhữ Ninh Hình Diệp Lục Lộ',
)
const MIDDLES = words(
  'Văn Thị Đức Quang Minh Xuân Ngọc Thanh Hữu Công Đình Thế Quốc Trung Hồng Kim Bá Duy Anh Thành Tiến',
)
const GIVEN = words(
  'Hùng Dũng Cường Tuấn Long Hải Sơn Thủy Lan Hương Nga Thảo Linh Phúc Lộc Khang Bình Thắng Chiến Định Đạt Khoa Nghĩa Phượng Quân Quyết Tâm Thuận Toàn Tùng Vinh Yến Hậu Hiền Nhàn Oanh Thơ Tuất Sửu Mão Xuyến',
)
const HONORIFICS = 'ông|bà|anh|chị|cô|đồng chí|Ông|Bà|Anh|Chị|Cô|Đồng chí'

/** A generator that gives the same numbers for the same seed. */
function random(seed) {
  let state = seed
  return (list) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return list[Math.floor((state / 0x7fffffff) * list.length)]
  }
}

const isVietnamese = (name) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u.test(name) && /[^ -~]/u.test(name)

/** Gives every person of a report another name of as many syllables; the last syllable changes behind an honorific too. */
function renamed(gold, seed) {
  const pick = random(seed)
  const people = [...(gold.event?.officials ?? []).map(({ name }) => name), ...(gold.event?.optionalPeople ?? [])]
  const pairs = [...new Set(people)].filter(isVietnamese).map((name) => {
    const middles = words(name)
      .slice(1, -1)
      .map((own) => (own === 'Thị' ? 'Thị' : pick(MIDDLES)))
    return [name, [pick(FAMILIES), ...middles, pick(GIVEN)].join(' ')]
  })
  pairs.sort(([one], [other]) => other.length - one.length)
  return (text) => {
    const parts = []
    const keep = (word) => `\ue000${parts.push(word) - 1}\ue001`
    let out = text.normalize('NFC')
    for (const [name, other] of pairs) out = out.replaceAll(name, () => keep(other))
    for (const [name, other] of pairs) {
      const short = new RegExp(`((?:${HONORIFICS}) )${words(name).at(-1)}(?! \\p{Lu}|\\p{L})`, 'gu')
      out = out.replace(short, (_, honorific) => honorific + keep(words(other).at(-1)))
    }
    return out.replace(/\ue000(\d+)\ue001/gu, (_, k) => parts[Number(k)])
  }
}

const evaluate = (folder) =>
  JSON.parse(
    execFileSync(process.execPath, ['dist/cli.js', 'evaluate', folder, '--format', 'json'], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
    }),
  )

function evaluateRenamed(folder, seed) {
  const other = mkdtempSync(join(tmpdir(), 'other-names-'))
  for (const part of ['text', 'gold']) mkdirSync(join(other, part))
  for (const [k, file] of readdirSync(join(ROOT, folder, 'gold')).entries()) {
    const gold = readFileSync(join(ROOT, folder, 'gold', file), 'utf8')
    const change = renamed(JSON.parse(gold), seed * 1000 + k)
    const text = file.replace('.json', '.txt')
    writeFileSync(join(other, 'gold', file), change(gold))
    writeFileSync(join(other, 'text', text), change(readFileSync(join(ROOT, folder, 'text', text), 'utf8')))
  }
  const result = evaluate(other)
  rmSync(other, { recursive: true })
  return result
}

const row = (cells) => `| ${cells.join(' | ')} |`
console.log(row(['corpus', 'names', ...FIELDS, 'overall']))
console.log(row(['---', '---', ...FIELDS.map(() => '--:'), '--:']))
for (const folder of CORPORA.filter((name) => existsSync(join(ROOT, name, 'gold'))))
  for (const seed of [null, ...seeds]) {
    const { fields, overall } = seed === null ? evaluate(folder) : evaluateRenamed(folder, seed)
    const figures = [...FIELDS.map((field) => fields[field].f1), overall].map((value) => value.toFixed(3))
    console.log(row([folder.split('/').at(-1), seed === null ? 'their own' : `others (${seed})`, ...figures]))
  }
