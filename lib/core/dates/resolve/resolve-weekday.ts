import { addDays, weekdayOf } from '../calendar.ts';
import type { Anchor, Direction } from '../reading.ts';
import { dayOf, type Reference } from '../reference.ts';
import { formatDay, formatWeek } from './format.ts';
import type { Scope } from './scope.ts';

/**
 * The day a weekday means. Newspapers name days within a week of publication: in a report the last one, today
 * included, in an announcement the next.
 *
 * @returns A day, or `XXXX-WXX-4` where the day of publication is unknown.
 */
export function resolveWeekday(
  reading: {
    readonly weekday: number;
    readonly direction?: Direction;
    readonly from?: Anchor;
    readonly weekShift?: number;
  },
  scope: Scope,
): string {
  const { weekday, direction, from, weekShift } = reading;
  const { reference, focus } = scope;
  const published = publicationDay(reference);
  const today = from === 'focus' ? (focus.day ?? published) : published;
  if (today === null) return `XXXX-WXX-${weekday}`;
  if (weekShift !== undefined) return formatDay(addDays(today, weekday - weekdayOf(today) + 7 * weekShift));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const days = () => {
    switch (direction) {
      case 'last':
        return -(back || 7);
      case 'next':
        // Of the coming week: on a Wednesday "next Tuesday" is 6 days off, "next Friday" 9.
        return 7 - weekdayOf(today) + weekday;
      case 'coming':
        return ahead || 7;
      case 'this':
        return back === 0 || scope.tense === 'past' ? -back : ahead;
      default:
        return back !== 0 && scope.tense === 'future' ? ahead : -back;
    }
  };
  return formatDay(addDays(today, days()));
}

/** The weekend meant: on a weekday the one before, unless the clause speaks of what is to come. */
export function resolveWeekend(direction: Direction | undefined, scope: Scope): string {
  const today = publicationDay(scope.reference);
  if (today === null) return 'XXXX-WXX-WE';
  const weeks = () => {
    if (direction === 'next') return 1;
    if (direction === 'last') return -1;
    const isWeekend = weekdayOf(today) >= 6;
    const isPast = direction === 'this' ? scope.tense === 'past' : scope.tense !== 'future';
    return isPast && !isWeekend ? -1 : 0;
  };
  return `${formatWeek(addDays(today, 7 * weeks()))}-WE`;
}

function publicationDay(reference: Reference | null) {
  return reference === null || reference.day === null ? null : dayOf(reference);
}
