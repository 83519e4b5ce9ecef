/**
 * Vowels of open "oa", "oe", "uy" whose tone mark may sit on either letter: "hoà" and "hòa", "uỷ" and "ủy". In a closed
 * syllable ("đoàn") and after "q" ("quý") it has one place.
 */
const TONE_PAIRS = new Map<string, string>([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
])

const MAY_HOLD_PAIR = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/u

const isLetter = (char: string): boolean => char.toUpperCase() !== char

/**
 * Key of one syllable or of a string of them: NFC, lower case, one tone placement. Two spellings of a word share it;
 * it is for looking up and comparing, never for showing.
 *
 * @example
 * wordKey('Uỷ') === wordKey('ủy') // => true
 */
export function wordKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  if (!MAY_HOLD_PAIR.test(lower)) return lower
  let key = ''
  for (let i = 0; i < lower.length; i++) {
    const pair = TONE_PAIRS.get(lower.slice(i, i + 2))
    if (pair === undefined || lower[i - 1] === 'q' || isLetter(lower.charAt(i + 2))) key += lower[i]
    else {
      key += pair
      i++
    }
  }
  return key
}

const MOST_NUMBER = 0xffff

/**
 * A number for a key, the same for the same key; others may share it.
 *
 * @example
 * keyNumber('ủy') === keyNumber(wordKey('Uỷ')) // => true
 */
export function keyNumber(key: string): number {
  let number = 0
  for (let i = 0; i < key.length; i++) number = (number * 31 + key.charCodeAt(i)) & MOST_NUMBER
  return number
}

/** Most quotes are: single spaces between words, none at the ends. */
function isCollapsed(text: string): boolean {
  let space = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x20 && space) return false
    space = code === 0x20
    // Any other white space is below or at the first, at the second, or from the third on.
    if (code < 0x20 || code === 0xa0 || code === 0x1680 || code >= 0x2000) return false
  }
  return !space
}

/** White space collapsed to single spaces, trimmed, NFC: how a quote is shown as a value. */
export function collapse(text: string): string {
  const regular = text.normalize('NFC')
  if (isCollapsed(regular)) return regular
  return regular
    .split(/\s+/u)
    .filter((part) => part !== '')
    .join(' ')
}
