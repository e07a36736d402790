import { readFileSync } from 'node:fs';
import { foldedWords } from '#lib/core/leaders/name-pattern.ts';
import { officeKind } from '#lib/core/leaders/office-kind.ts';
import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';
import { soundOf } from './romanise.ts';

/** One stay in an office of a list with Wikidata ids, of which nothing but the id is taken. */
interface Holding {
  readonly qid: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
}

/** By place and sound of the name. */
export type Holdings = ReadonlyMap<string, readonly Holding[]>;

/** Places of the list that the roster calls otherwise, both without anything but letters. */
const PLACES: Readonly<Record<string, string>> = {
  bosniaandherzegovina: 'bosnia',
  bosniaherzegovina: 'bosnia',
  caboverde: 'capeverde',
  congobrazzaville: 'republicofcongo',
  congokinshasa: 'drcongo',
  czechia: 'czechrepublic',
  federatedstatesofmicronesia: 'micronesia',
  stkittsandnevis: 'saintkittsandnevis',
  timorleste: 'easttimor',
  uae: 'unitedarabemirates',
};
const FIELD = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;
const LAST_DAY = '9999';

export function readHoldings(path: string): Holdings {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  const holdings = new Map<string, Holding[]>();
  for (const line of lines) {
    const [country = '', position = '', name = '', qid = '', start = '', end = ''] = fieldsOf(line);
    if (!/^Q\d+$/.test(qid)) continue;
    for (const key of keysOf(name, placeKey(country))) {
      const known = holdings.get(key) ?? [];
      known.push({ qid, kind: officeKind(position), start, end: end || LAST_DAY });
      holdings.set(key, known);
    }
  }
  return holdings;
}

/**
 * The Wikidata id of a person: one of the names, in the same place, in the same kind of office, at the same time, and
 * of no other person of the list; else null.
 */
export function wikidataId({ name, aliases, offices }: RosterRecord, holdings: Holdings): string | null {
  const ids = new Set<string>();
  for (const { of, title, start, end = LAST_DAY } of offices) {
    const kind = officeKind(title);
    const found = [name, ...aliases].flatMap((form) =>
      keysOf(form, placeKey(of)).flatMap((key) => holdings.get(key) ?? []),
    );
    for (const holding of found) {
      const overlaps = yearOf(holding.start) <= yearOf(end) + 1 && yearOf(start) <= yearOf(holding.end) + 1;
      if (overlaps && holding.kind === kind) ids.add(holding.qid);
    }
  }
  const [id, another] = ids;
  return another === undefined ? (id ?? null) : null;
}

function fieldsOf(line: string): string[] {
  return [...line.matchAll(FIELD)].map(([, field = '']) => field.replace(/^"|"$/g, '').replace(/""/g, '"'));
}

/** Words in any order, since the list writes some surnames first and some last. */
function keysOf(name: string, place: string): string[] {
  const sounds = foldedWords(name)
    .filter((word) => word.length > 1)
    .map(soundOf);
  // Of a name in another script nothing is left to compare.
  if (sounds.length < 2 || sounds.some((sound) => !/^[a-z]+$/.test(sound))) return [];
  return [`${place}\t${sounds.toSorted().join(' ')}`];
}

function placeKey(place: string): string {
  const letters = place.toLowerCase().replace(/[^\p{L}]/gu, '');
  return PLACES[letters] ?? letters;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
