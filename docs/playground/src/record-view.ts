import type { EventDate, EventLocation, ExtractedEvent, Official, Span } from '../../../src/types'
import { h } from './dom'
import type { Values } from './values'
import type { Words } from './words'

type Row = readonly [field: string, content: readonly Node[]]

/** The record of an event as a person reads it; each value is a button that leads to its place in the text. */
export function recordOf(event: ExtractedEvent, values: Values, words: Words): Node[] {
  const make = makerOf(values)
  const { labels, word } = words
  const each = <T extends { span: Span; text: string }>(items: readonly T[], note: (item: T) => string): Node[] =>
    items.map((item) => h('li', {}, make(item, item.text), ...noteOf(note(item))))
  const { themes } = event
  const rows: Row[] = [
    ['date', event.date === null ? [] : [dateOf(event.date, make, words)]],
    [
      'published',
      event.publishedAt === null ? [] : [h('li', {}, make(event.publishedAt, dayOf(event.publishedAt.iso)))],
    ],
    ['locations', event.locations.map((location) => locationOf(location, make, words))],
    ['organizers', each(event.organizers, ({ role }) => (role === 'organizer' ? '' : labels('organizer', role)))],
    ['officials', event.officials.map((official) => officialOf(official, make, words))],
    ['groups', each(event.groups, ({ site }) => (site === null ? '' : `${word('site')} ${site}`))],
    ['subject', themes.subject === null ? [] : [h('li', {}, make(themes.subject, themes.subject.text))]],
    ['named', each(themes.named, () => '')],
    [
      'topics',
      themes.topics.map(({ id }) => h('li', {}, buttonOf(values.indexOfTopic(id), 'topics', labels('topic', id)))),
    ],
  ]
  return [
    h('p', { class: 'kind' }, `${labels('kind', event.kind)} · ${labels('mode', event.mode)}`),
    h('h3', {}, ...headingOf(event, make, words)),
    h(
      'dl',
      {},
      ...rows.flatMap(([field, content]) =>
        content.length === 0
          ? []
          : [
              h('dt', { class: `f-${field}` }, labels('field', field)),
              h('dd', { class: `f-${field}` }, h('ul', { lang: 'vi', class: field }, ...content)),
            ],
      ),
    ),
  ]
}

type Make = (item: { readonly span: Span }, text: string) => Node

const makerOf =
  (values: Values): Make =>
  ({ span }, text) => {
    const index = values.indexOf(span)
    return buttonOf(index, values.list[index]?.field ?? '', text)
  }

function buttonOf(index: number, field: string, text: string): Node {
  return h(
    'button',
    { type: 'button', class: `value f-${field}`, 'data-q': index, 'data-value': index },
    collapsed(text),
  )
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const noteOf = (text: string): Node[] => (text === '' ? [] : [document.createTextNode(' '), h('small', {}, text)])

function headingOf({ name, title }: ExtractedEvent, make: Make, { word }: Words): (Node | string)[] {
  const shown = name ?? title
  if (shown === null) return [word('event')]
  return [make(shown, shown.text)]
}

/** "10/01/2019", "10/01", "01/2019" of an EDTF day. */
const dayOf = (edtf: string): string =>
  edtf
    .split('-')
    .filter((part) => part !== 'XXXX')
    .toReversed()
    .join('/')

function dateOf(date: EventDate, make: Make, { labels }: Words): Node {
  const { start, end, time, partOfDay } = date
  const days = end === null || end === start ? dayOf(start) : `${dayOf(start)} – ${dayOf(end)}`
  const said = [time, partOfDay === null ? null : labels('part-of-day', partOfDay)].filter((part) => part !== null)
  return h('li', {}, make(date, days), ...noteOf(said.join(', ')))
}

function locationOf(location: EventLocation, make: Make, { word }: Words): Node {
  const { province, venue, role, country } = location
  const notes = [role === 'site' ? word('site') : '', country ?? ''].filter((note) => note !== '')
  if (province !== null) {
    const code = province.code === null ? '' : ` (${word('code')} ${province.code})`
    const { successor } = province
    const now = successor === null || successor.name === province.name ? '' : `, ${word('successor')} ${successor.name}`
    notes.push(`${province.type} ${province.name}${code}${now}`)
  }
  const inside =
    venue === null || venue.text === location.text ? [] : [h('span', { class: 'within' }, make(venue, venue.text))]
  return h('li', {}, make(location, location.text), ...inside, ...noteOf(notes.join(' · ')))
}

function officialOf(official: Official, make: Make, { labels, word }: Words): Node {
  const { honorific, name, positions, participation, site } = official
  const parts = participation.map((part) => labels('participation', part))
  const notes = [...parts, ...(site === null ? [] : [`${word('site')} ${site}`])]
  return h(
    'li',
    {},
    honorific === null ? null : h('span', { class: 'honorific' }, `${honorific} `),
    make(official, name),
    ...noteOf(notes.join(' · ')),
    positions.length === 0
      ? null
      : h('ul', { class: 'positions' }, ...positions.map((position) => h('li', {}, make(position, position.text)))),
  )
}
