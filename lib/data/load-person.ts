import { decodeRecord, decodeTable, idIn } from '#lib/core/leaders/packed-record.ts';
import type { Leader } from '#lib/core/leaders/roster.ts';
import { ROSTER } from './roster.generated.ts';

/** The roster's person of this id; null where the roster has none. All lines are looked through: it is asked for seldom. */
export function loadPerson(id: string): Leader | null {
  const line = ROSTER.people.split('\n').find((each) => each !== '' && idIn(each) === id);
  if (line === undefined) return null;
  return decodeRecord(line, { titles: decodeTable(ROSTER.titles), places: decodeTable(ROSTER.places) });
}
