import { mappings, provinces2024, provinces2025, REFORM, rowsOf, SOURCE_2024, SOURCE_2025, write } from './tables.mjs'

/** Old provincial name -> the provincial name that most of its communes went to, and the way back. */
function heirs() {
  const votes = new Map()
  for (const { old, province, intoProvince } of mappings()) {
    if (old === null) continue
    const counts = votes.get(province) ?? votes.set(province, new Map()).get(province)
    counts.set(intoProvince, (counts.get(intoProvince) ?? 0) + 1)
  }
  const heir = new Map()
  const forebears = new Map()
  for (const [province, counts] of votes) {
    const [into] = [...counts].sort((a, b) => b[1] - a[1])[0]
    heir.set(province, into)
    forebears.set(into, [...(forebears.get(into) ?? []), province])
  }
  return { heir, forebears }
}

/** Provinces of both maps; those of province-history.tsv stand in place of the packages' own. */
export function writeProvinces() {
  const now = provinces2025()
  const codeOf = new Map(now.map(({ code, name }) => [name, code]))
  const { heir, forebears } = heirs()
  const isUnchanged = (name) => heir.get(name) === name && forebears.get(name).length === 1
  const history = rowsOf('province-history.tsv')
  const keysOf = (rows) => new Set(rows.map(([name, type, code]) => [name, type, code].join()))
  const knownBefore = keysOf(history.filter(([, , , from]) => (from ?? '') < REFORM))
  const knownSince = keysOf(history.filter(([, , , , until]) => until === undefined || until > REFORM))
  const rows = provinces2024()
    .filter(({ name, type, code }) => !knownBefore.has([name, type, code].join()))
    .map(({ name, type, code }) =>
      isUnchanged(name) ? [name, type, code] : [name, type, code, '', REFORM, codeOf.get(heir.get(name))],
    )
  const standing = new Set(rows.filter((row) => row.length === 3).map(([name]) => name))
  for (const { code, name, type } of now)
    if (!standing.has(name) && !knownSince.has([name, type, code].join())) rows.push([name, type, code, REFORM])
  const header = [
    'Provinces: name, type, code, first day, first day after, code of the successor. Made by npm run data.',
    `Source: ${SOURCE_2024}; ${SOURCE_2025}; province-history.tsv`,
  ]
  write('provinces.tsv', header, [...rows, ...history])
}
