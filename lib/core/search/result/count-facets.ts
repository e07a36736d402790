import { type LocalCalendar, monthName } from '../query/local-calendar.ts';
import type { FacetEntry } from '../segment/indexed-note.ts';
import { FAILS } from '../segment/match-filters.ts';
import type { ValueLists } from '../segment/segment.ts';
import { startOfYear, yearOf } from '../text/day-span.ts';
import type { SegmentResult } from './evaluate.ts';

/** A value of a facet, and how many notes have it. */
export interface FacetCount extends FacetEntry {
  readonly count: number;
}

export interface Facets {
  readonly total: number;
  /** Most frequent first. */
  readonly leaders: readonly FacetCount[];
  readonly tags: readonly FacetCount[];
  readonly sites: readonly FacetCount[];
  /** Months in which the notes were made, `2025-06`, latest first. */
  readonly months: readonly FacetCount[];
  /** Years that the notes speak of, by a date within them; latest first. */
  readonly mentioned: readonly FacetCount[];
}

export const NO_FACETS: Facets = { total: 0, leaders: [], tags: [], sites: [], months: [], mentioned: [] };

/**
 * Counts every value over all notes found. Of sites, months and years, where one chosen value is enough, the counts
 * are what choosing another one would bring: as if nothing were chosen there.
 */
export function countFacets(results: readonly SegmentResult[], calendar: LocalCalendar): Facets {
  const leaders = new Tally();
  const tags = new Tally();
  const sites = new Tally();
  const months = new Map<number, number>();
  const years = new Map<number, number>();
  let total = 0;
  for (const result of results) {
    const { columns, fails } = result;
    total += countLists(columns.leaders, fails, leaders);
    countLists(columns.tags, fails, tags);
    countSites(result, sites);
    countMonths(result, calendar, months);
    countYears(result, years);
  }
  return {
    total,
    leaders: leaders.counts(),
    tags: tags.counts(),
    sites: sites.counts().map((site) => ({ ...site, label: site.key })),
    months: latestFirst(months, monthName),
    mentioned: latestFirst(years, (year) => String(year).padStart(4, '0')),
  };
}

/** @returns How many notes were found. */
function countLists({ starts, values, entries }: ValueLists, fails: Uint8Array, tally: Tally): number {
  const counts = new Uint32Array(entries.length);
  let found = 0;
  for (let slot = 0; slot < fails.length; slot++) {
    if (fails[slot] !== 0) continue;
    found += 1;
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at++) increment(counts, values[at] ?? 0);
  }
  tally.add(entries, counts);
  return found;
}

function countSites({ columns: { sites }, fails }: SegmentResult, tally: Tally): void {
  const counts = new Uint32Array(sites.entries.length);
  for (let slot = 0; slot < fails.length; slot++) {
    if (((fails[slot] ?? 0) & ~FAILS.site) === 0) increment(counts, sites.values[slot] ?? 0);
  }
  tally.add(sites.entries, counts);
}

function countMonths(
  { columns, fails }: SegmentResult,
  calendar: LocalCalendar,
  months: Map<number, number>,
): void {
  for (let slot = 0; slot < fails.length; slot++) {
    if (((fails[slot] ?? 0) & ~FAILS.month) !== 0) continue;
    const month = calendar.monthOf(columns.createdAt[slot] ?? 0);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
}

/** A date that is less precise than a year is not counted; two dates of one year are counted once. */
function countYears({ columns, fails }: SegmentResult, years: Map<number, number>): void {
  const { starts, days } = columns.mentioned;
  for (let slot = 0; slot < fails.length; slot++) {
    if (((fails[slot] ?? 0) & ~FAILS.mentioned) !== 0) continue;
    const seen: number[] = [];
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 2) {
      const year = yearOf(days[at] ?? 0);
      if (seen.includes(year) || (days[at + 1] ?? 0) >= startOfYear(year + 1)) continue;
      seen.push(year);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
}

/** Adds up the counts of segments, each of which has indices of its own. */
class Tally {
  readonly #counts = new Map<string, { key: string; label: string; count: number }>();

  add(entries: readonly FacetEntry[], counts: Uint32Array): void {
    entries.forEach(({ key, label }, i) => {
      const count = counts[i] ?? 0;
      if (count === 0) return;
      const known = this.#counts.get(key);
      if (known) known.count += count;
      else this.#counts.set(key, { key, label, count });
    });
  }

  counts(): FacetCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}

function increment(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

function latestFirst(counts: ReadonlyMap<number, number>, name: (value: number) => string): FacetCount[] {
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([value, count]) => ({ key: name(value), label: name(value), count }));
}
