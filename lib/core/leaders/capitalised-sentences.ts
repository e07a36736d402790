import type { Word } from '../text/words.ts';

/** Articles and prepositions stay small in title case, so only longer words are asked. */
const ASKED_LENGTH = 4;
const MOSTLY = 0.75;
const ENOUGH_WORDS = 3;

/** By sentence number, whether all of it is in capitals or nearly every word begins with a capital: headlines, captions, names of posts. */
export function capitalisedSentences(words: readonly Word[]): boolean[] {
  const asked: number[] = [];
  const capitals: number[] = [];
  const shouted: boolean[] = [];
  for (const word of words) {
    asked[word.sentence] ??= 0;
    capitals[word.sentence] ??= 0;
    shouted[word.sentence] = (shouted[word.sentence] ?? true) && word.upper;
    if (word.end - word.start < ASKED_LENGTH) continue;
    asked[word.sentence] = (asked[word.sentence] ?? 0) + 1;
    if (word.capital) capitals[word.sentence] = (capitals[word.sentence] ?? 0) + 1;
  }
  return asked.map(
    (count, sentence) =>
      shouted[sentence] === true || (count >= ENOUGH_WORDS && (capitals[sentence] ?? 0) >= MOSTLY * count),
  );
}
