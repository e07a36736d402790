import { fitsTitle, holdsTitle } from './fits-title.ts';
import { isProminent } from './known-by.ts';
import { isOwnId } from './own-people.ts';
import type { Reading } from './reading.ts';
import type { RosterEntry } from './roster-index.ts';
import type { RosterRecord } from './roster-record.ts';
import { hasStarted, isHeld } from './terms.ts';
import type { TitleInText } from './title-before.ts';

/**
 * The one of several people with the same name whom the article means: whom the reader added, then by a title that fits, by who held that office
 * on the day (or no more, after `former`), by prominence, by who held any office, by who left one last. Null when
 * nothing tells the first two apart.
 */
export function choosePerson(
  entries: readonly RosterEntry[],
  reading: Reading,
  title: TitleInText | null,
): RosterEntry | null {
  const scored = entries.map((entry) => ({ entry, score: score(entry.leader, reading, title) }));
  scored.sort((a, b) => compare(b.score, a.score));
  const [first, second] = scored;
  if (!first) return null;
  return second && compare(first.score, second.score) === 0 ? null : first.entry;
}

function score(
  leader: RosterRecord,
  { day, today }: Reading,
  title: TitleInText | null,
): readonly (number | string)[] {
  const on = day ?? today;
  const begun = leader.offices.filter((term) => hasStarted(term.start, on));
  return [
    Number(isOwnId(leader.id)),
    Number(title !== null && fitsTitle(leader, title, on)),
    Number(title !== null && holdsTitle(leader, title, on) !== title.former),
    Number(isProminent(leader, on)),
    Number(begun.some((term) => isHeld(term, on))),
    begun.reduce((latest, { end = '9999' }) => (end > latest ? end : latest), ''),
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value > other ? 1 : -1;
  }
  return 0;
}
