import { decodeRecord } from '#lib/core/leaders/packed-record.ts';
import type { NotedLeader } from '#lib/core/notes/note.ts';
import { ROSTER } from '#lib/data/roster.generated.ts';

/** The first people of the roster, as a note names them. */
export function someLeaders(count: number): NotedLeader[] {
  const tables = { titles: ROSTER.titles.split('\n'), places: ROSTER.places.split('\n') };
  return ROSTER.people
    .split('\n', count)
    .map((line) => decodeRecord(line, tables))
    .map(({ id, name }) => ({ id, name }));
}
