import type { Word, Words } from '../text/words.ts';
import { isApposed } from './apposition.ts';
import { isCountryWord } from './lexicon/countries.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { type OfficeKind, type OfficeTitle, PORTFOLIOS } from './lexicon/office-titles.ts';
import { isPartyWord } from './lexicon/party-words.ts';
import type { Reading } from './reading.ts';
import { titleEndingAt } from './title-before.ts';
import { makesLeader, type StatedTitle } from './unlisted-person.ts';

const AGE = /^\d{2}$/;
/** Words between the comma and the end of the title: `, the country's former deputy finance minister`. */
const REACH = 7;
/** Words between `of` and the end of the place. */
const PLACE_REACH = 5;
/** Between `who` and an office. */
const OF_OFFICE = new Set(['is', 'was', 'became', 'remains']);
const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'once', 'then', 'now']);

/** The title in the apposition after a name, `, the country's finance minister`; null when it makes no leader. */
export function officeAfter(reading: Reading, name: number): StatedTitle | null {
  const { words } = reading;
  let start = name + 1;
  if (!isApposed(words, start)) return null;
  // `Jane Roe, 51, Bolivia's foreign minister`
  if (AGE.test(words.foldedAt(start)) && words.isAfterComma(start + 1)) start += 1;
  const clause = clauseOf(words, start);
  const from = clause?.from ?? start;
  for (let last = from; last < from + REACH; last += 1) {
    const word = words.get(last);
    if (!word || (last > start && !word.joined && !words.get(last - 1)?.possessive)) return null;
    const title = titleEndingAt(reading, last);
    // `the president's brother`
    if (title && word.possessive) return null;
    if (title && !goesOn(reading, last, title)) {
      if (clause && !isPlain(words, from, title.start)) return null;
      const placed = title.placed || isOfPlace(reading, last + 1, title.kind);
      const former = title.former || clause?.isPast === true;
      return makesLeader(title, placed) ? { first: title.first, last, former } : null;
    }
    if (!title && !clause && !mayPrecedeTitle(word)) return null;
  }
  return null;
}

/** `who is the foreign minister`: where what follows the verb begins, and whether the office is one of the past. */
function clauseOf(words: Words, start: number): { from: number; isPast: boolean } | null {
  if (words.foldedAt(start) !== 'who' || !words.isJoined(start + 1)) return null;
  const verb = words.foldedAt(start + 1);
  const second = words.isJoined(start + 2) ? words.foldedAt(start + 2) : '';
  if (verb === 'has' && second === 'been') return { from: start + 3, isPast: false };
  if (verb === 'served' && second === 'as') return { from: start + 3, isPast: true };
  return OF_OFFICE.has(verb) ? { from: start + 2, isPast: verb === 'was' } : null;
}

/** `presidential candidate`, `minister-designate`: the title is not whole yet. */
function goesOn(reading: Reading, last: number, title: OfficeTitle): boolean {
  const next = reading.words.get(last + 1);
  if (next?.hyphened || titleEndingAt(reading, last + 1)) return true;
  return title.vouches === 'never' && next?.joined === true;
}

/** An article, an adjective, a country or its possessive; no clause begins there. */
function mayPrecedeTitle(word: Word): boolean {
  if (isFunctionWord(word.folded)) return DETERMINERS.has(word.folded);
  return !word.capital || word.possessive || isCountryWord(word.folded) || PORTFOLIOS.has(word.folded);
}

/** Nothing but an article and a place stands between a verb and the title: `who is backing the minister` holds none. */
function isPlain(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const folded = words.foldedAt(i);
    if (!DETERMINERS.has(folded) && !isCountryWord(folded) && !words.get(i)?.possessive) return false;
  }
  return true;
}

/** `of Ukraine`, `of the Freedom Front party`; not `of the Ukraine Steel Corporation`. */
function isOfPlace({ words }: Reading, of: number, kind: OfficeKind): boolean {
  if (words.get(of)?.folded !== 'of' || !words.get(of)?.joined) return false;
  for (let i = of + 1; i <= of + PLACE_REACH && words.get(i)?.joined; i += 1) {
    const folded = words.get(i)?.folded ?? '';
    // `of a bank in Ohio`
    if (folded === 'in') return false;
    if (kind === 'leader' && isPartyWord(folded)) return true;
    const next = words.get(i + 1);
    if (isCountryWord(folded) && !(next?.joined && next.capital)) return true;
  }
  return false;
}
