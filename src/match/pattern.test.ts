import { describe, expect, it } from 'vitest'
import { tokenize } from '../tokenize/tokenize'
import { type Capture, compilePattern } from './pattern'

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
  it('says what is wrong and where', () => {
    expect(() => compilePattern('(a | b')).toThrow(/expected "\)" at 6 in pattern: \(a \| b/)
    expect(() => compilePattern('<nope>')).toThrow(/unknown class <nope>/)
    expect(() => compilePattern('')).toThrow(/empty pattern/)
  })
})
