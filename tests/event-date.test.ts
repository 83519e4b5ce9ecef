import { describe, expect, it } from 'vitest'
import { extractEvent } from '../src/index'
import { EVENT_DAYS } from './event-date.corpus'

describe('the day of an event', () => {
  for (const { text, day } of EVENT_DAYS)
    it(text, () => {
      const date = extractEvent(text)?.date ?? null
      const part = date?.partOfDay ?? null
      const read = date === null ? null : `${date.start}/${date.end ?? ''}${part === null ? '' : ` ${part}`}`
      expect(read).toBe(day)
    })
})
