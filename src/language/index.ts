import { franc } from 'franc'
import { countLetters, isPlainlyVietnamese } from '../normalize/vietnamese-share'
import { splitToneMarks } from './tone-marks'
import { isTonelessVietnamese } from './toneless'

/** ISO 639-3 codes of Vietnamese and of "undetermined". */
const VIETNAMESE = 'vie'
const UNDETERMINED = 'und'

/** franc reads no more than this many characters: longer text need not be prepared. */
const FRANC_READS = 2048

/** What a text is written in, and how that was decided. */
export interface DetectedLanguage {
  /** ISO 639-3 code: "vie", "eng"; "und" where nothing can be said. */
  language: string
  isVietnamese: boolean
  /** Share of letters that bear a mark of Vietnamese, 0..1. */
  share: number
  /**
   * - `letters`: its letters alone decide
   * - `trigrams`: franc decided
   * - `syllables`: Vietnamese written without diacritics, by the shape of its syllables
   * - `nothing`: too little to say
   */
  decidedBy: 'letters' | 'trigrams' | 'syllables' | 'nothing'
}

/**
 * Says what language a text is written in. The letters decide where they are plainly Vietnamese; where they are not (no
 * diacritics, mixed languages, foreign text, a few words) franc is asked.
 *
 * @param text any string, NFC or NFD
 * @throws TypeError where it is not a string
 *
 * @example
 * detectLanguage('Sáng 10/1, UBND tỉnh tổ chức hội nghị').language // => 'vie'
 * detectLanguage('The minister of finance opened the conference and thanked all who took part in it').language // => 'eng'
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (typeof text !== 'string') throw new TypeError(`detectLanguage takes a string, got ${typeof text}`)
  const { letters, vietnamese } = countLetters(text)
  const share = letters === 0 ? 0 : vietnamese / letters
  if (isPlainlyVietnamese(text)) return { language: VIETNAMESE, isVietnamese: true, share, decidedBy: 'letters' }
  if (vietnamese === 0 && isTonelessVietnamese(text)) {
    return { language: VIETNAMESE, isVietnamese: true, share, decidedBy: 'syllables' }
  }
  const language = letters === 0 ? UNDETERMINED : franc(splitToneMarks(text.slice(0, FRANC_READS)))
  return {
    language,
    isVietnamese: language === VIETNAMESE,
    share,
    decidedBy: language === UNDETERMINED ? 'nothing' : 'trigrams',
  }
}
