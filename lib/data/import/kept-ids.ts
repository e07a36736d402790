import { foldedWords } from '#lib/core/leaders/name-pattern.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';

/** The id a person had in the import before; null for someone new. */
export type KeptIds = (person: RosterRecord) => string | null;

/**
 * Readers' notes hold ids, so whoever was imported before keeps theirs, though the name, the sources or what is known
 * of Wikidata have changed since: one name in one place is the same person.
 */
export function keptIds(before: readonly RosterRecord[]): KeptIds {
  const ids = new Map<string, string>();
  for (const record of before) for (const key of keysOf(record)) ids.set(key, record.id);
  return (person) => {
    const key = keysOf(person).find((one) => ids.has(one));
    return key === undefined ? null : (ids.get(key) ?? null);
  };
}

/** The name before the aliases. */
function keysOf({ name, aliases, offices }: RosterRecord): string[] {
  const places = [...new Set(offices.map(({ of }) => of))];
  return [name, ...aliases].flatMap((form) =>
    places.map((place) => `${place}\t${foldedWords(form).join(' ')}`),
  );
}
