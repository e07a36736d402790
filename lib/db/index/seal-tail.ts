import { buildSegment } from '#lib/core/search/segment/build-segment.ts';
import { ALL_TERMS, SMALL_SEGMENT } from '#lib/core/search/segment/segment.ts';
import type { NotesDatabase } from '../database.ts';
import { searchTables } from './read-index.ts';
import { readIndexedNotes } from './read-tail.ts';
import { EMPTY_STATE, tailStart } from './search-state.ts';

/**
 * Makes a segment of the tail's first numbers, in one transaction: no note can change meanwhile. It joins one that is
 * under way, as that of a piece of an import: each waits for the disk.
 *
 * @returns Whether there were enough of them.
 */
export function sealTail(db: NotesDatabase): Promise<boolean> {
  return db.transaction('rw', searchTables(db), async () => {
    const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
    const start = tailStart(state);
    const end = start + SMALL_SEGMENT;
    if (state.nextNote < end) return false;
    const notes = await readIndexedNotes(db, start, end);
    const { columns, postings, positions } = buildSegment(notes, start, SMALL_SEGMENT);
    const id = state.nextSegment;
    await db.segments.add({ id, buckets: Uint32Array.of(ALL_TERMS), ...columns });
    await db.postings.add({ bucket: ALL_TERMS, segment: id, ...postings });
    await db.positions.add({ bucket: ALL_TERMS, segment: id, ...positions });
    await db.searchState.put({
      ...state,
      revision: state.revision + 1,
      nextSegment: id + 1,
      segments: [...state.segments, { id, start, end, struck: new Uint8Array(SMALL_SEGMENT / 8) }],
    });
    return true;
  });
}
