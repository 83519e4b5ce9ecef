import { dataLines, dataRows } from '../lexicon/data-file'
import type { CommuneData } from './communes'
import districtsFile from './data/districts.tsv'
import formerDistrictsFile from './data/former-districts.tsv'
import provincesFile from './data/provinces.tsv'

export type UnitLevel = 'province' | 'district' | 'commune'

/** A unit of the administrative map during one span of its life: key on it, never on its code, which may be used again. */
export interface Unit {
  /** "Bình Dương", "Ba Đình"; "1" of "quận 1". */
  readonly name: string
  /** "tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu" */
  readonly type: string
  readonly level: UnitLevel
  /** Code of the General Statistics Office; null of units that had ended before there were codes. */
  readonly code: string | null
  /** The province of a district; the district of a commune before 1 July 2025, the province of one since. */
  readonly parent: Unit | null
  /** First day, "2025-07-01"; null where it began before the data do. */
  readonly validFrom: string | null
  /** First day on which it was no more; null while it lasts. */
  readonly validUntil: string | null
  /** What it became part of when it ended; several where it was split; [] where nothing is known. */
  readonly successors: readonly Unit[]
}

/** The day from which there are no districts, 34 provinces and 3,321 communes. */
export const REFORM = '2025-07-01'

interface Draft extends Unit {
  validFrom: string | null
  successors: Unit[]
}

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell)

export const stands = (unit: Unit, day: string): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validUntil === null || day < unit.validUntil)

/** The provinces, by code and day. */
export interface Provinces {
  readonly all: readonly Unit[]
  on(code: string, day: string): Unit | null
}

export function readProvinces(): Provinces {
  const byCode = new Map<string, Draft[]>()
  const heirs: [Draft, string][] = []
  const all = dataRows(provincesFile).map(([name = '', type = '', code, from, until, heir]) => {
    const draft: Draft = {
      name,
      type,
      level: 'province',
      code: orNull(code),
      parent: null,
      validFrom: orNull(from),
      validUntil: orNull(until),
      successors: [],
    }
    if (draft.code !== null) byCode.set(draft.code, [...(byCode.get(draft.code) ?? []), draft])
    if (heir !== undefined && heir !== '') heirs.push([draft, heir])
    return draft
  })
  const on = (code: string, day: string): Unit | null => byCode.get(code)?.find((unit) => stands(unit, day)) ?? null
  for (const [draft, heir] of heirs) {
    const unit = draft.validUntil === null ? null : on(heir, draft.validUntil)
    if (unit !== null) draft.successors.push(unit)
  }
  return { all, on }
}

/** The day of the lists of districts and communes before the reform. */
const DAY_BEFORE = '2024-05-01'
/** The day of the list of communes that ended, or changed their name, before that. */
const DAY_EARLIER = '2019-10-06'
const DAY_AFTER_EARLIER = '2019-10-07'

/** A district or commune of 2024 with the codes of the communes that it became. */
interface Before {
  readonly draft: Draft
  readonly heirs: string
}

/** The districts of 2024, and those that ended before or began after: lines that become units when they are asked for. */
export interface Districts {
  readonly lines: readonly string[]
  unitOf(line: string): Unit
  withCode(code: string): readonly Unit[]
  all(): Before[]
}

/** The name of a district: the third cell of a line. */
export function districtName(line: string): string {
  const start = line.indexOf('\t', line.indexOf('\t') + 1) + 1
  return line.slice(start, line.indexOf('\t', start))
}

export function readDistricts(provinces: Provinces): Districts {
  const of2024 = dataLines(districtsFile)
  const others = dataLines(formerDistrictsFile)
  const lines = [...of2024, ...others]
  const ended = others.map((line) => line.split('\t'))
  const known = new Map<string, Before>()
  const lineOf = (code: string): string | undefined => of2024.find((line) => line.startsWith(`${code}\t`))
  const read2024 = ([code = '', type = '', name = '', province = '', until, heirs = '']: readonly string[]): Before => {
    // "quận Thủ Đức" and "thành phố Thủ Đức": what has its name or its code began when it ended.
    const past = ended.findLast(([old, , its, , , , heir]) => heir === code && (its === name || old === code))
    const validFrom = orNull(past?.[5])
    const parent = provinces.on(province, DAY_BEFORE)
    const validUntil = orNull(until) ?? REFORM
    return { draft: { name, type, level: 'district', code, parent, validFrom, validUntil, successors: [] }, heirs }
  }
  const readOther = ([code, type = '', name = '', province = '', from, until, heir]: readonly string[]): Before => {
    const validFrom = orNull(from)
    const parent = provinces.on(province, validFrom ?? DAY_EARLIER)
    const successor = heir === undefined || heir === '' ? undefined : lineOf(heir)
    const successors = successor === undefined ? [] : [read(successor).draft]
    const draft: Draft = {
      name,
      type,
      level: 'district',
      code: orNull(code),
      parent,
      validFrom,
      validUntil: orNull(until),
      successors,
    }
    return { draft, heirs: '' }
  }
  const read = (line: string): Before => {
    const held = known.get(line)
    if (held !== undefined) return held
    const made = (others.includes(line) ? readOther : read2024)(line.split('\t'))
    known.set(line, made)
    return made
  }
  return {
    lines,
    unitOf: (line) => read(line).draft,
    withCode: (code) => lines.filter((line) => line.startsWith(`${code}\t`)).map((line) => read(line).draft),
    all: () => lines.map(read),
  }
}

/** The district that had a code on the day of the earlier list of communes. */
function districtsEarlier(districts: readonly Before[]): Map<string | null, Draft> {
  const standing = districts.filter(({ draft }) => stands(draft, DAY_EARLIER))
  return new Map(standing.map(({ draft }) => [draft.code, draft]))
}

/**
 * Ties the communes of the earlier list to those of 2024: under a new name the code stayed; where the name stayed and the
 * code did not, the new one began on some day between the lists.
 */
function succeedEarlier(earlier: readonly Draft[], before: readonly Draft[]): void {
  const keyOf = ({ name, parent }: Unit) => `${name}/${parent?.name}/${parent?.parent?.name}`
  const byCode = new Map(before.map((unit) => [unit.code, unit]))
  const byName = new Map(before.map((unit) => [keyOf(unit), unit]))
  for (const unit of earlier) {
    const [renamed, namesake] = [byCode.get(unit.code), byName.get(keyOf(unit))]
    const heir = namesake ?? renamed
    if (heir !== undefined) unit.successors.push(heir)
    if (namesake !== undefined) namesake.validFrom = DAY_AFTER_EARLIER
  }
}

/** Reads the communes of both maps and ties those of 2024, and districts that became one, to their successors. */
export function readCommunes(data: CommuneData, provinces: Provinces, districts: readonly Before[]): Unit[] {
  const of2024 = districts.filter(({ draft }) => stands(draft, DAY_BEFORE))
  const districtOf = new Map(of2024.map(({ draft }) => [draft.code, draft]))
  const districtThen = districtsEarlier(districts)
  const since = dataRows(data.since).map(([code = '', type = '', name = '', province = '']): Draft => {
    const parent = provinces.on(province, REFORM)
    return { name, type, level: 'commune', code, parent, validFrom: REFORM, validUntil: null, successors: [] }
  })
  const before = dataRows(data.before).map(([code = '', type = '', name = '', district = '', heirs = '']): Before => {
    const parent = districtOf.get(district) ?? null
    return {
      draft: { name, type, level: 'commune', code, parent, validFrom: null, validUntil: REFORM, successors: [] },
      heirs,
    }
  })
  const earlier = dataRows(data.earlier).map(([code = '', type = '', name = '', district = '']): Draft => {
    const parent = districtThen.get(district) ?? null
    return { name, type, level: 'commune', code, parent, validFrom: null, validUntil: DAY_BEFORE, successors: [] }
  })
  succeedEarlier(
    earlier,
    before.map(({ draft }) => draft),
  )
  const heirOf = new Map(since.map((unit) => [unit.code, unit]))
  for (const { draft, heirs } of [...districts, ...before])
    for (const code of heirs === '' ? [] : heirs.split(' ')) {
      const heir = heirOf.get(code)
      if (heir !== undefined) draft.successors.push(heir)
    }
  return [...before.map(({ draft }) => draft), ...earlier, ...since]
}
