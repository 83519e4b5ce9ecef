import type { ExtractedEvent, TraceEntry } from '../types'
import type { Item } from './input'

/** What became of one report. */
export interface Result {
  readonly item: Item
  readonly event: ExtractedEvent | null
  readonly trace: readonly TraceEntry[] | null
  readonly error: string | null
  /** ISO 639-3, where the text is not Vietnamese. */
  readonly language: string | null
}

/** Turns results into the text of a format. */
export interface Renderer {
  readonly open: string
  result(result: Result, index: number): string
  close(count: number): string
}
