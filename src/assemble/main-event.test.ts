import { describe, it } from 'vitest'
import { createEventFinder } from '../patterns/event'
import { readDocument, textOf } from '../sections/document'
import { corpusCases } from '../testing/corpus'
import { chooseMainEvent } from './main-event'
import { MAIN_EVENTS } from './main-event.corpus'

const find = createEventFinder()

describe('the event that a report is about', () => {
  const read = (text: string) => {
    const doc = readDocument(text)
    const gathering = chooseMainEvent(doc, find(doc))?.gathering
    if (gathering === undefined) return []
    const { kind, start, end, rule } = gathering
    return [{ text: `${kind}: ${textOf(doc, start, end)}`, rule }]
  }
  const rows = MAIN_EVENTS.map(({ text, main }) => ({
    text,
    values: main === null ? [] : [`${main.kind}: ${main.name}`],
  }))
  for (const { name, run } of corpusCases(rows, read)) it(name, run)
})
