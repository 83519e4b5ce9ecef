import { pair } from '../normalize/pair'
import type { Token } from '../tokenize/tokenize'
import { capitalRunEnd } from './body-names'
import type { EntityLexicon } from './lexicon'
import { nameRunEnd } from './names'

/** Last words of the offices of envoys: where they sit is part of the office. */
export const ENVOYS: ReadonlySet<string> = new Set(['sứ', 'sự', 'tán', 'quyền', 'biện'])
const MOST_PLACE = 5
const CITY: ReadonlySet<string> = new Set(['tp', 'tỉnh'])

/** "tại | Huế", "tại | TP.HCM", "tại | thành phố Hồ Chí Minh"; of an envoy any name. The start where none does. */
export function seatEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  lexicon: EntityLexicon,
  envoy: boolean,
): number {
  let from = start
  if (pair(tokens[start], tokens[start + 1]) === 'thành phố') from = start + 2
  else if (CITY.has(tokens[start]?.key ?? '')) from = tokens[start + 1]?.text === '.' ? start + 2 : start + 1
  const run = capitalRunEnd(tokens, from, limit)
  for (let end = Math.min(run, from + MOST_PLACE); end > from; end--) if (lexicon.isPlace(tokens, from, end)) return end
  if (from > start && run > from && run - from <= 3) return run
  const seat = Math.max(run, nameRunEnd(tokens, from, limit))
  return envoy && run > from && seat - from <= MOST_PLACE ? seat : start
}
