import { wordKey } from '../normalize/key'

/**
 * Keys of the words of a text, punctuation left out: how two quotes are compared.
 *
 * @example
 * keyWords('“Uỷ ban” nhân dân') // => ['ủy', 'ban', 'nhân', 'dân']
 */
export function keyWords(text: string): string[] {
  return wordKey(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
