import type { Span } from '../types'

/** A stretch of the text over which the same spans are open; `open` holds their indexes, the longest first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly open: readonly number[]
}

/**
 * Cuts a text where spans begin and end, so that spans that cross need no nesting. Empty spans and those outside the text
 * open nothing.
 *
 * @example
 * segmentsOf(4, [{ start: 0, end: 2 }, { start: 1, end: 3 }]).map(({ open }) => open) // => [[0], [0, 1], [1], []]
 */
export function segmentsOf(length: number, spans: readonly Span[]): Segment[] {
  const cuts = new Map<number, { opens: number[]; closes: number[] }>()
  const cutAt = (place: number) => {
    const known = cuts.get(place)
    if (known !== undefined) return known
    const cut = { opens: [], closes: [] }
    cuts.set(place, cut)
    return cut
  }
  spans.forEach(({ start, end }, i) => {
    if (start < 0 || end > length || start >= end) return
    cutAt(start).opens.push(i)
    cutAt(end).closes.push(i)
  })
  cutAt(0)
  cutAt(length)
  const places = [...cuts.keys()].sort((a, b) => a - b)
  const lengthOf = (i: number): number => (spans[i]?.end ?? 0) - (spans[i]?.start ?? 0)
  const open = new Set<number>()
  const segments: Segment[] = []
  places.forEach((place, k) => {
    for (const i of cuts.get(place)?.closes ?? []) open.delete(i)
    for (const i of cuts.get(place)?.opens ?? []) open.add(i)
    const end = places[k + 1]
    if (end === undefined) return
    segments.push({ start: place, end, open: [...open].sort((a, b) => lengthOf(b) - lengthOf(a) || a - b) })
  })
  return segments
}
