import type { Rule, RuleMatch } from '../../../match/rules'
import { type Atom, dateAtom, type ReckonedAtom } from '../atoms'
import { plainNumber } from '../figures'
import { stretch } from '../stretch'
import type { DateWords } from '../words'
import { isWhole } from './reckon'

const BEFORE = '(trước công nguyên | TCN | TrCN)'
const AFTER = '(sau công nguyên | công nguyên | SCN)'

type Row = [id: string, sample: string, pattern: string, produce: (match: RuleMatch) => Atom | null]

/** Rules for years that are spoken digit by digit, or lie far back. */
export function talkYearRules(words: DateWords): Rule<Atom>[] {
  const digit = (match: RuleMatch, name: string): string => words.value('digit', match.tokens, match.get(name)) ?? ''
  const figure = (match: RuleMatch): number =>
    plainNumber(match.tokens[match.get('year')?.start ?? -1]?.text ?? '', 1, 4)
  const rows: Row[] = [
    [
      'year-digits',
      'năm một chín bảy lăm',
      'năm [a: <digit>] [b: <digit>] [c: <digit>] [d: <digit>]',
      (match) => {
        const year = Number(['a', 'b', 'c', 'd'].map((name) => digit(match, name)).join(''))
        return year >= 1000 && year < 3000 ? dateAtom({ year, month: null, day: null }) : null
      },
    ],
    [
      'year-before',
      'năm 179 trước Công nguyên',
      `năm? [year: <figure>] ${BEFORE}`,
      (match) => yearAt(1 - figure(match)),
    ],
    ['year-after', 'năm 40 sau Công nguyên', `năm? [year: <figure>] ${AFTER}`, (match) => yearAt(figure(match))],
    [
      'year-early',
      'năm 938',
      "năm [year: <figure>] !tuổi !<figure> !'/' !'%'",
      (match) => {
        const year = figure(match)
        return year < 1000 && (year > 99 || isWhole(match)) ? yearAt(year) : null
      },
    ],
  ]
  return rows.map(([id, sample, pattern, produce]) => ({ id: `date/${id}`, sample, pattern, produce }))
}

const yearAt = (year: number): ReckonedAtom | null =>
  Number.isNaN(year) ? null : { kind: 'reckoned', reckon: () => stretch({ year, month: null, day: null }) }
