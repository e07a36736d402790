import { isNameLike } from './guards/inside-longer-name.ts';
import type { Findings, Reading } from './reading.ts';

/**
 * Folded `first last` pairs of running text that end in one of the surnames and name none of the people found: the
 * leader's relatives and others of the name. In headlines, where every word has a capital, they are known by this.
 */
export function namesakesOf(
  reading: Reading,
  found: Findings,
  surnames: (word: string) => boolean,
): Set<string> {
  const pairs = new Set<string>();
  for (const [i, word] of reading.words.entries()) {
    if (!word.capital || !word.joined || found.at(i) || !surnames(word.folded)) continue;
    if (reading.capitalised[word.sentence] || word.hyphened || !isNameLike(reading, i - 1)) continue;
    pairs.add(`${reading.words[i - 1]?.folded} ${word.folded}`);
  }
  return pairs;
}
