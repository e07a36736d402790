import type { MutedPerson, OwnPerson } from '../leaders/own-people.ts';

/** Code units of a name at most; the longest of the roster has about half of it. */
export const LONGEST_NAME = 120;
/** Code units of an office. */
export const LONGEST_OFFICE = 200;
/** Own people, and mutes: each page that is marked costs as much as there are. */
export const MOST_PEOPLE = 5_000;
/** Other spellings of one person. */
export const MOST_SPELLINGS = 50;

/** Someone who is not to be marked, and what lists call them. */
export interface Mute extends MutedPerson {
  readonly name: string;
  /** Title of the one article it holds in; empty where it holds in all. */
  readonly title: string;
}

/** Whom the reader does not want marked, and whom they want marked besides the roster. */
export interface People {
  readonly muted: readonly Mute[];
  readonly own: readonly OwnPerson[];
}

export const NO_PEOPLE: People = { muted: [], own: [] };

/** Newest last. Muting everywhere takes the place of muting in one article, of which nothing is left to say. */
export function withMute(people: People, mute: Mute): People {
  const others = people.muted.filter((other) => !isCovered(other, mute));
  return { ...people, muted: [...others, mute] };
}

export function withoutMute(people: People, mute: MutedPerson): People {
  return { ...people, muted: people.muted.filter((other) => !isSameMute(other, mute)) };
}

/** A person of the same id is replaced in place. */
export function withPerson(people: People, person: OwnPerson): People {
  const isKnown = people.own.some(({ id }) => id === person.id);
  const own = isKnown
    ? people.own.map((other) => (other.id === person.id ? person : other))
    : [...people.own, person];
  return { ...people, own };
}

/** What was muted of the person goes, too: nobody else will ever have the id. */
export function withoutPerson(people: People, id: string): People {
  return {
    muted: people.muted.filter(({ leaderId }) => leaderId !== id),
    own: people.own.filter((person) => person.id !== id),
  };
}

function isCovered(known: Mute, mute: Mute): boolean {
  return isSameMute(known, mute) || (known.leaderId === mute.leaderId && mute.scope === 'everywhere');
}

export function isSameMute(a: MutedPerson, b: MutedPerson): boolean {
  const place = ({ scope }: MutedPerson) => (scope === 'everywhere' ? scope : scope.article);
  return a.leaderId === b.leaderId && place(a) === place(b);
}
