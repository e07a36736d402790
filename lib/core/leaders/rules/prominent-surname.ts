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
  /** Read from the text when a first surname asks for them: most articles have none. */
  let namesakes: ReadonlySet<string> | null = null;
  let introducedElse: ReadonlySet<string> = new Set();
  for (const keyWord of reading.keyWords) {
    const { index: i, folded } = keyWord;
    if (found.at(i)) continue;
    const finding = findAt(reading, keyWord);
    if (!finding || !found.isFree(finding.first, i)) continue;
    if (isCommonWord(folded) || reading.language.isCommonWord(folded)) continue;
    if (looksLikeTheWord(reading, finding.first, i)) continue;
    if (OF_A_SPOUSE.has(reading.words.foldedAt(finding.first - 1))) continue;
    if (!namesakes) {
      namesakes = namesakesOf(reading, othersIn(reading, found));
      introducedElse = new Set([...namesakes].map((pair) => pair.split(' ')[1] ?? ''));
    }
    if (introducedElse.has(folded)) continue;
    if (isInsideLongerName(reading, finding.first, i, namesakes) || isNotThePerson(reading, finding.first, i))
      continue;
    findings.push(finding);
  }
  return findings;
}

/** Words as a name of the roster has them, not declined, that name no one found yet. */
function othersIn({ keyWords, roster }: Reading, found: Findings): number[] {
  return keyWords.flatMap(({ index, folded }) =>
    found.at(index) || roster.byKey(folded).length === 0 ? [] : [index],
  );
}

function findAt({ words, day }: Reading, { index, names }: KeyWord): Finding | null {
  let entry: RosterEntry | null = null;
  let first = index;
  for (const one of names.short) {
    const { leader } = one.entry;
    if (!isProminent(leader, day) || !isLeaderBy(leader, day)) continue;
    const start = matchWords(words, index, one.words);
    if (start < 0) continue;
    if (entry && entry !== one.entry) return null;
    entry = one.entry;
    first = Math.min(first, withArticle(words, start));
  }
  if (!entry) return null;
  return { first, last: index, person: rosterPerson(entry), rule: 'prominent-surname', confidence: 0.7 };
}
