import { describe, expect, it } from 'vitest'
import { tokenize, tokenTypes } from '../tokenize/tokenize'
import { type Capture, compilePattern, startingWith, type TokenClasses } from './pattern'
import { anyStarts, compileRules, type Rule, type RuleMatch } from './rules'

const rule = (id: string, pattern: string): Rule<string> => ({
  id,
  sample: pattern,
  pattern,
  produce: ({ tokens, start, end }) => words(tokens, start, end),
})
const words = (tokens: readonly { readonly text: string }[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')

const small = startingWith(
  (tokens, i) => (tokens[i]?.shape === 'lower' ? i + 1 : -1),
  [],
  tokenTypes(undefined, ['lower']),
)

/** Two words alike: a class that says nothing of its second token, and one that takes several. */
const CLASSES: TokenClasses = {
  twice: (tokens, i) => (tokens[i] !== undefined && tokens[i]?.key === tokens[i + 1]?.key ? i + 2 : -1),
  small,
}

const PATTERNS = [
  'hội nghị',
  'hội <any> <num>?',
  '(hội | lễ) (nghị | <cap>+)',
  '(hội nghị | hội) <cap>',
  '<cap> <cap>',
  '<num>',
  '[day: <num>] (tháng <num>)?',
  '<upper>? hội',
  '<upper>* <num>',
  '!hội <lower> <cap>',
  '&hội <any>',
  '^ <any>',
  '(<num> | <upper>) <lower>',
  '<dash> <cap>+ !<num>',
  '(ngày | mùng)? <num> !tháng',
  '(<open> <num> <close>)+',
  '<twice>',
  '<twice> <cap>',
  '<small> <small> &<num>',
  '(ngày? <num>)+',
  '<clock> (<num> | ngày <num>)?',
  '[name: <cap>+] <dash> ([office: chủ tịch (hội | <upper>)*] | <any>) của? <word>',
  'lễ? lễ? lễ',
  'lễ?',
]
const TEXTS = [
  'Hội nghị 12 tháng 3, ngày 5 mùng 6 lễ lễ lễ',
  'UBND hội hội Nguyễn Văn An - chủ tịch hội UBND của xã\nLễ An - bí thư xã (1) (2) hội An',
  '8h30 ngày 5 UBND UBND 7 hội nghị An An – Ba 9 lễ Ba',
  'lễ - An, hội\nhội nghị',
]

describe('compileRules', () => {
  it.each(TEXTS)('finds in "%s" what its patterns match, tried one by one at every token', (text) => {
    const tokens = tokenize(text)
    const wanted = tokens.flatMap((_, i) =>
      PATTERNS.flatMap((pattern) => {
        const end = compilePattern(pattern, CLASSES).match(tokens, i, [])
        return end > i ? [{ rule: pattern, start: i, end, value: words(tokens, i, end) }] : []
      }),
    )
    const rules = PATTERNS.map((pattern) => rule(pattern, pattern))
    expect(wanted.length).toBeGreaterThan(5)
    expect(compileRules(rules, CLASSES).run(tokens)).toEqual(wanted)
    // Those that stand before a table are parsed at once.
    expect(compileRules([], CLASSES, new Set(), rules).run(tokens)).toEqual(wanted)
  })

  it('asks a rule at no token that it cannot start with or go on from', () => {
    const asked: number[] = []
    const counting = (name: string, next?: () => string[]): TokenClasses => ({
      [name]: startingWith(
        (_, i) => {
          asked.push(i)
          return -1
        },
        ['hội'],
        [],
        next,
      ),
    })
    const tokens = tokenize('hội nghị lễ hội xã hội')
    compileRules([rule('a/b', '<odd>')], counting('odd')).run(tokens)
    expect(asked).toEqual([0, 3, 5])
    asked.length = 0
    // Before "xã", and at the end of the text, there is no "nghị".
    compileRules(
      [rule('a/b', '<two> nghị')],
      counting('two', () => []),
    ).run(tokens)
    expect(asked).toEqual([0])
    asked.length = 0
    compileRules([rule('a/b', 'hội <odd>')], counting('odd')).run(tokens)
    expect(asked).toEqual([])
  })

  it('runs within a range', () => {
    const tokens = tokenize('hội nghị hội nghị hội nghị')
    const set = compileRules([rule('a/b', 'hội nghị')])
    const from = (start?: number, end?: number) => set.run(tokens, start, end).map((found) => found.start)
    expect(from()).toEqual([0, 2, 4])
    expect(from(1)).toEqual([2, 4])
    expect(from(2, 5)).toEqual([2])
    expect(from(2, 4)).toEqual([2])
    expect(set.at(tokens, 1)).toEqual([])
    expect(set.at(tokens, 2)).toEqual([{ rule: 'a/b', start: 2, end: 4, value: 'hội nghị' }])
    expect(set.at(tokens, 9)).toEqual([])
  })

  it('gives a production its captures, and those of no other match', () => {
    const seen: unknown[] = []
    const look = ({ get, all, ...match }: RuleMatch): null => {
      seen.push(match)
      return null
    }
    const captured = (match: RuleMatch): { first: Capture | null; all: readonly Capture[]; none: Capture | null } => ({
      first: match.get('name'),
      all: match.all('name'),
      none: match.get('nobody'),
    })
    const rules = [
      { ...rule('a/fails', ''), pattern: '[name: <cap>] [name: <cap>] <num>', produce: captured },
      { ...rule('a/twice', ''), pattern: '[name: <cap>] [other: <cap>] và [name: <cap>]', produce: captured },
      { ...rule('a/once', ''), pattern: '[name: <cap> <cap>]', produce: captured },
      { ...rule('a/refused', ''), pattern: '<cap> <cap>', produce: look },
    ]
    expect(compileRules(rules).at(tokenize('An Ba và Cư'), 0)).toEqual([
      {
        rule: 'a/twice',
        start: 0,
        end: 4,
        value: {
          first: { name: 'name', start: 0, end: 1 },
          all: [
            { name: 'name', start: 0, end: 1 },
            { name: 'name', start: 3, end: 4 },
          ],
          none: null,
        },
      },
      {
        rule: 'a/once',
        start: 0,
        end: 2,
        value: { first: { name: 'name', start: 0, end: 2 }, all: [{ name: 'name', start: 0, end: 2 }], none: null },
      },
    ])
    expect(seen).toMatchObject([{ start: 0, end: 2 }])
  })

  it('leaves out what is disabled, and takes rows before its own', () => {
    const rules = [rule('a/one', 'hội'), rule('a/two', 'hội nghị')]
    const ids = (set: ReturnType<typeof compileRules<string>>) =>
      set.at(tokenize('hội nghị'), 0).map((found) => found.rule)
    expect(ids(compileRules(rules, undefined, new Set(['a/one'])))).toEqual(['a/two'])
    expect(ids(compileRules(rules, undefined, undefined, [rule('b/more', 'hội')]))).toEqual([
      'b/more',
      'a/one',
      'a/two',
    ])
  })

  it('knows the classes of a row beside those of its table', () => {
    const own = { ...rule('a/own', '<mine> <odd>'), classes: { mine: small } }
    const odd: TokenClasses = { odd: (tokens, i) => (tokens[i]?.key === 'nghị' ? i + 1 : -1) }
    expect(compileRules([own], odd).run(tokenize('hội nghị'))).toHaveLength(1)
    expect(compileRules([rule('a/base', '<cap> <odd>')], odd).run(tokenize('Hội nghị'))).toHaveLength(1)
  })

  it('names the rule that is wrong', () => {
    expect(() => compileRules([rule('a/b', '(hội')])).toThrow(
      new SyntaxError('rule a/b: expected ")" at 4 in pattern: (hội'),
    )
    expect(() => compileRules([rule('a/b', 'hội'), rule('a/b', 'lễ')])).toThrow('rule id a/b is used twice')
    expect(() => compileRules([rule('a/b', 'lễ')], undefined, undefined, [rule('a/b', 'hội')])).toThrow('used twice')
  })

  it('says what its rules start with', () => {
    expect(compileRules([rule('a/b', 'hội nghị'), rule('a/c', 'lễ')]).starts?.keys).toEqual(new Set(['hội', 'lễ']))
    expect(compileRules([rule('a/b', 'hội'), rule('a/c', '<twice>')], CLASSES).starts).toBeNull()
  })
})

describe('anyStarts', () => {
  const start = (...patterns: string[]) => {
    const test = anyStarts(patterns.map((pattern, k) => compileRules([rule(`a/${k}`, pattern)], CLASSES)))
    return (text: string) => test(tokenize(text)[0])
  }
  it('tells tokens that a rule starts with', () => {
    const may = start('hội nghị', '<num> ngày')
    expect(['hội', 'Hội', '12', 'nghị', 'ngày', '8h30', ''].map(may)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
  it('says yes to all where a rule may start with anything', () => {
    const may = start('hội', '<twice>')
    expect(['hội', 'nghị', ''].map(may)).toEqual([true, true, true])
  })
})
