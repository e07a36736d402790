import type { Word } from '../text/words.ts';
import { isCountryWord } from './lexicon/countries.ts';
import { isCalendarWord, isFirstNameMonth, isFunctionWord } from './lexicon/function-words.ts';
import { NAMED_AFTER, SURNAMES_TOO } from './lexicon/named-after.ts';
import { officeTitle } from './lexicon/office-titles.ts';
import { isArticleAt } from './match-name.ts';
import { PARTICLES, SUFFIXES } from './name-pattern.ts';
import type { KnownWords } from './vocabulary.ts';

const LONGEST_NAME = 5;

/** The last word of the personal name that starts at an index; -1 when fewer than two words could be one. */
export function endOfName(words: KnownWords, first: number): number {
  let last = -1;
  for (let i = first; i < first + LONGEST_NAME; i += 1) {
    const word = words.get(i);
    if (!word || (i > first && !word.joined)) break;
    if (canBeName(word)) last = i;
    else if (i === first || !isParticle(words, i)) break;
    if (word.possessive) break;
  }
  return last > first && (words.get(last)?.folded.length ?? 0) > 1 ? last : -1;
}

/** The first word of the personal name that ends at an index; -1 when fewer than two words could be one. */
export function startOfName(words: KnownWords, last: number): number {
  if (!mayContinue(words, last)) return -1;
  let first = -1;
  for (let i = last; i > last - LONGEST_NAME && i >= 0; i -= 1) {
    const word = words.get(i);
    if (!word || (i < last && !words.isJoined(i + 1))) break;
    if (canBeName(word)) first = i;
    else if (i === last || !isParticle(words, i)) break;
  }
  return first >= 0 && first < last ? first : -1;
}

/** Whether a word stands before another of its name: most capitalised words do not. */
function mayContinue(words: KnownWords, index: number): boolean {
  const before = index - 1;
  if (!words.isJoined(index)) return false;
  if (words.isCapital(before) || words.isHyphened(before)) return true;
  return isParticle(words, before) || SUFFIXES.has(words.foldedAt(before));
}

function isParticle(words: KnownWords, index: number): boolean {
  return PARTICLES.has(words.foldedAt(index)) || isArticleAt(words, index);
}

function isDate({ folded }: Word): boolean {
  return isCalendarWord(folded) && !isFirstNameMonth(folded);
}

function canBeName(word: Word): boolean {
  if (SUFFIXES.has(word.folded)) return true;
  if (!word.capital && !word.hyphened) return false;
  if (officeTitle(word.folded)) return false;
  if (NAMED_AFTER.has(word.folded) && !SURNAMES_TOO.has(word.folded)) return false;
  if (isFunctionWord(word.folded) || isDate(word) || isCountryWord(word.folded)) return false;
  return !(word.upper && word.folded.length > 1 && word.folded.length < 4) && !/\d/.test(word.folded);
}
