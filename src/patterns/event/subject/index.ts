import { pairSet } from '../../../normalize/pair-set'
import type { Document, Sentence } from '../../../sections/document'
import type { Token } from '../../../tokenize/tokenize'
import { createNameReader, type NameReader } from '../name'
import { inName, NO_MATTER } from './inside'
import { mandateOf } from './mandate'
import { createMatterReader, type MatterReader } from './matter'
import { greetingOf, occasionOf } from './occasion'
import { discussed, headlined, headlineTheme, teamMatter, themeOf, toldAnywhere, visitOf } from './told'
import type { Named, Range } from './words'

/** What a whole matter cannot be: "khai hội | truyền thống", "sơ kết | 6 tháng đầu năm". */
const EMPTY: ReadonlySet<string> = new Set('truyền thống tháng đầu cuối giữa năm quý tuần mở rộng'.split(' '))

/** Finds the phrase that says what an event is about; null where nothing says (corpus decision 17). */
export type SubjectFinder = (
  doc: Document,
  named: Named,
  anchors: readonly Sentence[],
  mentions?: readonly Named[],
) => Range | null

export function createSubjectFinder(nameEnd: NameReader = createNameReader()): SubjectFinder {
  const matter = createMatterReader(nameEnd)
  return (doc, named, anchors, mentions = []) => read(matter, doc, named, anchors, mentions)
}

function read(
  matter: MatterReader,
  doc: Document,
  named: Named,
  anchors: readonly Sentence[],
  mentions: readonly Named[],
): Range | null {
  if (named.kind === 'congress') return null
  const theme = headlineTheme(doc, named) ?? themeOf(doc, named, anchors)
  if (theme !== null) return theme
  if (named.kind === 'voter-meeting') return mandateOf(matter, doc, named, anchors)
  if (named.kind === 'performance') {
    const greeted = greetingOf(matter, doc, named)
    if (greeted !== null) return greeted
  }
  const occasion = named.kind === 'visit' || named.kind === 'dialogue' ? occasionOf(matter, doc, named, anchors) : null
  if (occasion !== null) return occasion
  const inside = itemised(matter, doc, NO_MATTER.has(named.kind) ? null : inName(matter, doc, named))
  if (inside !== null && isEmpty(doc.tokens, inside)) return null
  // "họp báo công bố | chương trình": which one, another mention may say.
  if (inside !== null && named.kind === 'press-conference' && isBare(doc.tokens, inside))
    for (const mention of mentions) {
      const other = mention.kind === named.kind ? inName(matter, doc, mention) : null
      if (other !== null && !isBare(doc.tokens, other)) return other
    }
  // "Lễ ký thỏa thuận": which one, the headline may say.
  if (inside !== null && named.kind === 'signing' && inside.end - inside.start <= 2)
    return headlined(matter, doc, named) ?? inside
  // "kiểm tra một số đơn vị": of what, the headline may say.
  if (inside !== null && named.kind === 'inspection' && isVague(doc.tokens, inside))
    return headlined(matter, doc, named) ?? inside
  return (
    inside ??
    visitOf(matter, doc, named) ??
    toldAnywhere(matter, doc, named, mentions) ??
    discussed(matter, doc, named) ??
    headlined(matter, doc, named) ??
    teamMatter(matter, doc, named)
  )
}

/** "cho ý kiến vào một số nội dung: | Phương án …; …": the first of what is counted up. */
function itemised(matter: MatterReader, doc: Document, range: Range | null): Range | null {
  if (range === null || doc.tokens[range.end]?.text !== ':' || doc.tokens[range.end - 1]?.key !== 'dung') return range
  const sentence = doc.sentenceAt(range.end)
  let last = range.end + 1
  while (sentence !== undefined && last < sentence.end && doc.tokens[last]?.text !== ';') last++
  return matter.phrase(doc, range.end + 1, last) ?? range
}

const BARE = pairSet(['chương trình', 'sự kiện', 'lễ hội', 'cuộc thi', 'giải thưởng', 'thông tin'])

const isBare = (tokens: readonly Token[], { start, end }: Range): boolean =>
  end - start <= 1 || (end - start === 2 && BARE.at(tokens, start))

const VAGUE: ReadonlySet<string> = new Set(['đơn', 'cơ', 'địa', 'xã', 'nơi'])

const isVague = (tokens: readonly Token[], { start }: Range): boolean =>
  (tokens[start]?.key === 'các' && VAGUE.has(tokens[start + 1]?.key ?? '')) ||
  (tokens[start]?.key === 'một' && tokens[start + 1]?.key === 'số' && VAGUE.has(tokens[start + 2]?.key ?? ''))

/** Nothing but a period or an epithet. */
function isEmpty(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.kind !== 'numeric' && !EMPTY.has(tokens[i]?.key ?? '')) return false
  return true
}
