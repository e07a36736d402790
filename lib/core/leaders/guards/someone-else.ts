import { LazyPattern } from '../../text/lazy-pattern.ts';
import type { WordList } from '../../text/word-list.ts';
import { OCCUPATIONS } from '../lexicon/someone-else.ts';
import type { Reading } from '../reading.ts';

const REACH = 5;
const AGE_AND_PLACE_LENGTH = 24;
const COMMA_OR_SPACE = ', ';
const ARTICLES = new Set(['a', 'an', 'the']);
const APPOSITION = /^,\s$/;
const AGE_AND_PLACE = new LazyPattern(String.raw`^,? ?,\s\d{1,3}\s?,\s?(?:of|from)\s\p{Lu}`, 'u');

/** Whether the article introduces a namesake: `Boris Johnson, a plumber`, `John Major, 34, of Leeds`. */
export function isSomeoneElse(reading: Reading, first: number, last: number): boolean {
  if (isIntroducedByWork(reading, first, last, OCCUPATIONS)) return true;
  const end = reading.words.endOf(last);
  if (!COMMA_OR_SPACE.includes(reading.text.charAt(end))) return false;
  return AGE_AND_PLACE.test(reading.text.slice(end, end + AGE_AND_PLACE_LENGTH));
}

/** `plumber Boris Johnson`, `Boris Johnson, a retired plumber`. */
export function isIntroducedByWork({ words }: Reading, first: number, last: number, work: WordList): boolean {
  if (words.isJoined(first) && work.has(words.foldedAt(first - 1))) return true;
  if (!words.isAfterComma(last + 1) || !ARTICLES.has(words.foldedAt(last + 1))) return false;
  if (!APPOSITION.test(words.gapAfter(last))) return false;
  for (let i = last + 2; i <= last + REACH; i += 1) {
    if (!words.isJoined(i)) return false;
    if (work.has(words.foldedAt(i))) return true;
  }
  return false;
}
