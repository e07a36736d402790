import { isInitial } from '../text/words.ts';
import { isArticle, type NamePattern, PARTICLES } from './name-pattern.ts';
import type { KnownWords } from './vocabulary.ts';

/** No Arabic article and no initial is longer. */
export const LONGEST_SKIPPED = 3;

const NO_INITIALS: readonly string[] = [];

/** Where a pattern stands in a text. Word indices, both inclusive. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  /** Initials that stand in the text and not in the pattern: `J` in `Donald J. Trump`. */
  readonly initials: readonly string[];
}

/**
 * Aligns a full name with the text, whose word at `index` is its key word or a form of it.
 *
 * Every word of the pattern must be there, joined and capitalised (particles need no capital, nor does what follows a
 * hyphen: `Ki-moon`). The text may have Arabic articles and initials more than the pattern.
 */
export function matchName(words: KnownWords, index: number, pattern: NamePattern): NameMatch | null {
  const key = pattern.surname.end - 1;
  // Most surnames stand alone.
  if (key > 0 && !words.isJoined(index)) return null;
  let initials = NO_INITIALS;
  let first = index;
  for (let k = key - 1; k >= 0; k -= 1) {
    const wanted = pattern.words[k] ?? '';
    let at = first - 1;
    for (; isSkipped(words, at, wanted); at -= 1) {
      if (isInitialAt(words, at)) initials = [...initials, words.foldedAt(at)];
    }
    if (!words.isJoined(at + 1) || !isPart(words, at, wanted)) return null;
    first = at;
  }
  let last = index;
  for (let k = key + 1; k < pattern.words.length; k += 1) {
    if (!words.isJoined(last + 1) || !isPart(words, last + 1, pattern.words[k] ?? '')) return null;
    last += 1;
  }
  if (pattern.title !== undefined && !isTitled(words, first, pattern.title)) return null;
  return { first, last, initials };
}

function isTitled(words: KnownWords, first: number, title: string): boolean {
  return words.isJoined(first) && words.foldedAt(first - 1) === title;
}

/**
 * Whether folded words, without Arabic articles, stand in the text before `index`, whose word is the last or a form of it.
 *
 * @returns The first index; -1 when they do not.
 */
export function matchWords(words: KnownWords, index: number, folded: readonly string[]): number {
  let first = index;
  for (let k = folded.length - 2; k >= 0; k -= 1) {
    const at = withArticle(words, first) - 1;
    if (!words.isJoined(at + 1) || !words.knownAt(at)?.isForm(folded[k] ?? '')) return -1;
    first = at;
  }
  return first;
}

/** The index of an Arabic article that belongs to the surname at `index` (`al-Maliki`), else `index`. */
export function withArticle(words: KnownWords, index: number): number {
  return words.isJoined(index) && isArticleAt(words, index - 1) ? index - 1 : index;
}

/** Whether an Arabic article stands there before a surname. */
export function isArticleAt(words: KnownWords, at: number): boolean {
  return isArticle(words.foldedAt(at), words.isCapital(at), words.isHyphened(at + 1));
}

/** Whether a word may stand inside a name that has it not: an Arabic article, an initial. */
function isSkipped(words: KnownWords, at: number, wanted: string): boolean {
  const folded = words.foldedAt(at);
  if (folded.length > LONGEST_SKIPPED || folded === wanted) return false;
  if (!words.isJoined(at) || !words.isJoined(at + 1)) return false;
  return isArticleAt(words, at) || (folded === 'al' && words.isCapital(at)) || isInitialAt(words, at);
}

function isInitialAt(words: KnownWords, at: number): boolean {
  return isInitial({ folded: words.foldedAt(at), capital: words.isCapital(at) });
}

function isPart(words: KnownWords, at: number, wanted: string): boolean {
  const known = words.knownAt(at);
  if (!known?.isForm(wanted)) return false;
  return words.isCapital(at) || PARTICLES.has(known.folded) || words.isHyphened(at);
}
