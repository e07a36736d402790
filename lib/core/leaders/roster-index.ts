import { toAscii } from '../text/ascii.ts';
import { type HashedText, lookUp } from '../text/hashed-lines.ts';
import { foldedWords, keyOf, type NamePattern, namePattern } from './name-pattern.ts';
import { decodeRecord, decodeTable, type OfficeTables } from './packed-record.ts';
import type { RosterRecord } from './roster-record.ts';

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
}

/** The shipped text, made by `lib/data/build`: ASCII, see `toAscii`. */
export interface RosterText {
  /** `key<TAB>place place …`: where the people's lines start, in base 36. */
  readonly keys: HashedText;
  /** One person a line, each line ending in a line feed. */
  readonly people: string;
  /** From here on people are imported. */
  readonly importedFrom: number;
  /** One title a line. */
  readonly titles: string;
  /** One country or organisation a line. */
  readonly places: string;
}

const NOBODY: readonly RosterEntry[] = [];
const PLACE_RADIX = 36;

/** Takes no time: people are parsed when a text first names their key, and kept. */
export function createRosterIndex(text: RosterText): RosterIndex {
  const entries = new Map<string, RosterEntry>();
  const hits = new Map<string, readonly RosterEntry[]>();
  let tables: OfficeTables | null = null;

  function entryAt(place: string): RosterEntry {
    const known = entries.get(place);
    if (known) return known;
    tables ??= { titles: decodeTable(text.titles), places: decodeTable(text.places) };
    const at = Number.parseInt(place, PLACE_RADIX);
    const record = decodeRecord(text.people.slice(at, text.people.indexOf('\n', at)), tables);
    const made = createRosterEntry(at < text.importedFrom ? record : { ...record, imported: true });
    entries.set(place, made);
    return made;
  }

  return {
    byKey(key) {
      const known = hits.get(key);
      if (known) return known;
      const places = lookUp(text.keys, toAscii(key));
      // Misses are not kept: the words of all articles ever read would be.
      if (places === null) return NOBODY;
      const found = places.split(' ').map(entryAt);
      hits.set(key, found);
      return found;
    },
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
