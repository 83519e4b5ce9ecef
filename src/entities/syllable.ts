const INITIALS = [
  'ngh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ng',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
]
const FINALS: ReadonlySet<string> = new Set(['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't'])
/** Vowels and their groups as Vietnamese spells them; "eo" of "Kyeong" and "oo" of "Moon" stand in other languages. */
const NUCLEI: ReadonlySet<string> = new Set(
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê iêu oai oay oeo uây uôi uya uyê uyu ươi ươu yêu uay uao ue uă uêu'.split(
    ' ',
  ),
)
const VOWELS: ReadonlySet<string> = new Set('aăâeêioôơuưy')

const FRONT: ReadonlySet<string> = new Set('ieêy')

/** Takes the tone mark off a vowel and keeps its quality: "ế" is "ê", "ự" is "ư". */
function toneless(key: string): string {
  let out = ''
  for (const c of key.normalize('NFD')) {
    const code = c.charCodeAt(0)
    const tone = code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323
    if (!tone) out += c
  }
  return out.normalize('NFC')
}

/** Whether a key is spelled as a Vietnamese syllable can be: initial, vowels, final. "putin" and "ksor" are not. */
export function isVietnameseSyllable(key: string): boolean {
  const plain = toneless(key)
  const initial = INITIALS.find((start) => plain.startsWith(start)) ?? ''
  return readsAs(plain, initial) || (initial === 'gi' && readsAs(plain, 'g'))
}

function readsAs(plain: string, initial: string): boolean {
  let i = initial.length
  const start = i
  // "k" stands before "i", "e", "ê", "y" alone: "Kang", "Kuo" are spelled in other languages
  if (initial === 'k' && !FRONT.has(plain[i] ?? '')) return false
  while (i < plain.length && VOWELS.has(plain[i] ?? '')) i++
  const vowels = i - start
  if (vowels > 3 || (vowels === 0 && initial !== 'gi')) return false
  return (vowels === 0 || NUCLEI.has(plain.slice(start, i))) && FINALS.has(plain.slice(i))
}
