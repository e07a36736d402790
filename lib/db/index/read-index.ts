import { Dexie, type Table } from 'dexie';
import type { SearchPlan } from '#lib/core/search/query/search-plan.ts';
import { evaluate, type SegmentResult, termsOf } from '#lib/core/search/result/evaluate.ts';
import type { SegmentReader } from '#lib/core/search/segment/match-text.ts';
import { toLexicon } from '#lib/core/search/segment/postings.ts';
import { bucketIn } from '#lib/core/search/segment/segment.ts';
import type { NotesDatabase } from '../database.ts';
import { type BucketCache, cacheOf, type IndexCache } from './index-cache.ts';
import { readTail } from './read-tail.ts';
import { EMPTY_STATE, isStruck, type SearchStateRow, type SegmentEntry, tailStart } from './search-state.ts';
import type { BucketKey } from './segment-rows.ts';

/** The tables that a search reads. */
export function searchTables(db: NotesDatabase) {
  return [db.notes, db.articles, db.searchState, db.segments, db.postings, db.positions];
}

/** What a plan finds now. Within a transaction over `searchTables`, so that all that is read is of one moment. */
export async function findInIndex(db: NotesDatabase, plan: SearchPlan): Promise<SegmentResult[]> {
  const state = (await db.searchState.get('search')) ?? EMPTY_STATE;
  const cache = cacheOf(db);
  const known = cache.results.get(plan);
  if (known?.revision === state.revision) return known.results;
  const results = evaluate(await readSegments(db, cache, state, plan), plan);
  cache.results.set(plan, { revision: state.revision, results });
  return results;
}

async function readSegments(
  db: NotesDatabase,
  cache: IndexCache,
  state: SearchStateRow,
  plan: SearchPlan,
): Promise<SegmentReader[]> {
  const ids = state.segments.map(({ id }) => id);
  cache.keepOnly(new Set(ids));
  await loadColumns(db, cache, ids);
  const { lexicons, positions } = termsOf(plan);
  await loadBuckets(db.postings, cache.lexicons, lexicons, state.segments, toLexicon);
  await loadBuckets(db.positions, cache.positions, positions, state.segments, (row) => row);
  const sealed = state.segments.map(({ id, struck }): SegmentReader => {
    const columns = cache.columns.get(id);
    if (!columns) throw new Error(`segment ${id} of the search index is missing`);
    return {
      columns,
      isStruck: (slot) => isStruck(struck, slot),
      lexicon: (term) => cache.lexicons.get(bucketIn(columns.size, term), id),
      positions: (term) => cache.positions.get(bucketIn(columns.size, term), id),
    };
  });
  if (cache.tail?.revision !== state.revision) {
    const segments = await readTail(db, tailStart(state), state.nextNote);
    cache.tail = { revision: state.revision, segments };
  }
  return [...sealed, ...cache.tail.segments];
}

async function loadColumns(db: NotesDatabase, cache: IndexCache, ids: readonly number[]): Promise<void> {
  const missing = ids.filter((id) => !cache.columns.has(id));
  if (missing.length === 0) return;
  for (const row of await db.segments.bulkGet(missing)) if (row) cache.columns.set(row.id, row);
}

/** Reads of each term's buckets what is not in the cache: all segments in one go where there is nothing yet. */
async function loadBuckets<Row extends { readonly segment: number }, T>(
  table: Table<Row, BucketKey>,
  cache: BucketCache<T>,
  terms: ReadonlySet<string>,
  segments: readonly SegmentEntry[],
  decode: (row: Row) => T,
): Promise<void> {
  const wanted = new Map<number, number[]>();
  for (const { id, start, end } of segments) {
    for (const bucket of new Set([...terms].map((term) => bucketIn(end - start, term))))
      wanted.set(bucket, [...(wanted.get(bucket) ?? []), id]);
  }
  cache.makeRoom(new Set(wanted.keys()));
  for (const [bucket, ids] of wanted) {
    const missing = ids.filter((id) => !cache.has(bucket, id));
    if (missing.length === 0) continue;
    const rows =
      missing.length === ids.length
        ? await table
            .where('[bucket+segment]')
            .between([bucket, Dexie.minKey], [bucket, Dexie.maxKey])
            .toArray()
        : await table.bulkGet(missing.map((id): BucketKey => [bucket, id]));
    for (const id of missing) cache.set(bucket, id, null);
    for (const row of rows) if (row) cache.set(bucket, row.segment, decode(row));
  }
}
