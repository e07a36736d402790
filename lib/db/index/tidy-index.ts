import type { NotesDatabase } from '../database.ts';
import { withDatabase } from '../with-database.ts';
import { dropOrphans } from './drop-orphans.ts';
import { rewriteSegments } from './rewrite-segments.ts';
import { sealTail } from './seal-tail.ts';
import { nextTidying } from './tidying.ts';

/**
 * Keeps searching fast as notes are added: seals the tail into small segments, merges small ones into large ones, and
 * takes out what was struck out. Nothing that is found changes by it. It may end at any moment: what is done is done,
 * the rest is done the next time.
 *
 * One context does it at a time; another one that asks meanwhile returns at once.
 */
export function tidyIndex(db: NotesDatabase, signal?: AbortSignal): Promise<void> {
  return navigator.locks.request(`tidy ${db.name}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await withDatabase(db, async () => {
      await dropOrphans(db);
      for (;;) {
        const state = await db.searchState.get('search');
        const next = state ? nextTidying(state) : null;
        if (next === null || signal?.aborted) return;
        if (next.kind === 'seal') await sealTail(db);
        else await rewriteSegments(db, next.segments);
      }
    });
  });
}
