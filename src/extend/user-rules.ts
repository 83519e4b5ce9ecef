import { BASE_CLASSES, compilePattern, type TokenClass } from '../match/pattern'
import { isDay } from '../normalize/calendar'
import {
  EVENT_KINDS,
  type EventKind,
  NAMED_THEME_TYPES,
  type NamedThemeType,
  ORGANIZER_ROLES,
  type OrganizerRole,
  PARTICIPATIONS,
  type Participation,
} from '../types'

/** What every row has: its id `field/shape`, shown in output and taken by `disable`, and a token pattern. */
export interface UserRuleRow {
  readonly id: string
  readonly pattern: string
  /** A phrase that it matches: for whoever reads the table. */
  readonly sample?: string
}

/** A group that attends: `[group: …]` of the match. With `cue` the pattern is how a group begins, and it is read on. */
export interface GroupRule extends UserRuleRow {
  readonly field: 'groups'
  readonly cue?: 'head'
}

/**
 * A body that holds the event: `[organizer: …]` of the match. With `cue` the pattern says so of the bodies around it:
 * `active` "A … hội nghị", `passive` "hội nghị do A …", `after` "… A".
 */
export interface OrganizerRule extends UserRuleRow {
  readonly field: 'organizers'
  readonly role: OrganizerRole
  readonly cue?: 'active' | 'passive' | 'after'
}

/**
 * What a phrase says of the people around it: `list` opens a list ("Dự … có"), `subject` is done by whoever stands before
 * it, `object` to whoever follows, `subject-object` by both, `opening` by the first person behind it in a sentence that it
 * opens, `agent` by whoever follows.
 */
export interface OfficialRule extends UserRuleRow {
  readonly field: 'officials'
  readonly cue: 'list' | 'subject' | 'subject-object' | 'object' | 'opening' | 'agent'
  readonly participation: readonly Participation[]
}

/** A place of the event: `[place: …]` of the match, with the units that follow it. */
export interface LocationRule extends UserRuleRow {
  readonly field: 'locations'
  readonly role?: 'venue' | 'site'
}

/** A named theme: `[theme: …]` of the match. */
export interface ThemeRule extends UserRuleRow {
  readonly field: 'themes'
  readonly type: NamedThemeType
}

/** A gathering: `[event: …]` of the match. With `cue` the pattern is its noun, and the name is read on. */
export interface EventRule extends UserRuleRow {
  readonly field: 'event'
  readonly kind: EventKind
  readonly cue?: 'head'
}

/** A day of the year that has a name of its own: `day` is "MM-DD". Its year is found as that of any day. */
export interface DateRule extends UserRuleRow {
  readonly field: 'date'
  readonly day: string
}

/** A user's rule, in the pattern language of the built-in ones. */
export type UserRule = GroupRule | OrganizerRule | OfficialRule | LocationRule | ThemeRule | EventRule | DateRule

export type UserRuleField = UserRule['field']

/** The capture that marks a rule's value; null where a field has none. */
export const TARGETS: Readonly<Record<UserRuleField, string | null>> = {
  groups: 'group',
  organizers: 'organizer',
  officials: null,
  locations: 'place',
  themes: 'theme',
  event: 'event',
  date: null,
}

type Allowed = Readonly<Record<string, readonly string[]>>

/** What each field's properties may be; those in `OPTIONAL` may be left out. */
const ALLOWED: Readonly<Record<UserRuleField, Allowed>> = {
  groups: { cue: ['head'] },
  organizers: { role: ORGANIZER_ROLES, cue: ['active', 'passive', 'after'] },
  officials: {
    cue: ['list', 'subject', 'subject-object', 'object', 'opening', 'agent'],
    participation: PARTICIPATIONS,
  },
  locations: { role: ['venue', 'site'] },
  themes: { type: NAMED_THEME_TYPES },
  event: { kind: EVENT_KINDS, cue: ['head'] },
  date: { day: [] },
}
const OPTIONAL: ReadonlySet<string> = new Set(['groups.cue', 'organizers.cue', 'locations.role', 'event.cue'])
const KNOWN: ReadonlySet<string> = new Set(['id', 'field', 'pattern', 'sample'])

/**
 * Sees that each rule is of its form and that its pattern can be read.
 *
 * @throws TypeError or SyntaxError that names the rule, by its place and id, and says what is wrong with it
 * @example
 * checkRules([{ id: 'groups/guests', field: 'groups', pattern: '[group: khách thập phương]' }]).length // => 1
 */
export function checkRules(rules: unknown): readonly UserRule[] {
  if (!Array.isArray(rules)) throw new TypeError(`rules: expected an array, got ${shown(rules)}`)
  const seen = new Set<string>()
  return rules.map((rule: unknown, index) => {
    if (!isRecord(rule)) throw new TypeError(`rules[${index}]: expected a rule, got ${shown(rule)}`)
    assertRule(rule, index)
    if (seen.has(rule.id)) fail(index, rule.id, 'another rule has this id')
    seen.add(rule.id)
    return rule
  })
}

type Properties = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isField = (field: unknown): field is UserRuleField => typeof field === 'string' && Object.hasOwn(ALLOWED, field)

function assertRule(rule: object, index: number): asserts rule is UserRule {
  const properties: Properties = { ...rule }
  const { id, field, pattern, cue } = properties
  const say = (why: string): never => fail(index, id, why)
  if (!isField(field)) return say(`field: expected one of ${Object.keys(ALLOWED).join(', ')}, got ${shown(field)}`)
  if (typeof id !== 'string' || !id.startsWith(`${field}/`) || id.length === field.length + 1 || id.includes(' '))
    return say(`id: expected "${field}/…", without a space`)
  if (typeof pattern !== 'string') return say(`pattern: expected a pattern, got ${shown(pattern)}`)
  checkProperties(properties, field, say)
  checkPattern(pattern, field, cue !== undefined, index, id)
}

function checkProperties(rule: Properties, field: UserRuleField, say: (why: string) => never): void {
  const allowed = ALLOWED[field]
  for (const name of Object.keys(rule))
    if (!KNOWN.has(name) && !Object.hasOwn(allowed, name)) say(`${name}: rules of ${field} have no such property`)
  if (rule.sample !== undefined && typeof rule.sample !== 'string')
    say(`sample: expected a phrase, got ${shown(rule.sample)}`)
  for (const [name, values] of Object.entries(allowed)) {
    const value = rule[name]
    if (value === undefined && OPTIONAL.has(`${field}.${name}`)) continue
    if (name === 'day') {
      if (!isMonthDay(value)) say(`day: expected a day of the year, "MM-DD", got ${shown(value)}`)
      continue
    }
    const given: readonly unknown[] = name === 'participation' && Array.isArray(value) ? value : [value]
    if (given.length === 0) say(`${name}: expected at least one of ${values.join(', ')}`)
    for (const one of given)
      if (typeof one !== 'string' || !values.includes(one))
        say(`${name}: expected one of ${values.join(', ')}, got ${shown(one)}`)
  }
}

/** Month and day of "MM-DD". */
export function monthDay(text: string): { readonly month: number; readonly day: number } | null {
  const [month = '', day = '', ...more] = text.split('-')
  if (month.length !== 2 || day.length !== 2 || more.length > 0) return null
  const found = { month: Number(month), day: Number(day) }
  const whole = Number.isInteger(found.month) && Number.isInteger(found.day)
  return whole && isDay(null, found.month, found.day) ? found : null
}

const isMonthDay = (value: unknown): value is string => typeof value === 'string' && monthDay(value) !== null

const NEVER: TokenClass = { match: () => -1, starts: null }
/** A literal, which a bundle of `extractEvent` alone leaves out. */
const CLASSES = { ...BASE_CLASSES, organisation: NEVER, place: NEVER, office: NEVER }

function checkPattern(pattern: string, field: UserRuleField, cued: boolean, index: number, id: string): void {
  try {
    const { nullable } = compilePattern(pattern, CLASSES)
    if (nullable) throw new SyntaxError(`it can match no word at all in pattern: ${pattern}`)
  } catch (error) {
    throw new SyntaxError(`${placeOf(index, id)}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const target = cued ? null : TARGETS[field]
  const names = captureNames(pattern)
  for (const { name, at } of names) {
    if (name === target) continue
    const wanted = target === null ? 'this rule marks no value' : `the value is marked [${target}: …]`
    throw new SyntaxError(
      `${placeOf(index, id)}: unknown capture [${name}: …] (${wanted}) at ${at} in pattern: ${pattern}`,
    )
  }
}

/** The names in `[name: …]`, with their places. */
function captureNames(pattern: string): { readonly name: string; readonly at: number }[] {
  const names: { name: string; at: number }[] = []
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === "'") i = pattern.indexOf("'", i + 1)
    else if (pattern[i] === '[') names.push({ name: pattern.slice(i + 1, pattern.indexOf(':', i)).trim(), at: i })
  }
  return names
}

const placeOf = (index: number, id: unknown): string =>
  typeof id === 'string' ? `rules[${index}] "${id}"` : `rules[${index}]`

function fail(index: number, id: unknown, why: string): never {
  throw new TypeError(`${placeOf(index, id)}: ${why}`)
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)
