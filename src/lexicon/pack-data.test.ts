import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordKey } from '../normalize/key'
import { dataLines, dataRows } from './data-file'
import { holdsTerms, packTerms, waysToPack } from './pack-data'
import { eachKey, eachTerms } from './term-file'

const FOLDERS = ['src/lexicon/data', 'src/gazetteer/data', 'src/export/data']
const sorted = (rows: string[][]): string[] => rows.map((cells) => cells.join('\t')).sort()
/** Terms as their keys, with their further cells. */
function termsOf(file: string): string[][] {
  const terms: string[][] = []
  eachTerms(file, (first, packed, cells) => {
    const path: string[] = []
    eachKey(packed, (key, before, last) => {
      path.splice(before, path.length, key)
      if (last) terms.push([path.join(' '), ...cells])
    })
    expect(path[0]).toBe(first)
  })
  return terms
}

describe('a packed data file holds the rows of the plain one', () => {
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.tsv')))
      it(`${folder}/${name}`, () => {
        const file = readFileSync(`${folder}/${name}`, 'utf8')
        if (holdsTerms(name.slice(0, -'.tsv'.length)))
          expect(sorted(termsOf(packTerms(file)))).toEqual(sorted(termsOf(file)))
        else for (const packed of waysToPack(file)) expect(sorted(dataRows(packed))).toEqual(sorted(dataRows(file)))
      })

  it('refuses an entry that begins like a packed one', () => {
    expect(() => waysToPack('!a')).toThrow('a mark of packing begins "!a"')
    expect(() => packTerms('# Signs\n> a')).toThrow('a mark of packing begins ">"')
  })

  it('holds units by code', () => {
    const rows = ['08\tphường\tA\t1', '09\txã\tB\t1', '12\txã\tC\t2\t\tx']
    const packed = '+\t2\txã\tphường\nA\t8B\t1\nB\nC\t3\t2\t\tx'
    expect(waysToPack(rows.join('\n'))).toEqual([packed])
    expect(dataLines(packed)).toEqual(rows)
    expect(dataRows(packed).map((cells) => cells.join('\t'))).toEqual(rows)
  })

  it('holds a term that others go on from', () => {
    const packed = packTerms('họp\tm\nhọp báo\tm\nhọp báo tuần\tm\nhọp mặt\tm\nHội\tm')
    expect(packed).toBe('>\tm\nhọp AbáoBtuầnAmặt\nhội')
    expect(sorted(termsOf(packed))).toEqual(['hội\tm', 'họp báo tuần\tm', 'họp báo\tm', 'họp mặt\tm', 'họp\tm'].sort())
  })
})

describe('files of terms', () => {
  const names = readdirSync('src/lexicon/data').map((file) => file.slice(0, -'.tsv'.length))
  it.each(names.filter(holdsTerms))('%s has no term twice, however it is spelled', (name) => {
    const terms = sorted(termsOf(readFileSync(`src/lexicon/data/${name}.tsv`, 'utf8')))
    expect(terms.filter((term, i) => term === terms[i - 1])).toEqual([])
  })
})

describe('files of keys', () => {
  it.each(['given-syllables', 'surnames'])('%s has no word that a text has otherwise', (name) => {
    const words = dataRows(readFileSync(`src/lexicon/data/${name}.tsv`, 'utf8')).map(([word = '']) => word)
    expect(words.filter((word) => word.includes(' ') || word !== wordKey(word))).toEqual([])
  })
})
