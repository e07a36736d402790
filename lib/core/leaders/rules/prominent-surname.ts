import { looksLikeTheWord } from '../guards/common-word.ts';
import { isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { isLeaderBy, isProminent } from '../known-by.ts';
import { isCommonWord } from '../lexicon/common-word-surnames.ts';
import { matchWords, withArticle } from '../match-name.ts';
import { namesakesOf } from '../namesakes.ts';
import { type Finding, type Findings, type KeyWord, type Reading, rosterPerson } from '../reading.ts';
import type { RosterEntry } from '../roster-index.ts';

/** Honorifics under which the surname may be that of the leader's spouse. */
const OF_A_SPOUSE = new Set(['mrs', 'ms', 'miss', 'lady']);

/** The surname alone of someone so much in the news on the article's date that newspapers need no more. */
export function prominentSurname(reading: Reading, found: Findings): Finding[] {
  const findings: Finding[] = [];
  const namesakes = namesakesOf(reading, found, (word) => reading.roster.byKey(word).length > 0);
  const introducedElse = new Set([...namesakes].map((pair) => pair.split(' ')[1]));
  for (const keyWord of reading.keyWords) {
    const { index: i, folded } = keyWord;
    if (
      found.at(i) ||
      isCommonWord(folded) ||
      reading.language.isCommonWord(folded) ||
      introducedElse.has(folded)
    )
      continue;
    const finding = findAt(reading, keyWord);
    if (!finding || !found.isFree(finding.first, i)) continue;
    if (looksLikeTheWord(reading, finding.first, i)) continue;
    if (OF_A_SPOUSE.has(reading.words.get(finding.first - 1)?.folded ?? '')) continue;
    if (isInsideLongerName(reading, finding.first, i, namesakes) || isNotThePerson(reading, finding.first, i))
      continue;
    findings.push(finding);
  }
  return findings;
}

function findAt(reading: Reading, { index, folded, entries }: KeyWord): Finding | null {
  const prominent: { entry: RosterEntry; first: number }[] = [];
  for (const entry of entries) {
    if (!isProminent(entry.leader, reading.day) || !isLeaderBy(entry.leader, reading.day)) continue;
    const starts = entry.shortForms.map((form) =>
      reading.language.isForm(folded, form.at(-1) ?? '') ? matchWords(reading, index, form) : -1,
    );
    const fitting = starts.filter((start) => start >= 0);
    if (fitting.length > 0)
      prominent.push({ entry, first: withArticle(reading.words, Math.min(...fitting)) });
  }
  const [one, another] = prominent;
  if (!one || another) return null;
  return {
    first: one.first,
    last: index,
    person: rosterPerson(one.entry),
    rule: 'prominent-surname',
    confidence: 0.7,
  };
}
