import {
  communes2024,
  communes2025,
  districts2024,
  mappings,
  provinces2024,
  provinces2025,
  SOURCE_2024,
  SOURCE_2025,
  write,
} from './tables.mjs'

/** "Phường 05" and "Phường 5" share a key. */
const keyOf = (...parts) =>
  parts
    .map((part) => part.replace(/^0(?=\d$)/u, ''))
    .join('|')
    .toLowerCase()
const only = (found) => (found !== undefined && found.length === 1 ? found[0] : undefined)
const group = (units, key) => {
  const groups = new Map()
  for (const unit of units) groups.set(key(unit), [...(groups.get(key(unit)) ?? []), unit])
  return groups
}

/** Finds a commune of today by name and province: the codes of the mappings are not to be trusted. */
function findSince(since) {
  const provinceCode = new Map(provinces2025().map(({ code, name }) => [name, code]))
  const byName = group(since, ({ type, name, province }) => keyOf(type, name, province))
  return ({ into, intoProvince }) => only(byName.get(keyOf(...into, provinceCode.get(intoProvince))))
}

/** Finds a commune of 2024: by code, else by its name, district and province, else by name and province. */
function findBefore(before, districts) {
  const district = new Map(districts.map((each) => [each.code, each]))
  const province = new Map(provinces2024().map(({ code, name }) => [code, name]))
  const provinceOf = (commune) => province.get(district.get(commune.parent).parent)
  const byCode = new Map(before.map((each) => [each.code, each]))
  const byPath = group(before, (each) => keyOf(each.name, district.get(each.parent).name, provinceOf(each)))
  const byType = group(before, (each) => keyOf(each.type, each.name, district.get(each.parent).name, provinceOf(each)))
  const byProvince = group(before, (each) => keyOf(each.name, provinceOf(each)))
  const of2024 = new Map([['Huế', 'Thừa Thiên Huế']])
  return ({ code, old, district: districtName, province: name }) => {
    const provinceName = of2024.get(name) ?? name
    return (
      byCode.get(code) ??
      only(byPath.get(keyOf(old[1], districtName, provinceName))) ??
      only(byType.get(keyOf(...old, districtName, provinceName))) ??
      only(byProvince.get(keyOf(old[1], provinceName)))
    )
  }
}

/** Districts and communes of 2024 with their successors, and the communes of today. */
export function writeCommunes() {
  const [before, districts, since] = [communes2024(), districts2024(), communes2025()]
  const [oldOf, newOf] = [findBefore(before, districts), findSince(since)]
  const heirs = new Map()
  const add = (code, heir) => heirs.set(code, (heirs.get(code) ?? new Set()).add(heir))
  for (const row of mappings()) {
    const heir = newOf(row)
    if (heir === undefined) continue
    // An island district without communes became a special zone as a whole.
    const old = row.old === null ? only(districts.filter(({ name }) => name === heir.name)) : oldOf(row)
    if (old !== undefined) add(old.code, heir.code)
  }
  // No row: it went on under its name.
  for (const { code, name } of before)
    if (!heirs.has(code) && since.some((each) => each.code === code && each.name === name)) add(code, code)
  const heirsOf = (code) => [...(heirs.get(code) ?? [])].sort().join(' ')
  write(
    'districts.tsv',
    [
      'Districts of 1 May 2024: code, type, name, code of the province, first day after where before 1 July 2025, communes that are the whole of it since. Made by npm run data.',
      `Source: ${SOURCE_2024}; ${SOURCE_2025}; corrections.tsv`,
    ],
    districts.map(({ code, type, name, parent, until }) => [code, type, name, parent, until, heirsOf(code)]),
  )
  write(
    'communes-2024.tsv',
    [
      'Communes of 1 May 2024: code, type, name, code of the district, codes of the communes they went to on 1 July 2025. Made by npm run data.',
      `Source: ${SOURCE_2024}; ${SOURCE_2025}; corrections.tsv`,
    ],
    before.map(({ code, type, name, parent }) => [code, type, name, parent, heirsOf(code)]),
  )
  write(
    'communes-2025.tsv',
    [
      'Communes since 1 July 2025: code, type, name, code of the province. Made by npm run data.',
      `Source: ${SOURCE_2025}; corrections.tsv`,
    ],
    since.map(({ code, type, name, province }) => [code, type, name, province]),
  )
}
