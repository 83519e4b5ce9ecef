// Makes the gazetteer's data files from the packages that restate the public lists: `npm run data`. What those have
// wrong or do not know stands in files reviewed by hand beside them: corrections.tsv, province-history.tsv,
// country-variants.tsv. docs/places.md says how to refresh.
import { writeCommunes } from './place-data/communes.mjs'
import { writeCountries } from './place-data/countries.mjs'
import { writeProvinces } from './place-data/provinces.mjs'

writeProvinces()
writeCommunes()
writeCountries()
