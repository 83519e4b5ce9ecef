/**
 * One annotated report: what a careful reader would enter in a database after reading it. Values of closed lists are
 * strings here, since an annotation is read from a file; `goldProblems` checks them.
 */
export interface GoldReport {
  readonly id: string
  /** Null where no dated gathering is the report's subject. */
  readonly event: GoldEvent | null
}

export interface GoldEvent {
  readonly kind: string
  readonly mode: string
  readonly name: string | null
  readonly date: GoldDate | null
  readonly publishedAt: string | null
  readonly organizers: readonly GoldOrganizer[]
  readonly officials: readonly GoldOfficial[]
  /** People that an extractor may list or leave out: never counted right or wrong. */
  readonly optionalPeople: readonly string[]
  readonly groups: readonly string[]
  readonly locations: readonly GoldLocation[]
  readonly themes: GoldThemes
}

export interface GoldDate {
  /** EDTF day; null, with a null `end`, where nothing resolves it. */
  readonly start: string | null
  readonly end: string | null
  readonly partOfDay: string | null
  readonly time: string | null
  readonly text: string | null
}

export interface GoldOrganizer {
  readonly name: string
  readonly role: string | null
}

export interface GoldOfficial {
  readonly name: string
  readonly honorific: string | null
  readonly positions: readonly string[]
  readonly participation: readonly string[]
  readonly site: string | null
}

export interface GoldLocation {
  readonly text: string | null
  readonly venue: string | null
  readonly commune: string | null
  readonly district: string | null
  readonly province: string | null
  readonly country: string | null
  readonly role: string | null
}

export interface GoldThemes {
  readonly subject: string | null
  readonly named: readonly string[]
  /** The most important first. */
  readonly topics: readonly string[]
}

/**
 * Reads an annotated report from parsed JSON. Parts that are left out count as "the report does not say".
 *
 * @throws TypeError naming the first part that is of another type than it should be
 */
export function parseGold(value: unknown): GoldReport {
  const report = objectAt(value, 'the annotation')
  const id = textAt(report.id, 'id')
  if (typeof report.isEventReport !== 'boolean') throw problem('isEventReport', 'true or false')
  return { id, event: report.isEventReport ? parseEvent(report.event) : null }
}

function parseEvent(value: unknown): GoldEvent {
  const event = objectAt(value, 'event')
  const themes = objectAt(event.themes, 'event.themes')
  return {
    kind: textAt(event.kind, 'event.kind'),
    mode: textAt(event.mode, 'event.mode'),
    name: textOrNullAt(event.name, 'event.name'),
    date: isAbsent(event.date) ? null : parseDate(event.date),
    publishedAt: textOrNullAt(event.publishedAt, 'event.publishedAt'),
    organizers: listAt(event.organizers, 'event.organizers', (item, path) => {
      const organizer = objectAt(item, path)
      return { name: textAt(organizer.name, `${path}.name`), role: textOrNullAt(organizer.role, `${path}.role`) }
    }),
    officials: listAt(event.officials, 'event.officials', parseOfficial),
    optionalPeople: listAt(event.optionalPeople, 'event.optionalPeople', textAt),
    groups: listAt(event.groups, 'event.groups', textAt),
    locations: listAt(event.locations, 'event.locations', parseLocation),
    themes: {
      subject: textOrNullAt(themes.subject, 'event.themes.subject'),
      named: listAt(themes.named, 'event.themes.named', textAt),
      topics: listAt(themes.topics, 'event.themes.topics', textAt),
    },
  }
}

function parseDate(value: unknown): GoldDate {
  const path = 'event.date'
  const date = objectAt(value, path)
  return {
    start: textOrNullAt(date.start, `${path}.start`),
    end: textOrNullAt(date.end, `${path}.end`),
    partOfDay: textOrNullAt(date.partOfDay, `${path}.partOfDay`),
    time: textOrNullAt(date.time, `${path}.time`),
    text: textOrNullAt(date.text, `${path}.text`),
  }
}

function parseOfficial(value: unknown, path: string): GoldOfficial {
  const official = objectAt(value, path)
  return {
    name: textAt(official.name, `${path}.name`),
    honorific: textOrNullAt(official.honorific, `${path}.honorific`),
    positions: listAt(official.positions, `${path}.positions`, textAt),
    participation: listAt(official.participation, `${path}.participation`, textAt),
    site: textOrNullAt(official.site, `${path}.site`),
  }
}

function parseLocation(value: unknown, path: string): GoldLocation {
  const location = objectAt(value, path)
  return {
    text: textOrNullAt(location.text, `${path}.text`),
    venue: textOrNullAt(location.venue, `${path}.venue`),
    commune: textOrNullAt(location.commune, `${path}.commune`),
    district: textOrNullAt(location.district, `${path}.district`),
    province: textOrNullAt(location.province, `${path}.province`),
    country: textOrNullAt(location.country, `${path}.country`),
    role: textOrNullAt(location.role, `${path}.role`),
  }
}

const problem = (path: string, wanted: string): TypeError => new TypeError(`${path} is not ${wanted}`)

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined

function objectAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw problem(path, 'an object')
  return Object.fromEntries(Object.entries(value))
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string') throw problem(path, 'a string')
  return value
}

function textOrNullAt(value: unknown, path: string): string | null {
  return isAbsent(value) ? null : textAt(value, path)
}

function listAt<T>(value: unknown, path: string, parse: (item: unknown, path: string) => T): T[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) throw problem(path, 'a list')
  return value.map((item, i) => parse(item, `${path}[${i}]`))
}
