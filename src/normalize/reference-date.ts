/** The day, and the time where it is given, that relative expressions are counted from, in Vietnam. */
export interface ReferenceDate {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Minutes since midnight; null where only the day is given. */
  readonly minutes: number | null
}

/** Vietnam keeps UTC+7 without summer time. */
const ZONE_MINUTES = 7 * 60

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/u

/**
 * Reads the reference date of a caller: "2019-01-10", "2019-01-10T14:30" (Vietnam's time), one with a zone, or a `Date`.
 *
 * @throws TypeError where it is neither text nor a `Date`; RangeError where it is no day of the calendar
 */
export function readReferenceDate(value: unknown): ReferenceDate | null {
  if (value === undefined || value === null) return null
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new RangeError('referenceDate is an invalid Date')
    return inVietnam(value.getTime())
  }
  if (typeof value !== 'string')
    throw new TypeError(`referenceDate must be a string such as "2019-01-10" or a Date, got ${typeof value}`)
  const parts = FORM.exec(value)
  if (parts === null)
    throw new RangeError(`referenceDate must look like "2019-01-10" or "2019-01-10T14:30", got "${value}"`)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number)
  const zone = parts[6]
  const time = Date.UTC(year, month - 1, day, 12)
  const date = new Date(time)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0
  if (!exists || hour > 23 || minute > 59) throw new RangeError(`referenceDate is no day of the calendar: "${value}"`)
  if (parts[4] === undefined) return { year, month, day, minutes: null }
  if (zone === undefined) return { year, month, day, minutes: hour * 60 + minute }
  return inVietnam(Date.UTC(year, month - 1, day, hour, minute) - zoneMinutes(zone) * 60_000)
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0
  const digits = zone.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return zone.startsWith('-') ? -minutes : minutes
}

function inVietnam(time: number): ReferenceDate {
  const date = new Date(time + ZONE_MINUTES * 60_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
  }
}
