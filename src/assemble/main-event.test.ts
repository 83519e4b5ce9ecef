import { describe, expect, it } from 'vitest'
import { createEventFinder } from '../patterns/event'
import { readDocument, textOf } from '../sections/document'
import { chooseMainEvent } from './main-event'
import { MAIN_EVENTS } from './main-event.corpus'

const find = createEventFinder()

describe('the event that a report is about', () => {
  for (const { text, main } of MAIN_EVENTS)
    it(text, () => {
      const doc = readDocument(text)
      const gathering = chooseMainEvent(doc, find(doc))?.gathering
      const read =
        gathering === undefined ? null : { kind: gathering.kind, name: textOf(doc, gathering.start, gathering.end) }
      expect(read).toEqual(main)
    })
})
