import { pairAt } from '../normalize/pair'
import type { DateCandidate } from '../patterns/date'
import type { Gathering } from '../patterns/event'
import type { Document, Sentence } from '../sections/document'
import type { MainEvent } from './main-event'

/** Between a date and the event these say that the date is that of the news: "Ngày 2/4, X cho biết sẽ gặp Y vào ngày 17/4". */
const TELLING: ReadonlySet<string> = new Set([
  'cho biết',
  'thông báo',
  'cho hay',
  'xác nhận',
  'công bố',
  'thông tin',
  'ý kiến',
  'họp báo',
  'loan báo',
])

/** Where a sentence tells news and names the event. Tokens, in order. */
interface Telling {
  readonly telling: readonly number[]
  /** Where nouns name the event. */
  readonly named: readonly number[]
  /** The last place that names it, by a noun or a verb. */
  readonly lastNamed: number
  /** The last "sẽ", "dự kiến". */
  readonly lastPlanned: number
}

function tellingOf(doc: Document, { start, end }: Sentence, gatherings: readonly Gathering[]): Telling {
  const telling: number[] = []
  let lastPlanned = -1
  for (let i = start; i < end; i++) {
    const pair = pairAt(doc.tokens, i)
    if (TELLING.has(pair)) telling.push(i)
    if (doc.tokens[i]?.key === 'sẽ' || pair === 'dự kiến') lastPlanned = i
  }
  const named = gatherings.filter(({ verbal }) => !verbal).map((gathering) => gathering.start)
  const lastNamed = gatherings.reduce((last, gathering) => Math.max(last, gathering.start), -1)
  return { telling, named: named.sort((a, b) => a - b), lastNamed, lastPlanned }
}

/** Says of a day whether it is the one on which news of the event was given, not the event's. */
export function newsDays(doc: Document, main: MainEvent): (candidate: DateCandidate) => boolean {
  const gatherings = new Map<number, Gathering[]>()
  for (const gathering of main.mentions) {
    const here = gatherings.get(gathering.sentence)
    if (here === undefined) gatherings.set(gathering.sentence, [gathering])
    else here.push(gathering)
  }
  const known = new Map<number, Telling>()
  return ({ end }) => {
    const sentence = doc.sentenceAt(end)
    if (sentence === undefined) return false
    let here = known.get(sentence.index)
    if (here === undefined) {
      here = tellingOf(doc, sentence, gatherings.get(sentence.index) ?? [])
      known.set(sentence.index, here)
    }
    const told = firstFrom(here.telling, end)
    const named = firstFrom(here.named, end)
    if (told === undefined || (named !== undefined && named <= told)) return false
    if (here.lastNamed > told) return true
    // "Chiều 27/1, tỉnh họp báo về …": told of a festival at a press conference
    if (pairAt(doc.tokens, told) === 'họp báo' && main.gathering.kind !== 'press-conference') return true
    return here.lastPlanned >= (told - end <= 4 ? sentence.start : told)
  }
}

/** The first of some numbers in order that is not below `least`. */
export function firstFrom(sorted: readonly number[], least: number): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return sorted[low]
}
