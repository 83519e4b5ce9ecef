import { TOPIC_IDS, type TopicId } from '../types'

/** A term that speaks for a topic: `weight` 5 where a report whose matter it is, is about the topic; 1 for a hint. */
export interface TopicTerm {
  readonly term: string
  readonly topic: TopicId
  readonly weight: number
}

/** An office: `takesBody` where a body follows it, "Giám đốc | Sở Y tế"; false where it is whole by itself. */
export interface PositionTerm {
  readonly title: string
  readonly takesBody: boolean
}

/** A user's own words, read beside the built-in ones. Case and the placement of tone marks do not matter. */
export interface UserLexicon {
  /** Names of bodies, whole: "Quỹ Hạt Giống". */
  readonly organisations?: readonly string[]
  readonly positions?: readonly PositionTerm[]
  /** Names of venues, whole: "Nhà Cổ Ánh Trăng". */
  readonly places?: readonly string[]
  readonly topics?: readonly TopicTerm[]
}

/** A user's lexicon with nothing left out. */
export type CheckedLexicon = Required<UserLexicon>

const TOPICS: ReadonlySet<string> = new Set(TOPIC_IDS)

/**
 * Joins lexicons and sees that each entry is of its form.
 *
 * @throws TypeError that names the entry and what is wrong with it
 * @example
 * mergeLexicons({ places: ['Nhà Cổ'] }, undefined).places // => ['Nhà Cổ']
 */
export function mergeLexicons(...lexicons: readonly (UserLexicon | undefined)[]): CheckedLexicon {
  const all = lexicons.flatMap((lexicon) => lexicon ?? [])
  return {
    organisations: all.flatMap(({ organisations = [] }) =>
      organisations.map((name, i) => term(name, 'organisations', i)),
    ),
    positions: all.flatMap(({ positions = [] }) =>
      positions.map(({ title, takesBody }, i) => {
        if (typeof takesBody !== 'boolean') fail(`positions[${i}].takesBody`, 'true or false', takesBody)
        return { title: term(title, 'positions', i, '.title'), takesBody }
      }),
    ),
    places: all.flatMap(({ places = [] }) => places.map((name, i) => term(name, 'places', i))),
    topics: all.flatMap(({ topics = [] }) =>
      topics.map(({ term: word, topic, weight }, i) => {
        if (!TOPICS.has(topic)) fail(`topics[${i}].topic`, `one of ${TOPIC_IDS.join(', ')}`, topic)
        if (!Number.isFinite(weight)) fail(`topics[${i}].weight`, 'a number', weight)
        return { term: term(word, 'topics', i, '.term'), topic, weight }
      }),
    ),
  }
}

function term(text: unknown, list: string, i: number, part = ''): string {
  const place = `${list}[${i}]${part}`
  if (typeof text !== 'string' || text.trim() === '') return fail(place, 'words', text)
  if (text.includes('\n') || text.includes('\r')) return fail(place, 'words on one line', text)
  return text
}

function fail(place: string, wanted: string, got: unknown): never {
  throw new TypeError(`lexicon.${place}: expected ${wanted}, got ${JSON.stringify(got) ?? String(got)}`)
}
