import { FacetEntries } from './facet-entries.ts';
import type { FacetEntry, IndexedNote, Occurrence } from './indexed-note.ts';
import { pushPositions } from './positions.ts';
import { type Bucket, type Columns, type SmallSegment, UNKNOWN_DAY, type ValueLists } from './segment.ts';

interface Posting {
  readonly slot: number;
  readonly occurrence: Occurrence;
}

/**
 * Packs notes into a segment.
 *
 * @param notes Ascending by number, all from `start` up to, not including, `start + size`; numbers may be missing.
 */
export function buildSegment(notes: readonly IndexedNote[], start: number, size: number): SmallSegment {
  const byTerm = new Map<string, Posting[]>();
  let total = 0;
  for (const { number, terms } of notes) {
    total += terms.size;
    for (const [term, occurrence] of terms) {
      const posting = { slot: number - start, occurrence };
      const postings = byTerm.get(term);
      if (postings) postings.push(posting);
      else byTerm.set(term, [posting]);
    }
  }
  return { columns: buildColumns(notes, start, size), ...packTerms(byTerm, total) };
}

function packTerms(byTerm: ReadonlyMap<string, readonly Posting[]>, total: number): Bucket {
  const terms = [...byTerm.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  const byteStarts = new Uint32Array(terms.length + 1);
  const slots = new Uint16Array(total);
  const masks = new Uint8Array(total);
  const bytes: number[] = [];
  let at = 0;
  terms.forEach((name, term) => {
    for (const { slot, occurrence } of byTerm.get(name) ?? []) {
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
