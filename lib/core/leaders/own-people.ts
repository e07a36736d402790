import { createRosterEntry, keysOf, type RosterEntry, type RosterIndex } from './roster-index.ts';

/** Someone the reader wants marked, besides the roster. */
export interface OwnPerson {
  /** Unique among the reader's own people; never of the roster's form, so that the two are told apart: see `isOwnId`. */
  readonly id: string;
  /** Full name as newspapers write it, of any number of words, in any script. */
  readonly name: string;
  /** Other names. One of a single word is marked wherever it stands: the reader asked for it. */
  readonly aliases: readonly string[];
  /** What a card shows under the name; empty when the reader gave nothing. */
  readonly office: string;
}

/** Where someone is not to be marked: in one article (by its identity), or in all. */
export type MuteScope = 'everywhere' | { readonly article: string };

/** "Not this person": what was marked as this person was someone else, or is not wanted. */
export interface MutedPerson {
  /** As mentions carry it: of the roster, of the reader's own people, or `text:` and a folded name. */
  readonly leaderId: string;
  readonly scope: MuteScope;
}

const OWN = 'own:';
/** Before any newspaper: the reader's people are looked for in articles of any day. */
const ALWAYS = '0001-01-01';

export function ownId(unique: string): string {
  return `${OWN}${unique}`;
}

export function isOwnId(leaderId: string): boolean {
  return leaderId.startsWith(OWN);
}

/** The ids that are not marked in an article. */
export function mutedIn(article: string, muted: readonly MutedPerson[]): ReadonlySet<string> {
  const here = muted.filter(({ scope }) => scope === 'everywhere' || scope.article === article);
  return new Set(here.map(({ leaderId }) => leaderId));
}

/**
 * The roster with the reader's people in it. Costs as much as there are own people, nothing for the roster's size.
 */
export function withOwnPeople(roster: RosterIndex, people: readonly OwnPerson[]): RosterIndex {
  const own = new Map<string, RosterEntry[]>();
  for (const person of people) {
    const entry = ownEntry(person);
    for (const key of keysOf(entry)) own.set(key, [...(own.get(key) ?? []), entry]);
  }
  return {
    byKey(key) {
      const mine = own.get(key);
      return mine ? [...mine, ...roster.byKey(key)] : roster.byKey(key);
    },
  };
}

function ownEntry({ id, name, aliases, office }: OwnPerson): RosterEntry {
  const offices = office === '' ? [] : [{ title: office, of: '', start: ALWAYS }];
  return createRosterEntry({ id, name, aliases, offices, known: ALWAYS });
}
