import { isNotThePerson } from '../guards/not-the-person.ts';
import { isCountryWord } from '../lexicon/countries.ts';
import { startOfName } from '../name-run.ts';
import type { Finding, Findings, Reading } from '../reading.ts';
import { titleEndingAt } from '../title-before.ts';
import { makesLeader, unlistedPerson } from '../unlisted-person.ts';

/** Words between the comma and the end of the title: `, the country's former deputy finance minister`. */
const REACH = 7;
const PARTY = new Set(
  'party front movement congress union league alliance bloc coalition democrats conservatives labour liberals nationalists'.split(
    ' ',
  ),
);

/** Someone outside the roster before an office: `Jane Roe, the country's finance minister`. */
export function officeAfterName(reading: Reading, found: Findings): Finding[] {
  const { words, text } = reading;
  const findings: Finding[] = [];
  for (let i = 1; i + 1 < words.length; i += 1) {
    const gap = text.slice(words[i]?.end, words[i + 1]?.start);
    if (!words[i]?.capital || !/^\s?,\s$/.test(gap) || found.at(i)) continue;
    const first = startOfName(words, i);
    if (
      first < 0 ||
      !found.isFree(first, i) ||
      !isOffice(reading, i + 1) ||
      isNotThePerson(reading, first, i)
    )
      continue;
    findings.push({
      first,
      last: i,
      person: unlistedPerson(reading, first, i),
      rule: 'office-after-name',
      confidence: 0.75,
    });
  }
  return findings;
}

function isOffice(reading: Reading, start: number): boolean {
  const { words } = reading;
  for (let last = start; last < start + REACH; last += 1) {
    const word = words[last];
    if (!word || (last > start && !word.joined && !words[last - 1]?.possessive)) return false;
    if (word.capital && !isCountryWord(word.folded) && !titleEndingAt(words, last) && !word.possessive)
      return false;
    const title = titleEndingAt(words, last);
    if (!title || words[last + 1]?.hyphened) continue;
    if (title.vouches === 'never' && words[last + 1]?.joined) continue;
    return makesLeader(title, title.placed || isOfPlace(reading, last + 1));
  }
  return false;
}

/** `of Ukraine`, `of the Freedom Front party`. */
function isOfPlace({ words }: Reading, of: number): boolean {
  if (words[of]?.folded !== 'of' || !words[of]?.joined) return false;
  for (let i = of + 1; i <= of + 6 && words[i]?.joined; i += 1) {
    const folded = words[i]?.folded ?? '';
    if (isCountryWord(folded) || PARTY.has(folded)) return true;
  }
  return false;
}
