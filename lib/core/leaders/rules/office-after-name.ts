import { isApposed } from '../apposition.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { startOfName } from '../name-run.ts';
import { officeAfter } from '../office-after.ts';
import type { Finding, Findings, Reading } from '../reading.ts';
import { unlistedPerson } from '../unlisted-person.ts';

/** Someone outside the roster before an office: `Jane Roe, the country's finance minister`. */
export function officeAfterName(reading: Reading, found: Findings): Finding[] {
  const { words } = reading;
  const findings: Finding[] = [];
  for (let n = 0; n < words.capitalCount; n += 1) {
    const i = words.capitalAt(n);
    if (words.isJoined(i + 1) || found.at(i) || !isApposed(words, i + 1)) continue;
    const first = startOfName(words, i);
    if (first < 0 || !found.isFree(first, i)) continue;
    const title = officeAfter(reading, i);
    if (!title || isNotThePerson(reading, first, i)) continue;
    const person = unlistedPerson(reading, { first, last: i }, title);
    findings.push({ first, last: i, person, rule: 'office-after-name', confidence: 0.75 });
  }
  return findings;
}
