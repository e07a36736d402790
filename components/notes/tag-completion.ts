import { tagKey } from '#lib/core/notes/tags.ts';

/** A tag in use and how many notes carry it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** More than fit on one glance help nobody. */
const MOST_SUGGESTIONS = 6;

/**
 * Tags in use that what is typed may become, best first: those that start with it, then those with a word that
 * does; among equals the most used. Tags already chosen, and the typed tag itself, are not offered.
 * Nothing typed gives the most used.
 */
export function completeTag(
  typed: string,
  inUse: readonly TagCount[],
  chosen: readonly string[],
): TagCount[] {
  const query = tagKey(typed);
  const taken = new Set([query, ...chosen.map(tagKey)]);
  return inUse
    .filter(({ tag }) => !taken.has(tagKey(tag)))
    .map((candidate) => ({ candidate, rank: matchRank(tagKey(candidate.tag), query) }))
    .filter(({ rank }) => rank !== null)
    .toSorted(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        b.candidate.count - a.candidate.count ||
        a.candidate.tag.localeCompare(b.candidate.tag),
    )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

function matchRank(key: string, query: string): number | null {
  if (key.startsWith(query)) return 0;
  return key.split(/[\s\-_/:]+/u).some((word) => word.startsWith(query)) ? 1 : null;
}
