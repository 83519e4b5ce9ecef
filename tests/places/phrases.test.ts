import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { communes } from '../../src/gazetteer/communes'
import { createPlaceResolver, type Place } from '../../src/places'
import type { AdministrativeUnit } from '../../src/types'

const rows = readFileSync(new URL('./phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

const { resolvePlace } = createPlaceResolver({ communes })

/** "tỉnh Bình Dương 74>79", "?huyện Châu Thành" */
function say(unit: AdministrativeUnit | null): string {
  if (unit === null) return ''
  const name = `${unit.type} ${unit.name}`
  if (unit.code === null) return `?${name}`
  return `${name} ${unit.code}${unit.successor === null ? '' : `>${unit.successor.code}`}`
}

const sayPlace = (place: Place | null): string =>
  place === null
    ? ''
    : [say(place.commune), say(place.district), say(place.province), place.country ?? ''].join('\t').trimEnd()

function read([phrase = '', date = '', province = '']: readonly string[]): string {
  const options = { ...(date === '' ? {} : { date }), ...(province === '' ? {} : { province }) }
  return sayPlace(resolvePlace(phrase, options))
}

describe('place phrases', () => {
  it(`are read right in at least 97 of 100 (${rows.length})`, () => {
    const missed = rows.flatMap((row) => {
      const [expected, found] = [row.slice(3).join('\t'), read(row)]
      return found === expected
        ? []
        : [`${row.slice(0, 3).join(' | ')}: ${found || 'no place'} for ${expected || 'no place'}`]
    })
    const right = rows.length - missed.length
    console.log(
      `${right} of ${rows.length} place phrases, ${((100 * right) / rows.length).toFixed(1)} %\n${missed.join('\n')}`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(right / rows.length).toBeGreaterThanOrEqual(0.97)
  })
  it('have quotes for values', () => {
    for (const [phrase = ''] of rows) {
      const place = resolvePlace(phrase)
      if (place !== null) expect(phrase.slice(place.span.start, place.span.end)).toBe(place.text)
    }
  })
  it('of several readings name them all', () => {
    const place = resolvePlace('xã Tân Tiến', { date: '2019' })
    expect(place?.candidates.length).toBeGreaterThan(10)
    expect(place?.candidates.every(({ name, code }) => name === 'Tân Tiến' && code !== null)).toBe(true)
  })
})
