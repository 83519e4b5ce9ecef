import type { AdministrativeUnit } from '../types'
import type { Gazetteer, PlaceMatch } from './gazetteer'
import { stands, type Unit, type UnitLevel } from './units'

/** What a chain of matches means. */
export interface ResolvedPlace {
  commune: AdministrativeUnit | null
  district: AdministrativeUnit | null
  province: AdministrativeUnit | null
  /** What the smallest unit named may be, where that stays open; else []. */
  candidates: readonly Unit[]
}

export interface ResolveContext {
  /** Day of the event or of the report: "2019-01-10", "2019-01", "2019"; null or "XXXX-01-10" where no year is known. */
  readonly day?: string | null
  /** Name of the province that the report is from or about, "Bình Dương": decides between units of one name, and is never a value itself. */
  readonly province?: string | null
}

const RANK: Readonly<Record<UnitLevel, number>> = { commune: 0, district: 1, province: 2 }

/** First and last day that an EDTF day, month or year may mean; null where the year is not known. */
function daysOf(edtf: string | null | undefined): readonly [string, string] | null {
  if (edtf === null || edtf === undefined || edtf.length < 4 || edtf.startsWith('X')) return null
  return [`${edtf}-01-01`.slice(0, 10), `${edtf}${'-12-31'.slice(edtf.length === 7 ? 3 : 0)}`.slice(0, 10)]
}

type Days = readonly [string, string] | null
const standsIn = (unit: Unit, days: Days): boolean => days === null || stands(unit, days[0]) || stands(unit, days[1])

/** The unit that a unit lay in on a day: its parent, or what bore the parent's code then. */
function parentOn(gazetteer: Gazetteer, unit: Unit, days: Days): Unit | null {
  const { parent } = unit
  if (parent === null || parent.level !== 'province' || parent.code === null || days === null) return parent
  if (standsIn(parent, days) || !standsIn(unit, days)) return parent
  return gazetteer.provinces.on(parent.code, days[0]) ?? parent
}

function ancestors(gazetteer: Gazetteer, unit: Unit, days: Days): Unit[] {
  const found: Unit[] = []
  for (let at = parentOn(gazetteer, unit, days); at !== null; at = parentOn(gazetteer, at, days)) found.push(at)
  return found
}

/** Whether `unit` lay in `whole` on those days. */
const isIn = (gazetteer: Gazetteer, unit: Unit, whole: Unit, days: Days): boolean =>
  ancestors(gazetteer, unit, days).includes(whole)

/** Whether it lay in it before or has since: "quận Hà Đông, tỉnh Hà Tây", "phường Thủ Dầu Một, tỉnh Bình Dương". */
const wasOrBecameIn = (gazetteer: Gazetteer, unit: Unit, whole: Unit, days: Days): boolean =>
  ancestors(gazetteer, unit, days).some(
    (each) =>
      whole.successors.includes(each) ||
      each.successors.includes(whole) ||
      (each.code === whole.code && each.name === whole.name),
  )

/** How well a larger unit named beside it fits: it lies there (2), it did or will (1), neither (0). */
function supportOf(gazetteer: Gazetteer, unit: Unit, larger: readonly Unit[], days: Days): number {
  const above = larger.filter((whole) => RANK[whole.level] > RANK[unit.level])
  if (above.some((whole) => isIn(gazetteer, unit, whole, days))) return 2
  return above.some((whole) => wasOrBecameIn(gazetteer, unit, whole, days)) ? 1 : 0
}

/** Whether some unit that the smaller name may mean lies, lay or will lie in one that the larger name may mean. */
export function mayLieIn(gazetteer: Gazetteer, smaller: PlaceMatch, larger: PlaceMatch): boolean {
  return smaller.units.some((unit) => supportOf(gazetteer, unit, larger.units, null) > 0)
}

/** Keeps those that pass, or all where none does. */
function prefer<T>(all: readonly T[], test: (one: T) => boolean): readonly T[] {
  const kept = all.filter(test)
  return kept.length > 0 ? kept : all
}

/** Those that stood on the days; where none did, those that ended last. */
function nearestIn(units: readonly Unit[], days: Days): readonly Unit[] {
  const standing = units.filter((unit) => standsIn(unit, days))
  if (standing.length > 0) return standing
  const ends = units.map(({ validUntil }) => validUntil ?? '')
  const last = ends.reduce((a, b) => (a > b ? a : b), '')
  return units.filter((_, k) => ends[k] === last)
}

/** The candidates of the smallest unit that agree best with the larger ones, the day, the type word and the hint. */
function choose(
  gazetteer: Gazetteer,
  match: PlaceMatch,
  larger: readonly (readonly Unit[])[],
  context: ResolveContext,
): readonly Unit[] {
  const days = daysOf(context.day)
  let units: readonly Unit[] = match.units
  // None that lies in all that is named beside it: a unit that the map does not know, not a namesake elsewhere.
  units = units.filter((unit) => larger.every((others) => supportOf(gazetteer, unit, others, days) > 0))
  const supports = units.map((unit) =>
    larger.reduce((sum, others) => sum + supportOf(gazetteer, unit, others, days), 0),
  )
  const most = Math.max(...supports)
  units = units.filter((_, k) => supports[k] === most)
  units = prefer(units, (unit) => standsIn(unit, days))
  if (match.type !== null) units = prefer(units, (unit) => unit.type === match.type)
  units = nearestIn(units, days)
  const { province } = context
  if (province !== null && province !== undefined)
    units = prefer(
      units,
      (unit) => unit.name === province || ancestors(gazetteer, unit, days).some(({ name }) => name === province),
    )
  if (match.type === null) {
    const highest = Math.max(...units.map((unit) => RANK[unit.level]))
    units = units.filter((unit) => RANK[unit.level] === highest)
  }
  return units
}

const SPOKEN_NAMES: ReadonlyMap<string, string> = new Map([['Hồ Chí Minh', 'Thành phố Hồ Chí Minh']])
/** How a unit is called in a record: "Thành phố Hồ Chí Minh"; "8" for the list's "Phường 08". */
export function spokenName({ level, name }: Unit): string {
  if (level === 'province') return SPOKEN_NAMES.get(name) ?? name
  return name.length === 2 && name.startsWith('0') ? name.slice(1) : name
}

const agreed = <T>(values: readonly T[]): T | null => {
  const first = values[0]
  return first !== undefined && values.every((value) => value === first) ? first : null
}

/** The record of units that are one and the same but for their time; fields on which they differ stay open. */
function recordOf(units: readonly Unit[], type: string | null): AdministrativeUnit | null {
  const first = units[0]
  if (first === undefined) return null
  const heirs = units.map(({ successors }) => (successors.length === 1 ? successors[0] : undefined))
  const heir = agreed(heirs) ?? null
  return {
    name: spokenName(first),
    type: type ?? first.type,
    code: agreed(units.map(({ code }) => code)),
    successor: heir === null || heir.code === null ? null : { code: heir.code, name: spokenName(heir) },
  }
}

/** What stays the same from one span of a unit's life to the next. */
const identity = (unit: Unit): string =>
  [unit.level, unit.name, unit.parent?.name ?? '', unit.parent?.parent?.name ?? ''].join('/')

/**
 * Says which units a chain of matches names, the smallest first ("xã A", "huyện B", "tỉnh C"). What is not said is
 * filled upward where it is unambiguous; where several units remain, code and larger units stay open and the candidates
 * are given.
 */
export function resolveChain(
  gazetteer: Gazetteer,
  chain: readonly PlaceMatch[],
  context: ResolveContext = {},
): ResolvedPlace {
  const days = daysOf(context.day)
  const found: ResolvedPlace = { commune: null, district: null, province: null, candidates: [] }
  const known: (readonly Unit[])[] = []
  for (const match of [...chain].reverse()) {
    const units = choose(gazetteer, match, known, context)
    const level = units[0]?.level ?? match.levels[0]
    if (level === undefined || (units.length === 0 && match.type === null)) continue
    const one = new Set(units.map(identity)).size === 1
    if (units.length === 0) found[level] ??= { name: match.name, type: match.type ?? '', code: null, successor: null }
    else if (one) found[level] = recordOf(units, match.type)
    else {
      const first = units[0]
      if (first !== undefined)
        found[level] ??= { name: spokenName(first), type: match.type ?? first.type, code: null, successor: null }
      found.candidates = units
    }
    if (units.length > 0) known.push(units)
    if (units.length > 0) fillUpward(gazetteer, units, days, found)
  }
  return found
}

/** Fills the levels above from what all candidates lie in. */
function fillUpward(gazetteer: Gazetteer, units: readonly Unit[], days: Days, found: ResolvedPlace): void {
  const chains = units.map((unit) => ancestors(gazetteer, unit, days))
  for (const level of ['district', 'province'] as const) {
    if (found[level] !== null) continue
    const above = chains.map((chain) => chain.find((unit) => unit.level === level))
    const all = above.filter((unit) => unit !== undefined)
    if (all.length < units.length || new Set(all.map(identity)).size !== 1) continue
    found[level] = recordOf([...new Set(all)], null)
  }
}
