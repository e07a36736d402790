import type { OfficeKind } from './lexicon/office-titles.ts';
import { officeKind } from './office-kind.ts';
import type { Reading } from './reading.ts';
import type { RosterEntry } from './roster-index.ts';
import type { RosterRecord } from './roster-record.ts';
import { hasEnded, hasStarted, isHeld } from './terms.ts';
import type { TitleInText } from './title-before.ts';

/** Whether the person was a leader by the article's date. Without a date everyone was. */
export function isLeaderBy({ offices, known }: RosterRecord, day: string | null): boolean {
  if (day === null || (known !== undefined && hasStarted(known, day))) return true;
  return offices.some((term) => hasStarted(term.start, day));
}

export function isProminent({ prominent }: RosterRecord, day: string | null): boolean {
  return (prominent ?? []).some(
    ([from, to]) => day === null || (hasStarted(from, day) && !hasEnded(to, day)),
  );
}

/** Whether a title in the text fits an office the person had begun, or had been nominated to, by the day. */
export function fitsTitle(leader: RosterRecord, title: TitleInText, day: string | null): boolean {
  return leader.offices.some(
    (term) =>
      (day === null || hasStarted(term.start, day)) &&
      fitsKind(title.kind, officeKind(term.title), term.title),
  );
}

/**
 * The one of several people with the same name whom the article means: by title, then by who held an office on the
 * day, then by prominence, then by who left office last. Null when nothing tells the first two apart.
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
): (number | string)[] {
  const on = day ?? today;
  const begun = leader.offices.filter((term) => hasStarted(term.start, on));
  return [
    title && fitsTitle(leader, title, on) ? 1 : 0,
    title &&
    begun.some(
      (term) =>
        isHeld(term, on) === !title.former && fitsKind(title.kind, officeKind(term.title), term.title),
    )
      ? 1
      : 0,
    isProminent(leader, on) ? 1 : 0,
    begun.some((term) => isHeld(term, on)) ? 1 : 0,
    begun
      .map((term) => term.end ?? '9999')
      .sort()
      .at(-1) ?? '',
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value > other ? 1 : -1;
  }
  return 0;
}

/** Of `Mr`, `Gen.` and the like nothing follows. */
function fitsKind(inText: OfficeKind, held: OfficeKind, title: string): boolean {
  if (inText === 'other') return false;
  if (inText === held) return true;
  if (inText === 'secretary') return title.includes('Secretary');
  if (inText === 'minister') return held.endsWith('minister');
  if (inText === 'candidate') return held === 'candidate' || held === 'leader';
  return false;
}
