import { isInitial, type Word, type Words } from '../text/words.ts';
import type { Language } from './languages/language.ts';
import { isArticleBefore, type NamePattern, PARTICLES } from './name-pattern.ts';
import type { Reading } from './reading.ts';

/** What a name is looked for in. */
export type NamedText = Pick<Reading, 'words' | 'language'>;

/** Where a pattern stands in a text. Word indices, both inclusive. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  /** Initials that stand in the text and not in the pattern: `J` in `Donald J. Trump`. */
  readonly initials: readonly string[];
}

/**
 * Aligns a full name with the text, its key word at `index`.
 *
 * Every word of the pattern must be there, joined and capitalised (particles need no capital, nor does what follows a
 * hyphen: `Ki-moon`). The text may have Arabic articles and initials more than the pattern.
 */
export function matchName(
  { words, language }: NamedText,
  index: number,
  pattern: NamePattern,
): NameMatch | null {
  const key = pattern.surname.end - 1;
  if (!language.isForm(words.foldedAt(index), pattern.words[key] ?? '')) return null;
  const initials: string[] = [];
  let first = index;
  for (let k = key - 1; k >= 0; k -= 1) {
    let at = first - 1;
    while (isSkipped(words, at, pattern.words[k], initials)) at -= 1;
    if (!words.get(at + 1)?.joined || !isPart(words.get(at), pattern.words[k], language)) return null;
    first = at;
  }
  let last = index;
  for (let k = key + 1; k < pattern.words.length; k += 1) {
    if (!words.get(last + 1)?.joined || !isPart(words.get(last + 1), pattern.words[k], language)) return null;
    last += 1;
  }
  if (pattern.title !== undefined && !isTitled(words, first, pattern.title)) return null;
  return { first, last, initials };
}

function isTitled(words: Words, first: number, title: string): boolean {
  return words.get(first)?.joined === true && words.get(first - 1)?.folded === title;
}

/**
 * Whether folded words, without Arabic articles, stand in the text so that the last is at `index`.
 *
 * @returns The first index; -1 when they do not.
 */
export function matchWords({ words, language }: NamedText, index: number, folded: readonly string[]): number {
  let first = index;
  for (let k = folded.length - 2; k >= 0; k -= 1) {
    const at = withArticle(words, first) - 1;
    if (!words.get(at + 1)?.joined || !language.isForm(words.foldedAt(at), folded[k] ?? '')) return -1;
    first = at;
  }
  return first;
}

/** The index of an Arabic article that belongs to the surname at `index` (`al-Maliki`), else `index`. */
export function withArticle(words: Words, index: number): number {
  const word = words.get(index);
  const before = words.get(index - 1);
  return word?.joined && before && isArticleBefore(before, word) ? index - 1 : index;
}

function isSkipped(words: Words, at: number, wanted: string | undefined, initials: string[]): boolean {
  const word = words.get(at);
  const next = words.get(at + 1);
  if (!word?.joined || !next?.joined || word.folded === wanted) return false;
  if (isArticleBefore(word, next) || (word.folded === 'al' && word.capital)) return true;
  if (!isInitial(word)) return false;
  initials.push(word.folded);
  return true;
}

function isPart(word: Word | undefined, wanted: string | undefined, language: Language): boolean {
  if (word === undefined || wanted === undefined || !language.isForm(word.folded, wanted)) return false;
  return word.capital || PARTICLES.has(word.folded) || word.hyphened;
}
