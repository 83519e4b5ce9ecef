import { describe, expect, it } from 'vitest'
import { communes } from '../../src/gazetteer/communes'
import { createGazetteer, type PlaceMatch } from '../../src/gazetteer/gazetteer'
import { resolveChain } from '../../src/gazetteer/resolve'
import { REFORM, readCommunes, readDistricts, readProvinces, stands, type Unit } from '../../src/gazetteer/units'
import { normalize } from '../../src/normalize/normalize'
import { type Token, tokenize } from '../../src/tokenize/tokenize'

const gazetteer = createGazetteer(communes)
const provinces = readProvinces()
const districtRows = readDistricts(provinces).all()
const units: Unit[] = [
  ...provinces.all,
  ...districtRows.map(({ draft }) => draft),
  ...readCommunes(communes, provinces, districtRows),
].filter(({ code }) => code !== null)

/** Each type word in the ways that reports write it. */
const TYPE_WORDS: Readonly<Record<string, readonly string[]>> = {
  tỉnh: ['tỉnh ', 'Tỉnh '],
  'thành phố': ['thành phố ', 'TP ', 'TP. ', 'TP.', 'Tp. ', 'tp. '],
  quận: ['quận ', 'Quận ', 'Q.', 'Q. '],
  huyện: ['huyện ', 'Huyện ', 'H.', 'H. '],
  'thị xã': ['thị xã ', 'TX ', 'TX.', 'Thị xã '],
  xã: ['xã ', 'Xã ', 'X. '],
  phường: ['phường ', 'Phường ', 'P.', 'P. '],
  'thị trấn': ['thị trấn ', 'TT ', 'TT. '],
  'đặc khu': ['đặc khu ', 'Đặc khu '],
}

const NEW_TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['ọa', 'oạ'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
  ['ụy', 'uỵ'],
]
const each = (name: string, spell: (word: string) => string) => name.split(' ').map(spell).join(' ')
const yToI: Readonly<Record<string, string>> = { ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** Ways to spell a name. */
const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  decomposed: (name) => name.normalize('NFD'),
  'in capitals': (name) => name.toUpperCase(),
  'with the tone mark on the second vowel': (name) =>
    each(name, (word) => NEW_TONES.reduce((w, [old, now]) => (w.endsWith(old) ? w.replace(old, now) : w), word)),
  'with a typographic apostrophe': (name) => name.replaceAll("'", '’'),
  'without apostrophe': (name) => name.replaceAll("'", ''),
  'with en dashes': (name) => name.replaceAll('-', '–'),
  'with dashes between spaces': (name) => name.replaceAll(/ ?- ?/g, ' - '),
  'with i for y': (name) =>
    each(name, (word) => (/(?:[hklmst]|qu)[ýỳỷỹỵ]$/iu.test(word) ? word.slice(0, -1) + yToI[word.slice(-1)] : word)),
  'with đắc for đắk': (name) => name.replaceAll('Đắk', 'Đắc').replaceAll('Lắk', 'Lắc'),
  'with đăk for đắk': (name) => name.replaceAll('Đắk', 'Đăk').replaceAll('Lắk', 'Lăk'),
}

/** The chain that a reader would read from a line of tokens. */
function chainOf(tokens: readonly Token[], start: number, end: number): PlaceMatch[] {
  const chain: PlaceMatch[] = []
  for (let i = start; i < end; ) {
    const match = gazetteer.at(tokens, i).find((each) => each.end <= end)
    if (match === undefined) i++
    else {
      chain.push(match)
      i = match.end
    }
  }
  return chain
}

/** Chains of many phrases, read in one pass of the tokenizer. */
function chainsOf(phrases: readonly string[]): PlaceMatch[][] {
  const tokens = tokenize(normalize(phrases.join('\n')).text)
  const starts = tokens.filter(({ line }) => line).map(({ index }) => index)
  expect(starts).toHaveLength(phrases.length)
  return starts.map((start, k) => chainOf(tokens, start, starts[k + 1] ?? tokens.length))
}

/** Days of the lists, and some before. */
const DAYS = ['2024-05-01', REFORM, '2019-05-01', '2008-05-01', '2003-05-01']
const dayIn = (unit: Unit): string => DAYS.find((day) => stands(unit, day)) ?? unit.validFrom ?? ''

/** ", huyện B, tỉnh C": where a unit lies, in full. */
function tail(unit: Unit): string {
  let text = ''
  for (let at = unit.parent; at !== null; at = at.parent) text += `, ${at.type} ${at.name}`
  return text
}

const label = (unit: Unit) => `${unit.type} ${unit.name}${tail(unit)} ${unit.code}`
const recordIn = (place: ReturnType<typeof resolveChain>, unit: Unit) => place[unit.level]

/** Units whose phrase does not give their code on a day, by the phrase. */
function misses(some: readonly Unit[], phraseOf: (unit: Unit) => string, dayOf: (unit: Unit) => string): string[] {
  const phrases = some.map(phraseOf)
  const chains = chainsOf(phrases)
  return some.flatMap((unit, k) => {
    const found = recordIn(resolveChain(gazetteer, chains[k] ?? [], { day: dayOf(unit) }), unit)
    return found?.code === unit.code ? [] : [`${phrases[k]} (${dayOf(unit)}) is ${unit.code}, got ${found?.code}`]
  })
}

describe('every unit', { timeout: 60_000 }, () => {
  it.each(Object.keys(SPELLINGS))('is found in its district and province, spelled %s', (way) => {
    const spell = SPELLINGS[way] ?? String
    const some = units.filter(({ name }) => way === 'as it is' || spell(name) !== name)
    expect(some.length).toBeGreaterThan(0)
    expect(misses(some, (unit) => `${unit.type} ${spell(unit.name)}${tail(unit)}`, dayIn)).toEqual([])
  })
  it.each([0, 1, 2, 3, 4, 5])('is found after each form of its type word (%i)', (k) => {
    const word = (unit: Unit) => TYPE_WORDS[unit.type]?.[k] ?? ''
    const some = units.filter((unit) => word(unit) !== '')
    expect(misses(some, (unit) => `${word(unit)}${unit.name}${tail(unit)}`, dayIn)).toEqual([])
  })
  it('alone is itself, or one of the candidates', () => {
    const chains = chainsOf(units.map((unit) => `${unit.type} ${unit.name}`))
    const wrong = units.filter((unit, k) => {
      const place = resolveChain(gazetteer, chains[k] ?? [], { day: dayIn(unit) })
      const found = recordIn(place, unit)
      if (found?.code === unit.code) return false
      return (
        found?.code !== null || !place.candidates.some(({ code, name }) => code === unit.code && name === unit.name)
      )
    })
    expect(wrong.map(label)).toEqual([])
  })
  it('bare is among what the name may mean', () => {
    const named = units.filter(({ name }) => !/^\d/.test(name))
    const tokens = tokenize(named.map(({ name }) => name).join('\n'))
    const starts = tokens.filter(({ line }) => line).map(({ index }) => index)
    const wrong = named.filter((unit, k) => {
      const end = starts[k + 1] ?? tokens.length
      const match = gazetteer.at(tokens, starts[k] ?? 0).find((each) => each.type === null && each.end === end)
      return (
        match?.units.some(
          ({ code, level, name }) => code === unit.code && level === unit.level && name === unit.name,
        ) !== true
      )
    })
    expect(wrong.map(label)).toEqual([])
  })
  it('that ended gives its successor afterwards', () => {
    const ended = units.filter(({ validUntil, successors }) => validUntil !== null && successors.length === 1)
    const chains = chainsOf(ended.map((unit) => `${unit.type} ${unit.name}${tail(unit)}`))
    const wrong = ended.filter((unit, k) => {
      const found = recordIn(resolveChain(gazetteer, chains[k] ?? [], { day: '2026-06-01' }), unit)
      const heir = unit.successors[0]
      return found?.successor?.code !== heir?.code && found?.code !== heir?.code
    })
    expect(wrong.map(label)).toEqual([])
  })
  it('since the reform is found by name and province', () => {
    expect(units.filter(({ validFrom }) => validFrom === REFORM)).toHaveLength(3321 + 23)
  })
})
