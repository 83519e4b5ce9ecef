import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { communes } from '../../src/gazetteer/communes'
import { REFORM, readCommunes, readDistricts, readProvinces, stands, type Unit } from '../../src/gazetteer/units'
import { ROOT } from '../conventions/source'

const provinces = readProvinces()
const districtRows = readDistricts(provinces).all()
const districts: Unit[] = districtRows.map(({ draft }) => draft)
const allCommunes = readCommunes(communes, provinces, districtRows)

const DAY = '2024-05-01'
const on = (units: readonly Unit[], day: string) => units.filter((unit) => stands(unit, day) && unit.code !== null)

describe('the map', () => {
  it('counts what the lists count', () => {
    expect([provinces.all, districts, allCommunes].map((units) => on(units, DAY).length)).toEqual([63, 705, 10595])
    expect([provinces.all, districts, allCommunes].map((units) => on(units, REFORM).length)).toEqual([34, 0, 3321])
  })
  it.each([DAY, '2024-12-31', '2025-01-01', REFORM, '2026-11-01'])('has no code twice on %s', (day) => {
    for (const units of [provinces.all, districts, allCommunes]) {
      const codes = on(units, day).map(({ code }) => code)
      expect(codes.length).toBe(new Set(codes).size)
    }
  })
  it('has a parent for every district and commune', () => {
    expect(districts.filter(({ parent }) => parent?.level !== 'province')).toEqual([])
    expect(
      allCommunes.filter(({ parent, validFrom }) => parent?.level !== (validFrom === REFORM ? 'province' : 'district')),
    ).toEqual([])
  })
  it('has a standing successor for every province that ended with a code', () => {
    const ended = provinces.all.filter(({ code, validUntil }) => code !== null && validUntil !== null)
    expect(ended).toHaveLength(57)
    for (const unit of ended) {
      expect(unit.successors, unit.name).toHaveLength(1)
      expect(
        unit.successors.every((heir) => stands(heir, unit.validUntil ?? '')),
        unit.name,
      ).toBe(true)
    }
  })
  it('has successors in the province that the old one went to', () => {
    const ended = allCommunes.filter(({ validUntil }) => validUntil === REFORM)
    const strays = ended.filter(({ parent, successors }) => {
      const province = parent?.parent
      if (province === null || province === undefined) return false
      const heirs = [province, ...province.successors, ...province.successors.flatMap((each) => each.successors)]
      return successors.some((unit) => !heirs.some((heir) => heir.name === unit.parent?.name))
    })
    expect(strays.map(({ code, name }) => `${code} ${name}`)).toEqual([])
  })
  it('knows what became of nearly every commune', () => {
    const lost = allCommunes.filter(({ validUntil, successors }) => validUntil === REFORM && successors.length === 0)
    expect(lost.length).toBeLessThan(150)
  })
})

interface Row {
  code: string | null
  name: string
  type: string
  provinceCode?: string
  districtCode?: string
  validFrom?: string
  validUntil?: string
  successorCode?: string
  status?: string
}
const YARDSTICK = `${ROOT}../shared/data/`
const yardstick = (name: string): Row[] => JSON.parse(readFileSync(`${YARDSTICK}${name}.json`, 'utf8'))
const plain = (type: string) => (type === 'thành phố trung ương' ? 'thành phố' : type)
/** The yardstick has "é Tòng" and five more like it. */
const capital = (name: string) => name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
const line = (...cells: (string | null | undefined)[]) => cells.map((cell) => cell ?? '').join('|')

describe.runIf(existsSync(YARDSTICK))('every row of the reference data', () => {
  it('is a province here', () => {
    const ours = new Set(
      provinces.all.map((unit) =>
        line(unit.code, unit.type, unit.name, unit.validFrom, unit.validUntil, unit.successors[0]?.code),
      ),
    )
    const theirs = yardstick('provinces').filter(({ status }) => status !== 'historical')
    expect(
      theirs
        .map((row) => line(row.code, plain(row.type), row.name, row.validFrom, row.validUntil, row.successorCode))
        .filter((each) => !ours.has(each)),
    ).toEqual([])
  })
  it('is a district here, and no other is', () => {
    const ours = on(districts, DAY).map((unit) =>
      line(unit.code, unit.type, unit.name, unit.parent?.code, unit.validUntil),
    )
    const theirs = yardstick('districts-2024').map((row) =>
      line(row.code, row.type, row.name, row.provinceCode, row.validUntil),
    )
    expect(ours.toSorted()).toEqual(theirs.toSorted())
  })
  it('is a commune here, and no other is', () => {
    const old = on(allCommunes, DAY).map((unit) => line(unit.code, unit.type, unit.name, unit.parent?.code))
    const since = on(allCommunes, REFORM).map((unit) => line(unit.code, unit.type, unit.name, unit.parent?.code))
    expect(old.toSorted()).toEqual(
      yardstick('communes-2024')
        .map((row) => line(row.code, row.type, capital(row.name), row.districtCode))
        .toSorted(),
    )
    expect(since.toSorted()).toEqual(
      yardstick('communes-2025')
        .map((row) => line(row.code, row.type, row.name, row.provinceCode))
        .toSorted(),
    )
  })
  it('is a successor here, but for one taken from a namesake', () => {
    const ours = new Map(
      [...on(allCommunes, DAY), ...districts].map(({ code, successors, level }) => [
        level === 'district' ? `D${code}` : code,
        successors.map((unit) => unit.code).toSorted(),
      ]),
    )
    const rows: Record<string, string[]> = JSON.parse(readFileSync(`${YARDSTICK}commune-successors-2025.json`, 'utf8'))
    const wrong = Object.entries(rows).filter(
      ([code, heirs]) => ours.has(code) && String(ours.get(code)) !== String(heirs.toSorted()),
    )
    // An Hiệp of Sóc Trăng has there the successor of An Hiệp of Bến Tre, too.
    expect(wrong.map(([code]) => code)).toEqual(['31594'])
  })
})
