import type { OfficeTitle } from './lexicon/office-titles.ts';
import { namePattern } from './name-pattern.ts';
import type { Person, Reading } from './reading.ts';

/** Kinds that make no one a leader in the sense of this product. */
const NO_LEADERS = new Set(['legislator', 'other', 'religious']);

export function makesLeader({ kind, vouches }: OfficeTitle, placed: boolean): boolean {
  if (NO_LEADERS.has(kind) || vouches === 'never') return false;
  return vouches === 'always' || placed;
}

/** A person known only by the office the text gives. Word indices, both inclusive. */
export function unlistedPerson({ text, words }: Reading, first: number, last: number): Person {
  const name = text.slice(words[first]?.start, words[last]?.end);
  const pattern = namePattern(name);
  const surname = pattern.words.slice(pattern.surname.start, pattern.surname.end);
  return {
    id: `text:${pattern.words.join(' ')}`,
    name,
    entry: null,
    shortForms: [surname, pattern.words],
  };
}
