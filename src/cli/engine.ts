import type { ExtractedEvent, TraceEntry } from '../types'

/** What the command line needs of the library. */
export interface Engine {
  extractEvent(text: string, options?: EngineOptions): ExtractedEvent | null
  analyze(text: string, options?: EngineOptions): { readonly trace?: readonly TraceEntry[] }
}

/** The library, and the file that worker threads run to have it too. */
export interface EngineWithWorker extends Engine {
  readonly worker: string
}

export interface EngineOptions {
  referenceDate?: string
}

/** The parts of a process that the command line touches. */
export type Io = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>

/** What went wrong, in one line for a person. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

/** A command that cannot be carried out as it is given. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Exit statuses: all well; a record, file or floor failed; the command was not understood. */
export const Exit = { Ok: 0, Failed: 1, Usage: 2 } as const

/** Message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
