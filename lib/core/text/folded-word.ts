import { fold } from './fold.ts';

/** How many written words are remembered: more than the vocabulary of a day's reading, about 2 MB. */
const MOST = 20_000;

/** A memo of `fold`: articles say the same words over and over. What a word folds to depends on nothing else. */
const FOLDED = new Map<string, string>();

export function foldedWord(written: string): string {
  const known = FOLDED.get(written);
  if (known !== undefined) return known;
  const folded = fold(written);
  if (FOLDED.size >= MOST) FOLDED.clear();
  FOLDED.set(written, folded);
  return folded;
}
