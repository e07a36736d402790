import { FacetEntries } from './facet-entries.ts';
import type { FacetEntry, IndexedNote, Occurrence } from './indexed-note.ts';
import { pushPositions } from './positions.ts';
import {
  bucketOf,
  type Columns,
  type Positions,
  type Postings,
  type SegmentParts,
  UNKNOWN_DAY,
  type ValueLists,
} from './segment.ts';

interface Posting {
  readonly slot: number;
  readonly occurrence: Occurrence;
}

/**
 * Packs notes into a segment.
 *
 * @param notes Ascending by number, all from `start` up to, not including, `start + size`; numbers may be missing.
 */
export function buildSegment(notes: readonly IndexedNote[], start: number, size: number): SegmentParts {
  const byBucket = new Map<number, Map<string, Posting[]>>();
  for (const { number, terms } of notes) {
    for (const [term, occurrence] of terms) {
      const bucket = bucketOf(term);
      const byTerm = byBucket.get(bucket) ?? new Map<string, Posting[]>();
      byBucket.set(bucket, byTerm);
      const postings = byTerm.get(term);
      if (postings) postings.push({ slot: number - start, occurrence });
      else byTerm.set(term, [{ slot: number - start, occurrence }]);
    }
  }
  const buckets = new Map([...byBucket].map(([bucket, byTerm]) => [bucket, packBucket(byTerm)]));
  return { columns: buildColumns(notes, start, size), buckets };
}

function packBucket(byTerm: ReadonlyMap<string, readonly Posting[]>): {
  postings: Postings;
  positions: Positions;
} {
  const terms = [...byTerm.keys()].sort();
  const lists = terms.map((term) => byTerm.get(term) ?? []);
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const starts = new Uint32Array(terms.length + 1);
  const byteStarts = new Uint32Array(terms.length + 1);
  const slots = new Uint16Array(total);
  const masks = new Uint8Array(total);
  const bytes: number[] = [];
  let at = 0;
  lists.forEach((list, term) => {
    for (const { slot, occurrence } of list) {
      slots[at] = slot;
      masks[at] = occurrence.mask;
      at += 1;
      pushPositions(bytes, occurrence.positions);
    }
    starts[term + 1] = at;
    byteStarts[term + 1] = bytes.length;
  });
  return {
    postings: { terms: terms.join('\n'), starts, slots, masks },
    positions: { starts: byteStarts, bytes: Uint8Array.from(bytes) },
  };
}

function buildColumns(notes: readonly IndexedNote[], start: number, size: number): Columns {
  const createdAt = new Float64Array(size).fill(Number.NaN);
  const article = new Uint32Array(size);
  const published = new Int32Array(size).fill(UNKNOWN_DAY);
  const sites = new FacetEntries();
  const siteValues = new Uint32Array(size);
  const bySlot: (IndexedNote | undefined)[] = new Array(size).fill(undefined);
  for (const indexed of notes) {
    const slot = indexed.number - start;
    bySlot[slot] = indexed;
    createdAt[slot] = indexed.createdAt;
    article[slot] = indexed.article;
    published[slot] = indexed.published ?? UNKNOWN_DAY;
    siteValues[slot] = sites.indexOf(indexed.site);
  }
  const days = listsOf(bySlot, (indexed) => indexed.mentioned.flatMap(({ first, last }) => [first, last]));
  return {
    start,
    size,
    createdAt,
    article,
    published,
    sites: { values: siteValues, entries: sites.all },
    leaders: valueLists(bySlot, (indexed) => indexed.leaders),
    tags: valueLists(bySlot, (indexed) => indexed.tags),
    mentioned: { starts: days.starts, days: Int32Array.from(days.values) },
  };
}

function valueLists(
  bySlot: readonly (IndexedNote | undefined)[],
  entriesOf: (indexed: IndexedNote) => readonly FacetEntry[],
): ValueLists {
  const entries = new FacetEntries();
  const { starts, values } = listsOf(bySlot, (indexed) => entriesOf(indexed).map((e) => entries.indexOf(e)));
  return { starts, values: Uint32Array.from(values), entries: entries.all };
}

function listsOf(
  bySlot: readonly (IndexedNote | undefined)[],
  valuesOf: (indexed: IndexedNote) => readonly number[],
): { starts: Uint32Array; values: number[] } {
  const starts = new Uint32Array(bySlot.length + 1);
  const values: number[] = [];
  bySlot.forEach((indexed, slot) => {
    for (const value of indexed ? valuesOf(indexed) : []) values.push(value);
    starts[slot + 1] = values.length;
  });
  return { starts, values };
}
