import { LazyPattern } from '../../text/lazy-pattern.ts';
import type { Words } from '../../text/words.ts';
import { isApposed } from '../apposition.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { isCountryWord } from '../lexicon/countries.ts';
import { type OfficeTitle, PORTFOLIOS } from '../lexicon/office-titles.ts';
import { isOfParties } from '../lexicon/party-words.ts';
import { endOfName } from '../name-run.ts';
import type { Finding, Findings, Reading } from '../reading.ts';
import { titleBefore, titleEndingAt } from '../title-before.ts';
import { makesLeader, type StatedTitle, unlistedPerson } from '../unlisted-person.ts';

/** Between two names of a list, each perhaps with its country. */
const COMMA_OR_AND = new LazyPattern(
  String.raw`^(?:\sof(?:\sthe)?(?:\s\p{Lu}[\p{L}\p{M}’'-]*){1,3})?(?:\s?,\s(?:and\s)?|\sand\s)$`,
  'u',
);
const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'our']);
const OF_PORTFOLIO = new Set(['of', 'for']);
/** Words of a portfolio: `Health and Welfare`. */
const PORTFOLIO_REACH = 5;
/** Words from the first of a name to its next with a capital: `Ursula von der Leyen`. */
const NAME_REACH = 4;
/** Words after the title in `the leader of the main opposition Freedom Party, Jane Roe,`. */
const PLACE_REACH = 6;

/**
 * Someone outside the roster after an office: `Foreign Minister Jane Roe`, `Barbados' prime minister, Jane Roe,`,
 * `cabinet ministers Jane Roe and John Doe`.
 */
export function officeBeforeName(reading: Reading, found: Findings): Finding[] {
  const { words } = reading;
  const findings: Finding[] = [];
  /** A plural title goes on to the next name of its list. */
  let shared: StatedTitle | null = null;
  let taken = 0;
  for (let n = 0; n < words.capitalCount; n += 1) {
    const i = words.capitalAt(n);
    // No title stands before it: so it is with most.
    if (shared === null && !words.isJoined(i) && !isApposed(words, i)) continue;
    if (i <= taken || !mayStartName(words, i) || found.at(i)) continue;
    const isNext: boolean =
      shared !== null && COMMA_OR_AND.test(gapBefore(reading, i, findings.at(-1)?.last ?? i));
    const title: StatedTitle | null = (isNext ? shared : null) ?? titleOf(reading, i);
    if (!title || reading.capitalised.around(i)) continue;
    const last = endOfName(words, i);
    shared = last >= 0 && (title === shared || isPlural(reading, i - 1)) ? title : null;
    if (last < 0 || !found.isFree(i, last) || isNotThePerson(reading, i, last)) continue;
    const person = unlistedPerson(reading, { first: i, last }, withoutNames(reading, title, findings, found));
    findings.push({ first: i, last, person, rule: 'office-before-name', confidence: 0.8 });
    taken = last;
  }
  return findings;
}

/** `Jane Roe and Oil Minister John Doe`: words of the name before are none of the title. */
function withoutNames(
  { words }: Reading,
  title: StatedTitle,
  findings: readonly Finding[],
  found: Findings,
): StatedTitle {
  let first = Math.max(title.first, (findings.at(-1)?.last ?? -1) + 1);
  for (let i = first; i <= title.last; i += 1) if (found.at(i)) first = i + 1;
  if (first > title.first && words.get(first)?.folded === 'and') first += 1;
  return first > title.last ? title : { ...title, first };
}

/** Whether a second word of a name may follow, told without looking words up: most capitalised words stand alone. */
function mayStartName(words: Words, index: number): boolean {
  for (let i = index + 1; i <= index + NAME_REACH && words.isJoined(i); i += 1) {
    if (words.isCapital(i) || words.isHyphened(i)) return true;
  }
  return false;
}

/** The title that a name at an index follows; null when there is none or it makes no leader. */
function titleOf(reading: Reading, index: number): StatedTitle | null {
  const { words } = reading;
  const last = index - 1;
  const title = titleBefore(reading, index);
  if (title) {
    const placed = title.placed || isOfPlace(words, endOfName(words, index));
    if (makesLeader(title, placed)) return { first: title.first, last, former: title.former };
    // `Prime Minister Sir John Doe`: the office stands before the rank.
    return title.kind === 'other' ? titleOf(reading, title.first) : null;
  }
  const ofPortfolio = titleOfPortfolio(reading, last);
  if (ofPortfolio && (words.isJoined(index) || isApposed(words, index))) return ofPortfolio;
  if (!isApposed(words, index)) return null;
  const before = titleEndingAt(reading, last);
  if (!before) return titleOfPlace(reading, last);
  const determined = DETERMINERS.has(words.get(before.start - 1)?.folded ?? '');
  const counts = (before.placed || determined) && makesLeader(before, before.placed);
  return counts ? { first: before.first, last, former: before.former } : null;
}

/** `Minister for Trade`, `Minister of Health and Welfare`. */
function titleOfPortfolio(reading: Reading, last: number): StatedTitle | null {
  const { words } = reading;
  let of = last;
  while (of > last - PORTFOLIO_REACH && words.isJoined(of) && isOfPortfolio(words, of)) of -= 1;
  if (of === last || !words.isJoined(of) || !OF_PORTFOLIO.has(words.foldedAt(of))) return null;
  const title = titleEndingAt(reading, of - 1);
  return title?.kind === 'minister' && words.isCapital(of - 1)
    ? { first: title.first, last, former: title.former }
    : null;
}

function isOfPortfolio(words: Words, index: number): boolean {
  const folded = words.foldedAt(index);
  return folded === 'and' || (words.isCapital(index) && PORTFOLIOS.has(folded));
}

/** `Gov. Jane Roe of Ohio`. */
function isOfPlace(words: Words, last: number): boolean {
  const of = words.get(last + 1);
  const place = words.get(last + 2);
  return (
    last >= 0 && of?.folded === 'of' && of.joined && place?.joined === true && isCountryWord(place.folded)
  );
}

/** `the foreign minister of Ukraine`, `the speaker of the Belarus parliament`, `the leader of the Freedom Party`. */
function titleOfPlace(reading: Reading, last: number): StatedTitle | null {
  const { words } = reading;
  for (let of = last; of > last - PLACE_REACH && words.isJoined(of); of -= 1) {
    if (words.foldedAt(of) !== 'of') continue;
    const title = titleEndingAt(reading, of - 1);
    if (!title || !makesLeader(title, true) || !isPlaceBetween(words, of, last, title)) return null;
    return { first: title.first, last: of - 1, former: title.former };
  }
  return null;
}

function isPlaceBetween(words: Words, of: number, last: number, { kind }: OfficeTitle): boolean {
  for (let i = of + 1; i <= last; i += 1) {
    const folded = words.foldedAt(i);
    if (isCountryWord(folded) || (kind === 'leader' && words.isCapital(i) && isOfParties(folded)))
      return true;
  }
  return false;
}

function isPlural({ words }: Reading, index: number): boolean {
  return words.get(index)?.folded.endsWith('s') === true;
}

function gapBefore({ text, words }: Reading, index: number, from: number): string {
  return text.slice(words.get(from)?.end, words.get(index)?.start);
}
