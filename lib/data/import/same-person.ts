import { koreanSound } from './korean.ts';
import { consonantsOf, soundOf } from './romanise.ts';
import type { PersonName } from './sighting.ts';

/** Letters by which one spelling of a surname may begin to differ from another. */
const SHORTEST_SURNAME = 2;

/** Shorter first names are too many that differ in vowels alone: John, Jane, Juan. */
const SHORTEST_ALIKE = 5;

/**
 * Whether two names of one place may be those of one person: surnames that sound alike, and given names of which one
 * holds the other. `Yevgeniy Maksimovich Primakov` is `Yevgeni Primakov`; `Kim Yong Nam` is not `Kim Yong Chun`.
 */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.isFamilyFirst && b.isFamilyFirst && koreanSound(a.family) === koreanSound(b.family)) {
    return koreanSound(a.given.join('')) === koreanSound(b.given.join(''));
  }
  const [family, otherFamily] = [consonantsOf(a.family), consonantsOf(b.family)];
  if (family !== otherFamily && !isInside(a, b) && !isInside(b, a)) return false;
  if (family.length < SHORTEST_SURNAME && soundOf(a.family) !== soundOf(b.family)) return false;
  const [given, otherGiven] = [sounds(a), sounds(b)];
  if (a.isFamilyFirst || b.isFamilyFirst) return given.join('') === otherGiven.join('');
  const [few, many] = given.length <= otherGiven.length ? [given, otherGiven] : [otherGiven, given];
  return few.length > 0 && few.every((one) => many.some((other) => isAlike(one, other)));
}

/** `Hoseini-Khamenei` and `Khamenei`; the first surname of two. */
function isInside(a: PersonName, b: PersonName): boolean {
  const words = b.family.split(/[\s-]+/);
  return words.length > 1 && words.some((word) => word.length > 3 && soundOf(word) === soundOf(a.family));
}

function sounds({ given, isFamilyFirst }: PersonName): string[] {
  return given.flatMap((word) => (isFamilyFirst ? word.split('-') : [word])).map(soundOf);
}

/** Vowels may differ in long names; not the last letter, which tells Mario from Maria. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_ALIKE) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  return a.charAt(0) === b.charAt(0) && consonantsOf(a) === consonantsOf(b);
}
