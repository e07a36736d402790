import type { OfficeTerm } from '#lib/core/leaders/roster.ts';
import type { Sighting } from './sighting.ts';

/** Held by one person at a time, so that the next one's first day is the last one's end. */
export const SINGLE = new Set([
  'President',
  'Prime Minister',
  'King',
  'Emir',
  'Sultan',
  'Premier',
  'Chancellor',
  'Chief Minister',
  'Chief Executive',
  'Governor',
  'Governor General',
]);
/** The edition that last shows someone may be up to so many years older or newer than the handover. */
const EDITION_LAG_YEARS = 2;

export type Successors = ReadonlyMap<string, readonly string[]>;

/** The first days of all holders of an office of one holder at a time, sorted, by `place<TAB>title`. */
export function successorsIn(sightings: readonly Sighting[]): Successors {
  const starts = new Map<string, string[]>();
  for (const { place, title, start } of sightings) {
    if (start === undefined || !SINGLE.has(title)) continue;
    const key = `${place}\t${title}`;
    starts.set(key, [...(starts.get(key) ?? []), start]);
  }
  for (const days of starts.values()) days.sort();
  return starts;
}

/** The terms of one person, in order of start; what several editions show of one term is one. */
export function officesOf(sightings: readonly Sighting[], successors: Successors): OfficeTerm[] {
  const byOffice = Map.groupBy(sightings, ({ place, title }) => `${place}\t${title}`);
  const terms = [...byOffice.values()].flatMap((group) =>
    joined(group).map((one) => toTerm(one, successors)),
  );
  return terms.sort((a, b) =>
    a.start === b.start ? (a.title < b.title ? -1 : 1) : a.start < b.start ? -1 : 1,
  );
}

/** Sightings of one office: those whose years touch are one stay. */
function joined(group: readonly Sighting[]): Sighting[] {
  const stays: Sighting[] = [];
  for (const sighting of group.toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1))) {
    const before = stays.at(-1);
    if (!before || Number(beginOf(sighting).slice(0, 4)) > Number(before.last.slice(0, 4)) + 1)
      stays.push(sighting);
    else if (sighting.last >= before.last) {
      stays[stays.length - 1] = { ...before, last: sighting.last, ending: sighting.ending };
    }
  }
  return stays;
}

function beginOf({ start, first }: Sighting): string {
  return start ?? first;
}

function toTerm(sighting: Sighting, successors: Successors): OfficeTerm {
  const { title, place: of, last, ending } = sighting;
  const start = beginOf(sighting);
  const term = { title, of, start };
  if (ending === 'open') return term;
  if (ending === 'stated') return { ...term, end: last };
  const next = sighting.start && successors.get(`${of}\t${title}`)?.find((day) => day > start);
  if (
    next !== undefined &&
    next !== '' &&
    Math.abs(Number(next.slice(0, 4)) - Number(last.slice(0, 4))) < EDITION_LAG_YEARS
  )
    return { ...term, end: next };
  return { ...term, end: last < start.slice(0, last.length) ? start : last, seen: true };
}
