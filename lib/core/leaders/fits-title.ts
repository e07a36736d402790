import type { OfficeKind } from './lexicon/office-titles.ts';
import { officeKind } from './office-kind.ts';
import type { RosterRecord } from './roster-record.ts';
import { hasStarted, isHeld } from './terms.ts';
import type { TitleInText } from './title-before.ts';

/** Titles that people keep after office: `President Carter`, `Secretary Clinton`. A `Sen. Kennedy` is one of today. */
const KEPT = new Set<OfficeKind>([
  'president',
  'vice-president',
  'prime-minister',
  'governor',
  'secretary',
  'monarch',
  'religious',
]);

/** Whether a title in the text fits an office the person held by the day. */
export function fitsTitle(leader: RosterRecord, title: TitleInText, day: string | null): boolean {
  return leader.offices.some((term) => {
    if (!fitsKind(title.kind, officeKind(term.title), term.title)) return false;
    if (day === null) return true;
    return title.former || KEPT.has(title.kind) ? hasStarted(term.start, day) : isHeld(term, day);
  });
}

/** Whether the office a title names is held on the day. */
export function holdsTitle({ offices }: RosterRecord, title: TitleInText, day: string): boolean {
  return offices.some(
    (term) => isHeld(term, day) && fitsKind(title.kind, officeKind(term.title), term.title),
  );
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
