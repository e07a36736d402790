import {
  CASELESS,
  classAt,
  classOf,
  DIGIT,
  INSIDE,
  KATAKANA,
  LETTER_OR_DIGIT,
  LOWER,
  MARK,
  PLAIN,
  SURROGATE,
  UNSPACED,
  UPPER,
} from './character-class.ts';
import { ENDS_BEFORE, gapBetween, JOINED, OPENING } from './word-gap.ts';

/** What a word is by itself: bits beside those of the gap before it. */
export const CAPITAL = 32;
export const ALL_UPPER = 64;
export const POSSESSIVE = 128;
/** Length of a word in code units, above its bits. */
export const LENGTH_SHIFT = 8;

/** The words of a text as columns, since most words of an article are never looked at: nothing is made for them. */
export interface WordColumns {
  readonly starts: readonly number[];
  /** Flags in the low bits, above them the length in code units. */
  readonly shapes: readonly number[];
  /** Indices of the words that begin sentences, ascending; none for the first. */
  readonly sentenceStarts: readonly number[];
  /** Indices of the words that begin with a capital or are of a script without case. */
  readonly capitals: readonly number[];
}

const SPACE_CODE = 32;
const S = 115;
const CAPITAL_S = 83;
const SIBILANTS = 'sSxzZ';
const POSSESSIVE_APOSTROPHES = "'`´‘’ʼ";
const BARE_APOSTROPHES = "'’ʼ";
const POSSESSIVE_LENGTH = 2;
/** French and Italian articles and prepositions that lean on a name, and particles of names: `d'Estaing`. */
const ELIDED = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu entr dell all dall nell sull coll dagli quell un'.split(' '),
);
const LONGEST_ELIDED = 6;
const INSIDE_OR_WORD = LETTER_OR_DIGIT | MARK | INSIDE;
const UNPLAIN = INSIDE | UNSPACED | KATAKANA | SURROGATE;

/**
 * Splits at white space, hyphens and punctuation, unspaced scripts at each character. One pass over the characters.
 * Spans are of the text as it is, without a possessive ending.
 */
export function scanWords(text: string): WordColumns {
  const starts: number[] = [];
  const shapes: number[] = [];
  const sentenceStarts: number[] = [];
  const capitals: number[] = [];
  const { length } = text;
  let count = 0;
  let start = 0;
  let runEnd = 0;
  let before = 0;
  let at = 0;
  while (at < length) {
    let first = classOf(text.charCodeAt(at));
    if (first & SURROGATE) first = classAt(text, at);
    if ((first & LETTER_OR_DIGIT) === 0 || first & INSIDE) {
      at += first & SURROGATE ? 2 : 1;
      continue;
    }
    let flag = JOINED;
    if (at !== runEnd + 1 || text.charCodeAt(runEnd) !== SPACE_CODE || count === 0) {
      flag = count === 0 ? OPENING : gapBetween(text, start, runEnd, at);
      if (flag & ENDS_BEFORE) {
        sentenceStarts.push(count);
        flag &= ~ENDS_BEFORE;
      }
    }
    // A name never goes on after a possessive: `Russia's Putin` is two.
    if (before & POSSESSIVE) flag &= ~JOINED;
    start = at;
    at += first & SURROGATE ? 2 : 1;
    if (first & PLAIN) while (at < length && classOf(text.charCodeAt(at)) & PLAIN) at += 1;
    let end = at;
    if ((first & PLAIN) === 0 || (at < length && classOf(text.charCodeAt(at)) & UNPLAIN)) {
      at = endOfRun(text, start, at, first);
      end = withoutPossessive(text, start, at);
      if (end < at || isBarePossessive(text, end)) flag |= POSSESSIVE;
    }
    if (first & (UPPER | CASELESS)) {
      flag |= capitalFlags(text, start, end, first);
      capitals.push(count);
    }
    starts.push(start);
    shapes.push(((end - start) << LENGTH_SHIFT) | flag);
    count += 1;
    before = flag;
    runEnd = at;
  }
  return { starts, shapes, sentenceStarts, capitals };
}

/** Of a run with apostrophes, invisible characters, characters of unspaced scripts or surrogates in it. */
function endOfRun(text: string, start: number, from: number, first: number): number {
  let at = from;
  const alone = first & UNSPACED;
  const script = first & KATAKANA;
  while (at < text.length) {
    const bits = classAt(text, at);
    if (!(bits & INSIDE_OR_WORD)) return at;
    if (bits & INSIDE) {
      const next = afterInside(text, at);
      if (alone || next < 0 || isElision(text, start, at, next)) return at;
      at = next;
    } else if (!(bits & MARK) && (alone || bits & UNSPACED || (bits & KATAKANA) !== script)) return at;
    else at += bits & SURROGATE ? 2 : 1;
  }
  return at;
}

/** Where the word goes on after apostrophes and invisible characters; -1 where it does not. */
function afterInside(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) & INSIDE) at += 1;
  return at < text.length && classAt(text, at) & (LETTER_OR_DIGIT | MARK) ? at : -1;
}

/** Whether the apostrophe ends an article or particle before a name: `l'Europe`, `d'Estaing`; not `O'Brien`. */
function isElision(text: string, start: number, apostrophe: number, next: number): boolean {
  if (apostrophe - start > LONGEST_ELIDED || next !== apostrophe + 1) return false;
  if (!BARE_APOSTROPHES.includes(text.charAt(apostrophe))) return false;
  const isLast = next + 1 >= text.length || !(classAt(text, next + 1) & LETTER_OR_DIGIT);
  if (isLast && SIBILANTS.includes(text.charAt(next))) return false;
  return ELIDED.has(text.slice(start, apostrophe).toLowerCase());
}

function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last !== S && last !== CAPITAL_S) return end;
  const bare = end - POSSESSIVE_LENGTH;
  return bare > start && POSSESSIVE_APOSTROPHES.includes(text.charAt(bare)) ? bare : end;
}

/** `Barbados'` */
function isBarePossessive(text: string, end: number): boolean {
  return BARE_APOSTROPHES.includes(text.charAt(end)) && SIBILANTS.includes(text.charAt(end - 1));
}

function capitalFlags(text: string, start: number, end: number, first: number): number {
  if (first & CASELESS) return CAPITAL;
  let at = start + (first & SURROGATE ? 2 : 1);
  if (at >= end) return CAPITAL;
  while (at < end) {
    const bits = classAt(text, at);
    if (bits & LOWER) return CAPITAL;
    if (!(bits & (UPPER | MARK | DIGIT)) && !BARE_APOSTROPHES.includes(text.charAt(at))) return CAPITAL;
    at += bits & SURROGATE ? 2 : 1;
  }
  return CAPITAL | ALL_UPPER;
}
