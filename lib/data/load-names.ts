import { decodeRecord, namesIn } from '#lib/core/leaders/packed-record.ts';
import { createNameSearch, type NameSearch } from '#lib/core/search/query/name-search.ts';
import { ROSTER } from './roster.generated.ts';

/** Nobody's offices are asked for here. */
const NO_OFFICES = { titles: [], places: [] };

/** Finds the roster's people by any of their names. */
export function loadNames(): NameSearch {
  const lines = ROSTER.people.trimEnd().split('\n');
  return createNameSearch(lines.map(namesIn), (person) => decodeRecord(lines[person] ?? '', NO_OFFICES).id);
}
