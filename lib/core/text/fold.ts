/** Letters that Unicode does not decompose, as newspapers without them write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
};

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_APOSTROPHES = /['`]/g;
/**
 * Combining marks, invisible format characters (soft hyphen, joiners), and everything typed for an apostrophe. The voicing
 * marks of kana stay: `ゴ` is another syllable than `コ`, as `g` is another letter than `c`.
 */
const DROPPED = /(?![\u3099\u309A])[\p{M}\p{Cf}'`´‘’‛ʹʻʼʽʾʿ′׳]/gu;
const UNDECOMPOSED = /[ßæœøłđðþıħə]/g;

/**
 * The form in which words are compared: lower case, no diacritics, no apostrophes, no invisible characters.
 *
 * `Erdoğan` and `ERDOGAN` are `erdogan`; `Khamene’i` is `khamenei`; `Зеленський` is `зеленськии` (й loses its breve on
 * both sides of every comparison). Folding twice is folding once. Length may change: keep offsets with the original.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(ASCII_APOSTROPHES, '');
  return word
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
