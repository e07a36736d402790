import type { Span } from '../text/span.ts';
import { WordList } from '../text/word-list.ts';
import type { Words } from '../text/words.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { PARTICLES } from './name-pattern.ts';

const COMMA_CODE = 44;
const ENOUGH_WORDS = 3;
/** One word in so many may be small by an editor's oversight. */
const WORDS_PER_EXCEPTION = 12;
/** With so many commas it is a list of names, where capitals do say something. */
const COMMAS_OF_A_LIST = 3;

/** Verbs and pronouns: a title has them with a capital, so that in lower case they tell running text. */
const CAPITAL_IN_TITLES = new WordList(
  `is was were are has have had will would can could may might must shall should said say says saying told tell asked ask
   asking called did do does done been being he she it its they their his her him them who whom whose this these those what
   when where why how not`,
);

/**
 * Tells of a sentence whether all of it is in capitals, or nearly every word begins with one: headlines, captions,
 * names of posts. Each sentence is looked at when it is first asked for, and mostly no further than its third small word.
 */
export class CapitalisedSentences {
  readonly #words: Words;
  readonly #known = new Map<number, boolean>();

  constructor(words: Words) {
    this.#words = words;
  }

  /** @param index Of any word of the sentence. */
  around(index: number): boolean {
    const sentence = this.#words.sentenceOf(index);
    const known = this.#known.get(sentence);
    if (known !== undefined) return known;
    const found = this.#read(this.#words.sentence(sentence));
    this.#known.set(sentence, found);
    return found;
  }

  #read({ start, end }: Span): boolean {
    const words = this.#words;
    const mostExceptions = Math.floor((end - start) / WORDS_PER_EXCEPTION);
    let [asked, capitals, commas, allUpper] = [0, 0, 0, true];
    for (let i = start; i < end; i += 1) {
      allUpper &&= words.isUpper(i);
      if (words.isBetween(i, COMMA_CODE)) commas += 1;
      // Articles and prepositions stay small in title case, and so may what follows a hyphen.
      if (words.isHyphened(i) || isSmallInTitles(words.foldedAt(i))) continue;
      asked += 1;
      if (words.isCapital(i)) capitals += 1;
      if (!allUpper && asked - capitals > mostExceptions) return false;
    }
    const titleCase = asked >= ENOUGH_WORDS && asked - capitals <= Math.floor(asked / WORDS_PER_EXCEPTION);
    return allUpper || (titleCase && commas < COMMAS_OF_A_LIST);
  }
}

function isSmallInTitles(folded: string): boolean {
  if (CAPITAL_IN_TITLES.has(folded)) return false;
  return isFunctionWord(folded) || PARTICLES.has(folded) || /\d/.test(folded);
}
