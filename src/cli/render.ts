import type { Item } from './input'
import type { Outcome } from './reading'

/** What became of one report. */
export interface Result extends Outcome {
  readonly item: Item
}

/** Turns results into the text of a format. */
export interface Renderer {
  readonly open: string
  result(result: Result, index: number): string
  close(count: number): string
}
