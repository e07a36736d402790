import type { OwnPerson } from '../leaders/own-people.ts';
import { isSameMute, MOST_SPELLINGS, type People } from './people.ts';

/** Whose name and office a person keeps whom both know. */
export type Preferred = 'known' | 'incoming';

/**
 * What is known of people, with what a file or a copy says. Nobody goes: mutes come together, and so do the spellings of
 * a person whom both know. An entry that does not change is the same object.
 */
export function mergePeople(known: People, incoming: People, preferred: Preferred): People {
  const own = new Map(known.own.map((person) => [person.id, person]));
  for (const person of incoming.own) own.set(person.id, mergePerson(own.get(person.id), person, preferred));
  const muted = [...known.muted];
  for (const mute of incoming.muted) if (!muted.some((other) => isSameMute(other, mute))) muted.push(mute);
  return { muted, own: [...own.values()] };
}

function mergePerson(known: OwnPerson | undefined, incoming: OwnPerson, preferred: Preferred): OwnPerson {
  if (!known) return incoming;
  const aliases = [...new Set([...known.aliases, ...incoming.aliases])].slice(0, MOST_SPELLINGS);
  const { name, office } = preferred === 'known' ? known : incoming;
  const merged = { id: known.id, name, aliases, office };
  return isSamePerson(known, merged) ? known : merged;
}

/** How many entries a merge added or changed. */
export function countMerged(known: People, merged: People): number {
  const fresh = <T>(before: readonly T[], after: readonly T[]) =>
    after.filter((entry) => !before.includes(entry)).length;
  return fresh(known.muted, merged.muted) + fresh(known.own, merged.own);
}

/** Takes a merge back. What the reader did since stays. */
export function unmergePeople(now: People, known: People, merged: People): People {
  const own = now.own.flatMap((person) => {
    if (!merged.own.some((other) => isSamePerson(other, person))) return [person];
    return known.own.filter(({ id }) => id === person.id);
  });
  const came = merged.muted.filter((mute) => !known.muted.some((other) => isSameMute(other, mute)));
  return { own, muted: now.muted.filter((mute) => !came.some((other) => isSameMute(other, mute))) };
}

function isSamePerson(a: OwnPerson, b: OwnPerson): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.office === b.office &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, i) => alias === b.aliases[i])
  );
}
