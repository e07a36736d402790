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
  for (const i of reading.words.capitals) {
    if (!reading.words.isJoined(i) || found.at(i)) continue;
    const folded = reading.words.foldedAt(i);
    if (
      !surnames(folded) ||
      reading.words.get(i)?.hyphened ||
      !isNameLike(reading, i - 1) ||
      reading.capitalised.around(i)
    )
      continue;
    pairs.add(`${reading.words.foldedAt(i - 1)} ${folded}`);
  }
  return pairs;
}
