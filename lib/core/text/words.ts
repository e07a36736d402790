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

/** Letters, marks and digits, with apostrophes and invisible characters inside. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['`´‘’‛ʻʼʽʾʿ′\u00AD\u200B-\u200D\u2060]+[\p{L}\p{M}\p{N}]+)*/gu;
/** Han, kana and Hangul put no spaces between words, or glue particles to names: each character is a word. */
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const UNSPACED_OR_RUN =
  /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]\p{M}*|[^\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]+/gu;
const POSSESSIVE = /['`´‘’ʼ][sS]$/;
const POSSESSIVE_LENGTH = 2;
const ENDS_IN_SIBILANT = /[sSxzZ]$/;
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

/**
 * Splits at white space, hyphens and punctuation, and unspaced scripts at each character. Spans are of the original
 * text, without a possessive ending.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) words.push(toWord(text, run, index, words.at(-1)));
    else
      for (const part of run.matchAll(UNSPACED_OR_RUN))
        words.push(toWord(text, part[0], index + part.index, words.at(-1)));
  }
  return words;
}

function toWord(text: string, run: string, start: number, before: Word | undefined): Word {
  const ending = POSSESSIVE.test(run) ? POSSESSIVE_LENGTH : 0;
  const written = ending ? run.slice(0, -ending) : run;
  const end = start + run.length;
  const word = {
    start,
    end: start + written.length,
    folded: fold(written),
    capital: CAPITAL.test(written),
    upper: CASED_CAPITALS.test(written),
    possessive: ending > 0 || (ENDS_IN_SIBILANT.test(run) && APOSTROPHE.test(text.charAt(end))),
  };
  if (!before) return { ...word, joined: false, hyphened: false, opens: true, sentence: 0 };
  const gap = text.slice(before.end + (before.possessive ? possessiveLength(text, before) : 0), start);
  if (gap === ' ')
    return { ...word, joined: !before.possessive, hyphened: false, opens: false, sentence: before.sentence };
  const abbreviated = isAbbreviation(before) && STOP_OF_ABBREVIATION.test(gap);
  const hyphened = HYPHEN.test(gap);
  return {
    ...word,
    // A name never goes on after a possessive: `Russia's Putin` is two.
    joined: !before.possessive && (gap === '' || hyphened || abbreviated || SPACES.test(gap)),
    hyphened,
    opens: !abbreviated && OPENS.test(gap),
    sentence: before.sentence + Number(!abbreviated && ENDS_SENTENCE.test(gap)),
  };
}

/** Of `'s`, or of the apostrophe alone. */
function possessiveLength(text: string, { end }: Word): number {
  return /[sS]/.test(text.charAt(end + 1)) ? POSSESSIVE_LENGTH : 1;
}

function isAbbreviation(word: Word): boolean {
  return isInitial(word) || ABBREVIATIONS.has(word.folded);
}

/** A single capital, as in `George H. W. Bush`; not a character of an unspaced script. */
export function isInitial({ folded, capital }: Word): boolean {
  return capital && LETTER.test(folded);
}
