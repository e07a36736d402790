import { choosePerson } from '../choose-person.ts';
import { isMeant, needsReason } from '../guards/imported-person.ts';
import { goesOn, isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { isIntroducedByWork } from '../guards/someone-else.ts';
import type { KeyNames } from '../key-names.ts';
import { isLeaderBy } from '../known-by.ts';
import { USUAL_WORK } from '../lexicon/someone-else.ts';
import { isArticleAt, LONGEST_SKIPPED, matchName } from '../match-name.ts';
import { type Finding, type Findings, type KeyWord, type Reading, rosterPerson } from '../reading.ts';
import type { RosterEntry } from '../roster-index.ts';
import { titleBefore } from '../title-before.ts';
import type { KnownWords } from '../vocabulary.ts';

interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Fewer are better: initials the text has and the name has not. */
  readonly initials: number;
  readonly entry: RosterEntry;
}

const NO_NAMESAKES: ReadonlySet<string> = new Set();

/** A full name of the roster, anywhere: the longest that starts first. */
export function fullName(reading: Reading, found: Findings): Finding[] {
  const matches: Candidate[] = [];
  for (const keyWord of reading.keyWords) addCandidates(reading, keyWord, matches);
  const candidates = withoutUnmeant(reading, matches);
  candidates.sort((a, b) => a.first - b.first || b.last - a.last || a.initials - b.initials);
  const findings: Finding[] = [];
  let free = 0;
  for (let i = 0; i < candidates.length; ) {
    const best = candidates[i];
    if (!best) break;
    const same = sameAs(best, candidates, i);
    i += same.length;
    if (best.first < free || !found.isFree(best.first, best.last)) continue;
    free = best.last + 1;
    const finding = resolve(reading, best, same);
    if (finding) findings.push(finding);
  }
  return findings;
}

function addCandidates({ words }: Reading, { index, names }: KeyWord, candidates: Candidate[]): void {
  if (!names.first && !mayHaveFirstName(words, index, names)) return;
  for (const { entry, pattern } of names.full) {
    const match = matchName(words, index, pattern);
    if (!match) continue;
    const { first, last, initials } = match;
    if (entry.initials.size > 0 && initials.some((initial) => !entry.initials.has(initial))) continue;
    candidates.push({ first, last, initials: initials.length, entry });
  }
}

/** Whether the word before a key word may be of a name: mostly a surname stands alone, and no name need be compared. */
function mayHaveFirstName(
  words: KnownWords,
  index: number,
  { before: firstNames, afterParticle }: KeyNames,
): boolean {
  if (!words.isJoined(index)) return false;
  const before = index - 1;
  if (!mayStandBefore(words, before, firstNames)) return false;
  return words.isCapital(before) || words.isHyphened(before) || afterParticle || isArticleAt(words, before);
}

/** Whether a word is one of those before the key in a name, or may be skipped or declined. */
function mayStandBefore(words: KnownWords, index: number, firstNames: ReadonlySet<string>): boolean {
  const known = words.knownAt(index);
  if (!known || known.folded.length <= LONGEST_SKIPPED || known.otherForms.length > 0) return true;
  return firstNames.has(known.folded);
}

/** Without the people whom nothing in the article speaks for. */
function withoutUnmeant(reading: Reading, candidates: Candidate[]): Candidate[] {
  const doubtful = candidates.filter(({ entry }) => needsReason(entry));
  if (doubtful.length === 0) return candidates;
  const unmeant = new Set<RosterEntry>();
  for (const [entry, places] of Map.groupBy(doubtful, (candidate) => candidate.entry)) {
    if (!isMeant(reading, entry, places)) unmeant.add(entry);
  }
  return candidates.filter(({ entry }) => !unmeant.has(entry));
}

/** The candidates from an index on that cover the same words. */
function sameAs(best: Candidate, candidates: readonly Candidate[], from: number): Candidate[] {
  let end = from;
  while (candidates[end]?.first === best.first && candidates[end]?.last === best.last) end += 1;
  return candidates.slice(from, end);
}

function resolve(
  reading: Reading,
  { first, last, initials }: Candidate,
  same: readonly Candidate[],
): Finding | null {
  const title = titleBefore(reading, first);
  if (isNotThePerson(reading, first, last)) return null;
  // A name of one word (`Suharto`) without a title needs the caution of a surname.
  const isBare = first === last && title === null;
  if (isBare ? isInsideLongerName(reading, first, last, NO_NAMESAKES) : goesOn(reading, last)) return null;
  const fitting = same.filter(
    (one) => one.initials === initials && isLeaderBy(one.entry.leader, reading.day),
  );
  const entry = choosePerson([...new Set(fitting.map((one) => one.entry))], reading, title);
  if (!entry || isNamesake(reading, first, last, entry)) return null;
  return { first, last, person: rosterPerson(entry), rule: 'full-name', confidence: 0.95 };
}

function isNamesake(reading: Reading, first: number, last: number, { leader }: RosterEntry): boolean {
  return leader.prominent === undefined && isIntroducedByWork(reading, first, last, USUAL_WORK);
}
