import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CorpusReport, parseGold } from '../../src/evaluate'

/** The annotated reports of a corpus folder, in order of their ids; none where the folder is missing. */
export function readCorpus(folder: string): CorpusReport[] {
  const goldFolder = join(folder, 'gold')
  if (!existsSync(goldFolder)) return []
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = parseGold(JSON.parse(readFileSync(join(goldFolder, file), 'utf8')))
      return { gold, text: readFileSync(join(folder, 'text', `${gold.id}.txt`), 'utf8') }
    })
}
