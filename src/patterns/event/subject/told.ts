import { pairAt } from '../../../normalize/pair'
import { pairSet } from '../../../normalize/pair-set'
import type { Document, Sentence } from '../../../sections/document'
import type { Token } from '../../../tokenize/tokenize'
import type { EventKind } from '../../../types'
import type { MatterReader } from './matter'
import { type Named, quoteWithin, type Range } from './words'

/** A bare name of these is followed by what was talked about. */
const TALKS: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'working-session',
  'press-conference',
  'dialogue',
  'inspection',
  'conference',
  'reception',
])
const ABOUT: ReadonlySet<string> = new Set(['về', 'bàn', 'xoay'])
const HEADLINE_ACTS: ReadonlySet<string> = new Set([
  'rà soát',
  'đẩy nhanh',
  'đẩy mạnh',
  'mở rộng',
  'sâu sắc',
  'thảo luận',
  'cho ý',
  'trao đổi',
  'kiểm điểm',
  'thắt chặt',
  'tăng cường',
  'thúc đẩy',
  'tháo gỡ',
])
const LOOK_AHEAD = 40

/** Behind the name, in its sentence: "họp báo | về …", "cuộc họp … | để rà soát …". */
function told(matter: MatterReader, doc: Document, named: Named): Range | null {
  const sentence = doc.sentences[named.sentence]
  if (sentence === undefined) return null
  if (named.kind === 'assembly-session') return agendaOf(matter, doc, named)
  if (!TALKS.has(named.kind)) return null
  const { tokens } = doc
  const last = Math.min(sentence.end, named.end + LOOK_AHEAD)
  for (let i = named.end; i < last; i++) {
    const key = tokens[i]?.key ?? ''
    const next = tokens[i + 1]
    const quote = ABOUT.has(key) ? quoteWithin(tokens, i + 1, Math.min(last, i + 6)) : null
    if (quote !== null) return quote
    if (
      ABOUT.has(key) &&
      next?.shape === 'lower' &&
      next.key !== 'phía' &&
      tokens[i - 1]?.key !== 'cao' &&
      tokens[i - 1]?.key !== 'phạm' &&
      next.key !== 'dự' &&
      next.key !== 'giao'
    ) {
      const start = matter.skipActs(tokens, i, sentence.end)
      return matter.phrase(doc, start, sentence.end)
    }
    if (deliberates(tokens, i) && (tokens[i - 1]?.text === ',' || i === named.end)) {
      const start = matter.skipActs(tokens, i, sentence.end)
      return start > i ? matter.phrase(doc, start, sentence.end) : null
    }
    if ((key === 'để' || key === 'nhằm') && next?.shape === 'lower')
      return matter.phrase(doc, matter.skipActs(tokens, i + 1, sentence.end), sentence.end)
  }
  return null
}

/** "khai mạc Kỳ họp thứ 10 để | bầu các chức danh …" */
function agendaOf(matter: MatterReader, doc: Document, { end, sentence }: Named): Range | null {
  const limit = doc.sentences[sentence]?.end ?? 0
  if (doc.tokens[end]?.key !== 'để' || end + 2 > limit) return null
  return matter.phrase(doc, matter.skipActs(doc.tokens, end + 1, limit), limit)
}

/** What a sitting does with its matter. */
const DELIBERATIONS = pairSet([
  'thảo luận',
  'xem xét',
  'cho ý',
  'rà soát',
  'kiểm điểm',
  'nghe báo',
  'tập trung',
  'lấy ý',
  'đánh giá',
  'thẩm tra',
  'thông qua',
])

/** Not "đánh giá cao …", which praises. */
const deliberates = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 2]?.key !== 'cao' && DELIBERATIONS.at(tokens, i)

const WITHIN_SENTENCES = 6
const WITHIN_WORDS = 8
const SITS: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'conference'])
const MEETS: ReadonlySet<EventKind> = new Set<EventKind>(['reception', 'working-session'])
const NOUNS: ReadonlySet<string> = new Set(['cuộc', 'phiên', 'hội', 'buổi'])

/** "Hội nghị đã thảo luận | …", "hai bên trao đổi về | …": a sentence behind the one that reports a nameless matter. */
export function discussed(matter: MatterReader, doc: Document, named: Named): Range | null {
  const sits = SITS.has(named.kind)
  if (!sits && !MEETS.has(named.kind)) return null
  const { tokens } = doc
  for (const { start, end } of doc.sentences.slice(named.sentence + 1, named.sentence + 1 + WITHIN_SENTENCES)) {
    const dealt = sits ? null : dealtWith(tokens, start, end)
    if (dealt !== null) return dealt
    if (sits && !NOUNS.has(tokens[start]?.key ?? '')) continue
    for (let i = start; i < Math.min(end - 3, sits ? start + WITHIN_WORDS : end - 3); i++) {
      if (sits ? !deliberates(tokens, i) : !exchanges(tokens, i)) continue
      const from = matter.skipActs(tokens, i, end)
      return from > i ? matter.phrase(doc, from, end) : null
    }
  }
  return null
}

/** "Tại hội đàm, | quan hệ hai nước và tình hình trên biển | là những nội dung được hai đoàn đề cập" */
function dealtWith(tokens: readonly Token[], start: number, end: number): Range | null {
  for (let i = start + 2; i < end - 4; i++) {
    if (tokens[i]?.key !== 'là' || !CONTENTS.at(tokens, i + 2) || !SOME.has(tokens[i + 1]?.key ?? '')) continue
    let from = start + 1
    if (tokens[start]?.key === 'tại') while (from < i && tokens[from - 1]?.text !== ',') from++
    if (tokens[start]?.key !== 'tại') from = start
    return i - from > 2 ? { start: from, end: i } : null
  }
  return null
}
const CONTENTS = pairSet(['nội dung', 'vấn đề', 'chủ đề'])
const SOME: ReadonlySet<string> = new Set(['những', 'các', 'một', 'hai'])

/** "trao đổi, thảo luận về", "bàn về" */
const exchanges = (tokens: readonly Token[], i: number): boolean => {
  const pair = pairAt(tokens, i)
  return (pair === 'trao đổi' || pair === 'thảo luận') && tokens[i + 2]?.key === 'về'
}

/** "lễ đón Tổng thống A | thăm cấp nhà nước tới Việt Nam": what a guest comes for. */
export function visitOf(matter: MatterReader, doc: Document, named: Named): Range | null {
  const { tokens } = doc
  const sentence = doc.sentences[named.sentence]
  if (sentence === undefined || named.kind !== 'reception' || tokens[named.end]?.key !== 'thăm') return null
  for (let i = named.start; i < named.headEnd; i++)
    if (tokens[i]?.key === 'đón') return matter.whole(doc, named.end, sentence.end)
  return null
}

/** "Phó Thủ tướng rà soát | tiến độ …", "…, bàn | mở rộng hợp tác": the headline of a gathering without a matter of its own. */
export function headlined(matter: MatterReader, doc: Document, named: Named): Range | null {
  const signs = named.kind === 'signing'
  const inspects = named.kind === 'inspection'
  if (!TALKS.has(named.kind) && !signs) return null
  const { tokens } = doc
  const block = doc.blocks.find(({ kind }) => kind === 'headline')
  if (block === undefined) return null
  for (let i = block.start; i < block.end - 2; i++) {
    const pair = pairAt(tokens, i)
    const acts = signs ? pair === 'ký kết' : HEADLINE_ACTS.has(pair) || (inspects && INSPECTIONS.has(pair))
    const from = acts ? i + 2 : !signs && tokens[i]?.key === 'bàn' && tokens[i + 1]?.key !== 'giao' ? i + 1 : -1
    if (from < 0 || tokens[from]?.kind === 'mark') continue
    const start = matter.skipActs(tokens, from, block.end)
    return restOf(tokens, start, block.end) ?? matter.phrase(doc, start, block.end)
  }
  return null
}

const INSPECTIONS: ReadonlySet<string> = new Set(['kiểm tra', 'giám sát', 'khảo sát'])
const LONGEST_HEADLINE = 24

/** The rest of a headline, where nothing but its own small commas stands in it. */
function restOf(tokens: readonly Token[], start: number, end: number): Range | null {
  if (end - start > LONGEST_HEADLINE || end - start < 2) return null
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token?.kind === 'mark' && (token.text !== ',' || tokens[i + 1]?.shape !== 'lower')) return null
  }
  return { start, end }
}

const TEAMS = pairSet(['chỉ đạo', 'phối hợp'])

/** "Ban Chỉ đạo phòng, chống tham nhũng tỉnh họp phiên thứ 8": a team is called by its matter. */
export function teamMatter(matter: MatterReader, doc: Document, named: Named): Range | null {
  const sentence = doc.sentences[named.sentence]
  if (named.kind !== 'meeting' || sentence === undefined) return null
  const { tokens } = doc
  for (let i = Math.max(sentence.start + 1, named.start - LOOK_AHEAD); i < named.start - 2; i++) {
    const before = tokens[i - 1]?.key
    if (before !== 'ban' && before !== 'đồng') continue
    if (!TEAMS.at(tokens, i) || tokens[i + 2]?.shape !== 'lower') continue
    const whole = matter.whole(doc, i + 2, named.start)
    if (whole === null) continue
    let end = whole.start
    while (end < whole.end && !TEAM_ENDS.has(tokens[end]?.key ?? '')) end++
    return end > whole.start + 1 ? { start: whole.start, end } : null
  }
  return null
}
const TEAM_ENDS: ReadonlySet<string> = new Set(
  'tỉnh thành huyện xã phường quận trung quốc cấp của tổ họp đã do thị tp vừa'.split(' '),
)

/** "với chủ đề “…”" in a sentence that reports the event. */
export function themeOf(doc: Document, named: Named, anchors: readonly Sentence[]): Range | null {
  const { tokens } = doc
  const naming = doc.sentences.slice(named.sentence, named.sentence + 1)
  const next = doc.sentences[named.sentence + 1]
  const said = next !== undefined && tokens[next.start]?.key === 'với' ? [next] : []
  for (const { start, end } of [...naming, ...said, ...anchors.slice(0, 3)]) {
    for (let i = start; i < end - 3; i++) {
      const pair = pairAt(tokens, i)
      if (pair !== 'chủ đề' && pair !== 'xoay quanh') continue
      const quote = quoteWithin(tokens, i + 2, Math.min(end, i + 7))
      if (quote !== null) return quote
    }
  }
  return null
}

/** "Đó là | chủ đề của hội thảo …" opens the report: the headline says it. */
export function headlineTheme(doc: Document, named: Named): Range | null {
  const { tokens } = doc
  const start = doc.sentences[named.sentence]?.start ?? 0
  const points = tokens[start]?.key === 'đó' || tokens[start]?.key === 'đây'
  if (!points || tokens[start + 1]?.key !== 'là' || !TITLES.at(tokens, start + 2)) return null
  const block = doc.blocks.find(({ kind }) => kind === 'headline')
  if (block === undefined) return null
  return quoteWithin(tokens, block.start, block.start + 1) ?? restOf(tokens, block.start, block.end)
}
const TITLES = pairSet(['chủ đề', 'tên gọi', 'tiêu đề', 'nội dung'])

/** What the name, or another mention of the event, is followed by. */
export function toldAnywhere(
  matter: MatterReader,
  doc: Document,
  named: Named,
  mentions: readonly Named[],
): Range | null {
  for (const mention of [named, ...mentions.slice(0, 4)]) {
    const found = told(matter, doc, { ...mention, kind: named.kind })
    if (found !== null) return found
  }
  return null
}
