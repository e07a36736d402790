import type { RosterEntry, RosterIndex } from './roster-index.ts';

/** Distinct words remembered, most of them no one's name: about 1 MB of strings. */
const MOST = 20_000;

/**
 * A roster that answers at once for words it was asked before: articles of one day share most of their words, and most
 * words are no one's name. The memory is bounded; when it is full it begins anew.
 */
export function rememberLookups(roster: RosterIndex): RosterIndex {
  const asked = new Map<string, readonly RosterEntry[]>();
  return {
    byKey(key) {
      const known = asked.get(key);
      if (known) return known;
      const entries = roster.byKey(key);
      if (asked.size >= MOST) asked.clear();
      asked.set(key, entries);
      return entries;
    },
  };
}
