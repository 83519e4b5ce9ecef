import type { ExtractedEvent, Section, TraceEntry } from '../../../src/types'

/** What the page asks of the worker. */
export interface Question {
  readonly id: number
  readonly text: string
  readonly referenceDate: string | null
}

/** What was found; tokens and sentences stay with the worker, they are most of it. */
export interface Findings {
  readonly events: readonly ExtractedEvent[]
  readonly sections: readonly Section[]
  readonly trace: readonly TraceEntry[]
}

export type Answer = { readonly id: number; readonly found: Findings } | { readonly id: number; readonly error: string }
