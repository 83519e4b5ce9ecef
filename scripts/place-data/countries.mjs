import { countryNames, rowsOf, SOURCE_COUNTRIES, write } from './tables.mjs'

/** The package's names in Vietnamese and the press's own, which stand before them. */
export function writeCountries() {
  const rows = new Map(rowsOf('country-variants.tsv').map((row) => [row[0].toLowerCase(), row]))
  for (const [name, code] of countryNames()) {
    const isPlain = code !== 'VN' && !name.includes('(') && !name.includes(',')
    if (isPlain && !rows.has(name.toLowerCase())) rows.set(name.toLowerCase(), [name, code])
  }
  const header = [
    'Countries: name, ISO 3166-1 code, w where the name alone says too little. Made by npm run data.',
    `Source: ${SOURCE_COUNTRIES}; country-variants.tsv`,
  ]
  write('countries.tsv', header, [...rows.values()])
}
