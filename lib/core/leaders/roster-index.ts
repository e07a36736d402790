import { SortedLines } from '../text/sorted-lines.ts';
import { foldedWords, keyOf, type NamePattern, namePattern } from './name-pattern.ts';
import type { Leader } from './roster.ts';
import { decodeRecord, type RosterRecord } from './roster-record.ts';

/** A person as the recogniser compares text with. */
export interface RosterEntry {
  readonly leader: RosterRecord;
  readonly patterns: readonly NamePattern[];
  /** Folded words of each way to name the person once introduced: surnames and listed short names. */
  readonly shortForms: readonly (readonly string[])[];
  /** First letters of middle names, where any are known: a `George P. Bush` is neither of the presidents. */
  readonly initials: ReadonlySet<string>;
}

/** The roster as the recogniser reads it. */
export interface RosterIndex {
  /** People one of whose names has this folded word as its key, in no order. */
  byKey(key: string): readonly RosterEntry[];
  byId(id: string): Leader | null;
}

/** The shipped text: both parts are sorted lines, made by `lib/data/build`. */
export interface RosterText {
  /** `key<TAB>id id …` */
  readonly keys: string;
  /** `id<TAB>record` */
  readonly people: string;
}

const NOBODY: readonly RosterEntry[] = [];

/** Takes no time: people are parsed when a text first names their key, and kept. */
export function createRosterIndex({ keys, people }: RosterText): RosterIndex {
  const keyLines = new SortedLines(keys);
  const peopleLines = new SortedLines(people);
  const entries = new Map<string, RosterEntry>();
  const hits = new Map<string, readonly RosterEntry[]>();

  function entry(id: string): RosterEntry | null {
    const known = entries.get(id);
    if (known) return known;
    const fields = peopleLines.get(id);
    if (fields === null) return null;
    const made = createRosterEntry(decodeRecord(id, fields));
    entries.set(id, made);
    return made;
  }

  return {
    byKey(key) {
      const known = hits.get(key);
      if (known) return known;
      const ids = keyLines.get(key);
      // Misses are not kept: the words of all articles ever read would be.
      if (ids === null) return NOBODY;
      const found = ids.split(' ').flatMap((id) => entry(id) ?? []);
      hits.set(key, found);
      return found;
    },
    byId: (id) => entry(id)?.leader ?? null,
  };
}

export function createRosterEntry(leader: RosterRecord): RosterEntry {
  const patterns = [leader.name, ...leader.aliases].map((name) => namePattern(name, leader.surname));
  const surnames = patterns
    .filter((pattern) => hasShortForm(pattern))
    .map((p) => p.words.slice(p.surname.start, p.surname.end));
  const shorts = (leader.short ?? []).map(foldedWords);
  const given = patterns[0]?.words[0];
  const middles = patterns
    .flatMap((pattern) => pattern.words.slice(1, pattern.surname.start))
    // The Nikki of `Nimrata Nikki Haley` is no middle name of `Nikki Haley`.
    .filter((word) => word !== given);
  return {
    leader,
    patterns,
    shortForms: unique([...surnames, ...shorts]),
    initials: new Set(middles.map((word) => word.charAt(0))),
  };
}

/** A name of one word has none but itself; one of an unspaced script is a character a word. */
function hasShortForm({ words, title }: NamePattern): boolean {
  return title !== undefined || (words.length > 1 && words.some((word) => word.length > 1));
}

/** The keys under which a person is found: of full names and of short names. */
export function keysOf({ patterns, shortForms }: RosterEntry): Set<string> {
  return new Set([...patterns.map(keyOf), ...shortForms.map((words) => words.at(-1) ?? '')]);
}

function unique(forms: readonly string[][]): string[][] {
  return [...new Map(forms.map((words) => [words.join(' '), words])).values()];
}
