import { WordList } from '../text/word-list.ts';
import type { Word, Words } from '../text/words.ts';
import type { Language } from './languages/language.ts';
import { isCountryEndingAt, isCountryWord } from './lexicon/countries.ts';
import { isCalendarWord, isFunctionWord } from './lexicon/function-words.ts';
import { LONGEST_TITLE, type OfficeTitle, officeTitle, PORTFOLIOS } from './lexicon/office-titles.ts';
import type { Reading } from './reading.ts';

/** What a title is looked for in. */
type TitledText = Pick<Reading, 'words' | 'language'>;

/** A title as it stands before a name: `former Russian President`. */
export interface TitleInText extends OfficeTitle {
  /** Word index of the first word of the title itself. */
  readonly first: number;
  /** Word index of the first word with what qualifies it: `former`, `acting`. */
  readonly start: number;
  readonly former: boolean;
  /** A country, its adjective or a possessor stands before it: `Russian`, `Barbados'`, `the country's`. */
  readonly placed: boolean;
}

const FORMER = new Set(['former', 'ex', 'late', 'onetime', 'then', 'ousted', 'deposed', 'outgoing', 'old']);
/** What has leaders without being named: `the country's president`; a firm's chairman is none. */
const HAS_LEADERS = new WordList(
  'country nation state party government kingdom republic bloc alliance territory rebels guerrillas militia',
);
/** What a state of which something else is named calls itself. */
const STATES_OF = new WordList('republic kingdom state states emirate union');
/** Last words of parties' names, as they stand before `leader`. */
const PARTY_NAMES = new WordList(
  `labour labor conservative tory socialist communist liberal democrat democratic republican nationalist islamist
   separatist maoist green greens likud front opposition`,
);
const NOT_YET = new Set(['designate', 'elect', 'nominee']);
const BETWEEN = new WordList(
  'acting deputy interim caretaker new current incoming designate elect vice senior longtime veteran first assistant',
);

/** The title that ends right before a word; null when none does. */
export function titleBefore(text: TitledText, index: number): TitleInText | null {
  return text.words.isJoined(index) ? titleEndingAt(text, index - 1) : null;
}

/** The longest title whose last word is at an index: `president`, `prime minister-designate`. */
export function titleEndingAt(text: TitledText, last: number): TitleInText | null {
  const { words } = text;
  const ending = words.knownAt(last);
  if (!ending?.mayEndTitle) return null;
  const isNotYetOne = NOT_YET.has(ending.folded) && words.isJoined(last);
  for (const { before, title } of ending.titles) {
    // A `presidential nominee` is one in two words; a `prime minister nominee` is named by the title before.
    if (isNotYetOne && before.length === 0) break;
    if (before.length < LONGEST_TITLE && stands(words, last, before))
      return withSurroundings(text, last - before.length, title);
  }
  return isNotYetOne ? titleEndingAt(text, last - 1) : null;
}

/** Whether the words of a title before its last one stand there. */
function stands(words: Words, last: number, before: readonly string[]): boolean {
  return before.every((word, i) => words.isJoined(last - i) && words.foldedAt(last - i - 1) === word);
}

/** Whether a folded word ends no title, but may stand after one. */
export function isNotYet(folded: string): boolean {
  return NOT_YET.has(folded);
}

function withSurroundings({ words, language }: TitledText, first: number, title: OfficeTitle): TitleInText {
  const start = firstOfPortfolio(words, first, title);
  const whole: OfficeTitle = start < first ? { kind: 'minister', vouches: 'always' } : title;
  let former = false;
  let at = start - 1;
  while (isBefore(words, at) && (isFormer(words.foldedAt(at), language) || BETWEEN.has(words.foldedAt(at)))) {
    former ||= isFormer(words.foldedAt(at), language);
    at -= 1;
  }
  const before = words.get(at);
  const possessor =
    before?.possessive === true &&
    words.sentenceOf(at) === words.sentenceOf(first) &&
    (HAS_LEADERS.has(before.folded) || isCountryEndingAt(words, at));
  const placed =
    possessor ||
    (isBefore(words, at) && isCountryEndingAt(words, at) && !isOfInstitution(words, at)) ||
    (words.foldedAt(first) === 'leader' && isBefore(words, at) && isParty(words, at));
  return {
    ...whole,
    first: start,
    start: at + 1,
    former: former || isFormerBefore(words, at, language),
    placed: placed || isAbbreviatedCountry(words, at),
  };
}

/** `University of Ohio president`, `Bank of Japan governor`; not `Republic of Congo president`. */
function isOfInstitution(words: Words, country: number): boolean {
  if (words.foldedAt(country - 1) !== 'of' || !words.isJoined(country) || !words.isJoined(country - 1))
    return false;
  return words.isCapital(country - 2) && !STATES_OF.has(words.foldedAt(country - 2));
}

/** `Labour leader`, `the Social Democratic leader`, `opposition Socialist leader`. */
function isParty(words: Words, index: number): boolean {
  return words.isCapital(index) && PARTY_NAMES.has(words.foldedAt(index));
}

/** `Oil and Energy Minister`: the title begins with the portfolio. */
function firstOfPortfolio(words: Words, first: number, title: OfficeTitle): number {
  if (title.kind !== 'secretary' && title.kind !== 'minister') return first;
  let start = first;
  let at = first - 1;
  while (isBefore(words, at)) {
    const word = words.get(at);
    if (word && isPortfolio(word, title, words.isCapital(first))) start = at;
    else if (word?.folded !== 'and' || start === first) break;
    at -= 1;
  }
  return start;
}

/** A listed one; before `Minister` also any that is written as part of the title: `Privatisation Minister`. */
function isPortfolio(
  { folded, capital, upper }: Word,
  { kind }: OfficeTitle,
  isTitleCapital: boolean,
): boolean {
  if (PORTFOLIOS.has(folded)) return true;
  // A `Presbyterian minister` is in charge of a parish.
  if (
    kind !== 'minister' ||
    !isTitleCapital ||
    !capital ||
    upper ||
    FORMER.has(folded) ||
    BETWEEN.has(folded)
  )
    return false;
  return !isFunctionWord(folded) && !isCalendarWord(folded) && !isCountryWord(folded) && !officeTitle(folded);
}

function isFormerBefore(words: Words, country: number, language: Language): boolean {
  return isBefore(words, country - 1) && isFormer(words.foldedAt(country - 1), language);
}

function isFormer(folded: string, language: Language): boolean {
  return FORMER.has(folded) || language.isFormer(folded);
}

/** `U.S.`, `U.N.`: two words of one letter. */
function isAbbreviatedCountry(words: Words, last: number): boolean {
  if (words.foldedAt(last).length !== 1) return false;
  const letters = words.foldedAt(last - 1) + words.foldedAt(last);
  return letters === 'us' || letters === 'un' || letters === 'uk' || letters === 'eu';
}

/** Whether the word at an index stands joined to the one after it. */
function isBefore(words: Words, index: number): boolean {
  return index >= 0 && words.isJoined(index + 1);
}
