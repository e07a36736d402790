import type { Word, Words } from '../text/words.ts';
import type { Language } from './languages/language.ts';
import { isCountryEndingAt, isCountryWord } from './lexicon/countries.ts';
import { isCalendarWord, isFunctionWord } from './lexicon/function-words.ts';
import {
  endsOfficeTitle,
  LONGEST_TITLE,
  type OfficeTitle,
  officeTitle,
  PORTFOLIOS,
} from './lexicon/office-titles.ts';
import type { NamedText } from './match-name.ts';

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
const HAS_LEADERS = new Set(
  'country nation state party government kingdom republic bloc alliance territory'.split(' '),
);
const NOT_YET = new Set(['designate', 'elect', 'nominee']);
const BETWEEN = new Set(
  'acting deputy interim caretaker new current incoming designate elect vice senior longtime veteran first assistant'.split(
    ' ',
  ),
);

/** The title that ends right before a word; null when none does. */
export function titleBefore(text: NamedText, index: number): TitleInText | null {
  return text.words.isJoined(index) ? titleEndingAt(text, index - 1) : null;
}

/** The longest title whose last word is at an index: `president`, `prime minister-designate`. */
export function titleEndingAt(text: NamedText, last: number): TitleInText | null {
  const { words, language } = text;
  if (NOT_YET.has(words.get(last)?.folded ?? '') && words.get(last)?.joined)
    return titleEndingAt(text, last - 1);
  const ending = words.foldedAt(last);
  if (!endsOfficeTitle(ending) && !language.endsTitle(ending)) return null;
  for (let length = LONGEST_TITLE; length > 0; length -= 1) {
    const first = last - length + 1;
    if (!isRun(words, first, last)) continue;
    const written = phrase(words, first, last);
    const found = language.title(written) ?? officeTitle(written) ?? officeTitle(written.replace(/s$/, ''));
    if (found) return withSurroundings(text, first, found);
  }
  return null;
}

function withSurroundings({ words, language }: NamedText, first: number, title: OfficeTitle): TitleInText {
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
  const placed = possessor || (isBefore(words, at) && isCountryEndingAt(words, at));
  return {
    ...whole,
    first: start,
    start: at + 1,
    former: former || isFormerBefore(words, at, language),
    placed: placed || isAbbreviatedCountry(words, at),
  };
}

/** `Oil and Energy Minister`: the title begins with the portfolio. */
function firstOfPortfolio(words: Words, first: number, title: OfficeTitle): number {
  if (title.kind !== 'secretary' && title.kind !== 'minister') return first;
  let start = first;
  let at = first - 1;
  while (isBefore(words, at)) {
    const word = words.get(at);
    if (word && isPortfolio(word, title)) start = at;
    else if (word?.folded !== 'and' || start === first) break;
    at -= 1;
  }
  return start;
}

/** A listed one; before `Minister` also any that is written as part of the title: `Privatisation Minister`. */
function isPortfolio({ folded, capital, upper }: Word, { kind }: OfficeTitle): boolean {
  if (PORTFOLIOS.has(folded)) return true;
  if (kind !== 'minister' || !capital || upper || FORMER.has(folded) || BETWEEN.has(folded)) return false;
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
  const letters = `${words.get(last - 1)?.folded}${words.get(last)?.folded}`;
  return letters === 'us' || letters === 'un' || letters === 'uk' || letters === 'eu';
}

/** Whether the word at an index stands joined to the one after it. */
function isBefore(words: Words, index: number): boolean {
  return index >= 0 && words.get(index + 1)?.joined === true;
}

function isRun(words: Words, first: number, last: number): boolean {
  if (first < 0) return false;
  for (let i = first + 1; i <= last; i += 1) if (!words.get(i)?.joined) return false;
  return true;
}

function phrase(words: Words, first: number, last: number): string {
  let text = words.get(first)?.folded ?? '';
  for (let i = first + 1; i <= last; i += 1) text += ` ${words.get(i)?.folded}`;
  return text;
}
