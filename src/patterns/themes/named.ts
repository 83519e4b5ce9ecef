import triggerFile from '../../lexicon/data/theme-triggers.tsv'
import { readTermIndex, type TermIndex } from '../../lexicon/term-index'
import { wordKey } from '../../normalize/key'
import { pairAt } from '../../normalize/pair'
import { type Document, textOf } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import { NAMED_THEME_TYPES, type NamedThemeType } from '../../types'
import { continues, type Quotation, readQuotations } from './quotes'
import { isPassage, isSlogan, isSpeech, isTitle, nameEnd, trimmed } from './shape'
import type { NamedThemeCandidate, Range } from './types'
import { isSilent, type Zone } from './zones'

/**
 * What the word before a quotation says of it: `strong` always names a theme, `event` where the gathering is the
 * report's own, `verb` where the quote is written as a name, `none` names something else.
 */
type Force = 'strong' | 'event' | 'verb' | 'none'

export interface Trigger {
  readonly type: NamedThemeType
  readonly force: Force
}

const TYPES: ReadonlyMap<string, NamedThemeType> = new Map(NAMED_THEME_TYPES.map((type) => [type, type]))
const FORCES: ReadonlyMap<string, Force> = new Map(
  (['strong', 'event', 'verb', 'none'] as const).map((force) => [force, force]),
)

/** Reads the table of trigger words. */
export function buildTriggerIndex(): TermIndex<Trigger> {
  return readTermIndex(triggerFile, ([type = '', force = '']) => ({
    type: TYPES.get(type) ?? 'other',
    force: FORCES.get(force) ?? 'none',
  }))
}

/** "hội thảo khoa học quốc gia lần thứ hai “…”": so far back a trigger may stand. */
const REACH: Readonly<Record<Force, number>> = { strong: 5, event: 8, verb: 3, none: 2 }
const FARTHEST = 8
/** "hai phiên: “…”", "chủ đề năm nay: “…”"; farther off someone speaks. */
const REACH_OVER_COLON = 2

/** A name of so many words may lose its closing mark at the end of a line. */
const LONGEST_LOST = 30

/** These never stand between a trigger and the name it announces: "hội nghị nghe ông A nói “…”". */
const BREAKS: ReadonlySet<string> = new Set(
  'nói cho rằng đã sẽ được bị do để tại khi mà người ông bà anh chị như gọi nêu nhằm nếu vì nhưng theo từ không'.split(
    ' ',
  ),
)
/** "hội thảo là “cầu nối”", but "chủ đề của năm nay là “…”". */
const BREAKS_EVENT: ReadonlySet<string> = new Set(['là', 'của', 'có', 'về'])

/** "Trước đó, …", "Cùng ngày, …": the sentence tells of another gathering. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'trước đó',
  'cùng ngày',
  'sau đó',
  'sắp tới',
  'trước đây',
  'hiện nay',
  'những năm',
  'năm qua',
  'thời gian',
  'xem thêm',
  'được biết',
])

interface Verdict {
  readonly type: NamedThemeType
  readonly rule: string
  readonly confidence: number
}

/** What a judge of one quotation sees. */
interface Case {
  readonly doc: Document
  readonly quotation: Quotation
  readonly range: Range
  readonly zone: Zone
  readonly triggers: TermIndex<Trigger>
}

/** Finds the quoted themes of a report in text order; the same name may come twice. */
export function findQuoted(doc: Document, zones: readonly Zone[], triggers: TermIndex<Trigger>): NamedThemeCandidate[] {
  const found: NamedThemeCandidate[] = []
  const ends = triggerEnds(doc.tokens, triggers)
  let previous: { close: number; verdict: Verdict } | null = null
  for (const quotation of readQuotations(doc.tokens)) {
    if (isSilent(doc, quotation.open)) continue
    const range = insideOf(doc.tokens, quotation)
    if (range === null) continue
    const zone = zones[quotation.open] ?? 'none'
    const verdict: Verdict | null =
      previous !== null && continues(doc.tokens, previous, quotation.open)
        ? previous.verdict
        : judge({ doc, quotation, range, zone, triggers }, triggerBefore(doc.tokens, ends, quotation.open))
    if (verdict === null) continue
    found.push({ ...range, ...verdict })
    previous = quotation.close < 0 ? null : { close: quotation.close, verdict }
  }
  return found
}

/** What stands inside the marks, as a name; null where it is none. */
function insideOf(tokens: readonly Token[], { start, end, close }: Quotation): Range | null {
  const range = trimmed(tokens, { start, end: close < 0 ? unclosedEnd(tokens, start, end) : end })
  if (range === null || isPassage(tokens, range)) return null
  return close < 0 && !isTitle(tokens, range) ? null : range
}

/** The line's end where no stop comes before it (the mark fell off), else where a name ends. */
function unclosedEnd(tokens: readonly Token[], start: number, end: number): number {
  const next = tokens[end]
  if (end - start <= LONGEST_LOST && (next === undefined || next.line)) {
    const stopped = tokens.slice(start, end).some((token) => token.kind === 'mark' && '.!?;:“”"'.includes(token.text))
    if (!stopped) return end
  }
  return nameEnd(tokens, start, end)
}

interface TriggerEnd {
  readonly start: number
  readonly trigger: Trigger
}

/** For every token the longest trigger that ends before it. */
function triggerEnds(tokens: readonly Token[], triggers: TermIndex<Trigger>): (TriggerEnd | undefined)[] {
  const ends: (TriggerEnd | undefined)[] = new Array(tokens.length + 1).fill(undefined)
  for (let i = 0; i < tokens.length; i++) {
    const match = triggers.longest(tokens, i)
    const trigger = match?.values[0]
    if (match !== null && trigger !== undefined) ends[match.end] ??= { start: i, trigger }
  }
  return ends
}

interface Announced extends TriggerEnd {
  /** Words between the trigger and the opening mark. */
  readonly gap: number
}

/** The nearest trigger before an opening mark. */
function triggerBefore(
  tokens: readonly Token[],
  ends: readonly (TriggerEnd | undefined)[],
  open: number,
): Announced | null {
  if (tokens[open]?.line === true) return null
  const colon = tokens[open - 1]?.text === ':'
  const last = colon ? open - 1 : open
  let event = true
  for (let end = last; end > 0 && last - end <= FARTHEST; end--) {
    const found = ends[end]
    if (found !== undefined) {
      const gap = last - end
      return gap <= (colon ? REACH_OVER_COLON : REACH[found.trigger.force]) &&
        (event || found.trigger.force === 'strong')
        ? { ...found, gap }
        : null
    }
    const token = tokens[end - 1]
    if (token === undefined || token.line || BREAKS.has(token.key)) return null
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '–') return null
    if (BREAKS_EVENT.has(token.key)) event = false
  }
  return null
}

function judge(it: Case, before: Announced | null): Verdict | null {
  const { tokens } = it.doc
  const titled = isTitle(tokens, it.range)
  const head = it.zone !== 'body' && it.zone !== 'none'
  const speech = isSpeech(tokens, it.quotation.open, it.quotation.close)
  if (before !== null) {
    const { force, type } = before.trigger
    if (force === 'none' && it.zone !== 'name') return null
    if (force === 'strong' && opensAside(it)) return null
    if (force === 'strong') return judgeStrong(it, before, titled)
    if (force === 'event') {
      if ((!titled && (before.gap > 0 || it.range.end - it.range.start < 2)) || (!head && isElsewhere(it))) return null
      return { type, rule: 'theme/event', confidence: head ? 0.88 : 0.75 }
    }
    const own = force === 'verb' ? ownHead(it) : null
    if (titled && own !== null && !isElsewhere(it)) return { type: own, rule: 'theme/own-noun', confidence: 0.8 }
    if (force === 'verb' && titled && !speech && !isElsewhere(it)) return { type, rule: 'theme/verb', confidence: 0.65 }
  }
  if (it.quotation.close < 0) return null
  if (it.zone === 'name' && titled) return { type: 'other', rule: 'theme/event-name', confidence: 0.85 }
  if (!speech && isSlogan(tokens, it.range)) return { type: 'motto', rule: 'theme/slogan', confidence: 0.6 }
  return null
}

/** "phong trào “Dân vận khéo”"; a work or an award is written with a capital. */
function judgeStrong(it: Case, before: Announced, titled: boolean): Verdict | null {
  const { type } = before.trigger
  if (it.range.end - it.range.start < 2) return null
  // "quyết tâm “về đích” sớm"
  if (!titled && it.range.end - it.range.start < 3) return null
  if (!titled && (type === 'work' || type === 'award' || type === 'other' || before.gap > 2)) return null
  return {
    type,
    rule: `theme/${type}`,
    confidence: titled ? (type === 'motto' || type === 'campaign' ? 0.93 : 0.88) : 0.75,
  }
}

/** "“Hội thảo Chia sẻ tiềm năng”": the name begins with its own noun. */
function ownHead({ doc, range, triggers }: Case): NamedThemeType | null {
  const match = triggers.longest(doc.tokens, range.start)
  const trigger = match?.values[0]
  if (match === null || trigger === undefined || match.end >= range.end) return null
  return trigger.force === 'event' || trigger.force === 'strong' ? trigger.type : null
}

/** "Được biết, tối hôm trước …": what the sentence names is another gathering's. */
function opensAside({ doc, quotation, zone }: Case): boolean {
  const start = zone === 'body' ? doc.sentenceAt(quotation.open)?.start : undefined
  return start !== undefined && [0, 1, 2].some((k) => ELSEWHERE.has(pairAt(doc.tokens, start + k)))
}

/** The sentence tells of another gathering, with a day of its own or "trước đó". */
function isElsewhere({ doc, quotation, zone }: Case): boolean {
  const sentence = doc.sentenceAt(quotation.open)
  if (sentence === undefined || zone === 'name' || zone === 'lead' || zone === 'headline') return false
  const { tokens } = doc
  for (let i = sentence.start; i < Math.min(quotation.open, sentence.start + 80); i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || next === undefined) break
    if (i < sentence.start + 3 && ELSEWHERE.has(`${token.key} ${next.key}`)) return true
    if (token.key === 'ngày' && next.kind === 'numeric' && tokens[i - 1]?.key !== 'hết') return true
  }
  return false
}

/** Each name once, where it first stands in ordinary letters; a title cut at its colon yields to the whole one. */
export function distinct(doc: Document, found: readonly NamedThemeCandidate[]): NamedThemeCandidate[] {
  const byKey = new Map<string, NamedThemeCandidate>()
  for (const candidate of found) {
    const key = keyOf(doc, candidate)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, candidate)
    else byKey.set(key, better(doc, known, candidate))
  }
  const titles = new Set([...byKey.values()].flatMap((candidate) => headOfTitle(doc, candidate)))
  return [...byKey]
    .filter(([key]) => !titles.has(key))
    .map(([, candidate]) => candidate)
    .sort((a, b) => a.start - b.start)
}

const keyOf = (doc: Document, { start, end }: Range): string =>
  doc.tokens
    .slice(start, end)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.key)
    .join(' ')

/** The part of a title before its colon. */
function headOfTitle(doc: Document, { start, end }: Range): string[] {
  for (let i = start + 1; i < end; i++) if (doc.tokens[i]?.text === ':') return [keyOf(doc, { start, end: i })]
  return []
}

function better(doc: Document, known: NamedThemeCandidate, other: NamedThemeCandidate): NamedThemeCandidate {
  const shouted = (c: NamedThemeCandidate): boolean => {
    const text = textOf(doc, c.start, c.end)
    return text === text.toUpperCase() && wordKey(text) !== text
  }
  if (shouted(known) !== shouted(other)) return shouted(known) ? other : known
  return known.confidence >= other.confidence
    ? known
    : { ...known, ...{ confidence: other.confidence, rule: other.rule, type: other.type } }
}
