import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { sortKey } from '../build/sort-key.ts';
import { keptIds } from './kept-ids.ts';
import { knownPeople } from './known-people.ts';
import { mergeSightings, withoutMisplaced } from './merge.ts';
import { successorsIn } from './offices.ts';
import { oneRecordAPerson } from './one-record-a-person.ts';
import type { Sighting } from './sighting.ts';
import { toRecord } from './to-record.ts';
import type { Holdings } from './wikidata-ids.ts';
import { withIds } from './with-ids.ts';

const MONARCHS = new Set(['King', 'Queen', 'Emperor', 'Emir', 'Sultan', 'Grand Duke', 'Prince', 'Pope']);

/**
 * The people of the sources who are not curated, sorted: one entry a person, and no name of two people at one place.
 *
 * @param before The last import, whose ids stay.
 */
export function importPeople(
  sightings: readonly Sighting[],
  curated: readonly RosterRecord[],
  holdings: Holdings,
  before: readonly RosterRecord[],
): RosterRecord[] {
  const isKnown = knownPeople(curated);
  const successors = successorsIn(sightings);
  const strangers = mergeSightings(withoutMisplaced(sightings)).filter((seen) => {
    const places = new Set(seen.map(({ place }) => place));
    const wikidata = seen.find((one) => one.wikidata !== undefined)?.wikidata;
    const isMonarch = seen.some(({ title }) => MONARCHS.has(title));
    return !isKnown({ names: seen.map(({ name }) => name), places, wikidata, isMonarch, seen });
  });
  const records = strangers.map((seen) => toRecord(seen, successors));
  const people = withIds(oneRecordAPerson(records), curated, holdings, keptIds(before));
  return people.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
