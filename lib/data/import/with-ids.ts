import { slugOf } from '#lib/core/leaders/packed-record.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import type { KeptIds } from './kept-ids.ts';
import { type Holdings, wikidataId } from './wikidata-ids.ts';

/**
 * Gives each record an id of its own: the one it had before, else the Wikidata id where it is sure, else the slug of the
 * name, of name and place, or of both and the first year. Whose Wikidata id is that of a curated person, or of two records, has it not.
 */
export function withIds(
  records: readonly RosterRecord[],
  curated: readonly RosterRecord[],
  holdings: Holdings,
  kept: KeptIds,
): RosterRecord[] {
  const looked = records.map((record) => ({
    record,
    id: kept(record) ?? (/^Q\d/.test(record.id) ? record.id : wikidataId(record, holdings)),
  }));
  const uses = Map.groupBy(looked, ({ id }) => id ?? '');
  const taken = new Set(curated.map(({ id }) => id));
  return looked.flatMap(({ record, id }) => {
    // The list knows this person as one of the curated, however the names differ.
    if (id !== null && taken.has(id) && uses.get(id)?.length === 1) return [];
    const own = id !== null && uses.get(id)?.length === 1 ? id : freeSlug(record, taken);
    taken.add(own);
    return [{ ...record, id: own }];
  });
}

function freeSlug({ name, offices }: RosterRecord, taken: ReadonlySet<string>): string {
  const slug = slugOf(name).replace(/[^a-z0-9-]/g, '');
  const [first] = offices;
  const place = slugOf(first?.of ?? '');
  const year = first?.start.slice(0, 4);
  const free = [slug, `${slug}-${place}`, `${slug}-${place}-${year}`].find((one) => !taken.has(one));
  if (free === undefined) throw new RangeError(`no id is left for ${name}`);
  return free;
}
