import { describe, expect, it } from 'vitest'
import { paint, plain, safeJson, styled, visible, wantsColour, widthOf, wrap } from './terminal'

const texts = (line: Parameters<typeof wrap>[0], columns: number) =>
  wrap(line, columns).map((segments) => segments.map(({ text }) => text).join(''))

describe('visible', () => {
  it.each([
    ['hội  nghị\n\ttổng\u00a0kết ', 'hội nghị tổng kết'],
    ['\u001b[2J', '␛[2J'],
    ['a\u0000b\u007fc', 'a␀b␡c'],
    ['\u009b31m', '\\u{9b}31m'],
    ['\u202eabc\u2066', '\\u{202e}abc\\u{2066}'],
    ['\ud800', '\\u{d800}'],
    ['hội nghị'.normalize('NFD'), 'hội nghị'],
    ['👩‍⚕️ đ 会', '👩‍⚕️ đ 会'],
    ['', ''],
  ])('shows %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('safeJson', () => {
  it('keeps the value and escapes what a terminal would obey', () => {
    const value = { a: 'hội nghị', b: '\u001b[2J\u009b2J\u007f\u202e\u2028\ud800', c: [1, null, true] }
    expect(JSON.parse(safeJson(value, 2))).toEqual(value)
    expect(safeJson(value)).toBe(
      '{"a":"hội nghị","b":"\\u001b[2J\\u009b2J\\u007f\\u202e\\u2028\\ud800","c":[1,null,true]}',
    )
  })
})

describe('widthOf', () => {
  it.each([
    ['Bộ Y tế', 7],
    ['Bộ Y tế'.normalize('NFD'), 7],
    ['会议', 4],
    ['🎉', 2],
    ['a\u200bb', 2],
  ])('counts the columns of %j', (text, columns) => {
    expect(widthOf(text)).toBe(columns)
  })
})

describe('wrap', () => {
  it('breaks between words', () => {
    expect(texts([plain('Ủy ban nhân dân tỉnh')], 10)).toEqual(['Ủy ban', 'nhân dân', 'tỉnh'])
    expect(texts([plain('Ủy ban nhân dân tỉnh')], 80)).toEqual(['Ủy ban nhân dân tỉnh'])
  })

  it('cuts words that are longer than a line', () => {
    expect(texts([plain('ab 0123456789abcdef xy')], 8)).toEqual(['ab', '01234567', '89abcdef', 'xy'])
    expect(texts([plain('会议会议会议')], 8)).toEqual(['会议会议', '会议'])
  })

  it('keeps a mark with the word before it, whatever their styles', () => {
    expect(wrap([styled('Bộ Y tế', 'strong'), plain(', Hà Nội')], 10)).toEqual([
      [styled('Bộ Y tế', 'strong'), plain(',')],
      [plain('Hà Nội')],
    ])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap([], 80)).toEqual([[]])
    expect(wrap([plain('  ')], 80)).toEqual([[]])
  })

  it('never takes more columns than there are', () => {
    const line = [plain('Dự hội nghị có các '), styled('đồng chí', 'strong'), plain(': Nguyễn Văn An - 会议会议会议')]
    for (let columns = 8; columns < 60; columns++) {
      expect(texts(line, columns).every((text) => widthOf(text) <= columns)).toBe(true)
      expect(texts(line, columns).join('').replaceAll(' ', '')).toBe(
        line
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', ''),
      )
    }
  })
})

describe('paint', () => {
  it('sets and ends each style', () => {
    expect(paint([styled('A', 'strong'), plain(' b'), styled('', 'dim')], true)).toBe('\u001b[1mA\u001b[22m b')
    expect(paint([styled('A', 'strong'), plain(' b')], false)).toBe('A b')
  })
})

describe('wantsColour', () => {
  const tty = { isTTY: true }

  it.each([
    [tty, {}, true, true],
    [{}, {}, true, false],
    [tty, {}, false, false],
    [tty, { NO_COLOR: '1' }, true, false],
    [tty, { NO_COLOR: '' }, true, true],
    [tty, { TERM: 'dumb' }, true, false],
    [{}, { FORCE_COLOR: '' }, true, true],
    [{}, { FORCE_COLOR: '1' }, true, true],
    [tty, { FORCE_COLOR: '0' }, true, false],
    [tty, { FORCE_COLOR: 'false' }, true, false],
    [{}, { FORCE_COLOR: '1' }, false, false],
  ])('%j with %j, flag %j: %j', (stream, env, flag, expected) => {
    expect(wantsColour(stream, env, flag)).toBe(expected)
  })
})
