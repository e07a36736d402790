import { isNameLike } from './guards/inside-longer-name.ts';
import type { Reading } from './reading.ts';

/**
 * Folded `first last` pairs of running text that end in a surname: the leader's relatives and others of the name. In
 * headlines, where every word has a capital, they are known by this.
 *
 * @param surnames Indices of words that name none of the people found.
 */
export function namesakesOf(reading: Reading, surnames: readonly number[]): Set<string> {
  const { words, capitalised } = reading;
  const pairs = new Set<string>();
  for (const i of surnames) {
    if (!words.isJoined(i) || words.isHyphened(i)) continue;
    if (!isNameLike(reading, i - 1) || capitalised.around(i)) continue;
    pairs.add(`${words.foldedAt(i - 1)} ${words.foldedAt(i)}`);
  }
  return pairs;
}
