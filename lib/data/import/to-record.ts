import { slugOf } from '#lib/core/leaders/packed-record.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { fold } from '#lib/core/text/fold.ts';
import { officesOf, type Successors } from './offices.ts';
import type { PersonName, Sighting } from './sighting.ts';

/** A record of one person, of the forms of the name the shortest ones; the id is still the slug of the name. */
export function toRecord(sightings: readonly Sighting[], successors: Successors): RosterRecord {
  const { name, surname } = preferred(sightings.map((sighting) => sighting.name));
  const forms = sightings.flatMap((sighting) => [sighting.name.name, ...sighting.name.aliases]);
  const aliases = new Map(forms.map((form) => [fold(form), form]));
  aliases.delete(fold(name));
  const kept = [...aliases.values()].filter(
    (form) => surname === undefined || fold(form).includes(fold(surname)),
  );
  return {
    id: sightings.find(({ wikidata }) => wikidata !== undefined)?.wikidata ?? slugOf(name),
    name,
    ...(surname !== undefined && name.includes(surname) && { surname }),
    aliases: kept.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_ALIASES),
    offices: officesOf(sightings, successors),
    imported: true,
  };
}

const MOST_ALIASES = 3;

/** The name most sightings give; of equals the shortest. */
function preferred(names: readonly PersonName[]): PersonName {
  const count = (name: string) => names.filter((other) => other.name === name).length;
  const [first] = names.toSorted((a, b) => count(b.name) - count(a.name) || a.name.length - b.name.length);
  if (!first) throw new RangeError('a person without a sighting');
  return first;
}
