import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A word of a text, and how it stands among its neighbours. */
export interface Word extends Span {
  readonly folded: string;
  /** Starts with a capital, or is of a script without case. */
  readonly capital: boolean;
  /** Has at least two letters, all capitals. */
  readonly upper: boolean;
  /** Followed by a possessive `'s` or `s'`, which is outside the span. */
  readonly possessive: boolean;
  /** May continue a name begun by the word before: a space, a hyphen, or the full stop of an initial between them. */
  readonly joined: boolean;
  /** Joined by a hyphen: `un` in `Kim Jong-un`. */
  readonly hyphened: boolean;
  /** First of a sentence, quotation or headline, where a capital says nothing. */
  readonly opens: boolean;
  /** Number of the sentence in the text, from 0. */
  readonly sentence: number;
}

/** Scripts that put no spaces between words, or glue particles to names: each character is a word of its own. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const SPACED_WORD = String.raw`[[\p{L}\p{N}]--[${UNSPACED}]][[\p{L}\p{M}\p{N}]--[${UNSPACED}]]*`;
const INSIDE_WORD = String.raw`['\`´‘’‛ʻʼʽʾʿ′\u00AD\u200B-\u200D\u2060]+[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]+`;
const WORD = new RegExp(String.raw`[${UNSPACED}]\p{M}*|${SPACED_WORD}(?:${INSIDE_WORD})*`, 'gv');
const POSSESSIVE = /['`´‘’ʼ][sS]$/;
const APOSTROPHE = /^['’ʼ]/;
const SPACES = /^[ \t\u00A0\u2007\u2009\u202F]+$/;
const HYPHEN = /^\u00AD?[-\u2010\u2011・·]\u00AD?$/;
const STOP_OF_ABBREVIATION = /^\.[ \u00A0-]?$/;
const ENDS_SENTENCE = /[.!?…\n—|•]/;
const OPENS = /[.!?…\n—–|•:;"“”„«»]/;
const LETTER = /^\p{Ll}$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const CASED_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]+$/u;

/** Abbreviations before or after names, whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr gov govs sen sens rep reps gen col lt maj capt sgt adm jr sr st prof pres sec hon rev amb messrs'.split(
    ' ',
  ),
);

/** Splits at white space, hyphens and punctuation, and unspaced scripts at each character. Spans are of the original text, without a possessive ending. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let gapStart = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const before = words.at(-1);
    const gap = text.slice(gapStart, start);
    gapStart = start + raw.length;
    const ending = POSSESSIVE.test(raw) ? 2 : 0;
    const written = ending ? raw.slice(0, -ending) : raw;
    const abbreviated = before !== undefined && isAbbreviation(before) && STOP_OF_ABBREVIATION.test(gap);
    const hyphened = before !== undefined && HYPHEN.test(gap);
    if (before && !abbreviated && ENDS_SENTENCE.test(gap)) sentence += 1;
    words.push({
      start,
      end: start + written.length,
      folded: fold(written),
      capital: CAPITAL.test(written),
      upper: CASED_CAPITALS.test(written),
      possessive: ending > 0 || (/[sSxzZ]$/.test(raw) && APOSTROPHE.test(text.slice(gapStart, gapStart + 1))),
      joined:
        before !== undefined &&
        !isPossessed(before, gap) &&
        (gap === ' ' || gap === '' || hyphened || abbreviated || SPACES.test(gap)),
      hyphened,
      opens: before === undefined || (!abbreviated && OPENS.test(gap)),
      sentence,
    });
  }
  return words;
}

function isAbbreviation(word: Word): boolean {
  return isInitial(word) || ABBREVIATIONS.has(word.folded);
}

/** A single capital, as in `George H. W. Bush`; not a character of an unspaced script. */
export function isInitial({ folded, capital }: Word): boolean {
  return capital && LETTER.test(folded);
}

/** A name never goes on after a possessive: `Russia's Putin` is two. */
function isPossessed(before: Word, gap: string): boolean {
  return before.possessive && gap !== '';
}
