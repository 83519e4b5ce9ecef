import type { Person, Reference } from '../../entities/coreference'
import { anyStarts, compileRules, type Found, type Rule, type RuleSet, type StartTest } from '../../match/rules'
import { pairSet } from '../../normalize/pair-set'
import type { Document } from '../../sections/document'
import type { Participation } from '../../types'
import { isOfMany, isPurpose, quotedTokens, verbStands } from './clauses'
import { AGENT_RULES, type Cue, type CueTables, OPENING_RULES, VERB_RULES } from './cues'
import { type Item, itemsBySentence, type SentenceItems } from './items'
import { BARE_LIST_RULES, LIST_RULES } from './list-cues'
import { findLists, type ListScope, longest } from './lists'
import { coordinated, likewise, type Scene, subjectsOf } from './together'

/** That a person takes part, read at one place. */
export interface Evidence {
  readonly person: number
  readonly participation: Participation
  readonly rule: string
  readonly sentence: number
  readonly reference: Reference
}

/** Reads who takes part and how, from the phrases around each mention. */
export interface ParticipationReader {
  read(doc: Document, people: readonly Person[]): { evidence: Evidence[]; lists: ListScope[] }
}

interface RuleSets {
  readonly lists: RuleSet<Cue>
  readonly bare: RuleSet<Cue>
  readonly agents: RuleSet<Cue>
  readonly verbs: RuleSet<Cue>
  readonly openings: RuleSet<Cue>
}

/** What the rules of lists, and those of deeds, can start with. */
interface Openers {
  readonly lists: StartTest
  readonly deeds: StartTest
}

/** `more`: rows beside the built-in ones, by table. */
export function createParticipationReader(
  disabled: ReadonlySet<string>,
  more: Partial<CueTables> = {},
): ParticipationReader {
  const table = (rows: readonly Rule<Cue>[], own?: readonly Rule<Cue>[]): RuleSet<Cue> =>
    compileRules(rows, undefined, disabled, own)
  const rules: RuleSets = {
    lists: table(LIST_RULES, more.lists),
    bare: table(BARE_LIST_RULES),
    agents: table(AGENT_RULES, more.agents),
    verbs: table(VERB_RULES, more.verbs),
    openings: table(OPENING_RULES, more.openings),
  }
  const openers: Openers = {
    lists: anyStarts([rules.lists, rules.agents, rules.bare]),
    deeds: anyStarts([rules.agents, rules.verbs]),
  }
  return {
    read: (doc, people) => {
      const items = itemsBySentence(people)
      const lists = findLists(doc, items, rules, openers.lists)
      const scopes = new Map<number, ListScope[]>()
      for (const scope of lists) {
        const sentence = doc.sentenceAt(scope.start)?.index ?? -1
        const known = scopes.get(sentence)
        if (known === undefined) scopes.set(sentence, [scope])
        else known.push(scope)
      }
      const quoted = quotedTokens(doc)
      const evidence: Evidence[] = []
      for (const [index, here] of items) {
        const sentence = doc.sentences[index]
        if (sentence === undefined || OUTSIDE.has(doc.kindAt(sentence.start))) continue
        const reading: Reading = { doc, sentence, items: here, rules, deeds: openers.deeds, quoted, out: evidence }
        readSentence(reading, scopes.get(index) ?? [])
      }
      return { evidence, lists }
    },
  }
}

const OUTSIDE: ReadonlySet<string> = new Set(['related', 'boilerplate', 'byline'])

interface Reading extends Scene {
  readonly rules: RuleSets
  readonly deeds: StartTest
  readonly quoted: Uint8Array
  readonly out: Evidence[]
}

function add(reading: Reading, item: Item | undefined, rule: string, participation: readonly Participation[]): void {
  if (item === undefined) return
  const { person, reference } = item
  for (const part of participation)
    reading.out.push({ person, participation: part, rule, sentence: reading.sentence.index, reference })
}

function readSentence(reading: Reading, scopes: readonly ListScope[]): void {
  const { doc, sentence, items, rules, deeds, quoted } = reading
  const listed = readScopes(reading, scopes)
  readOpening(reading)
  readBrackets(reading)
  readQuoted(reading)
  let said: Found<Cue> | null = null
  for (let i = sentence.start; i < sentence.end; i++) {
    const inside = items.at(i)
    if (inside !== undefined) {
      i = inside.reference.to - 1
      continue
    }
    if (quoted[i] === 1 || !deeds(doc.tokens[i])) continue
    const agent = longest(rules.agents.at(doc.tokens, i))
    if (agent !== undefined && agent.value.kind === 'agent') addAfter(reading, agent)
    const verbs = rules.verbs.at(doc.tokens, i)
    const object = longest(verbs.filter((f) => f.value.kind === 'object'))
    if (object !== undefined) addObject(reading, object)
    const met = longest(verbs.filter((f) => f.value.kind === 'met'))
    if (met !== undefined) addMet(reading, met)
    const verb = longest(verbs.filter((f) => f.value.kind !== 'object' && f.value.kind !== 'met'))
    if (verb === undefined) continue
    if (
      !(verb.value.participation.includes('speaker')
        ? false
        : afterSaying(said, verb, items, doc.tokens[i - 1]?.key === 'khi' && doc.tokens[i]?.key === 'chứng'))
    ) {
      const acted = addSubjects(reading, verb, listed)
      if (acted && isContent(verb)) said = verb
    }
    i = verb.end - 1
  }
}

function readScopes(reading: Reading, scopes: readonly ListScope[]): Set<Item> {
  const listed = new Set<Item>()
  const { items } = reading
  for (const scope of scopes) {
    for (let k = items.indexFrom(scope.start); k < items.list.length; k++) {
      const item = items.list[k]
      if (item === undefined || item.reference.from >= scope.end) break
      if (item.reference.how === 'pronoun') continue
      add(reading, item, scope.rule, scope.participation)
      listed.add(item)
    }
  }
  return listed
}

/** "Phát biểu tại hội nghị, ông A …": the first person behind the comma. */
function readOpening(reading: Reading): void {
  const { doc, sentence, items, rules } = reading
  const opening = longest(rules.openings.at(doc.tokens, sentence.start))
  if (opening === undefined) return
  const item = items.from(opening.end)
  if (item === undefined || doc.tokens[item.reference.from - 1]?.text !== ',') return
  const index = items.indexFrom(opening.end)
  const together = opening.value.participation.includes('speaker') ? [item] : coordinated(reading, index, 1)
  for (const each of together) add(reading, each, opening.rule, opening.value.participation)
}

/** "các tham luận: “…” (TS. A)": who gave the paper stands in brackets behind its title; "bà A, Bí thư (chủ trì)". */
function readBrackets({ doc, items, ...reading }: Reading): void {
  for (const item of items.list) {
    const { from, to } = item.reference
    if (doc.tokens[to]?.text === '(' && CHAIRING.at(doc.tokens, to + 1) && doc.tokens[to + 3]?.text === ')')
      add({ doc, items, ...reading }, item, 'officials/chair', ['chair'])
    if (doc.tokens[from - 1]?.text !== '(' || doc.tokens[to]?.text !== ')') continue
    const before = doc.tokens[from - 2]?.text
    if (before === '”' || before === '"') add({ doc, items, ...reading }, item, 'officials/paper', ['speaker'])
  }
}

const CHAIRING = pairSet(['chủ trì', 'điều hành', 'chủ tọa'])

/** "“…”, ông A, Chủ tịch Hội, ngậm ngùi": whoever stands directly behind what is quoted said it. */
function readQuoted({ doc, items, ...reading }: Reading): void {
  for (const item of items.list) {
    const { from, how } = item.reference
    const close = doc.tokens[from - 2]?.text
    if (how !== 'name' || doc.tokens[from - 1]?.text !== ',' || (close !== '”' && close !== '"')) continue
    if (reading.sentence.start < from - 2 && reading.quoted[from - 3] === 1)
      add({ doc, items, ...reading }, item, 'officials/quoted', ['speaker'])
  }
}

/** Verbs after which comes what is said, or what the delegation that somebody leads does. */
const isContent = (verb: Found<Cue>): boolean => verb.rule === 'officials/say' || verb.rule === 'officials/lead'

const SOON = 6

/** "ông A yêu cầu huyện …, trao …": a verb of what is said, unless it follows at once. */
function afterSaying(said: Found<Cue> | null, verb: Found<Cue>, items: SentenceItems, isWhen: boolean): boolean {
  if (said === null) return false
  // "bày tỏ niềm vui khi chứng kiến …"
  if (isWhen) return true
  if (said.rule === 'officials/lead') {
    if (verb.value.participation.includes('attendee')) return false
  } else if (verb.start - said.end <= SOON) return false
  const item = items.list[items.indexBefore(verb.start)]
  return item === undefined || item.reference.from < said.start || item.reference.to < verb.start
}

const isApposed = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb]?.shape === 'capital' && (tokens[verb - 1]?.text === '-' || tokens[verb - 1]?.text === '–')

/** Says whether somebody was found who does it. */
function addSubjects(reading: Reading, verb: Found<Cue>, listed: ReadonlySet<Item>): boolean {
  const others =
    isCongratulated(reading, verb) || (verb.rule === 'officials/honoured' && isOfMany(reading.doc, verb.start))
  const all = others ? [] : subjectsOf(reading, verb.start)
  // "A, Chủ tịch; B, Hiệu trưởng - Chủ trì buổi lễ": said of the last alone
  const subjects = isApposed(reading.doc, verb.start) ? all.slice(0, 1) : all
  const last = subjects[0]
  // "thăm, chúc mừng": a deed where it follows another
  if (verb.rule === 'officials/lead' && last !== undefined && isElected(reading, last, verb.start)) return false
  if (verb.rule === 'officials/sign' && last !== undefined && isIssued(reading, last)) return false
  if (verb.rule === 'officials/wish' && last?.reference.to !== verb.start) return false
  if (verb.value.participation[0] === 'speaker' && isPurpose(reading.doc, verb.start, verb.end)) return false
  if (last !== undefined && verbStands(reading.doc, last.reference.to, verb.start)) {
    for (const item of subjects)
      if (!listed.has(item) || verb.value.participation[0] !== 'attendee')
        add(reading, item, verb.rule, verb.value.participation)
    if (verb.value.kind === 'subject-object') addObjectOfTalks(reading, verb)
    return true
  }
  // "bắt đầu hội đàm với ông B": who it is done with takes part, whoever does it
  // "Tiếp đại sứ A, Chủ tịch nước …": the guest stands directly behind the verb that opens the sentence
  const opens = verb.start === reading.sentence.start
  if (verb.value.kind === 'subject-object' && (opens || reading.doc.tokens[verb.end - 1]?.key === 'với')) {
    const item = reading.items.from(verb.end)
    if (item !== undefined && item.reference.from === verb.end) addObjectOfTalks(reading, verb)
  }
  return false
}

/** "ông B chúc mừng ông A | được bầu", "… chúc mừng các đồng chí | được bầu": B is not the one honoured. */
function isCongratulated({ doc, items }: Reading, { rule, start }: Found<Cue>): boolean {
  const item = rule === 'officials/honoured' ? items.list[items.indexBefore(start)] : undefined
  if (item === undefined || start - item.reference.to > NEAR_OBJECT) return false
  const { from, to } = item.reference
  if (to === start) return doc.tokens[from - 1]?.key === 'mừng'
  for (let i = to; i < start; i++) if (doc.tokens[i]?.key === 'mừng') return true
  return false
}

/** "bầu ông A làm Trưởng đoàn", "A được bầu làm Trưởng đoàn": an office, nobody leads that day. */
function isElected({ doc }: Reading, { reference }: Item, verb: number): boolean {
  for (const at of [reference.from - 1, reference.from - 2, verb - 1])
    if (ELECTS.has(doc.tokens[at]?.key ?? '')) return true
  return false
}

/** "Kế hoạch do Chủ tịch UBND tỉnh A | ký", "quyết định do Bộ trưởng B ký": a paper signed elsewhere. */
const isIssued = ({ doc }: Reading, { reference }: Item): boolean => doc.tokens[reference.from - 1]?.key === 'do'

const ELECTS: ReadonlySet<string> = new Set(['bầu', 'sung'])

const NEXT_TO = 3
const ADJACENT = 1

function addAfter(reading: Reading, found: Found<Cue>): void {
  const index = reading.items.indexFrom(found.end)
  const item = reading.items.list[index]
  const speaks = found.value.participation.includes('speaker')
  if (item === undefined || item.reference.from - found.end > (speaks ? ADJACENT : NEXT_TO)) return
  const [first] = coordinated(reading, index, 1)
  const all = speaks ? [first] : coordinated(reading, index, 1)
  for (const each of all) add(reading, each, found.rule, found.value.participation)
}

/** "đến thăm ông A", "lễ đón Thủ tướng A": also those joined to them. */
function addMet(reading: Reading, found: Found<Cue>): void {
  const index = reading.items.indexFrom(found.end)
  const item = reading.items.list[index]
  if (item === undefined || item.reference.from !== found.end || item.reference.how !== 'name') return
  for (const each of coordinated(reading, index, 1)) add(reading, each, found.rule, found.value.participation)
}

const NEAR_OBJECT = 14

function addObject(reading: Reading, found: Found<Cue>): void {
  const { doc, items } = reading
  const index = items.indexFrom(found.end)
  const item = items.list[index]
  if (item === undefined || item.reference.how === 'pronoun') return
  const before = doc.tokens[item.reference.from - 1]?.key ?? ''
  // "Phát biểu tại lễ trao quà, ông A", "dự lễ trao quà có ông A": nobody receives
  const direct = item.reference.from === found.end || doc.tokens[found.end]?.text === ':'
  const marked = item.reference.from - found.end <= NEAR_OBJECT && (before === 'cho' || before === 'với')
  if (!direct && !marked) return
  if (item.reference.how === 'title' && before !== 'cho') return
  for (const each of coordinated(reading, index, 1)) add(reading, each, found.rule, ['honoree'])
  for (const each of likewise(reading, index)) add(reading, each, found.rule, ['honoree'])
}

function addObjectOfTalks(reading: Reading, found: Found<Cue>): void {
  const index = reading.items.indexFrom(found.end)
  const item = reading.items.list[index]
  if (item === undefined || item.reference.from - found.end > NEAR_OBJECT) return
  for (const each of coordinated(reading, index, 1)) add(reading, each, found.rule, found.value.participation)
}
