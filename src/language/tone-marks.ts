/** Combining grave, acute, tilde, hook above, dot below: the five tone marks of Vietnamese. */
const TONE_MARKS: ReadonlySet<string> = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])

/**
 * Splits the tone mark off each vowel and keeps the letter whole: "ế" becomes "ê" + acute, "ự" becomes "ư" + dot below.
 * franc's Vietnamese trigrams were counted over text of that form.
 */
export function splitToneMarks(text: string): string {
  let result = ''
  let letter = ''
  let tones = ''
  const flush = (): void => {
    result += letter.normalize('NFC') + tones
    letter = ''
    tones = ''
  }
  for (const char of text.normalize('NFD')) {
    if (TONE_MARKS.has(char)) tones += char
    else if (isCombining(char)) letter += char
    else {
      flush()
      letter = char
    }
  }
  flush()
  return result
}

function isCombining(char: string): boolean {
  return char >= '\u0300' && char <= '\u036f'
}
