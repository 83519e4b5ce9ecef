import { pairAt } from '../../../normalize/pair'
import { pairSet } from '../../../normalize/pair-set'
import type { Document, Sentence } from '../../../sections/document'
import type { Token } from '../../../tokenize/tokenize'
import type { MatterReader } from './matter'
import { type Named, quoteWithin, type Range } from './words'

/** What a visit or a meeting of friends is held for: a feast, an anniversary, help. */
export function occasionOf(
  matter: MatterReader,
  doc: Document,
  named: Named,
  anchors: readonly Sentence[],
): Range | null {
  return (
    tetOf(doc, anchors.slice(0, 2)) ??
    feastOf(doc, named, anchors) ??
    aid(doc, named) ??
    anniversary(matter, doc, named, anchors) ??
    programmeOf(doc, named) ??
    (wishesTet(doc, named) ? tetOf(doc, doc.sentences.slice(named.sentence, named.sentence + TET_WITHIN)) : null)
  )
}

/** "thăm, chúc mừng … nhân dịp kỷ niệm | 68 năm Ngày Thầy thuốc Việt Nam" */
function anniversary(matter: MatterReader, doc: Document, named: Named, anchors: readonly Sentence[]): Range | null {
  if (named.kind !== 'visit') return null
  for (const { start, end } of anchors.slice(0, 2)) {
    for (let i = start; i < end - 3; i++) {
      const pair = pairAt(doc.tokens, i)
      if (pair === 'kỷ niệm' && doc.tokens[i + 2]?.kind === 'numeric' && doc.tokens[i + 3]?.key === 'năm')
        return unbracketed(doc.tokens, matter.phrase(doc, i + 2, end))
      if (doc.tokens[i]?.key !== 'nhân') continue
      if (doc.tokens[i + 1]?.key === 'dịp' && doc.tokens[i + 2]?.shape === 'capital')
        return unbracketed(doc.tokens, matter.phrase(doc, i + 2, end))
      if (doc.tokens[i + 1]?.key === 'ngày' && doc.tokens[i + 2]?.shape === 'capital')
        return unbracketed(doc.tokens, matter.phrase(doc, i + 1, end))
    }
  }
  return null
}

/** A visit for Tết says later which: "… trước, trong và sau | Tết Nguyên đán Nhâm Dần 2022". */
const TET_WITHIN = 12

function wishesTet(doc: Document, named: Named): boolean {
  for (let i = named.start; i < named.end; i++) if (doc.tokens[i]?.key === 'tết') return true
  return false
}

/** "thăm, tặng quà … trong chương trình “| Xuân biên phòng |”" */
function programmeOf(doc: Document, named: Named): Range | null {
  const sentence = doc.sentences[named.sentence]
  if (named.kind !== 'visit' || sentence === undefined) return null
  for (let i = named.headEnd; i < sentence.end - 3; i++) {
    if (doc.tokens[i]?.key !== 'chương' || doc.tokens[i + 1]?.key !== 'trình') continue
    const quote = quoteWithin(doc.tokens, i + 2, Math.min(sentence.end, i + 3))
    if (quote !== null) return quote
  }
  return null
}

/** "chương trình nghệ thuật “…” | chào mừng năm mới 2026" */
export function greetingOf(matter: MatterReader, doc: Document, named: Named): Range | null {
  const sentence = doc.sentences[named.sentence]
  if (sentence === undefined) return null
  for (let i = named.headEnd; i < Math.min(sentence.end - 2, named.end + 2); i++)
    if (doc.tokens[i]?.key === 'chào' && doc.tokens[i + 1]?.key === 'mừng') return matter.whole(doc, i, sentence.end)
  return null
}

/** "thăm hỏi, trao | hỗ trợ người dân bị thiệt hại do mưa lũ" */
function aid(doc: Document, named: Named): Range | null {
  for (let i = named.start; i < named.end - 2; i++) {
    const pair = pairAt(doc.tokens, i)
    if (pair === 'hỗ trợ' || pair === 'ủng hộ') return { start: i, end: named.end }
  }
  return null
}

/** "62 năm Ngày Thương binh - Liệt sĩ | (27/7/1947 - 27/7/2009)" */
function unbracketed(tokens: readonly Token[], range: Range | null): Range | null {
  if (range === null) return null
  for (let i = range.start + 1; i < range.end; i++) if (tokens[i]?.text === '(') return { start: range.start, end: i }
  return range
}

/** "nhân dịp | Tết Nguyên đán Giáp Ngọ", "mừng xuân, đón | Tết Đinh Dậu 2017" */
function tetOf(doc: Document, sentences: readonly Sentence[]): Range | null {
  const { tokens } = doc
  for (const { start, end } of sentences) {
    for (let i = start; i < end - 2; i++) {
      const next = tokens[i + 1]
      if (tokens[i]?.key !== 'tết' || (next?.kind !== 'numeric' && !TET_NAMES.has(next?.key ?? ''))) continue
      let last = i + 1
      while (last < end && last < i + 7 && inTet(tokens[last])) last++
      if (last >= i + 3) return { start: i, end: last }
    }
  }
  return null
}

/** "thăm, chúc mừng | Đại lễ Phật đản Phật lịch 2567", "nhân dịp | lễ Giáng sinh năm 2021" */
function feastOf(doc: Document, named: Named, anchors: readonly Sentence[]): Range | null {
  if (named.kind !== 'visit') return null
  const { tokens } = doc
  for (const { start, end } of anchors.slice(0, 2)) {
    for (let i = start; i < end - 2; i++) {
      const key = tokens[i]?.key ?? ''
      if (key !== 'mừng' && key !== 'nhân' && key !== 'dịp') continue
      let last = i + 1
      let feast = false
      while (last < end && last < i + 12 && inFeast(tokens, last)) {
        feast ||= FEASTS.at(tokens, last)
        last++
      }
      if (feast) return { start: i + 1, end: last }
    }
  }
  return null
}

/** Feasts of the religions, whose congregations are visited then. */
const FEASTS = pairSet(['giáng sinh', 'phật đản', 'vu lan', 'phục sinh', 'chúa giáng'])
const FEAST_WORDS: ReadonlySet<string> = new Set(['lễ', 'đại', 'mùa', 'năm', 'giáng', 'sinh', 'đản', 'lan', 'lịch'])

const inFeast = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.text === '.') return tokens[i + 1]?.kind === 'numeric' && tokens[i + 1]?.space !== true
  return (
    FEAST_WORDS.has(token.key) || token.kind === 'numeric' || (token.kind === 'syllable' && token.shape !== 'lower')
  )
}

/** What "Tết" is called by, else "chúc tết Đồn Biên phòng" tells whom: its names and the ten stems of a year. */
const TET_NAMES: ReadonlySet<string> = new Set(
  'nguyên trung độc cổ dương âm đoan hàn chôl chol giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' '),
)

const inTet = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.key === 'đán' ||
    token.key === 'năm' ||
    token.kind === 'numeric' ||
    (token.kind === 'syllable' && token.shape === 'capital'))
