import { choosePerson } from '../choose-person.ts';
import { fitsTitle, holdsTitle } from '../fits-title.ts';
import { isHeadThere } from '../guards/imported-person.ts';
import { isInsideLongerName } from '../guards/inside-longer-name.ts';
import { isNotThePerson } from '../guards/not-the-person.ts';
import { isLeaderBy } from '../known-by.ts';
import { matchWords, withArticle } from '../match-name.ts';
import { type Finding, type Findings, type Reading, rosterPerson } from '../reading.ts';
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
  for (const { index, entries } of reading.keyWords) {
    if (found.at(index)) continue;
    const finding = findAt(reading, index, entries, introduced);
    if (finding && found.isFree(finding.first, index)) findings.push(finding);
  }
  return findings;
}

function findAt(
  reading: Reading,
  index: number,
  entries: readonly RosterEntry[],
  introduced: Introduced,
): Finding | null {
  const fitting: Fitting = new Map();
  for (const entry of entries) {
    if (!isLeaderBy(entry.leader, reading.day)) continue;
    if (entry.leader.imported && !isHeadThere(reading, entry)) continue;
    for (const form of entry.shortForms) {
      if (!reading.language.isForm(reading.words.foldedAt(index), form.at(-1) ?? '')) continue;
      const start = matchWords(reading, index, form);
      if (start < 0) continue;
      const first = withArticle(reading.words, start);
      const title = titleBefore(reading, first);
      if (title && fitsTitle(entry.leader, title, reading.day)) fitting.set(entry, { first, title });
    }
  }
  const here = introduced.get(reading.words.get(index)?.folded ?? '');
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
