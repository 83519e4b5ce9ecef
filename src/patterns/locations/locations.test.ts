import { describe, expect, it } from 'vitest'
import { growth, LINEAR, prepared, repeated } from '../../../tests/support/work'
import { createEntityLexicon } from '../../entities/lexicon'
import { findPeople } from '../../entities/persons'
import { createGazetteer } from '../../gazetteer/gazetteer'
import { type Document, readDocument, textOf } from '../../sections/document'
import { corpusCases } from '../../testing/corpus'
import { createEventFinder } from '../event'
import { createLocationReader, type LocationReading, type LocationsReading } from '.'
import { createLocationLexicon } from './lexicon'
import { PLACE_NEGATIVES, PLACE_POSITIVES } from './places.corpus'
import { locationRules } from './rules'

const gazetteer = createGazetteer()
const entities = createEntityLexicon(gazetteer.isPlace)
const findEvents = createEventFinder()
const read = createLocationReader(gazetteer, entities.bodyPairs)

const report = (text: string): string => `Tin trong ngày\n\n${text}`

function placesOf(doc: Document, reader = read): LocationsReading {
  const names = findEvents(doc)
  const main = names.find(({ start }) => doc.kindAt(start) !== 'headline')
  const people = findPeople(doc, entities).persons.map(({ from, to }) => ({ start: from, end: to }))
  const anchors = doc.sentences.filter(({ index }) => names.some(({ sentence }) => sentence === index))
  return reader(doc, { kind: main?.kind ?? 'other', names, anchors, people }, null)
}

function shown(doc: Document, { candidate, role, units }: LocationReading): string {
  const { venue } = candidate.place
  const country = units.find((unit) => unit.country !== null)?.country
  const parts = [
    `${role === 'site' ? '@' : ''}${venue === null ? '' : textOf(doc, venue.start, venue.end)}`,
    units.map(({ start, end }) => textOf(doc, start, end)).join(', '),
    country ?? '',
  ]
  while (parts.at(-1) === '') parts.pop()
  return parts.join(' | ').trim()
}

describe('places of the main event', () => {
  const readPlaces = (text: string) => {
    const doc = readDocument(report(text))
    return placesOf(doc).locations.map((location) => ({ text: shown(doc, location), rule: location.candidate.rule }))
  }
  const corpus = [...PLACE_POSITIVES, ...PLACE_NEGATIVES].map(({ places, ...row }) => ({ ...row, values: places }))
  for (const { name, run } of corpusCases(corpus, readPlaces)) it(name, run)

  it('have every rule in a sentence', () => {
    const { rules } = locationRules(createLocationLexicon(gazetteer, entities.bodyPairs, []))
    const samples = rules.map(({ sample }) =>
      readDocument(`Sáng 5/3, hội nghị. Đoàn ${sample.replaceAll(/\b[AB]\b/gu, 'Lâm Khê')}.`),
    )
    const seen = new Set(samples.flatMap((doc) => placesOf(doc).candidates.map(({ rule }) => rule)))
    expect(rules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
  })

  it('are left out where their rule is turned off', () => {
    const doc = readDocument(report(PLACE_POSITIVES[0]?.text ?? ''))
    expect(placesOf(doc, createLocationReader(gazetteer, new Set(), new Set(['locations/at']))).locations).toEqual([])
  })
})

describe('the province of a place', () => {
  const provincesOf = (text: string): (string | undefined)[] =>
    placesOf(readDocument(report(text))).locations.map(({ records }) => records.province?.name)

  it('is the one whose bodies act, for a place that names none', () => {
    expect(
      provincesOf('Sáng 5/3, tại Nhà văn hóa huyện, UBND huyện Phù Cát (tỉnh Bình Định) tổ chức hội nghị tổng kết.'),
    ).toEqual(['Bình Định'])
  })
  it('is none where the report names none', () => {
    expect(provincesOf('Sáng 5/3, tại Nhà văn hóa xã, Hội Nông dân tổ chức hội nghị tổng kết.')).toEqual([undefined])
  })
  it('is that of another stop before that of the visitors', () => {
    expect(
      provincesOf(
        'Ngày 5/3, đoàn công tác của UBND TP. Cần Thơ đã đến thăm Trường THCS Đông Sơn. Tại xã Hòa Thịnh (tỉnh Đắk Lắk), đoàn trao 90 suất quà.',
      ),
    ).toEqual(['Đắk Lắk', 'Đắk Lắk'])
  })
})

describe('who sat where', () => {
  const sitesOf = (text: string): Record<string, string | null> => {
    const doc = readDocument(report(text))
    const { sites } = placesOf(doc)
    const shownAt: Record<string, string | null> = {}
    for (const name of findPeople(doc, entities).persons) {
      const scope = sites.find(({ start, end }) => name.start >= start && name.start < end)
      shownAt[textOf(doc, name.start, name.end)] = scope?.name ?? null
    }
    return shownAt
  }

  it('is said before a list, behind a name in brackets, and by a verb', () => {
    expect(
      sitesOf(
        'Sáng 5/3, UBND tỉnh tổ chức hội nghị trực tuyến. Chủ trì có ông Lê Văn Tám - Chủ tịch UBND tỉnh. Tại điểm cầu xã Lâm Khê có ông Phan Văn Hùng, Chủ tịch UBND xã; bà Trần Thị Lan, Phó Chủ tịch UBND xã (điểm cầu xã Đông Sơn). Ông Đỗ Văn Minh, Bí thư Đảng ủy xã dự tại điểm cầu xã Tân Hiệp.',
      ),
    ).toEqual({
      'Lê Văn Tám': null,
      'Phan Văn Hùng': 'xã Lâm Khê',
      'Trần Thị Lan': 'xã Đông Sơn',
      'Đỗ Văn Minh': 'xã Tân Hiệp',
    })
  })

  it('is nothing at the main điểm cầu', () => {
    expect(
      sitesOf(
        'Sáng 5/3, UBND tỉnh tổ chức hội nghị trực tuyến. Dự tại điểm cầu chính có ông Lê Văn Tám, Giám đốc Sở Nội vụ.',
      ),
    ).toEqual({ 'Lê Văn Tám': null })
  })
})

describe('any text', () => {
  it('is read in linear time', () => {
    for (const unit of [
      'tại Hà Nội, ',
      'tại Nhà văn hóa xã A (',
      'điểm cầu A: ',
      'thăm A, B và ',
      'xã ',
      'tại Trung tâm ',
    ]) {
      const make = (length: number) => report(`Sáng 5/3, hội nghị tại Huế. ${repeated(unit)(length)}`)
      expect(growth(make, prepared(readDocument, placesOf))).toBeLessThan(LINEAR)
    }
  })
})
