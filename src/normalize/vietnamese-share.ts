/** Letters with a mark that Vietnamese shares with other languages: "é" is French too, "ọ" Yoruba, "đ" Croatian. */
const SHARED_LETTERS = 'àáâãèéêìíòóôõùúýĩũăđẹẽịọụỹÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĨŨĂĐẸẼỊỌỤỸ'
/** 1 at the code of each of them. */
const IS_SHARED = new Uint8Array(0x1f00)
for (const letter of SHARED_LETTERS) IS_SHARED[letter.charCodeAt(0)] = 1

/** Sentences of Vietnamese news have 0.06 at least, and five-word headlines but for one in fifty. */
const LEAST_SHARE = 0.06

const LEAST_OWN_SHARE = 0.02

/** What a text is written with; each letter counts once. */
export interface LetterCounts {
  /** Letters of any script. */
  readonly letters: number
  /** Those with a mark that Vietnamese uses: "ă", "é", "ộ". */
  readonly vietnamese: number
  /** Those of them that no other widely written language uses: "ơ", "ế", "ậ". */
  readonly own: number
}

/**
 * Counts the letters of a text by what they say about Vietnamese.
 *
 * @param text any string, NFC or NFD
 */
export function countLetters(text: string): LetterCounts {
  let letters = 0
  let vietnamese = 0
  let own = 0
  const regular = text.normalize('NFC')
  for (let i = 0; i < regular.length; i++) {
    const unit = regular.charCodeAt(i)
    if (unit < 0x80) {
      if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) letters++
    } else if (IS_SHARED[unit] === 1) vietnamese++
    else if (isOwnLetter(unit)) own++
    else if (!isPunctuation(unit)) {
      const code = regular.codePointAt(i) ?? 0
      if (isOtherLetter(code, String.fromCodePoint(code))) letters++
      if (code > 0xffff) i++
    }
  }
  return { letters: letters + vietnamese + own, vietnamese: vietnamese + own, own }
}

/**
 * Share of a text's letters that bear a mark of Vietnamese ("ă", "đ", "ế"), 0..1; 0 where there is no letter.
 * Vietnamese prose has 0.2 to 0.3, English 0; French and Czech may reach 0.15, so see `isPlainlyVietnamese`.
 *
 * @example
 * vietnameseShare('Hội nghị') // => 2 / 7
 */
export function vietnameseShare(text: string): number {
  const { letters, vietnamese } = countLetters(text)
  return letters === 0 ? 0 : vietnamese / letters
}

/**
 * Whether a text is plainly Vietnamese by its letters alone: many of them bear a mark of Vietnamese, and some a mark that
 * no other widely written language has, so that French, Czech or Yoruba prose is none.
 */
export function isPlainlyVietnamese(text: string): boolean {
  const { letters, vietnamese, own } = countLetters(text)
  return letters > 0 && vietnamese >= LEAST_SHARE * letters && own >= LEAST_OWN_SHARE * letters
}

/** "Ơ", "ơ", "Ư", "ư" and what is left of the block made for Vietnamese. */
function isOwnLetter(code: number): boolean {
  return (code >= 0x1ea0 && code <= 0x1ef9) || code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0
}

/** Quotes, dashes and the like, of which a text may hold many. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f

/** Has two cases, or belongs to a script that has none; punctuation, symbols, pictures and marks are no letters. */
function isOtherLetter(code: number, char: string): boolean {
  if (char.toLowerCase() !== char.toUpperCase()) return true
  if (code < 0x05d0) return false
  if (code >= 0x2000 && code <= 0x2e7f) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xd800 && code <= 0xfaff) return code >= 0xf900
  return code < 0xfe00 || (code >= 0xff66 && code <= 0xffdc) || (code >= 0x20000 && code <= 0x3ffff)
}
