import { SINGLE } from './offices.ts';
import { consonantsOf, soundOf } from './romanise.ts';
import { isSamePerson } from './same-person.ts';
import type { Sighting } from './sighting.ts';

/** A person may stand in no list for so long and still be the one of before. */
const LONGEST_GAP_YEARS = 15;

/** States that followed others, whose people go on in them. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'Soviet Union': 'Russia',
  Yugoslavia: 'Serbia',
  Czechoslovakia: 'Czech Republic',
  'East Germany': 'Germany',
};

/**
 * Without rows that the source's parser put under a second place: the same name in the same office since the same day.
 * The place where the person is shown longest is the right one.
 */
export function withoutMisplaced(sightings: readonly Sighting[]): Sighting[] {
  const same = Map.groupBy(sightings, (one) =>
    one.start !== undefined && one.start.length > 4 && SINGLE.has(one.title)
      ? `${one.title}\t${one.start}\t${soundOf(one.name.given.join(' '))}`
      : one,
  );
  return [...same.values()].flatMap((group) => {
    const longest = group.toSorted((a, b) => yearsOf(b) - yearsOf(a))[0];
    return group.filter(
      (one) =>
        one.place === longest?.place ||
        consonantsOf(one.name.family) !== consonantsOf(longest?.name.family ?? ''),
    );
  });
}

function yearsOf({ first, last }: Sighting): number {
  return yearOf(last) - yearOf(first);
}

/** The sightings by person: of one place, names that may be one person's, without a generation between. */
export function mergeSightings(sightings: readonly Sighting[]): Sighting[][] {
  const people: Sighting[][] = [];
  const byName = Map.groupBy(sightings, ({ place, name }) => {
    const words = name.family.split(/[\s-]+/);
    const initial = /Korea$/.test(place) ? '' : consonantsOf(words.at(-1) ?? '').slice(0, 2);
    return `${SUCCESSORS[place] ?? place}\t${initial}`;
  });
  for (const group of byName.values()) {
    const merged: Sighting[][] = [];
    for (const sighting of group.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
      const person = merged.find((seen) => seen.some((other) => mayBeOne(other, sighting)));
      if (person) person.push(sighting);
      else merged.push([sighting]);
    }
    people.push(...merged);
  }
  return people;
}

function mayBeOne(a: Sighting, b: Sighting): boolean {
  if (a.wikidata !== undefined && b.wikidata !== undefined) return a.wikidata === b.wikidata;
  return yearOf(b.first) - yearOf(a.last) <= LONGEST_GAP_YEARS && isSamePerson(a.name, b.name);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
