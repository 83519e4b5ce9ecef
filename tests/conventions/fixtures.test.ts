import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GoldEvent } from '../../src/evaluate/gold'
import { EVENT_KINDS, TOPIC_IDS } from '../../src/types'
import { readCorpus } from '../support/corpus'
import { ROOT } from './source'

/** `fixtures/README.md` says what the fixtures are; this holds what can be checked of it. */
const FOLDER = `${ROOT}fixtures`
const reports = readCorpus(FOLDER)
const events = reports.flatMap(({ gold: { event } }) => (event === null ? [] : [event]))

const plain = (text: string): string => text.normalize('NFC').replaceAll('\u200B', '').split(/\s+/u).join(' ').trim()

/** Quotes that `goldProblems` does not look at: places as they stand, people that are never counted, honorifics. */
function furtherQuotes({ optionalPeople, locations, officials }: GoldEvent): string[] {
  const places = locations.flatMap(({ text, commune, district }) => [text, commune, district])
  const honorifics = officials.map(({ honorific }) => honorific)
  return [...optionalPeople, ...places, ...honorifics].filter((quote) => quote !== null)
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

describe('the fixtures', () => {
  it('are 78 reports or more, 9 of them about no event', () => {
    expect(reports.length).toBeGreaterThanOrEqual(78)
    expect(reports.length - events.length).toBeGreaterThanOrEqual(9)
  })

  it('cover every kind and every topic', () => {
    const kinds = new Set(events.map(({ kind }) => kind))
    const topics = new Set(events.flatMap(({ themes }) => themes.topics))
    expect(EVENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([])
    expect(TOPIC_IDS.filter((topic) => !topics.has(topic))).toEqual([])
  })

  it('cover reports with several sites, organizers of each part, and people at an event in each way', () => {
    const modes = new Set(events.map(({ mode }) => mode))
    const roles = new Set(events.flatMap(({ organizers }) => organizers.map(({ role }) => role)))
    const ways = new Set(events.flatMap(({ officials }) => officials.flatMap(({ participation }) => participation)))
    expect([...modes].sort()).toEqual(['hybrid', 'in-person', 'online'])
    expect([...roles].sort()).toEqual(['co-organizer', 'director', 'host', 'organizer', 'sponsor'])
    expect([...ways].sort()).toEqual(['attendee', 'chair', 'honoree', 'presenter', 'signatory', 'speaker'])
  })

  it('have a text for each annotation, by the same name', () => {
    const names = (folder: string, end: string) =>
      readdirSync(`${FOLDER}/${folder}`)
        .map((file) => file.slice(0, -end.length))
        .sort()
    expect(names('text', '.txt')).toEqual(names('gold', '.json'))
    expect(reports.map(({ gold }) => gold.id)).toEqual(names('gold', '.json'))
  })

  it('are each said to be an event report exactly where there is an event', () => {
    const wrong = reports.filter(({ gold: { id, event } }) => {
      const said: unknown = JSON.parse(readFileSync(`${FOLDER}/gold/${id}.json`, 'utf8'))
      return (
        !(said !== null && typeof said === 'object' && 'isEventReport' in said) ||
        said.isEventReport !== (event !== null)
      )
    })
    expect(wrong.map(({ gold }) => gold.id)).toEqual([])
  })

  it('quote their texts in places, honorifics and people that are never counted', () => {
    const wrong = reports.flatMap(({ gold: { id, event }, text }) => {
      const words = plain(text).toLowerCase()
      const quotes = event === null ? [] : furtherQuotes(event)
      return quotes.filter((quote) => !words.includes(plain(quote).toLowerCase())).map((quote) => `${id}: ${quote}`)
    })
    expect(wrong).toEqual([])
  })

  it('have one to three topics each, and no person both counted and not', () => {
    const wrong = reports.filter(({ gold: { event } }) => {
      if (event === null) return false
      const counted = new Set(event.officials.map(({ name }) => name))
      const topics = event.themes.topics.length
      return topics < 1 || topics > 3 || event.optionalPeople.some((name) => counted.has(name))
    })
    expect(wrong.map(({ gold }) => gold.id)).toEqual([])
  })

  it('have annotations in NFC, their white space collapsed', () => {
    const wrong = reports.flatMap(({ gold }) =>
      stringsOf(gold)
        .filter((value) => value !== value.normalize('NFC') || value !== plain(value) || value === '')
        .map((value) => `${gold.id}: ${value}`),
    )
    expect(wrong).toEqual([])
  })
})
