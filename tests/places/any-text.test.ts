import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChain } from '../../src/gazetteer/chain'
import { communes } from '../../src/gazetteer/communes'
import { createGazetteer } from '../../src/gazetteer/gazetteer'
import { createPlaceResolver } from '../../src/places'
import { tokenize } from '../../src/tokenize/tokenize'

const gazetteer = createGazetteer(communes)
const PIECES = ['xã Tân Tiến, ', 'Tân ', 'Bà Rịa - ', 'TP. ', 'Hà Nội, ', 'xã A ', '( ', 'thuộc ']
const resolvers = [createPlaceResolver(), createPlaceResolver({ communes })]

/** Names, type words and marks in any order, and any string. */
const anyText = fc.oneof(
  fc
    .array(
      fc.constantFrom('xã', 'TP.', 'Tân', 'Tiến', 'Hà Nội', ',', '(', '-', "Ia H'", '1', 'Huế', 'Lào', '\n', 'ở'),
      {
        maxLength: 40,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('on any text', () => {
  it('a place is a quote, found again, the same for NFC and NFD', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { resolvePlace } of resolvers) {
          const place = resolvePlace(text)
          expect(resolvePlace(text)).toEqual(place)
          if (place === null) continue
          expect(text.slice(place.span.start, place.span.end)).toBe(place.text)
          const { span, text: quote, ...values } = place
          expect(resolvePlace(text.normalize('NFD'))).toMatchObject(values)
          expect(span.end - span.start).toBe(quote.length)
        }
      }),
    )
  })

  it('units are never without a name, codes never without a unit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { resolvePlace } of resolvers) {
          const place = resolvePlace(text)
          for (const unit of [place?.commune, place?.district, place?.province])
            if (unit !== null && unit !== undefined) expect(unit.name).not.toBe('')
          if (place?.country !== null) expect([place?.commune ?? null, place?.province ?? null]).toEqual([null, null])
        }
      }),
    )
  })

  it.each([...PIECES, "Ia H' ", 'Hà Nội, Hà Nội - ', 'quận 1 '])('no token is read often: %j', (piece) => {
    const tokens = tokenize(piece.repeat(500))
    const counts = { reads: 0 }
    const counted = new Proxy(tokens, {
      get(target, key, receiver) {
        counts.reads++
        return Reflect.get(target, key, receiver)
      },
    })
    for (const i of tokens.keys()) readChain(gazetteer, counted, i)
    expect(counts.reads / tokens.length).toBeLessThan(400)
  })

  it('what is no text, or no day, throws', () => {
    const { resolvePlace } = createPlaceResolver()
    // @ts-expect-error callers of JavaScript
    expect(() => resolvePlace(null)).toThrow(TypeError)
    expect(() => resolvePlace('Hà Nội', { date: '2019-02-30' })).toThrow(RangeError)
    expect(() => resolvePlace('Hà Nội', { date: 'hôm nay' })).toThrow(RangeError)
    expect(resolvePlace('Bắc Ninh', { date: new Date('2019-01-10T00:00:00Z') })?.province?.code).toBe('27')
    expect(resolvePlace('Bắc Ninh', { date: '2026' })?.province?.code).toBe('24')
    expect(resolvePlace('Bắc Ninh')?.province?.code).toBe(null)
  })
})
