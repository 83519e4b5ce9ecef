// Makes src/lexicon/data/lunar-years.tsv: the Vietnamese lunar years from 1900 to 2100. A month begins on the day of the
// new moon, the eleventh holds the winter solstice, and of thirteen months between two solstices the first in which the
// sun enters no new sign is the leap month. Days are those of UTC+8 up to 1967 and of UTC+7 since (Quyết định 121/CP of
// 8 August 1967), which is why Tết fell a day before China's in 1968 and 2007, a month before it in 1985.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as astronomy from 'astronomy-engine'

const FIRST = 1900
const LAST = 2100
const DAY = 86_400_000
const HOUR = 3_600_000
const zoneOf = (year) => (year < 1968 ? 8 : 7) * HOUR

// Months that the published calendars begin on another day: before 1925 they were reckoned by older methods; of the later
// ones the new moon falls within a minute of midnight. Source: the tables of Hồ Ngọc Đức (Leipzig), 1900-2100.
const PUBLISHED = new Map([
  ['1906-4', '1906-04-23'],
  ['1914-10', '1914-11-17'],
  ['1916-1', '1916-02-03'],
  ['1920-10', '1920-11-10'],
  ['1925-1', '1925-01-25'],
  ['2054-4', '2054-05-07'],
  ['2077-10', '2077-11-15'],
  ['2085-9', '2085-10-18'],
])

const dayNumber = (time) => Math.floor((time + zoneOf(new Date(time).getUTCFullYear())) / DAY)
const isoDay = (number) => new Date(number * DAY).toISOString().slice(0, 10)

function newMoons() {
  const days = []
  let from = Date.UTC(FIRST - 2, 9, 1)
  while (from < Date.UTC(LAST + 2, 2, 1)) {
    const time = astronomy.SearchMoonPhase(0, new Date(from), 40).date.getTime()
    days.push(dayNumber(time))
    from = time + 20 * DAY
  }
  return days
}

const solstice = (year) =>
  dayNumber(astronomy.SearchSunLongitude(270, new Date(Date.UTC(year, 11, 15)), 20).date.getTime())

/** The twelfth of its path in which the sun stands as a day begins. */
const sign = (day) =>
  Math.floor(astronomy.SunPosition(new Date(day * DAY - zoneOf(+isoDay(day).slice(0, 4)))).elon / 30)

/** Every lunar month: year, month, leap, first day. */
function lunarMonths() {
  const moons = newMoons()
  const monthOf = (day) => moons.findLastIndex((start) => start <= day)
  const months = []
  for (let year = FIRST - 1; year <= LAST + 1; year++) {
    const first = monthOf(solstice(year - 1))
    const count = monthOf(solstice(year)) - first
    let leap = -1
    if (count === 13) for (let k = 1; leap < 0; k++) if (sign(moons[first + k]) === sign(moons[first + k + 1])) leap = k
    let month = 11
    let own = year - 1
    for (let k = 0; k < count; k++) {
      if (k > 0 && k !== leap) {
        month = (month % 12) + 1
        if (month === 1) own++
      }
      const name = `${own}-${month}`
      const published = k === leap ? undefined : PUBLISHED.get(name)
      const start = published === undefined ? moons[first + k] : Date.parse(published) / DAY
      months.push({ year: own, month, leap: k === leap, start })
    }
  }
  return months
}

export function lunarYearRows() {
  const months = lunarMonths()
  const rows = []
  for (let year = FIRST; year <= LAST; year++) {
    const own = months.filter((month) => month.year === year)
    const at = months.indexOf(own[0])
    const lengths = own.map((month, k) => (months[at + k + 1].start - month.start === 30 ? '1' : '0'))
    const leap = own.find((month) => month.leap)?.month ?? 0
    rows.push([year, leap, lengths.join('')].join('\t'))
  }
  return rows
}

const HEADER = `# Vietnamese lunar years, each from the end of the one before, the first from 1900-01-31: year, leap month (0: none), months of 30 days (1) and 29 (0) in order
# Source: made by "npm run data:lunar" with astronomy-engine; checked month by month against the tables of Hồ Ngọc Đức
`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('../src/lexicon/data/lunar-years.tsv', import.meta.url)
  writeFileSync(path, `${HEADER}${lunarYearRows().join('\n')}\n`)
}
