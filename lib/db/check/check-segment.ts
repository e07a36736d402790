import { buildSegment } from '#lib/core/search/segment/build-segment.ts';
import { bucketIn, type Columns, type Postings } from '#lib/core/search/segment/segment.ts';
import type { NotesDatabase } from '../database.ts';
import { readIndexedNotes } from '../index/read-tail.ts';
import { isStruck, type SegmentEntry } from '../index/search-state.ts';
import type { Finding } from './finding.ts';

/**
 * A segment as it is kept against one made of the notes as they are: what is not struck out must be the same, slot by
 * slot and word by word. Within a transaction.
 */
export async function checkSegment(db: NotesDatabase, entry: SegmentEntry): Promise<Finding[]> {
  const { id, start, end, struck } = entry;
  const kept = await db.segments.get(id);
  if (!kept) return [{ kind: 'index_broken', where: `segment ${id}` }];
  const made = buildSegment(await readIndexedNotes(db, start, end), start, end - start);
  const counts = (slot: number) => !isStruck(struck, slot);
  const findings: Finding[] = [];
  for (let slot = 0; slot < end - start; slot++) {
    if (isSameSlot(kept, made.columns, slot, counts(slot))) continue;
    findings.push({ kind: 'index_disagrees', where: `number ${start + slot}` });
  }
  const words = wordsByBucket(made.postings, end - start, counts);
  for (const bucket of new Set([...kept.buckets, ...words.keys()])) {
    const row = await db.postings.get([bucket, id]);
    const keptWords = row ? wordsByBucket(row, end - start, counts) : new Map<number, string[]>();
    const others = [...keptWords.keys()].some((other) => other !== bucket);
    const isSame = !others && String(keptWords.get(bucket) ?? '') === String(words.get(bucket) ?? '');
    if (!isSame) findings.push({ kind: 'index_disagrees', where: `bucket ${bucket} of segment ${id}` });
  }
  return findings;
}

/** A slot that is struck out must have no note; `NaN` is a slot without one. */
function isSameSlot(kept: Columns, made: Columns, slot: number, counts: boolean): boolean {
  const now = made.createdAt[slot] ?? Number.NaN;
  if (!counts) return Number.isNaN(now);
  return (
    Object.is(kept.createdAt[slot], now) && (Number.isNaN(now) || kept.article[slot] === made.article[slot])
  );
}

/** By bucket its words with the slots that count. */
function wordsByBucket(
  postings: Postings,
  size: number,
  counts: (slot: number) => boolean,
): Map<number, string[]> {
  const words = new Map<number, string[]>();
  postings.terms.split('\n').forEach((term, t) => {
    const slots = [...postings.slots.subarray(postings.starts[t], postings.starts[t + 1])].filter(counts);
    if (slots.length === 0) return;
    const bucket = bucketIn(size, term);
    const known = words.get(bucket);
    if (known) known.push(`${term} ${slots}`);
    else words.set(bucket, [`${term} ${slots}`]);
  });
  return words;
}
