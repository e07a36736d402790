import type { OfficeTitle } from './office-titles.ts';

/** A title of one or more words, found by its last. */
export interface TitlePhrase {
  /** Folded words before the last one, the nearest first: `of`, `secretary` for `secretary of state`. */
  readonly before: readonly string[];
  readonly title: OfficeTitle;
}

/** By last word. */
export type TitlePhrases = ReadonlyMap<string, readonly TitlePhrase[]>;

/** @param titles By phrase: folded words with spaces between. */
export function titlePhrases(titles: Iterable<readonly [string, OfficeTitle]>): TitlePhrases {
  const phrases = new Map<string, TitlePhrase[]>();
  for (const [phrase, title] of titles) {
    const [last = '', ...before] = phrase.split(' ').reverse();
    const same = phrases.get(last);
    if (same) same.push({ before, title });
    else phrases.set(last, [{ before, title }]);
  }
  return phrases;
}

/** The longest first; of equals as they stood. */
export function longestFirst(phrases: readonly TitlePhrase[]): readonly TitlePhrase[] {
  return phrases.toSorted((a, b) => b.before.length - a.before.length);
}
