import { type PlaceChain, readChain } from '../gazetteer/chain'
import type { CommuneData } from '../gazetteer/communes'
import { createGazetteer, type Gazetteer } from '../gazetteer/gazetteer'
import { mayLieIn, type ResolvedPlace, resolveChain, spokenName } from '../gazetteer/resolve'
import type { Unit, UnitLevel } from '../gazetteer/units'
import { normalize } from '../normalize/normalize'
import { type Token, tokenize } from '../tokenize/tokenize'
import type { AdministrativeUnit, Span } from '../types'
import { dayOf } from './day'

export type { CommuneData } from '../gazetteer/communes'
export type { UnitLevel } from '../gazetteer/units'
export type { AdministrativeUnit, Span } from '../types'

export interface PlaceOptions {
  /**
   * When the place is spoken of: "2019-01-10", "2019-01", "2019" or a `Date` (its day in Vietnam). Codes are as of that
   * day; without it those stay open that were given anew on 1 July 2025.
   */
  date?: string | Date
  /** The province that the text is from or about, "Bình Dương": decides between units of one name. */
  province?: string
}

export interface PlaceResolverOptions {
  /** All communes: `communes` of `sukien/communes`. Without them a commune has no code. */
  communes?: CommuneData
}

/** A unit that an ambiguous name may mean. */
export interface PlaceCandidate {
  level: UnitLevel
  name: string
  type: string
  code: string | null
  /** Names of the units it lay in, the smallest first: ["Châu Thành", "Bến Tre"]. */
  within: string[]
  validFrom: string | null
  validUntil: string | null
}

/** What a phrase names. */
export interface Place {
  /** The part of the text that was read, `text.slice(span.start, span.end)`. */
  text: string
  span: Span
  commune: AdministrativeUnit | null
  district: AdministrativeUnit | null
  province: AdministrativeUnit | null
  /** ISO 3166-1 alpha-2, only abroad. */
  country: string | null
  /** What the smallest unit may be where several remain; its code is then null. [] where it is settled. */
  candidates: PlaceCandidate[]
}

export interface PlaceResolver {
  resolvePlace(text: string, options?: PlaceOptions): Place | null
}

function candidateOf(unit: Unit): PlaceCandidate {
  const within: string[] = []
  for (let at = unit.parent; at !== null; at = at.parent) within.push(spokenName(at))
  const { level, type, code, validFrom, validUntil } = unit
  return { level, name: spokenName(unit), type, code, within, validFrom, validUntil }
}

/** Words before a name that make a place of it without a type word. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['tại', 'ở', 'về', 'từ', 'đến', 'tới', 'sang', 'qua', 'thuộc', 'bàn'])

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** A name may begin here: at the start, after a mark but a dash ("Việt - Lào"), after "tại". */
function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || tokens[i]?.line === true || BEFORE_PLACE.has(before.key)) return true
  return before.kind === 'mark' && !DASHES.has(before.text)
}

/** It is all that the phrase says, but for "tại". */
const isWhole = (tokens: readonly Token[], { start, end }: PlaceChain): boolean =>
  end === tokens.length && (start === 0 || (start === 1 && isOpening(tokens, start)))

/**
 * Whether a chain that begins without a type word is more than a namesake. "Thống Nhất (TP.HCM)" is none, nor is a
 * commune's name alone within other words: "trên đường Nguyễn Huệ và".
 */
function holds(gazetteer: Gazetteer, tokens: readonly Token[], chain: PlaceChain): boolean {
  const [first, second] = chain.matches
  if (first === undefined) return chain.country?.bounded === true
  if (!first.bounded) return false
  return second === undefined ? !first.weak || isWhole(tokens, chain) : mayLieIn(gazetteer, first, second)
}

/** The first place named with a type word or where a name may begin; else the first bare name that says enough. */
function findChain(gazetteer: Gazetteer, tokens: readonly Token[]): PlaceChain | null {
  let bare: PlaceChain | null = null
  for (let i = 0; i < tokens.length; i++) {
    const chain = readChain(gazetteer, tokens, i)
    if (chain === null) continue
    const first = chain.matches[0]
    if (first !== undefined && first.type !== null) return chain
    if (!holds(gazetteer, tokens, chain)) continue
    if (isOpening(tokens, i)) return chain
    const says = first === undefined ? chain.country?.weak === false : !first.weak && first.bounded
    if (says) bare ??= chain
  }
  return bare
}

const NOWHERE: ResolvedPlace = { commune: null, district: null, province: null, candidates: [] }

function resolveTokens(gazetteer: Gazetteer, tokens: readonly Token[], options: PlaceOptions) {
  const context = { day: dayOf(options.date), province: options.province ?? null }
  const chain = findChain(gazetteer, tokens)
  if (chain === null) return null
  const { matches, country, start, end } = chain
  const units = country === null ? resolveChain(gazetteer, matches, context) : NOWHERE
  return { ...units, country: country?.code ?? null, start, end }
}

/** Makes a resolver. Its map is read at the first call and serves every further one. */
export function createPlaceResolver(options: PlaceResolverOptions = {}): PlaceResolver {
  const held: { gazetteer?: Gazetteer } = {}
  return {
    resolvePlace(text, placeOptions = {}) {
      if (typeof text !== 'string') throw new TypeError(`resolvePlace takes a string, got ${typeof text}`)
      held.gazetteer ??= createGazetteer(options.communes ?? null)
      const source = normalize(text)
      const tokens = tokenize(source.text)
      const found = resolveTokens(held.gazetteer, tokens, placeOptions)
      if (found === null) return null
      const { commune, district, province, country, candidates } = found
      const span = source.toOriginal(tokens[found.start]?.start ?? 0, tokens[found.end - 1]?.end ?? 0)
      return {
        text: text.slice(span.start, span.end),
        span,
        commune,
        district,
        province,
        country,
        candidates: candidates.map(candidateOf),
      }
    },
  }
}

const standard = createPlaceResolver()

/**
 * Says which units, or which country, a phrase names: "phường Bến Nghé, quận 1, TP.HCM". The first place of a longer
 * text is read. Larger units are filled in where they are unambiguous; what stays ambiguous has no code, and candidates.
 *
 * @returns null where the text names no place
 * @throws TypeError where it is not a string, RangeError where the date is none
 *
 * @example
 * resolvePlace('tỉnh Bình Dương', { date: '2019-01-10' })?.province
 * // => { name: 'Bình Dương', type: 'tỉnh', code: '74', successor: { code: '79', name: 'Thành phố Hồ Chí Minh' } }
 * resolvePlace('huyện Bình Liêu (Quảng Ninh)')?.district?.code // => '198'
 * resolvePlace('huyện Châu Thành', { date: '2019' })?.candidates.length // => 10
 * resolvePlace('huyện Châu Thành', { date: '2019', province: 'Bến Tre' })?.district?.code // => '831'
 * resolvePlace('Seoul (Hàn Quốc)')?.country // => 'KR'
 */
export function resolvePlace(text: string, options?: PlaceOptions): Place | null {
  return standard.resolvePlace(text, options)
}
