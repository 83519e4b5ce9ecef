import nounsFile from '../../lexicon/data/event-nouns.tsv'
import verbsFile from '../../lexicon/data/event-verbs.tsv'
import { dataRows } from '../../lexicon/data-file'
import { buildTermIndex, type TermIndex } from '../../lexicon/term-index'
import type { Document } from '../../sections/document'
import { EVENT_KINDS, type EventKind } from '../../types'
import { nameEnd } from './name'

/** A phrase that names a gathering ("hội nghị tổng kết …") or reports one by a verb ("đã tiếp …"). Token ranges. */
export interface Gathering {
  readonly start: number
  readonly end: number
  /** End of the event noun or verb itself. */
  readonly headEnd: number
  readonly kind: EventKind
  readonly sentence: number
  readonly rule: string
  /** It opens with a verb. */
  readonly verbal: boolean
}

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS)
const isEventKind = (text: string | undefined): text is EventKind => text !== undefined && KINDS.has(text)

function kindIndex(file: string): TermIndex<EventKind> {
  const terms: [string, EventKind][] = []
  for (const [term, kind] of dataRows(file)) if (term !== undefined && isEventKind(kind)) terms.push([term, kind])
  return buildTermIndex(terms)
}

/** "Trung tâm Hội nghị", "Ban Tổ chức hội thi" name a hall or a body, no gathering. */
const NOT_AFTER: ReadonlySet<string> = new Set(['tâm', 'nhà', 'khu', 'hội', 'khách', 'sảnh', 'phòng'])
const OPENINGS: ReadonlySet<string> = new Set(['khai mạc', 'bế mạc', 'tổng kết', 'phát động', 'công bố', 'khai giảng'])

/** Finds every gathering that the report names or reports. */
export function createEventFinder(): (doc: Document) => Gathering[] {
  const nouns = kindIndex(nounsFile)
  const verbs = kindIndex(verbsFile)
  return (doc) => {
    const found: Gathering[] = []
    for (const sentence of doc.sentences) {
      for (let i = sentence.start; i < sentence.end; i++) {
        const noun = nouns.longest(doc.tokens, i)
        if (noun !== null && noun.end <= sentence.end && standsAlone(doc, i)) {
          const kind = kindOf(doc, nouns, i, noun.end, noun.values[0] ?? 'other')
          const end = nameEnd(doc, i, noun.end, sentence.end)
          found.push({
            start: i,
            end,
            headEnd: noun.end,
            kind,
            sentence: sentence.index,
            rule: 'event/noun',
            verbal: false,
          })
          i = Math.max(noun.end, Math.min(end, noun.end + 2)) - 1
          continue
        }
        const verb = verbs.longest(doc.tokens, i)
        if (verb === null || verb.end > sentence.end || !isVerb(doc, i)) continue
        const inner = nouns.longest(doc.tokens, verb.end)
        if (inner !== null && verb.end - i <= 2 && !nounKeepsVerb(inner.values[0])) continue
        const end = nameEnd(doc, i, verb.end, sentence.end)
        found.push({
          start: i,
          end,
          headEnd: verb.end,
          kind: verb.values[0] ?? 'other',
          sentence: sentence.index,
          rule: 'event/verb',
          verbal: true,
        })
        i = verb.end - 1
      }
    }
    return found
  }
}

/** "phát động cuộc thi" is a launch; "khai mạc hội chợ" is the fair itself. */
const nounKeepsVerb = (kind: EventKind | undefined): boolean => kind === 'contest' || kind === 'other'

function standsAlone(doc: Document, i: number): boolean {
  const before = doc.tokens[i - 1]
  const token = doc.tokens[i]
  if (before === undefined || token === undefined || token.line) return true
  if (before.kind !== 'syllable') return true
  return !(NOT_AFTER.has(before.key) && (before.shape !== 'lower' || token.shape !== 'lower'))
}

/** A verb is written small, or opens a headline or sentence. */
function isVerb(doc: Document, i: number): boolean {
  const token = doc.tokens[i]
  if (token === undefined) return false
  const before = doc.tokens[i - 1]
  if (token.shape !== 'lower' && !token.line && before?.text !== ':' && before?.text !== '.' && before?.text !== '-')
    return false
  return !(
    before !== undefined &&
    !token.line &&
    (before.key === 'đoàn' ||
      before.key === 'sự' ||
      before.key === 'việc' ||
      before.key === 'công' ||
      before.key === 'ban' ||
      before.key === 'ủy')
  )
}

/** "lễ khai mạc hội thi" has the kind of what opens. */
function kindOf(
  doc: Document,
  nouns: TermIndex<EventKind>,
  start: number,
  headEnd: number,
  kind: EventKind,
): EventKind {
  if (kind !== 'ceremony' && kind !== 'assembly-session' && kind !== 'launch') return kind
  for (let i = start; i <= headEnd; i++) {
    const pair = `${doc.tokens[i]?.key ?? ''} ${doc.tokens[i + 1]?.key ?? ''}`
    if (!OPENINGS.has(pair)) continue
    for (let k = i + 2; k <= i + 4; k++) {
      const inner = nouns.longest(doc.tokens, k)
      if (inner !== null) return inner.values[0] ?? kind
    }
  }
  return kind
}
