import type { RuleMatch } from '../../../match/rules'
import { type Day, plusDays, plusMonths } from '../../../normalize/calendar'
import { type ReckonedAtom, type ShiftAtom, type ShiftUnit, shiftAtom } from '../atoms'
import { type Anchor, type ResolveContext, type Stretch, stretch } from '../stretch'

/** An atom that is counted from the anchor; null without one. */
export const fromAnchor = (reckon: (anchor: Anchor) => Stretch | null): ReckonedAtom => ({
  kind: 'reckoned',
  reckon: ({ anchor }: ResolveContext) => (anchor === null ? null : reckon(anchor)),
})

/** Year and day come from where the anchor does. */
export const known = ({ from }: Anchor): Pick<Stretch, 'yearFrom' | 'dayFrom'> => ({ yearFrom: from, dayFrom: from })

const DAY_MINUTES = 24 * 60

/** A length of time: "2 giờ 15 phút", "nửa năm". */
export interface Length {
  readonly months: number
  readonly days: number
  readonly minutes: number
  /** Of the one unit that is said, so many; null where there are more, or halves. */
  readonly plain: readonly [unit: ShiftUnit, count: number] | null
  /** "vài ngày". */
  readonly about: boolean
}

interface Moment {
  readonly day: Day
  readonly minutes: number | null
}

/** The anchor, moved by a length; null where that needs its time and none is given. */
export function moved(anchor: Anchor, { months, days, minutes }: Length, way: 1 | -1): Moment | null {
  const day = plusDays(plusMonths(anchor.day, months * way), days * way)
  if (minutes === 0) return { day, minutes: null }
  if (anchor.minutes === null) return null
  const at = Math.floor(anchor.minutes + minutes * way)
  const over = Math.floor(at / DAY_MINUTES)
  return { day: plusDays(day, over), minutes: at - over * DAY_MINUTES }
}

/** So long before or after the anchor. */
export function shiftBy(length: Length, way: 1 | -1): ShiftAtom | ReckonedAtom {
  const { plain, about } = length
  if (plain !== null && !about) {
    const by = plain[1] * way
    return { ...shiftAtom(plain[0], by), exact: true }
  }
  return fromAnchor((anchor) => {
    const to = moved(anchor, length, way)
    if (to === null) return null
    const { year, month, day } = to.day
    const yearOnly = plain?.[0] === 'year' ? { year, month: null, day: null } : null
    const edtf = about && to.minutes === null ? approximately(yearOnly ?? { year, month, day }) : null
    const grain = to.minutes === null ? {} : ({ grain: 'minute' } as const)
    return stretch(yearOnly ?? to.day, { ...known(anchor), ...grain, minutes: to.minutes, edtf })
  })
}

const two = (value: number): string => String(value).padStart(2, '0')

const approximately = ({ year, month, day }: { year: number; month: number | null; day: number | null }): string =>
  month === null || day === null ? `${year}~` : `${year}-${two(month)}-${two(day)}~`

/** Whether a match is all that the text holds. */
export function isWhole({ tokens, start, end }: RuleMatch): boolean {
  const rest = tokens.length - end
  return start === 0 && (rest === 0 || (rest === 1 && tokens[end]?.kind === 'mark'))
}

/** Whether nothing of its clause stands after a match. */
export function endsClause({ tokens, end }: RuleMatch): boolean {
  const after = tokens[end]
  return after === undefined || after.line || after.kind === 'mark'
}

/** The token before a match, in its line. */
export const keyBefore = ({ tokens, start }: RuleMatch): string =>
  tokens[start]?.line === true ? '' : (tokens[start - 1]?.key ?? '')

export const keyAt = (match: RuleMatch, name: string): string => {
  const capture = match.get(name)
  if (capture === null) return ''
  const keys = match.tokens.slice(capture.start, capture.end).map((token) => token.key)
  return keys.join(' ')
}
