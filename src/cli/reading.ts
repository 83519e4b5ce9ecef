import type { ExtractedEvent, TraceEntry } from '../types'
import { type Engine, messageOf } from './engine'
import type { Item } from './input'

/** How reports are to be read. */
export interface Reading {
  readonly referenceDate: string | null
  readonly explain: boolean
}

/** What a report gave. */
export interface Outcome {
  readonly event: ExtractedEvent | null
  readonly trace: readonly TraceEntry[] | null
  readonly error: string | null
  /** ISO 639-3, where the text is not Vietnamese. */
  readonly language: string | null
}

export const failed = (error: string): Outcome => ({ event: null, trace: null, error, language: null })

/** Reads a report; what goes wrong is part of the outcome. */
export async function read(item: Item, { referenceDate, explain }: Reading, engine: Engine): Promise<Outcome> {
  if ('error' in item) return failed(item.error)
  const options = referenceDate === null ? {} : { referenceDate }
  try {
    const event = engine.extractEvent(item.text, options)
    const trace = explain ? (engine.analyze(item.text, options).trace ?? []) : null
    return { event, trace, error: null, language: event === null ? await foreignLanguage(item.text) : null }
  } catch (error) {
    return failed(messageOf(error))
  }
}

/** Vietnamese without diacritics is none that can be read: it is reported as a language of its own. */
export const WITHOUT_DIACRITICS = 'vie-without-diacritics'

/** The language of a text that is not Vietnamese, null where it is. Loaded late: most reports never ask. */
async function foreignLanguage(text: string): Promise<string | null> {
  const { detectLanguage } = await import('../language/index')
  const { language, isVietnamese, decidedBy } = detectLanguage(text)
  if (decidedBy === 'syllables') return WITHOUT_DIACRITICS
  return isVietnamese ? null : language
}
