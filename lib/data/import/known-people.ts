import { foldedWords, type NamePattern, namePattern, SUFFIXES } from '#lib/core/leaders/name-pattern.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { SINGLE } from './offices.ts';
import { soundOf } from './romanise.ts';
import { isSamePerson } from './same-person.ts';
import type { PersonName, Sighting } from './sighting.ts';

/** Whether a person of the sources is one of the curated already, who always win. */
export type IsKnown = (person: {
  readonly names: readonly PersonName[];
  readonly places: ReadonlySet<string>;
  readonly wikidata: string | undefined;
  readonly isMonarch: boolean;
  readonly seen: readonly Sighting[];
}) => boolean;

/** By how many days the sources and we may differ on the day an office of one holder began. */
const SAME_START_DAYS = 61;
const DAY_LENGTH = '2012-05-07'.length;
const PASSING = /^(?:Interim|Acting|Transitional) /;
const MS_PER_DAY = 86_400_000;

/**
 * One of the curated has that Wikidata id; or a name that may be the same person's in the same place; or, whatever the
 * place, exactly one of the names, since text could not tell the two apart; or the same office of one holder since the
 * same day, with names that begin alike: `Banhan Sinlapa-acha` is `Banharn Silpa-archa`.
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
  return ({ names, places, wikidata, isMonarch, seen }) => {
    if (wikidata !== undefined && ids.has(wikidata)) return true;
    if (isMonarch && names.some(({ name }) => isReigning(name))) return true;
    if (names.some((name) => formsOf(name).some((form) => exact.has(folded(form))))) return true;
    if (seen.some((sighting) => curated.some((record) => isSameHolder(sighting, record)))) return true;
    const there = [...places].flatMap((place) => byPlace.get(place) ?? []);
    return names.some((name) => there.some((other) => isSamePerson(name, other) || holds(name, other)));
  };
}

function isSameHolder(
  { name, place, title, start }: Sighting,
  { name: known, offices }: RosterRecord,
): boolean {
  if (start === undefined || start.length < DAY_LENGTH || !SINGLE.has(title)) return false;
  const sameStart = offices.some(
    (term) =>
      term.of === place &&
      term.title.replace(PASSING, '') === title &&
      Math.abs(Date.parse(term.start) - Date.parse(start)) <= SAME_START_DAYS * MS_PER_DAY,
  );
  const initials = new Set(foldedWords(known).map((word) => soundOf(word).charAt(0)));
  return sameStart && foldedWords(name.name).some((word) => initials.has(soundOf(word).charAt(0)));
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
