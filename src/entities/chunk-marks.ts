import type { Chunk } from './chunks'

export type Honorific = Extract<Chunk, { type: 'honorific' }>
export type Office = Extract<Chunk, { type: 'office' }>

export const CHAIN_MARKS: ReadonlySet<string> = new Set([',', '-', '–', '—', '/'])
export const COLON: ReadonlySet<string> = new Set([':'])
export const SEMICOLON: ReadonlySet<string> = new Set([';'])
export const APPOSITION: ReadonlySet<string> = new Set([':', '-', '–'])
export const COMMA: ReadonlySet<string> = new Set([','])

export const isOffice = (chunk: Chunk | undefined): chunk is Office => chunk?.type === 'office'
export const isMark = (chunk: Chunk | undefined, texts: ReadonlySet<string>): boolean =>
  chunk?.type === 'mark' && texts.has(chunk.text)

/** What stands directly before a name: "Đại tá, TS.", "các đồng chí:". `at`: the chunk before it. */
export function honorificsBefore(
  chunks: readonly Chunk[],
  k: number,
): { honorific: Honorific | null; from: number; at: number } {
  let h = k - 1
  if (isMark(chunks[h], COLON) && chunks[h - 1]?.type === 'honorific') h--
  let honorific: Honorific | null = null
  let from = chunks[k]?.start ?? 0
  let at = k - 1
  for (let found = chunks[h]; found?.type === 'honorific'; found = chunks[h]) {
    honorific ??= found
    from = found.start
    h--
    at = h
  }
  return { honorific, from, at }
}
