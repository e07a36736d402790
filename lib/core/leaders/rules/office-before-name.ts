import { isNotThePerson } from '../guards/not-the-person.ts';
import { isCountryWord } from '../lexicon/countries.ts';
import { endOfName } from '../name-run.ts';
import type { Finding, Findings, Reading } from '../reading.ts';
import { titleBefore, titleEndingAt } from '../title-before.ts';
import { makesLeader, unlistedPerson } from '../unlisted-person.ts';

const COMMA = /^\s?,\s$/;
const COMMA_OR_AND = /^(?:\s?,\s(?:and\s)?|\sand\s)$/;
const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'our']);
/** Words of the place in `the speaker of the Belarus parliament, Jane Roe,`. */
const PLACE_REACH = 4;

/**
 * Someone outside the roster after an office: `Foreign Minister Jane Roe`, `Barbados' prime minister, Jane Roe,`,
 * `cabinet ministers Jane Roe and John Doe`.
 */
export function officeBeforeName(reading: Reading, found: Findings): Finding[] {
  const { words, capitalised } = reading;
  const findings: Finding[] = [];
  let sharesTitle = false;
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i];
    const shared: boolean =
      sharesTitle && COMMA_OR_AND.test(gapBefore(reading, i, findings.at(-1)?.last ?? i));
    if (!word?.capital || capitalised[word.sentence] || found.at(i)) continue;
    if (!shared && !follows(reading, i)) continue;
    const last = endOfName(words, i);
    sharesTitle = last >= 0 && (shared || isPlural(reading, i - 1));
    if (last < 0 || !found.isFree(i, last) || isNotThePerson(reading, i, last)) continue;
    const person = unlistedPerson(reading, i, last);
    findings.push({ first: i, last, person, rule: 'office-before-name', confidence: 0.8 });
    i = last;
  }
  return findings;
}

function follows(reading: Reading, index: number): boolean {
  const { words } = reading;
  const title = titleBefore(words, index);
  if (title) return makesLeader(title, title.placed || isOfPlace(words, endOfName(words, index)));
  if (!COMMA.test(gapBefore(reading, index, index - 1))) return false;
  const before = titleEndingAt(words, index - 1);
  if (!before) return endsInPlace(words, index - 1);
  const determined = DETERMINERS.has(words[before.start - 1]?.folded ?? '');
  return (before.placed || determined) && makesLeader(before, before.placed);
}

/** `Gov. Jane Roe of Ohio`. */
function isOfPlace(words: Reading['words'], last: number): boolean {
  const of = words[last + 1];
  const place = words[last + 2];
  return (
    last >= 0 && of?.folded === 'of' && of.joined && place?.joined === true && isCountryWord(place.folded)
  );
}

/** `the foreign minister of Ukraine`, `the speaker of the Belarus parliament`. */
function endsInPlace(words: Reading['words'], last: number): boolean {
  let placed = false;
  for (let i = last; i > last - PLACE_REACH && words[i]?.joined; i -= 1) {
    placed ||= isCountryWord(words[i]?.folded ?? '');
    if (words[i]?.folded !== 'of') continue;
    const title = titleEndingAt(words, i - 1);
    return placed && title !== null && makesLeader(title, true);
  }
  return false;
}

function isPlural({ words }: Reading, index: number): boolean {
  return words[index]?.folded.endsWith('s') === true;
}

function gapBefore({ text, words }: Reading, index: number, from: number): string {
  return text.slice(words[from]?.end, words[index]?.start);
}
