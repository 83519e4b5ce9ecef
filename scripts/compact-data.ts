import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { holdsTerms, packTerms, waysToPack } from '../src/lexicon/pack-data'

/** A data file as it packs smallest: `eachTerms` or `dataRows` reads it. */
export function compactData(path: string): string {
  const file = readFileSync(path, 'utf8').replaceAll('\r', '')
  if (holdsTerms(basename(path, '.tsv'))) return packTerms(file)
  const sized = waysToPack(file).map((text) => ({ text, size: gzipSync(text).length }))
  return sized.reduce((best, way) => (way.size < best.size ? way : best)).text
}
