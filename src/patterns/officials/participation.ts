import type { Person, Reference } from '../../entities/coreference'
import { compileRules, type Found, type RuleSet } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'
import type { Token } from '../../tokenize/tokenize'
import type { Participation } from '../../types'
import { AGENT_RULES, type Cue, LIST_RULES, OPENING_RULES, VERB_RULES } from './cues'

/** That a person takes part, read at one place. */
export interface Evidence {
  readonly person: number
  readonly participation: Participation
  readonly rule: string
  readonly sentence: number
  readonly reference: Reference
}

interface Item {
  readonly person: number
  readonly reference: Reference
}

/** A list of people and groups: who is named in these tokens takes part so. */
export interface ListScope {
  readonly start: number
  readonly end: number
  readonly participation: readonly Participation[]
  readonly rule: string
}

const isOpenMark = (token: Token | undefined): boolean =>
  token?.text === ':' || token?.text === ';' || token?.text === ','
const BULLETS: ReadonlySet<string> = new Set(['-', '–', '+', '*', '•', '·', '●', '▪', '>'])

/** Reads who takes part and how, from the phrases around each mention. */
export interface ParticipationReader {
  read(doc: Document, people: readonly Person[]): { evidence: Evidence[]; lists: ListScope[] }
}

export function createParticipationReader(disabled: ReadonlySet<string>): ParticipationReader {
  const rules = {
    lists: compileRules(LIST_RULES, undefined, disabled),
    agents: compileRules(AGENT_RULES, undefined, disabled),
    verbs: compileRules(VERB_RULES, undefined, disabled),
    openings: compileRules(OPENING_RULES, undefined, disabled),
  }
  return {
    read: (doc, people) => {
      const items = itemsBySentence(people)
      const lists = findLists(doc, items, rules)
      const evidence: Evidence[] = []
      for (const sentence of doc.sentences)
        readSentence(doc, sentence, items.get(sentence.index) ?? [], rules, lists, evidence)
      return { evidence, lists }
    },
  }
}

interface RuleSets {
  readonly lists: RuleSet<Cue>
  readonly agents: RuleSet<Cue>
  readonly verbs: RuleSet<Cue>
  readonly openings: RuleSet<Cue>
}

function itemsBySentence(people: readonly Person[]): Map<number, Item[]> {
  const map = new Map<number, Item[]>()
  people.forEach((person, index) => {
    for (const reference of person.references) {
      const list = map.get(reference.sentence)
      if (list === undefined) map.set(reference.sentence, [{ person: index, reference }])
      else list.push({ person: index, reference })
    }
  })
  for (const list of map.values()) list.sort((a, b) => a.reference.from - b.reference.from)
  return map
}

const first = <T>(found: readonly Found<T>[]): Found<T> | undefined =>
  found.reduce<Found<T> | undefined>((best, f) => (best === undefined || f.end > best.end ? f : best), undefined)

/** "Dự hội nghị có: …", also over the lines of a list. */
function findLists(doc: Document, items: ReadonlyMap<number, readonly Item[]>, rules: RuleSets): ListScope[] {
  const scopes: ListScope[] = []
  const list: { open: Found<Cue> | null } = { open: null }
  for (const sentence of doc.sentences) {
    const here = items.get(sentence.index) ?? []
    let from = sentence.start
    if (list.open !== null && continuesList(doc, sentence, here)) {
      scopes.push({
        start: sentence.start,
        end: sentence.end,
        participation: list.open.value.participation,
        rule: list.open.rule,
      })
    } else list.open = null
    for (let i = from; i < sentence.end; i++) {
      if (here.some(({ reference }) => i >= reference.from && i < reference.to)) continue
      const match = clauseStart(doc, sentence, i) ? first(rules.lists.at(doc.tokens, i)) : undefined
      const agent =
        match === undefined ? first(rules.agents.at(doc.tokens, i).filter((f) => f.value.kind === 'list')) : undefined
      const at = match !== undefined ? listOpens(doc, sentence, match, here) : agent?.end
      const found = match ?? agent
      if (at === undefined || at < 0 || found === undefined) continue
      closeLast(scopes, i)
      scopes.push({ start: at, end: sentence.end, participation: found.value.participation, rule: found.rule })
      list.open = found
      from = at
      i = at - 1
    }
    const last = doc.tokens[sentence.end - 1]
    if (last?.text === '.' && !isBullet(doc, sentence)) list.open = null
  }
  return scopes
}

function closeLast(scopes: ListScope[], at: number): void {
  const last = scopes[scopes.length - 1]
  if (last !== undefined && last.end > at && last.start < at) scopes[scopes.length - 1] = { ...last, end: at }
}

const isBullet = (doc: Document, sentence: Sentence): boolean => {
  const token = doc.tokens[sentence.start]
  return (
    token?.line === true &&
    (BULLETS.has(token.text) || (token.kind === 'numeric' && doc.tokens[sentence.start + 1]?.text === '.'))
  )
}

function continuesList(doc: Document, sentence: Sentence, here: readonly Item[]): boolean {
  if (isBullet(doc, sentence)) return true
  const before = doc.tokens[sentence.start - 1]
  const start = here[0]?.reference.from
  return isOpenMark(before) && start !== undefined && start - sentence.start <= 3
}

/** A list cue stands at the head of a sentence or clause: "…, tham dự có". */
function clauseStart(doc: Document, sentence: Sentence, i: number): boolean {
  if (i === sentence.start || (i === sentence.start + 1 && isBullet(doc, sentence))) return true
  const before = doc.tokens[i - 1]
  return (
    before !== undefined &&
    (before.kind === 'mark' ||
      before.key === 'và' ||
      before.key === 'cùng' ||
      before.key === 'còn' ||
      doc.tokens[i]?.shape === 'capital')
  )
}

const MOST_BETWEEN = 24

/** Where the list starts after a list cue: behind "có", "gồm", "là" or ":"; -1 where it opens none. */
function listOpens(doc: Document, sentence: Sentence, match: Found<Cue>, here: readonly Item[]): number {
  const limit = Math.min(sentence.end, match.end + MOST_BETWEEN)
  for (let i = match.end; i < limit; i++) {
    const token = doc.tokens[i]
    if (token === undefined || here.some(({ reference }) => i > reference.from && i < reference.to)) return -1
    if (token.key === 'có' || token.key === 'gồm' || token.text === ':') {
      let at = i + 1
      while (doc.tokens[at]?.key === 'có' || doc.tokens[at]?.key === 'gồm' || doc.tokens[at]?.text === ':') at++
      return at
    }
    if (token.key === 'là' && match.value.participation.includes('chair')) return i + 1
    if (token.text === ';' || token.text === '.') return -1
  }
  return -1
}

function readSentence(
  doc: Document,
  sentence: Sentence,
  items: readonly Item[],
  rules: RuleSets,
  lists: readonly ListScope[],
  out: Evidence[],
): void {
  const add = (item: Item | undefined, found: { rule: string }, participation: readonly Participation[]): void => {
    if (item === undefined) return
    for (const part of participation)
      out.push({
        person: item.person,
        participation: part,
        rule: found.rule,
        sentence: sentence.index,
        reference: item.reference,
      })
  }
  const inList = new Set<Item>()
  for (const scope of lists) {
    if (scope.start < sentence.start || scope.start >= sentence.end) continue
    for (const item of items) {
      if (item.reference.from >= scope.start && item.reference.from < scope.end && item.reference.how !== 'pronoun') {
        add(item, scope, scope.participation)
        inList.add(item)
      }
    }
  }
  const opening = first(rules.openings.at(doc.tokens, sentence.start))
  if (opening !== undefined)
    add(
      items.find(({ reference }) => reference.from >= opening.end),
      opening,
      opening.value.participation,
    )
  for (let i = sentence.start; i < sentence.end; i++) {
    const inside = items.find(({ reference }) => i >= reference.from && i < reference.to)
    if (inside !== undefined) {
      i = inside.reference.to - 1
      continue
    }
    const agent = first(rules.agents.at(doc.tokens, i))
    if (agent !== undefined && agent.value.kind === 'agent') addAfter(doc, items, agent, add)
    const verb = first(rules.verbs.at(doc.tokens, i).filter((f) => f.value.kind !== 'object'))
    const object = first(rules.verbs.at(doc.tokens, i).filter((f) => f.value.kind === 'object'))
    if (object !== undefined) addObject(doc, sentence, items, object, add)
    if (verb === undefined) continue
    for (const item of subjectsOf(doc, sentence, items, i))
      if (!inList.has(item) || verb.value.participation[0] !== 'attendee') add(item, verb, verb.value.participation)
    if (verb.value.kind === 'subject-object') addObjectOfTalks(doc, items, verb, add)
    i = verb.end - 1
  }
}

type Add = (item: Item | undefined, found: Found<Cue>, participation: readonly Participation[]) => void

function addAfter(doc: Document, items: readonly Item[], found: Found<Cue>, add: Add): void {
  const item = items.find(({ reference }) => reference.from >= found.end)
  if (item === undefined || item.reference.from - found.end > 3) return
  for (const each of coordinated(doc, items, items.indexOf(item), 1)) add(each, found, found.value.participation)
}

function addObject(doc: Document, sentence: Sentence, items: readonly Item[], found: Found<Cue>, add: Add): void {
  const item = items.find(({ reference }) => reference.from >= found.end)
  if (item === undefined || item.reference.how === 'pronoun') return
  const direct = item.reference.from - found.end <= 1
  const marked = item.reference.from - found.end <= 12 && doc.tokens[item.reference.from - 1]?.key === 'cho'
  if (!direct && !marked) return
  if (sentence.start === found.start && !marked && direct) return
  for (const each of coordinated(doc, items, items.indexOf(item), 1)) add(each, found, ['honoree'])
}

function addObjectOfTalks(doc: Document, items: readonly Item[], found: Found<Cue>, add: Add): void {
  const item = items.find(({ reference }) => reference.from >= found.end)
  if (item === undefined || item.reference.from - found.end > 14) return
  for (const each of coordinated(doc, items, items.indexOf(item), 1)) add(each, found, found.value.participation)
}

const JOINS: ReadonlySet<string> = new Set([
  ',',
  ';',
  'và',
  'cùng',
  'với',
  'các',
  'đồng',
  'chí',
  ':',
  '-',
  '–',
  'ông',
  'bà',
])

/** This person and those joined to them by commas and "và" (`step` 1: after, -1: before). */
function coordinated(doc: Document, items: readonly Item[], index: number, step: 1 | -1): Item[] {
  const found: Item[] = []
  for (let k = index; k >= 0 && k < items.length; k += step) {
    const item = items[k]
    if (item === undefined) break
    if (k !== index) {
      const near = items[k - step]
      if (near === undefined) break
      const [a, b] = step === 1 ? [near.reference.to, item.reference.from] : [item.reference.to, near.reference.from]
      if (b - a > 6) break
      let joined = true
      for (let i = a; i < b; i++) if (!JOINS.has(doc.tokens[i]?.key ?? '')) joined = false
      if (!joined) break
    }
    found.push(item)
  }
  return found
}

const OBJECT_MARKS: ReadonlySet<string> = new Set([
  'cho',
  'của',
  'với',
  'tới',
  'đến',
  'mời',
  'gặp',
  'tiếp',
  'đón',
  'thăm',
  'mừng',
  'nhiệm',
  'gửi',
  'viếng',
  'nhớ',
  'bởi',
])
const FAR = 45

/** Who does what the verb at `i` says: the person named last before it in its clause, with those joined to them. */
function subjectsOf(doc: Document, sentence: Sentence, items: readonly Item[], i: number): Item[] {
  let index = -1
  for (let k = items.length - 1; k >= 0; k--) {
    if ((items[k]?.reference.to ?? 0) <= i) {
      index = k
      break
    }
  }
  for (; index >= 0; index--) {
    const item = items[index]
    if (item === undefined || i - item.reference.to > FAR) return []
    const before = doc.tokens[item.reference.from - 1]
    const isObject = item.reference.from > sentence.start && before !== undefined && OBJECT_MARKS.has(before.key)
    if (!isObject) break
  }
  const item = items[index]
  if (item === undefined) return []
  for (let t = item.reference.to; t < i; t++) if (doc.tokens[t]?.text === ';') return []
  return coordinated(doc, items, index, -1)
}
