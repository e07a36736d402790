import { FacetEntries } from './facet-entries.ts';
import type { Columns, ValueLists } from './segment.ts';

/** Columns to be merged, and which of their slots to leave out. */
export interface ColumnsSource {
  readonly columns: Columns;
  isStruck(slot: number): boolean;
}

/**
 * One segment's columns of several that follow each other without gaps. The slots of what was struck out are empty, as
 * if there had never been a note.
 */
export function mergeColumns(sources: readonly ColumnsSource[]): Columns {
  const all = sources.map(({ columns }) => columns);
  const start = all[0]?.start ?? 0;
  const size = all.reduce((sum, columns) => sum + columns.size, 0);
  const createdAt = new Float64Array(size);
  const article = new Uint32Array(size);
  const published = new Int32Array(size);
  for (const { columns, isStruck } of sources) {
    const base = columns.start - start;
    createdAt.set(columns.createdAt, base);
    article.set(columns.article, base);
    published.set(columns.published, base);
    for (let slot = 0; slot < columns.size; slot++) if (isStruck(slot)) createdAt[base + slot] = Number.NaN;
  }
  return {
    start,
    size,
    createdAt,
    article,
    published,
    sites: mergeSites(all, size),
    leaders: mergeLists(sources, ({ leaders }) => leaders),
    tags: mergeLists(sources, ({ tags }) => tags),
    mentioned: mergeMentioned(sources),
  };
}

function mergeSites(all: readonly Columns[], size: number): Columns['sites'] {
  const merged = new FacetEntries();
  const values = new Uint32Array(size);
  let base = 0;
  for (const { sites } of all) {
    const places = sites.entries.map((entry) => merged.indexOf(entry));
    for (const value of sites.values) values[base++] = places[value] ?? 0;
  }
  return { values, entries: merged.all };
}

function mergeLists(
  sources: readonly ColumnsSource[],
  listsOf: (columns: Columns) => ValueLists,
): ValueLists {
  const merged = new FacetEntries();
  const values: number[] = [];
  const starts = [0];
  for (const { columns, isStruck } of sources) {
    const lists = listsOf(columns);
    const places = lists.entries.map((entry) => merged.indexOf(entry));
    for (let slot = 0; slot < columns.size; slot++) {
      const end = isStruck(slot) ? 0 : (lists.starts[slot + 1] ?? 0);
      for (let at = lists.starts[slot] ?? 0; at < end; at++) values.push(places[lists.values[at] ?? 0] ?? 0);
      starts.push(values.length);
    }
  }
  return { starts: Uint32Array.from(starts), values: Uint32Array.from(values), entries: merged.all };
}

function mergeMentioned(sources: readonly ColumnsSource[]): Columns['mentioned'] {
  const days: number[] = [];
  const starts = [0];
  for (const { columns, isStruck } of sources) {
    const { mentioned, size } = columns;
    for (let slot = 0; slot < size; slot++) {
      const end = isStruck(slot) ? 0 : (mentioned.starts[slot + 1] ?? 0);
      for (let at = mentioned.starts[slot] ?? 0; at < end; at++) days.push(mentioned.days[at] ?? 0);
      starts.push(days.length);
    }
  }
  return { starts: Uint32Array.from(starts), days: Int32Array.from(days) };
}
