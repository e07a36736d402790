import { OCCUPATIONS } from '../lexicon/someone-else.ts';
import type { Reading } from '../reading.ts';

const REACH = 5;
const APPOSITION = /^,\s$/;
const AGE_AND_PLACE = /^,? ?,\s\d{1,3}\s?,\s?(?:of|from)\s\p{Lu}/u;

/** Whether the article introduces a namesake: `Boris Johnson, a plumber`, `farmer Tony Blair`, `John Major, 34, of Leeds`. */
export function isSomeoneElse({ text, words }: Reading, first: number, last: number): boolean {
  const before = words[first - 1];
  if (words[first]?.joined && before && OCCUPATIONS.has(before.folded)) return true;
  const end = words[last]?.end ?? 0;
  if (AGE_AND_PLACE.test(text.slice(end, end + 24))) return true;
  const article = words[last + 1];
  if (!article || !['a', 'an', 'the'].includes(article.folded)) return false;
  if (!APPOSITION.test(text.slice(end, article.start))) return false;
  for (let i = last + 2; i <= last + REACH; i += 1) {
    if (!words[i]?.joined) return false;
    if (OCCUPATIONS.has(words[i]?.folded ?? '')) return true;
  }
  return false;
}
