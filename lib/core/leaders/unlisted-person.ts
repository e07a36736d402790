import type { OfficeTitle } from './lexicon/office-titles.ts';
import { PARTICLES, SUFFIXES } from './name-pattern.ts';
import type { Person, Reading } from './reading.ts';

/** Kinds that make no one a leader in the sense of this product. */
const NO_LEADERS = new Set(['legislator', 'other', 'religious']);

export function makesLeader({ kind, vouches }: OfficeTitle, placed: boolean): boolean {
  if (NO_LEADERS.has(kind) || vouches === 'never') return false;
  return vouches === 'always' || placed;
}

/** A person known only by the office the text gives. Word indices, both inclusive. */
export function unlistedPerson({ text, words }: Reading, first: number, last: number): Person {
  const folded = words.slice(first, last + 1).map((word) => word.folded);
  let end = folded.length;
  while (end > 1 && SUFFIXES.has(folded[end - 1] ?? '')) end -= 1;
  let start = end - 1;
  while (start > 1 && PARTICLES.has(folded[start - 1] ?? '')) start -= 1;
  const name = text.slice(words[first]?.start, words[last]?.end);
  return {
    id: `text:${folded.join(' ')}`,
    name,
    entry: null,
    shortForms: [folded.slice(start, end), folded],
  };
}
