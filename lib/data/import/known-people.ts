import { foldedWords, type NamePattern, namePattern, SUFFIXES } from '#lib/core/leaders/name-pattern.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { soundOf } from './romanise.ts';
import { isSamePerson } from './same-person.ts';
import type { PersonName } from './sighting.ts';

/** Whether a person of the sources is one of the curated already, who always win. */
export type IsKnown = (person: {
  readonly names: readonly PersonName[];
  readonly places: ReadonlySet<string>;
  readonly wikidata: string | undefined;
  readonly isMonarch: boolean;
}) => boolean;

/**
 * One of the curated has that Wikidata id; or a name that may be the same person's in the same place; or, whatever the
 * place, exactly one of the names, since text could not tell the two apart.
 */
export function knownPeople(curated: readonly RosterRecord[]): IsKnown {
  const ids = new Set(curated.map(({ id }) => id));
  const exact = new Set(curated.flatMap((record) => formsOf(record).map(folded)));
  const reigning = new Set(
    curated.flatMap((record) =>
      formsOf(record)
        .map((form) => namePattern(form))
        .flatMap(bareName),
    ),
  );
  const isReigning = (name: string) =>
    reigning.has(foldedWords(name)[0] ?? '') || [...exact].some((form) => form.endsWith(` ${folded(name)}`));
  const byPlace = new Map<string, PersonName[]>();
  for (const record of curated) {
    const names = formsOf(record).map((form) => nameOf(form, record.surname));
    for (const place of new Set(record.offices.map(({ of }) => of)))
      byPlace.set(place, [...(byPlace.get(place) ?? []), ...names]);
  }
  return ({ names, places, wikidata, isMonarch }) => {
    if (wikidata !== undefined && ids.has(wikidata)) return true;
    if (isMonarch && names.some(({ name }) => isReigning(name))) return true;
    if (names.some((name) => formsOf(name).some((form) => exact.has(folded(form))))) return true;
    const there = [...places].flatMap((place) => byPlace.get(place) ?? []);
    return names.some((name) => there.some((other) => isSamePerson(name, other) || holds(name, other)));
  };
}

/** `Mohamed Najib bin Abdul Najib Razak` has all words of `Najib Razak`. */
function holds(name: PersonName, known: PersonName): boolean {
  const few = foldedWords(known.name).map(soundOf);
  if (few.length < 2 || few.some((word) => word.length < 3)) return false;
  return formsOf(name).some((form) => {
    const many = foldedWords(form).map(soundOf);
    return few.every((word) => many.includes(word));
  });
}

/** `beatrix` of `Queen Beatrix`. */
function bareName({ words, title }: NamePattern): string[] {
  return title === undefined ? [] : words.slice(0, 1);
}

function formsOf({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): string[] {
  return [name, ...aliases];
}

function folded(name: string): string {
  const words = foldedWords(name);
  return (words.length > 2 && SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ');
}

function nameOf(form: string, surname: string | undefined): PersonName {
  const { words, surname: at } = namePattern(form, surname);
  const leads = at.start === 0 && at.end < words.length;
  return {
    name: form,
    aliases: [],
    family: words.slice(at.start, at.end).join(' '),
    given: leads ? words.slice(at.end) : words.slice(0, at.start),
    isFamilyFirst: leads,
  };
}
