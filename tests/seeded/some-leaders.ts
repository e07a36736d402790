import { decodeRecord, decodeTable } from '#lib/core/leaders/packed-record.ts';
import type { NotedLeader } from '#lib/core/notes/note.ts';
import { ROSTER } from '#lib/data/roster.generated.ts';

/** The first people of the roster, as a note names them. */
export function someLeaders(count: number): NotedLeader[] {
  const tables = { titles: decodeTable(ROSTER.titles), places: decodeTable(ROSTER.places) };
  return ROSTER.people
    .split('\n', count)
    .map((line) => decodeRecord(line, tables))
    .map(({ id, name }) => ({ id, name }));
}
