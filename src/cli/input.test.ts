import { describe, expect, it } from 'vitest'
import { splitLines } from './input'
import { decodeUtf8, firstInvalidByte } from './utf8'

async function linesOf(...chunks: string[]) {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const lines: [string, number, number][] = []
  for await (const { bytes, number, offset } of splitLines(stream())) {
    lines.push([Buffer.from(bytes).toString(), number, offset])
  }
  return lines
}

describe('splitLines', () => {
  it('finds lines, whatever the chunks', async () => {
    const whole = [
      ['ab', 1, 0],
      ['', 2, 3],
      ['cde', 3, 4],
      ['f', 4, 8],
    ]
    expect(await linesOf('ab\n\ncde\nf')).toEqual(whole)
    expect(await linesOf('a', 'b', '\n', '\ncd', 'e\n', '', 'f')).toEqual(whole)
    expect(await linesOf(...'ab\n\ncde\nf')).toEqual(whole)
  })

  it('gives no line after the last line feed', async () => {
    expect(await linesOf('a\n')).toEqual([['a', 1, 0]])
    expect(await linesOf('a\n\n')).toEqual([
      ['a', 1, 0],
      ['', 2, 2],
    ])
    expect(await linesOf()).toEqual([])
  })
})

describe('decodeUtf8', () => {
  it.each([
    [[], ''],
    [[0x61, 0xc3, 0xa9], 'aé'],
    [[0xef, 0xbb, 0xbf, 0x61], 'a'],
    [[0xf0, 0x9f, 0x8e, 0x89], '🎉'],
  ])('decodes %j', (bytes, text) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text)
  })

  it.each([
    [[0x61, 0xff], 1],
    [[0x61, 0xc3], 1],
    [[0xc3, 0x28], 0],
    [[0xc0, 0x80], 0],
    [[0xe0, 0x80, 0x80], 0],
    [[0xed, 0xa0, 0x80], 0],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xe1, 0xbb, 0x99, 0x80], 3],
    [[0xf0, 0x9f, 0x8e], 0],
  ])('names the bad byte of %j', (bytes, at) => {
    expect(firstInvalidByte(Uint8Array.from(bytes))).toBe(at)
    expect(() => decodeUtf8(Uint8Array.from(bytes), 100)).toThrow(`at offset ${100 + at}`)
  })

  it('knows UTF-16 by its byte order mark', () => {
    expect(() => decodeUtf8(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toThrow('UTF-16')
    expect(() => decodeUtf8(Uint8Array.of(0xfe, 0xff, 0, 0x61))).toThrow('UTF-16')
    expect(() => decodeUtf8(Uint8Array.of(0xff, 0xfe), 10)).toThrow('0xFF at offset 10')
  })

  it('agrees with the decoder of the platform', () => {
    let state = 1
    const byte = () => {
      state = (state * 1103515245 + 12345) % 2147483648
      return [0x61, 0xc3, 0xa9, 0xe1, 0xbb, 0x99, 0xf0, 0x9f, 0x8e, 0x89, 0xed, 0xa0][(state >> 8) % 12] ?? 0
    }
    for (let i = 0; i < 3000; i++) {
      const bytes = Uint8Array.from({ length: 6 }, byte)
      const valid = firstInvalidByte(bytes) === bytes.length
      expect([...bytes, valid]).toEqual([...bytes, Buffer.from(Buffer.from(bytes).toString()).equals(bytes)])
    }
  })
})
