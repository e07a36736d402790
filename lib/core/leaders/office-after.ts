import { WordList } from '../text/word-list.ts';
import type { Word } from '../text/words.ts';
import { isCountryWord } from './lexicon/countries.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { type OfficeKind, type OfficeTitle, PORTFOLIOS } from './lexicon/office-titles.ts';
import type { Reading } from './reading.ts';
import { titleEndingAt } from './title-before.ts';
import { makesLeader, type StatedTitle } from './unlisted-person.ts';

const AGE = /^\d{2}$/;
/** Words between the comma and the end of the title: `, the country's former deputy finance minister`. */
const REACH = 7;
/** Words between `of` and the end of the place. */
const PLACE_REACH = 5;
const PARTY = new WordList(
  'party front movement congress union league alliance bloc coalition democrats conservatives labour liberals nationalists',
);

const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'once', 'then', 'now']);

/** The title in the apposition after a name, `, the country's finance minister`; null when it makes no leader. */
export function officeAfter(reading: Reading, name: number): StatedTitle | null {
  const { words } = reading;
  let start = name + 1;
  if (!words.isAfterComma(start)) return null;
  // `Jane Roe, 51, Bolivia's foreign minister`
  if (AGE.test(words.foldedAt(start)) && words.isAfterComma(start + 1)) start += 1;
  for (let last = start; last < start + REACH; last += 1) {
    const word = words.get(last);
    if (!word || (last > start && !word.joined && !words.get(last - 1)?.possessive)) return null;
    const title = titleEndingAt(reading, last);
    if (title && !goesOn(reading, last, title)) {
      const placed = title.placed || isOfPlace(reading, last + 1, title.kind);
      return makesLeader(title, placed) ? { first: title.first, last, former: title.former } : null;
    }
    if (!title && !mayPrecedeTitle(word)) return null;
  }
  return null;
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

/** `of Ukraine`, `of the Freedom Front party`; not `of the Ukraine Steel Corporation`. */
function isOfPlace({ words }: Reading, of: number, kind: OfficeKind): boolean {
  if (words.get(of)?.folded !== 'of' || !words.get(of)?.joined) return false;
  for (let i = of + 1; i <= of + PLACE_REACH && words.get(i)?.joined; i += 1) {
    const folded = words.get(i)?.folded ?? '';
    if (kind === 'leader' && PARTY.has(folded)) return true;
    const next = words.get(i + 1);
    if (isCountryWord(folded) && !(next?.joined && next.capital)) return true;
  }
  return false;
}
