import { looksLikeTheWord } from '../guards/common-word.ts';
import { isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { matchWords, withArticle } from '../match-name.ts';
import { namesakesOf } from '../namesakes.ts';
import type { Finding, Findings, Person, Reading } from '../reading.ts';

interface ShortForm {
  readonly words: readonly string[];
  readonly person: Person;
}

/** A short name of someone whom the article names in full, before or after: headlines come first. */
export function followUp(reading: Reading, found: Findings): Finding[] {
  const introduced = [...found.all].sort((a, b) => a.first - b.first);
  const forms = shortFormsByLastWord(introduced);
  if (forms.size === 0) return [];
  const namesakes = namesakesOf(reading, found, (word) => forms.has(word));
  const findings: Finding[] = [];
  for (const [i, word] of reading.words.entries()) {
    const candidates = word.capital ? forms.get(word.folded) : undefined;
    if (!candidates || found.at(i)) continue;
    const finding = findAt(reading, found, i, candidates, introduced);
    if (!finding || isInsideLongerName(reading, finding.first, i, namesakes)) continue;
    if (isNotThePerson(reading, finding.first, i) || looksLikeTheWord(reading, finding.first, i)) continue;
    findings.push(finding);
  }
  return findings;
}

function shortFormsByLastWord(introduced: readonly Finding[]): Map<string, ShortForm[]> {
  const byWord = new Map<string, ShortForm[]>();
  for (const person of new Map(introduced.map(({ person }) => [person.id, person])).values()) {
    for (const words of person.shortForms) {
      const key = words.at(-1) ?? '';
      byWord.set(key, [...(byWord.get(key) ?? []), { words, person }]);
    }
  }
  return byWord;
}

/** Of several people of the name, the one introduced last before the place; else the first introduced after it. */
function findAt(
  reading: Reading,
  found: Findings,
  index: number,
  candidates: readonly ShortForm[],
  introduced: readonly Finding[],
): Finding | null {
  const matches = new Map<string, { first: number; person: Person }>();
  for (const { words, person } of candidates) {
    const first = matchWords(reading.words, index, words);
    const longer = matches.get(person.id)?.first ?? Number.POSITIVE_INFINITY;
    if (first >= 0 && first < longer)
      matches.set(person.id, { first: withArticle(reading.words, first), person });
  }
  const ofName = introduced.filter(({ person }) => matches.has(person.id));
  const chosen = ofName.findLast((one) => one.last < index) ?? ofName[0];
  const match = chosen && matches.get(chosen.person.id);
  if (!match || !found.isFree(match.first, index)) return null;
  return { first: match.first, last: index, person: match.person, rule: 'follow-up', confidence: 0.9 };
}
