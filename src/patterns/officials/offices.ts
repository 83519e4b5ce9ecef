import type { Person } from '../../entities/coreference'
import type { OfficeRange } from '../../entities/offices'
import abbreviationsFile from '../../lexicon/data/office-abbreviations.tsv'
import { dataRows } from '../../lexicon/data-file'
import { wordKey } from '../../normalize/key'
import type { Document } from '../../sections/document'

interface Entry {
  office: OfficeRange
  keys: string[]
  head: string[]
  /** Its letters alone: "Bộ VHTT&DL" and "Bộ VH,TT&DL" have the same. */
  letters: string
  /** Said beside the name, not by a title that stands alone. */
  readonly beside: boolean
}

/** "tt" -> "thường trực": offices are compared with their abbreviations written out. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  dataRows(abbreviationsFile).map(([short, full]) => [wordKey(short ?? ''), wordKey(full ?? '').split(' ')]),
)

function keysOf(doc: Document, start: number, end: number): string[] {
  const keys: string[] = []
  for (let i = start; i < end; i++) {
    const token = doc.tokens[i]
    if (token !== undefined && token.kind !== 'mark') keys.push(...(WRITTEN_OUT.get(token.key) ?? [token.key]))
  }
  return keys
}

function lettersOf(doc: Document, start: number, end: number): string {
  let letters = ''
  for (let i = start; i < end; i++) {
    const token = doc.tokens[i]
    if (token !== undefined && token.kind !== 'mark') letters += token.key.replaceAll('&', '')
  }
  return letters
}

const STATUS: ReadonlySet<string> = new Set(['tân', 'cố'])

/** Without "tân": "tân Chủ tịch UBND tỉnh" holds the office "Chủ tịch UBND tỉnh". */
const bareOffice = (doc: Document, office: OfficeRange): OfficeRange =>
  STATUS.has(doc.tokens[office.start]?.key ?? '') && office.start + 1 < office.headEnd
    ? { ...office, start: office.start + 1 }
    : office

/** One entry an office, in its longest form anywhere in the report: "Bí thư Tỉnh ủy" and "Bí thư" are one. */
export function mergeOffices(doc: Document, person: Person): OfficeRange[] {
  const merged: Entry[] = []
  for (const { mention, how, start, end } of person.references) {
    for (const said of mention?.offices ?? []) add(doc, merged, bareOffice(doc, said), true)
    if (how === 'title' && mention === null) {
      const entry = merged.find((other) => opensWith(doc, start, other))
      if (entry !== undefined)
        add(doc, merged, bareOffice(doc, { ...entry.office, start, end, headEnd: headEndOf(entry, start) }), false)
    }
  }
  const held = merged.filter((entry) => entry.beside)
  const real = held.filter((entry) => !isRoleOfTheDay(entry) && !isLoose(entry))
  return (real.length > 0 ? real : held.filter((entry) => !isRoleOfTheDay(entry))).map(({ office }) => office)
}

const headEndOf = (entry: Entry, start: number): number => start + (entry.office.headEnd - entry.office.start)

const opensWith = (doc: Document, start: number, { office }: Entry): boolean => {
  for (let i = office.start; i < office.headEnd; i++)
    if (doc.tokens[start + i - office.start]?.key !== doc.tokens[i]?.key) return false
  return true
}

function add(doc: Document, merged: Entry[], office: OfficeRange, beside: boolean): void {
  const keys = keysOf(doc, office.start, office.end)
  const head = keysOf(doc, office.start, office.headEnd)
  const letters = lettersOf(doc, office.start, office.end)
  const twin = merged.find((other) => sameOffice({ keys, head, letters }, other))
  if (twin === undefined) {
    if (beside) merged.push({ office, keys, head, letters, beside })
  } else if (keys.length > twin.keys.length && !(isAbbreviated(doc, office) && !isAbbreviated(doc, twin.office))) {
    twin.office = office
    twin.keys = keys
    twin.head = head
    twin.letters = letters
  }
}

const isAbbreviated = (doc: Document, office: OfficeRange): boolean => {
  for (let i = office.start; i < office.end; i++) if (doc.tokens[i]?.text === '(') return true
  return false
}

/** "Trưởng đoàn": what somebody does that day; "và phu nhân": who came with them. No office. */
const isRoleOfTheDay = ({ keys }: Entry): boolean =>
  keys.length === 2 && (keys[1] === 'đoàn' ? keys[0] === 'trưởng' : keys[0] === 'phu')

/** "lãnh đạo tỉnh", "người đứng đầu ngành": a way to speak of somebody whose office is said elsewhere. */
const isLoose = ({ keys }: Entry): boolean => keys[0] === 'lãnh' || keys[0] === 'người'

type Words = Pick<Entry, 'keys' | 'head' | 'letters'>

/** "Ngoại trưởng Nhật Bản" is the "Bộ trưởng Ngoại giao Nhật Bản". */
const isForeignMinister = ({ keys }: Words): boolean =>
  (keys[0] === 'ngoại' && keys[1] === 'trưởng') || (keys[0] === 'bộ' && keys[1] === 'trưởng' && keys.includes('ngoại'))

function sameOffice(a: Words, b: Words): boolean {
  if (a.letters === b.letters || (isForeignMinister(a) && isForeignMinister(b))) return true
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  if (short.keys.every((word, i) => word === long.keys[i])) return true
  const sameHead = short.head.every((word, i) => word === long.head[i])
  if (!sameHead) return false
  const rest = new Set(long.keys)
  if (short.keys.every((word) => rest.has(word))) return true
  return short.head.length === long.head.length && abbreviates(short, long)
}

/** "Giám đốc WB" for "Giám đốc Ngân hàng Thế giới", "Giám đốc CATP Hải Phòng" for "Giám đốc Công an TP. Hải Phòng". */
function abbreviates(short: Words, long: Words): boolean {
  const rest = short.keys.slice(short.head.length)
  const full = long.keys.slice(long.head.length)
  const [first, ...others] = rest
  if (first === undefined || full.length < 2) return false
  const initials = full.map((word) => word[0] ?? '').join('')
  const tail = others.every((word) => full.includes(word))
  return tail && first.length <= 6 && isSubsequence(first, initials + full.join(''))
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at >= short.length
}
