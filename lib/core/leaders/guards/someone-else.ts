import { OCCUPATIONS } from '../lexicon/someone-else.ts';
import type { Reading } from '../reading.ts';

const REACH = 5;
const AGE_AND_PLACE_LENGTH = 24;
const APPOSITION = /^,\s$/;
const AGE_AND_PLACE = /^,? ?,\s\d{1,3}\s?,\s?(?:of|from)\s\p{Lu}/u;

/** Whether the article introduces a namesake: `Boris Johnson, a plumber`, `John Major, 34, of Leeds`. */
export function isSomeoneElse(reading: Reading, first: number, last: number): boolean {
  if (isIntroducedByWork(reading, first, last, OCCUPATIONS)) return true;
  const end = reading.words.get(last)?.end ?? 0;
  return AGE_AND_PLACE.test(reading.text.slice(end, end + AGE_AND_PLACE_LENGTH));
}

/** `plumber Boris Johnson`, `Boris Johnson, a retired plumber`. */
export function isIntroducedByWork(
  { text, words }: Reading,
  first: number,
  last: number,
  work: ReadonlySet<string>,
): boolean {
  const before = words.get(first - 1);
  if (words.get(first)?.joined && before && work.has(before.folded)) return true;
  const end = words.get(last)?.end ?? 0;
  const article = words.get(last + 1);
  if (!article || !['a', 'an', 'the'].includes(article.folded)) return false;
  if (!APPOSITION.test(text.slice(end, article.start))) return false;
  for (let i = last + 2; i <= last + REACH; i += 1) {
    if (!words.get(i)?.joined) return false;
    if (work.has(words.get(i)?.folded ?? '')) return true;
  }
  return false;
}
