import { describe, expect, it } from 'vitest'
import { tokenize } from '../../tokenize/tokenize'
import { createDateWords } from './words'

const { numeral } = createDateWords()

/** The number at the head of a text, and the words behind it. */
const read = (text: string) => {
  const tokens = tokenize(text)
  const found = numeral(tokens, 0)
  return found === null
    ? null
    : [
        found.value,
        tokens
          .slice(found.end)
          .map(({ key }) => key)
          .join(' '),
      ]
}

describe('numbers', () => {
  it.each([
    ['15 người', 15, 'người'],
    ['2019', 2019, ''],
    ['không', 0, ''],
    ['ba người', 3, 'người'],
    ['mười', 10, ''],
    ['Mười người', 10, 'người'],
    ['mười lăm', 15, ''],
    ['mười một', 11, ''],
    ['mười năm', 10, 'năm'],
    ['hai mươi', 20, ''],
    ['hai mươi mốt', 21, ''],
    ['hai mươi tư', 24, ''],
    ['hai mươi lăm người', 25, 'người'],
    ['hai mươi năm', 20, 'năm'],
    ['ba mốt', 31, ''],
    ['hai lăm', 25, ''],
    ['hai tư', 24, ''],
    ['một mốt', 1, 'mốt'],
    ['hai ba', 2, 'ba'],
    ['hăm ba', 23, ''],
    ['hai trăm', 200, ''],
    ['hai trăm người', 200, 'người'],
    ['hai trăm lẻ năm người', 200, 'lẻ năm người'],
    ['hai trăm lẻ ba', 203, ''],
    ['hai trăm linh ba', 203, ''],
    ['hai trăm ba mươi mốt', 231, ''],
    ['hai trăm mười', 210, ''],
    ['một nghìn', 1000, ''],
    ['một ngàn người', 1000, 'người'],
    ['một nghìn chín trăm bốn mươi lăm', 1945, ''],
    ['hai nghìn không trăm hai mươi', 2020, ''],
    ['hai nghìn lẻ ba', 2003, ''],
    ['hai nghìn mười chín', 2019, ''],
  ])('%s', (text, value, behind) => {
    expect(read(text)).toEqual([value, behind])
  })
  it.each(['người', 'hăm', 'hăm người', 'lẻ ba', 'linh ba', 'mươi', 'trăm', 'nghìn', '1/2', '12345', '-', ''])(
    'not: %s',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
  it('end with their line', () => {
    expect(read('hai\nmươi')).toEqual([2, 'mươi'])
    expect(read('mười\nba')).toEqual([10, 'ba'])
    expect(read('hai nghìn\nmười')).toEqual([2000, 'mười'])
  })
})
