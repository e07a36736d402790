import { classOf, ENDS_SENTENCE, HYPHEN, INSIDE, OPENS, SPACE, UPPER } from './character-class.ts';

/** What stands before a word: bits. */
export const JOINED = 1;
export const HYPHENED = 2;
export const OPENING = 4;
/** A comma and spaces, nothing else. */
export const AFTER_COMMA = 8;
/** A sentence ended there. */
export const ENDS_BEFORE = 16;

const SPACE_CODE = 32;
const COMMA_CODE = 44;
const STOP_CODE = 46;
/** Set in small letters of ASCII, and what stands before them. */
const CASE_BIT = 32;
const BEFORE_A = 96;
const LETTERS = 26;
const LETTER_BITS = 5;
const SOFT_HYPHEN = '\u00AD';
const AFTER_STOP = ' \u00A0-';
const GERESH = "'’׳";
const WITH_GERESH = 'גדוזחטעצץרת';

/** Abbreviations before or after names, whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr gov govs sen sens rep reps gen col lt maj capt sgt adm jr sr st prof pres sec hon rev amb messrs'
    .split(' ')
    .map((word) => lettersOf(word, 0, word.length)),
);
/** So many letters are one number of engines' small integers. */
const LONGEST_ABBREVIATION = 6;

/** @param start Where the word before the gap starts; the gap is `from`, after a possessive, to `to`. */
export function gapBetween(text: string, start: number, from: number, to: number): number {
  if (to === from) return JOINED;
  const code = text.charCodeAt(from);
  if (code === COMMA_CODE && to === from + 2 && text.charCodeAt(from + 1) === SPACE_CODE) return AFTER_COMMA;
  if (code === STOP_CODE && to - from <= 2 && isStopOfAbbreviation(text, start, from, to)) return JOINED;
  const isSpaceLast = to === from + 2 && text.charCodeAt(from + 1) === SPACE_CODE;
  // Most that are not a space alone: `. `, `: `, `) `.
  if (isSpaceLast && !(classOf(code) & (SPACE | INSIDE))) return breakOf(classOf(code));
  if (to === from + 1 && classOf(code) & HYPHEN) return JOINED | HYPHENED | breakOf(classOf(code));
  let bits = 0;
  let all = SPACE;
  for (let at = from; at < to; at += 1) {
    const found = classOf(text.charCodeAt(at));
    bits |= found;
    all &= found;
  }
  if (all & SPACE || isElision(text, from, to) || isGeresh(text, from, to)) return JOINED | breakOf(bits);
  if (bits & HYPHEN && isHyphen(text.slice(from, to))) return JOINED | HYPHENED | breakOf(bits);
  return breakOf(bits) | (isSpacedComma(text, from, to) ? AFTER_COMMA : 0);
}

/** @param bits Of all characters of a gap. */
function breakOf(bits: number): number {
  return (bits & OPENS ? OPENING : 0) | (bits & ENDS_SENTENCE ? ENDS_BEFORE : 0);
}

function isStopOfAbbreviation(text: string, start: number, from: number, to: number): boolean {
  const length = from - start;
  if (length > LONGEST_ABBREVIATION) return false;
  if (to === from + 2 && !AFTER_STOP.includes(text.charAt(from + 1))) return false;
  if (length === 1) return (classOf(text.charCodeAt(start)) & UPPER) !== 0;
  return ABBREVIATIONS.has(lettersOf(text, start, from));
}

/** At most six letters as one number, whatever their case; -1 where some character is no letter from A to Z. */
function lettersOf(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const letter = (text.charCodeAt(at) | CASE_BIT) - BEFORE_A;
    if (letter < 1 || letter > LETTERS) return -1;
    letters = (letters << LETTER_BITS) | letter;
  }
  return letters;
}

/** One comma, a space after it, perhaps one before it. */
function isSpacedComma(text: string, from: number, to: number): boolean {
  const comma = text.charCodeAt(from) === COMMA_CODE ? from : from + 1;
  if (comma !== to - 2 || text.charCodeAt(comma) !== COMMA_CODE) return false;
  return isWhite(text.charAt(to - 1)) && (comma === from || isWhite(text.charAt(from)));
}

function isWhite(character: string): boolean {
  return character.trim() === '';
}

/** The apostrophe of `d'Estaing`, where the word was split. */
function isElision(text: string, from: number, to: number): boolean {
  return to === from + 1 && (text.charAt(from) === "'" || text.charAt(from) === '’');
}

/** The mark that ends a Hebrew word with a sound of another language, `ג'ורג' בוש`, typed as an apostrophe or not. */
function isGeresh(text: string, from: number, to: number): boolean {
  return (
    to === from + 2 &&
    GERESH.includes(text.charAt(from)) &&
    WITH_GERESH.includes(text.charAt(from - 1)) &&
    isWhite(text.charAt(from + 1))
  );
}

/** One hyphen, soft hyphens beside it. */
function isHyphen(gap: string): boolean {
  const bare = gap.replaceAll(SOFT_HYPHEN, '');
  return bare.length === 1 && (classOf(bare.charCodeAt(0)) & HYPHEN) !== 0;
}
