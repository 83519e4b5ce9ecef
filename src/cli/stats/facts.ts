/** What is counted of a record. */
export interface Facts {
  readonly kind: string
  /** EDTF; null where the report gives no day. */
  readonly start: string | null
  readonly topics: readonly string[]
  readonly organizers: readonly string[]
  readonly officials: readonly { readonly name: string; readonly offices: readonly string[] }[]
}

/**
 * Reads what is counted from a record, the library's own or one read from a file; parts that are left out count as "the
 * report does not say".
 *
 * @throws TypeError naming the first part that is of another type than it should be
 */
export function factsOf(value: unknown): Facts {
  const event = objectAt(value, 'event')
  const date = event.date === null || event.date === undefined ? null : objectAt(event.date, 'event.date')
  const themes = event.themes === undefined ? {} : objectAt(event.themes, 'event.themes')
  return {
    kind: textAt(event.kind, 'event.kind'),
    start: date === null ? null : textAt(date.start, 'event.date.start'),
    topics: listAt(themes.topics, 'event.themes.topics').map((topic, i) => {
      const path = `event.themes.topics[${i}]`
      return textAt(objectAt(topic, path).id, `${path}.id`)
    }),
    organizers: listAt(event.organizers, 'event.organizers').map((organizer, i) => {
      const path = `event.organizers[${i}]`
      return textAt(objectAt(organizer, path).name, `${path}.name`)
    }),
    officials: listAt(event.officials, 'event.officials').map((official, i) => officialAt(official, i)),
  }
}

function officialAt(value: unknown, i: number): Facts['officials'][number] {
  const path = `event.officials[${i}]`
  const { name, positions } = objectAt(value, path)
  const offices = listAt(positions, `${path}.positions`).map((position, k) => {
    const place = `${path}.positions[${k}]`
    return textAt(objectAt(position, place).text, `${place}.text`)
  })
  return { name: textAt(name, `${path}.name`), offices }
}

const problem = (path: string, wanted: string): TypeError => new TypeError(`${path} is not ${wanted}`)

function objectAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw problem(path, 'an object')
  return Object.fromEntries(Object.entries(value))
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw problem(path, 'a list')
  return value
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string') throw problem(path, 'a string')
  return value
}
