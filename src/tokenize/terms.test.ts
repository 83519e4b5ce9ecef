import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataRows } from '../lexicon/data-file'
import { termKeys } from './terms'
import { tokenize } from './tokenize'

const FOLDERS = ['src/lexicon/data', 'src/gazetteer/data']
const whole = (term: string): string[] => tokenize(term).map(({ key }) => key)

describe('terms are cut as texts are', () => {
  for (const folder of FOLDERS)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv') && !name.startsWith('communes')))
      it(`${folder}/${file}`, () => {
        const terms = [...new Set(dataRows(readFileSync(`${folder}/${file}`, 'utf8')).flat())].filter(
          (cell) => cell.trim() !== '',
        )
        const lines: string[][] = []
        for (const { line, key } of tokenize(terms.join('\n')))
          if (line) lines.push([key])
          else lines.at(-1)?.push(key)
        expect(termKeys(terms)).toEqual(lines)
      })

  it('holds for any line', () => {
    const letters = fc.constantFrom(...'ơẫhHgG8 12:.-/’\'"oàúyqwUỷ'.normalize('NFC'), '̀', 'www.a', 'http://b')
    fc.assert(
      fc.property(fc.array(fc.array(letters).map((parts) => parts.join(''))), (terms) => {
        expect(termKeys(terms)).toEqual(terms.map(whole))
      }),
    )
  })
})
