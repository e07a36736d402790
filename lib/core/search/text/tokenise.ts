import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/*
 * What stands here decides what is on disk: a search finds what was indexed by other rules no more. Whoever changes
 * it, or `fold`, lets a new version of the database strike out all segments. That is why recognition has a scanner of
 * its own (`text/scan-words.ts`): it may change any day.
 */

/** A term as it is indexed, and where it stands in the original text. */
export interface Token extends Span {
  readonly term: string;
}

/** Longer runs are no words; a term is cut here, in texts and queries alike. Code units. */
const MAX_TERM_LENGTH = 40;

const ASCII = /^[\s!-~]*$/;
const ASCII_RUN = /[a-z\d]+(?:['`][a-z\d]+)*/gi;
/** Letters, marks and digits, with apostrophes and invisible characters inside. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['`´‘’‛ʻʼʽʾʿ′\u00AD\u200B-\u200D\u2060]+[\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['`´‘’ʼ]s$/i;
/** French and Italian articles and prepositions that lean on the next word: `l'Europe` is found by `Europe`. */
const ELIDED = /^(?:[cdjlmnst]|qu|un|dell|all|dall|nell|sull)['’](?=\p{L}{2})/iu;
/** Han, kana and Hangul: no spaces between words, or particles glued to them. */
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const UNSPACED_OR_RUN =
  /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]\p{M}*|[^\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]+/gu;

/**
 * The terms of a text in their order: words folded (case, accents, apostrophes), without a possessive ending.
 *
 * Scripts that put no spaces between words are cut into overlapping pairs of characters, and the last character of a
 * run stands alone, so that every character begins a term: `泽连斯基` is `泽连 连斯 斯基 基`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const isAscii = ASCII.test(text);
  for (const { 0: run, index } of text.matchAll(isAscii ? ASCII_RUN : RUN)) {
    if (!isAscii && UNSPACED.test(run)) pushParts(tokens, run, index);
    else pushWord(tokens, run, index);
  }
  return tokens;
}

/** Whether a term is of a script without spaces: a pair of characters, or the last one of a run. */
export function isUnspaced(term: string): boolean {
  return UNSPACED.test(term);
}

function pushWord(tokens: Token[], run: string, start: number): void {
  const word = run.replace(POSSESSIVE, '');
  const elided = ELIDED.exec(word)?.[0].length ?? 0;
  if (elided > 0) pushTerm(tokens, word.slice(0, elided), start);
  pushTerm(tokens, word.slice(elided), start + elided);
}

function pushTerm(tokens: Token[], word: string, start: number): void {
  const term = fold(word).slice(0, MAX_TERM_LENGTH);
  if (term !== '') tokens.push({ term, start, end: start + word.length });
}

/** A run in which characters of unspaced scripts stand among others: `G7峰会`. */
function pushParts(tokens: Token[], run: string, start: number): void {
  let before: Token | null = null;
  for (const { 0: part, index } of run.matchAll(UNSPACED_OR_RUN)) {
    const at = start + index;
    if (!UNSPACED.test(part)) {
      if (before) tokens.push(before);
      before = null;
      pushWord(tokens, part, at);
      continue;
    }
    const here: Token = { term: fold(part), start: at, end: at + part.length };
    if (before) tokens.push({ term: before.term + here.term, start: before.start, end: here.end });
    before = here;
  }
  if (before) tokens.push(before);
}
