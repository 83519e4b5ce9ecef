import { dataRows, LETTERS_SHARED, SHARED_MARKS, WORDS_SHARED } from './data-file'

/**
 * Ways to write a data file for the built package, one of which is the smallest when compressed: without comments;
 * entries by their further cells, each entry without the words, or the letters, that it begins with like the one before.
 *
 * @example
 * waysToPack('họp\tmeeting\nhọp báo\tmeeting')[1] // => '=\tmeeting\nhọp\n!báo'
 */
export function waysToPack(file: string): string[] {
  const rows = dataRows(file)
  const groups = new Map<string, string[]>()
  for (const [entry = '', ...cells] of rows) {
    const key = cells.map((cell) => `\t${cell}`).join('')
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const packed = (head: string, between: string): string =>
    [...groups].flatMap(([cells, entries]) => [head + cells, ...withoutShared(entries.sort(), between)]).join('\n')
  const plain = rows.map((cells) => cells.join('\t')).join('\n')
  // An empty entry would be no line.
  if (rows.some(([entry]) => entry === '')) return [plain]
  return [plain, packed(WORDS_SHARED, ' '), packed(LETTERS_SHARED, '')]
}

function withoutShared(entries: readonly string[], between: string): string[] {
  let before: readonly string[] = []
  return entries.map((entry) => {
    if (SHARED_MARKS.includes(entry.charAt(0))) throw new Error(`a mark of packing begins "${entry}"`)
    const parts = entry.split(between)
    let shared = 0
    while (shared < Math.min(parts.length - 1, SHARED_MARKS.length) && parts[shared] === before[shared]) shared++
    before = parts
    return SHARED_MARKS.charAt(shared - 1) + parts.slice(shared).join(between)
  })
}
