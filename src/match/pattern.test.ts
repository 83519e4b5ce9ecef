import { describe, expect, it } from 'vitest'
import { tokenize, tokenTypes } from '../tokenize/tokenize'
import { type Capture, compileLazily, compilePattern, type Pattern, startingWith } from './pattern'

const match = (pattern: string, text: string) => {
  const tokens = tokenize(text)
  const captures: Capture[] = []
  const end = compilePattern(pattern).match(tokens, 0, captures)
  const quote = (a: number, b: number) => text.slice(tokens[a]?.start, tokens[b - 1]?.end)
  return end < 0
    ? null
    : { text: quote(0, end), ...Object.fromEntries(captures.map((c) => [c.name, quote(c.start, c.end)])) }
}

describe('compilePattern', () => {
  it('matches words by key', () => {
    expect(match('ủy ban', 'Uỷ ban nhân dân')).toEqual({ text: 'Uỷ ban' })
    expect(match('ủy ban', 'Ủy viên')).toBeNull()
  })
  it('takes choices, options, repetition and captures', () => {
    expect(match('(sáng | chiều) [day: ngày? <num>] !tháng', 'Chiều ngày 26-7, tại')).toEqual({
      text: 'Chiều ngày 26-7',
      day: 'ngày 26-7',
    })
    expect(match('(sáng | chiều) [day: ngày? <num>] !tháng', 'Chiều ngày 26 tháng 7')).toBeNull()
    expect(match('[name: <cap>+] <dash>', 'Nguyễn Văn An - Chủ tịch')).toEqual({
      text: 'Nguyễn Văn An -',
      name: 'Nguyễn Văn An',
    })
  })
  it('splits pattern words as text is split', () => {
    expect(match('đ/c <cap>', 'Đ/c Nguyễn')).toEqual({ text: 'Đ/c Nguyễn' })
    expect(match("'(' <num> ')'", '(15)')).toEqual({ text: '(15)' })
  })
  it('knows words at the end of a text, and marks of more than one letter', () => {
    expect(match('ủy ban nhân', 'Ủy ban')).toBeNull()
    expect(match('hội\n nghị', 'Hội nghị')).toEqual({ text: 'Hội nghị' })
    expect(match("'[' <num> ']'", '[15]')).toEqual({ text: '[15]' })
    expect(match("'a | b'", 'a | b')).toEqual({ text: 'a | b' })
  })

  it('tries choices in order and takes the first that matches', () => {
    expect(match('(hội | hội nghị) <any>', 'Hội nghị tỉnh')).toEqual({ text: 'Hội nghị' })
    expect(match('(hội nghị | hội) <any>', 'Hội nghị tỉnh')).toEqual({ text: 'Hội nghị tỉnh' })
    expect(match('(hội nghị | hội) <any>', 'Hội đồng')).toEqual({ text: 'Hội đồng' })
    expect(match('(<num> ngày | <upper> | lễ)', 'Lễ hội')).toEqual({ text: 'Lễ' })
    expect(match('(<num> ngày | <upper> | lễ)', 'Hội')).toBeNull()
    expect(match('(lễ? | hội) <num>', 'hội 5')).toBeNull()
    expect(match('(của | thuộc)', '')).toBeNull()
  })

  it('repeats as often as it can, sixty-four times at the most', () => {
    expect(match('<num>? <num>', '1')).toBeNull()
    expect(match('<num>? <num>', '1 2 3')).toEqual({ text: '1 2' })
    expect(match('<num>* ngày', 'ngày')).toEqual({ text: 'ngày' })
    expect(match('<num>* ngày', '1 2 3 ngày')).toEqual({ text: '1 2 3 ngày' })
    expect(match('<num>+ ngày', 'ngày')).toBeNull()
    expect(match('<num>+ ngày', '1 2 ngày')).toEqual({ text: '1 2 ngày' })
    const many = (count: number) => Array.from({ length: count }, () => 'a').join(' ')
    expect(match('a* <num>', `${many(64)} 7`)).not.toBeNull()
    expect(match('a* <num>', `${many(65)} 7`)).toBeNull()
    expect(match('(<num>?)* ngày', 'ngày')).toEqual({ text: 'ngày' })
  })

  it('keeps no capture of what did not match', () => {
    expect(match('([a: <cap>] <num> | [b: <cap>] <cap>)', 'An Ba')).toEqual({ text: 'An Ba', b: 'An' })
    expect(match('([a: <cap>] <num>)* [b: <cap>]', 'An Ba')).toEqual({ text: 'An', b: 'An' })
    expect(match('&([a: <cap>] <cap>) [b: <cap>]', 'An Ba')).toEqual({ text: 'An', b: 'An' })
    expect(match('!([a: <cap>] <num>) [b: <cap>]', 'An Ba')).toEqual({ text: 'An', b: 'An' })
    expect(match('[a: <num>] <num>', '5 ngày')).toBeNull()
    expect(match('[a: [b: <cap>] <num>?]', 'An 5')).toEqual({ text: 'An 5', a: 'An 5', b: 'An' })
    // A word in a choice of words keeps its capture.
    expect(match('([a: hội] | lễ)', 'Hội')).toEqual({ text: 'Hội', a: 'Hội' })
  })

  it('looks ahead and at the start of a line', () => {
    expect(match('hội &nghị', 'Hội nghị')).toEqual({ text: 'Hội' })
    expect(match('hội &nghị', 'Hội đồng')).toBeNull()
    expect(match('hội !nghị', 'Hội đồng')).toEqual({ text: 'Hội' })
    expect(match('hội !nghị', 'Hội')).toEqual({ text: 'Hội' })
    expect(match('hội ^ nghị', 'Hội\nnghị')).toEqual({ text: 'Hội\nnghị' })
    expect(match('hội ^ nghị', 'Hội nghị')).toBeNull()
    expect(match('hội ^', 'Hội')).toBeNull()
  })

  it.each([
    ['any', ['hội', 'Hội', 'UBND', '12', '8h30', '-', 'https://a.vn'], []],
    ['word', ['hội', 'Hội', 'UBND', 'ThS'], ['12', '8h30', '-', 'https://a.vn']],
    ['lower', ['hội', '8h30'], ['Hội', 'UBND', 'ThS', '12', '-']],
    ['cap', ['Hội', 'UBND', 'ThS', 'Ủy', '会'], ['hội', '12', '8h30', '-']],
    ['upper', ['UBND', 'A'], ['Hội', 'hội', 'ThS', '12', '-']],
    ['num', ['12', '26-7', '1.000'], ['hội', '8h30', '-']],
    ['clock', ['8h30', '14h'], ['12', 'hội']],
    ['dash', ['-', '–', '—', '‑', '‐', '−'], ['(', 'hội', '12']],
    ['open', ['(', '['], [')', '-', 'hội']],
    ['close', [')', ']'], ['(', '-', 'hội']],
  ] as const)('knows the class <%s>', (name, inside, outside) => {
    const taken = (text: string) => match(`<${name}>`, text) !== null
    expect([...inside, ...outside].filter(taken)).toEqual(inside)
    expect(taken('')).toBe(false)
  })

  it('takes classes of a table, before those of every pattern', () => {
    const own = { num: startingWith(() => 7, ['số']), whole: () => 9 }
    expect(compilePattern('<num>', own).match(tokenize('hội'), 0, [])).toBe(7)
    expect(compilePattern('<whole>', own).match(tokenize('hội'), 0, [])).toBe(9)
    expect(compilePattern('<whole>', own).starts()).toBeNull()
    expect(compilePattern('<cap>', own).match(tokenize('Hội'), 0, [])).toBe(1)
  })

  it.each([
    ['(a | b', 'expected ")" at 6'],
    ['[a: b', 'expected "]" at 5'],
    ['[a b]', 'expected ":" after the capture name at 3'],
    ['[: b]', 'expected a word at 1'],
    ['<num', 'expected ">" at 4'],
    ['<nope>', 'unknown class <nope> at 5'],
    ["'a", 'quote not closed at 1'],
    ['', 'empty pattern at 0'],
    ['a |', 'empty pattern at 3'],
    ['()', 'empty pattern at 1'],
    ['a)', 'unexpected character at 1'],
    ['a ]', 'unexpected character at 2'],
    ['?', 'expected a word at 0'],
  ])('says what is wrong in "%s" and where', (source, why) => {
    expect(() => compilePattern(source)).toThrow(new SyntaxError(`${why} in pattern: ${source}`))
  })
})

describe('what a pattern says of its first two tokens', () => {
  const figures = new Set(tokenTypes(['numeric']))
  const keys = (...words: string[]) => ({ keys: new Set(words), types: new Set<number>() })
  const seen = (pattern: Pattern) => ({
    starts: pattern.starts(),
    next: pattern.next(),
    single: pattern.single(),
    nullable: pattern.nullable,
  })
  const none = keys()
  const figure = { keys: new Set<string>(), types: figures }
  const rows: readonly (readonly [string, ReturnType<typeof seen>])[] = [
    ['hội', { starts: keys('hội'), next: none, single: true, nullable: false }],
    ['hội nghị tỉnh', { starts: keys('hội'), next: keys('nghị'), single: false, nullable: false }],
    ['hội | lễ', { starts: keys('hội', 'lễ'), next: none, single: true, nullable: false }],
    ['hội nghị | lễ', { starts: keys('hội', 'lễ'), next: keys('nghị'), single: true, nullable: false }],
    ['<num>', { starts: figure, next: none, single: true, nullable: false }],
    ['<odd> hội', { starts: null, next: null, single: false, nullable: false }],
    ['hội <odd>', { starts: keys('hội'), next: null, single: false, nullable: false }],
    ['hội?', { starts: null, next: none, single: true, nullable: true }],
    ['hội? lễ', { starts: keys('hội', 'lễ'), next: keys('lễ'), single: true, nullable: false }],
    ['hội? lễ?', { starts: null, next: keys('lễ'), single: true, nullable: true }],
    ['hội nghị?', { starts: keys('hội'), next: keys('nghị'), single: true, nullable: false }],
    ['hội nghị? lễ', { starts: keys('hội'), next: keys('nghị', 'lễ'), single: false, nullable: false }],
    ['hội* lễ', { starts: keys('hội', 'lễ'), next: keys('hội', 'lễ'), single: true, nullable: false }],
    ['(hội nghị)+', { starts: keys('hội'), next: keys('nghị'), single: false, nullable: false }],
    ['hội+', { starts: keys('hội'), next: keys('hội'), single: true, nullable: false }],
    ['!hội lễ', { starts: keys('lễ'), next: none, single: true, nullable: false }],
    ['hội !lễ', { starts: keys('hội'), next: none, single: true, nullable: false }],
    ['hội &lễ <num>', { starts: keys('hội'), next: figure, single: false, nullable: false }],
    ['^ hội lễ', { starts: keys('hội'), next: keys('lễ'), single: false, nullable: false }],
    ['[name: hội] lễ', { starts: keys('hội'), next: keys('lễ'), single: false, nullable: false }],
    [
      '(hội? | lễ) <num>',
      { starts: { keys: new Set(['hội', 'lễ']), types: figures }, next: figure, single: true, nullable: false },
    ],
    ['<pair>', { starts: keys('hội'), next: keys('nghị'), single: true, nullable: false }],
  ]
  const classes = {
    odd: () => -1,
    pair: startingWith(
      () => -1,
      ['hội'],
      [],
      () => ['nghị'],
    ),
  }
  it.each(rows)('%s', (source, wanted) => {
    const said = seen(compilePattern(source, classes))
    // What may be nothing starts with anything: its part says so by being nullable.
    expect(said.nullable ? { ...said, starts: null } : said).toEqual(wanted)
  })
  it.each(rows)('%s: the same where its end is put off', (source, wanted) => {
    const long = `${source} (của? bộ? ngành? trung? ương? và? địa? phương?)?`
    const [whole, lazy] = [compilePattern, compileLazily].map((compile) => seen(compile(long, classes)))
    expect(lazy).toEqual(whole)
    expect(lazy?.single).toBe(wanted.single)
  })
})

describe('compileLazily', () => {
  const REST = '(của bộ | [name: <cap>+] thuộc tỉnh) và (<num> | ngày)'
  it('matches as a pattern that is parsed at once', () => {
    for (const source of [
      `hội nghị ${REST}`,
      `(hội | lễ) nghị? ${REST}`,
      `(hội nghị ${REST} | lễ ${REST})`,
      `lễ? ${REST}`,
    ]) {
      for (const text of [
        'hội nghị của bộ và ngày',
        'lễ An Ba thuộc tỉnh và 5',
        'hội của bộ và',
        'An thuộc tỉnh và 7',
      ]) {
        const tokens = tokenize(text)
        const [early, late] = [compilePattern(source), compileLazily(source)].map((pattern) => {
          const captures: Capture[] = []
          return { end: pattern.match(tokens, 0, captures), captures }
        })
        expect(late).toEqual(early)
      }
    }
  })
  it('finds where a sequence ends behind quotes and brackets', () => {
    const source = "(a 'b | c' [d: (e | f g)] h i j k l m | n o p q r s t u v w x y z) A"
    const end = (text: string) => compileLazily(source).match(tokenize(text), 0, [])
    expect(end('a b | c f g h i j k l m A')).toBe(13)
    expect(end('n o p q r s t u v w x y z A')).toBe(14)
    expect(end('a b | c f g h i j k l m B')).toBe(-1)
  })
  it('sees what is wrong in the rest when a text comes to it', () => {
    const lazy = compileLazily('hội nghị của <nope> và những gì nữa đây')
    expect(lazy.match(tokenize('lễ'), 0, [])).toBe(-1)
    expect(() => lazy.match(tokenize('hội nghị của'), 0, [])).toThrow(/unknown class <nope>/)
    expect(() => compileLazily('hội <nope> và')).toThrow(/unknown class <nope>/)
    expect(() => compileLazily("hội 'nghị của và những gì nữa đây")).toThrow(/quote not closed/)
  })
})
