import { choosePerson } from '../choose-person.ts';
import { fitsTitle, holdsTitle } from '../fits-title.ts';
import { isHeadThere } from '../guards/imported-person.ts';
import { isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { isLeaderBy } from '../known-by.ts';
import { matchWords, withArticle } from '../match-name.ts';
import { type Finding, type Findings, type KeyWord, type Reading, rosterPerson } from '../reading.ts';
import type { RosterEntry } from '../roster-index.ts';
import { type TitleInText, titleBefore } from '../title-before.ts';

type Fitting = Map<RosterEntry, { first: number; title: TitleInText }>;

/** Ids of the people the article names in full, by the last word of their short names. */
type Introduced = ReadonlyMap<string, ReadonlySet<string>>;

const NO_NAMESAKES: ReadonlySet<string> = new Set();

/** A short name after a title of the person's own: `President Bush`, `former Prime Minister Thatcher`. */
export function titledSurname(reading: Reading, found: Findings): Finding[] {
  const introduced = introducedBySurname(found);
  const findings: Finding[] = [];
  for (const keyWord of reading.keyWords) {
    const { index } = keyWord;
    if (found.at(index)) continue;
    const finding = findAt(reading, keyWord, introduced);
    if (finding && found.isFree(finding.first, index)) findings.push(finding);
  }
  return findings;
}

function findAt(reading: Reading, keyWord: KeyWord, introduced: Introduced): Finding | null {
  const { index, folded } = keyWord;
  const fitting = fittingAt(reading, keyWord);
  if (fitting.size === 0) return null;
  const here = introduced.get(folded);
  const candidates = here ? preferIntroduced(reading, here, fitting) : fitting;
  const [one] = candidates.values();
  if (!one) return null;
  if (
    isInsideLongerName(reading, one.first, index, NO_NAMESAKES) ||
    isNotThePerson(reading, one.first, index)
  )
    return null;
  const entry = choosePerson([...candidates.keys()], reading, one.title);
  if (!entry) return null;
  return {
    first: one.first,
    last: index,
    person: rosterPerson(entry),
    rule: 'titled-surname',
    confidence: 0.9,
  };
}

/** The people one of whose short names ends at an index, after a title of theirs. */
function fittingAt(reading: Reading, { index, names }: KeyWord): Fitting {
  const { words } = reading;
  const fitting: Fitting = new Map();
  let at = -1;
  let title: TitleInText | null = null;
  for (const { entry, words: form } of names.short) {
    const start = matchWords(words, index, form);
    if (start < 0) continue;
    const first = withArticle(words, start);
    if (first !== at) title = titleBefore(reading, first);
    at = first;
    if (title && isFitting(reading, entry, title)) fitting.set(entry, { first, title });
  }
  return fitting;
}

function isFitting(reading: Reading, entry: RosterEntry, title: TitleInText): boolean {
  const { leader } = entry;
  if (!isLeaderBy(leader, reading.day) || !fitsTitle(leader, title, reading.day)) return false;
  return !leader.imported || isHeadThere(reading, entry);
}

/**
 * Where the article introduces someone of the surname, only they and whoever holds the office now are candidates: the
 * `President Lee` of an article about Lee Jae-myung's election is not a president of ten years ago.
 */
function preferIntroduced(
  { day, today }: Reading,
  introduced: ReadonlySet<string>,
  fitting: Fitting,
): Fitting {
  const kept = [...fitting].filter(
    ([{ leader }, { title }]) =>
      introduced.has(leader.id) || (!title.former && holdsTitle(leader, title, day ?? today)),
  );
  return new Map(kept);
}

function introducedBySurname(found: Findings): Introduced {
  const ids = new Map<string, Set<string>>();
  for (const { person } of found.all) {
    for (const form of person.shortForms) {
      const surname = form.at(-1) ?? '';
      ids.set(surname, (ids.get(surname) ?? new Set()).add(person.id));
    }
  }
  return ids;
}
