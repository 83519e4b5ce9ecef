import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluateCorpus, FIELDS } from '../../src/evaluate'
import { EVENT_KINDS, type ExtractedEvent } from '../../src/types'
import { readCorpus } from '../support/corpus'
import { eventFromGold, eventOf, randomFrom, withErrors } from '../support/events'

interface ScoreScript {
  score(
    extractEvent: (text: string) => ExtractedEvent | null,
    folder: string,
  ): {
    fields: Record<string, { p: number; r: number; f1: number }>
    overall: number
    documents: number
    events: number
    spanViolations: number
    thrown: number
    organizerRole: [number, number]
    mode: [number, number]
  }
}

const script = resolve('../shared/score/score.mjs')

type Extract = (text: string) => ExtractedEvent | null

/** Extractors that know the answers of a corpus and make more or fewer errors. */
function extractors(folder: string): Record<string, Extract> {
  const corpus = readCorpus(folder)
  const made = (make: (event: ExtractedEvent, seed: number) => ExtractedEvent | null): Extract => {
    const events = new Map(
      corpus.map(({ text, gold }, i) => [text, gold.event === null ? null : make(eventFromGold(gold.event), i + 1)]),
    )
    return (text) => events.get(text) ?? null
  }
  const noisy = made((event, seed) => withErrors(event, randomFrom(seed * 7919)))
  return {
    'without errors': made((event) => event),
    'that finds nothing': () => null,
    'with errors': noisy,
    'that finds an event everywhere and throws': (text) => {
      if (text.length % 11 === 0) throw new Error('too bad')
      return noisy(text) ?? eventOf({ kind: EVENT_KINDS[text.length % EVENT_KINDS.length] ?? 'other' })
    },
  }
}

describe.runIf(existsSync(script)).each(['portal', 'news'])('evaluateCorpus on %s', (name) => {
  const folder = resolve('../shared/corpus', name)

  it.each(Object.entries(extractors(folder)))(
    'gives the figures of the score script for an extractor %s',
    async (_, extract) => {
      const { score }: ScoreScript = await import(/* @vite-ignore */ pathToFileURL(script).href)
      const theirs = score(extract, folder)
      const ours = evaluateCorpus(readCorpus(folder), extract)
      for (const field of FIELDS) {
        expect([field, ours.fields[field].precision.toFixed(6)]).toEqual([field, theirs.fields[field]?.p.toFixed(6)])
        expect([field, ours.fields[field].recall.toFixed(6)]).toEqual([field, theirs.fields[field]?.r.toFixed(6)])
        expect([field, ours.fields[field].f1.toFixed(6)]).toEqual([field, theirs.fields[field]?.f1.toFixed(6)])
      }
      expect(ours.overall).toBeCloseTo(theirs.overall, 9)
      expect([ours.reports, ours.events, ours.thrown]).toEqual([theirs.documents, theirs.events, theirs.thrown])
      expect(ours.spanViolations).toBe(theirs.spanViolations)
      expect([ours.mode.right, ours.mode.of]).toEqual(theirs.mode)
      expect([ours.organizerRole.right, ours.organizerRole.of]).toEqual(theirs.organizerRole)
    },
  )
})
