import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataRows } from './data-file'
import { waysToPack } from './pack-data'

const FOLDERS = ['src/lexicon/data', 'src/gazetteer/data', 'src/export/data']
const sorted = (rows: string[][]): string[] => rows.map((cells) => cells.join('\t')).sort()

describe('a packed data file holds the rows of the plain one', () => {
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.tsv')))
      it(`${folder}/${name}`, () => {
        const file = readFileSync(`${folder}/${name}`, 'utf8')
        for (const packed of waysToPack(file)) expect(sorted(dataRows(packed))).toEqual(sorted(dataRows(file)))
      })

  it('refuses an entry that begins like a packed one', () => {
    expect(() => waysToPack('!a')).toThrow('a mark of packing begins "!a"')
  })
})
