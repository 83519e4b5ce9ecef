import { readReferenceDate } from '../normalize/reference-date'

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

const isNumber = (text: string, length: number): boolean =>
  text.length === length && [...text].every((digit) => digit >= '0' && digit <= '9')

/** The EDTF day, month or year of a caller's date; null where none is given. */
export function dayOf(date: string | Date | undefined): string | null {
  if (date === undefined) return null
  if (typeof date === 'string') {
    const [year = '', month, ...rest] = date.split('-')
    if (date.startsWith('XXXX')) return date
    if (isNumber(year, 4) && (month === undefined || (rest.length === 0 && isMonth(month)))) return date
  }
  const day = readReferenceDate(date)
  return day === null ? null : `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
}

const isMonth = (text: string): boolean => isNumber(text, 2) && text >= '01' && text <= '12'
