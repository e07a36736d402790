/** What a UTF-16 code unit is to a word splitter: bits, since some are several. */
export const LOWER = 1;
const UPPER_SHIFT = 1;
/** Upper and title case. */
export const UPPER = 1 << UPPER_SHIFT;
const CASELESS_SHIFT = 2;
/** A letter of a script without case. */
export const CASELESS = 1 << CASELESS_SHIFT;
export const MARK = 8;
export const DIGIT = 16;
/** Apostrophes and invisible characters: part of a word when letters stand on both sides. */
export const INSIDE = 32;
export const SPACE = 64;
export const ENDS_SENTENCE = 128;
/** A capital after it says nothing: ends of sentences, dashes, colons, quotation marks. */
export const OPENS = 256;
export const HYPHEN = 512;
/** Han, Hiragana and Hangul put no spaces between words, or glue particles to names: each character is a word. */
export const UNSPACED = 1024;
/** Katakana has no spaces either, but its words, foreign names among them, end where another script begins. */
export const KATAKANA = 2048;
export const SURROGATE = 4096;
/** Nothing but a letter, mark or digit of a spaced script: what words are made of, told by one bit. */
export const PLAIN = 8192;
/** Every character that was met. */
export const KNOWN = 16_384;
/** Of what words are made, plain or odd: the highest bit, so that a shift makes 0 or 1 of it without a branch. */
export const RUN_SHIFT = 15;
const IN_RUN = 1 << RUN_SHIFT;

/** What ends words by rules of its own, or is half of a character. */
export const ODD = UNSPACED | KATAKANA | SURROGATE;

export const LETTER_OR_DIGIT = LOWER | UPPER | CASELESS | DIGIT;

/** Characters that are told one by one. One may be in several. */
const LISTED: readonly (readonly [string, number])[] = [
  ["'`´‘’‛ʻʼʽʾʿ′׳\u00AD\u200B\u200C\u200D\u2060", INSIDE],
  [' \t\u00A0\u2007\u2009\u202F', SPACE],
  ['.!?…\n—|•。！？؟۔', ENDS_SENTENCE | OPENS],
  ['–;:"“”„«»：；「」『』', OPENS],
  ['-\u2010\u2011・·', HYPHEN],
];

/** By pattern, since what Unicode calls a letter is its business. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Ll}\p{Lm}]/u, LOWER],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/\p{Lo}/u, CASELESS],
  [/\p{M}/u, MARK],
  [/\p{N}/u, DIGIT],
  [/[\u30A1-\u30FA\u30FC-\u30FF]/, KATAKANA],
  [/[\u3040-\u30A0\u3400-\u9FFF\uAC00-\uD7AF]/, UNSPACED],
  [/[\uD800-\uDFFF]/, SURROGATE],
];

/** Ranges without a letter, mark or digit, first and last: typographic quotes, dashes and spaces are here. */
const PUNCTUATION: readonly (readonly [string, string])[] = [
  ['\u00A0', '\u00A9'],
  ['\u2000', '\u206F'],
];

const LAST_ASCII = '\x7F';

/**
 * The class of each code unit; 0 where it was not met yet, which `classOf` finds out. Filled as characters are met: a
 * table of all of Unicode would cost more than an article.
 */
export const CLASSES = new Uint16Array(65_536);

export function classOf(codeUnit: number): number {
  return CLASSES[codeUnit] || classify(codeUnit);
}

function classify(codeUnit: number): number {
  const bits = bitsOf(String.fromCharCode(codeUnit));
  const special = bits & (INSIDE | ODD);
  const plain = !special && bits & (LETTER_OR_DIGIT | MARK) ? PLAIN : 0;
  const found = KNOWN | bits | plain | (plain || bits & ODD ? IN_RUN : 0);
  CLASSES[codeUnit] = found;
  return found;
}

/** 1 for a capital and for a letter without case, else 0; without a branch, since it cannot be foretold. */
export function isCapitalLike(bits: number): number {
  return ((bits >> UPPER_SHIFT) | (bits >> CASELESS_SHIFT)) & 1;
}

/** The class of the character at an index, both halves of a surrogate pair taken together. */
export function classAt(text: string, index: number): number {
  const found = classOf(text.charCodeAt(index));
  return found & SURROGATE ? SURROGATE | bitsOf(String.fromCodePoint(text.codePointAt(index) ?? 0)) : found;
}

function bitsOf(character: string): number {
  const listed = LISTED.reduce((bits, [all, bit]) => (all.includes(character) ? bits | bit : bits), 0);
  const small = character.toLowerCase();
  // Patterns take long to compile: what has case needs none.
  if (small !== character.toUpperCase()) return listed | (small === character ? LOWER : UPPER);
  if (character <= LAST_ASCII) return listed | (character >= '0' && character <= '9' ? DIGIT : 0);
  if (PUNCTUATION.some(([first, last]) => character >= first && character <= last)) return listed;
  return PATTERNS.reduce((bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits), listed);
}
