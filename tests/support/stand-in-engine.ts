// An engine whose answers are known: it throws on texts that say so, ends its thread on others, and finds an event of
// fixed parts in texts that speak of a "hội nghị".
import type { Engine } from '../../src/cli/engine'
import { eventOf, quote } from './events'

export const engine: Engine = {
  extractEvent(text, options) {
    if (text.includes('CRASH')) process.exit(9)
    if (text.includes('THROW')) throw new RangeError('too bad')
    if (!text.includes('hội nghị')) return null
    const year = options?.referenceDate?.slice(0, 4)
    return eventOf({
      kind: 'conference',
      name: quote(text, text.split('\n')[0] ?? ''),
      date: {
        ...quote(text, 'Sáng 10/1', 0.97),
        start: `${year ?? 'XXXX'}-01-10`,
        end: null,
        partOfDay: 'morning',
        time: null,
        yearFrom: year === undefined ? 'unknown' : 'reference',
      },
    })
  },
  analyze(text) {
    const { span } = quote(text, 'hội nghị')
    return {
      trace: [{ rule: 'name/noun', text: 'hội nghị', span, lostTo: 'the whole line', reason: 'a longer match' }],
    }
  },
}
