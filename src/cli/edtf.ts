const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * An EDTF date as a person would say it: "Thursday 10 January 2019", "10 January (year not said)", "January 2019". What
 * is no such date is given back as it is.
 */
export function sayDate(edtf: string): string {
  const [year = '', month, day, ...rest] = edtf.split('-')
  if (rest.length > 0 || month === undefined) return edtf
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return edtf
  if (day === undefined) return year === 'XXXX' ? `${name} (year not said)` : `${name} ${year}`
  if (!Number.isInteger(Number(day))) return edtf
  if (year === 'XXXX') return `${Number(day)} ${name} (year not said)`
  const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  return weekday === undefined ? edtf : `${weekday} ${Number(day)} ${name} ${year}`
}

/** Whether a text is a day of the calendar, "2019-01-10". */
export function isCalendarDay(text: string): boolean {
  const parts = text.split('-')
  const [year = '', month = '', day = ''] = parts
  const digits = [...(year + month + day)].every((char) => char >= '0' && char <= '9')
  if (!digits || parts.length !== 3 || year.length !== 4 || month.length !== 2 || day.length !== 2) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
