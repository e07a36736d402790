import { isNotThePerson } from '../guards/not-the-person.ts';
import { endOfName } from '../name-run.ts';
import type { Finding, Findings, Reading } from '../reading.ts';
import { titleBefore, titleEndingAt } from '../title-before.ts';
import { makesLeader, unlistedPerson } from '../unlisted-person.ts';

/** Someone outside the roster after an office: `Foreign Minister Jane Roe`, `Barbados' prime minister, Mia Mottley,`. */
export function officeBeforeName(reading: Reading, found: Findings): Finding[] {
  const { words, capitalised } = reading;
  const findings: Finding[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i];
    if (!word?.capital || capitalised[word.sentence] || found.at(i) || !follows(reading, i)) continue;
    const last = endOfName(words, i);
    if (last < 0 || !found.isFree(i, last) || isNotThePerson(reading, i, last)) continue;
    const person = unlistedPerson(reading, i, last);
    findings.push({ first: i, last, person, rule: 'office-before-name', confidence: 0.8 });
    i = last;
  }
  return findings;
}

function follows({ text, words }: Reading, index: number): boolean {
  const title = titleBefore(words, index);
  if (title) return makesLeader(title, title.placed);
  const gap = text.slice(words[index - 1]?.end, words[index]?.start);
  if (!/^\s?,\s$/.test(gap)) return false;
  const before = titleEndingAt(words, index - 1);
  return before?.placed === true && makesLeader(before, true);
}
