import { UNITS, type Unit } from '../units.ts';

type Words = Readonly<Record<string, number>>;

/** Words with the numbers from `first` on; spellings and inflections of one are parted by `|`, a place without is `-`. */
export function inOrder(first: number, list: string): Words {
  const places = list.trim().split(/\s+/);
  return Object.fromEntries(
    places.flatMap((place, index) =>
      place === '-' ? [] : place.split('|').map((word) => [word, first + index]),
    ),
  );
}

/** Words under the number they stand for. */
export function byNumber(lists: Readonly<Record<number, string>>): Words {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([number, list]) => split(list).map((word) => [word, Number(number)])),
  );
}

/** Words of the units of time, singular and plural alike; the number is the place in UNITS. */
export function byUnit(lists: Readonly<Partial<Record<Unit, string>>>): Words {
  return Object.fromEntries(
    UNITS.flatMap((unit, index) => split(lists[unit] ?? '').map((word) => [word, index])),
  );
}

/** Words whose number does not matter. */
export function unnumbered(list: string): Words {
  return Object.fromEntries(split(list).map((word) => [word, 0]));
}

/** The same words with a capital. */
export function capitalised(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([word, number]) => [word.charAt(0).toUpperCase() + word.slice(1), number]),
  );
}

/** Abbreviations as they end. */
export function withFullStop(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([word, number]) => [`${word}.`, number]));
}

/** Roman numerals of the centuries newspapers speak of, with what the language puts after them. */
export function romanCenturies(suffix = ''): Words {
  const numerals = 'X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI';
  return inOrder(
    10,
    numerals.replace(/\S+/g, (numeral) => numeral + suffix),
  );
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Stems with each of the endings of an adjective; that some of them do not exist does no harm. */
export function inflected(stems: string, endings: string): string {
  const each = split(endings);
  return split(stems)
    .flatMap((stem) => each.map((ending) => stem + ending))
    .join(' ');
}
