import { dataRows } from '../lexicon/data-file'
import labelsFile from './data/labels.tsv'

/** Languages that labels of fields and closed lists are there in. */
export type Locale = 'en' | 'vi'

/** Closed lists of the contract, `field` for the names of its fields, `column` for those of a table. */
export type LabelList =
  | 'column'
  | 'field'
  | 'kind'
  | 'mode'
  | 'organizer'
  | 'participation'
  | 'part-of-day'
  | 'theme'
  | 'topic'

/** Looks up what a person calls a value of a closed list. */
export type Labels = (list: LabelList, key: string) => string

/**
 * Labels in a language; a key that has none is its own.
 *
 * @throws RangeError where there are no labels in that language
 * @example
 * labelsIn('en')('topic', 'party-building') // => 'Party building'
 * @example
 * labelsIn('vi')('kind', 'congress') // => 'đại hội'
 */
export function labelsIn(locale: Locale): Labels {
  const column = { en: 2, vi: 3 }[locale]
  if (column === undefined) throw new RangeError(`no labels in "${String(locale)}": take "en" or "vi"`)
  const labels = new Map(dataRows(labelsFile).map((row) => [`${row[0]}/${row[1]}`, row[column] ?? '']))
  return (list, key) => labels.get(`${list}/${key}`) ?? key
}
