import type { Word } from '../text/words.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { PARTICLES } from './name-pattern.ts';

const ENOUGH_WORDS = 3;
/** One word in so many may be small by an editor's oversight. */
const WORDS_PER_EXCEPTION = 12;
/** With so many commas it is a list of names, where capitals do say something. */
const COMMAS_OF_A_LIST = 3;

interface Tally {
  asked: number;
  capitals: number;
  commas: number;
  allUpper: boolean;
}

/**
 * By sentence number, whether all of it is in capitals, or nearly every word begins with one: headlines, captions,
 * names of posts.
 */
export function capitalisedSentences(text: string, words: readonly Word[]): boolean[] {
  const tallies: Tally[] = [];
  for (const [i, word] of words.entries()) {
    tallies[word.sentence] ??= { asked: 0, capitals: 0, commas: 0, allUpper: true };
    const tally = tallies[word.sentence];
    if (!tally) continue;
    count(tally, word);
    if (text.slice(word.end, words[i + 1]?.start).includes(',')) tally.commas += 1;
  }
  return tallies.map(({ asked, capitals, commas, allUpper }) => {
    const titleCase = asked >= ENOUGH_WORDS && asked - capitals <= Math.floor(asked / WORDS_PER_EXCEPTION);
    return allUpper || (titleCase && commas < COMMAS_OF_A_LIST);
  });
}

function count(tally: Tally, word: Word): void {
  tally.allUpper &&= word.upper;
  // Articles and prepositions stay small in title case, and so may what follows a hyphen.
  if (word.hyphened || isFunctionWord(word.folded) || PARTICLES.has(word.folded) || /\d/.test(word.folded))
    return;
  tally.asked += 1;
  if (word.capital) tally.capitals += 1;
}
