import {
  CLASSES,
  classAt,
  classOf,
  INSIDE,
  isCapitalLike,
  KATAKANA,
  LETTER_OR_DIGIT,
  MARK,
  SURROGATE,
  UNSPACED,
} from './character-class.ts';
import { LetterRuns } from './letter-runs.ts';
import { CAPITAL_SHIFT, LENGTH_SHIFT, POSSESSIVE, type WordColumns } from './word-columns.ts';
import { ENDS_BEFORE, gapBetween, JOINED, OPENING } from './word-gap.ts';

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

/** Used again from text to text. */
const RUNS = new LetterRuns();

/**
 * Splits at white space, hyphens and punctuation, unspaced scripts at each character. One pass finds the runs of letters,
 * the next makes words of them, mostly one of each. Spans are of the text as it is, without a possessive ending.
 *
 * @param columns Cleared, then filled.
 */
export function scanWords(text: string, columns: WordColumns): void {
  columns.clear();
  const { edges } = RUNS;
  let { count, capitalCount } = columns;
  let start = 0;
  /** Where the last word ended with its possessive, and what stands there. */
  let at = 0;
  let after = 0;
  /** A name never goes on after a possessive: `Russia's Putin` is two. */
  let mayJoin = JOINED;
  for (let block = 0; block < text.length; ) {
    const blockEnd = RUNS.read(text, block);
    columns.makeRoom(count + blockEnd - block);
    block = blockEnd;
    const { starts, shapes, places, capitals } = columns;
    const edgeCount = RUNS.count;
    const hasOdd = RUNS.hasOdd;
    for (let edge = 0; edge < edgeCount; edge += 2) {
      const runEnd = edges[edge + 1] ?? 0;
      let from = Math.max(at, edges[edge] ?? 0);
      while (from < runEnd) {
        let first = CLASSES[text.charCodeAt(from)] ?? 0;
        if (first & SURROGATE) first = classAt(text, from);
        const width = first & SURROGATE ? 2 : 1;
        if ((first & LETTER_OR_DIGIT) === 0) {
          from += width;
          continue;
        }
        let shape = mayJoin;
        if (after !== SPACE_CODE || from !== at + 1) {
          shape = count === 0 ? OPENING : gapBetween(text, start, at, from);
          if (shape & ENDS_BEFORE) columns.sentenceStarts.push(count);
          shape &= mayJoin | ~(JOINED | ENDS_BEFORE);
        }
        mayJoin = JOINED;
        start = from;
        let end = runEnd;
        at = runEnd;
        after = at < text.length ? text.charCodeAt(at) : 0;
        if (hasOdd || (CLASSES[after] ?? 0) & INSIDE) {
          // What is plain needs no second look.
          at = endOfRun(text, start, hasOdd ? start + width : runEnd, first);
          after = codeAt(text, at);
          end = withoutPossessive(text, start, at);
          if (end < at || isBarePossessive(text, end)) {
            shape |= POSSESSIVE;
            mayJoin = 0;
          }
        }
        const isCapital = isCapitalLike(first);
        starts[count] = start;
        shapes[count] = ((end - start) << LENGTH_SHIFT) | (isCapital << CAPITAL_SHIFT) | shape;
        places[count] = 0;
        capitals[capitalCount] = count;
        capitalCount += isCapital;
        count += 1;
        from = at;
      }
    }
  }
  columns.count = count;
  columns.capitalCount = capitalCount;
}

/** 0 after the end. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
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
  if (end >= text.length) return false;
  return BARE_APOSTROPHES.includes(text.charAt(end)) && SIBILANTS.includes(text.charAt(end - 1));
}
